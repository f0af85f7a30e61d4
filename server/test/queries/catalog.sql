select '{' || '"catalog":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "catalog_version"."version" as "version", "catalog_version"."imported_at" as "importedAt", "catalog_version"."recorded_on" as "recordedOn", j1._j as "counts", $1 as "dataLicense"
        from (
          select "catalog_version".*
          from "catalog_version"
          limit 1) as "catalog_version"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select "catalog_version"."counts" as "counts") as o) as j1) as o))::text, 'null') || '}' as data
-- $1 = "CC-BY-4.0"
