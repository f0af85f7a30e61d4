-- What can be searched for: one row for each record, with all the names it goes by, folded and one to a line.
create table search_document (
  id int primary key,
  kind text not null check (kind in ('model', 'benchmark', 'organization', 'family', 'license', 'source')),
  names text[] not null check (cardinality(names) > 0),
  folded text not null,
  model_id int references model,
  benchmark_id int references benchmark,
  organization_id int references organization,
  family_id int references family,
  license_id int references license,
  source_id int references source,
  check (num_nonnulls(model_id, benchmark_id, organization_id, family_id, license_id, source_id) = 1)
);
create index on search_document using gin (folded gin_trgm_ops);
