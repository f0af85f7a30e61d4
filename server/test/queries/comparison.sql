select '{' || '"comparison$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "model"."id" as "id", "model"."slug" as "slug", "model"."aliases" as "aliases", j3._j as "facts", j7._j as "scores", 'Model'::text as "__typename", j8._j as "$"
            from "model"
            cross join lateral (
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select "fact"."name" as "name", "fact"."state" as "state", "fact"."number_value" as "numberValue", "fact"."text_value" as "textValue", "fact"."list_value" as "listValue", "fact"."day_value" as "dayValue", "fact"."rank" as "rank", "fact"."retracted_on" as "retractedOn", 'Fact'::text as "__typename", j2._j as "$"
                from "fact"
                left join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "source"."slug" as "slug"
                    from "source"
                    where "source"."id" = "fact"."source_id") as o) as j1 on true
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "fact"."number_value" as "numberValue", j1._j as "source", 'Fact'::text as "__typename") as o) as j2
                where "fact"."model_id" = "model"."id"
                order by "fact"."id") as o) as j3
            cross join lateral (
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select "score"."value" as "value", "score"."version" as "version", "score"."metric" as "metric", "score"."report_id" as "reportId", "score"."rank" as "rank", "score"."set_key" as "setKey", "score"."as_of" as "asOf", "score"."source_id" as "sourceId", "score"."benchmark_id" as "benchmarkId", "score"."retracted_on" as "retractedOn", "score"."dispute_reason" as "disputeReason", 'Score'::text as "__typename", j6._j as "$"
                from "score"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "score"."shots" as "shots", "score"."metric" as "metric") as o) as j4
                left join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "source"."slug" as "slug"
                    from "source"
                    where "source"."id" = "score"."source_id") as o) as j5 on true
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "score"."printed" as "printed", "score"."value" as "value", j4._j as "settings", j5._j as "source", 'Score'::text as "__typename") as o) as j6
                where "score"."model_id" = "model"."id"
                order by "score"."id") as o) as j7
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug", 'Model'::text as "__typename") as o) as j8
            where ("model"."id" in (
                select "model_name"."model_id"
                from "model_name"
                where "model_name"."name" = any (
                  select lower(wanted)
                  from unnest($1::text[]) as wanted)))
            order by "model"."id") as o) as "found", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "benchmark"."id" as "id", "benchmark"."slug" as "slug", "benchmark"."name" as "name", "benchmark"."category" as "category", "benchmark"."higher_is_better" as "higherIsBetter", 'Benchmark'::text as "__typename", j9._j as "$"
            from "benchmark"
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "benchmark"."slug" as "slug", 'Benchmark'::text as "__typename") as o) as j9
            order by "benchmark"."id") as o) as "benchmarks", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "source"."id" as "id", "source"."slug" as "slug", 'Source'::text as "__typename", j10._j as "$"
            from "source"
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", 'Source'::text as "__typename") as o) as j10
            order by "source"."id") as o) as "sources") as o))::text, 'null') || '}' as data
-- $1 = ["pebble","wave","no-such-model"]
