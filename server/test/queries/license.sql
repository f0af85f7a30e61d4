select '{' || '"license":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "license"."node_id" as "id", "license"."name" as "name", "license"."spdx_id" as "spdxId", "license"."osi_approved" as "isOsiApproved", "license"."url" as "url", j1._j as "publisher", j2._j as "source", j3._j as "terms"
        from (
          select "license".*
          from "license"
          where ("slug" = $1)
          limit 1) as "license"
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "organization"."name" as "name"
            from "organization"
            where "organization"."id" = "license"."publisher_id") as o) as j1 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "source"."slug" as "slug", "source"."url" as "url"
            from "source"
            where "source"."id" = "license"."source_id") as o) as j2 on true
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper(replace("kind", '-', '_')) as "kind", upper(replace("verdict", '-', '_')) as "verdict", "license_term"."threshold" as "threshold", "license_term"."summary" as "summary", "license_term"."locator" as "locator"
            from "license_term"
            where "license_term"."license_id" = "license"."id"
            order by "license_term"."position", "license_term"."id") as o) as j3) as o))::text, 'null') || '}' as data
-- $1 = "quarry-open"
