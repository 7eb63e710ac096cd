<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>no moment of care yet</source>
        <translation>encore aucun moment soigné</translation>
    </message>
    <message numerus="yes">
        <source>no moment of care for %n day(s)</source>
        <translation>
            <numerusform>aucun moment soigné depuis %n jour</numerusform>
            <numerusform>aucun moment soigné depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last moment of care %n day(s) ago</source>
        <translation>
            <numerusform>dernier moment soigné il y a %n jour</numerusform>
            <numerusform>dernier moment soigné il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never praised in 12 months</source>
        <translation>jamais de félicitations en 12 mois</translation>
    </message>
    <message>
        <source>remote, never met on site</source>
        <translation>à distance, aucune rencontre sur site</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>It lasts only part of a day: no day off.</source>
        <translation>Il ne dure qu’une partie de la journée.</translation>
    </message>
    <message>
        <source>It lasts more than three years.</source>
        <translation>Il dure plus de trois ans.</translation>
    </message>
    <message>
        <source>It is a moment of Esperluette: import it as a moment.</source>
        <translation>C’est un moment d’Esperluette&#xa0;: l’importer comme moment.</translation>
    </message>
    <message>
        <source>The event is cancelled.</source>
        <translation>L’événement est annulé.</translation>
    </message>
    <message>
        <source>The event is cancelled: what was imported of it is too.</source>
        <translation>L’événement est annulé&#xa0;: ce qui en avait été importé l’est aussi.</translation>
    </message>
    <message>
        <source>This moment is not in this logbook, or was deleted from it.</source>
        <translation>Ce moment n’est pas dans ce carnet, ou en a été supprimé.</translation>
    </message>
    <message>
        <source>This moment was held or cancelled: it stays as it is.</source>
        <translation>Ce moment a eu lieu ou a été annulé&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>Its day is past: a calendar does not say whether it was held.</source>
        <translation>Sa date est passée&#xa0;: un agenda ne dit pas s’il a eu lieu.</translation>
    </message>
    <message>
        <source>Choose whose absences these are.</source>
        <translation>Choisissez de qui sont ces absences.</translation>
    </message>
    <message>
        <source>Choose what kind of moment it is.</source>
        <translation>Choisissez le type de moment.</translation>
    </message>
    <message>
        <source>The title names nobody of the logbook. Choose the person.</source>
        <translation>Le titre ne nomme personne du carnet. Choisissez la personne.</translation>
    </message>
    <message>
        <source>The title may name several people. Choose the person.</source>
        <translation>Le titre peut désigner plusieurs personnes. Choisissez la personne.</translation>
    </message>
    <message>
        <source>Choose the team.</source>
        <translation>Choisissez l’équipe.</translation>
    </message>
    <message>
        <source>The title is shortened to 200 characters.</source>
        <translation>Le titre est raccourci à 200 caractères.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Il a été annulé.</translation>
    </message>
    <message>
        <source>It was not held.</source>
        <translation>Il n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Known once it is held.</source>
        <translation>Se saura quand il aura eu lieu.</translation>
    </message>
    <message>
        <source>There was no checklist.</source>
        <translation>Il n’y avait pas de liste à cocher.</translation>
    </message>
    <message>
        <source>Nobody told where it was held.</source>
        <translation>Personne n’a dit où il a eu lieu.</translation>
    </message>
    <message>
        <source>%1: the recommended setting, or better.</source>
        <translation>%1&#xa0;: le cadre recommandé, ou mieux.</translation>
    </message>
    <message>
        <source>%1: acceptable for this kind of moment.</source>
        <translation>%1&#xa0;: acceptable pour ce type de moment.</translation>
    </message>
    <message>
        <source>A message, where a meeting was due.</source>
        <translation>Un message, là où il fallait se parler.</translation>
    </message>
    <message>
        <source>%1: not a setting for this kind of moment.</source>
        <translation>%1&#xa0;: pas un cadre pour ce type de moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the planned day</source>
        <translation>
            <numerusform>%n jour avant la date prévue</numerusform>
            <numerusform>%n jours avant la date prévue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the planned day</source>
        <translation>
            <numerusform>%n jour après la date prévue</numerusform>
            <numerusform>%n jours après la date prévue</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never planned.</source>
        <translation>Il n’a jamais été planifié.</translation>
    </message>
    <message>
        <source>Held on the planned day.</source>
        <translation>Tenu le jour prévu.</translation>
    </message>
    <message>
        <source>Held %1, within the tolerance.</source>
        <translation>Tenu %1, dans la tolérance.</translation>
    </message>
    <message>
        <source>Held %1, within twice the tolerance.</source>
        <translation>Tenu %1, dans le double de la tolérance.</translation>
    </message>
    <message>
        <source>Held %1, beyond the tolerance.</source>
        <translation>Tenu %1, hors tolérance.</translation>
    </message>
    <message>
        <source>length not told</source>
        <translation>durée non précisée</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), %1 recommended</source>
        <translation>
            <numerusform>%n minute, %1 recommandées</numerusform>
            <numerusform>%n minutes, %1 recommandées</numerusform>
        </translation>
    </message>
    <message>
        <source>Uninterrupted; %1.</source>
        <translation>Sans interruption&#x202f;; %1.</translation>
    </message>
    <message>
        <source>Interrupted; %1.</source>
        <translation>Interrompu&#x202f;; %1.</translation>
    </message>
    <message>
        <source>Nobody told how long it lasted, nor whether it was interrupted.</source>
        <translation>Personne n’a dit combien de temps il a duré, ni s’il a été interrompu.</translation>
    </message>
    <message>
        <source>Nobody told whether it was interrupted; %1.</source>
        <translation>Personne n’a dit s’il a été interrompu&#x202f;; %1.</translation>
    </message>
    <message>
        <source>Not asked of a collective moment.</source>
        <translation>Ne se demande pas pour un moment collectif.</translation>
    </message>
    <message>
        <source>The person spoke at least half of the time.</source>
        <translation>La personne a parlé au moins la moitié du temps.</translation>
    </message>
    <message>
        <source>The person spoke, but under half of the time.</source>
        <translation>La personne a parlé, mais moins de la moitié du temps.</translation>
    </message>
    <message>
        <source>The person hardly spoke.</source>
        <translation>La personne n’a presque pas parlé.</translation>
    </message>
    <message>
        <source>Nobody told who did the talking.</source>
        <translation>Personne n’a dit qui a parlé.</translation>
    </message>
    <message>
        <source>These expectations were met.</source>
        <translation>Ces attentes ont été satisfaites.</translation>
    </message>
    <message>
        <source>These expectations were met in part.</source>
        <translation>Ces attentes ont été satisfaites en partie.</translation>
    </message>
    <message>
        <source>These expectations were not met.</source>
        <translation>Ces attentes n’ont pas été satisfaites.</translation>
    </message>
    <message>
        <source>Nobody told whether these expectations were met.</source>
        <translation>Personne n’a dit si ces attentes ont été satisfaites.</translation>
    </message>
    <message>
        <source>No commitment is due yet.</source>
        <translation>Aucun engagement n’est encore à échéance.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Protected time</source>
        <translation>Temps protégé</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Emotional expectations</source>
        <translation>Attentes émotionnelles</translation>
    </message>
    <message>
        <source>Relational expectations</source>
        <translation>Attentes relationnelles</translation>
    </message>
    <message>
        <source>Operational expectations</source>
        <translation>Attentes opérationnelles</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>non raconté</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>in passing</source>
        <translation>en passant</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>avec soin</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) ticked so far.</source>
        <translation>
            <numerusform>Point coché pour l’instant&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Points cochés pour l’instant&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) ticked before the start.</source>
        <translation>
            <numerusform>Point coché avant le début&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Points cochés avant le début&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n due commitment(s) kept.</source>
        <translation>
            <numerusform>Engagement échu tenu&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Engagements échus tenus&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CelebrationPrompts</name>
    <message>
        <source>You praised “%1”: what has it changed since?</source>
        <translation>Vous avez félicité pour «&#x202f;%1&#x202f;»&#xa0;: qu’est-ce que cela a changé depuis&#x202f;?</translation>
    </message>
    <message>
        <source>What would have gone otherwise without them? One fact, and when it was.</source>
        <translation>Qu’est-ce qui aurait tourné autrement sans cette personne&#x202f;? Un fait, et quand c’était.</translation>
    </message>
    <message>
        <source>They hope for “%1”: what can you say of it today?</source>
        <translation>Son attente&#xa0;: «&#x202f;%1&#x202f;». Que pouvez-vous en dire aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>What do they hope for next? Ask, and take the time to hear the answer.</source>
        <translation>Qu’attend cette personne de la suite&#x202f;? Demandez, et prenez le temps d’entendre la réponse.</translation>
    </message>
    <message numerus="yes">
        <source>What did they do on the first day, %n year(s) ago, and what do they do today?</source>
        <translation>
            <numerusform>Que faisait cette personne le premier jour, il y a %n an, et que fait-elle aujourd’hui&#x202f;?</numerusform>
            <numerusform>Que faisait cette personne le premier jour, il y a %n ans, et que fait-elle aujourd’hui&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which moment of this year made you smile together? Two sentences are enough.</source>
        <translation>Quel moment de cette année vous a fait sourire ensemble&#x202f;? Deux phrases suffisent.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Handled with care: %1.</source>
        <translation>Traités avec soin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Care by stage of the journey</source>
        <translation>Soin par étape du parcours</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>No significant change from the first half of the period to the second.</source>
        <translation>Pas de changement significatif entre la première moitié de la période et la seconde.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments told in more than one month.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments racontés sur plus d’un mois.</translation>
    </message>
    <message>
        <source>With care over the whole period: %1.</source>
        <translation>Avec soin sur toute la période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Care over time</source>
        <translation>Soin au fil du temps</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>non racontés</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparés</translation>
    </message>
    <message>
        <source>In a dedicated place</source>
        <translation>Dans un lieu dédié</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Assez longs</translation>
    </message>
    <message>
        <source>Followed through</source>
        <translation>Suivis d’effet</translation>
    </message>
    <message>
        <source>Significant differences of praise and reframing: %1.</source>
        <translation>Écarts significatifs entre félicitations et recadrages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs praise and reframing interviews that were held.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des entretiens de félicitations et de recadrage tenus.</translation>
    </message>
    <message>
        <source>Praise given between two doors: %1 of %2 where it is known.</source>
        <translation>Félicitations entre deux portes&#xa0;: %1 sur %2 quand on le sait.</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Félicitations</translation>
    </message>
    <message>
        <source>Reframing</source>
        <translation>Recadrages</translation>
    </message>
    <message>
        <source>Praise &amp; reframing</source>
        <translation>Félicitations &amp; recadrages</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, for example &quot;46%&quot;; French puts a no-break space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Untold: %1 more.</source>
        <extracomment>After a sentence about moments of which enough is known</extracomment>
        <translation>Non racontés&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Lowest: %1, %2 (n&#xa0;=&#xa0;%3).</source>
        <translation>Le plus bas&#xa0;: %1, %2 (n&#xa0;=&#xa0;%3).</translation>
    </message>
    <message>
        <source>From %1 in the first half of the period (n&#xa0;=&#xa0;%2) to %3 in the second (n&#xa0;=&#xa0;%4): a significant change.</source>
        <translation>De %1 dans la première moitié de la période (n&#xa0;=&#xa0;%2) à %3 dans la seconde (n&#xa0;=&#xa0;%4)&#xa0;: un changement significatif.</translation>
    </message>
    <message>
        <source>%1 %2 and %3 (n&#xa0;=&#xa0;%4 and %5)</source>
        <extracomment>An aspect, its share in praise and in reframing, and how many of each are known</extracomment>
        <translation>%1 %2 et %3 (n&#xa0;=&#xa0;%4 et %5)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Too few moments to compare praise with reframing (n&#xa0;=&#xa0;%1 and %2; at least %3 of each are needed).</source>
        <translation>Trop peu de moments pour comparer félicitations et recadrages (n&#xa0;=&#xa0;%1 et %2&#x202f;; il en faut au moins %3 de chaque).</translation>
    </message>
    <message>
        <source>No significant difference between praise (n&#xa0;=&#xa0;%1) and reframing (n&#xa0;=&#xa0;%2).</source>
        <translation>Pas d’écart significatif entre félicitations (n&#xa0;=&#xa0;%1) et recadrages (n&#xa0;=&#xa0;%2).</translation>
    </message>
    <message>
        <source>%1 (95% interval: %2 to %3, n&#xa0;=&#xa0;%4)</source>
        <translation>%1 (intervalle à 95&#xa0;%&#xa0;: %2 à %3, n&#xa0;=&#xa0;%4)</translation>
    </message>
    <message>
        <source>Too few moments to say (n&#xa0;=&#xa0;%1; at least %2 are needed).</source>
        <translation>Trop peu de moments pour se prononcer (n&#xa0;=&#xa0;%1&#x202f;; il en faut au moins %2).</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1, n&#xa0;=&#xa0;%2</source>
        <translation>rho de Spearman %1, n&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1, 95% interval: %2 to %3, n&#xa0;=&#xa0;%4</source>
        <translation>rho de Spearman %1, intervalle à 95&#xa0;%&#xa0;: %2 à %3, n&#xa0;=&#xa0;%4</translation>
    </message>
    <message>
        <source>The care, or what was felt, is always the same: nothing to compare.</source>
        <translation>Le soin, ou le ressenti, est toujours le même&#xa0;: rien à comparer.</translation>
    </message>
    <message>
        <source>Care and what people felt are not shown to be linked (%1).</source>
        <translation>Rien ne montre que le soin et le ressenti soient liés (%1).</translation>
    </message>
    <message>
        <source>Care and what people felt are linked: more care, better felt (%1).</source>
        <translation>Le soin et le ressenti sont liés&#xa0;: plus il y a de soin, meilleur est le ressenti (%1).</translation>
    </message>
    <message>
        <source>Care and what people felt are linked, but: more care, less well felt (%1).</source>
        <translation>Le soin et le ressenti sont liés, mais à rebours&#xa0;: plus il y a de soin, moins bon est le ressenti (%1).</translation>
    </message>
    <message>
        <source>Believed to be with care, yet felt at 1 or 2: %1.</source>
        <translation>Crus traités avec soin, et pourtant ressentis à 1 ou 2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not told how it was handled, or felt: %1 more.</source>
        <extracomment>After a sentence about moments of which care and felt rating are told</extracomment>
        <translation>Soin ou ressenti non raconté&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs told moments that the person rated, from 1 to 5.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments racontés et notés par la personne, de 1 à 5.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Soin</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Care %1 to %2, felt %3</source>
        <extracomment>Moments with a score of care from %1 to %2 that were rated %3 by the person</extracomment>
        <translation>Soin de %1 à %2, ressenti %3</translation>
    </message>
    <message>
        <source>Care given and care felt</source>
        <translation>Soin donné, soin ressenti</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments held of which it is told where, how long, and planned when.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments tenus dont on sait le lieu, la durée et quand ils ont été planifiés.</translation>
    </message>
    <message>
        <source>Held between two doors: %1.</source>
        <translation>Tenus entre deux portes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Between two doors</source>
        <translation>Entre deux portes</translation>
    </message>
    <message>
        <source>Without any moment: %1.</source>
        <translation>Sans aucun moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of the latest moments of each person and kind, with care: %1.</source>
        <translation>Derniers moments de chaque personne et de chaque type, avec soin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a team to see people.</source>
        <translation>Choisir une équipe pour voir les personnes.</translation>
    </message>
    <message>
        <source>Choose a population as well to see people.</source>
        <translation>Choisir aussi une population pour voir les personnes.</translation>
    </message>
    <message>
        <source>A row is a team, a cell the most frequent level of its moments.</source>
        <translation>Chaque ligne est une équipe, chaque case le niveau le plus fréquent de ses moments.</translation>
    </message>
    <message>
        <source>Care by person and kind of moment</source>
        <translation>Soin par personne et par type de moment</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sans équipe</translation>
    </message>
    <message>
        <source>Symmetries</source>
        <translation>Symétries</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Long run</source>
        <translation>Long terme</translation>
    </message>
    <message>
        <source>begun %1 to %2</source>
        <translation>arrivés du %1 au %2</translation>
    </message>
    <message>
        <source>managers only</source>
        <translation>managers seulement</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>still followed</source>
        <translation>encore suivis</translation>
    </message>
    <message>
        <source>share so far</source>
        <translation>part cumulée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>%1 per person</source>
        <translation>%1 par personne</translation>
    </message>
    <message>
        <source>€%1 per person</source>
        <translation>%1&#xa0;€ par personne</translation>
    </message>
    <message>
        <source>%1 (n&#xa0;=&#xa0;%2)</source>
        <extracomment>One of several with the same share: a stage, a site or the like, and of how many</extracomment>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>%1 (95% interval at most: %2 to %3, n&#xa0;=&#xa0;%4)</source>
        <translation>%1 (intervalle à 95&#xa0;% au plus&#xa0;: de %2 à %3, n&#xa0;=&#xa0;%4)</translation>
    </message>
    <message>
        <source>Care index</source>
        <translation>Indice de soin</translation>
    </message>
    <message>
        <source>% of the moments with care</source>
        <translation>% des moments avec soin</translation>
    </message>
    <message>
        <source>too few answers to say</source>
        <translation>trop peu de réponses pour se prononcer</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n departure(s), %2 to %3</source>
        <extracomment>A unit, a number, two days</extracomment>
        <translation>
            <numerusform>%1 · %n départ, du %2 au %3</numerusform>
            <numerusform>%1 · %n départs, du %2 au %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A figure of the circle and its value: &quot;Turnover: 12.5%.&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The figures that were entered are of everybody, not only of who is chosen.</source>
        <translation>Les chiffres saisis portent sur tout le monde, et pas seulement sur les personnes choisies.</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message>
        <source>Praise, prepared</source>
        <translation>Félicitations, préparées</translation>
    </message>
    <message>
        <source>Praise, in a dedicated place</source>
        <translation>Félicitations, dans un lieu dédié</translation>
    </message>
    <message>
        <source>Praise, long enough</source>
        <translation>Félicitations, assez longues</translation>
    </message>
    <message>
        <source>Praise, followed through</source>
        <translation>Félicitations, suivies d’effet</translation>
    </message>
    <message>
        <source>Reframing, prepared</source>
        <translation>Recadrages, préparés</translation>
    </message>
    <message>
        <source>Reframing, in a dedicated place</source>
        <translation>Recadrages, dans un lieu dédié</translation>
    </message>
    <message>
        <source>Reframing, long enough</source>
        <translation>Recadrages, assez longs</translation>
    </message>
    <message>
        <source>Reframing, followed through</source>
        <translation>Recadrages, suivis d’effet</translation>
    </message>
    <message>
        <source>With care, %1</source>
        <extracomment>A stage of the journey, the share of whose moments is compared</extracomment>
        <translation>Avec soin, %1</translation>
    </message>
    <message>
        <source>Highest: %1, %2 (n&#xa0;=&#xa0;%3).</source>
        <translation>Le plus haut&#xa0;: %1, %2 (n&#xa0;=&#xa0;%3).</translation>
    </message>
    <message>
        <source>Held, of the moments that were due: %1.</source>
        <translation>Moments tenus, parmi ceux qui étaient dus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Coverage by stage</source>
        <translation>Couverture par étape</translation>
    </message>
    <message>
        <source>Without a word on who came: %1 more.</source>
        <translation>Sans qu’on sache qui est venu&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs collective moments that were held, and who came.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments collectifs tenus, et le nom de qui est venu.</translation>
    </message>
    <message>
        <source>Collective moments that brought people of at least two teams together: %1.</source>
        <translation>Moments collectifs qui ont réuni au moins deux équipes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of two teams or more</source>
        <translation>De deux équipes ou plus</translation>
    </message>
    <message>
        <source>Moments across teams</source>
        <translation>Moments entre équipes</translation>
    </message>
    <message>
        <source>up to %1 days</source>
        <extracomment>A length of time</extracomment>
        <translation>jusqu’à %1 jours</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>plus de %1 jours</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 à %2 jours</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Beside &quot;up to 7 days&quot; and the like: there was no such moment yet</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>No significant difference between what is anticipated and what is declared.</source>
        <translation>Pas d’écart significatif entre ce qui est anticipé et ce qui est déclaré.</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <extracomment>An emotion, its share among anticipated and among declared ones</extracomment>
        <translation>%1 %2 et %3</translation>
    </message>
    <message>
        <source>With only one of the two told: %1 more.</source>
        <translation>Avec un seul des deux renseigné&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments with anticipated emotions and with emotions that the person declared.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments dont les émotions ont été anticipées par le manager et déclarées par la personne.</translation>
    </message>
    <message>
        <source>At least one of the anticipated emotions was declared: %1.</source>
        <translation>Au moins une des émotions anticipées a été déclarée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Anticipated</source>
        <translation>Anticipées</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclarées</translation>
    </message>
    <message>
        <source>Emotions anticipated and declared</source>
        <translation>Émotions anticipées et déclarées</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs people with a site, a contract or another population, and moments that are told.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des personnes avec un site, un contrat ou une autre population, et des moments racontés.</translation>
    </message>
    <message>
        <source>Equity between populations</source>
        <translation>Équité entre populations</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After the first parts of a list: how many are left</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 points apart (95% interval: %6 to %7)</source>
        <extracomment>Two populations with their shares, the difference in points, and its interval</extracomment>
        <translation>%1 %2, %3 %4&#xa0;: %5&#xa0;points d’écart (intervalle à 95&#xa0;%&#xa0;: %6 à %7)</translation>
    </message>
    <message>
        <source>Too few moments to compare populations (at least %1 of two of them are needed).</source>
        <translation>Trop peu de moments pour comparer des populations (il en faut au moins %1 pour deux d’entre elles).</translation>
    </message>
    <message>
        <source>No significant difference between populations in moments with care.</source>
        <translation>Pas d’écart significatif entre populations pour les moments traités avec soin.</translation>
    </message>
    <message>
        <source>Significant differences between populations in moments with care: %1.</source>
        <translation>Écarts significatifs entre populations pour les moments traités avec soin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A population, and a kind of moment that it never had
----------
A question about a moment, then how often it was answered with yes</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>non comptés&#xa0;: %1</translation>
    </message>
    <message>
        <source>made with Esperluette</source>
        <translation>fait avec Esperluette</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non tenus</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levés</translation>
    </message>
    <message>
        <source>Too few commitments whose day has come to say how many are kept (n&#xa0;=&#xa0;%1; at least %2 are needed).</source>
        <translation>Trop peu d’engagements arrivés à échéance pour dire combien sont tenus (n&#xa0;=&#xa0;%1&#x202f;; il en faut au moins %2).</translation>
    </message>
    <message>
        <source>Kept, of those whose day has come: %1.</source>
        <extracomment>%1 is a share with its interval and n</extracomment>
        <translation>Tenus, parmi ceux arrivés à échéance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open: %1, of which overdue: %2. Commitments: n&#xa0;=&#xa0;%3.</source>
        <translation>En cours&#xa0;: %1, dont en retard&#xa0;: %2. Engagements&#xa0;: n&#xa0;=&#xa0;%3.</translation>
    </message>
    <message>
        <source>Commitments by age</source>
        <translation>Engagements par ancienneté</translation>
    </message>
    <message>
        <source>Of no unavoidable kind of moment is enough told yet.</source>
        <translation>Aucun type de moment incontournable n’est encore assez raconté.</translation>
    </message>
    <message>
        <source>The unavoidable kinds of moment were always handled with care.</source>
        <translation>Les types de moment incontournables ont toujours été traités avec soin.</translation>
    </message>
    <message>
        <source>%1, %2 (n&#xa0;=&#xa0;%3)</source>
        <extracomment>A kind of moment, its share of moments with care, and of how many</extracomment>
        <translation>%1, %2 (n&#xa0;=&#xa0;%3)</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs kinds of moment that are told several times.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des types de moment racontés plusieurs fois.</translation>
    </message>
    <message>
        <source>Importance and care</source>
        <translation>Importance et soin</translation>
    </message>
    <message>
        <source>Work mode not known: %1.</source>
        <translation>Mode de travail inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs people who work remotely or in a hybrid mode.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des personnes en télétravail ou en mode hybride.</translation>
    </message>
    <message>
        <source>Remote and hybrid: days since a moment in person</source>
        <translation>À distance et en hybride&#xa0;: jours depuis un moment en personne</translation>
    </message>
    <message>
        <source>8 days early or more</source>
        <translation>≥ 8&#xa0;j avant</translation>
    </message>
    <message>
        <source>1 to 7 days early</source>
        <translation>1 à 7&#xa0;j avant</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>1 to 3 days late</source>
        <translation>1 à 3&#xa0;j après</translation>
    </message>
    <message>
        <source>4 to 7 days late</source>
        <translation>4 à 7&#xa0;j après</translation>
    </message>
    <message>
        <source>8 to 14 days late</source>
        <translation>8 à 14&#xa0;j après</translation>
    </message>
    <message>
        <source>15 to 30 days late</source>
        <translation>15 à 30&#xa0;j après</translation>
    </message>
    <message>
        <source>More than 30 days late</source>
        <translation>&gt;&#xa0;30&#xa0;j après</translation>
    </message>
    <message numerus="yes">
        <source>Median: %n day(s) early.</source>
        <translation>
            <numerusform>Médiane&#xa0;: %n jour d’avance.</numerusform>
            <numerusform>Médiane&#xa0;: %n jours d’avance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median: %n day(s) late.</source>
        <translation>
            <numerusform>Médiane&#xa0;: %n jour de retard.</numerusform>
            <numerusform>Médiane&#xa0;: %n jours de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Median: on the day.</source>
        <translation>Médiane&#xa0;: le jour même.</translation>
    </message>
    <message>
        <source>Never planned: %1 more.</source>
        <extracomment>After a sentence about moments that were planned</extracomment>
        <translation>Jamais planifiés&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>On time, within the tolerance of each kind: %1.</source>
        <translation>À temps, selon la tolérance de chaque type de moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Moments held</source>
        <translation>Moments tenus</translation>
    </message>
    <message>
        <source>Days between planned and held</source>
        <translation>Jours entre le prévu et le tenu</translation>
    </message>
    <message>
        <source>%1 ends badly: %2, felt at %3, against %4 before it (n&#xa0;=&#xa0;%5 and %6), a significant difference.</source>
        <extracomment>%1 a stage of the journey, %2 its last kind of moment, %3 its mean rating, %4 that before it</extracomment>
        <translation>«&#x202f;%1&#x202f;» finit mal&#xa0;: %2, ressenti à %3 contre %4 avant (n&#xa0;=&#xa0;%5 et %6), un écart significatif.</translation>
    </message>
    <message>
        <source>%1 ends badly: %2, felt at %3, against %4 before it (n&#xa0;=&#xa0;%5 and %6).</source>
        <translation>«&#x202f;%1&#x202f;» finit mal&#xa0;: %2, ressenti à %3 contre %4 avant (n&#xa0;=&#xa0;%5 et %6).</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>sommet</translation>
    </message>
    <message>
        <source>low</source>
        <translation>creux</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Felt on average: %1 of 5 (95% interval: %2 to %3, n&#xa0;=&#xa0;%4).</source>
        <translation>Ressenti moyen&#xa0;: %1 sur 5 (intervalle à 95&#xa0;%&#xa0;: %2 à %3, n&#xa0;=&#xa0;%4).</translation>
    </message>
    <message>
        <source>The journey as it is felt</source>
        <translation>Le parcours tel qu’il est ressenti</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>% of the average headcount in a year</source>
        <translation>% de l’effectif moyen sur un an</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>Jours de formation</translation>
    </message>
    <message>
        <source>days per person in a year</source>
        <translation>jours par personne sur un an</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>Coût de la formation</translation>
    </message>
    <message>
        <source>€ per person in a year</source>
        <translation>€ par personne sur un an</translation>
    </message>
    <message>
        <source>eNPS</source>
        <translation>eNPS</translation>
    </message>
    <message>
        <source>points: % of promoters less % of detractors, among employees</source>
        <translation>points&#xa0;: % de promoteurs moins % de détracteurs, parmi les collaborateurs</translation>
    </message>
    <message>
        <source>%1; from %2 to %3</source>
        <translation>%1&#x202f;; de %2 à %3</translation>
    </message>
    <message>
        <source>Cause not told: %1 more.</source>
        <extracomment>After a sentence about moments missed or held in passing, whose cause is told</extracomment>
        <translation>Cause non précisée&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Most frequent cause: %1, %2.</source>
        <extracomment>What got in the way of moments: a cause, and its share of all that are told</extracomment>
        <translation>Cause la plus fréquente&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Most frequent causes, alike: %1; each %2.</source>
        <translation>Causes les plus fréquentes, à égalité&#xa0;: %1&#x202f;; chacune %2.</translation>
    </message>
    <message>
        <source>Held when due</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Held: %1 praise and %2 reframing interviews.</source>
        <translation>Tenus&#xa0;: %1 entretiens de félicitations et %2 de recadrage.</translation>
    </message>
    <message>
        <source>On leave, not counted: %1.</source>
        <translation>En congé, hors du compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs people who are present.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des personnes présentes.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Hors du compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Too few departures to compare them (%1; at least %2 are needed).</source>
        <translation>Trop peu de départs pour comparer (%1&#x202f;; il en faut au moins %2).</translation>
    </message>
    <message>
        <source>A careful arrival is linked to a longer stay (log-rank test, %1).</source>
        <translation>Une arrivée soignée est liée à une présence plus longue (test du log-rank, %1).</translation>
    </message>
    <message>
        <source>A careful arrival is linked to a shorter stay (log-rank test, %1).</source>
        <translation>Une arrivée soignée est liée à une présence plus courte (test du log-rank, %1).</translation>
    </message>
    <message>
        <source>From day 90 on, %1 of %2 people whose arrival was handled with care have left, and %3 of %4 others.</source>
        <translation>À partir du 90e jour, départs parmi les %2 personnes accueillies avec soin&#xa0;: %1&#x202f;; parmi les %4 autres&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs people who began in the period at least 90 days ago, with two moments of their arrival told.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des personnes arrivées dans la période il y a au moins 90 jours, avec deux moments de leur arrivée racontés.</translation>
    </message>
    <message>
        <source>Arrival with care</source>
        <translation>Arrivée avec soin</translation>
    </message>
    <message>
        <source>Other arrivals</source>
        <translation>Autres arrivées</translation>
    </message>
    <message>
        <source>month %1</source>
        <extracomment>%1 is a number of months since somebody began</extracomment>
        <translation>mois %1</translation>
    </message>
    <message>
        <source>Staying, by care of the arrival</source>
        <translation>Rester, selon le soin de l’arrivée</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <extracomment>%1 is a year that is not over</extracomment>
        <translation>%1 à ce jour</translation>
    </message>
    <message>
        <source>%1: half of arrivals and departures over the headcount at the start, %2 ((%3 + %4) / 2 / %5); departures over the mean headcount of start and end, %7 (%4 / %6).</source>
        <extracomment>%1 a year, %2 and %7 rates; then their formulas with the numbers of the year</extracomment>
        <translation>%1&#xa0;: demi-somme des arrivées et des départs sur l’effectif d’ouverture, %2 ((%3 + %4) / 2 / %5)&#x202f;; départs sur l’effectif moyen entre début et fin, %7 (%4 / %6).</translation>
    </message>
    <message>
        <source>Left within their first year, of those who began in the period: %1.</source>
        <translation>Départs dans la première année, parmi les personnes arrivées dans la période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First year not over, not counted there: %1.</source>
        <translation>Première année en cours, hors de ce compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Half-sum over opening headcount</source>
        <translation>Demi-somme sur effectif d’ouverture</translation>
    </message>
    <message>
        <source>Departures over mean headcount</source>
        <translation>Départs sur effectif moyen</translation>
    </message>
    <message>
        <source>Departures are known here from %1 on.</source>
        <translation>Ici, les départs ne sont connus qu’à partir du %1.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs people with the day on which they began.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des personnes dont le premier jour est connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n unavoidable moment(s) missed in the last 30 days.</source>
        <translation>
            <numerusform>%n moment incontournable manqué ces 30 derniers jours.</numerusform>
            <numerusform>%n moments incontournables manqués ces 30 derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue.</source>
        <translation>
            <numerusform>%n engagement en retard.</numerusform>
            <numerusform>%n engagements en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) held since %1 and not told.</source>
        <translation>
            <numerusform>%n moment tenu depuis le %1 et pas encore raconté.</numerusform>
            <numerusform>%n moments tenus depuis le %1 et pas encore racontés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few people to say (n&#xa0;=&#xa0;%1; at least %2 are needed).</source>
        <translation>Trop peu de personnes pour se prononcer (n&#xa0;=&#xa0;%1&#x202f;; il en faut au moins %2).</translation>
    </message>
    <message>
        <source>Too few commitments to say (n&#xa0;=&#xa0;%1; at least %2 are needed).</source>
        <translation>Trop peu d’engagements pour se prononcer (n&#xa0;=&#xa0;%1&#x202f;; il en faut au moins %2).</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>work mode</source>
        <translation>mode de travail</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>n of %1</source>
        <translation>n de %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not lived in this period, unlike others of the same cut: %1.</source>
        <translation>Non vécus sur la période, contrairement aux autres populations comparables&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other word(s)</source>
        <translation>
            <numerusform>%n autre mot</numerusform>
            <numerusform>%n autres mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Significant differences between anticipated and declared: %1.</source>
        <translation>Écarts significatifs entre anticipé et déclaré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without any moment of this kind: %1.</source>
        <translation>Sans aucun moment de ce type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not rated: %1 more.</source>
        <extracomment>After a sentence about moments that the person rated</extracomment>
        <translation>Sans ressenti&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Last individual moment handled at least in part more than 90 days ago: %1 of %2 people. No such moment yet: %3.</source>
        <translation>Dernier moment individuel traité au moins en partie il y a plus de 90 jours&#xa0;: %1 sur %2 personnes. Sans aucun moment de cette sorte&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No link shown between the two (log-rank test, %1).</source>
        <translation>Aucun lien établi entre les deux (test du log-rank, %1).</translation>
    </message>
    <message>
        <source>Too few people to compare both groups (arrival handled with care: n&#xa0;=&#xa0;%1; others: n&#xa0;=&#xa0;%2; at least %3 of each are needed).</source>
        <translation>Trop peu de personnes pour comparer les deux groupes (accueil avec soin&#xa0;: n&#xa0;=&#xa0;%1&#x202f;; autres&#xa0;: n&#xa0;=&#xa0;%2&#x202f;; il en faut au moins %3 de chaque côté).</translation>
    </message>
    <message>
        <source>Too few people began in the period at least a year ago to say how many left within their first year (n&#xa0;=&#xa0;%1).</source>
        <translation>Trop peu de personnes arrivées dans la période, il y a un an au moins, pour dire combien sont parties dans leur première année (n&#xa0;=&#xa0;%1).</translation>
    </message>
    <message>
        <source>Begun before departures are known, not counted there: %1.</source>
        <translation>Arrivées avant que les départs soient connus, non comptées ici&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>First or last day not known: %n people.</source>
        <translation>
            <numerusform>Premier ou dernier jour inconnu&#xa0;: %n personne.</numerusform>
            <numerusform>Premier ou dernier jour inconnu&#xa0;: %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue, promised in one moment.</source>
        <translation>
            <numerusform>%n engagement en retard, pris dans un même moment.</numerusform>
            <numerusform>%n engagements en retard, pris dans un même moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue, promised in %1 moments.</source>
        <extracomment>%1 moments are fewer than the commitments, and several</extracomment>
        <translation>
            <numerusform>%n engagement en retard, pris dans %1 moments.</numerusform>
            <numerusform>%n engagements en retard, pris dans %1 moments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs people or teams that have a manager, and moments whose day has come.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des personnes ou des équipes qui ont un manager, et des moments dont le jour est venu.</translation>
    </message>
    <message>
        <source>Coverage by manager</source>
        <translation>Couverture par manager</translation>
    </message>
    <message>
        <source>With a director</source>
        <translation>Avec la direction</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sans site</translation>
    </message>
    <message>
        <source>Directors among their people</source>
        <translation>La direction parmi ses équipes</translation>
    </message>
    <message>
        <source>Listened at least half of the time</source>
        <translation>Écoute pendant au moins la moitié du temps</translation>
    </message>
    <message>
        <source>Without interruption</source>
        <translation>Sans interruption</translation>
    </message>
    <message>
        <source>On the planned day</source>
        <translation>Le jour prévu</translation>
    </message>
    <message>
        <source>What was promised was kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>Too few answers to any one question.</source>
        <translation>Trop peu de réponses à chacune des questions.</translation>
    </message>
    <message>
        <source>What is up to you</source>
        <translation>Ce qui dépend de vous</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs teams, and moments whose day has come.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des équipes, et des moments dont le jour est venu.</translation>
    </message>
    <message>
        <source>Coverage by team</source>
        <translation>Couverture par équipe</translation>
    </message>
    <message>
        <source>Held, of the moments that were due with those whom the managers look after today: %1.</source>
        <translation>Tenus, parmi les moments prévus avec celles et ceux que les managers encadrent aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With people or teams without a manager: %1 more.</source>
        <translation>Avec des personnes ou des équipes sans manager&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Held, of the moments that were due with those who are in the teams today: %1.</source>
        <translation>Tenus, parmi les moments prévus avec celles et ceux qui sont dans les équipes aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without a team: %1 more.</source>
        <translation>Sans équipe&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs to know who looks after whom. A director looks after managers and answers to nobody.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut savoir qui encadre qui. La direction encadre des managers et n’a personne au-dessus d’elle.</translation>
    </message>
    <message>
        <source>Collective moments to which a director came: %1.</source>
        <translation>Moments collectifs où la direction est venue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>eNPS: too few answers to say</source>
        <translation>eNPS&#xa0;: trop peu de réponses pour se prononcer</translation>
    </message>
    <message>
        <source>eNPS %1, n not told</source>
        <translation>eNPS %1, n non précisé</translation>
    </message>
    <message>
        <source>eNPS %1, n&#xa0;=&#xa0;%2</source>
        <translation>eNPS %1, n&#xa0;=&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n figure(s) entered).</source>
        <extracomment>&quot;Referrals: 14 (2 figure(s) entered).&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 (%n chiffre saisi).</numerusform>
            <numerusform>%1&#xa0;: %2 (%n chiffres saisis).</numerusform>
        </translation>
    </message>
    <message>
        <source>eNPS, %1: too few answers to say (n&#xa0;=&#xa0;%2).</source>
        <translation>eNPS, %1&#xa0;: trop peu de réponses pour se prononcer (n&#xa0;=&#xa0;%2).</translation>
    </message>
    <message>
        <source>eNPS, %1: %2.</source>
        <translation>eNPS, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs referrals or project volunteers entered in “Entered figures”.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des cooptations ou des volontaires pour un projet, saisis dans «&#x202f;Chiffres saisis&#x202f;».</translation>
    </message>
    <message>
        <source>Some figures are less than a quarter apart: they may count the same people twice.</source>
        <translation>Certains chiffres ont moins d’un trimestre d’écart&#xa0;: ils peuvent compter deux fois les mêmes personnes.</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadrices et ambassadeurs</translation>
    </message>
    <message>
        <source>not known: enter it in “Entered figures”</source>
        <translation>inconnu&#xa0;: à saisir dans «&#x202f;Chiffres saisis&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing to show yet: the circle needs moments that were told, or figures entered in “Entered figures”.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut au cercle des moments racontés, ou des chiffres saisis dans «&#x202f;Chiffres saisis&#x202f;».</translation>
    </message>
    <message>
        <source>Intent to stay</source>
        <translation>Envie de rester</translation>
    </message>
    <message>
        <source>% of answers that agree: “In a year I still see myself here”</source>
        <translation>% de réponses d’accord avec «&#x202f;Dans un an, je me vois encore ici&#x202f;»</translation>
    </message>
    <message>
        <source>Pride</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>% of answers that agree: “I am proud to work here”</source>
        <translation>% de réponses d’accord avec «&#x202f;C’est une fierté de travailler ici&#x202f;»</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Cooptations</translation>
    </message>
    <message>
        <source>people whom employees recommended for a job, in the quarter up to the day</source>
        <translation>personnes recommandées pour un poste par des collaborateurs, sur le trimestre qui finit ce jour-là</translation>
    </message>
    <message>
        <source>Project volunteers</source>
        <translation>Volontaires pour un projet</translation>
    </message>
    <message>
        <source>employees who volunteered for a project, in the quarter up to the day</source>
        <translation>collaborateurs volontaires pour un projet, sur le trimestre qui finit ce jour-là</translation>
    </message>
    <message>
        <source>%1; a whole number from %2 to %3</source>
        <extracomment>A unit, then the least and the greatest figure of it</extracomment>
        <translation>%1&#x202f;; un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1: not shown without its n</source>
        <extracomment>A note beside a quarter, about a figure that is not shown: %1 is &quot;Pride&quot;</extracomment>
        <translation>%1&#xa0;: non montré sans son n</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>A figure that was entered, its day and its value: &quot;Pride, 30 September 2026: 81% (…).&quot;
----------
A score, its day and its value with interval and n</extracomment>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments that were told, or intent to stay and pride entered in “Entered figures”.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments racontés, ou l’envie de rester et la fierté saisies dans «&#x202f;Chiffres saisis&#x202f;».</translation>
    </message>
    <message>
        <source>Figures of fewer than %1 answers, not shown: %2.</source>
        <translation>Chiffres de moins de %1 réponses, non montrés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Figures without their n, not shown: %1.</source>
        <translation>Chiffres sans leur n, non montrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Intent to stay, pride and care</source>
        <translation>Envie de rester, fierté et soin</translation>
    </message>
    <message>
        <source>Too few answers to say (n&#xa0;=&#xa0;%1; at least %2 are needed).</source>
        <translation>Trop peu de réponses pour se prononcer (n&#xa0;=&#xa0;%1&#x202f;; il en faut au moins %2).</translation>
    </message>
    <message numerus="yes">
        <source>Remote or hybrid, and last met in person more than %n days ago: %1 of %2 people. Never met in person: %3.</source>
        <translation>
            <numerusform>À distance ou en hybride, dernière rencontre en personne il y a plus de %n jour&#xa0;: %1 sur %2 personnes. Jamais rencontrées en personne&#xa0;: %3.</numerusform>
            <numerusform>À distance ou en hybride, dernière rencontre en personne il y a plus de %n jours&#xa0;: %1 sur %2 personnes. Jamais rencontrées en personne&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Offres acceptées</translation>
    </message>
    <message>
        <source>Offers accepted, of those that were answered: %1.</source>
        <translation>Offres acceptées, parmi celles qui ont eu une réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With care in the first 90 days</source>
        <translation>Avec soin dans les 90 premiers jours</translation>
    </message>
    <message>
        <source>Moments handled with care in the first 90 days: %1.</source>
        <translation>Moments menés avec soin dans les 90 premiers jours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left within the first year</source>
        <translation>Départs dans la première année</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs offers with their day and answer, or people who began in the period.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: ce graphique attend des offres avec leur date et leur réponse, ou des personnes arrivées dans la période.</translation>
    </message>
    <message>
        <source>%1: too few to say (n&#xa0;=&#xa0;%2).</source>
        <extracomment>The name of a line of a chart, and how many stand behind it</extracomment>
        <translation>%1&#xa0;: trop peu pour conclure (n&#xa0;=&#xa0;%2).</translation>
    </message>
    <message>
        <source>Offers without an answer yet: %1.</source>
        <translation>Offres encore sans réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offers without a day, not counted: %1.</source>
        <translation>Offres sans date, non comptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offers, first 90 days, first year</source>
        <translation>Offres, 90 premiers jours, première année</translation>
    </message>
    <message>
        <source>Departures by their own choice: %1 of %2; whose choice is not told: %3.</source>
        <extracomment>%1 of %2 departures of a year, and of %3 it is not known</extracomment>
        <translation>Départs par choix de la personne&#xa0;: %1 sur %2&#x202f;; motif non précisé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Of these, by their own choice</source>
        <translation>Dont choisis par la personne</translation>
    </message>
    <message numerus="yes">
        <source>Whose choice it was is not told of %n departure(s).</source>
        <translation>
            <numerusform>Motif non précisé pour %n départ.</numerusform>
            <numerusform>Motif non précisé pour %n départs.</numerusform>
        </translation>
    </message>
    <message>
        <source>All by the manager</source>
        <translation>Manager seul</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>All by others</source>
        <translation>D’autres seulement</translation>
    </message>
    <message>
        <source>With a checklist nobody opened: %1 more.</source>
        <translation>Avec une liste que personne n’a ouverte&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments held whose checklist was prepared.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: ce graphique attend des moments tenus dont la liste a été préparée.</translation>
    </message>
    <message>
        <source>Prepared with somebody else than the manager: %1. Of the %2 items of their checklists, %3 belong to others.</source>
        <translation>Préparés avec une autre personne que le manager&#xa0;: %1. Sur les %2 points de leurs listes, %3 reviennent à d’autres.</translation>
    </message>
    <message>
        <source>Who prepares</source>
        <translation>Qui prépare</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whom somebody else looks after: without a row.</source>
        <translation>
            <numerusform>%n personne suivie par quelqu’un d’autre&#xa0;: sans ligne ici.</numerusform>
            <numerusform>%n personnes suivies par quelqu’un d’autre&#xa0;: sans ligne ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>With others, who see their own figures: %1 more.</source>
        <translation>Avec d’autres, qui voient leurs propres chiffres&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>Customer NPS</source>
        <translation>NPS clients</translation>
    </message>
    <message>
        <source>points: % of promoters less % of detractors, among customers</source>
        <translation>points&#xa0;: % de promoteurs moins % de détracteurs, parmi les clients</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Pour les clients</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>Pour les collaborateurs</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochain pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing for employees yet: %1.</source>
        <translation>Rien encore pour les collaborateurs&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Greatest gap: %1 (%n step(s) behind).</source>
        <extracomment>Names of practices, and a number of steps of four</extracomment>
        <translation>
            <numerusform>Plus grand écart&#xa0;: %1 (%n cran de retard).</numerusform>
            <numerusform>Plus grand écart&#xa0;: %1 (%n crans de retard).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever is done for customers is done for employees.</source>
        <translation>Tout ce qui est fait pour les clients l’est aussi pour les collaborateurs.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs practices for customers, entered in “Practices”.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: ce graphique attend des pratiques pour les clients, saisies dans «&#x202f;Pratiques&#x202f;».</translation>
    </message>
    <message>
        <source>Symmetry index: %1 out of 100 (what is done for customers that is done for employees too). Practices for customers with one for employees: %2 of %3.</source>
        <extracomment>%1 is the index from 0 to 100, %2 of %3 how many practices have a twin</extracomment>
        <translation>Indice de symétrie&#xa0;: %1 sur 100 (part de ce qui est fait pour les clients et l’est aussi pour les collaborateurs). Pratiques pour les clients qui ont leur pareille pour les collaborateurs&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Customers &amp; employees</source>
        <translation>Clients &amp; collaborateurs</translation>
    </message>
    <message>
        <source>0: nothing</source>
        <translation>0&#xa0;: rien</translation>
    </message>
    <message>
        <source>1: begun</source>
        <translation>1&#xa0;: commencé</translation>
    </message>
    <message>
        <source>2: here and there</source>
        <translation>2&#xa0;: par endroits</translation>
    </message>
    <message>
        <source>3: nearly everywhere</source>
        <translation>3&#xa0;: presque partout</translation>
    </message>
    <message>
        <source>4: everywhere, as a matter of course</source>
        <translation>4&#xa0;: partout, naturellement</translation>
    </message>
    <message>
        <source>Most often with: %1, %2 of these %3.</source>
        <translation>Le plus souvent avec&#xa0;: %1, %2 sur ces %3.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments that were missed or held in passing, and what got in the way of them.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: ce graphique attend des moments manqués ou traités en passant, et ce qui les a gênés.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation>Ce qui a gêné</translation>
    </message>
    <message>
        <source>%1 (95% interval: %2 to %3)</source>
        <translation>%1 (intervalle à 95&#xa0;%&#xa0;: %2 à %3)</translation>
    </message>
    <message>
        <source>%1 and %2: too few parts of the period in which both are known (n&#xa0;=&#xa0;%3; at least %4 are needed).</source>
        <extracomment>Two figures that are known together in too few parts of the period</extracomment>
        <translation>%1 et %2&#xa0;: trop peu de parties de la période où les deux sont connus (n&#xa0;=&#xa0;%3&#x202f;; il en faut au moins %4).</translation>
    </message>
    <message>
        <source>%1 and %2 are linked: Spearman’s rho %3, Pearson’s r %4, n&#xa0;=&#xa0;%5.</source>
        <extracomment>Two figures, then two coefficients with their intervals</extracomment>
        <translation>%1 et %2 sont liés&#xa0;: rho de Spearman %3, r de Pearson %4, n&#xa0;=&#xa0;%5.</translation>
    </message>
    <message>
        <source>%1 and %2, no link shown: Spearman’s rho %3, Pearson’s r %4, n&#xa0;=&#xa0;%5.</source>
        <translation>%1 et %2, sans lien établi&#xa0;: rho de Spearman %3, r de Pearson %4, n&#xa0;=&#xa0;%5.</translation>
    </message>
    <message>
        <source>With care, %</source>
        <translation>Avec soin, en %</translation>
    </message>
    <message>
        <source>Up since %1 (%2).</source>
        <extracomment>%1 a day, %2 a score</extracomment>
        <translation>En hausse depuis le %1 (%2).</translation>
    </message>
    <message>
        <source>Down since %1 (%2).</source>
        <translation>En baisse depuis le %1 (%2).</translation>
    </message>
    <message>
        <source>No proven change since %1 (%2).</source>
        <translation>Pas de changement établi depuis le %1 (%2).</translation>
    </message>
    <message>
        <source>the share with care</source>
        <extracomment>As in &quot;eNPS and the share with care are linked&quot;</extracomment>
        <translation>part de moments avec soin</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs eNPS or the NPS of the customers, entered in “Entered figures”, or moments that were told.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: ce graphique attend l’eNPS ou le NPS clients, saisis dans «&#x202f;Chiffres saisis&#x202f;», ou des moments racontés.</translation>
    </message>
    <message>
        <source>NPS of customers &amp; employees</source>
        <translation>NPS des clients &amp; des collaborateurs</translation>
    </message>
    <message>
        <source>People are shown one by one only to whoever looks after them: say who keeps this logbook in “Logbook and keeper”.</source>
        <translation>Les personnes ne sont montrées une à une qu’à qui s’occupe d’elles&#xa0;: dire qui tient ce carnet dans «&#x202f;Carnet et responsable&#x202f;».</translation>
    </message>
    <message>
        <source>%1 %2 (n&#xa0;=&#xa0;%3)</source>
        <extracomment>A level of care, the mean of the ratings 1 to 5, and of how many</extracomment>
        <translation>%1 %2 (n&#xa0;=&#xa0;%3)</translation>
    </message>
    <message>
        <source>Felt on average, from 1 to 5: %1.</source>
        <translation>Ressenti moyen, de 1 à 5&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Least squares (n&#xa0;=&#xa0;%1)</source>
        <translation>Moindres carrés (n&#xa0;=&#xa0;%1)</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs individual moments.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: ce graphique attend des moments individuels.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments that were told.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments racontés.</translation>
    </message>
    <message>
        <source>Lowest, alike at %1: %2.</source>
        <extracomment>%1 a share, %2 those that have it alike</extracomment>
        <translation>Au plus bas, à égalité (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Highest, alike at %1: %2.</source>
        <extracomment>%1 a share, %2 those that have it alike</extracomment>
        <translation>Au plus haut, à égalité (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments whose day has come.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments dont le jour est venu.</translation>
    </message>
    <message>
        <source>never in the period</source>
        <translation>jamais dans la période</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>When a director last came to a site: %1 is a day</extracomment>
        <translation>la dernière fois le %1</translation>
    </message>
    <message>
        <source>Nothing to show yet: the period that was chosen has not begun.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: la période choisie n’a pas commencé.</translation>
    </message>
    <message>
        <source>Nothing of it is in what was chosen: widen the period or take a filter away.</source>
        <extracomment>After the sentence of a chart that has nothing to show of a period, a team or the like</extracomment>
        <translation>Rien de tel dans ce qui est choisi&#xa0;: élargir la période ou retirer un filtre.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs commitments.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des engagements.</translation>
    </message>
    <message>
        <source>Every unavoidable kind of moment was handled with care at least half of the time.</source>
        <translation>Chaque type de moment incontournable a été traité avec soin au moins une fois sur deux.</translation>
    </message>
    <message>
        <source>Unavoidable and with care less than half of the time, to work on first: %1.</source>
        <translation>Incontournables, mais traités avec soin moins d’une fois sur deux, à travailler d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs planned moments that were held.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments planifiés qui ont été tenus.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n stage(s) that can be judged, none ends badly.</source>
        <translation>
            <numerusform>La %n étape qu’on peut juger ne finit pas mal.</numerusform>
            <numerusform>Sur les %n étapes qu’on peut juger, aucune ne finit mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n stage(s) that can be judged, none ends badly; too few ratings for %1.</source>
        <extracomment>%1 is a number of stages of which too few ratings are told</extracomment>
        <translation>
            <numerusform>La %n étape qu’on peut juger ne finit pas mal&#x202f;; trop peu de notes pour %1.</numerusform>
            <numerusform>Sur les %n étapes qu’on peut juger, aucune ne finit mal&#x202f;; trop peu de notes pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No peak and no low stands out.</source>
        <translation>Aucun sommet ni creux ne se détache.</translation>
    </message>
    <message numerus="yes">
        <source>No peak and no low stands out in %n stage(s).</source>
        <translation>
            <numerusform>Aucun sommet ni creux ne se détache dans %n étape.</numerusform>
            <numerusform>Aucun sommet ni creux ne se détache dans %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments that the person rated, from 1 to 5.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments notés par la personne, de 1 à 5.</translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments that you told.</source>
        <translation>Rien à montrer pour l’instant&#xa0;: il faut des moments que vous avez racontés.</translation>
    </message>
    <message>
        <source>praise: median %1 min (n&#xa0;=&#xa0;%2)</source>
        <extracomment>%1 a number of minutes, %2 of how many moments it is the median</extracomment>
        <translation>félicitations&#xa0;: médiane de %1 min (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>reframing: median %1 min (n&#xa0;=&#xa0;%2)</source>
        <translation>recadrage&#xa0;: médiane de %1 min (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>Share of both</source>
        <translation>Part de l’ensemble</translation>
    </message>
    <message>
        <source>Silence: days since an individual moment with care, at least in part</source>
        <translation>Silence&#xa0;: jours depuis un moment individuel soigné, au moins en partie</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who left before day 90</source>
        <translation>
            <numerusform>%n personne partie avant le 90e jour</numerusform>
            <numerusform>%n personnes parties avant le 90e jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who began less than 90 days ago</source>
        <translation>
            <numerusform>%n personne arrivée depuis moins de 90 jours</numerusform>
            <numerusform>%n personnes arrivées depuis moins de 90 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of whom too little is known</source>
        <translation>
            <numerusform>%n personne dont on sait trop peu</numerusform>
            <numerusform>%n personnes dont on sait trop peu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: up from %2 (n&#xa0;=&#xa0;%3) to %4 (n&#xa0;=&#xa0;%5) since %6, compared with the %7 days before, a significant change.</source>
        <extracomment>What is compared, its share before with n, its share now with n, a day, a number of days</extracomment>
        <translation>%1&#xa0;: en hausse, de %2 (n&#xa0;=&#xa0;%3) à %4 (n&#xa0;=&#xa0;%5) depuis le %6, par rapport aux %7 jours précédents, un changement significatif.</translation>
    </message>
    <message>
        <source>%1: down from %2 (n&#xa0;=&#xa0;%3) to %4 (n&#xa0;=&#xa0;%5) since %6, compared with the %7 days before, a significant change.</source>
        <translation>%1&#xa0;: en baisse, de %2 (n&#xa0;=&#xa0;%3) à %4 (n&#xa0;=&#xa0;%5) depuis le %6, par rapport aux %7 jours précédents, un changement significatif.</translation>
    </message>
    <message>
        <source>Nothing else changed significantly since %1, compared with the %2 days before.</source>
        <extracomment>%1 a day, %2 a number of days</extracomment>
        <translation>Aucun autre changement significatif depuis le %1, par rapport aux %2 jours précédents.</translation>
    </message>
    <message>
        <source>Too few moments to compare the days since %1 with the %2 days before.</source>
        <translation>Trop peu de moments pour comparer les jours depuis le %1 aux %2 jours précédents.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a moment of care for longer than their rhythm.</source>
        <translation>
            <numerusform>%n personne sans moment de soin depuis plus longtemps que son rythme.</numerusform>
            <numerusform>%n personnes sans moment de soin depuis plus longtemps que leur rythme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to be shown: %1, of %n kind(s).</source>
        <extracomment>%1 moments, of kinds of moment of which there are too few of each</extracomment>
        <translation>
            <numerusform>Trop peu nombreux pour être montrés&#xa0;: %1, de %n type de moment.</numerusform>
            <numerusform>Trop peu nombreux pour être montrés&#xa0;: %1, de %n types de moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Save as image (PNG)…</source>
        <translation>Enregistrer en image (PNG)…</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Enregistrer en dessin (SVG)…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Save as table (CSV)…</source>
        <translation>Enregistrer en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save as workbook (XLSX)…</source>
        <translation>Enregistrer en classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 moments (%3)</source>
        <translation>%1 sur %2 moments (%3)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What a bar stands for: category, series, value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>too few for shares</source>
        <translation>trop peu pour des parts</translation>
    </message>
    <message>
        <source>too few moments to say (n&#xa0;=&#xa0;%1)</source>
        <translation>trop peu de moments pour se prononcer (n&#xa0;=&#xa0;%1)</translation>
    </message>
    <message>
        <source>%1 (95% interval: %2 to %3, n&#xa0;=&#xa0;%4)</source>
        <translation>%1 (intervalle à 95&#xa0;%&#xa0;: %2 à %3, n&#xa0;=&#xa0;%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A category and its values</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <extracomment>After the first rows of a long list: how many are not shown</extracomment>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3)</source>
        <translation>%1 sur %2 personnes (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 commitments (%3)</source>
        <translation>%1 sur %2 engagements (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 sur %2 personnes</translation>
    </message>
    <message>
        <source>%1 of %2 commitments</source>
        <translation>%1 sur %2 engagements</translation>
    </message>
    <message>
        <source>too few people to say (n&#xa0;=&#xa0;%1)</source>
        <translation>trop peu de personnes pour se prononcer (n&#xa0;=&#xa0;%1)</translation>
    </message>
    <message>
        <source>too few commitments to say (n&#xa0;=&#xa0;%1)</source>
        <translation>trop peu d’engagements pour se prononcer (n&#xa0;=&#xa0;%1)</translation>
    </message>
    <message>
        <source>%1 (n&#xa0;=&#xa0;%2)</source>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>A mean of ratings from 1 to 5: &quot;3.8 of 5&quot;</extracomment>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>, %1 with those before</source>
        <translation>, %1 avec les précédents</translation>
    </message>
    <message>
        <source>share of all so far</source>
        <translation>part cumulée</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An interval: from, to</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>still followed</source>
        <extracomment>Below a survival chart: how many are still followed at each time</extracomment>
        <translation>encore suivis</translation>
    </message>
    <message>
        <source>too few answers to say (n&#xa0;=&#xa0;%1)</source>
        <translation>trop peu de réponses pour se prononcer (n&#xa0;=&#xa0;%1)</translation>
    </message>
    <message>
        <source>no such moment</source>
        <translation>aucun moment de ce type</translation>
    </message>
    <message>
        <source>Much at stake, little care</source>
        <extracomment>The quarter of a chart where kinds of moment are important and handled with little care</extracomment>
        <translation>Enjeu fort, peu de soin</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Read every page and every record of a logbook.</source>
        <translation>Lire chaque page et chaque fiche d’un carnet.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The order of dates is dmy, mdy or ymd.</source>
        <translation>L’ordre des dates est dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <source>The dates can be read with the day or the month first: say which with --date-order dmy or --date-order mdy.</source>
        <translation>Les dates peuvent se lire avec le jour ou le mois en premier&#xa0;: choisissez avec --date-order dmy ou --date-order mdy.</translation>
    </message>
    <message>
        <source>No column gives names: add a first line that names the columns, for example “Last name”, “First name”.</source>
        <translation>Aucune colonne ne donne de noms&#xa0;: ajoutez une première ligne qui nomme les colonnes, par exemple «&#x202f;Nom&#x202f;», «&#x202f;Prénom&#x202f;».</translation>
    </message>
    <message>
        <source>Say into which logbook: --into FILE.</source>
        <translation>Indiquez dans quel carnet&#xa0;: --into FILE.</translation>
    </message>
    <message>
        <source>No row could be imported; the reasons are listed.</source>
        <translation>Aucune ligne n’a pu être importée&#x202f;; les raisons sont données.</translation>
    </message>
    <message>
        <source>The logbook to import into.</source>
        <translation>Le carnet dans lequel importer.</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>Dire ce qui se passerait, sans rien changer.</translation>
    </message>
    <message>
        <source>Print for programs.</source>
        <translation>Écrire pour des programmes.</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Comment les dates sont écrites.</translation>
    </message>
    <message>
        <source>Print as CSV.</source>
        <translation>Écrire en CSV.</translation>
    </message>
    <message>
        <source>Draw it into a file.</source>
        <translation>Le dessiner dans un fichier.</translation>
    </message>
    <message>
        <source>What can be listed: people, moments, commitments.</source>
        <translation>Ce qui peut être listé&#xa0;: people, moments, commitments.</translation>
    </message>
    <message>
        <source>List the records of a logbook.</source>
        <translation>Lister les fiches d’un carnet.</translation>
    </message>
    <message>
        <source>Take this day for today.</source>
        <translation>Prendre ce jour pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Speak French or English.</source>
        <translation>Parler français ou anglais.</translation>
    </message>
    <message>
        <source>Usage: esperluette-cli COMMAND …</source>
        <translation>Usage&#xa0;: esperluette-cli COMMANDE …</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Toutes les commandes acceptent&#xa0;:</translation>
    </message>
    <message>
        <source>Say more about a command.</source>
        <translation>En dire plus sur une commande.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed with one sentence on standard error, 2 wrong usage.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 refus ou échec avec une phrase sur la sortie d’erreur, 2 usage incorrect.</translation>
    </message>
    <message>
        <source>See esperluette-cli --help.</source>
        <translation>Voir esperluette-cli --help.</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>Un jour s’écrit AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The language is fr or en.</source>
        <translation>La langue est fr ou en.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Indiquez que faire.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Make a new logbook; --language decides in which language it is begun.</source>
        <translation>Créer un carnet&#x202f;; --language décide de la langue dans laquelle il commence.</translation>
    </message>
    <message>
        <source>Fill it with an invented organisation.</source>
        <translation>Le remplir avec une organisation inventée.</translation>
    </message>
    <message>
        <source>Say until which day: --until YYYY-MM-DD.</source>
        <translation>Indiquez jusqu’à quel jour&#xa0;: --until AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Plan the moments that the rules ask for; doing it twice changes nothing.</source>
        <translation>Planifier les moments que les règles demandent&#x202f;; le refaire ne change rien.</translation>
    </message>
    <message>
        <source>The last day to plan for.</source>
        <translation>Le dernier jour à planifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be read: %1, %2.</source>
        <translation>Tout est lisible&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Esperluette on the command line: logbooks of the key moments of each employee’s journey.</source>
        <translation>Esperluette en ligne de commande&#xa0;: les carnets des moments clés du parcours de chaque personne.</translation>
    </message>
    <message>
        <source>Usage: esperluette-cli %1 %2</source>
        <translation>Usage&#xa0;: esperluette-cli %1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <extracomment>How many rows or events are new, the same, changed and refused</extracomment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>The moments planned, and those moved</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments planned</source>
        <translation>
            <numerusform>%n moment planifié</numerusform>
            <numerusform>%n moments planifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one form: --json or --csv.</source>
        <translation>Choisissez une seule forme&#xa0;: --json ou --csv.</translation>
    </message>
    <message numerus="yes">
        <source>A plan reaches %n years ahead at most: choose a nearer day.</source>
        <translation>
            <numerusform>Un plan va au plus à %n an&#xa0;: choisissez un jour plus proche.</numerusform>
            <numerusform>Un plan va au plus à %n ans&#xa0;: choisissez un jour plus proche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Say which file with --into.</source>
        <translation>Indiquez quel fichier avec --into.</translation>
    </message>
    <message>
        <source>What was there is kept in %1.</source>
        <translation>Ce qui s’y trouvait est gardé dans %1.</translation>
    </message>
    <message>
        <source>Copy a logbook, encrypted like it, and prove the copy; also while it is open.</source>
        <translation>Copier un carnet, chiffré comme lui, et vérifier la copie&#x202f;; possible aussi quand il est ouvert.</translation>
    </message>
    <message>
        <source>The new file, instead of one among the backups.</source>
        <translation>Le nouveau fichier, au lieu d’un fichier parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Put a backup in the place of a logbook; what was there is kept as a backup.</source>
        <translation>Mettre une sauvegarde à la place d’un carnet&#x202f;; ce qui s’y trouvait est gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>The logbook to bring back.</source>
        <translation>Le carnet à rétablir.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of a file; otherwise from ESPERLUETTE_PASSPHRASE, or it is asked for.</source>
        <translation>Lire la phrase de passe dans la première ligne d’un fichier&#x202f;; sinon dans ESPERLUETTE_PASSPHRASE, ou elle est demandée.</translation>
    </message>
    <message>
        <source>Ask for a passphrase when none is given otherwise.</source>
        <translation>Demander une phrase de passe si aucune n’est donnée autrement.</translation>
    </message>
    <message>
        <source>Say set, change or remove.</source>
        <translation>Indiquez set, change ou remove.</translation>
    </message>
    <message>
        <source>The logbook has a passphrase already: change it.</source>
        <translation>Le carnet a déjà une phrase de passe&#xa0;: changez-la avec change.</translation>
    </message>
    <message>
        <source>The logbook has no passphrase: set one.</source>
        <translation>Le carnet n’a pas de phrase de passe&#xa0;: définissez-en une avec set.</translation>
    </message>
    <message>
        <source>Encrypt a logbook with a passphrase, change the passphrase, or remove it.</source>
        <translation>Chiffrer un carnet avec une phrase de passe, changer la phrase de passe, ou la retirer.</translation>
    </message>
    <message>
        <source>For change, read the new passphrase from a file; otherwise from ESPERLUETTE_NEW_PASSPHRASE, or it is asked for.</source>
        <translation>Pour change, lire la nouvelle phrase de passe dans un fichier&#x202f;; sinon dans ESPERLUETTE_NEW_PASSPHRASE, ou elle est demandée.</translation>
    </message>
    <message>
        <source>A passphrase has 1024 characters at most.</source>
        <translation>Une phrase de passe a 1024 caractères au plus.</translation>
    </message>
    <message>
        <source>The passphrase file “%1” cannot be read.</source>
        <translation>Le fichier de phrase de passe «&#x202f;%1&#x202f;» est illisible.</translation>
    </message>
    <message>
        <source>A passphrase is needed: give it with --%1 FILE or in %2.</source>
        <translation>Il faut une phrase de passe&#xa0;: donnez-la avec --%1 FILE ou dans %2.</translation>
    </message>
    <message>
        <source>Passphrase of “%1”: </source>
        <translation>Phrase de passe de «&#x202f;%1&#x202f;»&#xa0;: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase de passe&#xa0;: </translation>
    </message>
    <message>
        <source>The passphrase is empty: choose another.</source>
        <translation>La phrase de passe est vide&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>This is not the same passphrase: nothing was done.</source>
        <translation>Ce n’est pas la même phrase de passe&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>Save what can still be read of a damaged logbook in a new file, and count what was lost.</source>
        <translation>Récupérer dans un nouveau fichier ce qui reste lisible d’un carnet abîmé, et compter ce qui est perdu.</translation>
    </message>
    <message>
        <source>The new logbook.</source>
        <translation>Le nouveau carnet.</translation>
    </message>
    <message>
        <source>Forget how the records of a logbook became what they are; they stay as they are, and nothing that was done before can be undone.</source>
        <translation>Oublier comment les fiches d’un carnet sont devenues ce qu’elles sont&#xa0;; elles restent telles quelles, et rien de ce qui précède ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The titles are discreet, kind or full.</source>
        <translation>Les titres sont discreet, kind ou full.</translation>
    </message>
    <message>
        <source>A time zone is written like Europe/Paris, or UTC; this one is unknown.</source>
        <translation>Un fuseau horaire s’écrit comme Europe/Paris, ou UTC&#x202f;; celui-ci est inconnu.</translation>
    </message>
    <message>
        <source>Choose one: --person or --team.</source>
        <translation>Choisissez l’un des deux&#xa0;: --person ou --team.</translation>
    </message>
    <message>
        <source>Say into which file: --out ICS.</source>
        <translation>Dites dans quel fichier&#xa0;: --out ICS.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments in %1.</source>
        <translation>
            <numerusform>%n moment dans %1.</numerusform>
            <numerusform>%n moments dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no events and were left out.</source>
        <translation>
            <numerusform>%n entrée n’est pas un événement et a été laissée de côté.</numerusform>
            <numerusform>%n entrées ne sont pas des événements et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absences are those of one person: --as absences --person NAME.</source>
        <translation>Les absences sont celles d’une personne&#xa0;: --as absences --person NOM.</translation>
    </message>
    <message>
        <source>No event could be imported; the reasons are listed.</source>
        <translation>Aucun événement n’a pu être importé&#x202f;; les raisons sont indiquées.</translation>
    </message>
    <message>
        <source>A calendar or a journey can be exported: export calendar FILE --out ICS or export journey FILE --out JSON.</source>
        <translation>On exporte un calendrier ou un parcours&#xa0;: export calendar FICHIER --out ICS ou export journey FICHIER --out JSON.</translation>
    </message>
    <message>
        <source>Write the moments into a calendar file, where what was there is brought up to date; or a journey with its stages and kinds of moment to a new file.</source>
        <translation>Écrire les moments dans un fichier calendrier, dont le contenu est mis à jour&#x202f;; ou un parcours, ses étapes et ses types de moment, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Only the moments with this person.</source>
        <translation>Seulement les moments avec cette personne.</translation>
    </message>
    <message>
        <source>Only the moments of this team and its people.</source>
        <translation>Seulement les moments de cette équipe et de ses membres.</translation>
    </message>
    <message>
        <source>What the titles tell: one word for all (discreet, the default), the kind of moment, or the title and the name too.</source>
        <translation>Ce que disent les titres&#xa0;: un même mot pour tous (discreet, par défaut), le type de moment, ou aussi le titre et le nom.</translation>
    </message>
    <message>
        <source>The time zone of the hours, by default the one of this computer.</source>
        <translation>Le fuseau des heures, par défaut celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Which journey, by its name; without it, the first one in use.</source>
        <translation>Quel parcours type, par son nom&#x202f;; sinon, le premier en usage.</translation>
    </message>
    <message>
        <source>“%1” may be one of several people: give the employee number.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs personnes&#xa0;: donnez le matricule.</translation>
    </message>
    <message>
        <source>“%1” is nobody in this logbook.</source>
        <translation>«&#x202f;%1&#x202f;» n’est personne dans ce carnet.</translation>
    </message>
    <message>
        <source>“%1” is no team of this logbook.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une équipe de ce carnet.</translation>
    </message>
    <message>
        <source>What can be imported: people CSV, calendar ICS, journey JSON.</source>
        <translation>Ce qui s’importe&#xa0;: people CSV, calendar ICS, journey JSON.</translation>
    </message>
    <message>
        <source>Say into which new file: --out NEW.</source>
        <translation>Dire dans quel nouveau fichier&#xa0;: --out NOUVEAU.</translation>
    </message>
    <message>
        <source>There is no journey “%1” in this logbook.</source>
        <translation>Il n’y a pas de parcours type «&#x202f;%1&#x202f;» dans ce carnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of moment</source>
        <translation>
            <numerusform>%n type de moment</numerusform>
            <numerusform>%n types de moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>How many kinds of moment of a journey are new, changed and the same</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n that are new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ</source>
        <translation>
            <numerusform>%n différent</numerusform>
            <numerusform>%n différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong at “%2”: %3.</source>
        <translation>%1 contient une erreur à «&#x202f;%2&#x202f;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation>--%1 attend un jour sous la forme AAAA-MM-JJ, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The first day; without it, that of the first moment.</source>
        <translation>Le premier jour&#x202f;; à défaut, celui du premier moment.</translation>
    </message>
    <message>
        <source>The last day; without it, today.</source>
        <translation>Le dernier jour&#x202f;; à défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>Only the people of this team, and its own moments.</source>
        <translation>Seulement les personnes de cette équipe, et ses propres moments.</translation>
    </message>
    <message>
        <source>Only the people of this group, such as “night” or “site: Lyon”.</source>
        <translation>Seulement les personnes de ce groupe, par exemple «&#x202f;nuit&#x202f;» ou «&#x202f;site: Lyon&#x202f;».</translation>
    </message>
    <message>
        <source>Only moments of this kind, by its key or its name.</source>
        <translation>Seulement les moments de ce type, par sa clé ou son nom.</translation>
    </message>
    <message>
        <source>Only people who have somebody to look after.</source>
        <translation>Seulement les personnes qui en encadrent d’autres.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>Le dernier jour, %1, précède le premier, %2.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>The closest: %1.</source>
        <translation>Les plus proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no population of this logbook.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une population de ce carnet.</translation>
    </message>
    <message>
        <source>“%1” may be one of several populations.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs populations.</translation>
    </message>
    <message>
        <source>“%1” is no kind of moment of this logbook.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de moment de ce carnet.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; --list names all.</source>
        <translation>Il n’y a pas de graphique «&#x202f;%1&#x202f;»&#x202f;; --list les nomme tous.</translation>
    </message>
    <message>
        <source>Say which chart of which file, or --list.</source>
        <translation>Dites quel graphique de quel fichier, ou --list.</translation>
    </message>
    <message>
        <source>Say in which one form: --json, --csv, --png OUT, --svg OUT or --xlsx OUT.</source>
        <translation>Précisez une seule forme&#xa0;: --json, --csv, --png OUT, --svg OUT ou --xlsx OUT.</translation>
    </message>
    <message>
        <source>List the charts, with their keys and titles.</source>
        <translation>Lister les graphiques, avec leur clé et leur titre.</translation>
    </message>
    <message>
        <source>Draw it as SVG into a file.</source>
        <translation>Le dessiner en SVG dans un fichier.</translation>
    </message>
    <message>
        <source>Write it as a workbook with a chart.</source>
        <translation>L’écrire en classeur avec un graphique.</translation>
    </message>
    <message>
        <source>Compute a chart of a period, a team, a population or a kind of moment; or list the charts.</source>
        <translation>Calculer un graphique pour une période, une équipe, une population ou un type de moment&#x202f;; ou lister les graphiques.</translation>
    </message>
    <message>
        <source>Say what the events become: --as holidays, --as absences or --as moments.</source>
        <translation>Indiquer ce que deviennent les événements&#xa0;: --as holidays, --as absences ou --as moments.</translation>
    </message>
    <message>
        <source>Moments are of one kind: --as moments --kind KIND.</source>
        <translation>Les moments sont d’un seul type&#xa0;: --as moments --kind TYPE.</translation>
    </message>
    <message>
        <source>--kind and --team go with --as moments.</source>
        <translation>--kind et --team vont avec --as moments.</translation>
    </message>
    <message>
        <source>Holidays are everybody&apos;s: leave --person out.</source>
        <translation>Les jours fériés sont ceux de tout le monde&#xa0;: retirer --person.</translation>
    </message>
    <message>
        <source>Import a list of people or a calendar, where what is wrong is refused with a reason; or a journey, which comes beside those that are there.</source>
        <translation>Importer une liste de personnes ou un calendrier, dont ce qui est faux est refusé avec sa raison&#x202f;; ou un parcours, qui s’ajoute à ceux qui sont là.</translation>
    </message>
    <message>
        <source>What the events of a calendar become: days off of everybody, absences of one person, or moments.</source>
        <translation>Ce que deviennent les événements d’un calendrier&#xa0;: des jours non travaillés de tout le monde, des absences d’une personne ou des moments.</translation>
    </message>
    <message>
        <source>Of which kind the moments are.</source>
        <translation>De quel type sont les moments.</translation>
    </message>
    <message>
        <source>Whose absences they are; or with whom the moments are, where their titles do not say.</source>
        <translation>De qui sont les absences&#x202f;; ou avec qui sont les moments, si leurs titres ne le disent pas.</translation>
    </message>
    <message>
        <source>With which team the moments are.</source>
        <translation>Avec quelle équipe sont les moments.</translation>
    </message>
    <message>
        <source>Events found: %1.</source>
        <extracomment>%1: what the list shows to have happened: &quot;3 changes of team, 1 departure&quot;</extracomment>
        <translation>Événements relevés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say initials instead of the names of people, in every form.</source>
        <translation>Remplacer les noms des personnes par leurs initiales, sous toutes les formes.</translation>
    </message>
</context>
<context>
    <name>CommitmentSides</name>
    <message>
        <source>you to %1</source>
        <translation>vous à %1</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <translation>%1 à vous</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non tenu</translation>
    </message>
    <message>
        <source>released</source>
        <translation>levé</translation>
    </message>
    <message>
        <source>Overdue by more than a month</source>
        <translation>En retard de plus d’un mois</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>Dans les sept jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Closed in the last 30 days</source>
        <translation>Clos depuis moins de 30 jours</translation>
    </message>
    <message>
        <source>The day of no commitment has come yet.</source>
        <translation>Aucun engagement n’est encore arrivé à échéance.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n whose day has come were kept: too few to say.</source>
        <translation>
            <numerusform>%1 tenu sur %n arrivé à échéance&#xa0;: trop peu pour en juger.</numerusform>
            <numerusform>%1 tenus sur %n arrivés à échéance&#xa0;: trop peu pour en juger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n whose day has come were kept: %2% (95% interval: %3% to %4%).</source>
        <translation>
            <numerusform>%1 tenu sur %n arrivé à échéance, soit %2&#xa0;% (intervalle à 95&#xa0;%&#xa0;: de %3&#xa0;% à %4&#xa0;%).</numerusform>
            <numerusform>%1 tenus sur %n arrivés à échéance, soit %2&#xa0;% (intervalle à 95&#xa0;%&#xa0;: de %3&#xa0;% à %4&#xa0;%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>their own choice</source>
        <translation>choix de la personne</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>autre motif</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Choose what kind of moment it is.</source>
        <translation>Choisissez de quel type de moment il s’agit.</translation>
    </message>
    <message>
        <source>Choose who this moment is for.</source>
        <translation>Choisissez pour qui est ce moment.</translation>
    </message>
    <message>
        <source>Choose which team this moment is for.</source>
        <translation>Choisissez pour quelle équipe est ce moment.</translation>
    </message>
    <message>
        <source>The title is too long: 200 characters at most.</source>
        <translation>Le titre est trop long&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This day does not fit: plan from today on, note until today.</source>
        <translation>Ce jour ne convient pas&#xa0;: on planifie à partir d’aujourd’hui, on note jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>Give the day it was held: today or before.</source>
        <translation>Donnez le jour où il a eu lieu&#xa0;: aujourd’hui ou avant.</translation>
    </message>
    <message>
        <source>The length is in minutes, from 1 to 1440 (one day).</source>
        <translation>La durée est en minutes, de 1 à 1440 (un jour).</translation>
    </message>
    <message>
        <source>The rating goes from 1 to 5.</source>
        <translation>La note va de 1 à 5.</translation>
    </message>
    <message>
        <source>These words are too long: shorten them.</source>
        <translation>Ce texte est trop long&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>This note is too long: shorten it.</source>
        <translation>Cette note est trop longue&#xa0;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>Say what was promised in at most 500 characters, for a day that is not before the moment.</source>
        <translation>Dites ce qui a été promis en 500 caractères au plus, pour un jour qui n’est pas avant le moment.</translation>
    </message>
    <message>
        <source>A checklist holds 63 items at most.</source>
        <translation>Une liste à cocher contient 63 points au plus.</translation>
    </message>
    <message>
        <source>A moment holds 100 expectations at most.</source>
        <translation>Un moment contient 100 attentes au plus.</translation>
    </message>
    <message>
        <source>Give a first name or a last name, of 200 characters at most.</source>
        <translation>Donnez un prénom ou un nom, de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This name is too long: 200 characters at most.</source>
        <translation>Ce nom est trop long&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This role is too long: 200 characters at most.</source>
        <translation>Cette fonction est trop longue&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This group is too long: 200 characters at most.</source>
        <translation>Ce nom de groupe est trop long&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: write it as name@company.com.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: écrivez-la comme nom@entreprise.fr.</translation>
    </message>
    <message>
        <source>This is not a day that exists.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>The last day is before the first: check both days.</source>
        <translation>Le dernier jour est avant le premier&#xa0;: vérifiez les deux.</translation>
    </message>
    <message>
        <source>The trial period ends before the first day: check both days.</source>
        <translation>La période d’essai finit avant le premier jour&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Choose a manager who is in the logbook and does not report to this person.</source>
        <translation>Choisissez comme manager quelqu’un du carnet, qui ne dépend pas de cette personne.</translation>
    </message>
    <message>
        <source>Choose a buddy who is in the logbook, and somebody else.</source>
        <translation>Choisissez comme parrain ou marraine quelqu’un d’autre, qui est dans le carnet.</translation>
    </message>
    <message>
        <source>The birthday is in the future: check the year.</source>
        <translation>L’anniversaire est dans le futur&#xa0;: vérifiez l’année.</translation>
    </message>
    <message>
        <source>The rhythm is a number of days, from 1 on.</source>
        <translation>Le rythme est un nombre de jours, à partir de 1.</translation>
    </message>
    <message>
        <source>Say it in words, in at most 500 characters.</source>
        <translation>Dites-le avec des mots, en 500 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose a day from today on, or none.</source>
        <translation>Choisissez un jour à partir d’aujourd’hui, ou aucun.</translation>
    </message>
    <message>
        <source>Choose where the logbook is kept.</source>
        <translation>Choisissez où garder le carnet.</translation>
    </message>
    <message>
        <source>“%1” is not right: check it.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>This changed while you were editing it. Look at it again, then make your change once more.</source>
        <translation>Ceci a changé pendant que vous le modifiiez. Relisez, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>It could not be written to disk, and nothing was changed. Check that the disk has room and is connected, then try again.</source>
        <translation>L’écriture sur le disque a échoué, et rien n’a été changé. Vérifiez que le disque a de la place et qu’il est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It may have been moved, or its disk is not connected.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus là. Le fichier a peut-être été déplacé, ou son disque n’est pas branché.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is empty. Its copy may not be finished: wait, or take another copy.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Sa copie n’est peut-être pas finie&#xa0;: attendez, ou prenez une autre copie.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to. Choose another folder, or ask for the right to write there.</source>
        <translation>On ne peut pas écrire dans le dossier de «&#x202f;%1&#x202f;». Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Ask for the right to write, or work on a copy.</source>
        <translation>On ne peut pas écrire dans «&#x202f;%1&#x202f;». Demandez le droit d’écrire, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>“%1” is not an Esperluette logbook. Nothing was changed in it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un carnet d’Esperluette. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy from before, and keep this one.</source>
        <translation>«&#x202f;%1&#x202f;» est abîmé et a été laissé tel quel. Ouvrez une copie antérieure, et gardez celui-ci.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Esperluette. Install that version to open it.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente d’Esperluette. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Another program wrote to the logbook meanwhile, so this was not saved. Close the logbook and open it again.</source>
        <translation>Un autre programme a écrit entre-temps dans le carnet&#xa0;: ceci n’a donc pas été enregistré. Fermez le carnet et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that its disk is connected.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible. Vérifiez que vous avez le droit de le lire et que son disque est branché.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This employee number is somebody else’s, or longer than 60 characters.</source>
        <translation>Ce matricule est celui de quelqu’un d’autre, ou dépasse 60 caractères.</translation>
    </message>
    <message>
        <source>Type a passphrase, of 1024 characters at most.</source>
        <translation>Tapez une phrase de passe, de 1024 caractères au plus.</translation>
    </message>
    <message>
        <source>This is not the same passphrase: type both again.</source>
        <translation>Ce n’est pas la même phrase de passe&#xa0;: tapez de nouveau les deux.</translation>
    </message>
    <message>
        <source>A letter of this key is wrong or missing: compare it with the sheet.</source>
        <translation>Un caractère de cette clé est faux ou manque&#xa0;: comparez-la avec la fiche.</translation>
    </message>
    <message>
        <source>“%1” asks for its passphrase. If it is not an Esperluette logbook, choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» demande sa phrase de passe. Si ce n’est pas un carnet d’Esperluette, choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”, or the beginning of the file is damaged. Type it again; if it is right, open a backup.</source>
        <translation>Cette phrase de passe n’ouvre pas «&#x202f;%1&#x202f;», ou le début du fichier est abîmé. Tapez-la de nouveau&#x202f;; si elle est juste, ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted although it should be. Nothing was stored in it. Install Esperluette again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas chiffré alors qu’il devrait l’être. Rien n’y a été enregistré. Réinstallez Esperluette.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Close it there, or open it here for reading only.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans un autre programme. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>Another computer has opened “%1” and did not say that it has finished. Close it there, or open it here for reading only.</source>
        <translation>Un autre ordinateur a ouvert «&#x202f;%1&#x202f;» et n’a pas signalé avoir fini. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>The logbook is open for reading only, so nothing was changed.</source>
        <translation>Le carnet est ouvert en lecture seule&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Make room, then try again. Deleting in the logbook needs room too.</source>
        <translation>Le disque est plein&#xa0;: ceci n’a donc pas été enregistré. Libérez de la place, puis réessayez. Supprimer dans le carnet demande aussi de la place.</translation>
    </message>
    <message>
        <source>Checking a passphrase takes 256 MB of memory, which are not free. Close other programs and try again.</source>
        <translation>Vérifier une phrase de passe demande 256&#x202f;Mo de mémoire, qui ne sont pas libres. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Choose a day after today, within a year.</source>
        <translation>Choisir un jour après aujourd’hui, dans l’année.</translation>
    </message>
    <message>
        <source>Say why in at most 500 characters.</source>
        <translation>Dire pourquoi en 500 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose what happened, or name it in at most 60 characters.</source>
        <translation>Choisir ce qui s’est passé, ou le nommer en 60 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose a person, a team, or everybody.</source>
        <translation>Choisir une personne, une équipe, ou tout le monde.</translation>
    </message>
    <message>
        <source>Note this only when the person agreed, and tick that they did.</source>
        <translation>À noter seulement avec l’accord de la personne&#xa0;: cocher la case.</translation>
    </message>
    <message>
        <source>Choose where the calendar is kept.</source>
        <translation>Choisissez où l’agenda est enregistré.</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>Ce jour précède le premier.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Indiquez le premier jour.</translation>
    </message>
    <message>
        <source>The last day is before the first, or more than three years after it.</source>
        <translation>Le dernier jour précède le premier, ou le suit de plus de trois ans.</translation>
    </message>
    <message>
        <source>A commitment has two sides: choose somebody else than its owner.</source>
        <translation>Un engagement a deux côtés&#xa0;: choisissez quelqu’un d’autre que la personne qui le doit.</translation>
    </message>
    <message>
        <source>Only whoever it was for can release from it.</source>
        <translation>Seule la personne à qui il est dû peut en dégager.</translation>
    </message>
    <message>
        <source>It is closed already: reopen it first.</source>
        <translation>Il est déjà clos&#xa0;: rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Give it a name, of 200 characters at most.</source>
        <translation>Donnez-lui un nom, de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>Everybody hosts once in a round, and is known here.</source>
        <translation>Chaque personne reçoit une fois par tour et figure dans le carnet.</translation>
    </message>
    <message>
        <source>Choose somebody for a moment that is still to come.</source>
        <translation>Choisissez quelqu’un pour un moment encore à venir.</translation>
    </message>
    <message>
        <source>A stage that has kinds of moment cannot be removed: retire it.</source>
        <translation>Une étape qui a des types de moment ne peut pas être supprimée&#xa0;: l’archiver.</translation>
    </message>
    <message>
        <source>There are moments of this kind already: it stays with one person, or with several.</source>
        <translation>Ce type a déjà des moments&#xa0;: il reste avec une personne, ou avec plusieurs.</translation>
    </message>
    <message>
        <source>The length is from 1 to 1440 minutes.</source>
        <translation>La durée va de 1 à 1440 minutes.</translation>
    </message>
    <message>
        <source>The length at most is not shorter than the length at least.</source>
        <translation>La durée maximale ne peut pas être plus courte que la durée minimale.</translation>
    </message>
    <message>
        <source>This text is too long: 2000 characters at most.</source>
        <translation>Ce texte est trop long&#xa0;: 2000 caractères au plus.</translation>
    </message>
    <message>
        <source>A moment with several people is planned by hand, after an event, or for each team every period; only that last way is not for one person.</source>
        <translation>Un moment à plusieurs se planifie à la main, après un événement, ou pour chaque équipe à chaque période&#x202f;; cette dernière façon est la seule qui ne convienne pas à une seule personne.</translation>
    </message>
    <message>
        <source>Give each checkpoint a name and an event; 20 at most.</source>
        <translation>Donner à chaque point de passage un nom et un événement&#x202f;; 20 au plus.</translation>
    </message>
    <message>
        <source>Each step of notice is for a longer presence than the one before; the last one has no limit.</source>
        <translation>Chaque palier vaut pour une présence plus longue que le précédent&#x202f;; le dernier n’a pas de limite.</translation>
    </message>
    <message>
        <source>Say how long until the next one: 1 at least.</source>
        <translation>Dire combien de temps jusqu’au suivant&#xa0;: 1 au moins.</translation>
    </message>
    <message>
        <source>This place is too long: shorten it.</source>
        <translation>Ce lieu est trop long&#xa0;: le raccourcir.</translation>
    </message>
    <message>
        <source>Give the view a name of 100 characters at most that no other view has.</source>
        <translation>Donnez à la vue un nom de 100 caractères au plus, qu’aucune autre vue ne porte.</translation>
    </message>
    <message>
        <source>Choose a day until today for which this figure is not entered yet.</source>
        <translation>Choisissez un jour, aujourd’hui au plus tard, pour lequel ce chiffre n’est pas encore saisi.</translation>
    </message>
    <message>
        <source>Give how many people or answers: from 0 to 100 million.</source>
        <translation>Donnez le nombre de personnes ou de réponses&#xa0;: de 0 à 100 millions.</translation>
    </message>
    <message>
        <source>This source is too long: 200 characters at most.</source>
        <translation>Cette source est trop longue&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>Give a number of this unit and within its limits, with two decimals at most; people are counted whole.</source>
        <translation>Donnez un nombre dans cette unité et dans ses limites, avec deux décimales au plus&#x202f;; un nombre de personnes est entier.</translation>
    </message>
    <message>
        <source>The offer is in the future: check its day.</source>
        <translation>L’offre est datée du futur&#xa0;: vérifiez sa date.</translation>
    </message>
    <message>
        <source>Say what both are for in at most 60 characters, and once only.</source>
        <translation>Dites à quoi servent les deux en 60 caractères au plus, et une seule fois.</translation>
    </message>
    <message>
        <source>This text is too long: 300 characters at most.</source>
        <translation>Ce texte est trop long&#xa0;: 300 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Recruitment interview scheduled</source>
        <translation>Entretien de recrutement fixé</translation>
    </message>
    <message>
        <source>Support requested</source>
        <translation>Demande de soutien</translation>
    </message>
    <message>
        <source>Mistake reported</source>
        <translation>Erreur signalée</translation>
    </message>
    <message>
        <source>Individual success observed</source>
        <translation>Réussite individuelle observée</translation>
    </message>
    <message>
        <source>Behaviour gap observed</source>
        <translation>Écart de comportement observé</translation>
    </message>
    <message>
        <source>Training ended</source>
        <translation>Formation terminée</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Changement de poste</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>Changement d’équipe</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>Start of a long leave</source>
        <translation>Début d’une longue absence</translation>
    </message>
    <message>
        <source>End of a long leave</source>
        <translation>Fin d’une longue absence</translation>
    </message>
    <message>
        <source>Return medical visit to arrange</source>
        <translation>Visite de reprise à organiser</translation>
    </message>
    <message>
        <source>Personal event shared</source>
        <translation>Événement personnel confié</translation>
    </message>
    <message>
        <source>Manager changed</source>
        <translation>Changement de manager</translation>
    </message>
    <message>
        <source>Team success</source>
        <translation>Succès d’équipe</translation>
    </message>
    <message>
        <source>Project started</source>
        <translation>Lancement d’un projet</translation>
    </message>
    <message>
        <source>Hard news to announce</source>
        <translation>Mauvaise nouvelle à annoncer</translation>
    </message>
    <message>
        <source>Departure notified</source>
        <translation>Départ annoncé</translation>
    </message>
    <message>
        <source>Pilot start</source>
        <translation>Début du pilote</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of team</source>
        <translation>
            <numerusform>%n changement d’équipe</numerusform>
            <numerusform>%n changements d’équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of manager</source>
        <translation>
            <numerusform>%n changement de manager</numerusform>
            <numerusform>%n changements de manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) from leave</source>
        <translation>
            <numerusform>%n retour d’absence</numerusform>
            <numerusform>%n retours d’absence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s)</source>
        <translation>
            <numerusform>%n départ annoncé</numerusform>
            <numerusform>%n départs annoncés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventVerdict</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>ExpectationLayer</name>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>émotion</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>as usual (%n day(s))</source>
        <translation>
            <numerusform>comme d’habitude (%n jour)</numerusform>
            <numerusform>comme d’habitude (%n jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Taken out of the logbook</source>
        <translation>Retrait du carnet</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Why it was missed</source>
        <translation>Cause du moment manqué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Kind of moment</source>
        <translation>Type de moment</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu pour</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not done any more: %1</source>
        <translation>N’est plus fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>not in the logbook any more</source>
        <translation>plus dans le carnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, changed: %2</source>
        <translation>%1, modification&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <translation>%1, ajout&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <translation>%1, retrait&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non tenu</translation>
    </message>
    <message>
        <source>released</source>
        <translation>levé</translation>
    </message>
</context>
<context>
    <name>IcalEvent</name>
    <message>
        <source>It repeats on days of its own: not understood. Add them by hand.</source>
        <translation>Il se répète à des dates particulières&#xa0;: non compris. Ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>It repeats in a way that is not understood (%1). Add its days by hand.</source>
        <translation>Il se répète d’une façon qui n’est pas comprise (%1). Ajoutez ses dates à la main.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown. Add this event by hand.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» est inconnu. Ajoutez cet événement à la main.</translation>
    </message>
    <message>
        <source>It has no day that exists. Add it by hand.</source>
        <translation>Il n’a pas de date qui existe. Ajoutez-le à la main.</translation>
    </message>
    <message>
        <source>It changes this repetition and all after it: not understood. Change them by hand.</source>
        <translation>Il modifie cette répétition et toutes les suivantes&#xa0;: non compris. Modifiez-les à la main.</translation>
    </message>
</context>
<context>
    <name>IcalReader</name>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” is empty. Export the calendar again.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Exportez l’agenda à nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Vérifiez que vous en avez le droit.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB. Export fewer months.</source>
        <translation>Ce fichier dépasse 10 Mo. Exportez moins de mois.</translation>
    </message>
    <message>
        <source>The end of this calendar is missing. Export it again.</source>
        <translation>La fin de cet agenda manque. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This calendar holds no event.</source>
        <translation>Cet agenda ne contient aucun événement.</translation>
    </message>
    <message>
        <source>This calendar holds more than 50,000 events. Export fewer months.</source>
        <translation>Cet agenda contient plus de 50&#x202f;000 événements. Exportez moins de mois.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read. Export the calendar as UTF-8.</source>
        <translation>Les caractères de ce fichier ne peuvent pas être lus. Exportez l’agenda en UTF-8.</translation>
    </message>
    <message>
        <source>This is no calendar: choose a file that ends in .ics.</source>
        <translation>Ce n’est pas un agenda&#xa0;: choisissez un fichier qui se termine par .ics.</translation>
    </message>
</context>
<context>
    <name>IcalWriter</name>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>The title of every moment in a calendar that others may see</extracomment>
        <translation>Rendez-vous</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Full name, given name first</source>
        <translation>Nom complet, prénom d’abord</translation>
    </message>
    <message>
        <source>Full name, family name first</source>
        <translation>Nom complet, nom d’abord</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name in use</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Prénom d’usage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>Date d’entrée</translation>
    </message>
    <message>
        <source>End of trial period</source>
        <translation>Fin de période d’essai</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Birthday may be celebrated</source>
        <translation>Accepte qu’on fête l’anniversaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Population of its own</source>
        <translation>Population dédiée</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Parrain ou marraine</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif de départ</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>This person would be their own manager. Name somebody else or empty the cell.</source>
        <translation>Cette personne serait son propre manager. Nommez quelqu’un d’autre ou videz la cellule.</translation>
    </message>
    <message>
        <source>The managers go round in a circle. Correct the manager.</source>
        <translation>Les managers tournent en rond. Corrigez le manager.</translation>
    </message>
    <message>
        <source>The managers go round in a circle, next in line %1. Correct the manager in one of these lines.</source>
        <translation>Les managers tournent en rond, suite à la ligne %1. Corrigez le manager dans l’une de ces lignes.</translation>
    </message>
    <message>
        <source>A quotation mark is missing in this line. Close the quotes or remove them.</source>
        <translation>Il manque un guillemet dans cette ligne. Fermez les guillemets ou retirez-les.</translation>
    </message>
    <message>
        <source>A cell of this line is longer than 65,536 characters. Shorten it.</source>
        <translation>Une cellule de cette ligne dépasse 65&#x202f;536 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The line holds characters that no text has (NUL). Export the list again.</source>
        <translation>La ligne contient des caractères qu’aucun texte ne contient (NUL). Exportez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Cells in this line: %1, columns of the list: %2. Look for a separator too many or too few.</source>
        <translation>Cellules de cette ligne&#xa0;: %1, colonnes de la liste&#xa0;: %2. Cherchez un séparateur en trop ou en moins.</translation>
    </message>
    <message>
        <source>The line has no name. Add a given or a family name.</source>
        <translation>La ligne n’a pas de nom. Ajoutez un prénom ou un nom.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1&#xa0;: texte trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1: “%2” is no day of the calendar. Write it like 2024-03-01.</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» n’est pas un jour du calendrier. Écrivez-le comme 2024-03-01.</translation>
    </message>
    <message>
        <source>%1: “%2” is no e-mail address. Correct it or empty the cell.</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» n’est pas une adresse e-mail. Corrigez-la ou videz la cellule.</translation>
    </message>
    <message>
        <source>%1: the program does not know “%2”. Correct it, or do not import this column.</source>
        <translation>%1&#xa0;: le programme ne connaît pas «&#x202f;%2&#x202f;». Corrigez, ou n’importez pas cette colonne.</translation>
    </message>
    <message>
        <source>The last day is before the hire date. Correct one of them.</source>
        <translation>Le dernier jour est avant la date d’entrée. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The trial period ends before the hire date. Correct one of them.</source>
        <translation>La période d’essai finit avant la date d’entrée. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The birthday is in the future. Correct the year.</source>
        <translation>L’anniversaire est dans le futur. Corrigez l’année.</translation>
    </message>
    <message>
        <source>The same person as in line %1. Keep one of the two lines, or give them different employee numbers.</source>
        <translation>La même personne qu’à la ligne %1. Gardez l’une des deux lignes, ou donnez-leur des matricules différents.</translation>
    </message>
    <message>
        <source>Several people have this name. Add an employee number or a hire date.</source>
        <translation>Plusieurs personnes portent ce nom. Ajoutez un matricule ou une date d’entrée.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither in the logbook nor in the lines that are imported; left out.</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» n’est ni dans le carnet ni dans les lignes importées&#x202f;; laissé de côté.</translation>
    </message>
    <message>
        <source>%1: “%2” may be one of several people; left out. Write the employee number.</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» peut désigner plusieurs personnes&#x202f;; laissé de côté. Écrivez le matricule.</translation>
    </message>
    <message>
        <source>Nobody is their own buddy; left out. Name somebody else.</source>
        <translation>On ne se parraine pas soi-même&#x202f;; laissé de côté. Nommez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation>Raison du refus</translation>
    </message>
</context>
<context>
    <name>InsightPdf</name>
    <message>
        <source>Insight: how moments were handled</source>
        <translation>Regards&#xa0;: le soin porté aux moments</translation>
    </message>
</context>
<context>
    <name>JobOffer</name>
    <message>
        <source>made, no answer yet</source>
        <translation>faite, sans réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
</context>
<context>
    <name>LegalNote</name>
    <message>
        <source>Source: %1 (France), checked on %2. A collective agreement may say otherwise; this program is not legal advice.</source>
        <translation>Source&#xa0;: %1, vérifié le %2. Une convention collective peut prévoir autre chose&#x202f;; ce programme n’est pas un conseil juridique.</translation>
    </message>
</context>
<context>
    <name>LivedCurve</name>
    <message>
        <source>No moment has both what was expected and what was felt.</source>
        <translation>Aucun moment ne dit à la fois ce qui était attendu et ce qui a été ressenti.</translation>
    </message>
    <message>
        <source>Felt below what was expected in %1 of the %2 moments that say both.</source>
        <translation>Ressenti en dessous de l’attendu&#xa0;: %1 sur %2, parmi les moments qui disent les deux.</translation>
    </message>
    <message>
        <source>Lowest: %1.</source>
        <translation>Le plus bas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>très agréable</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agréable</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mitigé</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>désagréable</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>très désagréable</translation>
    </message>
</context>
<context>
    <name>MissedCause</name>
    <message>
        <source>No time</source>
        <translation>Pas le temps</translation>
    </message>
    <message>
        <source>A tool was lacking</source>
        <translation>Un outil manquait</translation>
    </message>
    <message>
        <source>A rule stood in the way</source>
        <translation>Une règle bloquait</translation>
    </message>
    <message>
        <source>Did not know how</source>
        <translation>Pas su comment faire</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non raconté</translation>
    </message>
</context>
<context>
    <name>MomentContext</name>
    <message>
        <source>Recommended: %1</source>
        <translation>Recommandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last praised on %1.</source>
        <translation>Dernières félicitations le %1.</translation>
    </message>
    <message>
        <source>No praise of this person is in the logbook yet.</source>
        <translation>Le carnet ne contient encore aucune félicitation à cette personne.</translation>
    </message>
    <message>
        <source>Across teams</source>
        <translation>Plusieurs équipes</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>parrain ou marraine</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>director</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n jour après</numerusform>
            <numerusform>%n jours après</numerusform>
        </translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>private memo</source>
        <translation>mémo privé</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>with the team, everyone may hear</source>
        <translation>en équipe, tout le monde peut entendre</translation>
    </message>
    <message>
        <source>as the person prefers: ask first</source>
        <translation>au choix de la personne&#xa0;: demander d’abord</translation>
    </message>
    <message>
        <source>between the two of you, nobody overhears</source>
        <translation>en tête-à-tête, personne d’autre n’entend</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 à %2&#xa0;min</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>there</source>
        <translation>était là</translation>
    </message>
    <message>
        <source>contributed</source>
        <translation>a contribué</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitation</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NeverThere</name>
    <message>
        <source>Who is never there can be said once it was told four times.</source>
        <translation>Qui n’est jamais là se dira après quatre récits.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody came at least once in the last %n times.</source>
        <translation>
            <numerusform>Chaque personne invitée est venue.</numerusform>
            <numerusform>Chaque personne invitée est venue au moins une fois, sur %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everybody of “%1” (%n people)</source>
        <translation>
            <numerusform>tout le groupe «&#x202f;%1&#x202f;» (%n personne)</numerusform>
            <numerusform>tout le groupe «&#x202f;%1&#x202f;» (%n personnes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre personne</numerusform>
            <numerusform>%n autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never there in %n times: %1.</source>
        <translation>
            <numerusform>Jamais là, sur %n fois&#xa0;: %1.</numerusform>
            <numerusform>Jamais là, sur %n fois&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Its hour or its place may not be made for them.</source>
        <translation>Son heure ou son lieu n’est peut-être pas fait pour ces personnes.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Regards</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituels</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours type</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Candidate</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A quitté l’équipe</translation>
    </message>
    <message>
        <source>Waiting for attention</source>
        <translation>Attend de l’attention</translation>
    </message>
    <message>
        <source>A moment to tell</source>
        <translation>Un moment à raconter</translation>
    </message>
    <message>
        <source>Never praised</source>
        <translation>Jamais de félicitations</translation>
    </message>
    <message>
        <source>Never met on site</source>
        <translation>Aucune rencontre sur site</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Arrivée</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>attend depuis %n jour</numerusform>
            <numerusform>attend depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>to tell</source>
        <translation>à raconter</translation>
    </message>
    <message>
        <source>never praised</source>
        <translation>sans félicitations</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>sans rencontre</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>en congé</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a quitté l’équipe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>12 months: no moment</source>
        <translation>12 mois&#xa0;: aucun moment</translation>
    </message>
    <message>
        <source>12 months: %1</source>
        <translation>Sur 12 mois, %1</translation>
    </message>
    <message>
        <source>Less than 1 year</source>
        <translation>Moins de 1 an</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1 à 2 ans</translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <translation>3 à 5 ans</translation>
    </message>
    <message>
        <source>6 to 10 years</source>
        <translation>6 à 10 ans</translation>
    </message>
    <message>
        <source>11 years or more</source>
        <translation>11 ans ou plus</translation>
    </message>
    <message>
        <source>Nothing in 12 months</source>
        <translation>Rien depuis 12 mois</translation>
    </message>
    <message>
        <source>Held within 12 months</source>
        <translation>Un moment en 12 mois</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Pas encore attendu</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The file is empty. Export the list again.</source>
        <translation>Le fichier est vide. Exportez de nouveau la liste.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may open it.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible. Vérifiez que c’est un fichier et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’import a été annulé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Split the list into several files.</source>
        <translation>Le fichier dépasse 256 Mo. Partagez la liste en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV from the spreadsheet program, then import the CSV file.</source>
        <translation>C’est une feuille de calcul. Enregistrez-la en CSV depuis le tableur, puis importez le fichier CSV.</translation>
    </message>
    <message>
        <source>The list has no row below the names of its columns. Export it again.</source>
        <translation>La liste n’a aucune ligne sous les noms de ses colonnes. Exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, cannot be read: quotes that are not closed, or a name that is far too long. Correct line 1 of the list.</source>
        <translation>La première ligne, qui nomme les colonnes, est illisible&#xa0;: guillemets non fermés, ou nom beaucoup trop long. Corrigez la ligne 1 de la liste.</translation>
    </message>
    <message>
        <source>Dates such as 01/02/2024 may mean 1 February or 2 January. Say which comes first: the day or the month.</source>
        <translation>Une date comme 01/02/2024 peut être le 1er février ou le 2 janvier. Dites ce qui vient en premier&#xa0;: le jour ou le mois.</translation>
    </message>
    <message>
        <source>No column holds names. Name the columns in the first line, for example “Last name” and “First name”.</source>
        <translation>Aucune colonne ne contient de noms. Nommez les colonnes dans la première ligne, par exemple «&#x202f;Nom&#x202f;» et «&#x202f;Prénom&#x202f;».</translation>
    </message>
    <message>
        <source>This is not a list in CSV: it holds no text. Export the list as CSV.</source>
        <translation>Ce n’est pas une liste en CSV&#xa0;: elle ne contient pas de texte. Exportez la liste en CSV.</translation>
    </message>
    <message>
        <source>Column %1 “%2” is not imported: column %3 “%4” means the same. Rename the one that you do not want.</source>
        <translation>La colonne %1 «&#xa0;%2&#xa0;» n’est pas importée&#xa0;: la colonne %3 «&#xa0;%4&#xa0;» dit la même chose. Renommez celle dont vous ne voulez pas.</translation>
    </message>
</context>
<context>
    <name>PersonMoments</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>It was never planned.</source>
        <translation>Il n’a jamais été planifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>The date it depends on is not known any more.</source>
        <translation>La date dont il dépend n’est plus connue.</translation>
    </message>
    <message>
        <source>Hire date: %1.</source>
        <translation>Date d’entrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>End of the trial period: %1.</source>
        <translation>Fin de la période d’essai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trial period ends on %1; the last day to announce the decision with the notice due is %2.</source>
        <translation>La période d’essai finit le %1&#x202f;; le dernier jour pour annoncer la décision en respectant le délai de prévenance est le %2.</translation>
    </message>
    <message>
        <source>Last day: %1.</source>
        <translation>Dernier jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Birthday, shared by the person: %1.</source>
        <translation>Anniversaire, confié par la personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That date changed after this moment was planned.</source>
        <translation>Cette date a changé après la planification de ce moment.</translation>
    </message>
    <message>
        <source>It comes back every year; this is number %1.</source>
        <translation>Il revient chaque année&#x202f;; c’est le numéro %1.</translation>
    </message>
    <message>
        <source>The rule asks for it on that very day.</source>
        <translation>La règle le demande ce jour-là.</translation>
    </message>
    <message>
        <source>The rule asks for it %1 before.</source>
        <translation>La règle le demande %1 avant.</translation>
    </message>
    <message>
        <source>The rule asks for it %1 after.</source>
        <translation>La règle le demande %1 après.</translation>
    </message>
    <message>
        <source>Last held on %1.</source>
        <translation>Tenu pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>The one before, on %1, was not held.</source>
        <translation>Le précédent, le %1, n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>The quarter runs from %1 to %2.</source>
        <translation>Le trimestre va du %1 au %2.</translation>
    </message>
    <message>
        <source>The week runs from %1 to %2.</source>
        <translation>La semaine va du %1 au %2.</translation>
    </message>
    <message>
        <source>There is no day %1 in %2: the last day of the month is taken.</source>
        <translation>Il n’y a pas de %1 en %2&#xa0;: c’est le dernier jour du mois.</translation>
    </message>
    <message>
        <source>%1 is not worked: the next working day is %2.</source>
        <translation>Le %1 n’est pas travaillé&#xa0;: le jour ouvré suivant est le %2.</translation>
    </message>
    <message>
        <source>%1 is not worked: the working day before is %2.</source>
        <translation>Le %1 n’est pas travaillé&#xa0;: le jour ouvré précédent est le %2.</translation>
    </message>
    <message>
        <source>It is on time on %1 only.</source>
        <translation>Il est à l’heure le %1 seulement.</translation>
    </message>
    <message>
        <source>It is on time from %1 to %2.</source>
        <translation>Il est à l’heure du %1 au %2.</translation>
    </message>
    <message>
        <source>The rule placed it on %1.</source>
        <translation>La règle l’a placé le %1.</translation>
    </message>
    <message>
        <source>It was moved by hand to %1.</source>
        <translation>Il a été déplacé à la main au %1.</translation>
    </message>
    <message>
        <source>It was placed by hand on %1.</source>
        <translation>Il a été placé à la main le %1.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>préparé</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>told</source>
        <translation>raconté</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>chaque année</numerusform>
            <numerusform>tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule asks for it after %1, then %2; this is number %3.</source>
        <translation>La règle le demande après %1, puis %2&#x202f;; c’est le numéro %3.</translation>
    </message>
    <message>
        <source>The rule asks for it after %1, then %2.</source>
        <translation>La règle le demande après %1, puis %2.</translation>
    </message>
    <message>
        <source>The rule asks for it %1.</source>
        <translation>La règle le demande %1.</translation>
    </message>
    <message>
        <source>The rule asks for it %1, for each team.</source>
        <translation>La règle le demande %1, pour chaque équipe.</translation>
    </message>
    <message>
        <source>The event it follows from is not there any more.</source>
        <translation>L’événement dont il découle n’est plus là.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <translation>%1 (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It follows &quot;%1&quot;, held on %2.</source>
        <translation>Il suit «&#x202f;%1&#x202f;», tenu le %2.</translation>
    </message>
    <message>
        <source>The moment it follows is not there any more.</source>
        <translation>Le moment qu’il suit n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>It is due on the return from a long leave: none was held in the %n months before.</source>
        <translation>
            <numerusform>Il est dû au retour d’une longue absence&#xa0;: aucun n’a eu lieu dans le mois d’avant.</numerusform>
            <numerusform>Il est dû au retour d’une longue absence&#xa0;: aucun n’a eu lieu dans les %n mois d’avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>It also looks back over the last %1.</source>
        <translation>Il fait aussi l’état des lieux des %1 écoulés.</translation>
    </message>
    <message>
        <source>The month runs from %1 to %2.</source>
        <translation>Le mois va du %1 au %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is a ritual of every %n week(s), on this day of the week: %1.</source>
        <translation>
            <numerusform>C’est un rituel de chaque semaine, ce jour-là&#xa0;: %1.</numerusform>
            <numerusform>C’est un rituel qui revient toutes les %n semaines, ce jour-là&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a ritual of every month, on this day of the week: %1.</source>
        <translation>C’est un rituel de chaque mois, ce jour-là de la semaine&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n moment(s) would move.</source>
        <translation>
            <numerusform>%n moment serait déplacé.</numerusform>
            <numerusform>%n moments seraient déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) would be planned.</source>
        <translation>
            <numerusform>%n moment serait planifié.</numerusform>
            <numerusform>%n moments seraient planifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned moment(s) are no longer asked for: they stay, cancel those you do not want.</source>
        <translation>
            <numerusform>%n moment planifié n’est plus demandé&#xa0;: il reste, à annuler si besoin.</numerusform>
            <numerusform>%n moments planifiés ne sont plus demandés&#xa0;: ils restent, à annuler si besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: planned on %2</source>
        <translation>%1&#xa0;: planifié le %2</translation>
    </message>
    <message>
        <source>%1: %2 stays</source>
        <translation>%1&#xa0;: le %2, reste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Across teams</source>
        <translation>Plusieurs équipes</translation>
    </message>
</context>
<context>
    <name>PublicHoliday</name>
    <message>
        <source>New Year’s Day</source>
        <translation>jour de l’an</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>fête du Travail</translation>
    </message>
    <message>
        <source>Victory Day 1945</source>
        <translation>victoire de 1945</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day 1918</source>
        <translation>armistice de 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>asked: in private</source>
        <translation>son souhait&#xa0;: en privé</translation>
    </message>
    <message>
        <source>asked: in front of the team</source>
        <translation>son souhait&#xa0;: devant l’équipe</translation>
    </message>
    <message>
        <source>asked: in writing</source>
        <translation>son souhait&#xa0;: par écrit</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a logbook</source>
        <translation>Fiche de secours d’un carnet</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>This key opens the file without its passphrase. Keep the sheet where you keep what nobody else may have, never beside the computer.</source>
        <translation>Cette clé ouvre le fichier sans sa phrase de passe. Gardez la fiche avec ce que personne d’autre ne doit avoir, jamais à côté de l’ordinateur.</translation>
    </message>
    <message>
        <source>To use it: open the file in Esperluette, choose “Use the recovery sheet”, and type the key. It holds until the passphrase is changed; make a new sheet then, and destroy this one.</source>
        <translation>Pour l’utiliser&#xa0;: ouvrez le fichier dans Esperluette, choisissez «&#x202f;Utiliser la fiche de secours&#x202f;», et tapez la clé. Elle vaut jusqu’au prochain changement de phrase de passe&#x202f;; faites alors une nouvelle fiche, et détruisez celle-ci.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A moment planned %n day(s) ago is still waiting</source>
        <translation>
            <numerusform>Un moment prévu il y a %n jour attend encore</numerusform>
            <numerusform>Un moment prévu il y a %n jours attend encore</numerusform>
        </translation>
    </message>
    <message>
        <source>A moment to prepare today</source>
        <translation>Un moment à préparer aujourd’hui</translation>
    </message>
    <message>
        <source>A moment to prepare for tomorrow</source>
        <translation>Un moment à préparer pour demain</translation>
    </message>
    <message numerus="yes">
        <source>A moment to prepare, in %n day(s)</source>
        <translation>
            <numerusform>Un moment à préparer, dans %n jour</numerusform>
            <numerusform>Un moment à préparer, dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to prepare</source>
        <translation>
            <numerusform>%n moment à préparer</numerusform>
            <numerusform>%n moments à préparer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RitualWords</name>
    <message>
        <source>the first %1 of the month</source>
        <translation>le premier %1 du mois</translation>
    </message>
    <message>
        <source>the second %1 of the month</source>
        <translation>le deuxième %1 du mois</translation>
    </message>
    <message>
        <source>the third %1 of the month</source>
        <translation>le troisième %1 du mois</translation>
    </message>
    <message>
        <source>the fourth %1 of the month</source>
        <translation>le quatrième %1 du mois</translation>
    </message>
    <message>
        <source>the last %1 of the month</source>
        <translation>le dernier %1 du mois</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>chaque %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks, on %1</source>
        <translation>
            <numerusform>chaque semaine, le %1</numerusform>
            <numerusform>toutes les %n semaines, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>by weeks</source>
        <translation>par semaines</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>le premier du mois</translation>
    </message>
    <message>
        <source>the second of the month</source>
        <translation>le deuxième du mois</translation>
    </message>
    <message>
        <source>the third of the month</source>
        <translation>le troisième du mois</translation>
    </message>
    <message>
        <source>the fourth of the month</source>
        <translation>le quatrième du mois</translation>
    </message>
    <message>
        <source>the last of the month</source>
        <translation>le dernier du mois</translation>
    </message>
</context>
<context>
    <name>Rituals</name>
    <message>
        <source>Its first time is still to come.</source>
        <translation>La première fois est encore à venir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held: too few to say.</source>
        <translation>
            <numerusform>%1 tenu sur %n&#xa0;: trop peu pour en juger.</numerusform>
            <numerusform>Tenu %1 fois sur %n&#xa0;: trop peu pour en juger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held: %2% (95% interval: %3% to %4%).</source>
        <translation>
            <numerusform>Tenu %1 fois sur %n, soit %2&#xa0;% (intervalle à 95&#xa0;%&#xa0;: de %3&#xa0;% à %4&#xa0;%).</numerusform>
            <numerusform>Tenu %1 fois sur %n, soit %2&#xa0;% (intervalle à 95&#xa0;%&#xa0;: de %3&#xa0;% à %4&#xa0;%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Switched off: nothing is planned.</source>
        <translation>Désactivée&#xa0;: rien n’est planifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>chaque année</numerusform>
            <numerusform>tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>end of the trial period</source>
        <translation>fin de la période d’essai</translation>
    </message>
    <message>
        <source>last day to announce the trial decision</source>
        <translation>dernier jour pour annoncer la décision d’essai</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>calendar week</source>
        <translation>semaine civile</translation>
    </message>
    <message>
        <source>calendar quarter</source>
        <translation>trimestre civil</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>mois civil</translation>
    </message>
    <message>
        <source>no milestone</source>
        <translation>aucun repère</translation>
    </message>
    <message>
        <source>On the day: %1</source>
        <translation>Le jour même&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 après&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 after: %2, then %3 from that day.</source>
        <translation>%1 après&#xa0;: %2, puis %3 à partir de ce jour.</translation>
    </message>
    <message>
        <source>%1 after: %2, then %3 from the last one held.</source>
        <translation>%1 après&#xa0;: %2, puis %3 à partir du dernier tenu.</translation>
    </message>
    <message>
        <source>Planned by hand.</source>
        <translation>Planifié à la main.</translation>
    </message>
    <message>
        <source>One moment for each checkpoint: %1.</source>
        <translation>Un moment pour chaque point de passage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Once for each team, %1</source>
        <translation>Une fois pour chaque équipe, %1</translation>
    </message>
    <message>
        <source>%1, on the first working day of the period.</source>
        <translation>%1, le premier jour ouvré de la période.</translation>
    </message>
    <message>
        <source>%1, on this day: %2.</source>
        <translation>%1, ce jour-là&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, on the last one of the month: %2.</source>
        <translation>%1, le dernier du mois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, on number %2 of the month: %3.</source>
        <translation>%1, le numéro %2 du mois&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It looks back on all of them %1.</source>
        <translation>Il fait le bilan de tous %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also on return from a long leave, unless it was held within the last %n month(s).</source>
        <translation>
            <numerusform>Aussi au retour d’une longue absence, sauf s’il a été tenu depuis moins de %n mois.</numerusform>
            <numerusform>Aussi au retour d’une longue absence, sauf s’il a été tenu depuis moins de %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 below %2 of presence</source>
        <translation>%1 en dessous de %2 de présence</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 au-delà</translation>
    </message>
    <message>
        <source>Notice: %1.</source>
        <translation>Prévenance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A day off moves it to the working day before.</source>
        <translation>Un jour non ouvré le ramène au jour ouvré précédent.</translation>
    </message>
    <message>
        <source>A day off moves it to the next working day.</source>
        <translation>Un jour non ouvré le reporte au jour ouvré suivant.</translation>
    </message>
    <message>
        <source>It stays on its day even when that is a day off.</source>
        <translation>Il reste à sa date même si ce jour n’est pas ouvré.</translation>
    </message>
    <message>
        <source>On time on that day only.</source>
        <translation>À l’heure ce jour-là seulement.</translation>
    </message>
    <message>
        <source>On time from %1 before to %2 after.</source>
        <translation>À l’heure de %1 avant à %2 après.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1 and %2.</source>
        <translation>Récupéré&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Aucune perte connue.</translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n people</source>
        <translation>
            <numerusform>Perdu&#xa0;: %n personne</numerusform>
            <numerusform>Perdu&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n moments</source>
        <translation>
            <numerusform>Perdu&#xa0;: %n moment</numerusform>
            <numerusform>Perdu&#xa0;: %n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n preparations</source>
        <translation>
            <numerusform>Perdu&#xa0;: %n préparation</numerusform>
            <numerusform>Perdu&#xa0;: %n préparations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n stories</source>
        <translation>
            <numerusform>Perdu&#xa0;: %n récit</numerusform>
            <numerusform>Perdu&#xa0;: %n récits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n commitments</source>
        <translation>
            <numerusform>Perdu&#xa0;: %n engagement</numerusform>
            <numerusform>Perdu&#xa0;: %n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n other records</source>
        <translation>
            <numerusform>Perdu&#xa0;: %n autre fiche</numerusform>
            <numerusform>Perdu&#xa0;: %n autres fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records lost their link to something that is gone.</source>
        <translation>
            <numerusform>%n fiche a perdu son lien avec ce qui a disparu.</numerusform>
            <numerusform>%n fiches ont perdu leur lien avec ce qui a disparu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was left as it is. A backup may hold what is missing.</source>
        <translation>Le fichier abîmé a été laissé tel quel. Une sauvegarde contient peut-être ce qui manque.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>dedicated place</source>
        <translation>lieu dédié</translation>
    </message>
    <message>
        <source>workstation</source>
        <translation>poste de travail</translation>
    </message>
    <message>
        <source>walk or meal</source>
        <translation>marche ou repas</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>visio</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>between two doors</source>
        <translation>entre deux portes</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>New logbook</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Engagement pris</translation>
    </message>
    <message>
        <source>Keep a commitment</source>
        <translation>Engagement tenu</translation>
    </message>
    <message>
        <source>Reopen a commitment</source>
        <translation>Engagement rouvert</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import de %n personne</numerusform>
            <numerusform>Import de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell a moment</source>
        <translation>Moment raconté</translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation>Moment planifié</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Moment noté</translation>
    </message>
    <message>
        <source>Move a moment</source>
        <translation>Moment déplacé</translation>
    </message>
    <message>
        <source>Cancel a moment</source>
        <translation>Moment annulé</translation>
    </message>
    <message>
        <source>Delete a moment</source>
        <translation>Moment supprimé</translation>
    </message>
    <message>
        <source>Prepare a moment</source>
        <translation>Préparation d’un moment</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Attente ajoutée</translation>
    </message>
    <message>
        <source>Remove an expectation</source>
        <translation>Attente retirée</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Personne modifiée</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n moments</source>
        <translation>
            <numerusform>Planification de %n moment</numerusform>
            <numerusform>Planification de %n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <source>Repair the logbook</source>
        <translation>Carnet réparé</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Oublier l’historique</translation>
    </message>
    <message>
        <source>Bring the journey up to date</source>
        <translation>Mettre le parcours à jour</translation>
    </message>
    <message>
        <source>Snooze somebody who waits</source>
        <translation>Laisser quelqu’un tranquille</translation>
    </message>
    <message>
        <source>End a snooze</source>
        <translation>Reprendre l’attente</translation>
    </message>
    <message>
        <source>Set the rhythms</source>
        <translation>Régler les rythmes</translation>
    </message>
    <message>
        <source>Set the time for moments</source>
        <translation>Dire le temps disponible</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Noter un événement</translation>
    </message>
    <message>
        <source>Move an event</source>
        <translation>Déplacer un événement</translation>
    </message>
    <message>
        <source>Take an event back</source>
        <translation>Retirer un événement</translation>
    </message>
    <message>
        <source>Note how somebody likes to be recognised</source>
        <translation>Noter un souhait de reconnaissance</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Engagement ajouté</translation>
    </message>
    <message>
        <source>Edit a commitment</source>
        <translation>Engagement modifié</translation>
    </message>
    <message>
        <source>Renegotiate a commitment</source>
        <translation>Engagement renégocié</translation>
    </message>
    <message>
        <source>Release from a commitment</source>
        <translation>Engagement levé</translation>
    </message>
    <message>
        <source>Say a commitment was not kept</source>
        <translation>Engagement non tenu</translation>
    </message>
    <message>
        <source>Delete a commitment</source>
        <translation>Engagement supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Import %n days off</source>
        <translation>
            <numerusform>Importer %n période non travaillée</numerusform>
            <numerusform>Importer %n périodes non travaillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n absences</source>
        <translation>
            <numerusform>Importer %n absence</numerusform>
            <numerusform>Importer %n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n moments</source>
        <translation>
            <numerusform>Importer %n moment</numerusform>
            <numerusform>Importer %n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Étape ajoutée</translation>
    </message>
    <message>
        <source>Rename a stage</source>
        <translation>Étape renommée</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Étape déplacée</translation>
    </message>
    <message>
        <source>Retire a stage</source>
        <translation>Étape archivée</translation>
    </message>
    <message>
        <source>Bring back a stage</source>
        <translation>Étape désarchivée</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Étape supprimée</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Parcours type ajouté</translation>
    </message>
    <message>
        <source>Edit a journey</source>
        <translation>Parcours type modifié</translation>
    </message>
    <message>
        <source>Retire a journey</source>
        <translation>Parcours type archivé</translation>
    </message>
    <message>
        <source>Bring back a journey</source>
        <translation>Parcours type désarchivé</translation>
    </message>
    <message>
        <source>Edit a kind of moment</source>
        <translation>Type de moment modifié</translation>
    </message>
    <message>
        <source>Add a kind of moment</source>
        <translation>Type de moment ajouté</translation>
    </message>
    <message>
        <source>Duplicate a kind of moment</source>
        <translation>Type de moment dupliqué</translation>
    </message>
    <message>
        <source>Retire a kind of moment</source>
        <translation>Type de moment archivé</translation>
    </message>
    <message>
        <source>Bring back a kind of moment</source>
        <translation>Type de moment désarchivé</translation>
    </message>
    <message>
        <source>Restore a kind of moment</source>
        <translation>Type de moment rétabli</translation>
    </message>
    <message>
        <source>Move a kind of moment</source>
        <translation>Type de moment déplacé</translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Parcours type importé</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Ajouter des jours non travaillés</translation>
    </message>
    <message>
        <source>Change days off</source>
        <translation>Modifier des jours non travaillés</translation>
    </message>
    <message>
        <source>Remove days off</source>
        <translation>Retirer des jours non travaillés</translation>
    </message>
    <message>
        <source>Change the public holidays</source>
        <translation>Modifier les jours fériés</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>Régler les rappels</translation>
    </message>
    <message>
        <source>Begin a ritual</source>
        <translation>Rituel lancé</translation>
    </message>
    <message>
        <source>Edit a ritual</source>
        <translation>Rituel modifié</translation>
    </message>
    <message>
        <source>End a ritual</source>
        <translation>Rituel arrêté</translation>
    </message>
    <message>
        <source>Swap the host</source>
        <translation>Tour échangé</translation>
    </message>
    <message>
        <source>Save a view</source>
        <translation>Enregistrer une vue</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Renommer une vue</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Modifier une vue</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Change a figure</source>
        <translation>Modifier un chiffre</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>Retirer un chiffre</translation>
    </message>
    <message>
        <source>Add a pair of practices</source>
        <translation>Ajouter une paire de pratiques</translation>
    </message>
    <message>
        <source>Change a pair of practices</source>
        <translation>Modifier une paire de pratiques</translation>
    </message>
    <message>
        <source>Remove a pair of practices</source>
        <translation>Retirer une paire de pratiques</translation>
    </message>
    <message>
        <source>Say what got in the way of a moment</source>
        <translation>Dire ce qui a gêné un moment</translation>
    </message>
    <message>
        <source>Change the cover of the logbook</source>
        <translation>Modifier la couverture du carnet</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1 of %2 prepared</source>
        <translation>préparé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in the team</source>
        <translation>
            <numerusform>%n an dans l’équipe</numerusform>
            <numerusform>%n ans dans l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees that it is celebrated</source>
        <translation>accepte qu’on le fête</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>promis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>left in peace until %1</source>
        <translation>tranquille jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
</context>
<context>
    <name>esperluette::Background</name>
    <message>
        <source>This desktop has no notification area.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Esperluette keeps running</source>
        <translation>Esperluette reste ouvert</translation>
    </message>
    <message>
        <source>It reminds you from the notification area; its menu there quits it.</source>
        <translation>Les rappels continuent depuis la zone de notification&#x202f;; le menu de l’icône permet de quitter.</translation>
    </message>
</context>
<context>
    <name>esperluette::Calendars</name>
    <message>
        <source>The calendars in “%1” are not up to date. %2</source>
        <translation>Les agendas de «&#x202f;%1&#x202f;» ne sont pas à jour. %2</translation>
    </message>
    <message>
        <source>The calendars are not kept up to date any more.</source>
        <translation>Les agendas ne sont plus tenus à jour.</translation>
    </message>
    <message>
        <source>The calendars are kept up to date while this logbook is open.</source>
        <translation>Les agendas sont tenus à jour tant que ce carnet est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are in the calendar.</source>
        <translation>
            <numerusform>%n moment est dans l’agenda.</numerusform>
            <numerusform>%n moments sont dans l’agenda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>Esperluette</source>
        <translation>Esperluette</translation>
    </message>
</context>
<context>
    <name>esperluette::Gate</name>
    <message>
        <source>The logbook is encrypted with the new passphrase.</source>
        <translation>Le carnet est chiffré avec la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>La phrase de passe a été retirée.</translation>
    </message>
    <message>
        <source>The logbook is not locked, because what you are typing could not be kept. %1</source>
        <translation>Le carnet n’est pas verrouillé, car ce que vous êtes en train d’écrire n’a pas pu être gardé. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Lock without keeping it</source>
        <translation>Verrouiller sans le garder</translation>
    </message>
</context>
<context>
    <name>esperluette::LockTriggers</name>
    <message>
        <source>The logbook is being locked.</source>
        <translation>Le carnet se verrouille.</translation>
    </message>
</context>
<context>
    <name>esperluette::Program</name>
    <message>
        <source>Open a logbook</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Logbooks (*.esperluette)</source>
        <translation>Carnets (*.esperluette)</translation>
    </message>
    <message>
        <source>You began to tell a moment and did not keep it. Leave it?</source>
        <translation>Vous avez commencé à raconter un moment sans garder le récit. L’abandonner&#x202f;?</translation>
    </message>
    <message>
        <source>The moment is noted: tell it when you have a minute.</source>
        <translation>Le moment est noté&#xa0;: racontez-le quand vous aurez une minute.</translation>
    </message>
    <message>
        <source>The moment is in the plan.</source>
        <translation>Le moment est planifié.</translation>
    </message>
</context>
<context>
    <name>esperluette::Safekeeping</name>
    <message>
        <source>Esperluette</source>
        <translation>Esperluette</translation>
    </message>
    <message>
        <source>Logbooks (*.esperluette)</source>
        <translation>Carnets (*.esperluette)</translation>
    </message>
    <message>
        <source>The logbook is as it was on %1.</source>
        <translation>Le carnet est revenu à son état du %1.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Où garder les sauvegardes</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>This logbook is open for reading only.</source>
        <translation>Ce carnet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep mine as a copy…</source>
        <translation>Garder ma version en copie…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Ouvrir l’autre version</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>You now work in the copy.</source>
        <translation>Vous travaillez maintenant dans la copie.</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erase %1 for good? Their moments, what was prepared, told and promised, and their part in the history go too. This cannot be undone, nor can anything that was done before.</source>
        <translation>Effacer définitivement %1&#x202f;? Ses moments, ce qui a été préparé, raconté et promis, et sa part de l’historique disparaissent aussi. On ne pourra annuler ni cet effacement, ni rien de ce qui a été fait avant.</translation>
    </message>
    <message>
        <source>Erase from the backups too</source>
        <translation>Effacer aussi des sauvegardes</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>La personne a été effacée.</translation>
    </message>
    <message>
        <source>The person was erased from the logbook. Backups of these days may still hold them: %1. They go by themselves within a year; you can delete them in %2.</source>
        <translation>La personne a été effacée du carnet. Elle est peut-être encore dans les sauvegardes de ces jours&#xa0;: %1. Ces sauvegardes disparaissent d’elles-mêmes en un an&#x202f;; vous pouvez les supprimer dans %2.</translation>
    </message>
    <message>
        <source>%1 has “%3” open on %2.</source>
        <translation>«&#x202f;%3&#x202f;» est ouvert par %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 has had “%3” open on %2 since %4, %5.</source>
        <translation>«&#x202f;%3&#x202f;» est ouvert par %1 sur %2 depuis le %4, %5.</translation>
    </message>
    <message>
        <source>Open it here anyway</source>
        <translation>Ouvrir ici quand même</translation>
    </message>
    <message>
        <source>Save the readable part as</source>
        <translation>Enregistrer ce qui est lisible sous</translation>
    </message>
    <message>
        <source>The person was erased from the logbook and its backups. Backups of other logbooks were not looked into; if this one was called otherwise before, look in %1.</source>
        <translation>La personne a été effacée du carnet et de ses sauvegardes. Les sauvegardes d’autres carnets n’ont pas été examinées&#x202f;; si celui-ci portait un autre nom avant, regardez dans %1.</translation>
    </message>
</context>
<context>
    <name>esperluette::TrayIcon</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Quick &amp;add…</source>
        <translation>&amp;Ajout rapide…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Esperluette</source>
        <translation>Esperluette</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AboutDialog</name>
    <message>
        <source>About Esperluette</source>
        <translation>À propos d’Esperluette</translation>
    </message>
    <message>
        <source>Esperluette</source>
        <translation>Esperluette</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Customers &amp; employees, with the same care: prepare the moments that matter in the life of a team, and see which ones were handled with care.</source>
        <translation>Clients &amp; équipes, avec le même soin&#xa0;: préparer les moments qui comptent dans la vie d’une équipe, et voir lesquels ont été traités avec soin.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no account, no server, no network.</source>
        <translation>Tout reste sur cet ordinateur&#xa0;: ni compte, ni serveur, ni réseau.</translation>
    </message>
    <message>
        <source>It stands on an idea of the Académie du Service. Symétrie des Attentions is a registered trademark of the Académie du Service; Esperluette is not affiliated with it.</source>
        <translation>Le programme repose sur une idée de l’Académie du Service. Symétrie des Attentions est une marque déposée de l’Académie du Service&#x202f;; Esperluette ne lui est pas affilié.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AddLine</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AdherenceStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The last times</source>
        <translation>Les dernières fois</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AgendaModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AttendanceList</name>
    <message>
        <source>Who was there, who contributed</source>
        <translation>Qui était là, qui a contribué</translation>
    </message>
    <message>
        <source>Not named yet: %1</source>
        <translation>Pas encore indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>Voir le &amp;contenu</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>&amp;Revenir à celle-ci…</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sauvegardes de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>All backups of two days are kept, then one for each of seven days, four weeks and twelve months. Going back keeps the present logbook as another backup.</source>
        <translation>Toutes les sauvegardes de deux jours sont gardées, puis une par jour sur sept jours, une par semaine sur quatre semaines et une par mois sur douze mois. Si vous revenez à l’une d’elles, le carnet actuel est gardé comme une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gardées dans %1</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a changed logbook is closed, and before every import.</source>
        <translation>Pas encore de sauvegarde. Il s’en fait une à la fermeture d’un carnet modifié, et avant chaque import.</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>It holds %1 and %2, and every page of it is whole.</source>
        <translation>Elle contient %1 et %2, et toutes ses pages sont intactes.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup? The present logbook is kept: it becomes the newest backup.</source>
        <translation>Revenir à cette sauvegarde&#x202f;? Le carnet actuel est gardé&#xa0;: il devient la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Backups &amp;of</source>
        <translation>Sauvegardes &amp;de</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (this logbook)</source>
        <translation>%1 (ce carnet)</translation>
    </message>
    <message>
        <source>%1, last one: %2</source>
        <translation>%1, la dernière&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::BackupsModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a new version of the program</source>
        <translation>avant une nouvelle version du programme</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before somebody was erased</source>
        <translation>avant l’effacement d’une personne</translation>
    </message>
    <message>
        <source>before another passphrase</source>
        <translation>avant un changement de phrase de passe</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>avant un retour à une sauvegarde</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>à la demande</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::BilingualField</name>
    <message>
        <source>%1 (French)</source>
        <translation>%1 (français)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (anglais)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore the built-in text: %1</source>
        <translation>Rétablir le texte d’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Built-in: %1</source>
        <translation>D’origine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarExportDialog</name>
    <message>
        <source>No alarm</source>
        <translation>Aucune alerte</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 heure avant</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minute avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>&amp;Stop keeping it up to date</source>
        <translation>Ne plus tenir à &amp;jour</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Exporter un agenda</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A folder kept up to date</source>
        <translation>Un dossier tenu à jour</translation>
    </message>
    <message>
        <source>&amp;Whose moments</source>
        <translation>&amp;Moments de</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Un pour tous</translation>
    </message>
    <message>
        <source>One for each team</source>
        <translation>Un par équipe</translation>
    </message>
    <message>
        <source>One for each person</source>
        <translation>Un par personne</translation>
    </message>
    <message>
        <source>From a month back to a year ahead.</source>
        <translation>D’il y a un mois à dans un an.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discrets</translation>
    </message>
    <message>
        <source>The kind</source>
        <translation>Le type</translation>
    </message>
    <message>
        <source>The title and the name</source>
        <translation>Le titre et le nom</translation>
    </message>
    <message>
        <source>&amp;Alarm</source>
        <translation>A&amp;lerte</translation>
    </message>
    <message>
        <source>For a moment without an hour: at nine on its day.</source>
        <translation>Pour un moment sans heure&#xa0;: le jour même à neuf heures.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Enregistré dans</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>L’équipe %1</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <translation>Tenir à jour</translation>
    </message>
    <message>
        <source>The files are written again after each change, while this logbook is open. They are not encrypted: whoever reads the folder sees when moments take place, and what the titles tell.</source>
        <translation>Les fichiers sont réécrits après chaque modification, tant que ce carnet est ouvert. Ils ne sont pas chiffrés&#xa0;: qui lit le dossier voit quand ont lieu les moments, et ce que disent les titres.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Exporting into the same file again brings it up to date, and a calendar program sees what moved.</source>
        <translation>Le fichier n’est pas chiffré. Exporter de nouveau dans le même fichier le met à jour, et un logiciel d’agenda voit ce qui a changé.</translation>
    </message>
    <message>
        <source>There is no moment in these days.</source>
        <translation>Aucun moment entre ces dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments, each shown like this: “%1”</source>
        <translation>
            <numerusform>%n moment, affiché ainsi&#xa0;: «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n moments, affichés ainsi&#xa0;: «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter dans</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>not on time: %1</source>
        <translation>hors délai&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarImportDialog</name>
    <message>
        <source>Choose a calendar</source>
        <translation>Choisir un agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Agendas (*.ics *.ical);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the events become</source>
        <translation>Ce que deviennent les événements</translation>
    </message>
    <message>
        <source>Events that are shown</source>
        <translation>Événements affichés</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un agenda</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Days off of everybody</source>
        <translation>Jours non travaillés de tous</translation>
    </message>
    <message>
        <source>Absences of one person</source>
        <translation>Absences d’une personne</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>&amp;Kind of moment</source>
        <translation>&amp;Type de moment</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>Événements de l’agenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whom the title names</source>
        <translation>Nommée dans le titre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no events</source>
        <translation>
            <numerusform>%n entrée n’est pas un événement</numerusform>
            <numerusform>%n entrées ne sont pas des événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n events</source>
        <translation>
            <numerusform>&amp;Importer %n événement</numerusform>
            <numerusform>&amp;Importer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarPage</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>The first %1 of %2: choose a team or a kind.</source>
        <translation>Les %1 premiers sur %2&#xa0;: choisir une équipe ou un type.</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing was held here.</source>
        <translation>Rien de prévu ni de tenu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now on %2.</source>
        <translation>%1&#xa0;: désormais le %2.</translation>
    </message>
    <message>
        <source>It is on time from %1 to %2: there it counts as late.</source>
        <translation>À l’heure du %1 au %2&#xa0;: là, il compte comme hors délai.</translation>
    </message>
    <message>
        <source>That day is not worked.</source>
        <translation>Ce jour n’est pas travaillé.</translation>
    </message>
    <message>
        <source>Its kind is better held at another time of the week.</source>
        <translation>Ce type de moment se tient mieux à un autre moment de la semaine.</translation>
    </message>
    <message>
        <source>Rules are planned until %1.</source>
        <translation>Planifié par les règles jusqu’au %1.</translation>
    </message>
    <message>
        <source>Plan until %1</source>
        <translation>Planifier jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CareCard</name>
    <message>
        <source>counts ×%1</source>
        <translation>compte ×%1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The care of this moment</source>
        <translation>Le soin de ce moment</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>connus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The score comes when the moment is told.</source>
        <translation>Le score vient quand le moment est raconté.</translation>
    </message>
    <message>
        <source>Fewer than three criteria are known: too little to give a level.</source>
        <translation>Moins de trois critères sont connus&#xa0;: trop peu pour donner un niveau.</translation>
    </message>
    <message>
        <source>Its time has passed and it was not held.</source>
        <translation>Sa date est passée et il n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Computed from facts: preparation, place, time, listening, expectations, commitments. Never how the person felt.</source>
        <translation>Calculé à partir de faits&#xa0;: préparation, lieu, temps, écoute, attentes, engagements. Jamais du ressenti de la personne.</translation>
    </message>
    <message>
        <source>See how it is computed</source>
        <translation>Voir le calcul</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CareRing</name>
    <message>
        <source>Score %1 of 100, %2</source>
        <translation>Score %1 sur 100, %2</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CarriedCard</name>
    <message>
        <source>Still open between you</source>
        <translation>Encore en cours entre vous</translation>
    </message>
    <message>
        <source>to be taken up here</source>
        <translation>à reprendre ici</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ChartBoard</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ChartCard</name>
    <message>
        <source>Show table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show table: %1</source>
        <translation>Afficher le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation>Masquer le tableau</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Click a point to see its moments.</source>
        <translation>Cliquez sur un point pour voir ses moments.</translation>
    </message>
    <message>
        <source>Click a bar to see its moments.</source>
        <translation>Cliquez sur une barre pour voir ses moments.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Click a column to see its moments.</source>
        <translation>Cliquez sur une colonne pour voir ses moments.</translation>
    </message>
    <message>
        <source>Click a square to see its moments.</source>
        <translation>Cliquez sur une case pour voir ses moments.</translation>
    </message>
    <message>
        <source>Click a figure to see its moments.</source>
        <translation>Cliquez sur un chiffre pour voir ses moments.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Data copied.</source>
        <translation>Données copiées.</translation>
    </message>
    <message>
        <source>Point at a column to read its figure.</source>
        <translation>Pointez une colonne pour lire son chiffre.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ChecklistEditor</name>
    <message>
        <source>Something to do before</source>
        <translation>Quelque chose à faire avant</translation>
    </message>
    <message>
        <source>Something to do before…</source>
        <translation>Quelque chose à faire avant…</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>How many days before</source>
        <translation>Combien de jours avant</translation>
    </message>
    <message>
        <source> d before</source>
        <translation>&#xa0;j avant</translation>
    </message>
    <message>
        <source>%1, was due %2</source>
        <translation>%1, à faire pour %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>To do before</source>
        <translation>À faire avant</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CheckpointsEditor</name>
    <message>
        <source>+ Checkpoint</source>
        <translation>+ Point de passage</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de passage</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté depuis</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ChipChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ColumnChoices</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Ce que devient la colonne %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentDrafts</name>
    <message>
        <source>Commitments made</source>
        <translation>Engagements pris</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>What was agreed…</source>
        <translation>Ce qui a été convenu…</translation>
    </message>
    <message>
        <source>I owe it</source>
        <translation>Je le dois</translation>
    </message>
    <message>
        <source>They owe it</source>
        <translation>La personne le doit</translation>
    </message>
    <message>
        <source>Kind of commitment</source>
        <translation>Nature de l’engagement</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Qui le doit</translation>
    </message>
    <message>
        <source>owed to you</source>
        <translation>dû par la personne</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentEditor</name>
    <message>
        <source>the team %1</source>
        <translation>l’équipe %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>For a set day</source>
        <translation>Pour un jour précis</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Edit a commitment</source>
        <translation>Modifier un engagement</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>in one sentence, so that both can tell whether it was kept</source>
        <translation>en une phrase, pour que chacun sache s’il est tenu</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>Ce qui est &amp;convenu</translation>
    </message>
    <message>
        <source>Who &amp;owes it</source>
        <translation>Qui le &amp;doit</translation>
    </message>
    <message>
        <source>To w&amp;hom</source>
        <translation>À &amp;qui</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentMenu</name>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <translation>Ce qu’il est devenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renegotiate…</source>
        <translation>Renégocier…</translation>
    </message>
    <message>
        <source>You release from it…</source>
        <translation>Ne plus l’attendre…</translation>
    </message>
    <message>
        <source>Released by %1…</source>
        <translation>Levé par %1…</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>Dire qu’il n’a pas été tenu</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Open the moment it was made in</source>
        <translation>Ouvrir le moment où il a été pris</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>You no longer expect it, and say so? It then counts neither as kept nor as not kept.</source>
        <translation>Vous ne l’attendez plus, et vous le dites&#x202f;? Il ne compte alors ni comme tenu, ni comme non tenu.</translation>
    </message>
    <message>
        <source>Did %1 say that it is no longer expected? Nobody else can. It then counts neither as kept nor as not kept.</source>
        <translation>%1 vous a dit ne plus l’attendre&#x202f;? Personne d’autre ne le peut. Il ne compte alors ni comme tenu, ni comme non tenu.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation>Levé par %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentRow</name>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>convenu %1</translation>
    </message>
    <message>
        <source>renegotiated, first for %1</source>
        <translation>renégocié, d’abord pour %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Tenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renegotiate…</source>
        <translation>Renégocier…</translation>
    </message>
    <message>
        <source>Renegotiate: %1</source>
        <translation>Renégocier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentsCard</name>
    <message>
        <source>Nothing was promised yet.</source>
        <translation>Rien n’a encore été promis.</translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation>Un engagement</translation>
    </message>
    <message>
        <source>I promise…</source>
        <translation>Je promets…</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>tenu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Commitments between you</source>
        <translation>Engagements entre vous</translation>
    </message>
    <message>
        <source>owed to you</source>
        <translation>dû par la personne</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renégocié</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentsPage</name>
    <message>
        <source>Nothing was agreed yet</source>
        <translation>Rien n’a encore été convenu</translation>
    </message>
    <message>
        <source>Nothing here is of this kind and by these people.</source>
        <translation>Aucun engagement de cette nature, ni de ce côté.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>What you promise somebody, what they promise you, what you ask for, do or decide together stands here, with its day. It comes in when a moment is told, or by hand.</source>
        <translation>Ce que vous promettez, ce qu’on vous promet, ce que vous demandez, faites ou décidez ensemble se retrouve ici, avec son échéance. Tout arrive par le récit d’un moment, ou à la main.</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>+ &amp;Commitment</source>
        <translation>+ &amp;Engagement</translation>
    </message>
    <message>
        <source>+ Commitment: add one</source>
        <translation>+ Engagement&#xa0;: en ajouter un</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Qui le doit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>Ceux des autres</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Kind of commitment</source>
        <translation>Nature de l’engagement</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Engagements tenus</translation>
    </message>
    <message>
        <source>a measure of its own, apart from care</source>
        <translation>une mesure à part, distincte du soin</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them renegotiated before the day.</source>
        <translation>
            <numerusform>dont %n renégocié avant l’échéance.</numerusform>
            <numerusform>dont %n renégociés avant l’échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CoverDialog</name>
    <message>
        <source>Not among them: above all of them</source>
        <translation>Aucune d’elles&#xa0;: au-dessus de toutes</translation>
    </message>
    <message>
        <source>Charts show person by person only those whom you look after.</source>
        <translation>Les graphiques ne montrent une à une que les personnes dont vous vous occupez.</translation>
    </message>
    <message>
        <source>Charts show teams and populations, and nobody person by person; managers with their own coverage, to help them.</source>
        <translation>Les graphiques montrent des équipes et des populations, jamais une personne seule&#x202f;; les managers avec leur propre couverture, pour les aider.</translation>
    </message>
    <message>
        <source>Charts show teams and populations, and nobody person by person; managers with their own coverage, for coaching.</source>
        <translation>Les graphiques montrent des équipes et des populations, jamais une personne seule&#x202f;; les managers avec leur propre couverture, pour l’accompagnement.</translation>
    </message>
    <message>
        <source>You &amp;keep it as</source>
        <translation>Vous le &amp;tenez en tant que</translation>
    </message>
    <message>
        <source>Logbook and keeper</source>
        <translation>Carnet et responsable</translation>
    </message>
    <message>
        <source>&amp;Among the people, you are</source>
        <translation>&amp;Parmi les personnes, vous êtes</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>HR partner</source>
        <translation>partenaire RH</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>consultant ou consultante</translation>
    </message>
    <message>
        <source>&amp;Name of the logbook</source>
        <translation>&amp;Nom du carnet</translation>
    </message>
    <message>
        <source>Your &amp;first name</source>
        <translation>Votre p&amp;rénom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::DayField</name>
    <message>
        <source>mm/dd/yyyy</source>
        <translation>mm/jj/aaaa</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::DayOffEditor</name>
    <message>
        <source>Everybody: the house is closed</source>
        <translation>Tout le monde&#xa0;: la maison est fermée</translation>
    </message>
    <message>
        <source>&amp;Who does not work</source>
        <translation>&amp;Qui ne travaille pas</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Why, in a word</source>
        <translation>&amp;Motif, en un mot</translation>
    </message>
    <message>
        <source>For example “Annual closing” or “Leave”. It may stay empty.</source>
        <translation>Par exemple «&#x202f;Fermeture annuelle&#x202f;» ou «&#x202f;Congés&#x202f;». Peut rester vide.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::DaysOffModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Who does not work</source>
        <translation>Qui ne travaille pas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::DebriefPanel</name>
    <message>
        <source>Tell afterwards</source>
        <translation>Raconter après</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>A eu lieu le</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Where it was held</source>
        <translation>Où il a eu lieu</translation>
    </message>
    <message>
        <source>It was between two doors</source>
        <translation>C’était entre deux portes</translation>
    </message>
    <message>
        <source>The time was protected</source>
        <translation>Le temps a été protégé</translation>
    </message>
    <message>
        <source>no telephone, no interruption</source>
        <translation>ni téléphone, ni interruption</translation>
    </message>
    <message>
        <source>They spoke at least half of the time</source>
        <translation>La personne a parlé au moins la moitié du temps</translation>
    </message>
    <message>
        <source>What they hoped to feel was met</source>
        <translation>L’attente émotionnelle a été accueillie</translation>
    </message>
    <message>
        <source>What they expected of the relation was met</source>
        <translation>L’attente relationnelle a été satisfaite</translation>
    </message>
    <message>
        <source>What needed settling was settled</source>
        <translation>Ce qu’il fallait régler a été réglé</translation>
    </message>
    <message>
        <source>How did they live it?</source>
        <translation>Comment la personne l’a-t-elle vécu&#x202f;?</translation>
    </message>
    <message>
        <source>their rating, in their words</source>
        <translation>sa note, avec ses mots</translation>
    </message>
    <message>
        <source>Their own rating</source>
        <translation>Sa propre note</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>“…”</source>
        <translation>«&#x202f;…&#x202f;»</translation>
    </message>
    <message>
        <source>Emotions they named</source>
        <translation>Émotions que la personne a nommées</translation>
    </message>
    <message>
        <source>Add my impression…</source>
        <translation>Ajouter mon impression…</translation>
    </message>
    <message>
        <source>My impression, which is not their word</source>
        <translation>Mon impression, qui n’est pas sa parole</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>Mon impression</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Facts, respectful, relevant: the person may read it one day.</source>
        <translation>Des faits, avec respect, à propos&#xa0;: la personne pourra lire ces notes un jour.</translation>
    </message>
    <message>
        <source>Who may read these notes</source>
        <translation>Qui peut lire ces notes</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Keep this story</source>
        <translation>Garder ce récit</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::EmotionPicker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>autre…</translation>
    </message>
    <message>
        <source>%1: another word</source>
        <translation>%1&#xa0;: un autre mot</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ErrorBanner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::EventDialog</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The person agreed that this is noted</source>
        <translation>La personne accepte que ce soit noté</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Noter un événement</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>À &amp;qui</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Choose, or type an event of your own that a kind of moment follows from.</source>
        <translation>Choisir, ou saisir un événement à soi dont découle un type de moment.</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Q&amp;uand</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos de</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Comes into the plan: %1</source>
        <translation>Entre dans le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is noted; no kind of moment follows from it.</source>
        <translation>C’est noté&#x202f;; aucun type de moment n’en découle.</translation>
    </message>
    <message>
        <source>It is noted; it is too late for a moment to follow from it, or it does not happen to whom you chose.</source>
        <translation>C’est noté&#x202f;; il est trop tard pour qu’un moment en découle, ou cet événement ne concerne pas ce choix.</translation>
    </message>
    <message>
        <source>Noted before</source>
        <translation>Déjà noté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day of “%1”</source>
        <translation>Jour de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>In the plan: %1</source>
        <translation>Au plan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ExpectationsCard</name>
    <message>
        <source>Nothing yet. Ask, and write it in their words.</source>
        <translation>Rien encore. Demandez, et écrivez-le avec ses mots.</translation>
    </message>
    <message>
        <source>Expectations expressed</source>
        <translation>Attentes exprimées</translation>
    </message>
    <message>
        <source>What the expectation is about</source>
        <translation>Sur quoi porte l’attente</translation>
    </message>
    <message>
        <source>An expectation</source>
        <translation>Une attente</translation>
    </message>
    <message>
        <source>In their words…</source>
        <translation>Avec ses mots…</translation>
    </message>
    <message>
        <source>Recognition · %1</source>
        <translation>Reconnaissance · %1</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>dit le %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::FigureCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>n&#xa0;=&#xa0;%1</source>
        <translation>n&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>too few to say (n&#xa0;=&#xa0;%1)</source>
        <translation>trop peu pour se prononcer (n&#xa0;=&#xa0;%1)</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::FilterChip</name>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::FindingsCard</name>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Show the moments</source>
        <translation>Voir les moments</translation>
    </message>
    <message>
        <source>Show the moments: %1</source>
        <translation>Voir les moments&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::GuideCard</name>
    <message>
        <source>Guide</source>
        <translation>Fil conducteur</translation>
    </message>
    <message>
        <source>Signs of care</source>
        <translation>Signes de soin</translation>
    </message>
    <message>
        <source>What it becomes between two doors</source>
        <translation>Ce qu’il devient entre deux portes</translation>
    </message>
    <message>
        <source>The same care for customers</source>
        <translation>Le même soin pour les clients</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Ce que dit la loi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::GuideItemsEditor</name>
    <message>
        <source>+ Something to do</source>
        <translation>+ Chose à faire</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Chose à faire</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>When, in days from the moment</source>
        <translation>Quand, en jours par rapport au moment</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::HistoryDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed since it was noted.</source>
        <translation>Rien n’a été changé depuis la première saisie.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::HostList</name>
    <message>
        <source>Who hosts in turn</source>
        <translation>Qui reçoit à tour de rôle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to those who host</source>
        <translation>Ajouter au tour de rôle</translation>
    </message>
    <message>
        <source>↑ Earlier</source>
        <translation>↑ Avancer</translation>
    </message>
    <message>
        <source>Earlier in the turns</source>
        <translation>Avancer dans le tour de rôle</translation>
    </message>
    <message>
        <source>↓ Later</source>
        <translation>↓ Reculer</translation>
    </message>
    <message>
        <source>Later in the turns</source>
        <translation>Reculer dans le tour de rôle</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out of those who host</source>
        <translation>Retirer du tour de rôle</translation>
    </message>
    <message>
        <source>Somebody to add</source>
        <translation>Personne à ajouter</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ImportModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>Regards</translation>
    </message>
    <message>
        <source>Which moments were handled with care?</source>
        <translation>Quels moments ont été traités avec soin&#x202f;?</translation>
    </message>
    <message>
        <source>Insight begins with people and the moments you share with them.</source>
        <translation>Les regards commencent avec les personnes et les moments partagés avec elles.</translation>
    </message>
    <message>
        <source>Import a list of people…</source>
        <translation>Importer une liste de personnes…</translation>
    </message>
    <message>
        <source>Insight begins with the first moment you plan and tell.</source>
        <translation>Les regards commencent avec le premier moment planifié et raconté.</translation>
    </message>
    <message>
        <source>Plan a moment…</source>
        <translation>Planifier un moment…</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Avec soin</translation>
    </message>
    <message>
        <source>Between two doors</source>
        <translation>Entre deux portes</translation>
    </message>
    <message>
        <source>Commitments kept</source>
        <translation>Engagements tenus</translation>
    </message>
    <message>
        <source>%1 untold</source>
        <translation>non racontés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share this page</source>
        <translation>Partager cette page</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Export page as PDF…</source>
        <translation>Exporter la page en PDF…</translation>
    </message>
    <message>
        <source>There is no chart to present yet.</source>
        <translation>Il n’y a pas encore de graphique à présenter.</translation>
    </message>
    <message>
        <source>Export page as PDF</source>
        <translation>Exporter la page en PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>No moment stands behind this figure.</source>
        <translation>Aucun moment derrière ce chiffre.</translation>
    </message>
    <message>
        <source>Entered figures…</source>
        <translation>Chiffres saisis…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Enter figures and practices</source>
        <translation>Saisir des chiffres et des pratiques</translation>
    </message>
    <message>
        <source>Practices…</source>
        <translation>Pratiques…</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::JourneyOutline</name>
    <message>
        <source>Stages and kinds of moment</source>
        <translation>Étapes et types de moment</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (archive)</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::JourneyPage</name>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Parcours type</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours type</translation>
    </message>
    <message>
        <source>Which journey</source>
        <translation>Quel parcours type</translation>
    </message>
    <message>
        <source>+ &amp;Stage</source>
        <translation>+ É&amp;tape</translation>
    </message>
    <message>
        <source>+ Stage: add a stage to this journey</source>
        <translation>+ Étape&#xa0;: ajouter une étape à ce parcours type</translation>
    </message>
    <message>
        <source>Name and groups…</source>
        <translation>Nom et groupes…</translation>
    </message>
    <message>
        <source>New journey from this one…</source>
        <translation>Nouveau parcours type à partir de celui-ci…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (archive)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>pour tous</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>pour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of moment</source>
        <translation>
            <numerusform>%n type de moment</numerusform>
            <numerusform>%n types de moment</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>This is the only journey in use: make another one first.</source>
        <translation>C’est le seul parcours type en usage&#xa0;: en créer d’abord un autre.</translation>
    </message>
    <message>
        <source>Restore the built-in one</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Rename a stage</source>
        <translation>Renommer une étape</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Name and groups</source>
        <translation>Nom et groupes</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours type</translation>
    </message>
    <message>
        <source>It begins as a copy of “%1”: its stages and kinds of moment can then be changed without touching that one.</source>
        <translation>Il commence comme une copie de «&#x202f;%1&#x202f;»&#xa0;: ses étapes et ses types de moment peuvent ensuite changer sans toucher à l’original.</translation>
    </message>
    <message>
        <source>Export the journey</source>
        <translation>Exporter le parcours type</translation>
    </message>
    <message>
        <source>Journeys (*.json)</source>
        <translation>Parcours types (*.json)</translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Importer un parcours type</translation>
    </message>
    <message>
        <source>Journeys (*.json);;All files (*)</source>
        <translation>Parcours types (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>⚠ This file cannot be imported: “%1” is wrong in it (%2).</source>
        <translation>⚠ Ce fichier ne peut pas être importé&#xa0;: erreur à «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::JourneyRibbon</name>
    <message>
        <source>Journey: arrow keys go from moment to moment, Enter opens</source>
        <translation>Parcours&#xa0;: les flèches vont de moment en moment, Entrée ouvre</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::KindEditor</name>
    <message>
        <source>Add a kind of moment</source>
        <translation>Ajouter un type de moment</translation>
    </message>
    <message>
        <source>Edit a kind of moment</source>
        <translation>Modifier un type de moment</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>When it is planned</source>
        <translation>Quand il est planifié</translation>
    </message>
    <message>
        <source>What would this rule move?</source>
        <translation>Que déplacerait cette règle&#x202f;?</translation>
    </message>
    <message>
        <source>No moment would be planned or moved.</source>
        <translation>Aucun moment ne serait planifié ni déplacé.</translation>
    </message>
    <message>
        <source>&amp;Save and plan</source>
        <translation>&amp;Enregistrer et planifier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Only with the person’s agreement: nothing is planned by rule</source>
        <translation>Seulement avec l’accord de la personne&#xa0;: aucune règle ne le planifie</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>plusieurs personnes</translation>
    </message>
    <message>
        <source>Who may hear</source>
        <translation>Qui peut entendre</translation>
    </message>
    <message>
        <source>only the two of you</source>
        <translation>vous deux seulement</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>as the person prefers</source>
        <translation>au choix de la personne</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>neither praise nor reframing</source>
        <translation>ni félicitation ni recadrage</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>félicitation</translation>
    </message>
    <message>
        <source>reframing</source>
        <translation>recadrage</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>utile</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>unavoidable</source>
        <translation>incontournable</translation>
    </message>
    <message>
        <source>Purpose and setting</source>
        <translation>But et cadre</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Recommended setting</source>
        <translation>Cadre conseillé</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Recommended length, at least</source>
        <translation>Durée conseillée, au moins</translation>
    </message>
    <message>
        <source>Recommended length, at most</source>
        <translation>Durée conseillée, au plus</translation>
    </message>
    <message>
        <source>Slots to avoid</source>
        <translation>Créneaux à éviter</translation>
    </message>
    <message>
        <source>What it becomes between two doors</source>
        <translation>Ce qu’il devient entre deux portes</translation>
    </message>
    <message>
        <source>What the person may expect</source>
        <translation>Ce que la personne peut attendre</translation>
    </message>
    <message>
        <source>+ Expectation</source>
        <translation>+ Attente</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Émotionnel</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relationnel</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Feelings to expect</source>
        <translation>Ressentis possibles</translation>
    </message>
    <message>
        <source>Pleasant or mixed</source>
        <translation>Agréables ou mêlés</translation>
    </message>
    <message>
        <source>Unpleasant or mixed</source>
        <translation>Désagréables ou mêlés</translation>
    </message>
    <message>
        <source>To do and signs of care</source>
        <translation>À faire et signes de soin</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de préparation</translation>
    </message>
    <message>
        <source>Signs of care</source>
        <translation>Signes de soin</translation>
    </message>
    <message>
        <source>+ Sign of care</source>
        <translation>+ Signe de soin</translation>
    </message>
    <message>
        <source>The same care for customers</source>
        <translation>Le même soin pour les clients</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Stage of the customer’s journey</source>
        <translation>Étape du parcours client</translation>
    </message>
    <message>
        <source>In that stage</source>
        <translation>À cette étape</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>On the day of the moment</source>
        <translation>Le jour du moment</translation>
    </message>
    <message>
        <source> days before</source>
        <translation>&#xa0;jours avant</translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation>Avant le jour</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::KindPanel</name>
    <message>
        <source>When it is planned</source>
        <translation>Quand il est planifié</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What the person may expect</source>
        <translation>Ce que la personne peut attendre</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Émotionnel</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relationnel</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Feelings to expect</source>
        <translation>Ressentis possibles</translation>
    </message>
    <message>
        <source>How it is handled with care</source>
        <translation>Comment le vivre avec soin</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de préparation</translation>
    </message>
    <message>
        <source>Signs of care</source>
        <translation>Signes de soin</translation>
    </message>
    <message>
        <source>What it becomes between two doors</source>
        <translation>Ce qu’il devient entre deux portes</translation>
    </message>
    <message>
        <source>The same care for customers</source>
        <translation>Le même soin pour les clients</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Ce que dit la loi</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>with several people</source>
        <translation>à plusieurs</translation>
    </message>
    <message>
        <source>with one person</source>
        <translation>avec une personne</translation>
    </message>
    <message>
        <source>Recommended setting</source>
        <translation>Cadre conseillé</translation>
    </message>
    <message>
        <source>Slots to avoid</source>
        <translation>Créneaux à éviter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore the built-in one</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::KindReminderList</name>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>On the day: %1</source>
        <translation>Le jour même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days before: %1</source>
        <translation>Jours avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ListCard</name>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more of %n</source>
        <translation>
            <numerusform>Afficher %1 de plus sur %n</numerusform>
            <numerusform>Afficher %1 de plus sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::LivedCard</name>
    <message>
        <source>What they lived</source>
        <translation>Ce que la personne a vécu</translation>
    </message>
    <message>
        <source>Too few moments are told to draw a curve: it needs three with a word or a rating from the person. Nothing is guessed.</source>
        <translation>Trop peu de moments sont racontés pour tracer une courbe&#xa0;: il en faut trois avec un mot ou une note de la personne. Rien n’est deviné.</translation>
    </message>
    <message>
        <source>╌ expected   ─ felt</source>
        <translation>╌ attendu   ─ ressenti</translation>
    </message>
    <message>
        <source>Curve: %1</source>
        <translation>Courbe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Masquer le tableau</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::LivedChart</name>
    <message>
        <source>pleasant</source>
        <translation>agréable</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>désagréable</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mitigé</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::LivedTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Their word</source>
        <translation>Son mot</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::LoadCard</name>
    <message>
        <source>The time for it</source>
        <translation>Le temps qu’il faut</translation>
    </message>
    <message>
        <source>Hours I have in a week</source>
        <translation>Mes heures par semaine</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Week of %1: %2 of moments.</source>
        <translation>Semaine du %1&#xa0;: %2 de moments.</translation>
    </message>
    <message>
        <source>Week of %1: %2 of moments, within the %3 you have.</source>
        <translation>Semaine du %1&#xa0;: %2 de moments, dans vos %3.</translation>
    </message>
    <message>
        <source>Week of %1: %2 of moments, %3 more than the %4 you have. Nothing is cancelled; these could be held later and still be on time:</source>
        <translation>Semaine du %1&#xa0;: %2 de moments, %3 de plus que vos %4. Rien n’est annulé&#x202f;; ceux-ci peuvent attendre et rester à l’heure&#xa0;:</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer au %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New logbook…</source>
        <translation>&amp;Nouveau carnet…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Carnets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Try with a sample</source>
        <translation>&amp;Essayer avec un exemple</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>&amp;Close logbook</source>
        <translation>&amp;Fermer le carnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Note a &amp;moment</source>
        <translation>Noter un &amp;moment</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Page s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Esperluette</source>
        <translation>À &amp;propos d’Esperluette</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Phrase de passe…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Erase this person…</source>
        <translation>&amp;Effacer cette personne…</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Masquer les noms</translation>
    </message>
    <message>
        <source>No logbook is open.</source>
        <translation>Aucun carnet n’est ouvert.</translation>
    </message>
    <message>
        <source>Closes the logbook until its passphrase is typed again.</source>
        <translation>Ferme le carnet jusqu’à ce que sa phrase de passe soit tapée de nouveau.</translation>
    </message>
    <message>
        <source>Only a logbook with a passphrase can be locked.</source>
        <translation>Seul un carnet avec une phrase de passe peut être verrouillé.</translation>
    </message>
    <message>
        <source>Revert to a &amp;backup…</source>
        <translation>Revenir à une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Quick add…</source>
        <translation>Ajout &amp;rapide…</translation>
    </message>
    <message>
        <source>I&amp;mport a calendar…</source>
        <translation>Importer un a&amp;genda…</translation>
    </message>
    <message>
        <source>&amp;Export a calendar…</source>
        <translation>E&amp;xporter un agenda…</translation>
    </message>
    <message>
        <source>&amp;Working calendar…</source>
        <translation>&amp;Jours travaillés…</translation>
    </message>
    <message>
        <source>Remin&amp;ders…</source>
        <translation>Ra&amp;ppels…</translation>
    </message>
    <message>
        <source>&amp;Present the charts</source>
        <translation>Présenter les graph&amp;iques</translation>
    </message>
    <message>
        <source>Logbook and &amp;keeper…</source>
        <translation>Carnet et &amp;responsable…</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MainWindow</name>
    <message>
        <source>Esperluette</source>
        <translation>Esperluette</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – Esperluette</source>
        <translation>%1 – Esperluette</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>saved on %1</source>
        <translation>enregistré le %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner le récit</translation>
    </message>
    <message>
        <source>%1 – names hidden – Esperluette</source>
        <translation>%1 – noms masqués – Esperluette</translation>
    </message>
    <message>
        <source>encrypted · %1</source>
        <extracomment>At the foot of the side bar; %1 is &quot;saved at 09:41&quot;</extracomment>
        <translation>chiffré · %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MeasureEditor</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Chiffre</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>The day the figure is about: the end of the year, for a figure of a year.</source>
        <translation>Le jour dont parle le chiffre&#xa0;: la fin de l’année, pour un chiffre annuel.</translation>
    </message>
    <message>
        <source>&amp;People or answers behind it (n)</source>
        <translation>&amp;Personnes ou réponses derrière lui (n)</translation>
    </message>
    <message>
        <source>&amp;Source, for example “HR system”</source>
        <translation>&amp;Source, par exemple «&#x202f;SIRH&#x202f;»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>eNPS, intent to stay and pride get their interval from it. Figures of fewer than 5 are not shown; without it, intent to stay and pride are not either.</source>
        <translation>Il donne leur intervalle à l’eNPS, à l’envie de rester et à la fierté. En dessous de 5, le chiffre n’est pas montré&#x202f;; sans lui, l’envie de rester et la fierté ne le sont pas non plus.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MeasuresDialog</name>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Change a figure</source>
        <translation>Modifier un chiffre</translation>
    </message>
    <message>
        <source>Entered figures</source>
        <translation>Chiffres saisis</translation>
    </message>
    <message>
        <source>The charts of the long run show these figures beside the care of the moments; the circle, of each one the last that is not after the period. They are of everybody, and stay in this logbook.</source>
        <translation>Les graphiques du long terme montrent ces chiffres à côté du soin des moments&#x202f;; le cercle, pour chacun, le dernier qui n’est pas postérieur à la période. Ils portent sur tout le monde et restent dans ce carnet.</translation>
    </message>
    <message>
        <source>No figure yet. Enter turnover, training, eNPS, the NPS of the customers, intent to stay, pride, referrals or volunteers as your HR system or your survey gives them.</source>
        <translation>Aucun chiffre pour l’instant. Saisissez la rotation, la formation, l’eNPS, le NPS clients, l’envie de rester, la fierté, les cooptations ou les volontaires comme votre SIRH ou votre enquête les donnent.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MeasuresModel</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MirrorDialog</name>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>What is done for customers, is it done for employees too? Each pair has a maturity from 0 to 4 on either side, and a next step agreed with the team. The chart “Customers &amp; employees” shows the greatest gaps first.</source>
        <translation>Ce qui est fait pour les clients, l’est-il aussi pour les collaborateurs&#x202f;? Chaque paire a une maturité de 0 à 4 de chaque côté, et un prochain pas convenu avec l’équipe. Le graphique «&#x202f;Clients &amp; collaborateurs&#x202f;» montre d’abord les plus grands écarts.</translation>
    </message>
    <message>
        <source>No practice yet. Begin with one that runs well for customers: the welcome, listening, the support desk, making up for a mistake.</source>
        <translation>Aucune pratique pour l’instant. Commencez par une qui marche bien pour les clients&#xa0;: l’accueil, l’écoute, le service client, le geste après une erreur.</translation>
    </message>
    <message>
        <source>Add a pair of practices</source>
        <translation>Ajouter une paire de pratiques</translation>
    </message>
    <message>
        <source>Change a pair of practices</source>
        <translation>Modifier une paire de pratiques</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MirrorEditor</name>
    <message>
        <source>What &amp;both are for</source>
        <translation>À quoi servent les &amp;deux</translation>
    </message>
    <message>
        <source>For example “Listening” or “Making up for a mistake”</source>
        <translation>Par exemple «&#x202f;Écouter&#x202f;» ou «&#x202f;Réparer une erreur&#x202f;»</translation>
    </message>
    <message>
        <source>What is done for &amp;customers</source>
        <translation>Ce qui est fait pour les &amp;clients</translation>
    </message>
    <message>
        <source>How far it has come for c&amp;ustomers</source>
        <translation>Où l’on en est pour les c&amp;lients</translation>
    </message>
    <message>
        <source>What is done for &amp;employees</source>
        <translation>Ce qui est fait pour les c&amp;ollaborateurs</translation>
    </message>
    <message>
        <source>How far it has come for e&amp;mployees</source>
        <translation>Où l’on en est pour les coll&amp;aborateurs</translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation>&amp;Prochain pas</translation>
    </message>
    <message>
        <source>Agreed with the team</source>
        <translation>Convenu avec l’équipe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MirrorModel</name>
    <message>
        <source>symmetrical</source>
        <translation>symétrique</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) behind</source>
        <translation>
            <numerusform>%n cran de retard</numerusform>
            <numerusform>%n crans de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) ahead</source>
        <translation>
            <numerusform>%n cran d’avance</numerusform>
            <numerusform>%n crans d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Pour les clients</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>Pour les collaborateurs</translation>
    </message>
    <message>
        <source>Employees’ side</source>
        <translation>Côté collaborateurs</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochain pas</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MissedCard</name>
    <message>
        <source>This moment was missed. What got in the way?</source>
        <translation>Ce moment a été manqué. Qu’est-ce qui a empêché&#x202f;?</translation>
    </message>
    <message>
        <source>It can still be held: move it to another day, or tell it if it took place.</source>
        <translation>Il peut encore avoir lieu&#xa0;: déplacez-le à un autre jour, ou racontez-le s’il a eu lieu.</translation>
    </message>
    <message>
        <source>This moment was held in passing. What got in the way?</source>
        <translation>Ce moment a été traité en passant. Qu’est-ce qui a gêné&#x202f;?</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentEditor</name>
    <message>
        <source>At a set hour</source>
        <translation>À heure fixée</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Noter un moment</translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation>Planifier un moment</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;What kind of moment</source>
        <translation>&amp;Type de moment</translation>
    </message>
    <message>
        <source>With &amp;whom</source>
        <translation>Avec &amp;qui</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>Équi&amp;pe</translation>
    </message>
    <message>
        <source>Held &amp;on</source>
        <translation>A eu &amp;lieu le</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>if it needs a name of its own</source>
        <translation>s’il lui faut un nom à lui</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Note and tell it</source>
        <translation>Noter et raconter</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentPage</name>
    <message>
        <source>Part of the moment</source>
        <translation>Partie du moment</translation>
    </message>
    <message>
        <source>1 · Expectations</source>
        <translation>1 · Attentes</translation>
    </message>
    <message>
        <source>2 · Setting</source>
        <translation>2 · Cadre</translation>
    </message>
    <message>
        <source>3 · Guide</source>
        <translation>3 · Fil conducteur</translation>
    </message>
    <message>
        <source>4 · Tell afterwards</source>
        <translation>4 · Raconter après</translation>
    </message>
    <message>
        <source>Person’s page</source>
        <translation>Page de la personne</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date&#x202f;?</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Déplacer à un autre jour…</translation>
    </message>
    <message>
        <source>Cancel the moment</source>
        <translation>Annuler le moment</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>«&#x202f;Annuler&#x202f;» le fait revenir</translation>
    </message>
    <message>
        <source>This moment is not there any more. Undo may bring it back.</source>
        <translation>Ce moment n’est plus là. «&#x202f;Annuler&#x202f;» peut le faire revenir.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation>Préparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Fil conducteur</translation>
    </message>
    <message>
        <source>Tell afterwards</source>
        <translation>Raconter après</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsCard</name>
    <message>
        <source>Latest moments</source>
        <translation>Derniers moments</translation>
    </message>
    <message>
        <source>No moment yet. Plan the first one.</source>
        <translation>Pas encore de moment. Planifiez le premier.</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Moments to come</source>
        <translation>Moments à venir</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Tous les moments</translation>
    </message>
    <message>
        <source>Only the latest</source>
        <translation>Seulement les derniers</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n moment(s), also to come</source>
        <translation>
            <numerusform>Tout afficher (%n moment), à venir compris</numerusform>
            <numerusform>Tout afficher (%n moments), à venir compris</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>prévu pour %1</translation>
    </message>
    <message>
        <source>between two doors</source>
        <translation>entre deux portes</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsDialog</name>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Open the moment</source>
        <translation>Ouvrir le moment</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsModel</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Soin</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MoveDialog</name>
    <message>
        <source>At a set hour</source>
        <translation>À heure fixée</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Déplacer à un autre jour</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>None: for everybody. Of several journeys that fit a person, the one of which most groups are theirs is taken.</source>
        <translation>Aucun&#xa0;: pour tous. Si plusieurs parcours types conviennent à une personne, celui dont elle a le plus de groupes est retenu.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::NewLogbookDialog</name>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>New logbook</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>&amp;Name of the logbook</source>
        <translation>&amp;Nom du carnet</translation>
    </message>
    <message>
        <source>For example your team, or your shop</source>
        <translation>Par exemple votre équipe, ou votre boutique</translation>
    </message>
    <message>
        <source>Your &amp;first name</source>
        <translation>Votre &amp;prénom</translation>
    </message>
    <message>
        <source>To greet you; it may stay empty</source>
        <translation>Pour vous dire bonjour&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Language of the logbook</source>
        <translation>&amp;Langue du carnet</translation>
    </message>
    <message>
        <source>What is prepared for you is written in it</source>
        <translation>Ce qui est préparé pour vous est écrit dans cette langue</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Where the logbook is kept</source>
        <translation>Où garder le carnet</translation>
    </message>
    <message>
        <source>Logbooks (*.esperluette)</source>
        <translation>Carnets (*.esperluette)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase de passe</translation>
    </message>
    <message>
        <source>No passp&amp;hrase</source>
        <translation>&amp;Sans phrase de passe</translation>
    </message>
    <message>
        <source>Whoever has the file can then read it. Turn on the encryption of this computer’s disk: BitLocker, FileVault or LUKS.</source>
        <translation>Quiconque a le fichier peut alors le lire. Activez le chiffrement du disque de cet ordinateur&#xa0;: BitLocker, FileVault ou LUKS.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Chiffrement…</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::NoteField</name>
    <message>
        <source>Names are hidden: show them again to write here</source>
        <translation>Les noms sont masqués&#xa0;: affichez-les de nouveau pour écrire ici</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::NoticeEditor</name>
    <message>
        <source>As the law says: 24 hours below 8 days of presence, 48 hours below a month, 2 weeks below three months, then a month.</source>
        <translation>Comme le dit la loi&#xa0;: 24 heures en dessous de 8 jours de présence, 48 heures en dessous d’un mois, 2 semaines en dessous de trois mois, puis un mois.</translation>
    </message>
    <message>
        <source>+ Step of notice</source>
        <translation>+ Palier de prévenance</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Prévenance</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Step of notice</source>
        <translation>Palier de prévenance</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>for a presence of less than</source>
        <translation>pour une présence de moins de</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PassphraseDialog</name>
    <message>
        <source>P&amp;resent passphrase</source>
        <translation>Phrase de passe ac&amp;tuelle</translation>
    </message>
    <message>
        <source>&amp;Choose another passphrase</source>
        <translation>&amp;Choisir une autre phrase de passe</translation>
    </message>
    <message>
        <source>Remove the passp&amp;hrase</source>
        <translation>&amp;Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>The file will not be encrypted any more: whoever has it can read it. Earlier backups keep the passphrase they were made with.</source>
        <translation>Le fichier ne sera plus chiffré&#xa0;: quiconque l’a pourra le lire. Les sauvegardes antérieures gardent la phrase de passe du moment où elles ont été faites.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«&#x202f;%1&#x202f;» est chiffré.</translation>
    </message>
    <message>
        <source>With a passphrase, “%1” is encrypted: without it, or the recovery sheet, nobody can read the file, and nobody can bring the passphrase back.</source>
        <translation>Avec une phrase de passe, «&#x202f;%1&#x202f;» est chiffré&#xa0;: sans elle ni la fiche de secours, personne ne peut lire le fichier, et personne ne peut retrouver la phrase de passe.</translation>
    </message>
    <message>
        <source>Or the key of the recovery sheet</source>
        <translation>Ou la clé de la fiche de secours</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the logbook now.</source>
        <translation>Tapez la phrase de passe actuelle du carnet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the logbook.</source>
        <translation>Cette phrase de passe n’ouvre pas le carnet.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déchiffrement…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase de passe</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PassphraseFields</name>
    <message>
        <source>Weak: a computer guesses it within hours.</source>
        <translation>Faible&#xa0;: un ordinateur la devine en quelques heures.</translation>
    </message>
    <message>
        <source>Fair: guessing it takes years.</source>
        <translation>Moyenne&#xa0;: la deviner prend des années.</translation>
    </message>
    <message>
        <source>Strong: guessing it takes longer than a lifetime.</source>
        <translation>Forte&#xa0;: la deviner prend plus d’une vie.</translation>
    </message>
    <message>
        <source>Four words that do not go together are strong.</source>
        <translation>Quatre mots sans rapport entre eux font une phrase forte.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Once m&amp;ore</source>
        <translation>Encore &amp;une fois</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeopleFilters</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Name, role or team…</source>
        <translation>Nom, fonction ou équipe…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeopleImportDialog</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation>La première ligne &amp;nomme les colonnes</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>Enregistrer les lignes &amp;refusées…</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Caractères</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Ce que deviennent les colonnes</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Le mois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which comes first in the dates of this list?</source>
        <translation>Qu’est-ce qui vient en premier dans les dates de cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Which comes first in this list?</source>
        <translation>«&#x202f;%1&#x202f;» peut être le %2 ou le %3. Qu’est-ce qui vient en premier dans cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>Choose which column holds the names.</source>
        <translation>Choisissez quelle colonne contient les noms.</translation>
    </message>
    <message>
        <source>Say first how the dates are written.</source>
        <translation>Dites d’abord comment les dates sont écrites.</translation>
    </message>
    <message>
        <source>%1 of %2 lines read</source>
        <translation>lignes lues&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation>
            <numerusform>&amp;Importer %n personne</numerusform>
            <numerusform>&amp;Importer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Choisir une liste de personnes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 - refused.csv</source>
        <translation>%1 - refusées.csv</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Events found: %1.</source>
        <translation>Événements relevés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeoplePage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Personne ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>+ Pe&amp;rson</source>
        <translation>+ Pe&amp;rsonne</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Il n’y a encore personne ici</translation>
    </message>
    <message>
        <source>Import the list of your team, from a spreadsheet or your HR program: names, teams and first days are enough to begin.</source>
        <translation>Importez la liste de votre équipe, depuis un tableur ou votre logiciel RH&#xa0;: les noms, les équipes et les dates d’entrée suffisent pour commencer.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Or begin with one person.</source>
        <translation>Ou commencez par une personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody waits for attention</source>
        <translation>personne n’attend</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting for attention</source>
        <translation>
            <numerusform>%n personne attend de l’attention</numerusform>
            <numerusform>%n personnes attendent de l’attention</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Person: add somebody</source>
        <translation>+ Personne&#xa0;: ajouter quelqu’un</translation>
    </message>
    <message>
        <source>R&amp;hythms…</source>
        <translation>Ryt&amp;hmes…</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonEditor</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui est-ce</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name they go by</source>
        <translation>Prénom d’usage</translation>
    </message>
    <message>
        <source>if it is not the first name</source>
        <translation>s’il diffère du prénom</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Où est son travail</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Parrain ou marraine</translation>
    </message>
    <message>
        <source>Their days with you</source>
        <translation>Ses dates avec vous</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>End of the trial period</source>
        <translation>Fin de la période d’essai</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How to take care of them</source>
        <translation>Comment en prendre soin</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>En privé</translation>
    </message>
    <message>
        <source>In front of the team</source>
        <translation>Devant l’équipe</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation>Aime les félicitations</translation>
    </message>
    <message>
        <source>Agrees that it is celebrated</source>
        <translation>Accepte qu’on le fête</translation>
    </message>
    <message numerus="yes">
        <source>as usual (%n day(s))</source>
        <translation>
            <numerusform>comme d’habitude (%n jour)</numerusform>
            <numerusform>comme d’habitude (%n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>At most this long without a moment</source>
        <translation>Temps le plus long sans moment</translation>
    </message>
    <message>
        <source>This is not a day that exists. Write it like %1.</source>
        <translation>Ce jour n’existe pas. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Job offer</source>
        <translation>Offre d’emploi</translation>
    </message>
    <message>
        <source>None in this logbook</source>
        <translation>Aucune dans ce carnet</translation>
    </message>
    <message>
        <source>Offer made on</source>
        <translation>Offre faite le</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif de départ</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonLine</name>
    <message>
        <source>Likes to be recognised: %1</source>
        <translation>Souhait de reconnaissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>En privé</translation>
    </message>
    <message>
        <source>In front of the team</source>
        <translation>Devant l’équipe</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>%1 is away: %2 is next to hold it.</source>
        <translation>En l’absence de %1, c’est à %2 de le tenir.</translation>
    </message>
    <message>
        <source>Manager: %1.</source>
        <translation>Manager&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How does %1 like to be recognised? Ask, and note it here:</source>
        <translation>Comment %1 aime être félicité·e&#x202f;? Demander, et le noter ici&#xa0;:</translation>
    </message>
    <message>
        <source>Recognition · %1</source>
        <translation>Reconnaissance · %1</translation>
    </message>
    <message numerus="yes">
        <source>No walk or meal together in the last %n day(s): an informal moment beforehand eases a difficult one, which itself stays in a room.</source>
        <translation>
            <numerusform>Ni marche ni repas ensemble depuis %n jour&#xa0;: un moment informel avant facilite un moment difficile, qui reste, lui, dans un lieu dédié.</numerusform>
            <numerusform>Ni marche ni repas ensemble depuis %n jours&#xa0;: un moment informel avant facilite un moment difficile, qui reste, lui, dans un lieu dédié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonPage</name>
    <message>
        <source>This person is not in the logbook any more. Undo may bring them back.</source>
        <translation>Cette personne n’est plus dans le carnet. «&#x202f;Annuler&#x202f;» peut la faire revenir.</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) before this time are in the list</source>
        <translation>
            <numerusform>%n moment plus ancien est dans la liste</numerusform>
            <numerusform>%n moments plus anciens sont dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>A success: plan the praise</source>
        <translation>Une réussite&#xa0;: prévoir les félicitations</translation>
    </message>
    <message>
        <source>A success was observed: the praise interview comes into the plan</source>
        <translation>Une réussite observée&#xa0;: l’entretien de félicitations entre dans le plan</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Noter un événement…</translation>
    </message>
    <message>
        <source>Note a leave, a new role, a training…: moments follow from it</source>
        <translation>Noter une absence, un nouveau poste, une formation…&#xa0;: des moments en découlent</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonPanel</name>
    <message>
        <source>&amp;Plan a moment</source>
        <translation>&amp;Planifier un moment</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Last moment</source>
        <translation>Dernier moment</translation>
    </message>
    <message>
        <source>None was held yet.</source>
        <translation>Aucun n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Prochain moment</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Waiting for attention</source>
        <translation>Attend de l’attention</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>À raconter</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to tell</source>
        <translation>
            <numerusform>%n moment à raconter</numerusform>
            <numerusform>%n moments à raconter</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What they expect</source>
        <translation>Ce que la personne attend</translation>
    </message>
    <message>
        <source>Not due yet: here since %1.</source>
        <translation>Pas encore attendu&#xa0;: dans l’entreprise depuis le %1.</translation>
    </message>
    <message>
        <source>Not due yet: in this logbook since %1.</source>
        <translation>Pas encore attendu&#xa0;: dans ce carnet depuis le %1.</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>nothing in 12 months</source>
        <translation>rien depuis 12 mois</translation>
    </message>
    <message>
        <source>Nothing of the loyalty programme since the first day, %1.</source>
        <translation>Rien du programme de fidélité depuis le premier jour, le %1.</translation>
    </message>
    <message>
        <source>Nothing of the loyalty programme since they entered this logbook, %1.</source>
        <translation>Rien du programme de fidélité depuis l’entrée dans ce carnet, le %1.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PlanAheadDialog</name>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PraiseBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Praise and reframing, side by side</source>
        <translation>Félicitations et recadrages, côte à côte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>%1 %2 (n&#xa0;=&#xa0;%3)</source>
        <translation>%1 %2 (n&#xa0;=&#xa0;%3)</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PreparationPanel</name>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
    <message>
        <source>What they may feel</source>
        <translation>Ce que la personne peut ressentir</translation>
    </message>
    <message>
        <source>Emotional expectation</source>
        <translation>Attente émotionnelle</translation>
    </message>
    <message>
        <source>What they may hope or fear, in your words…</source>
        <translation>Ce que la personne peut espérer ou craindre, avec vos mots…</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>What they expect of the relation</source>
        <translation>Ce que la personne attend de la relation</translation>
    </message>
    <message>
        <source>Relational expectation</source>
        <translation>Attente relationnelle</translation>
    </message>
    <message>
        <source>What they expect between you…</source>
        <translation>Ce que la personne attend entre vous…</translation>
    </message>
    <message>
        <source>last</source>
        <translation>enfin</translation>
    </message>
    <message>
        <source>What needs settling</source>
        <translation>Ce qu’il faut régler</translation>
    </message>
    <message>
        <source>Opens when the two cards above hold at least one line each: people first.</source>
        <translation>S’ouvre quand les deux cartes du dessus ont au moins une ligne chacune&#xa0;: les personnes d’abord.</translation>
    </message>
    <message>
        <source>Operational expectation</source>
        <translation>Attente opérationnelle</translation>
    </message>
    <message>
        <source>What they need to know or get…</source>
        <translation>Ce que la personne a besoin de savoir ou d’obtenir…</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Where it is planned</source>
        <translation>Où il est prévu</translation>
    </message>
    <message>
        <source>Notes to prepare</source>
        <translation>Notes de préparation</translation>
    </message>
    <message>
        <source>Facts, examples, their own words…</source>
        <translation>Des faits, des exemples, ses propres mots…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PresentedChart</name>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>Which rows of a chart are shown, and how many there are: &quot;1–15 of 37&quot;</extracomment>
        <translation>%1–%2 sur %3</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Up and Down turn the pages</source>
        <translation>↑ et ↓ pour tourner les pages</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::Presenting</name>
    <message>
        <source>Presentation – Esperluette</source>
        <translation>Présentation – Esperluette</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>Graphique précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>Graphique suivant</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>The number of a chart and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Chart %1 of %2</source>
        <translation>Graphique %1 sur %2</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PreviewDialog</name>
    <message>
        <source>The moments concerned</source>
        <translation>Les moments concernés</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PromptsDialog</name>
    <message>
        <source>What to say to %1</source>
        <translation>Que dire à %1</translation>
    </message>
    <message>
        <source>Say it yourself, in your own words: Esperluette sends no message.</source>
        <translation>Dites-le vous-même, avec vos mots&#xa0;: Esperluette n’envoie aucun message.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::QuickAddDialog</name>
    <message>
        <source>&amp;One line</source>
        <translation>&amp;En une ligne</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Ajout rapide</translation>
    </message>
    <message>
        <source>praise Léa yesterday October window</source>
        <translation>félicitations Léa hier vitrine d’octobre</translation>
    </message>
    <message>
        <source>Who, what and when, in any order. Begin with “plan” for a moment of today that is still to come.</source>
        <translation>Qui, quoi et quand, dans n’importe quel ordre. Commencez par «&#x202f;prévoir&#x202f;» pour un moment d’aujourd’hui qui est encore à venir.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, tenu</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, à venir</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation>Qui exactement&#xa0;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of moment is it? Type a word of its name, for example “praise” or “one-to-one”.</source>
        <translation>De quel type de moment s’agit-il&#x202f;? Écrivez un mot de son nom, par exemple «&#x202f;félicitations&#x202f;» ou «&#x202f;tête-à-tête&#x202f;».</translation>
    </message>
    <message>
        <source>With which team? Type its name.</source>
        <translation>Avec quelle équipe&#x202f;? Écrivez son nom.</translation>
    </message>
    <message>
        <source>With whom? A first name is enough.</source>
        <translation>Avec qui&#x202f;? Un prénom suffit.</translation>
    </message>
    <message>
        <source>Several people are called so: type the other name too.</source>
        <translation>Plusieurs personnes portent ce nom&#xa0;: écrivez aussi l’autre nom.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RecordsDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RecoveryDialog</name>
    <message>
        <source>&amp;Type the key from the sheet</source>
        <translation>&amp;Recopiez la clé de la fiche</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>If the passphrase of “%1” is forgotten, only this key opens it. Print it, or save it somewhere else than on this computer.</source>
        <translation>Si la phrase de passe de «&#x202f;%1&#x202f;» est oubliée, seule cette clé l’ouvre. Imprimez-la, ou enregistrez-la ailleurs que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Once, to be sure that the sheet can be read. Spaces, dashes and capitals do not matter.</source>
        <translation>Une seule fois, pour vérifier que la fiche est lisible. Espaces, tirets et majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Fiche de secours.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This is the key of another sheet: compare it again.</source>
        <translation>C’est la clé d’une autre fiche&#xa0;: comparez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ReminderSettingsDialog</name>
    <message>
        <source>Part of the form</source>
        <translation>Partie du formulaire</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Which moments</source>
        <translation>Quels moments</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Quand et comment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Of these kinds of moment, Esperluette reminds you on the day, some days before, or both. What is not seen in time waits on the Today page.</source>
        <translation>Esperluette vous rappelle ces types de moment le jour même, quelques jours avant, ou les deux. Ce que vous n’avez pas vu à temps vous attend sur la page Aujourd’hui.</translation>
    </message>
    <message>
        <source>All, on the day</source>
        <translation>Tous, le jour même</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>&amp;Remind at</source>
        <translation>&amp;Rappeler à</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silence de</translation>
    </message>
    <message>
        <source>Quiet &amp;to</source>
        <translation>Silence &amp;jusqu’à</translation>
    </message>
    <message>
        <source>A moment with an early hour reminds an hour before. What comes due in the quiet hours is notified when they are over.</source>
        <translation>Un moment prévu tôt est rappelé une heure avant. Ce qui tombe pendant le silence est notifié dès qu’il prend fin.</translation>
    </message>
    <message>
        <source>Quiet at week-ends and on days off</source>
        <translation>Silence le week-end et les jours non travaillés</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notifier sur le bureau</translation>
    </message>
    <message>
        <source>Without it, reminders are on the Today page alone.</source>
        <translation>Sans cela, les rappels n’apparaissent que sur la page Aujourd’hui.</translation>
    </message>
    <message>
        <source>What a notification says</source>
        <translation>Ce que dit une notification</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>The kind</source>
        <translation>Le type</translation>
    </message>
    <message>
        <source>Kind and name</source>
        <translation>Le type et le nom</translation>
    </message>
    <message>
        <source>“A moment to prepare today: praise interview”</source>
        <translation>«&#x202f;Un moment à préparer aujourd’hui&#xa0;: entretien de félicitations&#x202f;»</translation>
    </message>
    <message>
        <source>“A moment to prepare today: praise interview · Nadia Benali”. Who passes by your screen can read the name.</source>
        <translation>«&#x202f;Un moment à préparer aujourd’hui&#xa0;: entretien de félicitations · Nadia Benali&#x202f;». Qui passe devant votre écran peut lire le nom.</translation>
    </message>
    <message>
        <source>“A moment to prepare today”, without a name and without saying which.</source>
        <translation>«&#x202f;Un moment à préparer aujourd’hui&#x202f;», sans nom et sans dire lequel.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Stay in the notification area</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then leaves Esperluette running, so that it can remind.</source>
        <translation>Fermer la fenêtre laisse alors Esperluette ouvert, pour que les rappels continuent.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Hidden in the notification area, with the last logbook. One with a passphrase reminds once it is unlocked.</source>
        <translation>Caché dans la zone de notification, avec le dernier carnet. S’il est protégé par une phrase de passe, les rappels reprennent une fois qu’il est déverrouillé.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RemindersCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button and the row it is in</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>It can wait no longer.</source>
        <translation>Cela ne peut plus attendre.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RemoveButton</name>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RenegotiateDialog</name>
    <message>
        <source>Renegotiate</source>
        <translation>Renégocier</translation>
    </message>
    <message>
        <source>&amp;New day, agreed by both</source>
        <translation>&amp;Nouvelle échéance, convenue à deux</translation>
    </message>
    <message>
        <source>Its day has passed: it counts as not kept, and a new commitment takes its place.</source>
        <translation>L’échéance est passée&#xa0;: il compte comme non tenu, et un nouvel engagement prend sa place.</translation>
    </message>
    <message>
        <source>The first day is remembered; only the new one counts.</source>
        <translation>La première échéance reste en mémoire&#x202f;; seule la nouvelle compte.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RhythmsDialog</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Rhythms</source>
        <translation>Rythmes</translation>
    </message>
    <message>
        <source>Somebody waits for attention after this many days without an individual moment. The rhythm of a person counts first, then the shortest of their populations, else %1 days.</source>
        <translation>Une personne attend votre attention après ce nombre de jours sans moment individuel. Son propre rythme compte d’abord, puis le plus court de ses populations, sinon %1 jours.</translation>
    </message>
    <message>
        <source>as everybody</source>
        <translation>comme tout le monde</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remote and hybrid people, without meeting in person</source>
        <translation>À distance et en hybride, sans rencontre en personne</translation>
    </message>
    <message numerus="yes">
        <source>as usual (%n day(s))</source>
        <translation>
            <numerusform>comme d’habitude (%n jour)</numerusform>
            <numerusform>comme d’habitude (%n jours)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RitualCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>across teams</source>
        <translation>toutes équipes</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How often it is held</source>
        <translation>Fréquence réelle</translation>
    </message>
    <message>
        <source>Nothing more is planned; what was held stays. Undo brings it back</source>
        <translation>Plus rien n’est planifié&#x202f;; ce qui a eu lieu reste. Annuler le rétablit</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>arrêté %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next times</source>
        <translation>Prochaines fois</translation>
    </message>
    <message>
        <source>held, to be told</source>
        <translation>tenu, à raconter</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Raconter</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other host</source>
        <translation>Changer d’hôte</translation>
    </message>
    <message>
        <source>Other host: %1</source>
        <translation>Changer d’hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both change turns where the other one has a turn to come</source>
        <translation>Les deux échangent leur tour si l’autre en a un à venir</translation>
    </message>
    <message>
        <source>Nobody else is there that day</source>
        <translation>Personne d’autre n’est là ce jour-là</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RitualEditor</name>
    <message>
        <source>At a set hour</source>
        <translation>À heure fixe</translation>
    </message>
    <message>
        <source>Begin a ritual</source>
        <translation>Lancer un rituel</translation>
    </message>
    <message>
        <source>Edit a ritual</source>
        <translation>Modifier un rituel</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Across teams</source>
        <translation>Toutes équipes</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>as the team calls it: Monday coffee</source>
        <translation>comme l’équipe l’appelle&#xa0;: café du lundi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;What kind of moment</source>
        <translation>&amp;Type de moment</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Équipe</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>What is planned from then on follows; what was held stays.</source>
        <translation>Ce qui est planifié à partir de ce jour suit&#x202f;; ce qui a eu lieu reste.</translation>
    </message>
    <message>
        <source>Who h&amp;osts in turn</source>
        <translation>Qui &amp;reçoit à tour de rôle</translation>
    </message>
    <message>
        <source>Who left or is on leave is skipped. Without anybody, nobody is named.</source>
        <translation>Les personnes parties ou en congé passent leur tour. Sans liste, personne n’est désigné.</translation>
    </message>
    <message>
        <source>&amp;Day of the week</source>
        <translation>&amp;Jour de la semaine</translation>
    </message>
    <message>
        <source>&amp;Rhythm</source>
        <translation>R&amp;ythme</translation>
    </message>
    <message>
        <source>&amp;Every so many weeks</source>
        <translation>Toutes les … &amp;semaines</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RitualsPage</name>
    <message>
        <source>No ritual yet</source>
        <translation>Aucun rituel pour l’instant</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituels</translation>
    </message>
    <message>
        <source>A coffee, a Monday meeting, a weekly walk: say when it comes back and who hosts in turn. Its dates are then planned, and one sees whether it lives and whom it never reaches.</source>
        <translation>Un café, le point du lundi, une marche de la semaine&#xa0;: dites quand il revient et qui reçoit à tour de rôle. Ses dates sont alors planifiées, et l’on voit s’il vit et qui n’y est jamais.</translation>
    </message>
    <message>
        <source>Begin a ritual</source>
        <translation>Lancer un rituel</translation>
    </message>
    <message>
        <source>+ &amp;Ritual</source>
        <translation>+ &amp;Rituel</translation>
    </message>
    <message>
        <source>+ Ritual: begin one</source>
        <translation>+ Rituel&#xa0;: en lancer un</translation>
    </message>
    <message>
        <source>the moments that bring people together, and come back</source>
        <translation>les moments qui rassemblent, et qui reviennent</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RuleEditor</name>
    <message>
        <source>This rule plans moments</source>
        <translation>Cette règle planifie des moments</translation>
    </message>
    <message>
        <source>How it is planned</source>
        <translation>Comment il est planifié</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>After an event</source>
        <translation>Après un événement</translation>
    </message>
    <message>
        <source>At the checkpoints of a programme</source>
        <translation>Aux points de passage d’un programme</translation>
    </message>
    <message>
        <source>Around a day of the person</source>
        <translation>Autour d’une date de la personne</translation>
    </message>
    <message>
        <source>On anniversaries</source>
        <translation>Aux anniversaires</translation>
    </message>
    <message>
        <source>In a rhythm, from the last one held</source>
        <translation>À un rythme, depuis le dernier tenu</translation>
    </message>
    <message>
        <source>For each team, every period</source>
        <translation>Pour chaque équipe, à chaque période</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>Quel événement</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Quelle date</translation>
    </message>
    <message>
        <source>How far from it</source>
        <translation>À quelle distance</translation>
    </message>
    <message>
        <source>For the first time after</source>
        <translation>La première fois après</translation>
    </message>
    <message>
        <source>Then every</source>
        <translation>Puis tous les</translation>
    </message>
    <message>
        <source>It looks back on all of them every</source>
        <translation>Il fait le bilan de tous, tous les</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>After a long leave, unless it was held within</source>
        <translation>Après une longue absence, sauf s’il a été tenu depuis</translation>
    </message>
    <message>
        <source> months</source>
        <translation>&#xa0;mois</translation>
    </message>
    <message>
        <source>not after a long leave</source>
        <translation>pas après une longue absence</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de passage</translation>
    </message>
    <message>
        <source>Notice of the end of a trial</source>
        <translation>Prévenance de fin d’essai</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>Once in so many periods</source>
        <translation>Une fois toutes les … périodes</translation>
    </message>
    <message>
        <source>the first working day</source>
        <translation>le premier jour ouvré</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Lequel du mois</translation>
    </message>
    <message>
        <source>the first after the month begins</source>
        <translation>le premier après le début du mois</translation>
    </message>
    <message>
        <source>the 1st</source>
        <translation>le 1er</translation>
    </message>
    <message>
        <source>the 2nd</source>
        <translation>le 2e</translation>
    </message>
    <message>
        <source>the 3rd</source>
        <translation>le 3e</translation>
    </message>
    <message>
        <source>the 4th</source>
        <translation>le 4e</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>le dernier</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>Un jour non ouvré</translation>
    </message>
    <message>
        <source>it stays there</source>
        <translation>il y reste</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>le jour ouvré précédent</translation>
    </message>
    <message>
        <source>the next working day</source>
        <translation>le jour ouvré suivant</translation>
    </message>
    <message>
        <source>On time from so many days before</source>
        <translation>À l’heure dès … jours avant</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>On time until so many days after</source>
        <translation>À l’heure jusqu’à … jours après</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ScopeBar</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>3 dernières années</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>All populations</source>
        <translation>Toutes les populations</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Managers only</source>
        <translation>&amp;Managers seulement</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>People hired in…</source>
        <translation>Personnes arrivées en…</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Dates au choix…</translation>
    </message>
    <message>
        <source>Year of hire</source>
        <translation>Année d’arrivée</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Kind of moment</source>
        <translation>Type de moment</translation>
    </message>
    <message>
        <source>All kinds of moment</source>
        <translation>Tous les types de moment</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Préciser…</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SearchField</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Search a person or a moment…</source>
        <translation>Rechercher une personne ou un moment…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Rien trouvé. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SettingButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SideBar</name>
    <message>
        <source>shown now</source>
        <translation>page affichée</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Invented people, in a file apart</source>
        <translation>Des personnes inventées, dans un fichier à part</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SnoozeDialog</name>
    <message>
        <source>Remind me later of %1</source>
        <translation>Me reparler plus tard de %1</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>On holiday until then, a project to finish… You will read it again. Any moment held with the person ends the pause.</source>
        <translation>En congé d’ici là, un projet à finir… Vous le relirez. Tout moment tenu avec la personne met fin à la pause.</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>M’en reparler</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SpanField</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>%1: before or after</source>
        <translation>%1&#xa0;: avant ou après</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1&#xa0;: combien</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1&#xa0;: unité</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::StagePanel</name>
    <message>
        <source>retired</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>+ &amp;Kind of moment</source>
        <translation>+ T&amp;ype de moment</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of moment</source>
        <translation>
            <numerusform>%n type de moment</numerusform>
            <numerusform>%n types de moment</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them retired</source>
        <translation>
            <numerusform>dont %n archivé</numerusform>
            <numerusform>dont %n archivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned from a retired stage; its moments stay.</source>
        <translation>Rien n’est planifié depuis une étape archivée&#x202f;; ses moments restent.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::StarRating</name>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::TemplateImportDialog</name>
    <message>
        <source>Import a journey</source>
        <translation>Importer un parcours type</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5.</source>
        <translation>%1, %2&#xa0;: %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of moment</source>
        <translation>
            <numerusform>%n type de moment</numerusform>
            <numerusform>%n types de moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changé</numerusform>
            <numerusform>%n changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes beside the journeys that are there; nothing of these is changed.</source>
        <translation>Il s’ajoute aux parcours types du carnet&#x202f;; rien n’y est changé.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Kind of moment</source>
        <translation>Type de moment</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>In your logbook</source>
        <translation>Dans votre carnet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Kinds of moment of the file</source>
        <translation>Types de moment du fichier</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::TodayPage</name>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>let us begin with your team</source>
        <translation>commençons par votre équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to prepare this week</source>
        <translation>
            <numerusform>%n moment à préparer cette semaine</numerusform>
            <numerusform>%n moments à préparer cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to prepare this week</source>
        <translation>plus rien à préparer cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to tell</source>
        <translation>
            <numerusform>%n moment à raconter</numerusform>
            <numerusform>%n moments à raconter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Nothing is planned in the next 14 days.</source>
        <translation>Rien n’est prévu dans les 14 prochains jours.</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>À raconter</translation>
    </message>
    <message>
        <source>Every moment that was held is told.</source>
        <translation>Tous les moments qui ont eu lieu sont racontés.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation>Aucun engagement en cours.</translation>
    </message>
    <message>
        <source>Missed lately: what stood in the way?</source>
        <translation>Manqués récemment&#xa0;: qu’est-ce qui a empêché&#x202f;?</translation>
    </message>
    <message>
        <source>Who is waiting for your attention?</source>
        <translation>Qui attend votre attention&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody waits: everyone had a moment within their rhythm.</source>
        <translation>Personne n’attend&#xa0;: tout le monde a eu un moment dans son rythme.</translation>
    </message>
    <message>
        <source>This week we celebrate</source>
        <translation>Cette semaine on fête</translation>
    </message>
    <message>
        <source>next 14 days</source>
        <translation>14 prochains jours</translation>
    </message>
    <message>
        <source>against the chosen rhythm</source>
        <translation>par rapport au rythme choisi</translation>
    </message>
    <message>
        <source>Who do you take care of?</source>
        <translation>De qui prenez-vous soin&#x202f;?</translation>
    </message>
    <message>
        <source>Import the list of your team, from a spreadsheet or your HR program. Esperluette then plans the moments that matter for each person.</source>
        <translation>Importez la liste de votre équipe, depuis un tableur ou votre logiciel RH. Esperluette planifie alors les moments qui comptent pour chaque personne.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Or begin with one person.</source>
        <translation>Ou commencez par une personne.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>The same care for praise as for reframing?</source>
        <translation>Le même soin pour féliciter que pour recadrer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Regarder de plus près</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>lived, not told yet</source>
        <translation>vécus, pas encore racontés</translation>
    </message>
    <message>
        <source>Tell · 1 min</source>
        <translation>Raconter · 1 min</translation>
    </message>
    <message>
        <source>one click, so that it shows in the charts</source>
        <translation>un clic, pour que cela se voie dans les graphiques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Tenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tick it when it is kept</source>
        <translation>Cocher quand il est tenu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>What to say?</source>
        <translation>Que dire&#x202f;?</translation>
    </message>
    <message>
        <source>Later… · %1</source>
        <translation>Plus tard… · %1</translation>
    </message>
    <message>
        <source>Remind me later…</source>
        <translation>M’en reparler plus tard…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Retour (%1)</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Noms masqués</translation>
    </message>
    <message>
        <source>Names hidden: F9 shows them again</source>
        <translation>Noms masqués&#xa0;: F9 les affiche de nouveau</translation>
    </message>
    <message>
        <source>People are shown by their initials. F9 shows their names again.</source>
        <translation>Seules les initiales des personnes sont affichées. F9 affiche de nouveau leurs noms.</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Key of the recovery sheet</source>
        <translation>&amp;Clé de la fiche de secours</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Retenir sur cet ordinateur</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«&#x202f;%1&#x202f;» est verrouillé</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Spaces, dashes and capitals do not matter.</source>
        <translation>Espaces, tirets et majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>The key is kept by the key ring of your session, not in a file of Esperluette.</source>
        <translation>La clé est gardée par le trousseau de votre session, pas dans un fichier d’Esperluette.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase</source>
        <translation>&amp;Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Use the recovery sheet</source>
        <translation>&amp;Utiliser la fiche de secours</translation>
    </message>
    <message>
        <source>This key does not open the file: is it the sheet of this logbook, and of its present passphrase?</source>
        <translation>Cette clé n’ouvre pas le fichier&#xa0;: est-ce bien la fiche de ce carnet, et de sa phrase de passe actuelle&#x202f;?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Views: %1</source>
        <translation>Vues&#xa0;: %1</translation>
    </message>
    <message>
        <source>No saved view yet</source>
        <translation>Aucune vue enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Keep what is chosen &amp;in</source>
        <translation>&amp;Garder ce qui est choisi dans</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::WelcomePage</name>
    <message>
        <source>Recent logbooks</source>
        <translation>Carnets récents</translation>
    </message>
    <message>
        <source>Welcome to Esperluette</source>
        <translation>Bienvenue dans Esperluette</translation>
    </message>
    <message>
        <source>See the moments that matter in the life of your team, prepare each one from what the person may feel, and tell in a minute how it went.</source>
        <translation>Voir les moments qui comptent dans la vie de votre équipe, préparer chacun à partir de ce que la personne peut ressentir, et raconter en une minute comment il s’est passé.</translation>
    </message>
    <message>
        <source>A logbook is one file on this computer. Nothing is ever sent anywhere.</source>
        <translation>Un carnet est un fichier sur cet ordinateur. Rien n’est jamais envoyé nulle part.</translation>
    </message>
    <message>
        <source>Begin with your own team</source>
        <translation>Commencer par votre équipe</translation>
    </message>
    <message>
        <source>Then import your people from a list</source>
        <translation>Puis importer les personnes depuis une liste</translation>
    </message>
    <message>
        <source>New logbook…</source>
        <translation>Nouveau carnet…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A logbook that is on this computer</source>
        <translation>Un carnet qui est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Faire d’abord un tour</translation>
    </message>
    <message>
        <source>38 invented people and two years of moments, in a file apart</source>
        <translation>38 personnes inventées et deux ans de moments, dans un fichier à part</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>N’est plus là&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::WordsRow</name>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>%1, in French</source>
        <translation>%1, en français</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1, en anglais</translation>
    </message>
</context>
<context>
    <name>esperluette::ui::WorkingCalendarDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>day, holiday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>French &amp;public holidays are not worked</source>
        <translation>Les jours &amp;fériés français ne sont pas travaillés</translation>
    </message>
    <message>
        <source>No closing day and no absence yet. Moments that a rule plans move away from the days you add here.</source>
        <translation>Ni fermeture ni absence pour l’instant. Les moments planifiés par une règle s’écartent des jours ajoutés ici.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>&amp;Importer un agenda…</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Jours travaillés</translation>
    </message>
    <message>
        <source>Weekends are never worked. The rules plan no moment on the days below.</source>
        <translation>Les week-ends ne sont jamais travaillés. Les règles ne planifient aucun moment les jours ci-dessous.</translation>
    </message>
    <message>
        <source>Closing days and absences</source>
        <translation>Fermetures et absences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Ajouter des jours non travaillés</translation>
    </message>
    <message>
        <source>Change days off</source>
        <translation>Modifier des jours non travaillés</translation>
    </message>
</context>
</TS>
