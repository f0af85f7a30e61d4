select '{' || '"search$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select (
              
              select name
              from unnest("names") as name
              
              order by word_similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($1, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), trim(regexp_replace(regexp_replace(translate(lower(normalize("name", NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) desc, similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($2, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), trim(regexp_replace(regexp_replace(translate(lower(normalize("name", NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) desc
              limit 1
                        ) as "matched", j2._j as "model", j4._j as "benchmark", j6._j as "organization", j8._j as "family", j10._j as "license", j12._j as "source", 'searchDocument'::text as "__typename"
            from (
              select "search_document".*
              from "search_document"
              where ((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($3, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) <> '' and ("folded" like '%' || (
                    select trim(regexp_replace(regexp_replace(translate(lower(normalize($4, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%' or (
                    select trim(regexp_replace(regexp_replace(translate(lower(normalize($5, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) <% "folded"))
              order by
                case "kind" when 'model' then 1 when 'family' then 0.75 when 'benchmark' then 0.75 when 'organization' then 0.75 when 'license' then 0.5 when 'source' then 0 end +
                8 * (chr(10) || "folded" || chr(10) like '%' || chr(10) || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($6, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || chr(10) || '%')::int
                + 4 * (chr(10) || "folded" like '%' || chr(10) || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($7, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
                + 2 * (' ' || replace("folded", chr(10), ' ') like '% ' || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($8, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
                + word_similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($9, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") + similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($10, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") desc, "search_document"."id"
              limit 50) as "search_document"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Model'::text as "__typename", j1._j as "$"
                from "model"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Model'::text as "__typename", "model"."slug" as "slug") as o) as j1
                where "model"."id" = "search_document"."model_id") as o) as j2 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Benchmark'::text as "__typename", j3._j as "$"
                from "benchmark"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Benchmark'::text as "__typename") as o) as j3
                where "benchmark"."id" = "search_document"."benchmark_id") as o) as j4 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Organization'::text as "__typename", j5._j as "$"
                from "organization"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Organization'::text as "__typename") as o) as j5
                where "organization"."id" = "search_document"."organization_id") as o) as j6 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Family'::text as "__typename", j7._j as "$"
                from "family"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Family'::text as "__typename") as o) as j7
                where "family"."id" = "search_document"."family_id") as o) as j8 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'License'::text as "__typename", j9._j as "$"
                from "license"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'License'::text as "__typename") as o) as j9
                where "license"."id" = "search_document"."license_id") as o) as j10 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Source'::text as "__typename", j11._j as "$"
                from "source"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Source'::text as "__typename") as o) as j11
                where "source"."id" = "search_document"."source_id") as o) as j12 on true
            order by
              case "kind" when 'model' then 1 when 'family' then 0.75 when 'benchmark' then 0.75 when 'organization' then 0.75 when 'license' then 0.5 when 'source' then 0 end +
              8 * (chr(10) || "folded" || chr(10) like '%' || chr(10) || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($11, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || chr(10) || '%')::int
              + 4 * (chr(10) || "folded" like '%' || chr(10) || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($12, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
              + 2 * (' ' || replace("folded", chr(10), ' ') like '% ' || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($13, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
              + word_similarity((
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($14, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") + similarity((
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($15, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") desc, "search_document"."id") as o) as "documents") as o))::text, 'null') || ',"search$2":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select (
              
              select name
              from unnest("names") as name
              
              order by word_similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($16, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), trim(regexp_replace(regexp_replace(translate(lower(normalize("name", NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) desc, similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($17, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), trim(regexp_replace(regexp_replace(translate(lower(normalize("name", NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) desc
              limit 1
                        ) as "matched", j14._j as "model", j16._j as "benchmark", j18._j as "organization", j20._j as "family", j22._j as "license", j24._j as "source", 'searchDocument'::text as "__typename"
            from (
              select "search_document".*
              from "search_document"
              where (((
                    select trim(regexp_replace(regexp_replace(translate(lower(normalize($18, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) <> '' and ("folded" like '%' || (
                      select trim(regexp_replace(regexp_replace(translate(lower(normalize($19, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%' or (
                      select trim(regexp_replace(regexp_replace(translate(lower(normalize($20, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) <% "folded") and "kind" in ('model')))
              order by
                case "kind" when 'model' then 1 when 'family' then 0.75 when 'benchmark' then 0.75 when 'organization' then 0.75 when 'license' then 0.5 when 'source' then 0 end +
                8 * (chr(10) || "folded" || chr(10) like '%' || chr(10) || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($21, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || chr(10) || '%')::int
                + 4 * (chr(10) || "folded" like '%' || chr(10) || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($22, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
                + 2 * (' ' || replace("folded", chr(10), ' ') like '% ' || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($23, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
                + word_similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($24, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") + similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($25, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") desc, "search_document"."id"
              limit 50) as "search_document"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Model'::text as "__typename", j13._j as "$"
                from "model"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "model"."slug" as "slug", 'Model'::text as "__typename") as o) as j13
                where "model"."id" = "search_document"."model_id") as o) as j14 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Benchmark'::text as "__typename", j15._j as "$"
                from "benchmark"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Benchmark'::text as "__typename") as o) as j15
                where "benchmark"."id" = "search_document"."benchmark_id") as o) as j16 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Organization'::text as "__typename", j17._j as "$"
                from "organization"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Organization'::text as "__typename") as o) as j17
                where "organization"."id" = "search_document"."organization_id") as o) as j18 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Family'::text as "__typename", j19._j as "$"
                from "family"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Family'::text as "__typename") as o) as j19
                where "family"."id" = "search_document"."family_id") as o) as j20 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'License'::text as "__typename", j21._j as "$"
                from "license"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'License'::text as "__typename") as o) as j21
                where "license"."id" = "search_document"."license_id") as o) as j22 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Source'::text as "__typename", j23._j as "$"
                from "source"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select 'Source'::text as "__typename") as o) as j23
                where "source"."id" = "search_document"."source_id") as o) as j24 on true
            order by
              case "kind" when 'model' then 1 when 'family' then 0.75 when 'benchmark' then 0.75 when 'organization' then 0.75 when 'license' then 0.5 when 'source' then 0 end +
              8 * (chr(10) || "folded" || chr(10) like '%' || chr(10) || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($26, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || chr(10) || '%')::int
              + 4 * (chr(10) || "folded" like '%' || chr(10) || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($27, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
              + 2 * (' ' || replace("folded", chr(10), ' ') like '% ' || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($28, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
              + word_similarity((
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($29, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") + similarity((
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($30, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") desc, "search_document"."id") as o) as "documents") as o))::text, 'null') || ',"search$3":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select (
              
              select name
              from unnest("names") as name
              
              order by word_similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($31, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), trim(regexp_replace(regexp_replace(translate(lower(normalize("name", NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) desc, similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($32, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), trim(regexp_replace(regexp_replace(translate(lower(normalize("name", NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) desc
              limit 1
                        ) as "matched", j25._j as "model", j26._j as "benchmark", j27._j as "organization", j28._j as "family", j29._j as "license", j30._j as "source", 'searchDocument'::text as "__typename"
            from (
              select "search_document".*
              from "search_document"
              where ((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($33, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) <> '' and ("folded" like '%' || (
                    select trim(regexp_replace(regexp_replace(translate(lower(normalize($34, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%' or (
                    select trim(regexp_replace(regexp_replace(translate(lower(normalize($35, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) <% "folded"))
              order by
                case "kind" when 'model' then 1 when 'family' then 0.75 when 'benchmark' then 0.75 when 'organization' then 0.75 when 'license' then 0.5 when 'source' then 0 end +
                8 * (chr(10) || "folded" || chr(10) like '%' || chr(10) || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($36, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || chr(10) || '%')::int
                + 4 * (chr(10) || "folded" like '%' || chr(10) || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($37, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
                + 2 * (' ' || replace("folded", chr(10), ' ') like '% ' || (
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($38, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
                + word_similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($39, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") + similarity((
                  select trim(regexp_replace(regexp_replace(translate(lower(normalize($40, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") desc, "search_document"."id"
              limit 50) as "search_document"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Model'::text as "__typename"
                from "model"
                where "model"."id" = "search_document"."model_id") as o) as j25 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Benchmark'::text as "__typename"
                from "benchmark"
                where "benchmark"."id" = "search_document"."benchmark_id") as o) as j26 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Organization'::text as "__typename"
                from "organization"
                where "organization"."id" = "search_document"."organization_id") as o) as j27 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Family'::text as "__typename"
                from "family"
                where "family"."id" = "search_document"."family_id") as o) as j28 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'License'::text as "__typename"
                from "license"
                where "license"."id" = "search_document"."license_id") as o) as j29 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Source'::text as "__typename"
                from "source"
                where "source"."id" = "search_document"."source_id") as o) as j30 on true
            order by
              case "kind" when 'model' then 1 when 'family' then 0.75 when 'benchmark' then 0.75 when 'organization' then 0.75 when 'license' then 0.5 when 'source' then 0 end +
              8 * (chr(10) || "folded" || chr(10) like '%' || chr(10) || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($41, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || chr(10) || '%')::int
              + 4 * (chr(10) || "folded" like '%' || chr(10) || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($42, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
              + 2 * (' ' || replace("folded", chr(10), ' ') like '% ' || (
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($43, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))) || '%')::int
              + word_similarity((
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($44, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") + similarity((
                select trim(regexp_replace(regexp_replace(translate(lower(normalize($45, NFKC)), '-_./:()%\', '         '), '\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\1 ', 'g'))), "folded") desc, "search_document"."id") as o) as "documents") as o))::text, 'null') || '}' as data
-- $1 = "pebble large"
-- $2 = "pebble large"
-- $3 = "pebble large"
-- $4 = "pebble large"
-- $5 = "pebble large"
-- $6 = "pebble large"
-- $7 = "pebble large"
-- $8 = "pebble large"
-- $9 = "pebble large"
-- $10 = "pebble large"
-- $11 = "pebble large"
-- $12 = "pebble large"
-- $13 = "pebble large"
-- $14 = "pebble large"
-- $15 = "pebble large"
-- $16 = "wave thikn"
-- $17 = "wave thikn"
-- $18 = "wave thikn"
-- $19 = "wave thikn"
-- $20 = "wave thikn"
-- $21 = "wave thikn"
-- $22 = "wave thikn"
-- $23 = "wave thikn"
-- $24 = "wave thikn"
-- $25 = "wave thikn"
-- $26 = "wave thikn"
-- $27 = "wave thikn"
-- $28 = "wave thikn"
-- $29 = "wave thikn"
-- $30 = "wave thikn"
-- $31 = "qqqqzzzz"
-- $32 = "qqqqzzzz"
-- $33 = "qqqqzzzz"
-- $34 = "qqqqzzzz"
-- $35 = "qqqqzzzz"
-- $36 = "qqqqzzzz"
-- $37 = "qqqqzzzz"
-- $38 = "qqqqzzzz"
-- $39 = "qqqqzzzz"
-- $40 = "qqqqzzzz"
-- $41 = "qqqqzzzz"
-- $42 = "qqqqzzzz"
-- $43 = "qqqqzzzz"
-- $44 = "qqqqzzzz"
-- $45 = "qqqqzzzz"
