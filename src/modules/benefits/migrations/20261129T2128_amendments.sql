-- What was sent in a claim stays what was sent: kept sealed beside the answers of now. What is changed afterwards is an amendment with its
-- time and by whom; nobody changes or removes one. (The program itself only seals both anew when keys change.)
alter table benefits.claim add column sent_content text;

create table benefits.amendment (
  id uuid primary key,
  claim_id uuid not null references benefits.claim (id),
  person_id uuid not null,
  amended_at timestamptz not null,
  amended_by uuid not null,
  at_counter boolean not null,
  said text not null
);
create index on benefits.amendment (claim_id, amended_at);
create index on benefits.amendment (person_id);

alter table benefits.amendment enable row level security;
alter table benefits.amendment force row level security;
create policy system on benefits.amendment using ((select platform.ctx_role()) = 'system');
create policy office_read on benefits.amendment for select using ((select platform.ctx_role()) = 'operator');
create policy office_adds on benefits.amendment for insert with check ((select platform.ctx_role()) = 'operator');
create policy own_read on benefits.amendment for select using (person_id = (select platform.ctx_own()));
create policy own_adds on benefits.amendment for insert with check (person_id = (select platform.ctx_own()) and not at_counter);

create function benefits.only_the_node() returns trigger language plpgsql as $$
begin
  if platform.ctx_role() = 'system' then return new; end if;
  raise exception 'benefits.%: what was sent stays as it was', tg_table_name;
end $$;
create trigger as_sent before update of sent_content, sent_at on benefits.claim
  for each row execute function benefits.only_the_node();
