select '{' || '"hardware":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "hardware"."node_id" as "id", "hardware"."name" as "name", upper(replace("kind", '-', '_')) as "kind", j1._j as "vendor", "hardware"."memory_gigabytes" as "memoryGigabytes", "hardware"."memory_locator" as "memoryLocator", j2._j as "memorySource", "hardware"."bandwidth_gigabytes_per_second" as "bandwidthGigabytesPerSecond", "hardware"."bandwidth_locator" as "bandwidthLocator", j3._j as "bandwidthSource"
        from (
          select "hardware".*
          from "hardware"
          where ("slug" = $1)
          limit 1) as "hardware"
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "organization"."slug" as "slug"
            from "organization"
            where "organization"."id" = "hardware"."vendor_id") as o) as j1 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "source"."slug" as "slug"
            from "source"
            where "source"."id" = "hardware"."memory_source_id") as o) as j2 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "source"."slug" as "slug"
            from "source"
            where "source"."id" = "hardware"."bandwidth_source_id") as o) as j3 on true) as o))::text, 'null') || '}' as data
-- $1 = "small-card"
