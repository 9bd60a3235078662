/** What `npm run graph -- --help` says. */

export const graphHelp = `Usage: npm run graph -- [LIST…] [options]
       npm run graph -- bibliography PAPER FILE [LIST…] [options]

Turns reading lists into a citation graph, with the references that Semantic
Scholar has for their papers. The second form writes down what one paper of the
list cites, from a file in any of these formats; it has a --help of its own.

  LIST                  files, folders of files, or - for standard input
                        (data/reading-list.md)
  --format FORMAT       what the lists are written in, where their names and
                        texts do not tell: markdown, bibtex, ris, csl-json, ids
                        (one id, address or title a line), html, or text (any
                        text that mentions papers)
  --section NAME        only this section and those in it, by title or path; may
                        be given several times
  --out FILE            where the graph goes (data/graph.json); one of more than
                        3,000 works gets a .corpus file beside it, from which
                        the page opens it at once
  --cache DIR           where answers are kept (data/cache): a second run asks
                        nothing, and a run that was stopped goes on from there
  --dataset DIR         read Semantic Scholar's bulk datasets, which lie in DIR,
                        instead of asking its API: for lists of thousands of
                        papers; see docs/scale.md
  --bibliographies DIR  reference lists written by hand (data/bibliographies)
  --corrections FILE    which paper a line means, or that it is none
                        (data/corrections.json)
  --external N          how many papers of the list must cite a work for it to
                        appear as missing (2); 0 for no missing papers
  --candidates N        how many of these are asked what they cite, to rank them
                        all better (100): one request; 0 to save it
  --contexts            also fetch where and how papers cite each other, which
                        takes a request for each paper
  --rate N              requests a second at most (1), 0.2 for one in five
  --retries N           how often a request that fails is repeated (10)
  --offline             ask nothing: use cache and bibliographies alone
  --refresh DAYS        ask again for what was answered so many days ago or
                        longer; 0 for everything
  --dry-run             ask and write nothing: say how many requests a run takes
  --publishable         leave out abstracts, summaries and citing sentences,
                        which may not be published
  --strict              exit with 1 when a line of the list was not recognised
  --fresh-layout        place all papers anew, even those of the old graph
  --config FILE         settings with the names of these options
                        (cairn.config.json, if there is one); see data/README.md
  --help                this text

Environment:
  S2_API_KEY  a key for Semantic Scholar's API; it works without, but slowly
  S2_API_URL  another address than https://api.semanticscholar.org/graph/v1

Exit codes: 0 written; 1 written, but with unrecognised lines (--strict); 2 bad
usage or unreadable list; 3 the API could not be had, or left a question without
an answer, or files of the datasets cannot be read: nothing was written, and the
same command goes on where it stopped.
`
