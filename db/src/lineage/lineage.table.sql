-- One step of ancestry: model_id is the child.
create table lineage_edge (
  like claim including all,
  relation text not null check (relation in ('fine-tuned-from', 'distilled-from', 'merged-from', 'quantized-from', 'continued-pretraining-from', 'successor-of')),
  parent_model_id int references model,
  unlisted_name text,
  license_warning text,
  primary key (id),
  unique (node_id),
  foreign key (model_id) references model,
  foreign key (report_id) references report,
  foreign key (source_id) references source,
  foreign key (via_organization_id) references organization,
  foreign key (dispute_source_id) references source,
  foreign key (retraction_source_id) references source,
  check (num_nonnulls(parent_model_id, unlisted_name) = 1),
  check (parent_model_id <> model_id)
);
create index on lineage_edge (model_id, id);
create index on lineage_edge (parent_model_id, id);
create index on lineage_edge (report_id);
