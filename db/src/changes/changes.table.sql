-- What happened to the catalogue, by day: a report was recorded, or a claim of it was doubted or withdrawn later.
create table change (
  id int primary key,
  node_id text not null unique,
  day date not null,
  kind text not null check (kind in ('recorded', 'disputed', 'withdrawn')),
  model_id int not null references model,
  source_id int not null references source,
  report_id int not null references report,
  claims int not null check (claims > 0),
  summary text not null check (summary <> '')
);
create index on change (day, id);
create index on change (model_id, day, id);
create index on change (source_id, day, id);
create index on change (report_id);
