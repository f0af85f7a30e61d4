select '{' || '"models$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select count(*)::int
          from "model"
          where (model.id in (
              
              select model.id
              from (
                
                select "named"."id", "named"."slug", "named"."search_text", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                
                from model as named join model_day as held on held.model_id = named.id
                
                where "held"."from_day" <= $1 and "held"."until_day" > $2) as model
              where exists (
                
                select
                from score join benchmark on benchmark.id = score.benchmark_id
                
                where score.model_id = "model"."id" and "score"."id" = (
                  
                  select known.id
                  from "score" as known
                  where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $3
                  
                  order by coalesce(known.retracted_on <= $4, false), known.standing_rank
                  limit 1
                    ) and benchmark.slug = $5
                      and true and "score"."value" >= $6
                  )
              ))) as "totalCount", ((with model as materialized (
              
              select "named"."id", "named"."slug", "named"."search_text", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
              
              from model as named join model_day as held on held.model_id = named.id
              
              where "held"."from_day" <= $7 and "held"."until_day" > $8)
            select json_build_array((
                
                select json_build_object(
                        'dimension', 'openness',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', null
                      )
                
                from (
                  
                  select upper(replace(model.openness_class, '-', '_')) as value, model.openness_class as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $9
                          
                          order by coalesce(known.retracted_on <= $10, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $11
                              and true and "score"."value" >= $12
                          )))::int as count
                  
                  from model
                  where true
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'organizations',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', null
                      )
                
                from (
                  
                  select o.slug as value, o.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $13
                          
                          order by coalesce(known.retracted_on <= $14, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $15
                              and true and "score"."value" >= $16
                          )))::int as count
                  
                  from model join organization o on o.id = model.organization_id
                  where true
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'families',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', null
                      )
                
                from (
                  
                  select f.slug as value, f.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $17
                          
                          order by coalesce(known.retracted_on <= $18, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $19
                              and true and "score"."value" >= $20
                          )))::int as count
                  
                  from model join family f on f.id = model.family_id
                  where true
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'architectures',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', null
                      )
                
                from (
                  
                  select upper(replace(coalesce(model.architecture, 'not-reported'), '-', '_')) as value, coalesce(model.architecture, 'not-reported') as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $21
                          
                          order by coalesce(known.retracted_on <= $22, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $23
                              and true and "score"."value" >= $24
                          )))::int as count
                  
                  from model
                  where true
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'licenses',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', null
                      )
                
                from (
                  
                  select l.slug as value, l.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $25
                          
                          order by coalesce(known.retracted_on <= $26, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $27
                              and true and "score"."value" >= $28
                          )))::int as count
                  
                  from model join license l on l.id = model.license_id
                  where true
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'stages',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', null
                      )
                
                from (
                  
                  select upper(replace(model.stage, '-', '_')) as value, model.stage as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $29
                          
                          order by coalesce(known.retracted_on <= $30, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $31
                              and true and "score"."value" >= $32
                          )))::int as count
                  
                  from model
                  where true
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'inputModalities',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where model.input_modalities is null and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $33
                        
                        order by coalesce(known.retracted_on <= $34, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $35
                            and true and "score"."value" >= $36
                        ))
                      )
                
                from (
                  
                  select m.name as value, m.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $37
                          
                          order by coalesce(known.retracted_on <= $38, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $39
                              and true and "score"."value" >= $40
                          )))::int as count
                  
                  from model
                  cross join unnest(model.input_modalities) as m (name)
                  where not (model.input_modalities is null)
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'outputModalities',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where model.output_modalities is null and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $41
                        
                        order by coalesce(known.retracted_on <= $42, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $43
                            and true and "score"."value" >= $44
                        ))
                      )
                
                from (
                  
                  select m.name as value, m.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $45
                          
                          order by coalesce(known.retracted_on <= $46, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $47
                              and true and "score"."value" >= $48
                          )))::int as count
                  
                  from model
                  cross join unnest(model.output_modalities) as m (name)
                  where not (model.output_modalities is null)
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'hasScoreOn',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where model.score_count = 0 and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $49
                        
                        order by coalesce(known.retracted_on <= $50, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $51
                            and true and "score"."value" >= $52
                        ))
                      )
                
                from (
                  
                  select b.slug as value, b.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $53
                          
                          order by coalesce(known.retracted_on <= $54, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $55
                              and true and "score"."value" >= $56
                          )))::int as count
                  
                  from model
                  cross join lateral (
                    
                    select distinct "benchmark_id"
                    from "score" as c
                    where c.model_id = model.id and "c"."as_of" <= $57
                        ) s join benchmark b on b.id = s.benchmark_id
                  where not (model.score_count = 0)
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'quantizations',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where not exists (
                      select
                      from published_quantization p
                      where p.model_id = model.id and "p"."as_of" <= $58) and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $59
                        
                        order by coalesce(known.retracted_on <= $60, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $61
                            and true and "score"."value" >= $62
                        ))
                      )
                
                from (
                  
                  select q.slug as value, q.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $63
                          
                          order by coalesce(known.retracted_on <= $64, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $65
                              and true and "score"."value" >= $66
                          )))::int as count
                  
                  from model
                  cross join lateral (
                    
                    select distinct "quantization_id"
                    from "published_quantization" as c
                    where c.model_id = model.id and "c"."as_of" <= $67
                        ) s join quantization q on q.id = s.quantization_id
                  where not (not exists (
                      select
                      from published_quantization p
                      where p.model_id = model.id and "p"."as_of" <= $68))
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'runtimes',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where not exists (
                      
                      select
                      from published_quantization p join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
                      
                      where p.model_id = model.id and "p"."as_of" <= $69
                          ) and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $70
                        
                        order by coalesce(known.retracted_on <= $71, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $72
                            and true and "score"."value" >= $73
                        ))
                      )
                
                from (
                  
                  select r.slug as value, r.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $74
                          
                          order by coalesce(known.retracted_on <= $75, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $76
                              and true and "score"."value" >= $77
                          )))::int as count
                  
                  from model
                  cross join lateral (
                    
                    select distinct r.slug, r.name
                    from published_quantization p
                          join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
                          join runtime r on r.id = s.runtime_id
                    where p.model_id = model.id and "p"."as_of" <= $78
                        ) r
                  where not (not exists (
                      
                      select
                      from published_quantization p join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
                      
                      where p.model_id = model.id and "p"."as_of" <= $79
                          ))
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'providers',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where not exists (
                      select
                      from offering o
                      where o.model_id = model.id and "o"."as_of" <= $80 and ("o"."retracted_on" is null or "o"."retracted_on" > $81)) and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $82
                        
                        order by coalesce(known.retracted_on <= $83, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $84
                            and true and "score"."value" >= $85
                        ))
                      )
                
                from (
                  
                  select r.slug as value, r.name as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $86
                          
                          order by coalesce(known.retracted_on <= $87, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $88
                              and true and "score"."value" >= $89
                          )))::int as count
                  
                  from model
                  cross join lateral (
                    
                    select distinct r.slug, r.name
                    from offering o join provider r on r.id = o.provider_id
                    
                    where o.model_id = model.id and "o"."as_of" <= $90 and ("o"."retracted_on" is null or "o"."retracted_on" > $91)
                        ) r
                  where not (not exists (
                      select
                      from offering o
                      where o.model_id = model.id and "o"."as_of" <= $92 and ("o"."retracted_on" is null or "o"."retracted_on" > $93)))
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'totalParameters',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.place), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where model.total_parameters is null and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $94
                        
                        order by coalesce(known.retracted_on <= $95, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $96
                            and true and "score"."value" >= $97
                        ))
                      )
                
                from (
                  
                  select (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.total_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 0] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.total_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 1] as value, (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.total_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 0] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.total_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 1] as label,
                          min(split_part((array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.total_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 0] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.total_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 1], '..', 1)::double precision) as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $98
                          
                          order by coalesce(known.retracted_on <= $99, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $100
                              and true and "score"."value" >= $101
                          )))::int as count
                  
                  from model
                  where not (model.total_parameters is null)
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'activeParameters',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.place), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where model.active_parameters is null and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $102
                        
                        order by coalesce(known.retracted_on <= $103, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $104
                            and true and "score"."value" >= $105
                        ))
                      )
                
                from (
                  
                  select (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.active_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 0] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.active_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 1] as value, (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.active_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 0] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.active_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 1] as label,
                          min(split_part((array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.active_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 0] || '..' || (array['0', '1000000000', '3000000000', '10000000000', '30000000000', '100000000000', '300000000000', '1000000000000', '1000000000000000'])[width_bucket(model.active_parameters, array[0, 1000000000, 3000000000, 10000000000, 30000000000, 100000000000, 300000000000, 1000000000000, 1000000000000000]::double precision[]) + 1], '..', 1)::double precision) as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $106
                          
                          order by coalesce(known.retracted_on <= $107, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $108
                              and true and "score"."value" >= $109
                          )))::int as count
                  
                  from model
                  where not (model.active_parameters is null)
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'contextTokens',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.place), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where model.context_tokens is null and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $110
                        
                        order by coalesce(known.retracted_on <= $111, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $112
                            and true and "score"."value" >= $113
                        ))
                      )
                
                from (
                  
                  select (array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[width_bucket(model.context_tokens, array[0, 8192, 32768, 65536, 131072, 262144, 1000000, 1000000000]::double precision[]) + 0] || '..' || (array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[width_bucket(model.context_tokens, array[0, 8192, 32768, 65536, 131072, 262144, 1000000, 1000000000]::double precision[]) + 1] as value, (array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[width_bucket(model.context_tokens, array[0, 8192, 32768, 65536, 131072, 262144, 1000000, 1000000000]::double precision[]) + 0] || '..' || (array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[width_bucket(model.context_tokens, array[0, 8192, 32768, 65536, 131072, 262144, 1000000, 1000000000]::double precision[]) + 1] as label,
                          min(split_part((array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[width_bucket(model.context_tokens, array[0, 8192, 32768, 65536, 131072, 262144, 1000000, 1000000000]::double precision[]) + 0] || '..' || (array['0', '8192', '32768', '65536', '131072', '262144', '1000000', '1000000000'])[width_bucket(model.context_tokens, array[0, 8192, 32768, 65536, 131072, 262144, 1000000, 1000000000]::double precision[]) + 1], '..', 1)::double precision) as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $114
                          
                          order by coalesce(known.retracted_on <= $115, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $116
                              and true and "score"."value" >= $117
                          )))::int as count
                  
                  from model
                  where not (model.context_tokens is null)
                  group by 1, 2
                      ) choice
                  ), (
                
                select json_build_object(
                        'dimension', 'releasedOn',
                        'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count)
                      order by choice.count desc, choice.label), '[]'),
                        'missing', (
                    select count(*)::int
                    from model
                    where model.released_on is null and exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $118
                        
                        order by coalesce(known.retracted_on <= $119, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $120
                            and true and "score"."value" >= $121
                        ))
                      )
                
                from (
                  
                  select to_char(model.released_on, 'YYYY') as value, to_char(model.released_on, 'YYYY') as label,
                          0 as place, (count(*) filter (
                      where exists (
                        
                        select
                        from score join benchmark on benchmark.id = score.benchmark_id
                        
                        where score.model_id = "model"."id" and "score"."id" = (
                          
                          select known.id
                          from "score" as known
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $122
                          
                          order by coalesce(known.retracted_on <= $123, false), known.standing_rank
                          limit 1
                            ) and benchmark.slug = $124
                              and true and "score"."value" >= $125
                          )))::int as count
                  
                  from model
                  where not (model.released_on is null)
                  group by 1, 2
                      ) choice
                  )))) as "facets", coalesce(json_agg(page.p1
            order by page.place) filter (
            where page.place <= 20), '[]') as "nodes"
        from (
          select row_number() over (
            order by (
              
              select score.value
              from score join benchmark on benchmark.id = score.benchmark_id
              
              where score.model_id = "model"."id" and "score"."id" = (
                
                select known.id
                from "score" as known
                where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $126
                
                order by coalesce(known.retracted_on <= $127, false), known.standing_rank
                limit 1
                  ) and benchmark.slug = $128
              ) desc nulls last, (
              
              select "held"."lowest_input_usd"
              from model_day as held
              where held.model_id = model.id and "held"."from_day" <= $129 and "held"."until_day" > $130
              ) nulls last, "model"."id") as place, j8._j as p1
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
                      
                      select "named"."id", "named"."slug", "named"."search_text", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                      
                      from model as named join model_day as held on held.model_id = named.id
                      
                      where "held"."from_day" <= $131 and "held"."until_day" > $132) as model
                    where exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $133
                        
                        order by coalesce(known.retracted_on <= $134, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $135
                            and true and "score"."value" >= $136
                        )
                    ))
                order by (
                  
                  select score.value
                  from score join benchmark on benchmark.id = score.benchmark_id
                  
                  where score.model_id = "model"."id" and "score"."id" = (
                    
                    select known.id
                    from "score" as known
                    where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $137
                    
                    order by coalesce(known.retracted_on <= $138, false), known.standing_rank
                    limit 1
                      ) and benchmark.slug = $139
                  ) desc nulls last, (
                  
                  select "held"."lowest_input_usd"
                  from model_day as held
                  where held.model_id = model.id and "held"."from_day" <= $140 and "held"."until_day" > $141
                  ) nulls last, "model"."id"
                limit 101) as "model"
              limit 21) as walked join "model" on "model"."id" = "walked"."id") as "model"
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model_day"."openness_reasons" as "opennessReasons", 'ModelDay'::text as "__typename"
              from "model_day"
              where "model_day"."model_id" = "model"."id" and ("model_day"."from_day" <= $142 and "model_day"."until_day" > $143)
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
                      where held.model_id = model.id and "held"."from_day" <= $144 and "held"."until_day" > $145
                      ), 'undetermined'), '-', '_')) as "class", j2._j as "reasons") as o) as j3
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "offering"."as_of" as "asOf", "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens"
              from "offering"
              where "offering"."model_id" = "model"."id" and (("offering"."as_of" <= $146 and ("offering"."retracted_on" is null or "offering"."retracted_on" > $147)
                        and "offering"."dispute_reason" is null and not "offering"."is_free_tier"
                        and num_nonnulls("offering"."input_usd_per_million_tokens", "offering"."output_usd_per_million_tokens") > 0 and not exists (
                    
                    select
                    from offering as other
                    
                    where other.model_id = "offering"."model_id" and other.provider_id = "offering"."provider_id"
                          and other.is_free_tier = "offering"."is_free_tier" and "other"."as_of" <= $148 and ("other"."retracted_on" is null or "other"."retracted_on" > $149)
                          and "other"."dispute_reason" is null and not "other"."is_free_tier"
                          and num_nonnulls("other"."input_usd_per_million_tokens", "other"."output_usd_per_million_tokens") > 0
                          and other.standing_rank < "offering"."standing_rank"
                      ) and "input_usd_per_million_tokens" is not null and "provider_id" in (
                    select "provider"."id"
                    from "provider"
                    where "provider"."is_aggregate" = $150)))
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
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $151
                          
                          order by coalesce(known.retracted_on <= $152, false), known.standing_rank
                          limit 1
                            ) and "score"."benchmark_id" = (
                          select "benchmark"."id"
                          from "benchmark"
                          where "benchmark"."slug" = $153)))
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
                
                select "named"."id", "named"."slug", "named"."search_text", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                
                from model as named join model_day as held on held.model_id = named.id
                
                where "held"."from_day" <= $154 and "held"."until_day" > $155) as model
              where exists (
                
                select
                from score join benchmark on benchmark.id = score.benchmark_id
                
                where score.model_id = "model"."id" and "score"."id" = (
                  
                  select known.id
                  from "score" as known
                  where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $156
                  
                  order by coalesce(known.retracted_on <= $157, false), known.standing_rank
                  limit 1
                    ) and benchmark.slug = $158
                      and true and "score"."value" >= $159
                  )
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
                
                where "held"."from_day" <= $160 and "held"."until_day" > $161 and held.model_id in ((
                    select "model"."id"
                    from (
                      select "model".*
                      from "model"
                      where (model.id in (
                          
                          select model.id
                          from (
                            
                            select "named"."id", "named"."slug", "named"."search_text", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                            
                            from model as named join model_day as held on held.model_id = named.id
                            
                            where "held"."from_day" <= $162 and "held"."until_day" > $163) as model
                          where exists (
                            
                            select
                            from score join benchmark on benchmark.id = score.benchmark_id
                            
                            where score.model_id = "model"."id" and "score"."id" = (
                              
                              select known.id
                              from "score" as known
                              where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $164
                              
                              order by coalesce(known.retracted_on <= $165, false), known.standing_rank
                              limit 1
                                ) and benchmark.slug = $166
                                  and true and "score"."value" >= $167
                              )
                          ))) as "model"))) as stated
              
              group by stated.fact
                      ) filled
                  )) as "filled"
        from (
          select row_number() over (
            order by (
              
              select score.value
              from score join benchmark on benchmark.id = score.benchmark_id
              
              where score.model_id = "model"."id" and "score"."id" = (
                
                select known.id
                from "score" as known
                where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $168
                
                order by coalesce(known.retracted_on <= $169, false), known.standing_rank
                limit 1
                  ) and benchmark.slug = $170
              ) desc nulls last, (
              
              select "held"."lowest_input_usd"
              from model_day as held
              where held.model_id = model.id and "held"."from_day" <= $171 and "held"."until_day" > $172
              ) nulls last, "model"."id") as place, j16._j as p1
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
                      
                      select "named"."id", "named"."slug", "named"."search_text", "named"."organization_id", "named"."family_id", "named"."license_id", "named"."stage", "named"."known_from", "held"."openness_class", "held"."released_on", "held"."architecture", "held"."total_parameters", "held"."active_parameters", "held"."context_tokens", "held"."pretraining_tokens", "held"."input_modalities", "held"."output_modalities", "held"."cache_bytes_per_token", "held"."local_cache_bytes_per_token", "held"."local_cache_tokens", "held"."score_count"
                      
                      from model as named join model_day as held on held.model_id = named.id
                      
                      where "held"."from_day" <= $173 and "held"."until_day" > $174) as model
                    where exists (
                      
                      select
                      from score join benchmark on benchmark.id = score.benchmark_id
                      
                      where score.model_id = "model"."id" and "score"."id" = (
                        
                        select known.id
                        from "score" as known
                        where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $175
                        
                        order by coalesce(known.retracted_on <= $176, false), known.standing_rank
                        limit 1
                          ) and benchmark.slug = $177
                            and true and "score"."value" >= $178
                        )
                    ))
                order by (
                  
                  select score.value
                  from score join benchmark on benchmark.id = score.benchmark_id
                  
                  where score.model_id = "model"."id" and "score"."id" = (
                    
                    select known.id
                    from "score" as known
                    where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $179
                    
                    order by coalesce(known.retracted_on <= $180, false), known.standing_rank
                    limit 1
                      ) and benchmark.slug = $181
                  ) desc nulls last, (
                  
                  select "held"."lowest_input_usd"
                  from model_day as held
                  where held.model_id = model.id and "held"."from_day" <= $182 and "held"."until_day" > $183
                  ) nulls last, "model"."id"
                limit 101) as "model"
              limit 21) as walked join "model" on "model"."id" = "walked"."id") as "model"
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model_day"."openness_reasons" as "opennessReasons", 'ModelDay'::text as "__typename"
              from "model_day"
              where "model_day"."model_id" = "model"."id" and ("model_day"."from_day" <= $184 and "model_day"."until_day" > $185)
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
                      where held.model_id = model.id and "held"."from_day" <= $186 and "held"."until_day" > $187
                      ), 'undetermined'), '-', '_')) as "class", j10._j as "reasons") as o) as j11
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "offering"."as_of" as "asOf", "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens"
              from "offering"
              where "offering"."model_id" = "model"."id" and (("offering"."as_of" <= $188 and ("offering"."retracted_on" is null or "offering"."retracted_on" > $189)
                        and "offering"."dispute_reason" is null and not "offering"."is_free_tier"
                        and num_nonnulls("offering"."input_usd_per_million_tokens", "offering"."output_usd_per_million_tokens") > 0 and not exists (
                    
                    select
                    from offering as other
                    
                    where other.model_id = "offering"."model_id" and other.provider_id = "offering"."provider_id"
                          and other.is_free_tier = "offering"."is_free_tier" and "other"."as_of" <= $190 and ("other"."retracted_on" is null or "other"."retracted_on" > $191)
                          and "other"."dispute_reason" is null and not "other"."is_free_tier"
                          and num_nonnulls("other"."input_usd_per_million_tokens", "other"."output_usd_per_million_tokens") > 0
                          and other.standing_rank < "offering"."standing_rank"
                      ) and "input_usd_per_million_tokens" is not null and "provider_id" in (
                    select "provider"."id"
                    from "provider"
                    where "provider"."is_aggregate" = $192)))
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
                          where known."model_id" = "score"."model_id" and known."benchmark_id" = "score"."benchmark_id" and known.as_of <= $193
                          
                          order by coalesce(known.retracted_on <= $194, false), known.standing_rank
                          limit 1
                            ) and "score"."benchmark_id" = (
                          select "benchmark"."id"
                          from "benchmark"
                          where "benchmark"."slug" = $195)))
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
-- $3 = "2025-04-20"
-- $4 = "2025-04-20"
-- $5 = "sums"
-- $6 = 79
-- $7 = "2025-04-20"
-- $8 = "2025-04-20"
-- $9 = "2025-04-20"
-- $10 = "2025-04-20"
-- $11 = "sums"
-- $12 = 79
-- $13 = "2025-04-20"
-- $14 = "2025-04-20"
-- $15 = "sums"
-- $16 = 79
-- $17 = "2025-04-20"
-- $18 = "2025-04-20"
-- $19 = "sums"
-- $20 = 79
-- $21 = "2025-04-20"
-- $22 = "2025-04-20"
-- $23 = "sums"
-- $24 = 79
-- $25 = "2025-04-20"
-- $26 = "2025-04-20"
-- $27 = "sums"
-- $28 = 79
-- $29 = "2025-04-20"
-- $30 = "2025-04-20"
-- $31 = "sums"
-- $32 = 79
-- $33 = "2025-04-20"
-- $34 = "2025-04-20"
-- $35 = "sums"
-- $36 = 79
-- $37 = "2025-04-20"
-- $38 = "2025-04-20"
-- $39 = "sums"
-- $40 = 79
-- $41 = "2025-04-20"
-- $42 = "2025-04-20"
-- $43 = "sums"
-- $44 = 79
-- $45 = "2025-04-20"
-- $46 = "2025-04-20"
-- $47 = "sums"
-- $48 = 79
-- $49 = "2025-04-20"
-- $50 = "2025-04-20"
-- $51 = "sums"
-- $52 = 79
-- $53 = "2025-04-20"
-- $54 = "2025-04-20"
-- $55 = "sums"
-- $56 = 79
-- $57 = "2025-04-20"
-- $58 = "2025-04-20"
-- $59 = "2025-04-20"
-- $60 = "2025-04-20"
-- $61 = "sums"
-- $62 = 79
-- $63 = "2025-04-20"
-- $64 = "2025-04-20"
-- $65 = "sums"
-- $66 = 79
-- $67 = "2025-04-20"
-- $68 = "2025-04-20"
-- $69 = "2025-04-20"
-- $70 = "2025-04-20"
-- $71 = "2025-04-20"
-- $72 = "sums"
-- $73 = 79
-- $74 = "2025-04-20"
-- $75 = "2025-04-20"
-- $76 = "sums"
-- $77 = 79
-- $78 = "2025-04-20"
-- $79 = "2025-04-20"
-- $80 = "2025-04-20"
-- $81 = "2025-04-20"
-- $82 = "2025-04-20"
-- $83 = "2025-04-20"
-- $84 = "sums"
-- $85 = 79
-- $86 = "2025-04-20"
-- $87 = "2025-04-20"
-- $88 = "sums"
-- $89 = 79
-- $90 = "2025-04-20"
-- $91 = "2025-04-20"
-- $92 = "2025-04-20"
-- $93 = "2025-04-20"
-- $94 = "2025-04-20"
-- $95 = "2025-04-20"
-- $96 = "sums"
-- $97 = 79
-- $98 = "2025-04-20"
-- $99 = "2025-04-20"
-- $100 = "sums"
-- $101 = 79
-- $102 = "2025-04-20"
-- $103 = "2025-04-20"
-- $104 = "sums"
-- $105 = 79
-- $106 = "2025-04-20"
-- $107 = "2025-04-20"
-- $108 = "sums"
-- $109 = 79
-- $110 = "2025-04-20"
-- $111 = "2025-04-20"
-- $112 = "sums"
-- $113 = 79
-- $114 = "2025-04-20"
-- $115 = "2025-04-20"
-- $116 = "sums"
-- $117 = 79
-- $118 = "2025-04-20"
-- $119 = "2025-04-20"
-- $120 = "sums"
-- $121 = 79
-- $122 = "2025-04-20"
-- $123 = "2025-04-20"
-- $124 = "sums"
-- $125 = 79
-- $126 = "2025-04-20"
-- $127 = "2025-04-20"
-- $128 = "sums"
-- $129 = "2025-04-20"
-- $130 = "2025-04-20"
-- $131 = "2025-04-20"
-- $132 = "2025-04-20"
-- $133 = "2025-04-20"
-- $134 = "2025-04-20"
-- $135 = "sums"
-- $136 = 79
-- $137 = "2025-04-20"
-- $138 = "2025-04-20"
-- $139 = "sums"
-- $140 = "2025-04-20"
-- $141 = "2025-04-20"
-- $142 = "2025-04-20"
-- $143 = "2025-04-20"
-- $144 = "2025-04-20"
-- $145 = "2025-04-20"
-- $146 = "2025-04-20"
-- $147 = "2025-04-20"
-- $148 = "2025-04-20"
-- $149 = "2025-04-20"
-- $150 = false
-- $151 = "2025-04-20"
-- $152 = "2025-04-20"
-- $153 = "sums"
-- $154 = "2025-05-31"
-- $155 = "2025-05-31"
-- $156 = "2025-05-31"
-- $157 = "2025-05-31"
-- $158 = "sums"
-- $159 = 79
-- $160 = "2025-05-31"
-- $161 = "2025-05-31"
-- $162 = "2025-05-31"
-- $163 = "2025-05-31"
-- $164 = "2025-05-31"
-- $165 = "2025-05-31"
-- $166 = "sums"
-- $167 = 79
-- $168 = "2025-05-31"
-- $169 = "2025-05-31"
-- $170 = "sums"
-- $171 = "2025-05-31"
-- $172 = "2025-05-31"
-- $173 = "2025-05-31"
-- $174 = "2025-05-31"
-- $175 = "2025-05-31"
-- $176 = "2025-05-31"
-- $177 = "sums"
-- $178 = 79
-- $179 = "2025-05-31"
-- $180 = "2025-05-31"
-- $181 = "sums"
-- $182 = "2025-05-31"
-- $183 = "2025-05-31"
-- $184 = "2025-05-31"
-- $185 = "2025-05-31"
-- $186 = "2025-05-31"
-- $187 = "2025-05-31"
-- $188 = "2025-05-31"
-- $189 = "2025-05-31"
-- $190 = "2025-05-31"
-- $191 = "2025-05-31"
-- $192 = false
-- $193 = "2025-05-31"
-- $194 = "2025-05-31"
-- $195 = "sums"
