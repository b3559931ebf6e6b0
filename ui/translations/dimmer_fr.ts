<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../ui/bar_buttons.py"/>
        <source>Stop, it hurts</source>
        <translation>Stop, ça fait mal</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>How strong is your pain right now?</source>
        <translation>Quelle est l'intensité de votre douleur en ce moment ?</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>No pain</source>
        <translation>Pas de douleur</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>Worst you can imagine</source>
        <translation>La pire imaginable</translation>
    </message>
    <message>
        <location filename="../../ui/before_page.py"/>
        <source>One tap and we start. It decides how big today's routine is.</source>
        <translation>Une touche et c'est parti. Elle décide de l'ampleur de la séance d'aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>One more check-in with {0} would open it.</source>
        <translation>Encore un bilan avec {0} l'ouvrirait.</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>One more check-in after {0} with {1} would open it.</source>
        <translation>Encore un bilan (à partir de : {0}) avec {1} l'ouvrirait.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>%n more check-ins with {1} would open it, the last after {0}.</source>
        <translation>
            <numerusform>Encore %n bilan avec {1} l'ouvrirait, le dernier à partir de : {0}.</numerusform>
            <numerusform>Encore %n bilans avec {1} l'ouvriraient, le dernier à partir de : {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/change_words.py"/>
        <source>Before that, %n more routines.</source>
        <translation>
            <numerusform>Avant cela, encore %n séance.</numerusform>
            <numerusform>Avant cela, encore %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>10 minutes or more of sitting</source>
        <translation>10 minutes assis ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>30 minutes or more of sitting</source>
        <translation>30 minutes assis ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>an hour or more of sitting</source>
        <translation>une heure assis ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>pain at {0} or less</source>
        <translation>une douleur à {0} ou moins</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0} and {1}</source>
        <comment>two things that are needed</comment>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>any answer</source>
        <translation>n'importe quelle réponse</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0} tomorrow</source>
        <translation>demain à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/change_words.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Sitting time</source>
        <translation>Temps assis</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Weekly score</source>
        <translation>Score de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Copy the picture</source>
        <translation>Copier l'image</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Save as PNG</source>
        <translation>Enregistrer en PNG</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Save as SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Check in</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <location filename="../../ui/chart_card.py"/>
        <source>Your first dot goes here.</source>
        <translation>Votre premier point viendra ici.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>worst</source>
        <translation>la pire</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/chart_ground.py"/>
        <source>No check-ins</source>
        <translation>Pas de bilan</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>A week, lowest to highest</source>
        <translation>Une semaine, de la plus basse à la plus haute</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>After a routine</source>
        <translation>Après une séance</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Trend, and how sure we are</source>
        <translation>Tendance, et son degré de certitude</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Routines a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Walking a week</source>
        <translation>Marche par semaine</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Routine</source>
        <translation>Séance</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Video opened</source>
        <translation>Vidéo ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>Opened by a clinician</source>
        <translation>Ouverte par un professionnel de santé</translation>
    </message>
    <message>
        <location filename="../../ui/chart_legend.py"/>
        <source>One video back</source>
        <translation>Retour d'une vidéo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_line.py"/>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>Sitting before pain</source>
        <translation>Temps assis avant la douleur</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>Weekly score, 0 to 10</source>
        <translation>Score de la semaine, de 0 à 10</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, about the same as at first</source>
        <translation>{0} : {1} maintenant, à peu près comme au début</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, lower than {2} at first</source>
        <translation>{0} : {1} maintenant, moins que {2} au début</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, clearly lower than {2} at first</source>
        <translation>{0} : {1} maintenant, nettement moins que {2} au début</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, higher than {2} at first</source>
        <translation>{0} : {1} maintenant, plus que {2} au début</translation>
    </message>
    <message>
        <location filename="../../ui/chart_panels.py"/>
        <source>{0}: {1} now, clearly higher than {2} at first</source>
        <translation>{0} : {1} maintenant, nettement plus que {2} au début</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Pain {0} out of 10</source>
        <translation>Douleur {0} sur 10</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt straight away when sitting.</source>
        <translation>Douleur dès que vous étiez assis.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt after 10 to 29 min sitting.</source>
        <translation>Douleur après 10 à 29 min assis.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Hurt after 30 to 59 min sitting.</source>
        <translation>Douleur après 30 à 59 min assis.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Sat an hour or more.</source>
        <translation>Une heure ou plus en position assise.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>1 routine</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} routines</source>
        <translation>{0} séances</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>1 walk</source>
        <translation>1 marche</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} walks</source>
        <translation>{0} marches</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0} that day.</source>
        <translation>{0} ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Before a routine.</source>
        <translation>Avant une séance.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>After a routine. Does not move the dial.</source>
        <translation>Après une séance. Ne fait pas bouger le cadran.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Week of {0}</source>
        <translation>Semaine du {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Pain {0} to {1}</source>
        <translation>Douleur de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>Middle answer {0}: {1}.</source>
        <translation>Réponse médiane {0} : {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_readout.py"/>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Check-in</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Weekly questions</source>
        <translation>Questions de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Change of video</source>
        <translation>Changement de vidéo</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Safety check</source>
        <translation>Contrôle de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Sitting</source>
        <translation>Assis</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Pain, enjoyment, activity: {0}</source>
        <translation>Douleur, plaisir, activité : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Morning: {0}</source>
        <translation>Matin : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Pain only</source>
        <translation>Douleur seulement</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0}, then {1}</source>
        <translation>{0}, puis {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>then {0}</source>
        <translation>puis {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>short</source>
        <translation>courte</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>1 click</source>
        <translation>1 clic</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} clicks</source>
        <translation>{0} clics</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: it hurt</source>
        <translation>arrêtée : cela faisait mal</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: further down the leg</source>
        <translation>arrêtée : plus bas dans la jambe</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>stopped: a warning sign</source>
        <translation>arrêtée : un signe d'alerte</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>a part of it</source>
        <translation>une partie</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>A spell begins: {0}</source>
        <translation>Début d'un épisode : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Checked by a clinician</source>
        <translation>Vu par un professionnel de santé</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>A clinician says: open the next video</source>
        <translation>Un professionnel de santé dit : ouvrir la vidéo suivante</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} opened</source>
        <translation>{0} ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>Back to {0}</source>
        <translation>Retour à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/chart_rows.py"/>
        <source>{0} opened by a clinician's word</source>
        <translation>{0} ouverte sur avis d'un professionnel de santé</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Find in the table</source>
        <translation>Chercher dans le tableau</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>Your history as a table</source>
        <translation>Votre historique en tableau</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../../ui/chart_table.py"/>
        <source>{0} rows</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>Routines</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>Walks</source>
        <translation>Marches</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>under 10 min</source>
        <translation>moins de 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>10 min +</source>
        <translation>10 min ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>30 min +</source>
        <translation>30 min ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>60 min +</source>
        <translation>60 min ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>&lt; 10 min</source>
        <translation>&lt; 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>10 +</source>
        <translation>10 +</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>30 +</source>
        <translation>30 +</translation>
    </message>
    <message>
        <location filename="../../ui/chart_words.py"/>
        <source>60 +</source>
        <translation>60 +</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Pain now</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>This morning</source>
        <translation>Ce matin</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/checkin_mode.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Choosing moves on by itself. Back changes it.</source>
        <translation>Le choix fait avancer tout seul. Retour permet de le changer.</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>When you sat most recently, how long until your back hurt, or got worse?</source>
        <translation>La dernière fois que vous étiez assis, au bout de combien de temps votre dos a-t-il fait mal, ou plus mal ?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Is your back this morning better, the same, or worse than before yesterday's exercise?</source>
        <translation>Ce matin, votre dos va-t-il mieux, pareil ou moins bien qu'avant les exercices d'hier ?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>How long has this spell of back pain lasted?</source>
        <translation>Depuis combien de temps dure cet épisode de mal de dos ?</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Could you try one planned sit? Stop at the first increase and tell us the time.</source>
        <translation>Pourriez-vous essayer une fois de rester assis exprès ? Arrêtez à la première augmentation et dites-nous la durée.</translation>
    </message>
    <message>
        <location filename="../../ui/choice_page.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Copies are made by themselves: after each routine, once a day, on closing, and before anything big. The newest sound one opens by itself if your records are ever damaged.</source>
        <translation>Les copies se font toutes seules : après chaque séance, une fois par jour, à la fermeture et avant tout grand changement. Si vos données sont un jour abîmées, la copie saine la plus récente s'ouvre toute seule.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your copies</source>
        <translation>Vos copies</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Bring this one back</source>
        <translation>Revenir à celle-ci</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Make a copy now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>There is no copy yet.</source>
        <translation>Il n'y a pas encore de copie.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Damaged</source>
        <translation>Abîmée</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Sound</source>
        <translation>Saine</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your records are sound.</source>
        <translation>Vos données sont saines.</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Your records are damaged. Close Dimmer and open it again: it opens the last good copy.</source>
        <translation>Vos données sont abîmées. Fermez Dimmer et rouvrez-le : la dernière bonne copie s'ouvrira.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are sound.</source>
        <translation>
            <numerusform>%n copie est saine.</numerusform>
            <numerusform>%n copies sont saines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_copies.py"/>
        <source>%n copies are damaged and of no use; the others are sound.</source>
        <translation>
            <numerusform>%n copie est abîmée et inutilisable ; les autres sont saines.</numerusform>
            <numerusform>%n copies sont abîmées et inutilisables ; les autres sont saines.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="../../ui/data_copies.py"/>
        <source>Checking ...</source>
        <translation>Vérification ...</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Your answers, routines, walks and settings go from this computer, and Dimmer starts anew.</source>
        <translation>Vos réponses, séances, marches et réglages quittent cet ordinateur, et Dimmer repart de zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>There is no way back. If you may want them again, save a copy first.</source>
        <translation>Il n'y a pas de retour. Si vous pouvez en avoir besoin, enregistrez d'abord une copie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here, too</source>
        <translation>
            <numerusform>Supprimer aussi la %n copie d'ici</numerusform>
            <numerusform>Supprimer aussi les %n copies d'ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_erase.py"/>
        <source>Delete the %n copies here and those in {0}, too</source>
        <translation>
            <numerusform>Supprimer aussi la %n copie d'ici et celles de {0}</numerusform>
            <numerusform>Supprimer aussi les %n copies d'ici et celles de {0}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Not reached: copies that you saved elsewhere yourself, and what a solid-state disk keeps for a while in cells that no program can read; an encrypted disk keeps it unreadable.</source>
        <translation>Hors d'atteinte : les copies que vous avez enregistrées ailleurs, et ce qu'un disque SSD garde un temps dans des cellules qu'aucun programme ne peut lire ; un disque chiffré le garde illisible.</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>DELETE</source>
        <comment>the word that has to be typed before everything is deleted</comment>
        <translation>SUPPRIMER</translation>
    </message>
    <message>
        <location filename="../../ui/data_erase.py"/>
        <source>Type {0} to go on</source>
        <translation>Tapez {0} pour continuer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_flow.py"/>
        <source>%n entries are saved in {0}.</source>
        <translation>
            <numerusform>%n entrée est enregistrée dans {0}.</numerusform>
            <numerusform>%n entrées sont enregistrées dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>That file is not a copy from this app.</source>
        <translation>Ce fichier n'est pas une copie de cette application.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Nothing was changed. {0}</source>
        <translation>Rien n'a été changé. {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Brought in. What was here before is kept as a copy.</source>
        <translation>C'est repris. Ce qui était ici avant est gardé en copie.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>The newest copy holds all that is here.</source>
        <translation>La copie la plus récente contient tout ce qui est ici.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Go back to the copy of {0}?</source>
        <translation>Revenir à la copie du {0} ?</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>It takes the place of what is here now, which is kept as a copy of its own. Answers about warning signs stay. You check in before a video opens.</source>
        <translation>Elle remplace ce qui est ici, qui est gardé comme copie à part. Les réponses sur les signes d'alerte restent. Un bilan vient avant qu'une vidéo s'ouvre.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Your records are as they were at {0}. Please check in first.</source>
        <translation>Vos données sont comme le {0}. Faites d'abord un bilan.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>That folder lies among your records. Please choose one elsewhere, best on another drive.</source>
        <translation>Ce dossier est parmi vos données. Choisissez-en un ailleurs, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Each copy goes to {0}, too. The first one is there.</source>
        <translation>Chaque copie va aussi dans {0}. La première y est.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Not everything could be deleted.</source>
        <translation>Tout n'a pas pu être supprimé.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>The copies in {0} are still there: that folder could not be reached. Delete them yourself.</source>
        <translation>Les copies dans {0} sont encore là : ce dossier n'a pas pu être atteint. Supprimez-les vous-même.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Deleted, but for one folder.</source>
        <translation>Supprimé, sauf un dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Everything is deleted. The copies are kept in {0}.</source>
        <translation>Tout est supprimé. Les copies restent dans {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>Everything is deleted.</source>
        <translation>Tout est supprimé.</translation>
    </message>
    <message>
        <location filename="../../ui/data_flow.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>This copy is locked</source>
        <translation>Cette copie est verrouillée</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0} opens with its passphrase.</source>
        <translation>{0} s'ouvre avec sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>That is not the passphrase of this file. Please try again.</source>
        <translation>Ce n'est pas la phrase secrète de ce fichier. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Take the file's</source>
        <translation>Prendre celle du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Which holds: {0}</source>
        <translation>Elle contient : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Here: {0}. In the file: {1}.</source>
        <translation>Ici : {0}. Dans le fichier : {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0}: nothing has been changed yet. A copy of what is here is made before.</source>
        <translation>{0} : rien n'a encore été changé. Une copie de ce qui est ici est faite avant.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>{0}: all of it is here already. There is nothing to bring in.</source>
        <translation>{0} : tout est déjà ici. Il n'y a rien à reprendre.</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Bring back a copy</source>
        <translation>Reprendre une copie</translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>For all of them:</source>
        <translation>Pour toutes :</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_import.py"/>
        <source>%n more follow the choice for all.</source>
        <translation>
            <numerusform>%n autre suit le choix pour toutes.</numerusform>
            <numerusform>%n autres suivent le choix pour toutes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_import.py"/>
        <source>Bring it in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>Copies ({0})</source>
        <translation>Copies ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>All files ({0})</source>
        <translation>Tous les fichiers ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/data_places.py"/>
        <source>A second folder for copies</source>
        <translation>Un deuxième dossier pour les copies</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>A file of your own: for keeping, for a spreadsheet, or for a clinic.</source>
        <translation>Un fichier à vous : à garder, pour un tableur, ou pour une clinique.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Adds what is missing here. Nothing is overwritten without asking you.</source>
        <translation>Ajoute ce qui manque ici. Rien n'est écrasé sans vous demander.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Made by themselves and checked. Look at them, or go back to one.</source>
        <translation>Faites toutes seules et vérifiées. Regardez-les, ou revenez à l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Show copies</source>
        <translation>Afficher les copies</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Removes all that Dimmer keeps of you. You type a word first.</source>
        <translation>Retire tout ce que Dimmer garde de vous. Vous tapez d'abord un mot.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Such as one on a USB stick. Each copy goes there, too.</source>
        <translation>Par exemple sur une clé USB. Chaque copie y va aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>Each copy goes to {0}, too.</source>
        <translation>Chaque copie va aussi dans {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/data_rows.py"/>
        <source>{0} is not there now. Copies go to it again once its drive is plugged in.</source>
        <translation>{0} n'est pas là en ce moment. Les copies y retournent dès que son disque est branché.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>A file of your own, to keep elsewhere or to bring to another computer. Nothing here is changed.</source>
        <translation>Un fichier à vous, à garder ailleurs ou à porter sur un autre ordinateur. Rien ne change ici.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>To keep, and to bring back (JSON)</source>
        <translation>À garder et à reprendre (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Everything, with earlier answers, too.</source>
        <translation>Tout, avec aussi les réponses d'avant.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>For a spreadsheet (CSV)</source>
        <translation>Pour un tableur (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>One line for each entry.</source>
        <translation>Une ligne par entrée.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>For a clinic's system (FHIR)</source>
        <translation>Pour le système d'une clinique (FHIR)</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The form in which clinics exchange findings.</source>
        <translation>La forme dans laquelle les cliniques échangent des résultats.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Lock it with a passphrase</source>
        <translation>La verrouiller avec une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Worth it for a copy that leaves this computer. Other programs that read age files open it, too.</source>
        <translation>Utile pour une copie qui quitte cet ordinateur. D'autres programmes qui lisent les fichiers age l'ouvrent aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>At least {0} signs; four words are better. Nobody can open the copy without it.</source>
        <translation>Au moins {0} signes ; quatre mots valent mieux. Sans elle, personne ne peut ouvrir la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <location filename="../../ui/data_save.py"/>
        <source>Write it down and keep it apart from the copy.</source>
        <translation>Notez-la et gardez-la à part de la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>On closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>You asked for it</source>
        <translation>À votre demande</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before bringing in a file</source>
        <translation>Avant de reprendre un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Before bringing back a copy</source>
        <translation>Avant de reprendre une copie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are new and will be added.</source>
        <translation>
            <numerusform>%n entrée est nouvelle et sera ajoutée.</numerusform>
            <numerusform>%n entrées sont nouvelles et seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed later and will be brought up to date.</source>
        <translation>
            <numerusform>%n entrée a été changée plus tard et sera mise à jour.</numerusform>
            <numerusform>%n entrées ont été changées plus tard et seront mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries are here already and stay as they are.</source>
        <translation>
            <numerusform>%n entrée est déjà ici et reste telle quelle.</numerusform>
            <numerusform>%n entrées sont déjà ici et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n entries were changed here and in the file. Please choose below.</source>
        <translation>
            <numerusform>%n entrée a été changée ici et dans le fichier. Choisissez ci-dessous.</numerusform>
            <numerusform>%n entrées ont été changées ici et dans le fichier. Choisissez ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Sitting: {0}</source>
        <translation>Assis : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Felt as far as: {0}</source>
        <translation>Senti jusqu'à : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Compared: {0}</source>
        <translation>En comparaison : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>A part of it</source>
        <translation>Une partie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n clicks</source>
        <translation>
            <numerusform>%n clic</numerusform>
            <numerusform>%n clics</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Pain before: {0}</source>
        <translation>Douleur avant : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Pain after: {0}</source>
        <translation>Douleur après : {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/data_words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>An answer about your safety</source>
        <translation>Une réponse sur votre sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>Note: {0}</source>
        <translation>Note : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/data_words.py"/>
        <source>These files could not be deleted, please delete them yourself: {0}</source>
        <translation>Ces fichiers n'ont pas pu être supprimés, supprimez-les vous-même : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>That could not be set up on this computer.</source>
        <translation>Cela n'a pas pu être mis en place sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>Yes, from {0:g} to {1:g}</source>
        <translation>Oui, de {0:g} à {1:g} h</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>Want a nudge every hour?</source>
        <translation>Un petit rappel toutes les heures ?</translation>
    </message>
    <message>
        <location filename="../../ui/day_joining.py"/>
        <source>A small sign when it is time to move. Quiet in calls, and at night.</source>
        <translation>Un petit signe quand il est temps de bouger. Silencieux pendant les appels, et la nuit.</translation>
    </message>
    <message>
        <location filename="../../ui/day_strip.py"/>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
    <message>
        <location filename="../../ui/day_strip.py"/>
        <source>Start a walk</source>
        <translation>Commencer une marche</translation>
    </message>
    <message>
        <location filename="../../ui/dial_card.py"/>
        <source>Your dimmer dial</source>
        <translation>Votre cadran</translation>
    </message>
    <message>
        <location filename="../../ui/dial_card.py"/>
        <source>The dial is an estimate from your own answers.</source>
        <translation>Le cadran est une estimation tirée de vos propres réponses.</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>How was each one?</source>
        <translation>Comment était chacun ?</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Only if you like. It helps us choose.</source>
        <translation>Seulement si vous voulez. Cela nous aide à choisir.</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <location filename="../../ui/feel_box.py"/>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Saved as you go. Undo  Ctrl+Z</source>
        <translation>Enregistré au fur et à mesure. Annuler  Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Your back pain right now?</source>
        <translation>Votre mal de dos maintenant ?</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Back to Today</source>
        <translation>Retour à Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>It hurt more than I expected</source>
        <translation>Plus douloureux que prévu</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>Same as before you started.</source>
        <translation>Pareil qu'avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>One lower than before.</source>
        <translation>Un de moins qu'avant.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0} lower than before.</source>
        <translation>{0} de moins qu'avant.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>One higher than before.</source>
        <translation>Un de plus qu'avant.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_panel.py"/>
        <source>{0} higher than before.</source>
        <translation>{0} de plus qu'avant.</translation>
    </message>
    <message>
        <location filename="../../ui/finished_rail.py"/>
        <source>{0} today</source>
        <translation>{0} aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../ui/finished_rail.py"/>
        <source>Clicks count your gentle reps. Your dial shows your pain. One follows the other only slowly, and not every time.</source>
        <translation>Les clics comptent vos répétitions douces. Le cadran montre votre douleur. L'un ne suit l'autre que lentement, et pas à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>A calmer back, one small move at a time</source>
        <translation>Un dos plus calme, un petit mouvement à la fois</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Three videos, opened as your back settles. Everything stays on this computer.</source>
        <translation>Trois vidéos, qui s'ouvrent à mesure que votre dos s'apaise. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Where do you live?</source>
        <translation>Où habitez-vous ?</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>This app offers general exercise information for adults with ordinary low back pain. It does not diagnose or treat, and does not replace a doctor or physiotherapist. I will answer the safety check truthfully.</source>
        <translation>Cette application donne des informations générales sur des exercices pour les adultes ayant un mal de dos ordinaire. Elle ne pose pas de diagnostic, ne soigne pas et ne remplace ni médecin ni kinésithérapeute. Je répondrai sincèrement au contrôle de sécurité.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Where do you live? So we know who to call.</source>
        <translation>Où habitez-vous ? Pour savoir qui appeler.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>In an emergency: {0}. Urgent advice: {1}.</source>
        <translation>En cas d'urgence : {0}. Avis urgent : {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Stop if you feel worse and use 'Safety check'. In an emergency call {0}.</source>
        <translation>Arrêtez si vous vous sentez moins bien et utilisez le « Contrôle de sécurité ». En cas d'urgence : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Look around first</source>
        <translation>Regarder d'abord</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Your back</source>
        <translation>Votre dos</translation>
    </message>
    <message>
        <location filename="../../ui/first_run.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Three questions about your week?</source>
        <translation>Trois questions sur votre semaine ?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Once a week, half a minute. They show on Progress how the week went as a whole.</source>
        <translation>Une fois par semaine, une demi-minute. Elles montrent dans Progrès comment la semaine s'est passée dans l'ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Answer them</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/asking_weekly.py"/>
        <source>Saved. Your week: {0} out of 10.</source>
        <translation>Enregistré. Votre semaine : {0} sur 10.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>{0} yesterday</source>
        <translation>hier à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>That was at {0}.</source>
        <translation>La dernière fois : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Taken back.</source>
        <translation>C'est annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Start Video {0}</source>
        <translation>Commencer la vidéo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Stay with Video {0}</source>
        <translation>Rester à la vidéo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>Saved. {0} out of 10</source>
        <translation>Enregistré. {0} sur 10</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, the same as last time. Steady is fine.</source>
        <translation>, comme la dernière fois. La stabilité, c'est bien.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, {0} lower than last time.</source>
        <translation>, {0} de moins que la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/checking_in.py"/>
        <source>, {0} higher than last time. Ups and downs are normal.</source>
        <translation>, {0} de plus que la dernière fois. Les hauts et les bas sont normaux.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>{0} the easier way from now on?</source>
        <translation>{0} : dorénavant la version plus facile ?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>You stopped there more than once. The easier form is half as big, and it still counts.</source>
        <translation>Vous avez dû vous y arrêter plus d'une fois. La version plus facile est deux fois plus petite, et elle compte aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>The easier way</source>
        <translation>La version plus facile</translation>
    </message>
    <message>
        <location filename="../../ui/flows/easing.py"/>
        <source>Keep it as it is</source>
        <translation>Garder comme avant</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Let's stop here</source>
        <translation>Arrêtons-nous là</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Well done</source>
        <translation>Bien joué</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>A walk now?</source>
        <translation>Une marche maintenant ?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>{0:g} to {1:g} minutes. Any walk counts.</source>
        <translation>{0:g} à {1:g} minutes. Toute marche compte.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Let's stop here. A quick safety check, then rest or a short stroll.</source>
        <translation>Arrêtons-nous là. Un court contrôle de sécurité, puis du repos ou quelques pas.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That is a lot. A quick safety check comes next, then rest or a short stroll.</source>
        <translation>C'est beaucoup. Un court contrôle de sécurité vient maintenant, puis du repos ou quelques pas.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That was a bit much. We'll make the next one smaller.</source>
        <translation>C'était un peu trop. Nous ferons la prochaine plus petite.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>{0}, from next time. {1}</source>
        <translation>{0}, dès la prochaine fois. {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/flows/finishing.py"/>
        <source>%n exercises have grown. The programme page tells how.</source>
        <translation>
            <numerusform>%n exercice a progressé. La page Programme dit comment.</numerusform>
            <numerusform>%n exercices ont progressé. La page Programme dit comment.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Skip {0} for now?</source>
        <translation>Passer « {0} » pour l'instant ?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>It was worse twice. There are others in the other direction.</source>
        <translation>C'était moins bien deux fois. Il y en a d'autres dans l'autre sens.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Skip it</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>That is plenty for today. Rest well.</source>
        <translation>C'est bien assez pour aujourd'hui. Reposez-vous bien.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Next routine at {0}.</source>
        <comment>a time of today</comment>
        <translation>Prochaine séance à {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/finishing.py"/>
        <source>Next routine: {0}.</source>
        <comment>a day and a time</comment>
        <translation>Prochaine séance : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>You said yes to “{0}”.</source>
        <translation>Vous avez répondu oui à « {0} ».</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please get emergency help now</source>
        <translation>Demandez une aide d'urgence maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Do not exercise today.</source>
        <translation>Pas d'exercice aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>It is rare, but a doctor needs to see you now, even if the pain is mild.</source>
        <translation>C'est rare, mais un médecin doit vous voir maintenant, même si la douleur est légère.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Call {0}, or go to the nearest emergency department now</source>
        <translation>Appelez le {0}, ou allez tout de suite aux urgences les plus proches</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Ask someone to drive you if you can.</source>
        <translation>Faites-vous conduire si possible.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>“Back pain with {0}.”</source>
        <translation>« Mal de dos avec : {0}. »</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Don't drive yourself if your legs are weak or numb.</source>
        <translation>Ne conduisez pas si vos jambes sont faibles ou engourdies.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos stay closed until a doctor has checked you.</source>
        <translation>Les vidéos restent fermées jusqu'à ce qu'un médecin vous ait examiné.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>I am somewhere else</source>
        <translation>Je suis ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please speak to a doctor today</source>
        <translation>Parlez à un médecin aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Before you exercise.</source>
        <translation>Avant de faire des exercices.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>It may well be nothing serious, but this needs a person to check.</source>
        <translation>Ce n'est peut-être rien de grave, mais une personne doit le vérifier.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Phone {0} today</source>
        <translation>Appelez aujourd'hui : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos stay closed until a clinician has checked you.</source>
        <translation>Les vidéos restent fermées jusqu'à ce qu'un professionnel de santé vous ait examiné.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please check with your midwife, GP or physiotherapist first.</source>
        <translation>Demandez d'abord à votre sage-femme, médecin traitant ou kinésithérapeute.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Please check with a clinician first</source>
        <translation>Demandez d'abord à un professionnel de santé</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>The videos open once a clinician has said gentle exercise is fine.</source>
        <translation>Les vidéos s'ouvrent dès qu'un professionnel de santé a dit que des exercices doux conviennent.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>You can use the gentler routines</source>
        <translation>Vous pouvez faire les séances plus douces</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>But please book a check with a GP or physiotherapist.</source>
        <translation>Mais prenez rendez-vous avec votre médecin traitant ou un kinésithérapeute.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Carry on gently</source>
        <translation>Continuer en douceur</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Nothing here needs urgent help. If any of these start later, stop and open Get help.</source>
        <translation>Rien ici ne demande d'aide urgente. Si l'un de ces signes apparaît plus tard, arrêtez et ouvrez Aide.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/helping.py"/>
        <source>Back pain with {0}.</source>
        <translation>Mal de dos avec : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>{0} is not open yet. The programme page says what opens it.</source>
        <translation>{0} n'est pas encore ouverte. La page Programme dit ce qui l'ouvre.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Resting for now. A short stroll is fine.</source>
        <translation>Repos pour l'instant. Quelques pas sont possibles.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The film for {0} is not here yet.
This is the drawn guide.</source>
        <translation>Le film de {0} n'est pas encore là.
Voici le guide dessiné.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Your place is saved for an hour.</source>
        <translation>Votre place est gardée une heure.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>What you did is saved.</source>
        <translation>Ce que vous avez fait est enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Leave the routine?</source>
        <translation>Quitter la séance ?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Leave for now</source>
        <translation>Quitter pour l'instant</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>That is enough for now</source>
        <translation>Cela suffit pour l'instant</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>This film stops before its end. Your place is saved.</source>
        <translation>Ce film s'arrête avant sa fin. Votre place est enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The video player part is not on this computer. You can still do the routine with the drawn guide.</source>
        <translation>Le lecteur vidéo n'est pas sur cet ordinateur. Vous pouvez quand même faire la séance avec le guide dessiné.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The file for this video is not here. It may have been moved.</source>
        <translation>Le fichier de cette vidéo n'est pas ici. Il a peut-être été déplacé.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>The video paused by itself</source>
        <translation>La vidéo s'est mise en pause toute seule</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>This file will not play. Your place is saved.</source>
        <translation>Ce fichier ne peut pas être lu. Votre place est enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Use the drawn guide</source>
        <translation>Utiliser le guide dessiné</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>We'll make it smaller.</source>
        <translation>Nous la ferons plus petite.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>On top of other windows</source>
        <translation>Au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>No longer on top</source>
        <translation>Plus au-dessus</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Just breathe for now.</source>
        <translation>Respirez seulement, pour l'instant.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/playing.py"/>
        <source>Small today.</source>
        <translation>Petit aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/remote.py"/>
        <source>A routine is playing</source>
        <translation>Une séance est en cours</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>The videos are closed for now.</source>
        <translation>Les vidéos sont fermées pour l'instant.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>Nothing more is planned today.</source>
        <translation>Plus rien n'est prévu aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} min</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>A walk, {0:g} to {1:g} min</source>
        <translation>Une marche, {0:g} à {1:g} min</translation>
    </message>
    <message>
        <location filename="../../ui/flows/saving_calendar.py"/>
        <source>Saved as {0}. Open it with your calendar.</source>
        <translation>Enregistré sous {0}. Ouvrez le fichier avec votre agenda.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/sitting.py"/>
        <source>full routine</source>
        <translation>séance complète</translation>
    </message>
    <message>
        <location filename="../../ui/flows/sitting.py"/>
        <source>short routine</source>
        <translation>séance courte</translation>
    </message>
    <message>
        <location filename="../../ui/flows/starting_out.py"/>
        <source>You are starting with {0}.</source>
        <translation>Vous commencez par {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/starting_out.py"/>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>Keep reminding you in the background?</source>
        <translation>Continuer à vous le rappeler en arrière-plan ?</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>You can change this in Settings, and always leave with Ctrl+Q.</source>
        <translation>Vous pouvez changer cela dans les Réglages, et toujours quitter avec Ctrl+Q.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/staying.py"/>
        <source>No, quit</source>
        <translation>Non, quitter</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Aim for {0:g} to {1:g} minutes. Any walk counts.</source>
        <translation>Visez {0:g} à {1:g} minutes. Toute marche compte.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Slowly, {0:g} to {1:g} minutes.</source>
        <translation>Lentement, {0:g} à {1:g} minutes.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Nice. 1 minute.</source>
        <translation>Bien. 1 minute.</translation>
    </message>
    <message>
        <location filename="../../ui/flows/walking.py"/>
        <source>Nice. {0} minutes.</source>
        <translation>Bien. {0} minutes.</translation>
    </message>
    <message>
        <location filename="../../ui/gate_panel.py"/>
        <source>Not yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <location filename="../../ui/growth_words.py"/>
        <source>Harder form: {0}</source>
        <translation>Version plus difficile : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: you may hold 1 to 2 kg more.</source>
        <translation>Cela va bien : vous pouvez tenir 1 à 2 kg de plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more on each side.</source>
        <comment>repetitions</comment>
        <translation>
            <numerusform>Cela va bien : %n de plus de chaque côté.</numerusform>
            <numerusform>Cela va bien : %n de plus de chaque côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>It goes well: %n more repetitions.</source>
        <translation>
            <numerusform>Cela va bien : %n répétition de plus.</numerusform>
            <numerusform>Cela va bien : %n répétitions de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/growth_words.py"/>
        <source>%n exercises in their harder form.</source>
        <translation>
            <numerusform>%n exercice dans sa forme plus difficile.</numerusform>
            <numerusform>%n exercices dans leur forme plus difficile.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>your local emergency number</source>
        <translation>votre numéro d'urgence local</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>your doctor</source>
        <translation>votre médecin</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Get help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Who to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>New numbness between your legs, new bladder or bowel trouble, both legs affected, or chest pain:</source>
        <translation>Nouvel engourdissement entre les jambes, nouveau trouble de la vessie ou des intestins, les deux jambes touchées, ou douleur à la poitrine :</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Call {0} now.</source>
        <translation>Appelez maintenant : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Fever, feeling very ill, or new weakness in one leg:</source>
        <translation>Fièvre, sensation d'être très malade, ou nouvelle faiblesse dans une jambe :</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Phone {0} today.</source>
        <translation>Appelez aujourd'hui : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Start the safety check</source>
        <translation>Commencer le contrôle de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>When to stop</source>
        <translation>Quand arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if pain goes above 5, or further down your leg.</source>
        <translation>Arrêtez si la douleur dépasse 5, ou descend plus bas dans la jambe.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if you feel numbness, pins and needles, or weakness.</source>
        <translation>Arrêtez si vous sentez un engourdissement, des fourmis ou une faiblesse.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Stop if you feel faint, short of breath, or have chest pain.</source>
        <translation>Arrêtez si vous vous sentez mal, essoufflé, ou si la poitrine fait mal.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Smaller is always fine. So is a rest.</source>
        <translation>Plus petit convient toujours. Une pause aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>How the app works</source>
        <translation>Comment fonctionne l'application</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>You answer short questions about your back. Your answers decide which video is open.</source>
        <translation>Vous répondez à de courtes questions sur votre dos. Vos réponses décident quelle vidéo est ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Each gentle rep turns the dimmer down one click. Clicks count what you did.</source>
        <translation>Chaque répétition douce baisse le variateur d'un clic. Les clics comptent ce que vous avez fait.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>The dial is an estimate from your own answers. The band shows how unsure it is.</source>
        <translation>Le cadran est une estimation tirée de vos propres réponses. La bande montre son incertitude.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Everything stays on this computer. There is no account and no network.</source>
        <translation>Tout reste sur cet ordinateur. Il n'y a ni compte ni réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Reminders stay quiet in calls and in full screen where the system tells. Where it does not, choose Quiet in the tray menu, or pause them there.</source>
        <translation>Les rappels se taisent pendant les appels et en plein écran, là où le système le signale. Sinon, choisissez « Silence » dans le menu de la zone de notification, ou mettez-les-y en pause.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>What to expect</source>
        <translation>À quoi s'attendre</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Most new back pain eases a lot in the first few weeks.</source>
        <translation>La plupart des nouveaux maux de dos s'apaisent beaucoup dans les premières semaines.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Many people still have some pain on and off for months.</source>
        <translation>Beaucoup de gens ont encore mal par moments pendant des mois.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>About 7 in 10 have another spell within a year.</source>
        <translation>Environ 7 personnes sur 10 ont un autre épisode dans l'année.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>A flare is common, and usually not a sign of harm.</source>
        <translation>Une poussée est fréquente, et n'est en général pas un signe de lésion.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Dimmer {0}</source>
        <translation>Dimmer {0}</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>This app offers general exercise information for adults with ordinary low back pain. It does not diagnose or treat, and does not replace a doctor or physiotherapist.</source>
        <translation>Cette application donne des informations générales sur des exercices pour les adultes ayant un mal de dos ordinaire. Elle ne pose pas de diagnostic, ne soigne pas et ne remplace ni médecin ni kinésithérapeute.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>No clinician has signed these texts yet.</source>
        <translation>Aucun professionnel de santé n'a encore validé ces textes.</translation>
    </message>
    <message>
        <location filename="../../ui/help_page.py"/>
        <source>Routines were written from public NHS and trial sources. Not affiliated with Physio Central, the NHS, NICE or IFOMPT.</source>
        <translation>Les séances ont été écrites d'après des sources publiques du NHS et des essais. Sans lien avec Physio Central, le NHS, NICE ou IFOMPT.</translation>
    </message>
    <message>
        <location filename="../../ui/hero_card.py"/>
        <source>Length of the routine</source>
        <translation>Durée de la séance</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>A pattern in your own answers, not a proof.</source>
        <translation>Une tendance dans vos propres réponses, pas une preuve.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>Nothing that we looked at goes with better or worse days.</source>
        <translation>Rien de ce que nous avons regardé ne va avec des jours meilleurs ou moins bons.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>Too early to say. {0} of {1} days with a morning and an evening answer have come together.</source>
        <translation>Trop tôt pour le dire. {0} jours sur {1} avec une réponse le matin et le soir sont réunis.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>{0}, your evening pain was lower than in the morning: {1} of {2} days. On other days: {3} of {4}.</source>
        <translation>{0}, votre douleur du soir était plus basse que le matin : {1} jours sur {2}. Les autres jours : {3} sur {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>{0}, your evening pain was lower than in the morning less often: {1} of {2} days, else {3} of {4}.</source>
        <translation>{0}, votre douleur du soir était moins souvent plus basse que le matin : {1} jours sur {2}, sinon {3} sur {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with two walks or more</source>
        <translation>Les jours avec deux marches ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with half an hour of walking or more</source>
        <translation>Les jours avec une demi-heure de marche ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/insight_words.py"/>
        <source>On days with three routines or more</source>
        <translation>Les jours avec trois séances ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Open Video {0} now?</source>
        <translation>Ouvrir la vidéo {0} maintenant ?</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Choose this if someone who treats you said so. Stop if it hurts more.</source>
        <translation>Choisissez ceci si une personne qui vous soigne l'a dit. Arrêtez si cela fait plus mal.</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Open Video {0}</source>
        <translation>Ouvrir la vidéo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Keep it closed</source>
        <translation>La laisser fermée</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Something went wrong in Dimmer</source>
        <translation>Un problème est survenu dans Dimmer</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Your records are safe. You can go on, or close Dimmer and open it again.</source>
        <translation>Vos données sont en sécurité. Vous pouvez continuer, ou fermer Dimmer et le rouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../ui/joining.py"/>
        <source>Close Dimmer</source>
        <translation>Fermer Dimmer</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Today, Progress, Programme</source>
        <translation>Aujourd'hui, Progrès, Programme</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>What opens the next video</source>
        <translation>Ce qui ouvre la vidéo suivante</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Take the last entry back</source>
        <translation>Annuler la dernière entrée</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Pause and carry on</source>
        <translation>Pause et reprise</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Next exercise</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Rep again</source>
        <translation>Refaire la répétition</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Exercise again</source>
        <translation>Refaire l'exercice</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Repeat a stretch: start, end, off</source>
        <translation>Répéter un passage : début, fin, arrêt</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>5 seconds; with Shift 1</source>
        <translation>5 secondes ; avec Maj 1</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Slower, faster</source>
        <translation>Plus lent, plus vite</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Usual speed</source>
        <translation>Vitesse habituelle</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>One frame, while paused</source>
        <translation>Une image, en pause</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Hide the cues</source>
        <translation>Masquer les repères</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Stay on top of other windows</source>
        <translation>Rester au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Size of the cues, usual size</source>
        <translation>Taille des repères, taille habituelle</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Safety card</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>7 days to everything</source>
        <translation>De 7 jours à tout</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Read the answers one by one</source>
        <translation>Lire les réponses une à une</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <location filename="../../ui/keys_page.py"/>
        <source>Save for my physio</source>
        <translation>Enregistrer pour mon kiné</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>{0}: not reviewed by a clinician</source>
        <translation>{0} : non relu par un professionnel de santé</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Dimmer is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Dimmer est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Qt and PySide6: LGPL 3. libVLC and python-vlc: LGPL 2.1 or later. SQLAlchemy, Alembic: MIT.</source>
        <translation>Qt et PySide6 : LGPL 3. libVLC et python-vlc : LGPL 2.1 ou ultérieure. SQLAlchemy, Alembic : MIT.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>NumPy, pyqtgraph: BSD and MIT. platformdirs: MIT.</source>
        <translation>NumPy, pyqtgraph : BSD et MIT. platformdirs : MIT.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Atkinson Hyperlegible Next, the typeface: SIL Open Font License 1.1.</source>
        <translation>Atkinson Hyperlegible Next, la police : SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Lucide, the icons: ISC.</source>
        <translation>Lucide, les icônes : ISC.</translation>
    </message>
    <message>
        <location filename="../../ui/licences_page.py"/>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <location filename="../../ui/loading_page.py"/>
        <source>Opening your records</source>
        <translation>Ouverture de vos données</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We opened the last good copy</source>
        <translation>Nous avons ouvert la dernière bonne copie</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We had to start anew</source>
        <translation>Nous avons dû repartir de zéro</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>These records are from a newer Dimmer</source>
        <translation>Ces données viennent d'un Dimmer plus récent</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Nothing can be saved here</source>
        <translation>Rien ne peut être enregistré ici</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are in use</source>
        <translation>Vos données sont en cours d'utilisation</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are not there</source>
        <translation>Vos données ne sont pas là</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be opened</source>
        <translation>Vos données n'ont pas pu être ouvertes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/outcome_words.py"/>
        <source>%n newer entries could be saved from the old file.</source>
        <translation>
            <numerusform>%n entrée plus récente a pu être sauvée de l'ancien fichier.</numerusform>
            <numerusform>%n entrées plus récentes ont pu être sauvées de l'ancien fichier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Nothing was lost.</source>
        <translation>Rien n'a été perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>What you entered between {0} and {1} may be missing. Please check in before you go on.</source>
        <translation>Ce que vous avez noté entre {0} et {1} manque peut-être. Faites un bilan avant de continuer.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>What you entered after {0} may be missing. Please check in before you go on.</source>
        <translation>Ce que vous avez noté depuis ({0}) manque peut-être. Faites un bilan avant de continuer.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Entries may be missing. Please check in before you go on.</source>
        <translation>Des entrées manquent peut-être. Faites un bilan avant de continuer.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The old file is in {0}.</source>
        <translation>L'ancien fichier est dans {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be read. We kept the old file safe and opened the last good copy from {0}.</source>
        <translation>Vos données n'ont pas pu être lues. Nous avons gardé l'ancien fichier et ouvert la dernière bonne copie : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be read, and there was no good copy. We kept the old file safe and start anew.</source>
        <translation>Vos données n'ont pas pu être lues, et il n'y avait pas de bonne copie. Nous avons gardé l'ancien fichier et repartons de zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>A newer Dimmer wrote your records. You can look at them and save a copy, but not add to them. Please update Dimmer.</source>
        <translation>Un Dimmer plus récent a écrit vos données. Vous pouvez les regarder et en enregistrer une copie, mais pas y ajouter. Veuillez mettre Dimmer à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records can be read but not written. Please check the folder they are in.</source>
        <translation>Vos données peuvent être lues mais pas écrites. Veuillez vérifier le dossier où elles sont.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Another program holds your records. Close it and try again.</source>
        <translation>Un autre programme retient vos données. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The disk is full. Make some room and try again; nothing is lost.</source>
        <translation>Le disque est plein. Faites un peu de place et réessayez ; rien n'est perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>The folder of your records cannot be reached. Is its disk connected?</source>
        <translation>Le dossier de vos données est inaccessible. Son disque est-il branché ?</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records could not be opened. The file is kept as it is.</source>
        <translation>Vos données n'ont pas pu être ouvertes. Le fichier est gardé tel quel.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The disk is full. Your answers stay here; make room and try again.</source>
        <translation>Nous n'avons pas pu enregistrer cela. Le disque est plein. Vos réponses restent ici ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. A newer Dimmer wrote your records; please update Dimmer.</source>
        <translation>Nous n'avons pas pu enregistrer cela. Un Dimmer plus récent a écrit vos données ; mettez Dimmer à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. Another program holds your records. Try again in a moment.</source>
        <translation>Nous n'avons pas pu enregistrer cela. Un autre programme retient vos données. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The folder of your records takes no writing.</source>
        <translation>Nous n'avons pas pu enregistrer cela. Le dossier de vos données n'accepte pas l'écriture.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. The folder of your records cannot be reached.</source>
        <translation>Nous n'avons pas pu enregistrer cela. Le dossier de vos données est inaccessible.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>We could not save that. Your answers stay here; try again.</source>
        <translation>Nous n'avons pas pu enregistrer cela. Vos réponses restent ici ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. No copy fits into {0}: that disk is full.</source>
        <translation>Vos données sont enregistrées. Aucune copie ne tient dans {0} : ce disque est plein.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. No copy could be put into {0}: it takes no writing.</source>
        <translation>Vos données sont enregistrées. Aucune copie n'a pu être mise dans {0} : l'écriture n'y est pas possible.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your records are saved. The second folder {0} is not there, so no copy went to it. Plug its drive in, or choose another folder in Settings.</source>
        <translation>Vos données sont enregistrées. Le deuxième dossier {0} n'est pas là, aucune copie n'y est donc allée. Branchez son disque ou choisissez un autre dossier dans les Réglages.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made: the disk is full. Please make room.</source>
        <translation>Vos réponses sont enregistrées, mais aucune copie n'a pu en être faite : le disque est plein. Faites de la place, s'il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made: the folder takes no writing.</source>
        <translation>Vos réponses sont enregistrées, mais aucune copie n'a pu en être faite : le dossier n'accepte pas l'écriture.</translation>
    </message>
    <message>
        <location filename="../../ui/outcome_words.py"/>
        <source>Your answers are saved, but no copy of them could be made. We will try again later.</source>
        <translation>Vos réponses sont enregistrées, mais aucune copie n'a pu en être faite. Nous réessaierons plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Video {0}: not here yet</source>
        <translation>Vidéo {0} : pas encore là</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Video {0}: here, {1} MB</source>
        <translation>Vidéo {0} : présente, {1} Mo</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Pain, no answer yet</source>
        <translation>Douleur, pas encore de réponse</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>out of 10</source>
        <translation>sur 10</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Think about this moment, not the worst of the day. There is no wrong answer.</source>
        <translation>Pensez à ce moment, pas au pire de la journée. Il n'y a pas de mauvaise réponse.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Turn the dial, press a number, or use the arrow keys.</source>
        <translation>Tournez le cadran, tapez un chiffre ou utilisez les flèches.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Choose a number</source>
        <translation>Choisissez un chiffre</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>0 is no pain, 10 is the worst pain you can imagine.</source>
        <translation>0 est l'absence de douleur, 10 la pire douleur que vous puissiez imaginer.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_page.py"/>
        <source>Last time: {0}</source>
        <translation>La dernière fois : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Very mild</source>
        <translation>Très légère</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Mild</source>
        <translation>Légère</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Very strong</source>
        <translation>Très forte</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Worst</source>
        <translation>La pire</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I only notice it if I think about it.</source>
        <translation>Je ne la remarque que si j'y pense.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I notice it, but I can carry on.</source>
        <translation>Je la remarque, mais je peux continuer.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>It is hard to do some things.</source>
        <translation>Certaines choses sont difficiles à faire.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>It is hard to do most things.</source>
        <translation>La plupart des choses sont difficiles à faire.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>No pain right now.</source>
        <translation>Pas de douleur en ce moment.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I notice it, but it does not bother me much.</source>
        <translation>Je la remarque, mais elle me gêne peu.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>The worst pain I can imagine.</source>
        <translation>La pire douleur que je puisse imaginer.</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Pain, {0} out of 10, {1}</source>
        <translation>Douleur, {0} sur 10, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Straight away</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Less than 10 minutes</source>
        <translation>Moins de 10 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>After a while</source>
        <translation>Après un moment</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>10 to 29 minutes</source>
        <translation>10 à 29 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>After about half an hour</source>
        <translation>Après environ une demi-heure</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>30 to 59 minutes</source>
        <translation>30 à 59 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>An hour or more</source>
        <translation>Une heure ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Or it did not hurt at all in an hour</source>
        <translation>Ou aucune douleur pendant une heure</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>I did not sit long enough to tell</source>
        <translation>Je ne suis pas resté assis assez longtemps pour le dire</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Back only, or nowhere</source>
        <translation>Dos seulement, ou nulle part</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Buttock</source>
        <translation>Fesse</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Below the knee</source>
        <translation>Sous le genou</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Much better</source>
        <translation>Beaucoup mieux</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>A bit better</source>
        <translation>Un peu mieux</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>A bit worse</source>
        <translation>Un peu moins bien</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Much worse</source>
        <translation>Beaucoup moins bien</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Less than 6 weeks</source>
        <translation>Moins de 6 semaines</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>6 to 12 weeks</source>
        <translation>6 à 12 semaines</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Over 12 weeks</source>
        <translation>Plus de 12 semaines</translation>
    </message>
    <message>
        <location filename="../../ui/pain_words.py"/>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Pain above 5, or down your leg? Stop.</source>
        <translation>Plus de 5, ou dans la jambe ? Stop.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Smaller is fine. Stop if it hurts above 5 or goes down your leg.</source>
        <translation>Plus petit convient. Arrêtez si la douleur dépasse 5 ou descend dans la jambe.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Stop if you feel</source>
        <translation>Arrêtez si vous sentez</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>pain going further down your leg</source>
        <translation>la douleur descendre dans la jambe</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>numbness, pins and needles, weakness</source>
        <translation>engourdissement, fourmis, faiblesse</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>faint, chest pain or short of breath</source>
        <translation>malaise, poitrine serrée, souffle court</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>A mild pull is fine. Smaller is fine too.</source>
        <translation>Un léger tiraillement convient. Plus petit aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Space to carry on</source>
        <translation>Espace pour continuer</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Get comfy</source>
        <translation>Installez-vous</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Any other key adds 10 seconds.</source>
        <translation>Toute autre touche ajoute 10 secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Press Space when you are down.</source>
        <translation>Appuyez sur Espace une fois au sol.</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <location filename="../../ui/player_face.py"/>
        <source>Getting your video ready</source>
        <translation>Préparation de votre vidéo</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Volume {0} %</source>
        <translation>Volume {0} %</translation>
    </message>
    <message>
        <location filename="../../ui/player_knobs.py"/>
        <source>Speed {0}</source>
        <translation>Vitesse {0}</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>Half as big. It still counts.</source>
        <translation>Deux fois plus petit. Cela compte aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/player_mode.py"/>
        <source>No speakers found. Captions are on.</source>
        <translation>Aucun haut-parleur trouvé. Les sous-titres sont activés.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_page.py"/>
        <source>Your programme</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <location filename="../../ui/programme_page.py"/>
        <source>Three videos. Each one opens as your back settles.</source>
        <translation>Trois vidéos. Chacune s'ouvre quand votre dos s'apaise.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For less than 30 minutes of sitting</source>
        <translation>Pour moins de 30 minutes assis</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For 30 to 59 minutes of sitting</source>
        <translation>Pour 30 à 59 minutes assis</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>For an hour or more of sitting</source>
        <translation>Pour une heure assis ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: once every hour</source>
        <translation>Séance : une fois par heure</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: every 1 to 2 hours</source>
        <translation>Séance : toutes les 1 à 2 heures</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Routine: twice a day</source>
        <translation>Séance : deux fois par jour</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walks: {0:g} to {1:g} min, often</source>
        <translation>Marche : {0:g} à {1:g} min, souvent</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walks: {0:g} to {1:g} min, up to {2} a day</source>
        <translation>Marche : {0:g} à {1:g} min, jusqu'à {2} par jour</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Walk: {0:g} to {1:g} min each day</source>
        <translation>Marche : {0:g} à {1:g} min chaque jour</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in first</source>
        <translation>Bilan d'abord</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} of 4 done</source>
        <translation>{0} sur 4</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0}:{1} in all</source>
        <translation>{0}:{1} en tout</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Start without sound</source>
        <translation>Commencer sans le son</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Smaller is fine</source>
        <translation>Plus petit convient</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Stop if it hurts above 5 or goes down your leg.</source>
        <translation>Arrêtez si la douleur dépasse 5 ou descend dans la jambe.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} opens when your back is ready</source>
        <translation>{0} s'ouvre quand votre dos est prêt</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Why wait?</source>
        <translation>Pourquoi attendre ?</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Sore backs tighten to guard themselves. Moving up as yours settles keeps it calm.</source>
        <translation>Un dos sensible se crispe pour se protéger. Avancer quand le vôtre s'apaise le garde calme.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} opens after {1}</source>
        <translation>{0} s'ouvre après {1}</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Do {0} now</source>
        <translation>Faire {0} maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in now</source>
        <translation>Bilan maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in, counts from {0}</source>
        <translation>Bilan, compte à partir de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Last step when all four are done: a safety card</source>
        <translation>Dernière étape quand les quatre sont faits : les questions de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>My physio says I can start now</source>
        <translation>Mon kiné dit que je peux commencer</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Dial</source>
        <translation>Cadran</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Settled and safe</source>
        <translation>Apaisé et sûr</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Check in first.</source>
        <translation>Un bilan d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>{0} is closed for now</source>
        <translation>{0} est fermée pour l'instant</translation>
    </message>
    <message>
        <location filename="../../ui/programme_words.py"/>
        <source>Closed {0}. {1}</source>
        <translation>Fermée : {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>With this, {0} closes.</source>
        <translation>Avec cela, {0} se ferme.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>With this, {0} opens.</source>
        <translation>Avec cela, {0} s'ouvre.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>You would be with {0}.</source>
        <translation>Vous seriez à {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>A safety card comes first.</source>
        <translation>Les questions de sécurité viennent d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>What is open stays as it is.</source>
        <translation>Ce qui est ouvert le reste.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Your dial would read {0}.</source>
        <translation>Votre cadran indiquerait {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Your dial would go dark until there are more check-ins.</source>
        <translation>Votre cadran s'éteindrait jusqu'à ce qu'il y ait plus de bilans.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Sitting until it hurt</source>
        <translation>Assis jusqu'à la douleur</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Furthest point</source>
        <translation>Point le plus loin</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Pain before</source>
        <translation>Douleur avant</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Pain after</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Minutes of the walk</source>
        <translation>Minutes de marche</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Such as: long drive</source>
        <translation>Par exemple : long trajet</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Answers about safety are not changed here. Use the safety check under Get help.</source>
        <translation>Les réponses sur la sécurité ne se changent pas ici. Utilisez le contrôle de sécurité sous Aide.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <location filename="../../ui/progress_edit.py"/>
        <source>Delete this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Save the picture</source>
        <translation>Enregistrer l'image</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_flow.py"/>
        <source>Delete this entry?</source>
        <translation>Supprimer cette entrée ?</translation>
    </message>
    <message>
        <location filename="../../ui/progress_insight.py"/>
        <source>What goes with better days</source>
        <translation>Ce qui va avec les jours meilleurs</translation>
    </message>
    <message>
        <location filename="../../ui/progress_line.py"/>
        <source>Place in the routine</source>
        <translation>Position dans la séance</translation>
    </message>
    <message>
        <location filename="../../ui/progress_page.py"/>
        <source>Questions of the week</source>
        <translation>Questions de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>It is too early to say</source>
        <translation>Il est trop tôt pour le dire</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is settling</source>
        <translation>Votre dos s'apaise</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is stirred up</source>
        <translation>Votre dos est irrité</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your back is steady, or it is too early to say</source>
        <translation>Votre dos est stable, ou il est trop tôt pour le dire</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Each check-in becomes a dot here.</source>
        <translation>Chaque bilan devient un point ici.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>One bad day does not undo a good week.</source>
        <translation>Un mauvais jour n'efface pas une bonne semaine.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>If things keep settling as in the last ten days, your dial may reach “low” in about {0} to {1} days.
Backs rarely settle in a straight line, so this is a guess, not a promise.</source>
        <translation>Si cela continue de s'apaiser comme ces dix derniers jours, votre cadran pourrait atteindre « bas » dans environ {0} à {1} jours.
Un dos s'apaise rarement en ligne droite : c'est une supposition, pas une promesse.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>One more check-in and your dial lights up.</source>
        <translation>Encore un bilan et votre cadran s'allume.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} more check-ins and your dial lights up.</source>
        <translation>Encore {0} bilans et votre cadran s'allume.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Two</source>
        <translation>deux</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Three</source>
        <translation>trois</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>middle</source>
        <translation>moyen</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was straight away on day 1</source>
        <translation>le jour 1 : tout de suite</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was 10 to 29 min on day 1</source>
        <translation>le jour 1 : 10 à 29 min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was 30 to 59 min on day 1</source>
        <translation>le jour 1 : 30 à 59 min</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was an hour or more on day 1</source>
        <translation>le jour 1 : une heure ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Your dial</source>
        <translation>Votre cadran</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Dial clicks</source>
        <translation>Clics du cadran</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>gentle reps so far</source>
        <translation>répétitions douces jusqu'ici</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>not lit yet</source>
        <translation>pas encore allumé</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>last answer {0}</source>
        <translation>dernière réponse {0}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>clearly better than {0} on day 1</source>
        <translation>nettement mieux que {0} le jour 1</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>was {0} on day 1</source>
        <translation>{0} le jour 1</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>any walk counts</source>
        <translation>toute marche compte</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 minute of walking</source>
        <translation>1 minute de marche</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} minutes of walking</source>
        <translation>{0} minutes de marche</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>about {0} hours of walking</source>
        <translation>environ {0} heures de marche</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>chosen days</source>
        <translation>jours choisis</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Pain chart, {0}, no answers. Press T for the table.</source>
        <translation>Graphique de la douleur, {0}, pas de réponse. T affiche le tableau.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Pain chart, {0}, {1}</source>
        <translation>Graphique de la douleur, {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>1 time without check-ins</source>
        <translation>1 période sans bilan</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} times without check-ins</source>
        <translation>{0} périodes sans bilan</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>. Press T for the table.</source>
        <translation>. T affiche le tableau.</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>from {0} down to {1}</source>
        <translation>baisse de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>from {0} up to {1}</source>
        <translation>hausse de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>{0} at both ends</source>
        <translation>{0} au début et à la fin</translation>
    </message>
    <message>
        <location filename="../../ui/progress_words.py"/>
        <source>Last answer: {0}, {1}</source>
        <translation>Dernière réponse : {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Breathe easily</source>
        <translation>Respirez doucement</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Rep {0} of {1}</source>
        <translation>Répétition {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Exercise {0} of {1}</source>
        <translation>Exercice {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>1 rep</source>
        <translation>1 répétition</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>{0} reps</source>
        <translation>{0} répétitions</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Next: {0}</source>
        <translation>Ensuite : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/rail_face.py"/>
        <source>Next: {0}, in {1}</source>
        <translation>Ensuite : {0}, dans {1}</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Your computer's clock changed. We put your check-ins in the order you made them.</source>
        <translation>L'horloge de votre ordinateur a changé. Nous avons mis vos bilans dans l'ordre où vous les avez faits.</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>We could not save that</source>
        <translation>Nous n'avons pas pu enregistrer cela</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Back to my answers</source>
        <translation>Retour à mes réponses</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Look at my records</source>
        <translation>Voir mes données</translation>
    </message>
    <message>
        <location filename="../../ui/records_watch.py"/>
        <source>Show the old file</source>
        <translation>Montrer l'ancien fichier</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>You can say:</source>
        <translation>Vous pouvez dire :</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Show to staff</source>
        <translation>Montrer au personnel</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>I pressed this by mistake</source>
        <translation>J'ai appuyé par erreur</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>A doctor has checked me</source>
        <translation>Un médecin m'a examiné</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>A clinician has checked you?</source>
        <translation>Un professionnel de santé vous a examiné ?</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Date of the visit</source>
        <translation>Date de la visite</translation>
    </message>
    <message>
        <location filename="../../ui/red_flag_page.py"/>
        <source>Next: the safety check</source>
        <translation>Suite : le contrôle de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Time to move.</source>
        <translation>C'est le moment de bouger.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>{0} minutes will do.</source>
        <translation>{0} minutes suffisent.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Sitting for a while?</source>
        <translation>Assis depuis un moment ?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>A short walk soothes it.</source>
        <translation>Une courte marche fait du bien.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>How is your back?</source>
        <translation>Comment va votre dos ?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>A check-in takes 20 seconds.</source>
        <translation>Un bilan prend 20 secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Check in to open Video {0}?</source>
        <translation>Un bilan pour ouvrir la vidéo {0} ?</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>It takes 20 seconds.</source>
        <translation>Cela prend 20 secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>In 10 min</source>
        <translation>Dans 10 min</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders off</source>
        <translation>Rappels désactivés</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders paused</source>
        <translation>Rappels en pause</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every hour</source>
        <translation>Rappels : toutes les heures</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every hour and a half</source>
        <translation>Rappels : toutes les heures et demie</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on: every two hours</source>
        <translation>Rappels : toutes les deux heures</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders on</source>
        <translation>Rappels activés</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Paused until {0}</source>
        <translation>En pause jusqu'à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Reminders are off</source>
        <translation>Les rappels sont désactivés</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you switched it on</source>
        <translation>Silence : vous l'avez activé</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: the videos are closed for now</source>
        <translation>Silence : les vidéos sont fermées pour l'instant</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are at it</source>
        <translation>Silence : vous êtes en train d'en faire</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are away from the desk</source>
        <translation>Silence : vous n'êtes pas à votre bureau</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: you are in a call</source>
        <translation>Silence : vous êtes en appel</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: something fills the screen</source>
        <translation>Silence : quelque chose remplit l'écran</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Quiet: the system is set to do not disturb</source>
        <translation>Silence : le système est sur « ne pas déranger »</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Due now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Resting until {0}</source>
        <translation>Repos jusqu'à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>That is plenty for today</source>
        <translation>C'est assez pour aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Nothing is planned</source>
        <translation>Rien n'est prévu</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Next at {0}</source>
        <translation>Prochaine à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/reminder_words.py"/>
        <source>Next on {0} at {1}</source>
        <translation>Prochain : {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Days on the sheet</source>
        <translation>Jours sur la feuille</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Name on the sheet, if you want one</source>
        <translation>Nom sur la feuille, si vous en voulez un</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Also as a table (CSV)</source>
        <translation>Aussi en tableau (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>Also for a clinic's system (FHIR)</source>
        <translation>Aussi pour le système d'une clinique (FHIR)</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>The page as it will be saved</source>
        <translation>La page telle qu'elle sera enregistrée</translation>
    </message>
    <message>
        <location filename="../../ui/report_panel.py"/>
        <source>One page. You see it before it is saved.</source>
        <translation>Une page. Vous la voyez avant de l'enregistrer.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dial over time</source>
        <translation>Le cadran au fil du temps</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines and walks, done and planned</source>
        <translation>Séances et marches, faites et prévues</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines that were stopped</source>
        <translation>Séances arrêtées</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Safety answers</source>
        <translation>Réponses de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Low back pain: {0}</source>
        <translation>Lombalgie : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Made with Dimmer on {0} from the person's own answers. Pain: 0 none, 10 worst.</source>
        <translation>Fait avec Dimmer le {0} à partir des réponses de la personne. Douleur : 0 aucune, 10 la pire.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>On {0} this spell had lasted: {1}.</source>
        <translation>Le {0}, cet épisode durait depuis : {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Now with {0} of 3.</source>
        <translation>Actuellement {0} sur 3.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>at first: {0}</source>
        <translation>au début : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} a day, {1}</source>
        <translation>{0} par jour, {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines done</source>
        <translation>Séances faites</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>no answers</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>highest {0} on {1}</source>
        <translation>maximum {0} le {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, was {1}</source>
        <translation>{0}, avant {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Pain, last and first 7 days</source>
        <translation>Douleur, 7 derniers et premiers jours</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Pain, middle answer</source>
        <translation>Douleur, réponse médiane</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} to {1} likely; last answer {2}</source>
        <translation>{0} à {1} probable ; dernière réponse {2}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dial (estimate)</source>
        <translation>Cadran (estimation)</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>and {0} earlier</source>
        <translation>et {0} plus tôt</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Done, beside planned</source>
        <translation>Fait, à côté du prévu</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Weekly score (PEG, 0 to 10)</source>
        <translation>Score de la semaine (PEG, 0 à 10)</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Changes of video</source>
        <translation>Changements de vidéo</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Routines stopped by the person</source>
        <translation>Séances arrêtées par la personne</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Safety checks</source>
        <translation>Contrôles de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Notes of the person</source>
        <translation>Notes de la personne</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, {1}. Routines: {2} a day (plan {3} to {4}), {5} or more on {6} of {7}. Walks: {8} a day, {9} min each (plan {10}, {11} to {12} min).</source>
        <translation>{0}, {1}. Séances : {2} par jour (prévu {3} à {4}), {5} ou plus sur {6} de {7}. Marches : {8} par jour, {9} min chacune (prévu {10}, {11} à {12} min).</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} on {1}</source>
        <translation>{0} le {1}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1} opened.</source>
        <translation>{0} : {1} ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: back to {1}.</source>
        <translation>{0} : retour à {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1} opened by a clinician's word.</source>
        <translation>{0} : {1} ouverte sur avis d'un professionnel de santé.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>it hurt</source>
        <translation>cela faisait mal</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>further down the leg</source>
        <translation>plus bas dans la jambe</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>a warning sign</source>
        <translation>un signe d'alerte</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>pain {0}</source>
        <translation>douleur {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>felt as far as: {0}</source>
        <translation>senti jusqu'à : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} answered, the last with nothing found on {1}.</source>
        <translation>{0} avec réponses, le dernier sans rien trouver le {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} answered.</source>
        <translation>{0} avec réponses.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>None in these days.</source>
        <translation>Aucun ces jours-là.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}, yes: {1}.</source>
        <translation>{0}, oui : {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0}: the person says a clinician has checked.</source>
        <translation>{0} : la personne dit qu'un professionnel de santé l'a examinée.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>1 check</source>
        <translation>1 contrôle</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>{0} checks</source>
        <translation>{0} contrôles</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Bars: a week's answers from lowest to highest, dot: their median.</source>
        <translation>Barres : réponses d'une semaine, de la plus basse à la plus haute ; point : leur médiane.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Dots: answers; hollow: after a routine, not in the line.</source>
        <translation>Points : réponses ; creux : après une séance, hors de la ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Line: the dial with its 80 % band. Tinted grounds: which video was open.</source>
        <translation>Ligne : le cadran avec sa bande à 80 %. Fonds teintés : quelle vidéo était ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Lanes: routines and walks.</source>
        <translation>Bandes : séances et marches.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>Strokes: routines. Diamonds: walks, larger = longer.</source>
        <translation>Traits : séances. Losanges : marches, plus grand = plus long.</translation>
    </message>
    <message>
        <location filename="../../ui/report_words.py"/>
        <source>The dial is an estimate from the person's own answers; the band shows how unsure it is. This sheet does not diagnose, and it does not replace an examination.</source>
        <translation>Le cadran est une estimation tirée des réponses de la personne ; la bande montre son incertitude. Cette feuille ne pose pas de diagnostic et ne remplace pas un examen.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Video {0}</source>
        <translation>Vidéo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>any time</source>
        <translation>toute durée</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>10 minutes or more</source>
        <translation>10 minutes ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>30 minutes or more</source>
        <translation>30 minutes ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under 10 minutes</source>
        <translation>moins de 10 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under 30 minutes</source>
        <translation>moins de 30 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>under an hour</source>
        <translation>moins d'une heure</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} hours</source>
        <translation>{0} heures</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} here, {1}, {2} in {3}.</source>
        <translation>{0} ici, {1}, {2} en {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>1 check-in</source>
        <translation>1 bilan</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} check-ins</source>
        <translation>{0} bilans</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more day of check-ins.</source>
        <translation>Encore un jour de bilans.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more days of check-ins.</source>
        <translation>Encore {0} jours de bilans.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more check-in.</source>
        <translation>Encore un bilan.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more check-ins.</source>
        <translation>Encore {0} bilans.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One more routine in {1}.</source>
        <translation>Encore une séance en {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more routines in {1}.</source>
        <translation>Encore {0} séances en {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} more with this video.</source>
        <translation>Encore {0} avec cette vidéo.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of {2} answers so far. Needed: {3} of {4}.</source>
        <translation>{0} dans {1} de {2} réponses jusqu'ici. Il en faut {3} sur {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of your last {2} check-ins. Needed: {3}.</source>
        <translation>{0} dans {1} de vos {2} derniers bilans. Il en faut {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} in {1} of your last {2} check-ins.</source>
        <translation>{0} dans {1} de vos {2} derniers bilans.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One was {0}.</source>
        <translation>Une fois : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>sitting time</source>
        <translation>temps assis</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>a lower dial</source>
        <translation>un cadran plus bas</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>No answers yet. Check in first.</source>
        <translation>Pas encore de réponse. Un bilan d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>At {0}, at most {1}.</source>
        <translation>À {0}, au plus {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Needed: {0} or less, at most {1}.</source>
        <translation>Il faut {0} ou moins, au plus {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>in {0} days</source>
        <translation>en {0} jours</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>in 24 hours</source>
        <translation>en 24 heures</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Pain was {0} {1}. Needed: {2} or less.</source>
        <translation>La douleur était à {0} {1}. Il faut {2} ou moins.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Nothing above {0} {1}.</source>
        <translation>Rien au-dessus de {0} {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Needed: clearly better than {0} at the start.</source>
        <translation>Il faut nettement mieux que {0} au début.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>No worse mornings. Nothing moving down your leg.</source>
        <translation>Pas de matin moins bon. Rien ne descend dans la jambe.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>a settled back</source>
        <translation>un dos apaisé</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Opens once a clinician has checked your warning sign.</source>
        <translation>S'ouvre quand un professionnel de santé a vérifié votre signe d'alerte.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Opens once a clinician has checked: {0}.</source>
        <translation>S'ouvre quand un professionnel de santé a vérifié : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A morning was worse. Needed: none in {0} hours.</source>
        <translation>Un matin était moins bon. Il n'en faut aucun en {0} heures.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>below the knee</source>
        <translation>sous le genou</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>down your leg</source>
        <translation>dans la jambe</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You feel it {0}.</source>
        <translation>Vous le sentez {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It moved down your leg in the last {0} hours.</source>
        <translation>C'est descendu dans la jambe ces {0} dernières heures.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A safety card is waiting for you.</source>
        <translation>Des questions de sécurité vous attendent.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>{0} sitting in {1} of 5 check-ins</source>
        <translation>{0} assis dans {1} bilans sur 5</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>your dial at {0} or less, with no high pain</source>
        <translation>votre cadran à {0} ou moins, sans forte douleur</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Videos are closed for now. A doctor needs to check you first.</source>
        <translation>Les vidéos sont fermées pour l'instant. Un médecin doit d'abord vous examiner.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Videos are closed for now. Please check with a clinician first.</source>
        <translation>Les vidéos sont fermées pour l'instant. Demandez d'abord à un professionnel de santé.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your computer's clock changed. Check in first.</source>
        <translation>L'horloge de votre ordinateur a changé. Un bilan d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A short safety check comes first.</source>
        <translation>Un court contrôle de sécurité vient d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A check-in shows us where to start.</source>
        <translation>Un bilan nous montre où commencer.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It has been a while. Check in first.</source>
        <translation>Cela fait un moment. Un bilan d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Closed for now</source>
        <translation>Fermée pour l'instant</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Safety check first</source>
        <translation>Contrôle de sécurité d'abord</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your sitting time says Video {0}, but your pain is above {1} right now, so we start one step gentler.</source>
        <translation>Votre temps assis indique la vidéo {0}, mais votre douleur dépasse {1} en ce moment ; nous commençons donc une étape plus doucement.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You feel it below the knee, so we start with the gentlest video.</source>
        <translation>Vous le sentez sous le genou, nous commençons donc par la vidéo la plus douce.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One of your safety answers keeps it gentle until a clinician has checked it.</source>
        <translation>Une de vos réponses de sécurité la garde douce jusqu'à ce qu'un professionnel de santé l'ait vérifiée.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>After a break we never start higher than where you were.</source>
        <translation>Après une pause, nous ne commençons jamais plus haut qu'avant.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>That is a lot of pain. Just breathe and move a little for now. A pharmacist or GP can advise on pain relief.</source>
        <translation>C'est une forte douleur. Respirez et bougez seulement un peu pour l'instant. Un pharmacien ou votre médecin peut vous conseiller contre la douleur.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Pain is high, so we only do what does not raise it.</source>
        <translation>La douleur est forte, nous ne faisons donc que ce qui ne l'augmente pas.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Comfortable. Carry on.</source>
        <translation>Confortable. Continuez.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Some soreness is OK if it has settled by tomorrow morning.</source>
        <translation>Un peu de douleur convient si elle s'est apaisée demain matin.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Yesterday was a little too much. Today is an easy day; your stage stays the same.</source>
        <translation>Hier, c'était un peu trop. Aujourd'hui est un jour facile ; votre étape reste la même.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You've sat 30 minutes or more in 4 of your last 5 check-ins and your dial is at 4 or below. Video 2 is open.</source>
        <translation>Vous êtes resté assis 30 minutes ou plus dans 4 de vos 5 derniers bilans et votre cadran est à 4 ou moins. La vidéo 2 est ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>An hour or more of sitting in 4 of your last 5 check-ins, and your dial is at 3 or below. Video 3, strength, is open.</source>
        <translation>Une heure assis ou plus dans 4 de vos 5 derniers bilans, et votre cadran est à 3 ou moins. La vidéo 3, la force, est ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your back has been stirred up for a while, so we step back one video. This is common and not a set-back to the start.</source>
        <translation>Votre dos est irrité depuis un moment, nous revenons donc d'une vidéo. C'est fréquent et ce n'est pas un retour au départ.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Back to the gentlest video for now. Small movements, little and often.</source>
        <translation>Retour à la vidéo la plus douce pour l'instant. De petits mouvements, peu mais souvent.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One sore check-in doesn't change your plan. Easy version today; tell us again in a few hours.</source>
        <translation>Un bilan plus douloureux ne change pas votre plan. Version facile aujourd'hui ; redites-nous dans quelques heures.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Good sign. A few more like this and the next video opens.</source>
        <translation>Bon signe. Encore quelques-uns comme celui-ci et la vidéo suivante s'ouvre.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Welcome back. One easy session, then we carry on.</source>
        <translation>Bon retour. Une séance facile, puis nous continuons.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Your first answers vary a bit, so we start one step gentler.</source>
        <translation>Vos premières réponses varient un peu, nous commençons donc une étape plus doucement.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>One of your safety answers keeps it gentler until a clinician has checked it.</source>
        <translation>Une de vos réponses de sécurité la garde plus douce jusqu'à ce qu'un professionnel de santé l'ait vérifiée.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>You're doing well. Keeping up walking lowers the chance of it coming back.</source>
        <translation>C'est bien parti. Continuer à marcher réduit le risque que cela revienne.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A week of {0} routines and {1} walks of {2:g} minutes keeps it up.</source>
        <translation>Une semaine de {0} séances et {1} marches de {2:g} minutes l'entretient.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Staying with Video {0}.</source>
        <translation>Nous restons à la vidéo {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Still needed: {0}.</source>
        <translation>Il manque encore : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>, and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Most people notice some change within about two weeks. You haven't yet, so it's worth asking a physio or GP. You can carry on gently.</source>
        <translation>La plupart des gens remarquent un changement en deux semaines environ. Pas vous encore : mieux vaut demander à un kiné ou à votre médecin. Vous pouvez continuer en douceur.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>It's been six weeks or several flare-ups. Please book a physio or GP. Slow recovery is worth acting on early.</source>
        <translation>Cela fait six semaines, ou plusieurs poussées. Prenez rendez-vous avec un kiné ou votre médecin. Quand cela avance lentement, il vaut la peine d'agir tôt.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>A lot of pain: only belly breathing and a slow walk for now.</source>
        <translation>Beaucoup de douleur : seulement la respiration du ventre et une marche lente pour l'instant.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>The next one is smaller: the last was a bit much.</source>
        <translation>La prochaine est plus petite : la dernière était un peu trop.</translation>
    </message>
    <message>
        <location filename="../../ui/rule_words.py"/>
        <source>Easy day: smaller moves, half the reps. Your stage stays the same.</source>
        <translation>Jour facile : mouvements plus petits, moitié moins de répétitions. Votre étape reste la même.</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>Which of these is new?</source>
        <translation>Lequel est nouveau ?</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../ui/safety_cards.py"/>
        <source>Prefer not to say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Emergency signs</source>
        <translation>Signes d'urgence</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Warning signs</source>
        <translation>Signes d'alerte</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>A short safety check</source>
        <translation>Un court contrôle de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Any of these?</source>
        <translation>L'un de ces signes ?</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Last page: about you</source>
        <translation>Dernière page : à propos de vous</translation>
    </message>
    <message>
        <location filename="../../ui/safety_flow.py"/>
        <source>Tick what fits. Leave the rest.</source>
        <translation>Cochez ce qui convient. Laissez le reste.</translation>
    </message>
    <message>
        <location filename="../../ui/safety_pages.py"/>
        <source>{0}, chosen</source>
        <translation>{0}, choisi</translation>
    </message>
    <message>
        <location filename="../../ui/safety_pages.py"/>
        <source>None of these apply to me</source>
        <translation>Rien de cela ne me concerne</translation>
    </message>
    <message>
        <location filename="../../ui/score_page.py"/>
        <source>{0} out of 10</source>
        <translation>{0} sur 10</translation>
    </message>
    <message>
        <location filename="../../ui/score_page.py"/>
        <source>Leave this one out</source>
        <translation>Sauter celle-ci</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every hour and a half</source>
        <translation>Toutes les heures et demie</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every two hours</source>
        <translation>Toutes les deux heures</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Keep reminding me</source>
        <translation>Continuer les rappels</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Save a file</source>
        <translation>Enregistrer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A small sign when it is time to move, in day hours.</source>
        <translation>Un petit signe quand il est temps de bouger, aux heures de la journée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Never more often than your video is meant to be.</source>
        <translation>Jamais plus souvent que prévu pour votre vidéo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>The strip on Today begins here.</source>
        <translation>La bande d'Aujourd'hui commence ici.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>After this nothing is due any more.</source>
        <translation>Après cela, plus rien n'est prévu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Quiet in full screen and in calls</source>
        <translation>Silence en plein écran et en appel</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where the system tells; else there is a switch for quiet in the tray.</source>
        <translation>Là où le système le dit ; sinon, un bouton « silence » est dans la zone de notification.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>When the window is closed</source>
        <translation>Quand la fenêtre se ferme</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Start with the computer</source>
        <translation>Démarrer avec l'ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>In the background, without a window.</source>
        <translation>En arrière-plan, sans fenêtre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Save today's times for my calendar</source>
        <translation>Enregistrer les heures d'aujourd'hui pour mon agenda</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A file that calendar programs open, on a phone, too.</source>
        <translation>Un fichier que les agendas ouvrent, aussi sur un téléphone.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Says the name, the side, hold and rest.</source>
        <translation>Dit le nom, le côté, tenir et repos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Volume of the video</source>
        <translation>Volume de la vidéo</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Words under the picture.</source>
        <translation>Des mots sous l'image.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Breathing disc</source>
        <translation>Disque de respiration</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>A disc that breathes with you.</source>
        <translation>Un disque qui respire avec vous.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Size of the cues</source>
        <translation>Taille des repères</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Larger reads from further away.</source>
        <translation>Plus grand se lit de plus loin.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Choosing an answer does not move on by itself.</source>
        <translation>Choisir une réponse ne fait pas avancer tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Wait for Next</source>
        <translation>Attendre « Suivant »</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Nothing moves but the counters.</source>
        <translation>Rien ne bouge, sauf les compteurs.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Single-letter keys</source>
        <translation>Touches d'une seule lettre</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>C, W, S and the like.</source>
        <translation>C, W, S et les autres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Check files</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Name, dial and captions without a film.</source>
        <translation>Nom, cadran et sous-titres sans film.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>The three films</source>
        <translation>Les trois films</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Drawn guide in place of films</source>
        <translation>Guide dessiné à la place des films</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Your answers stay in this folder. Nothing is sent anywhere.</source>
        <translation>Vos réponses restent dans ce dossier. Rien n'est envoyé nulle part.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where your records are</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Changes at once. The voice in the films stays.</source>
        <translation>Change tout de suite. La voix des films reste.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Where you live</source>
        <translation>Où vous habitez</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Decides which numbers to call are shown.</source>
        <translation>Décide quels numéros à appeler sont affichés.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>Language and country</source>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <location filename="../../ui/settings_page.py"/>
        <source>An exercise player and diary for adults with ordinary low back pain. No clinician has signed its texts yet.</source>
        <translation>Un lecteur d'exercices et un journal pour les adultes ayant un mal de dos ordinaire. Aucun professionnel de santé n'a encore validé ses textes.</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar.py"/>
        <source>Warning signs and who to call</source>
        <translation>Signes d'alerte et qui appeler</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>Stopped. How strong is it?</source>
        <translation>Arrêté. Quelle est l'intensité ?</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>Where is the furthest point?</source>
        <translation>Où est le point le plus loin ?</translation>
    </message>
    <message>
        <location filename="../../ui/stop_panel.py"/>
        <source>I just need a break</source>
        <translation>J'ai juste besoin d'une pause</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>settling</source>
        <translation>s'apaise</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>stirring up</source>
        <translation>s'irrite</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>too early to say</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Little and often is what helps.</source>
        <translation>Peu mais souvent, voilà ce qui aide.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Rest, or a short stroll.</source>
        <translation>Du repos, ou quelques pas.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>That is plenty for today.</source>
        <translation>C'est assez pour aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Rest well.</source>
        <translation>Reposez-vous bien.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Do one more</source>
        <translation>Encore une</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, {2}</source>
        <translation>{0} {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Carry on from exercise {0}?</source>
        <translation>Continuer à partir de l'exercice {0} ?</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Tomorrow at {0}</source>
        <translation>Demain à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Start early</source>
        <translation>Commencer plus tôt</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Desk  {0} min</source>
        <translation>Bureau  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Short  {0} min</source>
        <translation>Courte  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Full  {0} min</source>
        <translation>Complète  {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It takes ten seconds.</source>
        <translation>Cela prend dix secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It shows us where to start.</source>
        <translation>Cela nous montre où commencer.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Then everything goes on as before.</source>
        <translation>Ensuite, tout continue comme avant.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>It's been a while, so we'll check where you are.</source>
        <translation>Cela fait un moment, nous regardons donc où vous en êtes.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Check in, then one easy session.</source>
        <translation>Un bilan, puis une séance facile.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} at {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Two more check-ins and your dial lights up.</source>
        <translation>Encore deux bilans et votre cadran s'allume.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>last ten days</source>
        <translation>dix derniers jours</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Our best guess from your answers.</source>
        <translation>Notre meilleure estimation d'après vos réponses.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Estimate {0}, {1}, {2}; last answer {3}</source>
        <translation>Estimation {0}, {1}, {2} ; dernière réponse {3}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Your day: {0}</source>
        <translation>Votre journée : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>In {0} min</source>
        <translation>Dans {0} min</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>routine</source>
        <translation>séance</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>walk</source>
        <translation>marche</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, done at {2}</source>
        <translation>{0} {1}, faite à {2}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} {1}, due now</source>
        <translation>{0} {1}, à faire maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Your first one is ready when you are.</source>
        <translation>Votre première est prête quand vous l'êtes.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0} so far. Well done.</source>
        <translation>{0} jusqu'ici. Bien joué.</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Every hour, and short walks</source>
        <translation>Chaque heure, et de courtes marches</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Every 1 to 2 hours, and walks</source>
        <translation>Toutes les 1 à 2 heures, et des marches</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Twice a day, and a long walk</source>
        <translation>Deux fois par jour, et une longue marche</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Still needed: {0}</source>
        <translation>Il manque encore : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>A safety card opens it</source>
        <translation>Des questions de sécurité l'ouvrent</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>{0}, closed, {1}, opens gate details</source>
        <translation>{0}, fermée, {1}, montre ce qui l'ouvre</translation>
    </message>
    <message>
        <location filename="../../ui/today_words.py"/>
        <source>Opens after Video {0}</source>
        <translation>S'ouvre après la vidéo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <location filename="../../ui/transport_bar.py"/>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Start routine</source>
        <translation>Commencer une séance</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Snooze 30 min</source>
        <translation>Reporter de 30 min</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Pause reminders until tomorrow</source>
        <translation>Suspendre les rappels jusqu'à demain</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Turn reminders on again</source>
        <translation>Réactiver les rappels</translation>
    </message>
    <message>
        <location filename="../../ui/tray.py"/>
        <source>Quiet, until I switch it off</source>
        <translation>Silence, jusqu'à ce que je l'arrête</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Your walk</source>
        <translation>Votre marche</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Finish walk</source>
        <translation>Terminer la marche</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>Log a walk I already did</source>
        <translation>Noter une marche déjà faite</translation>
    </message>
    <message>
        <location filename="../../ui/walk_panel.py"/>
        <source>No walk</source>
        <translation>Pas de marche</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Your week</source>
        <translation>Votre semaine</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Does not interfere</source>
        <translation>Ne gêne pas</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Completely interferes</source>
        <translation>Gêne complètement</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how strong was your pain on average?</source>
        <translation>Au cours de la semaine passée, quelle a été en moyenne la force de votre douleur ?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Pain as bad as you can imagine</source>
        <translation>Douleur aussi forte que vous pouvez imaginer</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how much has pain interfered with your enjoyment of life?</source>
        <translation>Au cours de la semaine passée, à quel point la douleur a-t-elle gêné votre joie de vivre ?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>In the past week, how much has pain interfered with your general activity?</source>
        <translation>Au cours de la semaine passée, à quel point la douleur a-t-elle gêné vos activités en général ?</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Enjoyment</source>
        <translation>Joie de vivre</translation>
    </message>
    <message>
        <location filename="../../ui/weekly_mode.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Where is the furthest point you feel it?</source>
        <translation>Quel est le point le plus loin où vous le sentez ?</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Your last answer moves on by itself. Back changes it.</source>
        <translation>Votre dernière réponse fait avancer toute seule. Retour permet de la changer.</translation>
    </message>
    <message>
        <location filename="../../ui/where_page.py"/>
        <source>Compared with your last check-in?</source>
        <translation>Par rapport à votre dernier bilan ?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Less: {0}</source>
        <translation>Moins : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>More: {0}</source>
        <translation>Plus : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/scroll.py"/>
        <source>Scroll the page</source>
        <translation>Faire défiler la page</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1} : {2}</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back from sitting</source>
        <translation>Le dos et la position assise</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Settle</source>
        <translation>Apaiser</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lying down, small moves</source>
        <translation>Allongé, petits mouvements</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that hurts within half an hour of sitting.</source>
        <translation>Pour un dos qui fait mal en moins d'une demi-heure assis.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Your back is easily stirred at the moment, so we start with small, lying-down movements, little and often.</source>
        <translation>Votre dos s'irrite facilement en ce moment. Nous commençons donc par de petits mouvements allongés, peu mais souvent.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Loosen</source>
        <translation>Assouplir</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Sitting and standing, more range</source>
        <translation>Assis et debout, plus d'amplitude</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that lets you sit for half an hour or more.</source>
        <translation>Pour un dos qui vous laisse assis une demi-heure ou plus.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can sit a while before it bites. We start with gentle loosening you can mostly do by your desk.</source>
        <translation>Vous pouvez rester assis un moment avant que cela se fasse sentir. Nous commençons par un assouplissement doux, faisable surtout à votre bureau.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Strengthen</source>
        <translation>Renforcer</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Hinge, strength and walking</source>
        <translation>Flexion des hanches, force et marche</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>For a back that lets you sit for an hour or more.</source>
        <translation>Pour un dos qui vous laisse assis une heure ou plus.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can sit an hour or more. We start with strength and walking.</source>
        <translation>Vous pouvez rester assis une heure ou plus. Nous commençons par la force et la marche.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Numbness or tingling between the legs, at the genitals or bottom</source>
        <translation>Engourdissement ou fourmillement entre les jambes, aux organes génitaux ou aux fesses</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have new numbness, tingling or altered feeling between your legs, around your genitals, bottom or back passage (for example, toilet paper feels different)?</source>
        <translation>Avez-vous un engourdissement, un fourmillement ou une sensation modifiée, nouveaux, entre les jambes, autour des organes génitaux, des fesses ou de l'anus (par exemple, le papier toilette semble différent) ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>numbness between the legs</source>
        <translation>engourdissement entre les jambes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New problem with your bladder</source>
        <translation>Nouveau problème de vessie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new problem with your bladder: hard to start, can't go, can't feel it, can't hold it, or leaking?</source>
        <translation>Un nouveau problème de vessie : difficile à commencer, impossible d'uriner, vous ne le sentez pas, ne pouvez pas vous retenir, ou des fuites ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new bladder problem</source>
        <translation>un nouveau problème de vessie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New loss of bowel control</source>
        <translation>Nouvelle perte de contrôle des intestins</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new loss of bowel control, or you can't feel when you pass a motion?</source>
        <translation>Une nouvelle perte de contrôle des intestins, ou vous ne sentez pas quand vous allez à la selle ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>loss of bowel control</source>
        <translation>perte de contrôle des intestins</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New change in sexual function</source>
        <translation>Nouveau changement de la fonction sexuelle</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any new change in sexual function, such as loss of feeling in your genitals or of erection?</source>
        <translation>Un nouveau changement de la fonction sexuelle, comme une perte de sensation aux organes génitaux ou de l'érection ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new change in sexual function</source>
        <translation>un nouveau changement de la fonction sexuelle</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Douleur, fourmillement, engourdissement ou faiblesse dans les deux jambes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have pain, tingling, numbness or weakness in both legs?</source>
        <translation>Avez-vous une douleur, un fourmillement, un engourdissement ou une faiblesse dans les deux jambes ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>symptoms in both legs</source>
        <translation>des symptômes dans les deux jambes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Leg getting weaker, foot dragging, or unsteady</source>
        <translation>Jambe qui faiblit, pied qui traîne, ou démarche instable</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is one or both of your legs getting weaker, is your foot dragging, or have you become unsteady on your feet?</source>
        <translation>L'une de vos jambes ou les deux faiblissent-elles, votre pied traîne-t-il, ou êtes-vous devenu instable sur vos jambes ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a leg that is getting weaker</source>
        <translation>une jambe qui faiblit</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>It started after a serious accident</source>
        <translation>Cela a commencé après un accident grave</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Did this start after a serious accident, such as a car crash or a fall from a height?</source>
        <translation>Cela a-t-il commencé après un accident grave, comme un accident de voiture ou une chute de haut ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a serious accident before it</source>
        <translation>un accident grave juste avant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Chest pain, or sudden severe pain with feeling faint</source>
        <translation>Douleur à la poitrine, ou douleur forte et soudaine avec malaise</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have chest pain, or sudden severe pain in your tummy or back with feeling faint, clammy, breathless or a racing heart?</source>
        <translation>Avez-vous mal à la poitrine, ou une douleur forte et soudaine au ventre ou au dos, avec malaise, sueurs froides, essoufflement ou cœur qui s'emballe ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>chest pain or sudden severe pain with feeling faint</source>
        <translation>douleur à la poitrine, ou douleur forte et soudaine avec malaise</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Fever, and feeling very ill, confused or shivery</source>
        <translation>Fièvre, et se sentir très malade, confus ou grelottant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you have back pain with fever and feel very ill, confused or shivery?</source>
        <translation>Avez-vous mal au dos avec de la fièvre et vous sentez-vous très malade, confus ou grelottant ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>fever and feeling very ill</source>
        <translation>fièvre et sensation d'être très malade</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A small fall, and over 65, weak bones or long-term steroids</source>
        <translation>Une petite chute, et plus de 65 ans, os fragiles ou corticoïdes prolongés</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Did this start after even a small fall or strain, and are you over 65, have weak bones (osteoporosis), or have taken steroid tablets for a long time?</source>
        <translation>Cela a-t-il commencé après une chute ou un effort, même petits, et avez-vous plus de 65 ans, des os fragiles (ostéoporose), ou pris longtemps des corticoïdes en comprimés ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a fall or strain before it, and weak bones or age over 65</source>
        <translation>une chute ou un effort avant, et des os fragiles ou plus de 65 ans</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Temperature of 38 °C or more, chills or night sweats</source>
        <translation>Température de 38 °C ou plus, frissons ou sueurs la nuit</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A temperature of 38 °C or more, chills or night sweats with the back pain?</source>
        <translation>Une température de 38 °C ou plus, des frissons ou des sueurs la nuit avec le mal de dos ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Since the back pain began: have you measured 38 °C or more, shivered, or woken up soaked in sweat?</source>
        <translation>Depuis le début du mal de dos : avez-vous mesuré 38 °C ou plus, frissonné, ou vous êtes-vous réveillé trempé de sueur ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a temperature, chills or night sweats</source>
        <translation>température, frissons ou sueurs la nuit</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lost weight without trying</source>
        <translation>Perte de poids sans le vouloir</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Lost weight without trying?</source>
        <translation>Avez-vous perdu du poids sans le vouloir ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are your clothes looser, or do people say you look thinner, though you eat and move as before?</source>
        <translation>Vos vêtements sont-ils plus larges, ou vous dit-on que vous avez maigri, alors que vous mangez et bougez comme avant ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>weight loss without trying</source>
        <translation>perte de poids sans le vouloir</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Cancer at any time, and this pain is new or different</source>
        <translation>Cancer un jour, et cette douleur est nouvelle ou différente</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Have you ever had cancer, and is this pain new or different?</source>
        <translation>Avez-vous déjà eu un cancer, et cette douleur est-elle nouvelle ou différente ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Has a doctor ever told you that you had cancer, and does this pain feel unlike the aches you know?</source>
        <translation>Un médecin vous a-t-il déjà dit que vous aviez un cancer, et cette douleur est-elle différente de celles que vous connaissez ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a history of cancer and a new kind of pain</source>
        <translation>un cancer dans le passé et une douleur d'un nouveau genre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New lump or swelling, or your back has changed shape</source>
        <translation>Nouvelle bosse ou gonflement, ou votre dos a changé de forme</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A new lump or swelling on your back, or has your back changed shape?</source>
        <translation>Une nouvelle bosse ou un gonflement au dos, ou votre dos a-t-il changé de forme ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Can you or somebody else feel a new bump on your back, or see that its shape is different?</source>
        <translation>Vous ou quelqu'un d'autre pouvez-vous sentir une nouvelle bosse au dos, ou voir que sa forme est différente ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a new lump or a changed shape of the back</source>
        <translation>une nouvelle bosse ou un changement de forme du dos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Constant pain that no position eases, or clearly worse at night</source>
        <translation>Douleur constante qu'aucune position ne soulage, ou nettement pire la nuit</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the pain constant, not eased by any rest position, or clearly worse at night?</source>
        <translation>La douleur est-elle constante, soulagée par aucune position de repos, ou nettement pire la nuit ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is there no way to lie or sit in which it eases, or is it clearly stronger at night than by day?</source>
        <translation>N'y a-t-il aucune façon de s'allonger ou de s'asseoir qui la soulage, ou est-elle nettement plus forte la nuit que le jour ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>constant pain, or pain that is worse at night</source>
        <translation>douleur constante, ou pire la nuit</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New weakness or spreading numbness in one leg</source>
        <translation>Nouvelle faiblesse ou engourdissement qui s'étend dans une jambe</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New weakness or spreading numbness in one leg?</source>
        <translation>Une nouvelle faiblesse ou un engourdissement qui s'étend dans une jambe ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>In one leg: is it harder than before to lift the foot or stand on your toes, or is a numb patch growing?</source>
        <translation>Dans une jambe : est-il plus difficile qu'avant de lever le pied ou de se tenir sur la pointe des pieds, ou une zone engourdie grandit-elle ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>new weakness or spreading numbness in one leg</source>
        <translation>nouvelle faiblesse ou engourdissement qui s'étend dans une jambe</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Weak immune system, injected drugs, or a recent serious infection</source>
        <translation>Immunité faible, drogues injectées, ou infection grave récente</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A weakened immune system, injected-drug use, or a recent serious infection, with new back pain?</source>
        <translation>Une immunité affaiblie, des drogues injectées, ou une infection grave récente, avec un nouveau mal de dos ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Do you take medicine that weakens your defences, inject drugs, or have you just had a serious infection?</source>
        <translation>Prenez-vous un médicament qui affaiblit vos défenses, vous injectez-vous des drogues, ou venez-vous d'avoir une infection grave ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>a weak immune system or a recent serious infection</source>
        <translation>une immunité faible ou une infection grave récente</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Main pain between the shoulder blades, or like a band round the trunk</source>
        <translation>Douleur surtout entre les omoplates, ou en ceinture autour du tronc</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the main pain between the shoulder blades, or band-like round the trunk?</source>
        <translation>La douleur principale est-elle entre les omoplates, ou en ceinture autour du tronc ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is the worst spot high up between the shoulder blades, or does it run round your body like a belt?</source>
        <translation>Le pire endroit est-il haut entre les omoplates, ou fait-il le tour du corps comme une ceinture ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>pain between the shoulder blades or round the trunk</source>
        <translation>douleur entre les omoplates ou autour du tronc</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Clearly worse when you cough, sneeze or open your bowels</source>
        <translation>Nettement pire quand vous toussez, éternuez ou allez à la selle</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Is it clearly worse when you cough, sneeze or open your bowels?</source>
        <translation>Est-ce nettement pire quand vous toussez, éternuez ou allez à la selle ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>When you cough, sneeze or strain on the toilet, does the back pain jump up each time?</source>
        <translation>Quand vous toussez, éternuez ou poussez aux toilettes, le mal de dos bondit-il à chaque fois ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>pain that is worse on coughing, sneezing or straining</source>
        <translation>douleur pire en toussant, en éternuant ou en poussant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Over 50, and it is the first time or unlike earlier ones</source>
        <translation>Plus de 50 ans, et c'est la première fois ou différent d'avant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are you over 50 and is this your first episode, or unlike earlier ones?</source>
        <translation>Avez-vous plus de 50 ans, et est-ce votre premier épisode, ou un épisode différent des précédents ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Under 45 at the start, over 3 months, wakes you late at night, easier with movement (all of these)</source>
        <translation>Moins de 45 ans au début, plus de 3 mois, réveille tard la nuit, mieux en bougeant (tout cela)</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Under 45 when it began, lasting over 3 months, waking in the second half of the night, easier with movement? (all of these)</source>
        <translation>Moins de 45 ans au début, depuis plus de 3 mois, réveil dans la seconde moitié de la nuit, mieux en bougeant ? (tout cela)</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain below the knee for more than 2 weeks</source>
        <translation>Douleur sous le genou depuis plus de 2 semaines</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain going below the knee for more than 2 weeks?</source>
        <translation>La douleur descend-elle sous le genou depuis plus de 2 semaines ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pregnant, or gave birth in the last 6 months</source>
        <translation>Enceinte, ou accouchement dans les 6 derniers mois</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pregnant, or given birth in the last 6 months?</source>
        <translation>Êtes-vous enceinte, ou avez-vous accouché dans les 6 derniers mois ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your midwife or GP first.</source>
        <translation>Demandez d'abord à votre sage-femme ou médecin traitant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back surgery in the last 12 months, or a fracture, slipped vertebra or severe stenosis</source>
        <translation>Opération du dos dans les 12 derniers mois, ou fracture, glissement de vertèbre ou sténose sévère</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Back surgery in the last 12 months, or told you have a fracture, slipped vertebra or severe stenosis?</source>
        <translation>Une opération du dos dans les 12 derniers mois, ou vous a-t-on dit que vous avez une fracture, un glissement de vertèbre ou une sténose sévère ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your surgeon, GP or physiotherapist first.</source>
        <translation>Demandez d'abord à votre chirurgien, médecin traitant ou kinésithérapeute.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Over 6 weeks, and nobody has checked it</source>
        <translation>Plus de 6 semaines, et personne ne l'a examiné</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Has this lasted over 6 weeks without anyone checking it?</source>
        <translation>Cela dure-t-il depuis plus de 6 semaines sans que personne l'ait examiné ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Heart or lung disease, dizziness, or told to limit exercise</source>
        <translation>Maladie du cœur ou des poumons, vertiges, ou exercice à limiter</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Heart or lung disease, dizziness, or a doctor told you to limit exercise?</source>
        <translation>Une maladie du cœur ou des poumons, des vertiges, ou un médecin vous a-t-il dit de limiter l'exercice ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please ask your GP first.</source>
        <translation>Demandez d'abord à votre médecin traitant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>I am under 18</source>
        <translation>J'ai moins de 18 ans</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Are you under 18?</source>
        <translation>Avez-vous moins de 18 ans ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Dimmer is for adults. Please ask a parent and your doctor.</source>
        <translation>Dimmer est pour les adultes. Parles-en à un parent et à ton médecin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Numbness around genitals or bottom</source>
        <translation>Engourdissement autour des organes génitaux ou des fesses</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Bladder or bowel change</source>
        <translation>Changement de la vessie ou des intestins</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Change in sexual function</source>
        <translation>Changement de la fonction sexuelle</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Both legs affected</source>
        <translation>Les deux jambes touchées</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Leg getting weaker</source>
        <translation>Jambe qui faiblit</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Fever or feeling very ill</source>
        <translation>Fièvre ou sensation d'être très malade</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Chest pain or collapse</source>
        <translation>Douleur à la poitrine ou malaise</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Pain spreading further down the leg</source>
        <translation>Douleur qui descend plus bas dans la jambe</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A fall or accident</source>
        <translation>Une chute ou un accident</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Before we start, a short safety check. Most back pain is not dangerous, but a few signs need quick help. Please answer for the last two weeks unless it says otherwise.</source>
        <translation>Avant de commencer, un court contrôle de sécurité. La plupart des maux de dos ne sont pas dangereux, mais quelques signes demandent une aide rapide. Répondez pour les deux dernières semaines, sauf indication contraire.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please get emergency help now. Call {EMERGENCY} or go to the nearest emergency department. Don't wait to see if it passes, and don't drive yourself if your legs are weak or numb.</source>
        <translation>Demandez une aide d'urgence maintenant. Appelez le {EMERGENCY} ou allez aux urgences les plus proches. N'attendez pas de voir si cela passe, et ne conduisez pas si vos jambes sont faibles ou engourdies.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Tell them: 'back pain with {signs}'.</source>
        <translation>Dites-leur : « mal de dos avec : {signs} ».</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please speak to a doctor or {URGENT_LINE} today, before you exercise. It may well be nothing serious, but this needs a person to check.</source>
        <translation>Parlez aujourd'hui, avant tout exercice, à un médecin (ou appelez : {URGENT_LINE}). Ce n'est peut-être rien de grave, mais une personne doit le vérifier.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>You can use the gentler routines, but please book a check with a GP or physiotherapist.</source>
        <translation>Vous pouvez faire les séances plus douces, mais prenez rendez-vous avec votre médecin traitant ou un kinésithérapeute.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Please check with your midwife, GP or physiotherapist first.</source>
        <translation>Demandez d'abord à votre sage-femme, médecin traitant ou kinésithérapeute.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Nothing here needs urgent help. If any of these start later, stop and open 'Safety check' at the top of the window.</source>
        <translation>Rien ici ne demande d'aide urgente. Si l'un de ces signes apparaît plus tard, arrêtez et ouvrez « Contrôle de sécurité » en haut de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>A clinician has checked this and said gentle exercise is fine.</source>
        <translation>Un professionnel de santé l'a vérifié et a dit que des exercices doux conviennent.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>New or worse since you were checked on {date}?</source>
        <translation>Nouveau ou pire depuis votre examen du {date} ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Any of these new?</source>
        <translation>L'un de ces signes est-il nouveau ?</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>None of these</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Yes, one of these</source>
        <translation>Oui, l'un d'eux</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>999</source>
        <translation>999</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>NHS 111</source>
        <translation>NHS 111</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>000</source>
        <translation>000</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>healthdirect 1800 022 222</source>
        <translation>healthdirect 1800 022 222</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>112</source>
        <translation>112</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>the local out-of-hours doctor</source>
        <translation>le médecin de garde local</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>USA or Canada</source>
        <translation>États-Unis ou Canada</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>911</source>
        <translation>911</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your doctor's office or nurse line</source>
        <translation>le cabinet de votre médecin ou sa ligne infirmière</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your local emergency number</source>
        <translation>votre numéro d'urgence local</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/programme.toml"/>
        <source>your doctor</source>
        <translation>votre médecin</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Lie down</source>
        <translation>Allongez-vous</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Lie down, knees bent.
Small is good.</source>
        <translation>Allongez-vous, genoux pliés.
Petit, c'est bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Short rest</source>
        <translation>Courte pause</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Rest your legs and breathe.</source>
        <translation>Reposez les jambes et respirez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Turn over</source>
        <translation>Retournez-vous</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Skip this if lying on your front
is sore.</source>
        <translation>Passez si être sur le ventre
fait mal.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-1.toml"/>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Sit down</source>
        <translation>Asseyez-vous</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Sit near the edge of a firm chair.
Feet flat on the floor.</source>
        <translation>Asseyez-vous au bord d'une chaise ferme.
Pieds à plat au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Down to the floor</source>
        <translation>Descendre au sol</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Go down to the floor.
Hold the chair if you like.</source>
        <translation>Descendez au sol.
Tenez la chaise si vous voulez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Kneel</source>
        <translation>À genoux</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Hands down</source>
        <translation>Mains au sol</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Hands under your shoulders,
knees under your hips.</source>
        <translation>Mains sous les épaules,
genoux sous les hanches.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll to your back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Lie down on your side,
then roll onto your back.</source>
        <translation>Allongez-vous sur le côté,
puis roulez sur le dos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll over</source>
        <translation>Retournez-vous</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Up you come</source>
        <translation>On se relève</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll onto your side
as one piece.</source>
        <translation>Roulez sur le côté
d'un seul bloc.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Roll</source>
        <translation>Roulez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Push up</source>
        <translation>Poussez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Push up with your hands.</source>
        <translation>Poussez avec les mains pour monter.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Stand up</source>
        <translation>Debout</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>One foot first, then stand.
Hold the chair if you like.</source>
        <translation>Un pied d'abord, puis debout.
Tenez la chaise si vous voulez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Stand easy</source>
        <translation>Debout, détendu</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-2.toml"/>
        <source>Well done. Stand easy
for a moment.</source>
        <translation>Bien joué. Restez debout,
détendu, un instant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Stand ready</source>
        <translation>Debout, prêt</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Stand with a stick and a chair
within reach.</source>
        <translation>Debout, un bâton et une chaise
à portée de main.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Roll onto your back.
Bend your knees.</source>
        <translation>Roulez sur le dos.
Pliez les genoux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Roll onto your front.
Hands under your shoulders.</source>
        <translation>Roulez sur le ventre.
Mains sous les épaules.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Push up to your hands and knees.</source>
        <translation>Montez à quatre pattes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/routine-3.toml"/>
        <source>Well done. Now a walk,
if you like.</source>
        <translation>Bien joué. Une marche maintenant,
si vous voulez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Rest and belly breathing</source>
        <translation>Repos et respiration du ventre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly breathing</source>
        <translation>Respiration du ventre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Lie on your back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Lie on your back with your knees bent and your feet flat. Put a thin cushion under your head.</source>
        <translation>Allongez-vous sur le dos, genoux pliés, pieds à plat. Mettez un coussin mince sous la tête.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>A quiet way to begin. Slow, easy breaths give your back a moment to let go.</source>
        <translation>Un début calme. Des respirations lentes et faciles laissent à votre dos le temps de lâcher.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Your back gets heavier on the floor. It takes no effort.</source>
        <translation>Votre dos devient plus lourd sur le sol. Cela ne demande aucun effort.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>If lying flat hurts above 5, put your calves up on a chair seat.</source>
        <translation>Si être à plat fait mal au-dessus de 5, posez les mollets sur une chaise.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>If it still hurts above 5, lie on your side with a pillow between your knees.</source>
        <translation>Si cela fait encore mal au-dessus de 5, mettez-vous sur le côté, un oreiller entre les genoux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let your shoulders stay soft and still.</source>
        <translation>Laissez les épaules souples et immobiles.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let the breath come by itself. There is no need to force it.</source>
        <translation>Laissez le souffle venir tout seul. Inutile de le forcer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Keep the breath moving. Never hold it.</source>
        <translation>Laissez le souffle circuler. Ne le bloquez jamais.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>6 slow breaths</source>
        <translation>6 respirations lentes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly rises</source>
        <translation>Ventre monte</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Belly sinks</source>
        <translation>Ventre baisse</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Put your calves up on a chair seat. Breathe in the same way.</source>
        <translation>Posez les mollets sur une chaise. Respirez de la même façon.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Breathe in through your nose.
Your belly rises.</source>
        <translation>Inspirez par le nez.
Le ventre se soulève.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Breathe out slowly, lips soft.
Your belly sinks.</source>
        <translation>Expirez lentement, lèvres souples.
Le ventre s'abaisse.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Let your back get heavy.
It takes no effort.</source>
        <translation>Laissez le dos devenir lourd.
Aucun effort.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>Shoulders soft and still.</source>
        <translation>Épaules souples et immobiles.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a1.toml"/>
        <source>As you breathe in, softly grow long through the top of your head.</source>
        <translation>En inspirant, grandissez doucement jusqu'au sommet de la tête.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Tiny pelvic tilts</source>
        <translation>Minuscules bascules du bassin</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Pelvic tilts</source>
        <translation>Bascules du bassin</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Lie on your back with your knees bent and your feet flat.</source>
        <translation>Allongez-vous sur le dos, genoux pliés, pieds à plat.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>A very small movement that gets a stiff low back going again.</source>
        <translation>Un tout petit mouvement qui remet en route un bas du dos raide.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Light work in your belly and a small rocking. Your feet do not push.</source>
        <translation>Un léger travail du ventre et un petit balancement. Les pieds ne poussent pas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Make the tilt half as big.</source>
        <translation>Faites la bascule deux fois plus petite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>If it hurts above 5 twice, leave this one out for now.</source>
        <translation>Si cela fait mal au-dessus de 5 deux fois, laissez celui-ci pour l'instant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Keep your bottom on the floor.</source>
        <translation>Gardez les fesses au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Let your neck and heels stay light.</source>
        <translation>Laissez la nuque et les talons légers.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Take your time. Slow is better here.</source>
        <translation>Prenez votre temps. Ici, lent est mieux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>10 small tilts</source>
        <translation>10 petites bascules</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Press</source>
        <translation>Appuyez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Release</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Make the tilt half as big. Even just thinking the movement is enough.</source>
        <translation>Faites la bascule deux fois plus petite. Penser le mouvement suffit déjà.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Press your low back down.
Only a little.</source>
        <translation>Appuyez le bas du dos au sol.
Juste un peu.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Light work in your belly.
Your feet do not push.</source>
        <translation>Léger travail du ventre.
Les pieds ne poussent pas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>Slow and small.
You are doing fine.</source>
        <translation>Lent et petit.
C'est très bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a2.toml"/>
        <source>After each press, tip the other way into a small, gentle arch.</source>
        <translation>Après chaque appui, basculez dans l'autre sens, en un petit creux doux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Small knee rocks</source>
        <translation>Petits balancements des genoux</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Knee rocks</source>
        <translation>Genoux de côté</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Lie on your back, knees and feet together. Rest your arms out to the sides.</source>
        <translation>Allongez-vous sur le dos, genoux et pieds joints. Posez les bras sur les côtés.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>An easy way to loosen the low back from side to side.</source>
        <translation>Une façon facile d'assouplir le bas du dos d'un côté à l'autre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>An easy loosening across your low back.</source>
        <translation>Un assouplissement facile en travers du bas du dos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Rock only to the side that feels good.</source>
        <translation>Balancez seulement du côté qui fait du bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Make the rock half as big.</source>
        <translation>Balancez deux fois moins loin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Let both shoulders stay on the floor.</source>
        <translation>Laissez les deux épaules au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Lower your knees slowly. Do not let them drop.</source>
        <translation>Baissez les genoux lentement. Ne les laissez pas tomber.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Begin small. There is no hurry to go further.</source>
        <translation>Commencez petit. Rien ne presse d'aller plus loin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>6 each side, taking turns</source>
        <translation>6 de chaque côté, en alternant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Rock</source>
        <translation>Balancez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Centre</source>
        <translation>Au centre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Put a pillow between your knees and rock half as far.</source>
        <translation>Mettez un oreiller entre les genoux et balancez deux fois moins loin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Knees together.
Let them rock a little sideways.</source>
        <translation>Genoux joints.
Balancez un peu de côté.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Both shoulders stay heavy.</source>
        <translation>Les deux épaules restent lourdes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Easy and small.
Only as far as feels good.</source>
        <translation>Facile et petit.
Seulement tant que c'est agréable.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a3.toml"/>
        <source>Let your knees go a little further, as long as it feels easy.</source>
        <translation>Laissez les genoux aller un peu plus loin, tant que c'est facile.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>One knee to chest, hand-helped</source>
        <translation>Un genou vers la poitrine, avec les mains</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>One knee to chest</source>
        <translation>Un genou à la poitrine</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Lie on your back with your knees bent. One foot stays on the floor.</source>
        <translation>Allongez-vous sur le dos, genoux pliés. Un pied reste au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Your hands do the work, so your back can let go while it bends a little.</source>
        <translation>Vos mains font le travail : votre dos peut lâcher pendant qu'il se plie un peu.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>A mild pull in the buttock or low back on that side.</source>
        <translation>Un léger tiraillement dans la fesse ou le bas du dos de ce côté.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Bring the knee less far, or put a towel round your thigh to hold it.</source>
        <translation>Amenez le genou moins loin, ou tenez la cuisse avec une serviette.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>If bending always makes your back worse, leave this one out.</source>
        <translation>Si se pencher fait toujours empirer votre dos, laissez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw the leg in softly. There is no need to pull hard.</source>
        <translation>Amenez la jambe doucement. Inutile de tirer fort.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Let your head rest on the cushion.</source>
        <translation>Laissez la tête reposer sur le coussin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Hold behind your thigh, not on your shin.</source>
        <translation>Tenez derrière la cuisse, pas sur le tibia.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>4 each side, legs take turns</source>
        <translation>4 de chaque côté, en alternant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw in</source>
        <translation>Amenez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Lower</source>
        <translation>Baissez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Only slide your heel towards your bottom. Your foot stays on the floor.</source>
        <translation>Glissez seulement le talon vers les fesses. Le pied reste au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Hands behind your thigh.
Only as far as is easy.</source>
        <translation>Mains derrière la cuisse.
Seulement tant que c'est facile.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>A mild pull is fine.
Your head stays down.</source>
        <translation>Un léger tiraillement convient.
La tête reste posée.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Let your hands do the work.</source>
        <translation>Laissez les mains travailler.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a4.toml"/>
        <source>Draw both knees in together, one after the other.</source>
        <translation>Amenez les deux genoux, l'un après l'autre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Front-lying, up on elbows</source>
        <translation>Sur le ventre, sur les coudes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Up on elbows</source>
        <translation>Sur les coudes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lie on your front</source>
        <translation>Sur le ventre</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lie on your front with your forearms on the floor and your elbows by your sides.</source>
        <translation>Allongez-vous sur le ventre, avant-bras au sol, coudes près du corps.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>After much sitting and bending, a small arch the other way often feels good.</source>
        <translation>Après beaucoup de position assise et de flexion, un petit creux dans l'autre sens fait souvent du bien.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>A gentle arch. Your buttocks and legs stay loose.</source>
        <translation>Un creux doux. Fesses et jambes restent relâchées.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Put a pillow under your belly and only lie there.</source>
        <translation>Mettez un oreiller sous le ventre et restez seulement allongé.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Leave this one out if lying on your front or arching makes you worse.</source>
        <translation>Laissez celui-ci si être sur le ventre ou se cambrer aggrave.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Let your hips stay on the floor.</source>
        <translation>Laissez les hanches au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Look down, so that your neck stays long.</source>
        <translation>Regardez vers le bas, pour que la nuque reste longue.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Let your shoulders sink away from your ears.</source>
        <translation>Laissez les épaules descendre loin des oreilles.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>5 reps</source>
        <translation>5 répétitions</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lift</source>
        <translation>Montez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Lift half as high. Or only lie flat, with a pillow under your belly.</source>
        <translation>Montez deux fois moins haut. Ou restez à plat, un oreiller sous le ventre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Up on your elbows.
Your hips stay down.</source>
        <translation>Montez sur les coudes.
Les hanches restent au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Buttocks and legs stay loose.
Look down.</source>
        <translation>Fesses et jambes relâchées.
Regardez vers le bas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>A gentle arch is enough.</source>
        <translation>Un creux doux suffit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a5.toml"/>
        <source>Stay up for five seconds each time.</source>
        <translation>Restez en haut cinq secondes à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Log-roll up, stand and step</source>
        <translation>Rouler d'un bloc, se lever, marcher</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll up and step</source>
        <translation>Rouler et se lever</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll to your side</source>
        <translation>Roulez sur le côté</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>From your back or your front, roll to your side in one piece.</source>
        <translation>Depuis le dos ou le ventre, roulez sur le côté d'un seul bloc.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Rolling up in one piece is kind to a sore back. A few steps set you up for a walk.</source>
        <translation>Se lever d'un seul bloc ménage un dos sensible. Quelques pas vous préparent à marcher.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Steady, with no twist.</source>
        <translation>Régulier, sans torsion.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>If you feel dizzy, sit down.</source>
        <translation>Si la tête tourne, asseyez-vous.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Hold on to a chair for as long as you like.</source>
        <translation>Tenez une chaise aussi longtemps que vous voulez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll to your side first, then come up.</source>
        <translation>Roulez d'abord sur le côté, puis relevez-vous.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Let shoulders and knees move together.</source>
        <translation>Bougez épaules et genoux ensemble.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll, sit, stand, step</source>
        <translation>Rouler, s'asseoir, se lever, marcher</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Roll as one piece,
knees and shoulders together.</source>
        <translation>Roulez d'un seul bloc,
genoux et épaules ensemble.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Push with your hand.
Let your legs come down.</source>
        <translation>Poussez avec la main.
Laissez descendre les jambes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Sit</source>
        <translation>Assis</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Sit and breathe.
Dizzy? Stay sitting.</source>
        <translation>Restez assis et respirez.
Vertige ? Restez assis.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Lean forward, then stand.</source>
        <translation>Penchez-vous, puis levez-vous.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Step</source>
        <translation>Marchez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Walk on the spot.
Easy steps, loose arms.</source>
        <translation>Marchez sur place.
Pas faciles, bras relâchés.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/a6.toml"/>
        <source>Do each part more slowly and hold a chair as you stand and step.</source>
        <translation>Faites chaque partie plus lentement et tenez une chaise debout et en marchant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Seated slump and tall rock</source>
        <translation>Arrondi et redressement assis</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Slump and sit tall</source>
        <translation>S'arrondir, se grandir</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit near the edge</source>
        <translation>Au bord de la chaise</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit on the front half of a firm chair with your feet flat. No wheels on the chair, please.</source>
        <translation>Asseyez-vous sur la moitié avant d'une chaise ferme, pieds à plat. Sans roulettes, s'il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sitting is easier when your back keeps changing position.</source>
        <translation>Être assis est plus facile quand le dos change souvent de position.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>You roll over your sitting bones, back and forth.</source>
        <translation>Vous roulez sur les os des fesses, d'avant en arrière.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>If slumping stings, move only between the middle and tall.</source>
        <translation>Si s'arrondir pique, bougez seulement entre le milieu et le haut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Let the movement begin at your bottom, not at your shoulders.</source>
        <translation>Laissez le mouvement partir des fesses, pas des épaules.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit tall with ease. There is no need to force the arch.</source>
        <translation>Grandissez-vous sans effort. Inutile de forcer le creux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>8 reps</source>
        <translation>8 répétitions</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Slump</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Sit tall</source>
        <translation>Grand</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Go half as far each way.</source>
        <translation>Allez deux fois moins loin de chaque côté.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Roll back and slump.
Then roll forward and sit tall.</source>
        <translation>Roulez en arrière, arrondissez.
Puis en avant, grandissez-vous.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Begin at your bottom.
Feel your sitting bones.</source>
        <translation>Commencez par les fesses.
Sentez les os du bassin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Easy, like a slow wave.</source>
        <translation>Facile, comme une vague lente.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b1.toml"/>
        <source>Draw slow circles with your hips instead, five each way.</source>
        <translation>Dessinez plutôt des cercles lents avec les hanches, cinq dans chaque sens.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Standing back bend</source>
        <translation>Flexion arrière debout</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand, feet apart</source>
        <translation>Debout, pieds écartés</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand with your feet hip-width apart and your palms on your buttocks. Have a wall behind you if you feel unsteady.</source>
        <translation>Debout, pieds écartés de la largeur des hanches, paumes sur les fesses. Un mur derrière vous si vous vous sentez instable.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>After sitting, a short bend the other way often feels like a relief.</source>
        <translation>Après la position assise, une courte flexion dans l'autre sens soulage souvent.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Some pressure or stretch across your low back that eases as you come up.</source>
        <translation>Une pression ou un étirement en travers du bas du dos, qui cède en remontant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Go half as far.</source>
        <translation>Allez deux fois moins loin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Leave this one out if you feel it in your leg or get dizzy.</source>
        <translation>Laissez celui-ci si vous le sentez dans la jambe ou si la tête tourne.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Leave it out if a doctor told you that the space round your nerves is narrow.</source>
        <translation>Laissez-le si un médecin vous a dit que l'espace autour de vos nerfs est étroit.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Let your knees stay straight but soft.</source>
        <translation>Gardez les genoux tendus mais souples.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Let your head follow your back. It does not drop.</source>
        <translation>Laissez la tête suivre le dos. Elle ne tombe pas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>10 reps</source>
        <translation>10 répétitions</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Bend back</source>
        <translation>En arrière</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Come up</source>
        <translation>Remontez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stand with your hands on a worktop and lean back only a little.</source>
        <translation>Debout, mains sur un plan de travail, penchez-vous seulement un peu en arrière.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Palms on your buttocks.
Lean back a little.</source>
        <translation>Paumes sur les fesses.
Penchez-vous un peu en arrière.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Knees stay straight.
Your head just follows.</source>
        <translation>Les genoux restent tendus.
La tête suit seulement.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>It should ease as you come up.</source>
        <translation>Cela doit céder en remontant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b2.toml"/>
        <source>Stay back for three seconds each time.</source>
        <translation>Restez en arrière trois secondes à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Standing side bend</source>
        <translation>Flexion de côté debout</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Side bend</source>
        <translation>Flexion de côté</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Stand with your feet hip-width apart and your arms by your sides.</source>
        <translation>Debout, pieds écartés de la largeur des hanches, bras le long du corps.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Backs like to move to the side as well, and sitting leaves that out.</source>
        <translation>Le dos aime aussi bouger de côté, et la position assise l'oublie.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>A stretch along the long side.</source>
        <translation>Un étirement le long du grand côté.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide down only half as far.</source>
        <translation>Glissez deux fois moins bas.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>If one side is sore, do the other one only.</source>
        <translation>Si un côté fait mal, faites seulement l'autre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Bend straight to the side, not forward or back.</source>
        <translation>Penchez-vous droit sur le côté, ni en avant ni en arrière.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Let your hips stay over your feet.</source>
        <translation>Gardez les hanches au-dessus des pieds.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>5 each side, taking turns</source>
        <translation>5 de chaque côté, en alternant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide down</source>
        <translation>Glissez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Do it sitting on a firm chair, and slide half as far.</source>
        <translation>Faites-le assis sur une chaise ferme, en glissant deux fois moins loin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Slide your hand down your thigh.
Straight to the side.</source>
        <translation>Glissez la main sur la cuisse.
Tout droit sur le côté.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Hips stay over your feet.</source>
        <translation>Les hanches restent sur les pieds.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Feel the long side stretch.</source>
        <translation>Sentez le grand côté s'étirer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b3.toml"/>
        <source>Reach your other arm over your head as you bend.</source>
        <translation>Passez l'autre bras au-dessus de la tête en vous penchant.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Cat and camel</source>
        <translation>Chat et chameau</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Hands and knees</source>
        <translation>À quatre pattes</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Come onto your hands and knees. Hands under your shoulders, knees under your hips.</source>
        <translation>Mettez-vous à quatre pattes. Mains sous les épaules, genoux sous les hanches.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Your whole back gets to move both ways, with no weight on it.</source>
        <translation>Tout votre dos bouge dans les deux sens, sans charge.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Your whole back moves. There is no need to push at the ends.</source>
        <translation>Tout votre dos bouge. Inutile de pousser au bout.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Sore wrists: use your fists or your forearms.</source>
        <translation>Poignets sensibles : utilisez les poings ou les avant-bras.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Sore knees: kneel on a cushion, or do the slump and tall rock again.</source>
        <translation>Genoux sensibles : mettez un coussin, ou refaites l'arrondi et le redressement assis.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let your elbows stay straight.</source>
        <translation>Gardez les coudes tendus.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Dip softly. Do not let your belly drop.</source>
        <translation>Creusez doucement. Ne laissez pas tomber le ventre.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Stay over your knees, without rocking back.</source>
        <translation>Restez au-dessus des genoux, sans reculer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Round</source>
        <translation>Arrondissez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Dip</source>
        <translation>Creusez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Round your back like a cat.</source>
        <translation>Arrondissez le dos comme un chat.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let it dip, softly.</source>
        <translation>Laissez-le se creuser, doucement.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>No need to push.</source>
        <translation>Inutile de pousser.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Let your whole back move.</source>
        <translation>Laissez bouger tout le dos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Elbows straight.
Slow and easy, both ways.</source>
        <translation>Coudes tendus.
Lent et facile, dans les deux sens.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b4.toml"/>
        <source>Take twelve seconds for each round and dip.</source>
        <translation>Prenez douze secondes pour chaque arrondi et creux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Bottom to heels</source>
        <translation>Fesses vers les talons</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stay on your hands and knees. Your hands stay where they are.</source>
        <translation>Restez à quatre pattes. Les mains restent où elles sont.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>A restful stretch for the low back and hips.</source>
        <translation>Un étirement reposant pour le bas du dos et les hanches.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>An easy stretch in your low back and hips.</source>
        <translation>Un étirement facile du bas du dos et des hanches.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>With sore knees, stop half-way.</source>
        <translation>Si les genoux sont sensibles, arrêtez-vous à mi-chemin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>If bending makes you worse, do the elbow lift of Video 1 instead.</source>
        <translation>Si se pencher aggrave, faites plutôt la montée sur les coudes de la vidéo 1.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Let your elbows bend a little.</source>
        <translation>Laissez les coudes se plier un peu.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Go only as far as your heels allow. There is no need to sit on them.</source>
        <translation>Allez seulement aussi loin que vos talons le permettent. Inutile de s'asseoir dessus.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Sit back</source>
        <translation>Reculez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Forward</source>
        <translation>Avancez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stop half-way back.</source>
        <translation>Arrêtez-vous à mi-chemin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Sit back towards your heels.
Only as far as is easy.</source>
        <translation>Reculez vers les talons.
Seulement tant que c'est facile.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>One deep breath here.</source>
        <translation>Une respiration profonde ici.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Elbows soft.
Let your back grow long.</source>
        <translation>Coudes souples.
Laissez le dos s'allonger.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b5.toml"/>
        <source>Stay back for two breaths each time.</source>
        <translation>Restez en arrière deux respirations à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lie on your back with your knees bent, feet flat and arms by your sides.</source>
        <translation>Allongez-vous sur le dos, genoux pliés, pieds à plat, bras le long du corps.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Your buttocks learn to share the work with your back.</source>
        <translation>Vos fesses apprennent à partager le travail avec votre dos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Work in your buttocks and the back of your thighs, not in your back.</source>
        <translation>Du travail dans les fesses et l'arrière des cuisses, pas dans le dos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lift half as high.</source>
        <translation>Montez deux fois moins haut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>If you get a cramp, bring your feet nearer to your bottom.</source>
        <translation>En cas de crampe, rapprochez les pieds des fesses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Stop where your body makes a straight line.</source>
        <translation>Arrêtez-vous quand le corps forme une ligne droite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Let your ribs stay soft.</source>
        <translation>Laissez les côtes souples.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Let your neck rest. The feet do the pushing.</source>
        <translation>Laissez la nuque au repos. Ce sont les pieds qui poussent.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Lift half as high. Or do the tiny pelvic tilts instead.</source>
        <translation>Montez deux fois moins haut. Ou faites plutôt les minuscules bascules du bassin.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Press through your feet.
Lift your bottom.</source>
        <translation>Poussez avec les pieds.
Soulevez les fesses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Stop at a straight line.
Squeeze your buttocks.</source>
        <translation>Jusqu'à la ligne droite.
Serrez les fesses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/b6.toml"/>
        <source>Neck and ribs stay soft.</source>
        <translation>Nuque et côtes restent souples.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hip hinge with a stick</source>
        <translation>Flexion des hanches avec un bâton</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hip hinge</source>
        <translation>Flexion des hanches</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Stand with a stick along your back. One hand holds it behind your neck, one behind your low back.</source>
        <translation>Debout, un bâton le long du dos. Une main le tient derrière la nuque, l'autre derrière le bas du dos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Bending from the hips lets them do more of the work when you bend and lift.</source>
        <translation>Se pencher à partir des hanches leur laisse plus de travail pour se baisser et soulever.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>A stretch behind your thighs and work in your buttocks.</source>
        <translation>Un étirement derrière les cuisses et du travail dans les fesses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Bend half as far.</source>
        <translation>Penchez-vous deux fois moins.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Leave the stick and slide your hands down your thighs.</source>
        <translation>Laissez le bâton et glissez les mains sur les cuisses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Push your hips back more than your knees forward.</source>
        <translation>Reculez les hanches plus que vous n'avancez les genoux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let the stick touch your head, mid-back and tail all the time.</source>
        <translation>Laissez le bâton toucher la tête, le milieu du dos et le bassin tout le temps.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let your knees stay soft.</source>
        <translation>Gardez les genoux souples.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hips back</source>
        <translation>Reculez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Stand just in front of a wall, back to it. Slide your hands down your thighs and touch it with your bottom.</source>
        <translation>Debout juste devant un mur, dos à lui. Glissez les mains sur les cuisses et touchez-le avec les fesses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Push your hips back.
The stick touches in three places.</source>
        <translation>Reculez les hanches.
Le bâton touche en trois points.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Let your hips do more of the bend.</source>
        <translation>Laissez les hanches plier davantage.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Squeeze your buttocks.
Stand tall.</source>
        <translation>Serrez les fesses.
Grandissez-vous.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Knees soft.
Feel the back of your thighs.</source>
        <translation>Genoux souples.
Sentez l'arrière des cuisses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c1.toml"/>
        <source>Hold a weight of 2 to 8 kg close to your chest or thighs.</source>
        <translation>Tenez un poids de 2 à 8 kg près de la poitrine ou des cuisses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit to stand</source>
        <translation>Assis à debout</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit at the front edge of a firm chair without wheels. Draw your feet back a little.</source>
        <translation>Asseyez-vous au bord avant d'une chaise ferme sans roulettes. Reculez un peu les pieds.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>You do this many times a day. Doing it slowly makes your legs stronger.</source>
        <translation>Vous le faites souvent dans la journée. Lentement, cela renforce vos jambes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Work in your thighs and buttocks.</source>
        <translation>Du travail dans les cuisses et les fesses.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Push with your hands on the chair.</source>
        <translation>Poussez avec les mains sur la chaise.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Use a higher seat.</source>
        <translation>Utilisez un siège plus haut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Sit down slowly. Do not drop.</source>
        <translation>Asseyez-vous lentement. Ne vous laissez pas tomber.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Let your knees point over your feet.</source>
        <translation>Laissez les genoux pointer au-dessus des pieds.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Use a chair without wheels.</source>
        <translation>Utilisez une chaise sans roulettes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Tall</source>
        <translation>Grand</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Push with your hands on the chair, or use a higher seat.</source>
        <translation>Poussez avec les mains sur la chaise, ou utilisez un siège plus haut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Lean forward, then stand.
Sit down slowly.</source>
        <translation>Penchez-vous, puis levez-vous.
Asseyez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Knees over your feet.</source>
        <translation>Genoux au-dessus des pieds.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Slow on the way down.
Your legs do the work.</source>
        <translation>Lentement en descendant.
Vos jambes travaillent.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c2.toml"/>
        <source>Cross your arms and take five seconds to sit down. Later, hold a bag close.</source>
        <translation>Croisez les bras et prenez cinq secondes pour vous asseoir. Plus tard, tenez un sac contre vous.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Bird dog</source>
        <translation>Bras et jambe opposés</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Come onto your hands and knees. Tighten your tummy a little, as if for a small cough.</source>
        <translation>Mettez-vous à quatre pattes. Serrez un peu le ventre, comme pour une petite toux.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Your back and buttocks practise working together while you move.</source>
        <translation>Votre dos et vos fesses s'exercent à travailler ensemble pendant que vous bougez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Work in your buttock and mid-back. Your hips stay level.</source>
        <translation>Du travail dans la fesse et le milieu du dos. Les hanches restent à niveau.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Slide your toes back along the floor and keep both hands down.</source>
        <translation>Glissez les orteils en arrière sur le sol et gardez les deux mains posées.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Let your low back keep its shape.</source>
        <translation>Laissez le bas du dos garder sa forme.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Let both hips face the floor.</source>
        <translation>Laissez les deux hanches face au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Lift your leg no higher than your back.</source>
        <translation>Ne levez pas la jambe plus haut que le dos.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>4 each side, taking turns</source>
        <translation>4 de chaque côté, en alternant</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Reach</source>
        <translation>Allongez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Leg only: slide your toes back along the floor and keep both hands down.</source>
        <translation>La jambe seulement : glissez les orteils en arrière sur le sol et gardez les deux mains posées.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Leg back, other arm forward.
Long, not high.</source>
        <translation>Jambe en arrière, autre bras devant.
Long, pas haut.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Both hips face the floor.</source>
        <translation>Les deux hanches face au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Reach long.
Keep breathing.</source>
        <translation>Allongez-vous loin.
Continuez à respirer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c3.toml"/>
        <source>Stay for eight to ten seconds each time. Later, do two rounds.</source>
        <translation>Restez huit à dix secondes à chaque fois. Plus tard, faites deux tours.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Side plank from the knees</source>
        <translation>Planche de côté sur les genoux</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Side plank</source>
        <translation>Planche de côté</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lie on your side</source>
        <translation>Sur le côté</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lie on your right side with your elbow under your shoulder and your knees bent back.</source>
        <translation>Allongez-vous sur le côté droit, coude sous l'épaule, genoux pliés en arrière.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>The side of your waist helps to hold you. Here it gets some practice.</source>
        <translation>Le côté de la taille aide à vous tenir. Ici, il s'exerce un peu.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>The side of your waist works.</source>
        <translation>Le côté de la taille travaille.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>With a sore shoulder, stand side-on to a wall with your forearm on it.</source>
        <translation>Si l'épaule est sensible, debout de côté contre un mur, l'avant-bras dessus.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Let your hips come forward into line.</source>
        <translation>Laissez les hanches venir en avant dans la ligne.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Push the floor away, so that you do not sink.</source>
        <translation>Repoussez le sol, pour ne pas vous affaisser.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Let your shoulder stay away from your ear.</source>
        <translation>Gardez l'épaule loin de l'oreille.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>3 right, then 3 left</source>
        <translation>3 à droite, puis 3 à gauche</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Change side</source>
        <translation>Changez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Roll over onto your left side.</source>
        <translation>Tournez-vous sur le côté gauche.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Stand side-on to a wall with your forearm on it. Bring your body into line.</source>
        <translation>Debout de côté contre un mur, l'avant-bras dessus. Amenez le corps en ligne.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Lift your hips into line.
Shoulder, hip and knee.</source>
        <translation>Montez les hanches dans la ligne.
Épaule, hanche et genou.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Push the floor away.
Count aloud to keep breathing.</source>
        <translation>Repoussez le sol.
Comptez à voix haute pour respirer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c4.toml"/>
        <source>Stay up for ten seconds. Later, straighten your legs.</source>
        <translation>Restez en haut dix secondes. Plus tard, tendez les jambes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Bridge with hold</source>
        <translation>Pont tenu</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Bridge and hold</source>
        <translation>Pont tenu</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>The same lift as in Video 2, a little longer, for stronger buttocks.</source>
        <translation>La même montée que dans la vidéo 2, un peu plus longue, pour des fesses plus fortes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Lift half as high and come down when you like.</source>
        <translation>Montez deux fois moins haut et redescendez quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Press through your feet.
Lift to a straight line.</source>
        <translation>Poussez avec les pieds.
Montez en ligne droite.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>Squeeze your buttocks.
Keep breathing.</source>
        <translation>Serrez les fesses.
Continuez à respirer.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c5.toml"/>
        <source>While you are up, lift one foot a little, then the other. Later, do it on one leg.</source>
        <translation>En haut, levez un peu un pied, puis l'autre. Plus tard, faites-le sur une jambe.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Half press-up</source>
        <translation>Demi-appui sur les bras</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Lie on your front with your hands under your shoulders.</source>
        <translation>Allongez-vous sur le ventre, mains sous les épaules.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>A calm arch to finish with, after all the bending of the day.</source>
        <translation>Un creux calme pour finir, après toutes les flexions de la journée.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>An easy arch. Your legs stay loose.</source>
        <translation>Un creux facile. Les jambes restent relâchées.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Come up only onto your elbows, as in Video 1.</source>
        <translation>Montez seulement sur les coudes, comme dans la vidéo 1.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>If arching makes you worse, sit back to your heels instead.</source>
        <translation>Si se cambrer aggrave, reculez plutôt vers les talons.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Let your buttocks stay loose.</source>
        <translation>Laissez les fesses relâchées.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>6 reps</source>
        <translation>6 répétitions</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Press up</source>
        <translation>Poussez</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Come up only onto your elbows.</source>
        <translation>Montez seulement sur les coudes.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Press up with your arms.
Your hips stay down.</source>
        <translation>Poussez avec les bras.
Les hanches restent au sol.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Legs and buttocks stay loose.</source>
        <translation>Jambes et fesses relâchées.</translation>
    </message>
    <message>
        <location filename="../../media/programmes/back-from-sitting/exercises/c6.toml"/>
        <source>Only as far as is easy.</source>
        <translation>Seulement tant que c'est facile.</translation>
    </message>
</context>
</TS>
