-- Tried and left: find the wanted lines as texts, so that only these need to be parsed.
SELECT count(*)
FROM read_csv(
  $shard,
  columns = { line: 'VARCHAR' },
  delim = chr(1),
  quote = '',
  escape = '',
  header = false,
  auto_detect = false,
  strict_mode = false,
  compression = 'gzip',
  max_line_size = 16777216
)
WHERE TRY_CAST(split_part(split_part(line, '"citingcorpusid":', 2), ',', 1) AS BIGINT) IN (SELECT corpusid FROM wanted)
