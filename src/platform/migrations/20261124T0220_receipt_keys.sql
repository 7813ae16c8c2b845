-- Public halves of every key this node has ever signed receipts with: an old receipt stays checkable after the key changed.
create table platform.receipt_key (
  kid text primary key,
  x text not null,
  since timestamptz not null
);
alter table platform.receipt_key enable row level security;
alter table platform.receipt_key force row level security;
create policy anyone_reads on platform.receipt_key for select using (true);
create policy system_adds on platform.receipt_key for insert with check ((select platform.ctx_role()) = 'system');
