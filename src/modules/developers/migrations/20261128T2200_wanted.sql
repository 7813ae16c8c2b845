-- Which organisations want to be told of what, now. Asked where a fact is told, in the name of whoever tells it; so it gives
-- no address, only that there is one. The unnested list keeps anybody from writing through it.
create policy wanted_reads on developers.webhook for select to current_user using (true);
create view developers.wanted as
  select w.organisation_id, t.topic from developers.webhook w, unnest(w.topics) as t(topic)
  where w.removed_at is null and w.paused_at is null;
