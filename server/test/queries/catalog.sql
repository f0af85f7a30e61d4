select '{' || '"catalog":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "catalog_version"."version" as "version", "catalog_version"."imported_at" as "importedAt", "catalog_version"."recorded_on" as "recordedOn", j1._j as "counts", $1 as "dataLicense", j3._j as "countsAsOf$1", j5._j as "countsAsOf$2"
        from (
          select "catalog_version".*
          from "catalog_version"
          limit 1) as "catalog_version"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select "catalog_version"."counts" as "counts") as o) as j1
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "catalog_day"."counts" as "counts", 'catalogDay'::text as "__typename"
            from "catalog_day"
            where ("day" <= $2)
            order by "catalog_day"."day" desc
            limit 1) as o) as j2 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j2._j as "day") as o) as j3
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "catalog_day"."counts" as "counts", 'catalogDay'::text as "__typename"
            from "catalog_day"
            where ("day" <= $3)
            order by "catalog_day"."day" desc
            limit 1) as o) as j4 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j4._j as "day") as o) as j5) as o))::text, 'null') || '}' as data
-- $1 = "CC-BY-4.0"
-- $2 = "2025-03-20"
-- $3 = "2024-12-31"
