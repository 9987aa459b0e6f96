-- BRF-10: a list of topics is first a draft (no released_at) and then released; the world's lists have owner 0.
alter table briefing_topic_list
  modify released_at datetime(6) null,
  add column released_by bigint null,
  add column version int not null default 1,
  add column owner bigint as (coalesce(country_id, 0)) persistent,
  add constraint briefing_topic_list_number unique (owner, number);

-- Two topics that change places have, for a moment, the same position.
alter table briefing_topic
  add column came_from bigint null,
  add column version int not null default 1,
  add index briefing_topic_by_list (list_id, position),
  drop index briefing_topic_once;

-- The session in which it was, also for who came without a booking; the person's answer; why it was withdrawn. Nobody is
-- recorded twice for one session.
alter table briefing_record
  add column session_id bigint null,
  add column briefer_name varchar(120) null,
  add column confirmed_by bigint null,
  add column objection varchar(500) null,
  add column objected_at datetime(6) null,
  add column withdrawn_why varchar(300) null,
  add column once_for varchar(60) character set ascii collate ascii_bin
    as (if(withdrawn_at is null and session_id is not null, concat(person_id, '/', session_id), null)) persistent,
  add constraint briefing_record_session foreign key (session_id) references booking_session (id),
  add constraint briefing_record_once unique (once_for);

-- Whose letter about what they were told is to be written: asked every few minutes.
create index briefing_record_by_confirmation on briefing_record (briefer_confirmed_at);

