-- The types of country security documents, in the order in which they are listed.
insert into document_type (code, position, required, discreet, name_en, name_fr, name_es, name_ar) values
('emergency-contacts', 10, true, false, 'Emergency contact card', 'Carte des contacts d’urgence', 'Tarjeta de contactos de emergencia', 'بطاقة جهات الاتصال في حالات الطوارئ'),
('welcome-brief', 20, true, false, 'Welcome brief', 'Note d’accueil sur la sécurité', 'Nota de bienvenida sobre seguridad', 'مذكرة ترحيبية عن الأمن'),
('movement-rules', 30, true, false, 'Movement and travel rules', 'Règles de déplacement et de voyage', 'Normas de desplazamiento y viaje', 'قواعد التنقل والسفر'),
('standard-procedures', 40, true, false, 'Standard operating procedures', 'Procédures opérationnelles permanentes', 'Procedimientos operativos estándar', 'إجراءات التشغيل الموحدة'),
('aide-memoire', 50, true, true, 'Aide-Memoire on response to gender-based security incidents', 'Aide-mémoire sur la réponse aux incidents de sécurité liés au genre', 'Ayuda memoria sobre la respuesta a incidentes de seguridad por motivos de género', 'مذكرة الاستجابة للحوادث الأمنية القائمة على نوع الجنس'),
('pep-protocol', 60, true, true, 'PEP protocol and custodians', 'Protocole PPE et dépositaires des trousses', 'Protocolo de PPE y custodios de los botiquines', 'بروتوكول الوقاية بعد التعرض وأمناء المجموعات'),
('medical-evacuation', 70, true, false, 'Medical and casualty evacuation plan', 'Plan d’évacuation médicale et des blessés', 'Plan de evacuación médica y de heridos', 'خطة الإجلاء الطبي وإجلاء المصابين'),
('residential-measures', 80, true, false, 'Residential security measures', 'Mesures de sécurité du domicile', 'Medidas de seguridad residencial', 'تدابير أمن المساكن'),
('risk-management', 90, true, false, 'Security Risk Management summary', 'Résumé de la gestion des risques de sécurité', 'Resumen de la gestión de riesgos de seguridad', 'موجز إدارة المخاطر الأمنية'),
('country-security-plan', 100, true, false, 'Country security plan', 'Plan de sécurité du pays', 'Plan de seguridad del país', 'الخطة الأمنية القُطرية'),
('relocation-plan', 110, true, false, 'Relocation and evacuation plan', 'Plan de réinstallation et d’évacuation', 'Plan de reubicación y evacuación', 'خطة النقل والإجلاء'),
('warden-list', 120, true, false, 'Warden zones and list', 'Zones et liste des chefs d’îlot', 'Zonas y lista de coordinadores de zona', 'مناطق مشرفي الأمن وقائمتهم'),
('operating-standards', 130, false, false, 'Minimum Operating Security Standards (MOSS)', 'Normes minimales de sécurité opérationnelle (MOSS)', 'Normas mínimas operativas de seguridad (MOSS)', 'المعايير الأمنية الدنيا للعمل (MOSS)'),
('emergency-communications', 140, false, false, 'Emergency communications', 'Communications d’urgence', 'Comunicaciones de emergencia', 'اتصالات الطوارئ'),
('advice', 150, false, false, 'Security advice', 'Conseils de sécurité', 'Consejos de seguridad', 'نصائح أمنية'),
('other', 900, false, false, 'Other security document', 'Autre document de sécurité', 'Otro documento de seguridad', 'وثيقة أمنية أخرى');
