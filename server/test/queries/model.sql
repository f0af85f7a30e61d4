select '{' || '"model$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."node_id" as "id", "model"."slug" as "slug", "model"."name" as "name", "model"."aliases" as "aliases", j1._j as "organization", j3._j as "family", upper(replace("stage", '-', '_')) as "stage", "model"."released_on" as "releasedOn", "model"."weights_url" as "weightsUrl", "model"."use_cases" as "useCases", j5._j as "license", j8._j as "openness", j9._j as "record", j25._j as "facts", j27._j as "limitations", j28._j as "innovations", j32._j as "lineage"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($1)))
          limit 1) as "model"
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "organization"."slug" as "slug", "organization"."country" as "country"
            from "organization"
            where "organization"."id" = "model"."organization_id") as o) as j1 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "family"."name" as "name", j2._j as "organization"
            from "family"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "organization"."name" as "name"
                from "organization"
                where "organization"."id" = "family"."organization_id") as o) as j2 on true
            where "family"."id" = "model"."family_id") as o) as j3 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "license"."slug" as "slug", "license"."spdx_id" as "spdxId", "license"."osi_approved" as "isOsiApproved", j4._j as "terms"
            from "license"
            cross join lateral (
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select upper(replace("kind", '-', '_')) as "kind", upper(replace("verdict", '-', '_')) as "verdict", "license_term"."threshold" as "threshold", "license_term"."summary" as "summary", "license_term"."locator" as "locator"
                from "license_term"
                where "license_term"."license_id" = "license"."id"
                order by "license_term"."position", "license_term"."id") as o) as j4
            where "license"."id" = "model"."license_id") as o) as j5 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "model_day"."openness_reasons" as "opennessReasons", 'modelDay'::text as "__typename"
            from "model_day"
            where "model_day"."model_id" = "model"."id" and ("model_day"."until_day" = 'infinity')
            limit 1) as o) as j6 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j6._j as "held") as o) as j7
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select upper(replace("openness_class", '-', '_')) as "class", j7._j as "reasons") as o) as j8
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select "model"."fact_count" as "factsReported", "model"."last_recorded_on" as "lastRecordedOn") as o) as j9
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value", upper(replace("state", '-', '_')) as "state", "fact"."printed" as "printed", "fact"."as_of" as "asOf", "fact"."locator" as "locator", "fact"."rank" as "rank", "fact"."report_count" as "reportCount", j10._j as "source"
            from (
              select "fact".*
              from "fact"
              where "fact"."model_id" = "model"."id" and (("name" = $2 and "fact"."rank" = 1))
              limit 1) as "fact"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", upper(replace("tier", '-', '_')) as "tier"
                from "source"
                where "source"."id" = "fact"."source_id") as o) as j10 on true) as o) as j11 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value", upper(replace("state", '-', '_')) as "state", "fact"."printed" as "printed", "fact"."as_of" as "asOf", "fact"."locator" as "locator", "fact"."rank" as "rank", "fact"."report_count" as "reportCount", j12._j as "source"
            from (
              select "fact".*
              from "fact"
              where "fact"."model_id" = "model"."id" and (("name" = $3 and "fact"."rank" = 1))
              limit 1) as "fact"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", upper(replace("tier", '-', '_')) as "tier"
                from "source"
                where "source"."id" = "fact"."source_id") as o) as j12 on true) as o) as j13 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value", upper(replace("state", '-', '_')) as "state", "fact"."printed" as "printed", "fact"."as_of" as "asOf", "fact"."locator" as "locator", "fact"."rank" as "rank", "fact"."report_count" as "reportCount", j14._j as "source"
            from (
              select "fact".*
              from "fact"
              where "fact"."model_id" = "model"."id" and (("name" = $4 and "fact"."rank" = 1))
              limit 1) as "fact"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", upper(replace("tier", '-', '_')) as "tier"
                from "source"
                where "source"."id" = "fact"."source_id") as o) as j14 on true) as o) as j15 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value", upper(replace("state", '-', '_')) as "state", "fact"."printed" as "printed", "fact"."as_of" as "asOf", "fact"."locator" as "locator", "fact"."rank" as "rank", "fact"."report_count" as "reportCount", j16._j as "source", upper(replace("qualifier", '-', '_')) as "qualifier", "fact"."note" as "note", j18._j as "alternatives"
            from (
              select "fact".*
              from "fact"
              where "fact"."model_id" = "model"."id" and (("name" = $5 and "fact"."rank" = 1))
              limit 1) as "fact"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", upper(replace("tier", '-', '_')) as "tier"
                from "source"
                where "source"."id" = "fact"."source_id") as o) as j16 on true
            cross join lateral (
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select "fact"."number_value" as "value", upper(replace("qualifier", '-', '_')) as "qualifier", j17._j as "source"
                from (
                  select "fact"."model_id" as above_0, "fact"."name" as above_1, "fact"."id" as above_2) as above
                cross join "fact"
                left join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "source"."slug" as "slug"
                    from "source"
                    where "source"."id" = "fact"."source_id") as o) as j17 on true
                where "fact"."model_id" = above.above_0 and "fact"."name" = above.above_1 and "fact"."id" <> above.above_2
                order by "fact"."rank", "fact"."id") as o) as j18) as o) as j19 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."text_value" as "value", upper(replace("state", '-', '_')) as "state"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $6 and "fact"."rank" = 1))
            limit 1) as o) as j20 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."list_value" as "value"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $7 and "fact"."rank" = 1))
            limit 1) as o) as j21 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."day_value" as "value", j22._j as "source"
            from (
              select "fact".*
              from "fact"
              where "fact"."model_id" = "model"."id" and (("name" = $8 and "fact"."rank" = 1))
              limit 1) as "fact"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "fact"."source_id") as o) as j22 on true) as o) as j23 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $9 and "fact"."rank" = 1))
            limit 1) as o) as j24 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j11._j as "totalParameters", j13._j as "activeParameters", j15._j as "contextTokens", j19._j as "pretrainingTokens", j20._j as "architecture", j21._j as "inputModalities", j23._j as "releasedOn", j24._j as "trainingComputeFlop") as o) as j25
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "statement"."text" as "text", j26._j as "source"
            from "statement"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "statement"."source_id") as o) as j26 on true
            where "statement"."model_id" = "model"."id" and ("kind" = $10)
            order by "statement"."id") as o) as j27
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "statement"."text" as "text"
            from "statement"
            where "statement"."model_id" = "model"."id" and ("kind" = $11)
            order by "statement"."id") as o) as j28
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper(replace("relation", '-', '_')) as "relation", j29._j as "model", "lineage_edge"."unlisted_name" as "unlistedModel", "lineage_edge"."note" as "note", "lineage_edge"."license_warning" as "licenseWarning", j30._j as "source"
            from "lineage_edge"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug"
                from "model"
                where "model"."id" = "lineage_edge"."parent_model_id") as o) as j29 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "lineage_edge"."source_id") as o) as j30 on true
            where "lineage_edge"."model_id" = "model"."id"
            order by "lineage_edge"."id") as o) as j31
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select "model"."lineage_note" as "note", j31._j as "ancestors") as o) as j32) as o))::text, 'null') || '}' as data
-- $1 = "pebble"
-- $2 = "total_parameters"
-- $3 = "active_parameters"
-- $4 = "context_tokens"
-- $5 = "pretraining_tokens"
-- $6 = "architecture"
-- $7 = "input_modalities"
-- $8 = "released_on"
-- $9 = "training_compute_flop"
-- $10 = "limitation"
-- $11 = "innovation"