-- The topics with which every country begins.
insert into briefing_topic_list (country_id, number, released_at) values (null, 1, utc_timestamp(6));
insert into briefing_topic (list_id, position, text_en, text_fr, text_es, text_ar)
select l.id, t.position, t.en, t.fr, t.es, t.ar
from (select max(id) as id from briefing_topic_list where country_id is null) l
join (
  select 1 as position, 'How UN security (UNSMS) is organised in this country: who decides, who advises' as en,
    'Comment la sécurité des Nations Unies (UNSMS) est organisée dans ce pays : qui décide, qui conseille' as fr,
    'Cómo se organiza la seguridad de las Naciones Unidas (UNSMS) en este país: quién decide, quién asesora' as es,
    'كيف يُنظَّم أمن الأمم المتحدة (UNSMS) في هذا البلد: من يقرر ومن يقدّم المشورة' as ar
  union all select 2, 'The country: people, customs, politics, law, climate, roads',
    'Le pays : habitants, coutumes, politique, lois, climat, routes',
    'El país: gente, costumbres, política, leyes, clima, carreteras',
    'البلد: السكان والعادات والسياسة والقانون والمناخ والطرق'
  union all select 3, 'Where the UN and IOM are present: offices, programmes, staff',
    'Où l’ONU et l’OIM sont présentes : bureaux, programmes, personnel',
    'Dónde están la ONU y la OIM: oficinas, programas, personal',
    'أين توجد الأمم المتحدة والمنظمة الدولية للهجرة: المكاتب والبرامج والموظفون'
  union all select 4, 'The threats in general: armed conflict, terrorism, crime, unrest, natural hazards',
    'Les menaces en général : conflit armé, terrorisme, criminalité, troubles, risques naturels',
    'Las amenazas en general: conflicto armado, terrorismo, delincuencia, disturbios, peligros naturales',
    'التهديدات بوجه عام: النزاع المسلح والإرهاب والجريمة والاضطرابات والأخطار الطبيعية'
  union all select 5, 'What these threats mean as risks for staff and for our work',
    'Ce que ces menaces signifient comme risques pour le personnel et pour notre travail',
    'Qué riesgos suponen esas amenazas para el personal y para nuestro trabajo',
    'ما تعنيه هذه التهديدات من مخاطر على الموظفين وعلى عملنا'
  union all select 6, 'Security risk management measures: what must be done here, and why',
    'Les mesures de gestion des risques de sécurité : ce qui est obligatoire ici, et pourquoi',
    'Medidas de gestión de los riesgos de seguridad: qué es obligatorio aquí y por qué',
    'تدابير إدارة المخاطر الأمنية: ما يجب فعله هنا ولماذا'
  union all select 7, 'Security of the residence: which areas, which measures, what is paid for',
    'La sécurité du logement : quels quartiers, quelles mesures, ce qui est pris en charge',
    'Seguridad de la vivienda: qué zonas, qué medidas, qué se paga',
    'أمن السكن: أي المناطق وأي التدابير وما الذي تُغطّى تكلفته'
  union all select 8, 'The standing procedures that one must know: movement, radio checks, curfew, checkpoints',
    'Les procédures à connaître : déplacements, contacts radio, couvre-feu, barrages',
    'Los procedimientos que hay que conocer: desplazamientos, controles por radio, toque de queda, puestos de control',
    'الإجراءات الدائمة التي يجب معرفتها: التنقل والتحقق باللاسلكي وحظر التجول ونقاط التفتيش'
  union all select 9, 'The warden system: your zone, your warden, what happens when there is an alert',
    'Le système des responsables de zone : votre zone, votre responsable, ce qui se passe en cas d’alerte',
    'El sistema de encargados de zona: su zona, su encargado, qué pasa cuando hay una alerta',
    'نظام مشرفي المناطق: منطقتك ومشرفها وما يحدث عند الإنذار'
  union all select 10, 'How to report an incident: to whom, how soon, in what words',
    'Comment signaler un incident : à qui, dans quel délai, en quels termes',
    'Cómo comunicar un incidente: a quién, en cuánto tiempo, con qué palabras',
    'كيف يُبلَّغ عن حادث: لمن، وفي أي مهلة، وبأي صيغة'
  union all select 11, 'Whom to call: the security staff of this place, with their numbers',
    'Qui appeler : le personnel de sécurité d’ici, avec ses numéros',
    'A quién llamar: el personal de seguridad de este lugar, con sus números',
    'بمن تتصل: موظفو الأمن في هذا المكان وأرقامهم'
  union all select 12, 'The Aide-Memoire: help after gender-based violence, where to find it, that reading it leaves no trace',
    'L’aide-mémoire : l’aide après des violences fondées sur le genre, où le trouver, et que sa lecture ne laisse aucune trace',
    'La guía de ayuda: apoyo tras la violencia de género, dónde encontrarla, y que leerla no deja rastro',
    'المذكرة الإرشادية: المساعدة بعد العنف القائم على النوع، وأين توجد، وأن قراءتها لا تترك أثرًا'
  union all select 13, 'Post-exposure prophylaxis (PEP): how it works, within which time, who keeps the kits',
    'La prophylaxie post-exposition (PEP) : comment elle agit, dans quel délai, qui garde les trousses',
    'La profilaxis posterior a la exposición (PEP): cómo actúa, en qué plazo, quién guarda los kits',
    'العلاج الوقائي بعد التعرض (PEP): كيف يعمل، وفي أي مهلة، ومن يحفظ الحقائب'
  union all select 14, 'Security training: what is mandatory, what is recommended, where to enrol',
    'La formation à la sécurité : ce qui est obligatoire, ce qui est recommandé, où s’inscrire',
    'La formación en seguridad: qué es obligatorio, qué se recomienda, dónde inscribirse',
    'التدريب الأمني: ما هو إلزامي وما يُوصى به وأين يكون التسجيل'
  union all select 15, 'In an emergency: shelter, assembly points, relocation, evacuation, medical help',
    'En cas d’urgence : mise à l’abri, points de rassemblement, relocalisation, évacuation, secours médicaux',
    'En una emergencia: refugio, puntos de reunión, reubicación, evacuación, ayuda médica',
    'في حالة الطوارئ: الاحتماء ونقاط التجمع والنقل والإخلاء والمساعدة الطبية'
  union all select 16, 'SCAAN: the app is installed and tried, its alerts and headcounts are answered',
    'SCAAN : l’application est installée et essayée, on répond à ses alertes et à ses appels nominatifs',
    'SCAAN: la aplicación está instalada y probada, se responde a sus alertas y recuentos',
    'تطبيق SCAAN: مثبَّت ومجرَّب، ويُستجاب لتنبيهاته وعمليات التفقد فيه'
  union all select 17, 'Anything else that matters here, and open questions',
    'Tout ce qui compte encore ici, et les questions restées ouvertes',
    'Todo lo demás que importa aquí, y las preguntas pendientes',
    'كل ما يهم هنا غير ذلك، والأسئلة المفتوحة'
) t;
