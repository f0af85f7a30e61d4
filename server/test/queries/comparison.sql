select '{' || '"comparison$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "model"."id" as "id", "model"."slug" as "slug", "model"."aliases" as "aliases", "model"."organization_id" as "organizationId", "model"."known_from" as "knownFrom", j3._j as "facts", j7._j as "scores", j9._j as "offerings", 'Model'::text as "__typename", j10._j as "$"
            from "model"
            cross join lateral (
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select "fact"."name" as "name", "fact"."state" as "state", "fact"."number_value" as "numberValue", "fact"."text_value" as "textValue", "fact"."list_value" as "listValue", "fact"."day_value" as "dayValue", "fact"."source_id" as "sourceId", "fact"."via_organization_id" as "viaOrganizationId", "fact"."standing_rank" as "standingRank", "fact"."retracted_on" as "retractedOn", 'Fact'::text as "__typename", j2._j as "$"
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
                select "score"."value" as "value", "score"."version" as "version", "score"."metric" as "metric", "score"."mode" as "mode", "score"."shots" as "shots", "score"."chain_of_thought" as "chainOfThought", "score"."attempts" as "attempts", "score"."tools" as "tools", "score"."scaffold" as "scaffold", "score"."harness" as "harness", "score"."precision" as "precision", "score"."prompt_format" as "promptFormat", "score"."method" as "method", "score"."report_id" as "reportId", "score"."set_key" as "setKey", "score"."as_of" as "asOf", "score"."benchmark_id" as "benchmarkId", "score"."evaluator_id" as "evaluatorId", "score"."dispute_reason" as "disputeReason", "score"."source_id" as "sourceId", "score"."via_organization_id" as "viaOrganizationId", "score"."standing_rank" as "standingRank", "score"."retracted_on" as "retractedOn", 'Score'::text as "__typename", j6._j as "$"
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
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens", "offering"."output_usd_per_million_tokens" as "outputUsdPerMillionTokens", "offering"."output_tokens_per_second" as "outputTokensPerSecond", "offering"."time_to_first_token_ms" as "timeToFirstTokenMs", "offering"."is_free_tier" as "isFreeTier", "offering"."dispute_reason" as "disputeReason", "offering"."source_id" as "sourceId", "offering"."via_organization_id" as "viaOrganizationId", "offering"."standing_rank" as "standingRank", "offering"."retracted_on" as "retractedOn", j8._j as "provider", 'Offering'::text as "__typename"
                from "offering"
                left join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "provider"."slug" as "slug", "provider"."is_aggregate" as "isAggregate", 'Provider'::text as "__typename"
                    from "provider"
                    where "provider"."id" = "offering"."provider_id") as o) as j8 on true
                where "offering"."model_id" = "model"."id"
                order by "offering"."id") as o) as j9
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug", 'Model'::text as "__typename") as o) as j10
            where ("model"."id" = any (array(
                  
                  select model_id
                  from model_name
                  where name = any (
                    select lower(wanted)
                    from unnest($1::text[]) as wanted))))
            order by "model"."id") as o) as "found", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "benchmark"."id" as "id", "benchmark"."slug" as "slug", "benchmark"."name" as "name", "benchmark"."category" as "category", "benchmark"."higher_is_better" as "higherIsBetter", 'Benchmark'::text as "__typename", j11._j as "$"
            from "benchmark"
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "benchmark"."slug" as "slug", 'Benchmark'::text as "__typename") as o) as j11
            where ("id" = any (array(
                  select benchmark_id
                  from score
                  where "score"."model_id" = any (array(
                      
                      select model_id
                      from model_name
                      where name = any (
                        select lower(wanted)
                        from unnest($2::text[]) as wanted))) union all
                  select id
                  from benchmark
                  where slug = any($3))))
            order by "benchmark"."id") as o) as "benchmarks", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "source"."id" as "id", "source"."slug" as "slug", "source"."publisher_id" as "publisherId", 'Source'::text as "__typename", j12._j as "$"
            from "source"
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", 'Source'::text as "__typename") as o) as j12
            where ("id" = any (array(
                  select source_id
                  from report
                  where "report"."model_id" = any (array(
                      
                      select model_id
                      from model_name
                      where name = any (
                        select lower(wanted)
                        from unnest($4::text[]) as wanted))))))
            order by "source"."id") as o) as "sources", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "quantization"."slug" as "slug", "quantization"."bits_per_weight" as "bitsPerWeight", 'Quantization'::text as "__typename"
            from "quantization"
            where (1 = 0)
            order by "quantization"."id"
            limit 3) as o) as "quantizations", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "model"."slug" as "slug", "model"."aliases" as "aliases", 'Model'::text as "__typename"
            from "model"
            where ("id" in (
                
                select near.id
                from (
                  
                  select wanted.name
                  from unnest($5::text[]) as wanted (name)
                  where not (exists (
                      select
                      from model_name
                      where model_name.name = lower(wanted.name))) offset 0
                    ) as wanted
                
                cross join lateral (
                  
                  select document."model_id" as id
                  from search_document as document
                  
                  where document.kind = 'model' and replace(lower(wanted.name), '-', ' ') <% document.folded
                  
                  order by word_similarity(replace(lower(wanted.name), '-', ' '), document.folded) desc, document.id
                  limit 5
                    ) as near))
            order by "model"."id"
            limit 60) as o) as "modelsSpelledLike", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "benchmark"."slug" as "slug", "benchmark"."aliases" as "aliases", 'Benchmark'::text as "__typename"
            from "benchmark"
            where ("id" in (
                
                select near.id
                from (
                  
                  select wanted.name
                  from unnest($6::text[]) as wanted (name)
                  where not (exists (
                      select
                      from benchmark as named
                      where named.slug = wanted.name)) offset 0
                    ) as wanted
                
                cross join lateral (
                  
                  select document."benchmark_id" as id
                  from search_document as document
                  
                  where document.kind = 'benchmark' and replace(lower(wanted.name), '-', ' ') <% document.folded
                  
                  order by word_similarity(replace(lower(wanted.name), '-', ' '), document.folded) desc, document.id
                  limit 5
                    ) as near))
            order by "benchmark"."id"
            limit 100) as o) as "benchmarksSpelledLike") as o))::text, 'null') || '}' as data
-- $1 = ["pebble","wave","no-such-model"]
-- $2 = ["pebble","wave","no-such-model"]
-- $3 = ["sums","spelling","sums-hard"]
-- $4 = ["pebble","wave","no-such-model"]
-- $5 = ["pebble","wave","no-such-model"]
-- $6 = ["sums","spelling","sums-hard"]
