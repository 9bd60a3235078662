-- The papers of one shard that have a wanted id, or a wanted title in normalised form.
--
-- Tables: shard (a shard of `papers`), wanted_ids (kind, id: in lower case), wanted_titles (title_key).
-- title_key(title) is a function of our own: duckdb/title-key.sql. Spark SQL and Trino take it by CREATE FUNCTION.
SELECT corpusid, externalids, url, title, authors, venue, year, publicationdate, citationcount, referencecount
FROM shard
WHERE corpusid IN (SELECT CAST(id AS BIGINT) FROM wanted_ids WHERE kind = 'corpus')
   OR lower(externalids.ArXiv) IN (SELECT id FROM wanted_ids WHERE kind = 'arxiv')
   OR lower(externalids.DOI) IN (SELECT id FROM wanted_ids WHERE kind = 'doi')
   OR lower(externalids.ACL) IN (SELECT id FROM wanted_ids WHERE kind = 'acl')
   OR externalids.PubMed IN (SELECT id FROM wanted_ids WHERE kind = 'pubmed')
   OR replace(upper(externalids.PubMedCentral), 'PMC', '') IN (SELECT id FROM wanted_ids WHERE kind = 'pmc')
   OR replace(lower(url), 'https://www.semanticscholar.org/paper/', '') IN (SELECT id FROM wanted_ids WHERE kind = 'sha')
   OR title_key(title) IN (SELECT title_key FROM wanted_titles)
