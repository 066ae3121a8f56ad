-- Requests for measures and their outcomes. An outcome is computed: a later measure against a target of the request.

create table ask (
  id varchar not null primary key references record,
  response_id varchar not null references response,
  ordinal integer not null,
  wish varchar not null,
  authority_id varchar references legal_authority,
  asked_on varchar not null,
  wanted varchar array not null
);
create index ask_asked on ask (asked_on, id);
create index ask_response on ask (response_id, ordinal);

create table ask_wanted (
  ask_id varchar not null references ask,
  ordinal integer not null,
  provision varchar not null,
  primary key (ask_id, provision)
);

create table ask_target (
  ask_id varchar not null references ask,
  actor_id varchar not null references actor,
  ordinal integer not null,
  primary key (ask_id, actor_id)
);

create table ask_addressee (
  ask_id varchar not null references ask,
  actor_id varchar not null references actor,
  ordinal integer not null,
  primary key (ask_id, actor_id)
);

create view ask_outcome as
select a.id as ask_id, d.id as designation_id, m.id as measure_id, a.asked_on, m.announced_on,
       case
         when not exists (select 1 from ask_addressee h
                            join actor_country c on c.actor_id = h.actor_id
                            join actor_country j on j.country = c.country
                           where h.ask_id = a.id and j.actor_id = m.jurisdiction_id) then 'MET_ELSEWHERE'
         when exists (select 1 from ask_wanted w
                        join designation_provision p on p.provision = w.provision
                       where w.ask_id = a.id and p.designation_id = d.id and p.provision <> 'UNSPECIFIED') then 'MET'
         else 'PARTLY_MET'
       end as kind
  from ask a
  join ask_target t on t.ask_id = a.id
  join designation d on d.target_id = t.actor_id
  join measure m on m.id = d.measure_id
 where m.announced_on >= a.asked_on;

delete from dataset;
