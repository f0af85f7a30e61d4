create table benchmark (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  aliases text[] not null,
  category text not null,
  measures text not null,
  metric text not null,
  unit text not null check (unit in ('percent', 'points', 'rating', 'ratio')),
  min double precision not null,
  max double precision check (max > min),
  higher_is_better boolean not null,
  paper text check (paper ~ '^https?://'),
  repository text check (repository ~ '^https?://')
);

create table benchmark_version (
  id int primary key,
  benchmark_id int not null references benchmark,
  position int not null,
  name text not null,
  description text not null,
  unique (benchmark_id, position),
  unique (benchmark_id, name)
);

create table benchmark_caveat (
  id int primary key,
  benchmark_id int not null references benchmark,
  position int not null,
  kind text not null check (kind in ('contamination', 'saturation', 'broken-items', 'settings', 'other')),
  text text not null,
  source_id int not null references source,
  locator text not null,
  unique (benchmark_id, position)
);

-- Where a source says what a benchmark measures, its metric or its range.
create table benchmark_description (
  id int primary key,
  benchmark_id int not null references benchmark,
  source_id int not null references source,
  locator text not null
);
create index on benchmark_description (benchmark_id, id);

-- Benchmarks whose names are alike and whose scores must not be mixed up.
create table benchmark_confusion (
  id int primary key,
  benchmark_id int not null references benchmark,
  other_benchmark_id int not null references benchmark,
  unique (benchmark_id, other_benchmark_id),
  check (benchmark_id <> other_benchmark_id)
);

-- Scores of one model on one benchmark whose figures differ though they may be of the same thing, and what is known to explain it.
create table conflict (
  id int primary key,
  node_id text not null unique,
  model_id int not null references model,
  benchmark_id int not null references benchmark,
  low double precision not null,
  high double precision not null,
  share double precision not null check (share > 0),
  score_count int not null check (score_count > 1),
  explanation text not null check (explanation in (
    'withdrawn', 'disputed', 'recorded', 'settings', 'rounding', 'evaluator', 'unstated', 'unexplained')),
  reasons text[] not null check (cardinality(reasons) > 0),
  check (low < high)
);
create index on conflict (share, id);
create index on conflict (explanation, share, id);
create index on conflict (model_id, share, id);
create index on conflict (benchmark_id, share, id);

create table score (
  like claim including all,
  benchmark_id int not null,
  version text,
  value double precision not null check (value < 'Infinity' and value > '-Infinity'),
  printed text not null constraint score_printed_check check (printed::double precision = value),
  quote text,
  uncertainty double precision check (uncertainty > 0),
  evaluator_id int references organization,
  is_self_reported boolean,
  metric text,
  mode text check (mode in ('thinking', 'non-thinking')),
  shots int check (shots >= 0),
  chain_of_thought boolean,
  attempts text,
  tools text,
  scaffold text,
  harness text,
  precision text,
  prompt_format text,
  method text,
  set_key text,
  set_size int check (set_size > 1),
  conflict_id int references conflict,
  primary key (id),
  unique (node_id),
  unique (model_id, benchmark_id, rank),
  foreign key (benchmark_id) references benchmark,
  foreign key (model_id) references model,
  foreign key (report_id) references report,
  foreign key (source_id) references source,
  foreign key (via_organization_id) references organization,
  foreign key (dispute_source_id) references source,
  foreign key (retraction_source_id) references source,
  check ((is_self_reported is null) = (evaluator_id is null)),
  check ((set_key is null) = (set_size is null))
);
create index on score (benchmark_id, value desc, id);
create index on score (model_id, id);
create index on score (report_id);
create index on score (source_id);
create index on score (evaluator_id);
create index on score (set_key);
create index on score (conflict_id, rank);
