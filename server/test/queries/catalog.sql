select '{' || '"catalog":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select $1 as "dataLicense"
        from "catalog_version"
        limit 1) as o))::text, 'null') || '}' as data
-- $1 = "CC-BY-4.0"
