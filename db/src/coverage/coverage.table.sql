-- For how many models a fact is stated, or a score on a benchmark recorded.
create table coverage (
  id int primary key,
  fact_name text unique,
  benchmark_id int unique references benchmark,
  models int not null check (models >= 0),
  check (num_nonnulls(fact_name, benchmark_id) = 1)
);

-- The same as it was known by each day on which it grew.
create table coverage_day (
  coverage_id int not null references coverage,
  day date not null,
  models int not null check (models > 0),
  primary key (coverage_id, day)
);

-- Facts that most models have and these lack, the most wanted first.
create table gap (
  id int primary key,
  model_id int not null references model,
  fact_name text not null,
  unique (model_id, fact_name)
);
