-- A shard of `citations` as it comes, as a table; for other engines see papers.sql. Columns that a statement does not ask
-- for are not parsed. Contexts and intents stay JSON: releases differ in how intents are nested. Corpus ids are numbers in
-- some releases and texts in others; DuckDB takes both.
SELECT *
FROM read_json(
  $shard,
  format = 'newline_delimited',
  compression = $compression,
  columns = {
    citationid: 'BIGINT',
    citingcorpusid: 'BIGINT',
    citedcorpusid: 'BIGINT',
    isinfluential: 'BOOLEAN',
    contexts: 'JSON',
    intents: 'JSON'
  }
)
