-- Each paper once: shards of one release overlap, and copies can differ in their counts.
--
-- Table: extracts (what named-papers.sql or papers.sql gave for every shard).
SELECT corpusid, externalids, url, title, authors, venue, year, publicationdate, citationcount, referencecount
FROM (
  SELECT
    extracts.*,
    row_number() OVER (
      PARTITION BY corpusid
      ORDER BY coalesce(citationcount, -1) DESC, coalesce(referencecount, -1) DESC, url, title
    ) AS copy
  FROM extracts
) AS copies
WHERE copy = 1
ORDER BY corpusid
