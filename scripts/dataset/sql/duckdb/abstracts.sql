-- A shard of `abstracts` as it comes, as a table; for other engines see papers.sql.
SELECT *
FROM read_json(
  $shard,
  format = 'newline_delimited',
  compression = $compression,
  columns = { corpusid: 'BIGINT', abstract: 'VARCHAR', openaccessinfo: 'STRUCT(url VARCHAR)' }
)
