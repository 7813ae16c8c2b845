-- Somebody who has stopped working asks the workplace to report it: one request a spell at a time, answered by the report itself or by a
-- named person who says why not (고용보험법 제16조, 제42조제3항: the separation certificate is due from the request on).
create table benefits.end_request (
  id uuid primary key,
  spell_id uuid not null references benefits.spell (id),
  person_id uuid not null,
  organisation_id uuid not null,
  last_day date not null,
  separation_kind text not null,
  says text not null,
  asked_at timestamptz not null,
  answer text check (answer in ('filed', 'refused', 'withdrawn')),
  reason text,
  answered_at timestamptz,
  answered_by uuid,
  answered_by_name text,
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'refused' or (reason is not null and answered_by is not null and answered_by_name is not null))
);
create unique index end_asked_once on benefits.end_request (spell_id) where answer is null;
create index on benefits.end_request (person_id, asked_at desc);
create index on benefits.end_request (organisation_id) where answer is null;

alter table benefits.end_request enable row level security;
alter table benefits.end_request force row level security;
create policy office on benefits.end_request using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.end_request for select using (person_id = (select platform.ctx_own()));
create policy own_asks on benefits.end_request for insert with check (person_id = (select platform.ctx_own()) and answer is null);
create policy own_change on benefits.end_request for update using (person_id = (select platform.ctx_own()));
create policy employer_reads on benefits.end_request for select using (organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy employer_answers on benefits.end_request for update using (organisation_id = any ((select platform.ctx_organisations())::uuid[]));

-- Whoever asked can only take it back; the workplace can only answer; what was asked for stays as it is.
create function benefits.end_answered() returns trigger language plpgsql as $$
begin
  if old.answer is not null then raise exception 'benefits.end_request: answered already'; end if;
  if platform.ctx_role() in ('operator', 'system') then return new; end if;
  if (platform.ctx_own() is not null) is distinct from (new.answer is not distinct from 'withdrawn') then
    raise exception 'benefits.end_request: not theirs to answer';
  end if;
  if (old.spell_id, old.person_id, old.organisation_id, old.last_day, old.separation_kind, old.says, old.asked_at)
    is distinct from (new.spell_id, new.person_id, new.organisation_id, new.last_day, new.separation_kind, new.says, new.asked_at) then
    raise exception 'benefits.end_request: what was asked for stays';
  end if;
  return new;
end $$;
create trigger answered before update on benefits.end_request for each row execute function benefits.end_answered();
