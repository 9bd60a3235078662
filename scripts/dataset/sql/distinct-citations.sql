-- Each citation once: shards of one release overlap, and copies can differ in all but who cites whom. A reference without a
-- cited paper is known by its citationid alone; the releases of 2023 have none, there every row counts.
--
-- Table: extracts (what citations.sql or citations-with-contexts.sql gave for every shard).
SELECT *
FROM (
  SELECT
    extracts.*,
    row_number() OVER (
      PARTITION BY citingcorpusid, citedcorpusid, CASE WHEN citedcorpusid IS NULL THEN citationid END
      ORDER BY CASE WHEN isinfluential THEN 0 ELSE 1 END, citationid
    ) AS copy
  FROM extracts
) AS copies
WHERE copy = 1 OR (citedcorpusid IS NULL AND citationid IS NULL)
ORDER BY citingcorpusid, citedcorpusid, citationid
