select '{' || '"source":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "source"."node_id" as "id", "source"."title" as "title", upper(replace("kind", '-', '_')) as "kind", upper(replace("tier", '-', '_')) as "tier", "source"."url" as "url", "source"."published_on" as "publishedOn", "source"."revised_on" as "revisedOn", "source"."read_on" as "readOn", "source"."data_license" as "dataLicense", case when "source"."pinned_commit" is not null then j1._j end as "pinned", "source"."archived_url" as "archivedUrl", j2._j as "publisher", j6._j as "reports"
        from (
          select "source".*
          from "source"
          where ("slug" = $1)
          limit 1) as "source"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select "pinned_repository" as "repository", "pinned_commit" as "commit", "pinned_path" as "path") as o) as j1
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "organization"."slug" as "slug", upper(replace("kind", '-', '_')) as "kind"
            from "organization"
            where "organization"."id" = "source"."publisher_id") as o) as j2 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "report"
              where "report"."source_id" = "source"."id") as "totalCount", (
              select row_to_json(i.*)
              from (
                select (coalesce(max(page.place) > $2, false)) as "hasNextPage") as i) as "pageInfo", coalesce(json_agg(page.p2
                order by page.place) filter (
                where page.place <= $3), '[]') as "nodes"
            from (
              select row_number() over (
                order by "report"."id") as place, 1 as p1, j5._j as p2
              from (
                select *
                from (
                  select "report".*
                  from "report"
                  where "report"."source_id" = "source"."id"
                  order by "report"."id"
                  limit 101) as "report"
                limit $4) as "report"
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "model"."slug" as "slug"
                  from "model"
                  where "model"."id" = "report"."model_id") as o) as j3 on true
              cross join lateral (
                select coalesce(json_agg(o.*), '[]') as _j
                from (
                  select upper("name") as "name", case "name" when 'architecture' then 'Architecture' when 'total_parameters' then 'Total parameters' when 'active_parameters' then 'Active parameters' when 'experts_total' then 'Experts, total' when 'experts_active' then 'Experts, active' when 'experts_shared' then 'Experts, shared' when 'layers' then 'Layers' when 'dense_layers' then 'Dense layers' when 'hidden_size' then 'Hidden size' when 'feed_forward_size' then 'Feed-forward size' when 'expert_feed_forward_size' then 'Expert feed-forward size' when 'attention' then 'Attention' when 'attention_heads' then 'Query heads' when 'key_value_heads' then 'Key-value heads' when 'head_size' then 'Head size' when 'attention_layers' then 'Attention layers' when 'sliding_window_tokens' then 'Sliding window' when 'sliding_window_layers' then 'Sliding-window layers' when 'attention_pattern' then 'Attention pattern' when 'latent_rank' then 'Latent rank' when 'rotary_head_size' then 'Rotary head size' when 'position_encoding' then 'Position encoding' when 'rope_theta' then 'RoPE base' when 'context_tokens' then 'Context, advertised' when 'trained_context_tokens' then 'Context, trained' when 'max_output_tokens' then 'Longest output' when 'vocabulary_size' then 'Vocabulary' when 'tokenizer' then 'Tokenizer' when 'tied_embeddings' then 'Tied embeddings' when 'activation' then 'Activation' when 'normalization' then 'Normalization' when 'input_modalities' then 'Input' when 'output_modalities' then 'Output' when 'languages' then 'Languages' when 'languages_count' then 'Languages, number' when 'pretraining_tokens' then 'Pretraining tokens' when 'training_data' then 'Training data' when 'knowledge_cutoff' then 'Knowledge cutoff' when 'training_hardware' then 'Training hardware' when 'training_gpu_hours' then 'Training GPU hours' when 'training_compute_flop' then 'Training compute' when 'training_emissions_tonnes' then 'Training emissions' when 'post_training' then 'Post-training' when 'weights_precision' then 'Weights precision' when 'released_on' then 'Released' when 'weights_license' then 'Licence of the weights, as stated' when 'code_license' then 'Licence of the code, as stated' when 'weights_released' then 'Weights released' when 'inference_code_released' then 'Inference code released' when 'training_code_released' then 'Training code released' when 'data_released' then 'Training data released' when 'data_description_released' then 'Training data described' when 'paper_released' then 'Paper released' when 'model_card_released' then 'Model card released' end as "label", case "name" when 'architecture' then null when 'total_parameters' then 'parameters' when 'active_parameters' then 'parameters' when 'experts_total' then null when 'experts_active' then null when 'experts_shared' then null when 'layers' then null when 'dense_layers' then null when 'hidden_size' then null when 'feed_forward_size' then null when 'expert_feed_forward_size' then null when 'attention' then null when 'attention_heads' then null when 'key_value_heads' then null when 'head_size' then null when 'attention_layers' then null when 'sliding_window_tokens' then 'tokens' when 'sliding_window_layers' then null when 'attention_pattern' then null when 'latent_rank' then null when 'rotary_head_size' then null when 'position_encoding' then null when 'rope_theta' then null when 'context_tokens' then 'tokens' when 'trained_context_tokens' then 'tokens' when 'max_output_tokens' then 'tokens' when 'vocabulary_size' then 'tokens' when 'tokenizer' then null when 'tied_embeddings' then null when 'activation' then null when 'normalization' then null when 'input_modalities' then null when 'output_modalities' then null when 'languages' then null when 'languages_count' then null when 'pretraining_tokens' then 'tokens' when 'training_data' then null when 'knowledge_cutoff' then null when 'training_hardware' then null when 'training_gpu_hours' then 'GPU hours' when 'training_compute_flop' then 'FLOP' when 'training_emissions_tonnes' then 'tonnes CO2eq' when 'post_training' then null when 'weights_precision' then null when 'released_on' then null when 'weights_license' then null when 'code_license' then null when 'weights_released' then null when 'inference_code_released' then null when 'training_code_released' then null when 'data_released' then null when 'data_description_released' then null when 'paper_released' then null when 'model_card_released' then null end as "unit", upper(replace("state", '-', '_')) as "state", "fact"."number_value" as "numberValue", "fact"."text_value" as "textValue", "fact"."list_value" as "listValue", "fact"."day_value" as "dateValue", "fact"."locator" as "locator"
                  from "fact"
                  where "fact"."report_id" = "report"."id"
                  order by "fact"."id") as o) as j4
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "report"."as_of" as "asOf", j3._j as "model", j4._j as "facts") as o) as j5) as page) as o) as j6) as o))::text, 'null') || '}' as data
-- $1 = "pebble-card"
-- $2 = 2
-- $3 = 2
-- $4 = 3
