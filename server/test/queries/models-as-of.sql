select '{' || '"models$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select count(*)::int
          from "model"
          where (model.id in (
              
              select model.id
              from (
                
                select "named"."id", "named"."slug", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                
                from model as named join model_day as held on held.model_id = named.id
                
                where "held"."from_day" <= $1 and "held"."until_day" > $2) as model
              where "model"."id" = any(array(
                  
                  select score.model_id
                  from score
                  
                  where score.benchmark_id = (
                    select id
                    from benchmark
                    where slug = $3) and "score"."id" = (
                    
                    select known.id
                    from "score" as known
                    where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $4
                    
                    order by coalesce(known.retracted_on <= $5, false), known.standing_rank
                    limit 1
                      )
                        and true and "score"."value" >= $6
                    ))
              ))) as "totalCount", ((with model as materialized (
              
              select "named"."id", "named"."slug", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
              
              from model as named join model_day as held on held.model_id = named.id
              
              where "held"."from_day" <= $7 and "held"."until_day" > $8), matched as materialized (
              select model.id, "model"."id" = any(array(
                  
                  select score.model_id
                  from score
                  
                  where score.benchmark_id = (
                    select id
                    from benchmark
                    where slug = $9) and "score"."id" = (
                    
                    select known.id
                    from "score" as known
                    where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $10
                    
                    order by coalesce(known.retracted_on <= $11, false), known.standing_rank
                    limit 1
                      )
                        and true and "score"."value" >= $12
                    )) as "holds1"
              from model)
            select json_build_array((
                
                select json_build_object(
                        'dimension', 'openness',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', upper(replace(counted.key, '-', '_')), 'label', replace(replace(counted.key::text, '-', ' '), ':', ': '), 'count', counted.count)
                      
                      order by counted.count desc, replace(replace(counted.key::text, '-', ' '), ':', ': ')
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select model.openness_class as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where true
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'organizations',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', named.slug, 'label', named.name, 'count', counted.count)
                      
                      order by counted.count desc, named.name
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select model.organization_id as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where true
                  group by 1
                      ) counted join organization as named on named.id = counted.key
                  ), (
                
                select json_build_object(
                        'dimension', 'families',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', named.slug, 'label', named.name, 'count', counted.count)
                      
                      order by counted.count desc, named.name
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select model.family_id as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where true
                  group by 1
                      ) counted join family as named on named.id = counted.key
                  ), (
                
                select json_build_object(
                        'dimension', 'architectures',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', upper(replace(counted.key, '-', '_')), 'label', replace(replace(counted.key::text, '-', ' '), ':', ': '), 'count', counted.count)
                      
                      order by counted.count desc, replace(replace(counted.key::text, '-', ' '), ':', ': ')
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select coalesce(model.architecture, 'not-reported') as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where true
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'licenses',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', named.slug, 'label', named.name, 'count', counted.count)
                      
                      order by counted.count desc, named.name
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select model.license_id as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where true
                  group by 1
                      ) counted join license as named on named.id = counted.key
                  ), (
                
                select json_build_object(
                        'dimension', 'licenseTerms',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', upper(replace(counted.key, '-', '_')), 'label', replace(replace(counted.key::text, '-', ' '), ':', ': '), 'count', counted.count)
                      
                      order by counted.count desc, replace(replace(counted.key::text, '-', ' '), ':', ': ')
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select term.word as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id join (
                    
                    select distinct license_id, kind || ':' || verdict as word
                    from license_term
                        ) term on term.license_id = model.license_id
                  where true
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'released',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', upper(left(counted.key, -length('_released'))), 'label', replace(left(counted.key, -length('_released')), '_', ' '), 'count', counted.count)
                      
                      order by counted.count desc, replace(left(counted.key, -length('_released')), '_', ' ')
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select part.name as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id join (
                    select model_id, name
                    from (
                      
                      select distinct on (fact.model_id, fact.name) fact.model_id, fact.name, fact.text_value
                      from fact
                      
                      where fact.name in ('weights_released', 'inference_code_released', 'training_code_released', 'data_released', 'data_description_released', 'paper_released', 'model_card_released') and "fact"."as_of" <= $13
                      
                      order by fact.model_id, fact.name, coalesce(fact.retracted_on <= $14, false), fact.standing_rank
                            ) shown
                    where text_value in ('yes', 'partial')) part on part.model_id = model.id
                  where true
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'stages',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', upper(replace(counted.key, '-', '_')), 'label', replace(replace(counted.key::text, '-', ' '), ':', ': '), 'count', counted.count)
                      
                      order by counted.count desc, replace(replace(counted.key::text, '-', ' '), ':', ': ')
                              ), '[]'
                          ),
                        'missing', null
                      )
                
                from (
                  
                  select model.stage as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where true
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'inputModalities',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', counted.key::text, 'label', replace(replace(counted.key::text, '-', ' '), ':', ': '), 'count', counted.count)
                      
                      order by counted.count desc, replace(replace(counted.key::text, '-', ' '), ':', ': ')
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where model.input_modalities is null and "matched"."holds1")
                      )
                
                from (
                  
                  select m.name as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  cross join unnest(model.input_modalities) as m (name)
                  where not (model.input_modalities is null)
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'outputModalities',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', counted.key::text, 'label', replace(replace(counted.key::text, '-', ' '), ':', ': '), 'count', counted.count)
                      
                      order by counted.count desc, replace(replace(counted.key::text, '-', ' '), ':', ': ')
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where model.output_modalities is null and "matched"."holds1")
                      )
                
                from (
                  
                  select m.name as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  cross join unnest(model.output_modalities) as m (name)
                  where not (model.output_modalities is null)
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'hasScoreOn',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', named.slug, 'label', named.name, 'count', counted.count)
                      
                      order by counted.count desc, named.name
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where model.score_count = 0 and "matched"."holds1")
                      )
                
                from (
                  
                  select s.benchmark_id as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  cross join lateral (
                    
                    select distinct "benchmark_id"
                    from "score" as c
                    where c.model_id = model.id and "c"."as_of" <= $15
                        ) s
                  where true
                  group by 1
                      ) counted join benchmark as named on named.id = counted.key
                  ), (
                
                select json_build_object(
                        'dimension', 'quantizations',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', named.slug, 'label', named.name, 'count', counted.count)
                      
                      order by counted.count desc, named.name
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where not exists (
                      select
                      from published_quantization p
                      where p.model_id = model.id and "p"."as_of" <= $16) and "matched"."holds1")
                      )
                
                from (
                  
                  select s.quantization_id as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  cross join lateral (
                    
                    select distinct "quantization_id"
                    from "published_quantization" as c
                    where c.model_id = model.id and "c"."as_of" <= $17
                        ) s
                  where true
                  group by 1
                      ) counted join quantization as named on named.id = counted.key
                  ), (
                
                select json_build_object(
                        'dimension', 'runtimes',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', named.slug, 'label', named.name, 'count', counted.count)
                      
                      order by counted.count desc, named.name
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where not exists (
                      
                      select
                      from published_quantization p join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
                      
                      where p.model_id = model.id and "p"."as_of" <= $18
                          ) and "matched"."holds1")
                      )
                
                from (
                  
                  select r.runtime_id as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id join (
                    
                    select distinct p.model_id, s.runtime_id
                    from published_quantization p
                          join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
                    where true and "p"."as_of" <= $19
                        ) r on r.model_id = model.id
                  where true
                  group by 1
                      ) counted join runtime as named on named.id = counted.key
                  ), (
                
                select json_build_object(
                        'dimension', 'providers',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', named.slug, 'label', named.name, 'count', counted.count)
                      
                      order by counted.count desc, named.name
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where not exists (
                      select
                      from offering o
                      where o.model_id = model.id and "o"."as_of" <= $20 and ("o"."retracted_on" is null or "o"."retracted_on" > $21)) and "matched"."holds1")
                      )
                
                from (
                  
                  select o.provider_id as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id join (
                    
                    select distinct o.model_id, o.provider_id
                    from offering o
                    where "o"."as_of" <= $22 and ("o"."retracted_on" is null or "o"."retracted_on" > $23)
                        ) o on o.model_id = model.id
                  where true
                  group by 1
                      ) counted join provider as named on named.id = counted.key
                  ), (
                
                select json_build_object(
                        'dimension', 'totalParameters',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[counted.key] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[counted.key + 1], 'label', (array['under 1B', '1B to 3B', '3B to 10B', '10B to 30B', '30B to 100B', '100B to 300B', '300B to 1,000B', '1,000B and more'])[counted.key], 'count', counted.count)
                      
                      order by counted.key
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where model.total_parameters is null and "matched"."holds1")
                      )
                
                from (
                  
                  select width_bucket(model.total_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where not (model.total_parameters is null)
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'activeParameters',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[counted.key] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[counted.key + 1], 'label', (array['under 1B', '1B to 3B', '3B to 10B', '10B to 30B', '30B to 100B', '100B to 300B', '300B to 1,000B', '1,000B and more'])[counted.key], 'count', counted.count)
                      
                      order by counted.key
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where model.active_parameters is null and "matched"."holds1")
                      )
                
                from (
                  
                  select width_bucket(model.active_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where not (model.active_parameters is null)
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'contextTokens',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', (array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[counted.key] || '..' || (array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[counted.key + 1], 'label', (array['under 8,192', '8,192 to 32,768', '32,768 to 65,536', '65,536 to 131,072', '131,072 to 262,144', '262,144 to 1,000,000', '1,000,000 and more'])[counted.key], 'count', counted.count)
                      
                      order by counted.key
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where model.context_tokens is null and "matched"."holds1")
                      )
                
                from (
                  
                  select width_bucket(model.context_tokens, array[0, 8192, 32768, 65536, 131072, 262144, 1000000, 1000000000]::double precision[]) as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where not (model.context_tokens is null)
                  group by 1
                      ) counted
                  ), (
                
                select json_build_object(
                        'dimension', 'releasedOn',
                        'values', coalesce(
                            json_agg(
                                json_build_object('value', counted.key::text, 'label', replace(replace(counted.key::text, '-', ' '), ':', ': '), 'count', counted.count)
                      
                      order by counted.count desc, replace(replace(counted.key::text, '-', ' '), ':', ': ')
                              ), '[]'
                          ),
                        'missing', (
                    select count(*)::int
                    from model join matched on matched.id = model.id
                    where model.released_on is null and "matched"."holds1")
                      )
                
                from (
                  
                  select extract(year
                    from model.released_on)::int as key, (count(*) filter (
                      where "matched"."holds1"))::int as count
                  
                  from model join matched on matched.id = model.id
                  where not (model.released_on is null)
                  group by 1
                      ) counted
                  )))) as "facets", coalesce(json_agg(page.p1
            order by page.place) filter (
            where page.place <= 20), '[]') as "nodes"
        from (
          select row_number() over (
            order by (
              
              select score.value
              from score
              
              where score.model_id = "model"."id" and "score"."id" = (
                
                select known.id
                from "score" as known
                where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $24
                
                order by coalesce(known.retracted_on <= $25, false), known.standing_rank
                limit 1
                  )
                  and score.benchmark_id = (
                select id
                from benchmark
                where slug = $26)
              ) desc nulls last, (
              
              select "held"."lowest_input_usd"
              from model_day as held
              where held.model_id = model.id and "held"."from_day" <= $27 and "held"."until_day" > $28
              ) nulls last, "model"."name", "model"."id") as place, j8._j as p1
          from (
            select "model".*
            from (
              select *
              from (
                select "model"."id"
                from "model"
                where (model.id in (
                    
                    select model.id
                    from (
                      
                      select "named"."id", "named"."slug", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                      
                      from model as named join model_day as held on held.model_id = named.id
                      
                      where "held"."from_day" <= $29 and "held"."until_day" > $30) as model
                    where "model"."id" = any(array(
                        
                        select score.model_id
                        from score
                        
                        where score.benchmark_id = (
                          select id
                          from benchmark
                          where slug = $31) and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $32
                          
                          order by coalesce(known.retracted_on <= $33, false), known.standing_rank
                          limit 1
                            )
                              and true and "score"."value" >= $34
                          ))
                    ))
                order by (
                  
                  select score.value
                  from score
                  
                  where score.model_id = "model"."id" and "score"."id" = (
                    
                    select known.id
                    from "score" as known
                    where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $35
                    
                    order by coalesce(known.retracted_on <= $36, false), known.standing_rank
                    limit 1
                      )
                      and score.benchmark_id = (
                    select id
                    from benchmark
                    where slug = $37)
                  ) desc nulls last, (
                  
                  select "held"."lowest_input_usd"
                  from model_day as held
                  where held.model_id = model.id and "held"."from_day" <= $38 and "held"."until_day" > $39
                  ) nulls last, "model"."name", "model"."id"
                limit 101) as "model"
              limit 21) as walked join "model" on "model"."id" = "walked"."id") as "model"
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model_day"."openness_reasons" as "opennessReasons", 'modelDay'::text as "__typename"
              from "model_day"
              where "model_day"."model_id" = "model"."id" and ("model_day"."from_day" <= $40 and "model_day"."until_day" > $41)
              limit 1) as o) as j1 on true
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select j1._j as "held") as o) as j2
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select upper(replace(coalesce((
                      
                      select "held"."openness_class"
                      from model_day as held
                      where held.model_id = model.id and "held"."from_day" <= $42 and "held"."until_day" > $43
                      ), 'undetermined'), '-', '_')) as "class", j2._j as "reasons") as o) as j3
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "offering"."as_of" as "asOf", "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens"
              from "offering"
              where "offering"."model_id" = "model"."id" and (("offering"."as_of" <= $44 and ("offering"."retracted_on" is null or "offering"."retracted_on" > $45)
                        and "offering"."dispute_reason" is null and not "offering"."is_free_tier"
                        and num_nonnulls("offering"."input_usd_per_million_tokens", "offering"."output_usd_per_million_tokens") > 0 and not exists (
                    
                    select
                    from offering as other
                    
                    where other.model_id = "offering"."model_id" and other.provider_id = "offering"."provider_id"
                          and other.is_free_tier = "offering"."is_free_tier" and "other"."as_of" <= $46 and ("other"."retracted_on" is null or "other"."retracted_on" > $47)
                          and "other"."dispute_reason" is null and not "other"."is_free_tier"
                          and num_nonnulls("other"."input_usd_per_million_tokens", "other"."output_usd_per_million_tokens") > 0
                          and other.standing_rank < "offering"."standing_rank"
                      ) and "input_usd_per_million_tokens" is not null and "provider_id" in (
                    select "provider"."id"
                    from "provider"
                    where "provider"."is_aggregate" = $48)))
              order by "offering"."input_usd_per_million_tokens" nulls last, "offering"."id"
              limit 1) as o) as j4 on true
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select coalesce(json_agg(page.p1
                  order by page.place) filter (
                  where page.place <= 20), '[]') as "nodes"
              from (
                select row_number() over (
                  order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j5._j as p1
                from (
                  select *
                  from (
                    select "score".*
                    from "score"
                    where "score"."model_id" = "model"."id" and (("score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $49
                          
                          order by coalesce(known.retracted_on <= $50, false), known.standing_rank
                          limit 1
                            ) and "score"."benchmark_id" = (
                          select "benchmark"."id"
                          from "benchmark"
                          where "benchmark"."slug" = $51)))
                    order by "score"."benchmark_id", "score"."rank", "score"."id"
                    limit 101) as "score"
                  limit 21) as "score"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "score"."value" as "value") as o) as j5) as page) as o) as j6
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select j3._j as "openness", j4._j as "lowestOffering", j6._j as "scores$4") as o) as j7
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model"."slug" as "slug", j7._j as "known$3") as o) as j8) as page) as o))::text, 'null') || ',"models$2":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select count(*)::int
          from "model"
          where (model.id in (
              
              select model.id
              from (
                
                select "named"."id", "named"."slug", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                
                from model as named join model_day as held on held.model_id = named.id
                
                where "held"."from_day" <= $52 and "held"."until_day" > $53) as model
              where "model"."id" = any(array(
                  
                  select score.model_id
                  from score
                  
                  where score.benchmark_id = (
                    select id
                    from benchmark
                    where slug = $54) and "score"."id" = (
                    
                    select known.id
                    from "score" as known
                    where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $55
                    
                    order by coalesce(known.retracted_on <= $56, false), known.standing_rank
                    limit 1
                      )
                        and true and "score"."value" >= $57
                    ))
              ))) as "totalCount", coalesce(json_agg(page.p1
            order by page.place) filter (
            where page.place <= 20), '[]') as "nodes", ((
            
            select coalesce(json_agg(filled
                order by filled.models desc, filled.fact), '[]')
            from (
              
              select stated.fact, count(*)::int as models
              from (
                
                select reported.name as fact
                from model_day as held
                cross join unnest(held.reported_facts) as reported (name)
                
                where "held"."from_day" <= $58 and "held"."until_day" > $59 and held.model_id in ((
                    select "model"."id"
                    from (
                      select "model".*
                      from "model"
                      where (model.id in (
                          
                          select model.id
                          from (
                            
                            select "named"."id", "named"."slug", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                            
                            from model as named join model_day as held on held.model_id = named.id
                            
                            where "held"."from_day" <= $60 and "held"."until_day" > $61) as model
                          where "model"."id" = any(array(
                              
                              select score.model_id
                              from score
                              
                              where score.benchmark_id = (
                                select id
                                from benchmark
                                where slug = $62) and "score"."id" = (
                                
                                select known.id
                                from "score" as known
                                where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $63
                                
                                order by coalesce(known.retracted_on <= $64, false), known.standing_rank
                                limit 1
                                  )
                                    and true and "score"."value" >= $65
                                ))
                          ))) as "model"))) as stated
              
              group by stated.fact
                      ) filled
                  )) as "filled"
        from (
          select row_number() over (
            order by (
              
              select score.value
              from score
              
              where score.model_id = "model"."id" and "score"."id" = (
                
                select known.id
                from "score" as known
                where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $66
                
                order by coalesce(known.retracted_on <= $67, false), known.standing_rank
                limit 1
                  )
                  and score.benchmark_id = (
                select id
                from benchmark
                where slug = $68)
              ) desc nulls last, (
              
              select "held"."lowest_input_usd"
              from model_day as held
              where held.model_id = model.id and "held"."from_day" <= $69 and "held"."until_day" > $70
              ) nulls last, "model"."name", "model"."id") as place, j16._j as p1
          from (
            select "model".*
            from (
              select *
              from (
                select "model"."id"
                from "model"
                where (model.id in (
                    
                    select model.id
                    from (
                      
                      select "named"."id", "named"."slug", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                      
                      from model as named join model_day as held on held.model_id = named.id
                      
                      where "held"."from_day" <= $71 and "held"."until_day" > $72) as model
                    where "model"."id" = any(array(
                        
                        select score.model_id
                        from score
                        
                        where score.benchmark_id = (
                          select id
                          from benchmark
                          where slug = $73) and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $74
                          
                          order by coalesce(known.retracted_on <= $75, false), known.standing_rank
                          limit 1
                            )
                              and true and "score"."value" >= $76
                          ))
                    ))
                order by (
                  
                  select score.value
                  from score
                  
                  where score.model_id = "model"."id" and "score"."id" = (
                    
                    select known.id
                    from "score" as known
                    where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $77
                    
                    order by coalesce(known.retracted_on <= $78, false), known.standing_rank
                    limit 1
                      )
                      and score.benchmark_id = (
                    select id
                    from benchmark
                    where slug = $79)
                  ) desc nulls last, (
                  
                  select "held"."lowest_input_usd"
                  from model_day as held
                  where held.model_id = model.id and "held"."from_day" <= $80 and "held"."until_day" > $81
                  ) nulls last, "model"."name", "model"."id"
                limit 101) as "model"
              limit 21) as walked join "model" on "model"."id" = "walked"."id") as "model"
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model_day"."openness_reasons" as "opennessReasons", 'modelDay'::text as "__typename"
              from "model_day"
              where "model_day"."model_id" = "model"."id" and ("model_day"."from_day" <= $82 and "model_day"."until_day" > $83)
              limit 1) as o) as j9 on true
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select j9._j as "held") as o) as j10
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select upper(replace(coalesce((
                      
                      select "held"."openness_class"
                      from model_day as held
                      where held.model_id = model.id and "held"."from_day" <= $84 and "held"."until_day" > $85
                      ), 'undetermined'), '-', '_')) as "class", j10._j as "reasons") as o) as j11
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "offering"."as_of" as "asOf", "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens"
              from "offering"
              where "offering"."model_id" = "model"."id" and (("offering"."as_of" <= $86 and ("offering"."retracted_on" is null or "offering"."retracted_on" > $87)
                        and "offering"."dispute_reason" is null and not "offering"."is_free_tier"
                        and num_nonnulls("offering"."input_usd_per_million_tokens", "offering"."output_usd_per_million_tokens") > 0 and not exists (
                    
                    select
                    from offering as other
                    
                    where other.model_id = "offering"."model_id" and other.provider_id = "offering"."provider_id"
                          and other.is_free_tier = "offering"."is_free_tier" and "other"."as_of" <= $88 and ("other"."retracted_on" is null or "other"."retracted_on" > $89)
                          and "other"."dispute_reason" is null and not "other"."is_free_tier"
                          and num_nonnulls("other"."input_usd_per_million_tokens", "other"."output_usd_per_million_tokens") > 0
                          and other.standing_rank < "offering"."standing_rank"
                      ) and "input_usd_per_million_tokens" is not null and "provider_id" in (
                    select "provider"."id"
                    from "provider"
                    where "provider"."is_aggregate" = $90)))
              order by "offering"."input_usd_per_million_tokens" nulls last, "offering"."id"
              limit 1) as o) as j12 on true
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select coalesce(json_agg(page.p1
                  order by page.place) filter (
                  where page.place <= 20), '[]') as "nodes"
              from (
                select row_number() over (
                  order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j13._j as p1
                from (
                  select *
                  from (
                    select "score".*
                    from "score"
                    where "score"."model_id" = "model"."id" and (("score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $91
                          
                          order by coalesce(known.retracted_on <= $92, false), known.standing_rank
                          limit 1
                            ) and "score"."benchmark_id" = (
                          select "benchmark"."id"
                          from "benchmark"
                          where "benchmark"."slug" = $93)))
                    order by "score"."benchmark_id", "score"."rank", "score"."id"
                    limit 101) as "score"
                  limit 21) as "score"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "score"."value" as "value") as o) as j13) as page) as o) as j14
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select j11._j as "openness", j12._j as "lowestOffering", j14._j as "scores$4") as o) as j15
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model"."slug" as "slug", j15._j as "known$5") as o) as j16) as page) as o))::text, 'null') || '}' as data
-- $1 = "2025-04-20"
-- $2 = "2025-04-20"
-- $3 = "sums"
-- $4 = "2025-04-20"
-- $5 = "2025-04-20"
-- $6 = 79
-- $7 = "2025-04-20"
-- $8 = "2025-04-20"
-- $9 = "sums"
-- $10 = "2025-04-20"
-- $11 = "2025-04-20"
-- $12 = 79
-- $13 = "2025-04-20"
-- $14 = "2025-04-20"
-- $15 = "2025-04-20"
-- $16 = "2025-04-20"
-- $17 = "2025-04-20"
-- $18 = "2025-04-20"
-- $19 = "2025-04-20"
-- $20 = "2025-04-20"
-- $21 = "2025-04-20"
-- $22 = "2025-04-20"
-- $23 = "2025-04-20"
-- $24 = "2025-04-20"
-- $25 = "2025-04-20"
-- $26 = "sums"
-- $27 = "2025-04-20"
-- $28 = "2025-04-20"
-- $29 = "2025-04-20"
-- $30 = "2025-04-20"
-- $31 = "sums"
-- $32 = "2025-04-20"
-- $33 = "2025-04-20"
-- $34 = 79
-- $35 = "2025-04-20"
-- $36 = "2025-04-20"
-- $37 = "sums"
-- $38 = "2025-04-20"
-- $39 = "2025-04-20"
-- $40 = "2025-04-20"
-- $41 = "2025-04-20"
-- $42 = "2025-04-20"
-- $43 = "2025-04-20"
-- $44 = "2025-04-20"
-- $45 = "2025-04-20"
-- $46 = "2025-04-20"
-- $47 = "2025-04-20"
-- $48 = false
-- $49 = "2025-04-20"
-- $50 = "2025-04-20"
-- $51 = "sums"
-- $52 = "2025-05-31"
-- $53 = "2025-05-31"
-- $54 = "sums"
-- $55 = "2025-05-31"
-- $56 = "2025-05-31"
-- $57 = 79
-- $58 = "2025-05-31"
-- $59 = "2025-05-31"
-- $60 = "2025-05-31"
-- $61 = "2025-05-31"
-- $62 = "sums"
-- $63 = "2025-05-31"
-- $64 = "2025-05-31"
-- $65 = 79
-- $66 = "2025-05-31"
-- $67 = "2025-05-31"
-- $68 = "sums"
-- $69 = "2025-05-31"
-- $70 = "2025-05-31"
-- $71 = "2025-05-31"
-- $72 = "2025-05-31"
-- $73 = "sums"
-- $74 = "2025-05-31"
-- $75 = "2025-05-31"
-- $76 = 79
-- $77 = "2025-05-31"
-- $78 = "2025-05-31"
-- $79 = "sums"
-- $80 = "2025-05-31"
-- $81 = "2025-05-31"
-- $82 = "2025-05-31"
-- $83 = "2025-05-31"
-- $84 = "2025-05-31"
-- $85 = "2025-05-31"
-- $86 = "2025-05-31"
-- $87 = "2025-05-31"
-- $88 = "2025-05-31"
-- $89 = "2025-05-31"
-- $90 = false
-- $91 = "2025-05-31"
-- $92 = "2025-05-31"
-- $93 = "sums"
