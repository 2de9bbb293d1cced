-- The aggregates, computed anew from the observations by other code than the program's.

CREATE TEMP VIEW counted AS
SELECT o.rowid AS position, o.*, i.aggregation, p.kind,
  CASE o.unit_mult WHEN 3 THEN 1000 WHEN 2 THEN 100 WHEN 0 THEN 1 WHEN -3 THEN 0.001 END AS scale
FROM observations AS o
JOIN articles AS a ON a.id = o.article
JOIN indicators AS i ON i.id = o.indicator
JOIN places AS p ON p.code = o.place
WHERE a.duplicate_of IS NULL AND o.status = 'result' AND o.part_of IS NULL AND coalesce(o.unit_kind, '') <> '%'
  AND i.aggregation <> 'none' AND o.scope = CASE p.kind WHEN 'nation' THEN 'national' ELSE 'province' END;

-- The same statement in a later article counts once.
CREATE TEMP VIEW stated AS
SELECT c.*, CASE bound WHEN 'about' THEN value ELSE lower END * scale AS low,
  CASE bound WHEN 'about' THEN value ELSE upper END * scale AS high
FROM counted AS c
WHERE NOT EXISTS (
  SELECT 1 FROM counted AS e
  WHERE e.position < c.position AND e.article <> c.article AND e.place = c.place AND e.indicator = c.indicator
    AND e.period_from IS c.period_from AND e.period_to IS c.period_to AND e.unit_kind IS c.unit_kind
    AND e.value = c.value AND e.upper IS c.upper AND e.of IS c.of AND e.bound = c.bound AND e.honour IS c.honour
    AND e.grantor IS c.grantor);

CREATE TEMP VIEW own AS
SELECT place, period_from, period_to, indicator, unit_kind, kind,
  CASE aggregation WHEN 'max' THEN max(low) ELSE sum(low) END AS lower,
  CASE WHEN count(high) < count(*) THEN NULL WHEN aggregation = 'max' THEN max(high) ELSE sum(high) END AS upper,
  max(bound = 'about') AS approximate, count(DISTINCT article) AS sources
FROM stated
GROUP BY place, period_from, period_to, indicator, unit_kind
HAVING period_from IS NOT NULL OR aggregation = 'max' OR count(DISTINCT article) = 1;

-- Which provinces lie in which area; a unit of today speaks for its land where none of its predecessors does.
CREATE TEMP VIEW membership AS
SELECT o.rowid AS member, a.code AS area, o.place
FROM (SELECT row_number() OVER () AS rowid, * FROM own) AS o
JOIN places AS p ON p.code = o.place AND p.kind <> 'nation'
JOIN areas AS a ON a.kind = 'region' AND a.name_vi = p.region AND p.code NOT LIKE 'VN-2025-%'
  OR a.code = p.successor AND p.code NOT LIKE 'VN-2025-%'
  OR a.code = 'VN' AND (p.code NOT LIKE 'VN-2025-%' OR NOT EXISTS (
    SELECT 1 FROM own AS e JOIN places AS q ON q.code = e.place
    WHERE q.successor = p.code AND q.code <> p.code AND e.period_from IS o.period_from
      AND e.period_to IS o.period_to AND e.indicator = o.indicator AND e.unit_kind IS o.unit_kind));

CREATE TEMP VIEW areal AS
SELECT m.area AS place, o.period_from, o.period_to, o.indicator, o.unit_kind, sum(o.lower) AS lower,
  CASE WHEN count(o.upper) < count(*) THEN NULL ELSE sum(o.upper) END AS upper, max(o.approximate) AS approximate,
  count(*) AS provinces,
  (SELECT count(DISTINCT s.article) FROM stated AS s JOIN membership AS n ON n.place = s.place AND n.area = m.area
   WHERE s.period_from IS o.period_from AND s.period_to IS o.period_to AND s.indicator = o.indicator
     AND s.unit_kind IS o.unit_kind) AS sources
FROM membership AS m
JOIN (SELECT row_number() OVER () AS rowid, * FROM own) AS o ON o.rowid = m.member
WHERE o.period_from IS NOT NULL
GROUP BY m.area, o.period_from, o.period_to, o.indicator, o.unit_kind;

CREATE TEMP TABLE recomputed AS
SELECT place, period_from, period_to, indicator, unit_kind, 'own' AS basis, lower, upper, approximate,
  kind <> 'nation' AS provinces, sources
FROM own
UNION ALL
SELECT place, period_from, period_to, indicator, unit_kind, 'provinces', lower, upper, approximate, provinces, sources
FROM areal;
