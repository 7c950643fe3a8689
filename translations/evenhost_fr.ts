<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>evenhost::charts::BaselineView</name>
    <message>
        <source>There is no baseline yet.

Set one when an answer is agreed. From then on this page shows what has changed since, one change at a time, and what each change did to the difference between hosting it yourselves and paying by the token.</source>
        <translation>Il n’y a pas encore de référence.

Fixez-en une quand une réponse est convenue. Cette page montre ensuite ce qui a changé depuis, un changement à la fois, et ce que chacun a fait à l’écart entre l’auto-hébergement et le paiement au jeton.</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Fixer comme référence</translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation>Référence du %1</translation>
    </message>
    <message>
        <source>Baseline “%1” of %2</source>
        <translation>Référence «&#x202f;%1&#x202f;» du %2</translation>
    </message>
    <message>
        <source>Makes the plan as it is now the new baseline.</source>
        <translation>Fait du plan actuel la nouvelle référence.</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Supprimer la référence</translation>
    </message>
    <message>
        <source>The baseline needs an open model and a managed option that can both be priced, then and now: see the findings.</source>
        <translation>La référence exige un modèle ouvert et une option gérée chiffrables tous deux, alors et maintenant&#x202f;: voir les constats.</translation>
    </message>
    <message>
        <source>%1 a month dearer</source>
        <translation>%1 de plus par mois</translation>
    </message>
    <message>
        <source>%1 a month cheaper</source>
        <translation>%1 de moins par mois</translation>
    </message>
    <message>
        <source>%1 is %2 than %3, as it was at the baseline.</source>
        <translation>%1 coûte %2 que %3, comme dans la référence.</translation>
    </message>
    <message>
        <source>%1 was %2 than %3 at the baseline and is %4 now.</source>
        <translation>%1 coûtait %2 que %3 dans la référence et coûte maintenant %4.</translation>
    </message>
    <message>
        <source>There is no baseline yet.</source>
        <translation>Il n’y a pas encore de référence.</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BreakEvenFigure</name>
    <message>
        <source>Break-even compares an open model of your own with a managed one: add at least one of each.</source>
        <translation>Le seuil de rentabilité compare un modèle ouvert auto-hébergé à un modèle géré&#x202f;: ajoutez au moins un de chaque.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>break-even is %1 times that</source>
        <translation>le seuil est à %1 fois ce volume</translation>
    </message>
    <message>
        <source>break-even is %1 more</source>
        <translation>le seuil est %1 plus haut</translation>
    </message>
    <message>
        <source>%1 above break-even</source>
        <translation>%1 au-dessus du seuil</translation>
    </message>
    <message>
        <source>No break-even: even at full load %1 costs %2 a million tokens, %3 costs %4.</source>
        <translation>Pas de seuil&#x202f;: même à pleine charge, %1 coûte %2 par million de jetons, %3 coûte %4.</translation>
    </message>
    <message>
        <source>No volume up to %1 requests a day from which %2 stays cheaper.</source>
        <translation>Aucun volume jusqu’à %1 requêtes par jour à partir duquel %2 reste moins cher.</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 requêtes par jour</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1&#x202f;: %2 par mois</translation>
    </message>
    <message>
        <source>self-hosting saves %1 a month</source>
        <translation>l’auto-hébergement économise %1 par mois</translation>
    </message>
    <message>
        <source>managed saves %1 a month</source>
        <translation>le modèle géré économise %1 par mois</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Rien à comparer pour l’instant.</translation>
    </message>
    <message>
        <source>Cost a month over daily volume: %1 is a staircase, %2 a straight line.</source>
        <translation>Coût mensuel selon le volume quotidien&#x202f;: %1 est un escalier, %2 une droite.</translation>
    </message>
    <message>
        <source>Today&apos;s volume is %1 requests a day.</source>
        <translation>Le volume actuel est de %1 requêtes par jour.</translation>
    </message>
    <message>
        <source>Self-hosting stays cheaper above %1 requests a day.</source>
        <translation>L’auto-hébergement reste moins cher au-delà de %1 requêtes par jour.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, par mois</translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation>Ce qui s’y passe</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>self-hosting becomes cheaper</source>
        <translation>l’auto-hébergement devient moins cher</translation>
    </message>
    <message>
        <source>managed becomes cheaper</source>
        <translation>le modèle géré devient moins cher</translation>
    </message>
    <message>
        <source>end of a stair</source>
        <translation>fin d’une marche</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>au jeton</translation>
    </message>
    <message>
        <source>%1 × %2 a replica</source>
        <translation>%1 × %2 par réplica</translation>
    </message>
    <message>
        <source>%1, +%2 spare</source>
        <translation>%1, +%2 de secours</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand million</comment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>requests a day, tokens a day beneath; logarithmic</source>
        <translation>requêtes par jour, jetons par jour en dessous&#x202f;; logarithmique</translation>
    </message>
    <message>
        <source>requests a day, tokens a day beneath</source>
        <translation>requêtes par jour, jetons par jour en dessous</translation>
    </message>
    <message>
        <source>cost a month, ex tax</source>
        <translation>coût mensuel, hors taxes</translation>
    </message>
    <message>
        <source>cost a month, ex %1</source>
        <translation>coût mensuel, hors %1</translation>
    </message>
    <message>
        <source>cost a million tokens</source>
        <translation>coût par million de jetons</translation>
    </message>
    <message>
        <source>%1 a month today</source>
        <translation>%1 par mois aujourd’hui</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>drag to ask “what if”</source>
        <translation>glisser pour voir «&#x202f;et si&#x202f;»</translation>
    </message>
    <message>
        <source>cheaper above %1 a day</source>
        <translation>moins cher au-delà de %1 par jour</translation>
    </message>
    <message>
        <source>80 % range %1</source>
        <translation>plage à 80&#x202f;%&#x202f;: %1</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>dans %1 mois</translation>
    </message>
    <message>
        <source>capacity today</source>
        <translation>capacité actuelle</translation>
    </message>
    <message>
        <source>the replicas bought for today serve up to %1 requests a day</source>
        <translation>les réplicas achetés pour aujourd’hui servent jusqu’à %1 requêtes par jour</translation>
    </message>
    <message>
        <source>%1 times break-even</source>
        <translation>%1 fois le seuil</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BreakEvenWidget</name>
    <message>
        <source>Logarithmic volume</source>
        <translation>Volume logarithmique</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BridgeFigure</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>cost of self-hosting over managed, a month</source>
        <translation>surcoût mensuel de l’auto-hébergement par rapport au modèle géré</translation>
    </message>
    <message>
        <source>Since the baseline</source>
        <translation>Depuis la référence</translation>
    </message>
    <message>
        <source>The monthly difference went from %1 to %2.</source>
        <translation>L’écart mensuel est passé de %1 à %2.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the baseline. Change something, and each change shows here with what it did.</source>
        <translation>Rien n’a changé depuis la référence. Modifiez quelque chose&#x202f;: chaque changement s’affiche ici avec son effet.</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CashFigure</name>
    <message>
        <source>Add options to see what is paid out over time.</source>
        <translation>Ajoutez des options pour voir les décaissements dans le temps.</translation>
    </message>
    <message>
        <source>months from the start</source>
        <translation>mois depuis le départ</translation>
    </message>
    <message>
        <source>paid out so far, not discounted</source>
        <translation>décaissements cumulés, non actualisés</translation>
    </message>
    <message>
        <source>%1 has paid for itself after %2</source>
        <translation>%1 est amorti après %2</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au départ</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mois %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>%1: %2 paid out in all, net present value %3</source>
        <translation>%1&#x202f;: %2 décaissés en tout, valeur actuelle nette %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CostFigure</name>
    <message>
        <source>total: %1 a month</source>
        <translation>total&#x202f;: %1 par mois</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>power and upkeep</source>
        <translation>énergie et entretien</translation>
    </message>
    <message>
        <source>tokens and fees</source>
        <translation>jetons et frais</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>storage, network</source>
        <translation>stockage, réseau</translation>
    </message>
    <message>
        <source>software, support</source>
        <translation>logiciels, assistance</translation>
    </message>
    <message>
        <source>set-up, contingency</source>
        <translation>mise en place, imprévus</translation>
    </message>
    <message>
        <source>Add options to the shortlist to see what a month costs.</source>
        <translation>Ajoutez des options à la présélection pour voir ce que coûte un mois.</translation>
    </message>
    <message>
        <source>cost a month, ex %1</source>
        <translation>coût mensuel, hors %1</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1&#x202f;: %2 par mois</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>80 % range %1 to %2</source>
        <translation>plage à 80&#x202f;%&#x202f;: %1 à %2</translation>
    </message>
    <message>
        <source>80 % range from</source>
        <translation>Plage à 80&#x202f;% de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of a range</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>%1 on top, recovered: %2 (with it %3)</source>
        <translation>%1 en sus, récupérable&#x202f;: %2 (au total %3)</translation>
    </message>
    <message>
        <source>of it %1, not recovered: %2</source>
        <translation>dont %1, non récupérable&#x202f;: %2</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>+ %1 %2</source>
        <comment>tax and its amount</comment>
        <translation>+ %1 %2</translation>
    </message>
    <message>
        <source>cost a month, with %1</source>
        <translation>coût mensuel, avec %1</translation>
    </message>
    <message>
        <source>%1: %2 a month, %3 with %4</source>
        <translation>%1&#x202f;: %2 par mois, %3 avec %4</translation>
    </message>
    <message>
        <source>of it %1</source>
        <translation>dont %1</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <translation>%1 en sus</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CoverageFigure</name>
    <message>
        <source>No mixture-of-experts model on the shortlist: every parameter is read for every token.</source>
        <translation>Aucun modèle à mélange d’experts dans la présélection&#x202f;: tous les paramètres sont lus pour chaque jeton.</translation>
    </message>
    <message>
        <source>requests in flight, logarithmic</source>
        <translation>requêtes en cours, échelle logarithmique</translation>
    </message>
    <message>
        <source>experts read in one step, share of all</source>
        <translation>experts lus en une étape, part du total</translation>
    </message>
    <message>
        <source>%1: %2 requests in flight at the planned peak
read %3 of %4 experts a layer</source>
        <translation>%1&#x202f;: %2 requêtes en cours à la pointe prévue
%3 experts lus sur %4 par couche</translation>
    </message>
    <message>
        <source>Expert coverage</source>
        <translation>Couverture des experts</translation>
    </message>
    <message>
        <source>%1 reads %2 of its experts for one request and %3 at the planned peak</source>
        <translation>%1 lit %2 de ses experts pour une requête et %3 à la pointe prévue</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Requêtes en cours</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::DayFigure</name>
    <message>
        <source>The hours of the day are not known: the peak to average factor stands for them.</source>
        <translation>La répartition horaire n’est pas connue&#x202f;: le rapport pointe / moyenne la remplace.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>requêtes par heure</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock
%3 requests</source>
        <translation>de %1 h à %2 h
%3 requêtes</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>heure de la journée</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures de la journée</translation>
    </message>
    <message>
        <source>The busiest hour has %1 requests, the mean hour %2.</source>
        <translation>L’heure la plus chargée compte %1 requêtes, l’heure moyenne %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::FigureWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à afficher pour l’instant.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Save picture as …</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .png, .svg or .pdf.</source>
        <translation>Le nom du fichier doit se terminer par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)</source>
        <translation>Images (*.png);;Images vectorielles (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::LayoutFigure</name>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>tensor %1</source>
        <comment>degree of parallelism</comment>
        <translation>tenseur %1</translation>
    </message>
    <message>
        <source>expert %1</source>
        <comment>degree of parallelism</comment>
        <translation>experts %1</translation>
    </message>
    <message>
        <source>attention copies %1</source>
        <translation>copies d’attention %1</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <comment>degree of parallelism</comment>
        <translation>pipeline %1</translation>
    </message>
    <message>
        <source>chosen: %1 requests a second and GPU</source>
        <translation>retenu&#x202f;: %1 requêtes par seconde et par GPU</translation>
    </message>
    <message>
        <source>%1 requests a second and GPU, but larger than needed</source>
        <translation>%1 requêtes par seconde et par GPU, mais plus grand que nécessaire</translation>
    </message>
    <message>
        <source>%1 requests a second and GPU</source>
        <translation>%1 requêtes par seconde et par GPU</translation>
    </message>
    <message>
        <source>✕ lacks %1 GiB on each GPU</source>
        <translation>✕ il manque %1 Gio sur chaque GPU</translation>
    </message>
    <message>
        <source>✕ misses the target for the first token</source>
        <translation>✕ manque l’objectif du premier jeton</translation>
    </message>
    <message>
        <source>✕ misses the target for speed a user</source>
        <translation>✕ manque l’objectif de débit par utilisateur</translation>
    </message>
    <message>
        <source>Choose an open model to see which layouts were tried for it.</source>
        <translation>Choisissez un modèle ouvert pour voir quelles dispositions ont été essayées.</translation>
    </message>
    <message>
        <source>Layouts tried: %1</source>
        <translation>Dispositions essayées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Layouts tried</source>
        <translation>Dispositions essayées</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPU par réplica</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Requests/s a GPU</source>
        <translation>Requêtes/s par GPU</translation>
    </message>
    <message>
        <source>Missing, GiB a GPU</source>
        <translation>Manque, Gio par GPU</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::MemoryFigure</name>
    <message>
        <source>Add an open model to the shortlist to see what one GPU has to hold.</source>
        <translation>Ajoutez un modèle ouvert à la présélection pour voir ce qu’un GPU doit contenir.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>KV cache at the planned load</source>
        <translation>cache KV à la charge prévue</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>one of %1 × %2</source>
        <translation>un GPU sur %1 × %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>GiB of one GPU; the line is what the engine may use</source>
        <translation>Gio d’un GPU&#x202f;; le trait marque ce que le moteur peut utiliser</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>cache KV</translation>
    </message>
    <message>
        <source>%1, one GPU of %2
weights %3 GiB
KV cache %4 GiB, %5 requests in flight
runtime %6 GiB
usable %7 GiB</source>
        <translation>%1, un GPU %2
poids %3 Gio
cache KV %4 Gio, %5 requêtes en cours
moteur %6 Gio
utilisable %7 Gio</translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation>Mémoire d’un GPU</translation>
    </message>
    <message>
        <source>%1 uses %2 of %3 GiB</source>
        <translation>%1 utilise %2 Gio sur %3</translation>
    </message>
    <message>
        <source>%1 lacks %2 GiB</source>
        <translation>Il manque %2 Gio à %1</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPU par réplica</translation>
    </message>
    <message>
        <source>Weights, GiB</source>
        <translation>Poids, Gio</translation>
    </message>
    <message>
        <source>KV cache, GiB</source>
        <translation>Cache KV, Gio</translation>
    </message>
    <message>
        <source>Runtime, GiB</source>
        <translation>Moteur, Gio</translation>
    </message>
    <message>
        <source>Free, GiB</source>
        <translation>Libre, Gio</translation>
    </message>
    <message>
        <source>Usable, GiB</source>
        <translation>Utilisable, Gio</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::ParametersFigure</name>
    <message>
        <source>Add an open model to see its two numbers: total and active parameters.</source>
        <translation>Ajoutez un modèle ouvert pour voir ses deux nombres&#x202f;: paramètres totaux et actifs.</translation>
    </message>
    <message>
        <source>%1 total, %2 active</source>
        <translation>%1 au total, %2 actifs</translation>
    </message>
    <message>
        <source>1 in %1 works on a token</source>
        <translation>1 sur %1 sert à un jeton</translation>
    </message>
    <message>
        <source>dense: all work on every token</source>
        <translation>dense&#x202f;: tous servent à chaque jeton</translation>
    </message>
    <message>
        <source>total: stored and loaded</source>
        <translation>totaux&#x202f;: stockés et chargés</translation>
    </message>
    <message>
        <source>active: works on each token</source>
        <translation>actifs&#x202f;: servent à chaque jeton</translation>
    </message>
    <message>
        <source>Total and active parameters</source>
        <translation>Paramètres totaux et actifs</translation>
    </message>
    <message>
        <source>%1: %2 total, %3 active</source>
        <translation>%1&#x202f;: %2 au total, %3 actifs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Total over active</source>
        <translation>Total / actifs</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::PresentValueFigure</name>
    <message>
        <source>does not pay for itself within the horizon</source>
        <translation>ne s’amortit pas sur la période</translation>
    </message>
    <message>
        <source>cheaper from the start</source>
        <translation>moins cher dès le départ</translation>
    </message>
    <message>
        <source>paid for itself after %1</source>
        <translation>amorti après %1</translation>
    </message>
    <message>
        <source>Add options to see what each costs in today’s money.</source>
        <translation>Ajoutez des options pour voir ce que chacune coûte en valeur actuelle.</translation>
    </message>
    <message>
        <source>all payments over the horizon, in today’s money</source>
        <translation>tous les paiements sur la période, en valeur actuelle</translation>
    </message>
    <message>
        <source>Present value and payback</source>
        <translation>Valeur actuelle et amortissement</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Present value of its cost</source>
        <translation>Valeur actuelle de son coût</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortissement</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::SpeedFigure</name>
    <message>
        <source>Add an open model to see how fast it answers.</source>
        <translation>Ajoutez un modèle ouvert pour voir à quelle vitesse il répond.</translation>
    </message>
    <message>
        <source>estimated, with its 80 % range</source>
        <translation>estimé, avec sa plage à 80&#x202f;%</translation>
    </message>
    <message>
        <source>measured by you</source>
        <translation>mesuré par vous</translation>
    </message>
    <message>
        <source>first token %1 s, 95 % in %2 s</source>
        <translation>premier jeton %1 s, 95&#x202f;% en %2 s</translation>
    </message>
    <message>
        <source>output tokens a second, one user at the planned peak</source>
        <translation>jetons de sortie par seconde, un utilisateur à la pointe prévue</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1: %2 output tokens a second a user, 95 % see the first token within %3 s</source>
        <translation>%1&#x202f;: %2 jetons de sortie par seconde et par utilisateur, 95&#x202f;% voient le premier jeton en moins de %3 s</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Tokens/s a user</source>
        <translation>Jetons/s par utilisateur</translation>
    </message>
    <message>
        <source>80 % range from</source>
        <translation>Plage à 80&#x202f;% de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Tokens/s a replica</source>
        <translation>Jetons/s par réplica</translation>
    </message>
    <message>
        <source>Requests/s a replica</source>
        <translation>Requêtes/s par réplica</translation>
    </message>
    <message>
        <source>First token, mean s</source>
        <translation>Premier jeton, moyenne s</translation>
    </message>
    <message>
        <source>First token, 95 % s</source>
        <translation>Premier jeton, 95&#x202f;% s</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>%1, %2
%3 tokens a second a user, %4–%5 in the 80 % range
95 % of tokens at %8 a second or faster
%6 tokens and %7 requests a second a replica</source>
        <translation>%1, %2
%3 jetons par seconde et par utilisateur, %4–%5 dans la plage à 80&#x202f;%
95&#x202f;% des jetons à %8 par seconde ou plus
%6 jetons et %7 requêtes par seconde et par réplica</translation>
    </message>
    <message>
        <source>Tokens/s a user, 95 %</source>
        <translation>Jetons/s par utilisateur, 95&#x202f;%</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::StorageFigure</name>
    <message>
        <source>Add an open model to see what has to be stored and downloaded.</source>
        <translation>Ajoutez un modèle ouvert pour voir ce qu’il faut stocker et télécharger.</translation>
    </message>
    <message>
        <source>on the nodes</source>
        <translation>sur les nœuds</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>au registre</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>%1 GB a copy, %2 h to download</source>
        <translation>%1 Go par copie, %2 h de téléchargement</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>GB (10⁹ bytes)</source>
        <translation>Go (10⁹ octets)</translation>
    </message>
    <message>
        <source>%1
on the nodes %2 GB
in the registry %3 GB
backups %4 GB
%5</source>
        <translation>%1
sur les nœuds %2 Go
au registre %3 Go
sauvegardes %4 Go
%5</translation>
    </message>
    <message>
        <source>Storage and download</source>
        <translation>Stockage et téléchargement</translation>
    </message>
    <message>
        <source>%1: %2 GB in all copies</source>
        <translation>%1&#x202f;: %2 Go pour toutes les copies</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>One copy, GB</source>
        <translation>Une copie, Go</translation>
    </message>
    <message>
        <source>On the nodes, GB</source>
        <translation>Sur les nœuds, Go</translation>
    </message>
    <message>
        <source>In the registry, GB</source>
        <translation>Au registre, Go</translation>
    </message>
    <message>
        <source>Backups, GB</source>
        <translation>Sauvegardes, Go</translation>
    </message>
    <message>
        <source>Download, h</source>
        <translation>Téléchargement, h</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::TornadoFigure</name>
    <message>
        <source>There is no break-even volume that the inputs could move.</source>
        <translation>Il n’y a pas de seuil de rentabilité que les données pourraient déplacer.</translation>
    </message>
    <message>
        <source>Nothing to vary yet: add a self-hosted and a managed option, and ranges to the inputs.</source>
        <translation>Rien à faire varier&#x202f;: ajoutez une option auto-hébergée, une option gérée et des plages aux données.</translation>
    </message>
    <message>
        <source>input at its low value</source>
        <translation>donnée à sa valeur basse</translation>
    </message>
    <message>
        <source>input at its high value</source>
        <translation>donnée à sa valeur haute</translation>
    </message>
    <message>
        <source>±20 % assumed</source>
        <translation>±20&#x202f;% supposés</translation>
    </message>
    <message>
        <source>jumps a stair</source>
        <translation>saute une marche</translation>
    </message>
    <message>
        <source>yearly cost of self-hosting over managed; below 0 self-hosting is cheaper</source>
        <translation>surcoût annuel de l’auto-hébergement&#x202f;; au-dessous de 0, il est moins cher</translation>
    </message>
    <message>
        <source>break-even, requests a day</source>
        <translation>seuil de rentabilité, requêtes par jour</translation>
    </message>
    <message>
        <source>%1
%2: %3
%4: %5
now %6: %7</source>
        <translation>%1
%2&#x202f;: %3
%4&#x202f;: %5
actuel %6&#x202f;: %7</translation>
    </message>
    <message>
        <source>as planned %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>What moves the yearly difference</source>
        <translation>Ce qui déplace l’écart annuel</translation>
    </message>
    <message>
        <source>What moves the break-even</source>
        <translation>Ce qui déplace le seuil de rentabilité</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 moves it from %4 to %5</source>
        <translation>%1 de %2 à %3 le déplace de %4 à %5</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation>Résultat au plus bas</translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation>Résultat au plus haut</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Bascule à</translation>
    </message>
    <message>
        <source>does not flip</source>
        <translation>ne bascule pas</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::UncertaintyFigure</name>
    <message>
        <source>Self-hosting is cheaper in %1 of %2 draws.</source>
        <translation>L’auto-hébergement est moins cher dans %1 des %2 tirages.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: add a self-hosted and a managed option, and ranges to the inputs.</source>
        <translation>Rien à tirer pour l’instant&#x202f;: ajoutez une option auto-hébergée et une option gérée, et des plages aux données.</translation>
    </message>
    <message>
        <source>saved a year by self-hosting; below 0 managed is cheaper; the bar holds eight of ten draws</source>
        <translation>économie par an de l’auto-hébergement&#x202f;; sous 0 le géré est moins cher&#x202f;; la barre contient huit tirages sur dix</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>Toutes les plages ensemble</translation>
    </message>
    <message>
        <source>Saved a year by self-hosting: %1 to %2, median %3.</source>
        <translation>Économie par an de l’auto-hébergement&#x202f;: de %1 à %2, médiane %3.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Self-hosting cheaper</source>
        <translation>Auto-hébergement moins cher</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::AcceleratorDialog</name>
    <message>
        <source>Own accelerator</source>
        <translation>Accélérateur propre</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Arithmetic and links</source>
        <translation>Calcul et liaisons</translation>
    </message>
    <message>
        <source>Power and price</source>
        <translation>Puissance et prix</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Partir de…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people say it, as in NVIDIA H200 SXM.</source>
        <translation>Tel qu’on le dit, par exemple NVIDIA H200 SXM.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Unique dans le plan&#x202f;: minuscules, chiffres et -._/:. Un identifiant du catalogue remplace l’entrée du catalogue.</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Other names people write, with commas between them.</source>
        <translation>Autres noms en usage, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Which measurements the estimate of its speed goes by; unknown widens the range.</source>
        <translation>Mesures sur lesquelles repose l’estimation de sa vitesse&#x202f;; «&#x202f;inconnue&#x202f;» élargit la plage.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>SXM, PCIe, OAM …</source>
        <translation>SXM, PCIe, OAM…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>As sold</source>
        <translation>Telle que vendue</translation>
    </message>
    <message>
        <source>As the driver reports it</source>
        <translation>Telle qu’indiquée par le pilote</translation>
    </message>
    <message>
        <source>Empty: 1 % less than is sold, as with most.</source>
        <translation>Vide&#x202f;: 1&#x202f;% de moins que vendu, comme pour la plupart.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>Peak of the memory; it sets the speed of writing.</source>
        <translation>Maximum de la mémoire&#x202f;; elle fixe la vitesse à laquelle la réponse s’écrit.</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Source des chiffres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dense peak, without sparsity</source>
        <translation>Maximum en calcul dense, sans parcimonie</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>8 bit, floating point</source>
        <translation>8 bits, virgule flottante</translation>
    </message>
    <message>
        <source>Empty where the hardware has none.</source>
        <translation>Vide si le matériel n’en a pas.</translation>
    </message>
    <message>
        <source>8 bit, whole numbers</source>
        <translation>8 bits, nombres entiers</translation>
    </message>
    <message>
        <source>4 bit, floating point</source>
        <translation>4 bits, virgule flottante</translation>
    </message>
    <message>
        <source>Links inside a node</source>
        <translation>Liaisons dans un nœud</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>NVLink, Infinity Fabric, PCIe …</source>
        <translation>NVLink, Infinity Fabric, PCIe…</translation>
    </message>
    <message>
        <source>One direction, each accelerator</source>
        <translation>Un sens, par accélérateur</translation>
    </message>
    <message>
        <source>Most in one node</source>
        <translation>Maximum par nœud</translation>
    </message>
    <message>
        <source>0 is unknown.</source>
        <translation>0&#x202f;: inconnu.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Limite de puissance</translation>
    </message>
    <message>
        <source>Of the board.</source>
        <translation>De la carte.</translation>
    </message>
    <message>
        <source>Price of one in US$, without tax</source>
        <translation>Prix unitaire en dollars américains, hors taxes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>A model can use %1.</source>
        <translation>Un modèle peut utiliser %1.</translation>
    </message>
    <message>
        <source>All of it is read in %1 ms: no token of a model that fills it comes faster.</source>
        <translation>Toute la mémoire est lue en %1 ms&#x202f;: aucun jeton d’un modèle qui la remplit ne vient plus vite.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::AssumptionsDialog</name>
    <message>
        <source>All assumptions</source>
        <translation>Toutes les hypothèses</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change range or source of %1</source>
        <translation>Modifier la plage ou la source de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::DayDialog</name>
    <message>
        <source>Staff in office hours</source>
        <translation>Personnel aux heures de bureau</translation>
    </message>
    <message>
        <source>Customers, day and evening</source>
        <translation>Clients, jour et soirée</translation>
    </message>
    <message>
        <source>Overnight batch</source>
        <translation>Lot de nuit</translation>
    </message>
    <message>
        <source>The same around the clock</source>
        <translation>Identique jour et nuit</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures de la journée</translation>
    </message>
    <message>
        <source>Not known: the peak factor stands for them</source>
        <translation>Inconnu&#x202f;: le facteur de pointe en tient lieu</translation>
    </message>
    <message>
        <source>As drawn below</source>
        <translation>Comme dessiné ci-dessous</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A weekend day over a weekday</source>
        <translation>Jour de week-end sur jour ouvré</translation>
    </message>
    <message>
        <source>Local time less UTC, hours</source>
        <translation>Heure locale moins UTC, heures</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock, share of the day</source>
        <translation>de %1 h à %2 h, part de la journée</translation>
    </message>
    <message>
        <source>Plan the peak at %1 times the mean, as drawn, instead of %2</source>
        <translation>Planifier la pointe à %1 fois la moyenne, comme dessiné, au lieu de %2</translation>
    </message>
    <message>
        <source>Capacity is bought for a busiest hour of %1 times the mean. Drag the bars, type a share or choose a pattern to say when the requests come.</source>
        <translation>La capacité s’achète pour une heure la plus chargée de %1 fois la moyenne. Glissez les barres, tapez une part ou choisissez un profil pour dire quand arrivent les requêtes.</translation>
    </message>
    <message>
        <source>Busiest from %1 to %2 o’clock with %3 requests, %4 times the mean hour.</source>
        <translation>Le plus chargé de %1 h à %2 h avec %3 requêtes, %4 fois l’heure moyenne.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::DayEditor</name>
    <message>
        <source>Hours of a weekday</source>
        <translation>Heures d’un jour ouvré</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock: %3 of the day</source>
        <translation>de %1 h à %2 h&#x202f;: %3 de la journée</translation>
    </message>
    <message>
        <source>share of the day</source>
        <translation>part de la journée</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>heure de la journée</translation>
    </message>
    <message>
        <source>hour of the day; lines: a weekend day</source>
        <translation>heure de la journée&#x202f;; traits&#x202f;: un jour de week-end</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock: %3</source>
        <translation>de %1 h à %2 h&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::EntryDialog</name>
    <message>
        <source>Model of the shortlist</source>
        <translation>Modèle de la présélection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How the row is called; empty takes the model’s own name.</source>
        <translation>Nom de la ligne&#x202f;; vide, elle reprend le nom du modèle.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPU par réplica</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>Whether the machines run around the clock.</source>
        <translation>Indique si les machines tournent jour et nuit.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <source>Tokens a step</source>
        <translation>Jetons par étape</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FieldRow</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>Range: %1 to %2</source>
        <translation>Plage&#x202f;: de %1 à %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed by the scenario; the plan says %1.</source>
        <translation>Modifié par le scénario&#x202f;; le plan indique %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Source and range …</source>
        <translation>Source et plage…</translation>
    </message>
    <message>
        <source>Back to the plan’s own value</source>
        <translation>Revenir à la valeur du plan</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormPanel</name>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>More about the workload …</source>
        <translation>Plus sur la charge de travail…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All assumptions …</source>
        <translation>Toutes les hypothèses…</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormatBox</name>
    <message>
        <source>Weight format</source>
        <translation>Format des poids</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::HostingOfferDialog</name>
    <message>
        <source>Own hosting offer</source>
        <translation>Offre d’hébergement propre</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Partir de…</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Un nœud</translation>
    </message>
    <message>
        <source>GPUs that are sold together, as in 8 x H200.</source>
        <translation>GPU vendus ensemble, par exemple 8 x H200.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Nom chez le fournisseur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two-letter code where the region is one country.</source>
        <translation>Code à deux lettres si la région est un seul pays.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Unique dans le plan&#x202f;: minuscules, chiffres et -._/:. Un identifiant du catalogue remplace l’entrée du catalogue.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>on demand, by the hour</source>
        <translation>à la demande, à l’heure</translation>
    </message>
    <message>
        <source>spot, may be interrupted</source>
        <translation>spot, interruptible</translation>
    </message>
    <message>
        <source>reserved for a term</source>
        <translation>réservé pour une durée</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>en propriété</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What one commits to.</source>
        <translation>Ce à quoi on s’engage.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, as in USD.</source>
        <translation>Trois lettres, par exemple USD.</translation>
    </message>
    <message>
        <source>A whole node, without tax</source>
        <translation>Un nœud entier, hors taxes</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>Buying a node, without tax</source>
        <translation>Achat d’un nœud, hors taxes</translation>
    </message>
    <message>
        <source>Server with its GPUs</source>
        <translation>Serveur avec ses GPU</translation>
    </message>
    <message>
        <source>Power of a node</source>
        <translation>Puissance d’un nœud</translation>
    </message>
    <message>
        <source>At full load</source>
        <translation>À pleine charge</translation>
    </message>
    <message>
        <source>Note on power</source>
        <translation>Note sur la puissance</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ImportDialog</name>
    <message>
        <source>+ is added</source>
        <translation>+ est ajouté</translation>
    </message>
    <message>
        <source>▲ replaces the catalogue’s in this plan</source>
        <translation>▲ remplace celui du catalogue dans ce plan</translation>
    </message>
    <message>
        <source>▲ replaces the plan’s own</source>
        <translation>▲ remplace celui du plan</translation>
    </message>
    <message>
        <source>is the same already</source>
        <translation>est déjà identique</translation>
    </message>
    <message>
        <source>%1 in total, %2 active</source>
        <translation>%1 au total, %2 actifs</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>%1 par nœud</translation>
    </message>
    <message>
        <source>%1 a node and hour</source>
        <translation>%1 par nœud et par heure</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrée, %2 sortie</translation>
    </message>
    <message>
        <source>Also add the models and managed offers as rows of the plan</source>
        <translation>Ajouter aussi les modèles et offres gérées comme lignes du plan</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Prendre tout ce qui est affiché</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more note(s)</source>
        <translation>
            <numerusform>… et %n remarque de plus</numerusform>
            <numerusform>… et %n remarques de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without a price for text tokens are left out.</source>
        <translation>
            <numerusform>%n entrée sans prix pour les jetons de texte est laissée de côté.</numerusform>
            <numerusform>%n entrées sans prix pour les jetons de texte sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>model card</source>
        <translation>fiche de modèle</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>accélérateur</translation>
    </message>
    <message>
        <source>hosting offer</source>
        <translation>offre d’hébergement</translation>
    </message>
    <message>
        <source>managed offer</source>
        <translation>offre gérée</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ManagedDialog</name>
    <message>
        <source>Managed option</source>
        <translation>Option gérée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How the row is called; empty takes the model’s own name.</source>
        <translation>Nom de la ligne&#x202f;; vide, elle reprend le nom du modèle.</translation>
    </message>
    <message>
        <source>Prices of a million tokens, %1</source>
        <translation>Prix par million de jetons, %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Rapport de jetons</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Jetons de raisonnement</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Frais de plateforme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How it is bought</source>
        <translation>Mode d’achat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1, prices × %2</source>
        <translation>%1, prix × %2</translation>
    </message>
    <message>
        <source>%1 (no price known)</source>
        <translation>%1 (aucun prix connu)</translation>
    </message>
    <message>
        <source>Kept inside a region, prices × %1</source>
        <translation>Garder dans une région, prix × %1</translation>
    </message>
    <message>
        <source>Kept inside a region (no price known)</source>
        <translation>Garder dans une région (aucun prix connu)</translation>
    </message>
    <message>
        <source>To be had in: %1</source>
        <translation>Disponible dans&#x202f;: %1</translation>
    </message>
    <message>
        <source>The share of requests that may wait (workload, batch) is billed at × %1.</source>
        <translation>La part de requêtes qui peut attendre (charge de travail, différé) est facturée × %1.</translation>
    </message>
    <message>
        <source>Throughput term</source>
        <translation>Durée du débit</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>non vendu</translation>
    </message>
    <message>
        <source>%1, not sold</source>
        <translation>%1, non vendu</translation>
    </message>
    <message>
        <source>Throughput units</source>
        <translation>Unités de débit</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Dépense engagée</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Engagé pour</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Écritures de cache</translation>
    </message>
    <message>
        <source>How long what is written to the cache is kept.</source>
        <translation>Durée de conservation de ce qui est écrit dans le cache.</translation>
    </message>
    <message>
        <source>%1, %2 a million tokens</source>
        <translation>%1, %2 par million de jetons</translation>
    </message>
    <message>
        <source>short lifetime</source>
        <translation>courte durée</translation>
    </message>
    <message>
        <source>long lifetime</source>
        <translation>longue durée</translation>
    </message>
    <message>
        <source>Cache kept for</source>
        <translation>Cache conservé pendant</translation>
    </message>
    <message>
        <source>Cache kept at all hours</source>
        <translation>Gardé en cache à toute heure</translation>
    </message>
    <message>
        <source>Keeping a million tokens for an hour costs %1.</source>
        <translation>Conserver un million de jetons pendant une heure coûte %1.</translation>
    </message>
    <message>
        <source>This offer does not charge for keeping a cache, or its price is not known.</source>
        <translation>Cette offre ne facture pas la conservation d’un cache, ou son prix n’est pas connu.</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and writes %2 a minute; at least %3 units.</source>
        <translation>Une unité coûte %1 par heure et écrit %2 par minute&#x202f;; au moins %3 unités.</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and reads %2 a minute; at least %3 units.</source>
        <translation>Une unité coûte %1 par heure et lit %2 par minute&#x202f;; au moins %3 unités.</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and reads %2 or writes %3 a minute; at least %4 units.</source>
        <translation>Une unité coûte %1 par heure et lit %2 ou écrit %3 par minute&#x202f;; au moins %4 unités.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ManagedOfferDialog</name>
    <message>
        <source>Own managed offer</source>
        <translation>Offre gérée propre</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>Longues consignes</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Changements de prix</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Partir de…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As people say it.</source>
        <translation>Tel qu’on le dit.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name in the interface</source>
        <translation>Nom dans l’interface</translation>
    </message>
    <message>
        <source>What a program asks the provider for.</source>
        <translation>Ce qu’un programme demande au fournisseur.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Unique dans le plan&#x202f;: minuscules, chiffres et -._/:. Un identifiant du catalogue remplace l’entrée du catalogue.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Data stays in</source>
        <translation>Données gardées en</translation>
    </message>
    <message>
        <source>Two-letter country code where inference is promised to stay; empty: no promise.</source>
        <translation>Code de pays à deux lettres où l’inférence est promise de rester&#x202f;; vide&#x202f;: pas de promesse.</translation>
    </message>
    <message>
        <source>The weights of this model are published</source>
        <translation>Les poids de ce modèle sont publiés</translation>
    </message>
    <message>
        <source>Source of the prices</source>
        <translation>Source des prix</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Fresh input, without tax.</source>
        <translation>Entrée nouvelle, hors taxes.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output, reasoning included.</source>
        <translation>Sortie, raisonnement compris.</translation>
    </message>
    <message>
        <source>Cached input, read</source>
        <translation>Entrée en cache, lue</translation>
    </message>
    <message>
        <source>Input that is read from a cache. Left empty it is not published, never free.</source>
        <translation>Entrée lue depuis un cache. Laissé vide, le prix n’est pas publié, jamais gratuit.</translation>
    </message>
    <message>
        <source>Cache write, short lifetime</source>
        <translation>Écriture de cache, courte durée</translation>
    </message>
    <message>
        <source>Input that is written to a cache of minutes.</source>
        <translation>Entrée écrite dans un cache de quelques minutes.</translation>
    </message>
    <message>
        <source>Cache write, long lifetime</source>
        <translation>Écriture de cache, longue durée</translation>
    </message>
    <message>
        <source>Input that is written to a cache of hours.</source>
        <translation>Entrée écrite dans un cache de quelques heures.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, as in USD.</source>
        <translation>Trois lettres, par exemple USD.</translation>
    </message>
    <message>
        <source>A million tokens, without tax</source>
        <translation>Un million de jetons, hors taxes</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>Requêtes qui peuvent attendre</translation>
    </message>
    <message>
        <source>Batch price</source>
        <translation>Prix différé</translation>
    </message>
    <message>
        <source>Of the list price: 50 % is half price on input and output.</source>
        <translation>Du prix catalogue&#x202f;: 50&#x202f;% est la moitié du prix en entrée et en sortie.</translation>
    </message>
    <message>
        <source>Above a prompt length the whole request is billed at other prices. Shortest first.</source>
        <translation>Au-delà d’une longueur de consigne, toute la requête est facturée à d’autres prix. La plus courte d’abord.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Palier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Prompts above</source>
        <translation>Consignes au-delà de</translation>
    </message>
    <message>
        <source>Length of the prompt, cached input included.</source>
        <translation>Longueur de la consigne, entrée en cache comprise.</translation>
    </message>
    <message>
        <source>from exactly that length on</source>
        <translation>dès cette longueur exacte</translation>
    </message>
    <message>
        <source>+ Add a tier</source>
        <translation>+ Ajouter un palier</translation>
    </message>
    <message>
        <source>Announced changes. They are shown and never applied before their day. Earliest first.</source>
        <translation>Changements annoncés. Ils sont affichés et jamais appliqués avant leur jour. Le plus proche d’abord.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Of a promotion; empty: stays.</source>
        <translation>D’une promotion&#x202f;; vide&#x202f;: reste.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>announced, promotion_ends …</source>
        <translation>announced, promotion_ends…</translation>
    </message>
    <message>
        <source>+ Add a change</source>
        <translation>+ Ajouter un changement</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Dépense engagée</translation>
    </message>
    <message>
        <source>Paid even where less is used.</source>
        <translation>Payée même si l’usage est moindre.</translation>
    </message>
    <message>
        <source>Keeping a cache</source>
        <translation>Conservation du cache</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexte le plus long</translation>
    </message>
    <message>
        <source>0: unknown.</source>
        <translation>0&#x202f;: inconnu.</translation>
    </message>
    <message>
        <source>Longest output</source>
        <translation>Plus longue sortie</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Retrait le</translation>
    </message>
    <message>
        <source>As in 2026-11-21; empty: no date is known.</source>
        <translation>Par exemple 2026-11-21&#x202f;; vide&#x202f;: aucune date connue.</translation>
    </message>
    <message>
        <source>Tokens of this model for one of the plan’s</source>
        <translation>Jetons de ce modèle pour un jeton du plan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Rapport de jetons</translation>
    </message>
    <message>
        <source>Prices by time of day</source>
        <translation>Prix selon l’heure</translation>
    </message>
    <message>
        <source>Off-peak price</source>
        <translation>Prix hors pointe</translation>
    </message>
    <message>
        <source>Of the list price.</source>
        <translation>Du prix catalogue.</translation>
    </message>
    <message>
        <source>Peak from (UTC)</source>
        <translation>Pointe dès (UTC)</translation>
    </message>
    <message>
        <source>Peak to (UTC)</source>
        <translation>Pointe jusqu’à (UTC)</translation>
    </message>
    <message>
        <source>+ Add peak hours</source>
        <translation>+ Ajouter des heures de pointe</translation>
    </message>
    <message>
        <source>Saturday and Sunday are off-peak</source>
        <translation>Samedi et dimanche sont hors pointe</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::MeasurementsDialog</name>
    <message>
        <source>Own measurements</source>
        <translation>Mesures propres</translation>
    </message>
    <message>
        <source>What you measured on a deployment of your own. The estimates move towards it and their range narrows; charts mark what is measured. Rows can be pasted from a spreadsheet, in the order of the columns.</source>
        <translation>Ce que vous avez mesuré sur votre propre déploiement. Les estimations s’en rapprochent et leur plage se resserre&#x202f;; les graphiques signalent ce qui est mesuré. Des lignes peuvent être collées depuis un tableur, dans l’ordre des colonnes.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change own measurements</source>
        <translation>Modifier les mesures propres</translation>
    </message>
    <message>
        <source>%1, tokens a second of a replica: estimated %2 (%3 to %4), with your measurements %5 (%6 to %7)</source>
        <translation>%1, jetons par seconde d’un réplica&#x202f;: estimé %2 (%3 à %4), avec vos mesures %5 (%6 à %7)</translation>
    </message>
    <message>
        <source>Nothing is measured yet: add a row, or paste rows from a spreadsheet.</source>
        <translation>Rien n’est encore mesuré&#x202f;: ajoutez une ligne ou collez des lignes d’un tableur.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ModelCardDialog</name>
    <message>
        <source>Describe the architecture on the page “Sizes” first.</source>
        <translation>Décrivez d’abord l’architecture à la page «&#x202f;Dimensions&#x202f;».</translation>
    </message>
    <message>
        <source>Groups of equal layers that mix tokens: what they keep of each token is the KV cache.</source>
        <translation>Groupes de couches identiques qui mélangent les jetons&#x202f;: ce qu’elles gardent de chaque jeton est le cache KV.</translation>
    </message>
    <message>
        <source>+ Add a group of layers</source>
        <translation>+ Ajouter un groupe de couches</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>full attention (MHA, GQA, MQA)</source>
        <translation>attention complète (MHA, GQA, MQA)</translation>
    </message>
    <message>
        <source>block-sparse attention</source>
        <translation>attention creuse par blocs</translation>
    </message>
    <message>
        <source>latent attention (MLA)</source>
        <translation>attention latente (MLA)</translation>
    </message>
    <message>
        <source>compressed attention</source>
        <translation>attention comprimée</translation>
    </message>
    <message>
        <source>compressed, shared by the layers</source>
        <translation>comprimée, partagée par les couches</translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation>gated delta net</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi delta attention</translation>
    </message>
    <message>
        <source>Mamba 2</source>
        <translation>Mamba 2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Query heads; of recurrent kinds state heads, of a gated delta net value heads.</source>
        <translation>Têtes de requête&#x202f;; pour les types récurrents, têtes d’état&#x202f;; pour un gated delta net, têtes de valeur.</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>Têtes clés-valeurs</translation>
    </message>
    <message>
        <source>Of a gated delta net: key heads.</source>
        <translation>Pour un gated delta net&#x202f;: têtes de clé.</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Taille de tête</translation>
    </message>
    <message>
        <source>Elements of a key.</source>
        <translation>Éléments d’une clé.</translation>
    </message>
    <message>
        <source>Value size</source>
        <translation>Taille de valeur</translation>
    </message>
    <message>
        <source>Elements of a head’s value.</source>
        <translation>Éléments de la valeur d’une tête.</translation>
    </message>
    <message>
        <source>Latent rank</source>
        <translation>Rang latent</translation>
    </message>
    <message>
        <source>Of the cached latent.</source>
        <translation>Du vecteur latent en cache.</translation>
    </message>
    <message>
        <source>Key part without position</source>
        <translation>Part de clé sans position</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>Rang de requête</translation>
    </message>
    <message>
        <source>0: full rank.</source>
        <translation>0&#x202f;: rang complet.</translation>
    </message>
    <message>
        <source>Key part with position</source>
        <translation>Part de clé avec position</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>0: the whole context.</source>
        <translation>0&#x202f;: tout le contexte.</translation>
    </message>
    <message>
        <source>The window is a fixed chunk, not a sliding one</source>
        <translation>La fenêtre est un bloc fixe, non glissant</translation>
    </message>
    <message>
        <source>Tokens an entry</source>
        <translation>Jetons par entrée</translation>
    </message>
    <message>
        <source>0: the window only.</source>
        <translation>0&#x202f;: la fenêtre seulement.</translation>
    </message>
    <message>
        <source>Output groups</source>
        <translation>Groupes de sortie</translation>
    </message>
    <message>
        <source>Output rank</source>
        <translation>Rang de sortie</translation>
    </message>
    <message>
        <source>Entries a token</source>
        <translation>Entrées par jeton</translation>
    </message>
    <message>
        <source>Bytes of an entry</source>
        <translation>Octets par entrée</translation>
    </message>
    <message>
        <source>One projection serves as key and value</source>
        <translation>Une même projection sert de clé et de valeur</translation>
    </message>
    <message>
        <source>An extra gate of the size of the query</source>
        <translation>Une porte supplémentaire de la taille de la requête</translation>
    </message>
    <message>
        <source>Compressed convolutional attention</source>
        <translation>Attention convolutive comprimée</translation>
    </message>
    <message>
        <source>Convolution kernel</source>
        <translation>Noyau de convolution</translation>
    </message>
    <message>
        <source>Projections with a bias</source>
        <translation>Projections avec biais</translation>
    </message>
    <message>
        <source>qkv, qkvo or empty.</source>
        <translation>qkv, qkvo ou vide.</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>Taille d’état</translation>
    </message>
    <message>
        <source>State groups</source>
        <translation>Groupes d’état</translation>
    </message>
    <message>
        <source>Bits of the state</source>
        <translation>Bits de l’état</translation>
    </message>
    <message>
        <source>The gate has full rank</source>
        <translation>La porte est de rang complet</translation>
    </message>
    <message>
        <source>A small attention chooses what is read</source>
        <translation>Une petite attention choisit ce qui est lu</translation>
    </message>
    <message>
        <source>Its heads</source>
        <translation>Ses têtes</translation>
    </message>
    <message>
        <source>Size of an index key</source>
        <translation>Taille d’une clé d’index</translation>
    </message>
    <message>
        <source>Tokens read after the choice</source>
        <translation>Jetons lus après le choix</translation>
    </message>
    <message>
        <source>Layers with one of their own</source>
        <translation>Couches qui ont la leur</translation>
    </message>
    <message>
        <source>0: all.</source>
        <translation>0&#x202f;: toutes.</translation>
    </message>
    <message>
        <source>Tokens that share an index key</source>
        <translation>Jetons partageant une clé d’index</translation>
    </message>
    <message>
        <source>Groups of equal feed-forward layers: dense, or with experts of which each token wakes a few.</source>
        <translation>Groupes de couches feed-forward identiques&#x202f;: denses, ou avec des experts dont chaque jeton éveille quelques-uns.</translation>
    </message>
    <message>
        <source>Experts a layer</source>
        <translation>Experts par couche</translation>
    </message>
    <message>
        <source>0: dense.</source>
        <translation>0&#x202f;: dense.</translation>
    </message>
    <message>
        <source>Experts a token wakes</source>
        <translation>Experts éveillés par jeton</translation>
    </message>
    <message>
        <source>Inner width</source>
        <translation>Largeur interne</translation>
    </message>
    <message>
        <source>Of experts: that of one expert.</source>
        <translation>Pour les experts&#x202f;: celle d’un seul.</translation>
    </message>
    <message>
        <source>Three matrices (gated)</source>
        <translation>Trois matrices (avec porte)</translation>
    </message>
    <message>
        <source>Width of shared experts</source>
        <translation>Largeur des experts partagés</translation>
    </message>
    <message>
        <source>All of them together; 0: none.</source>
        <translation>Tous ensemble&#x202f;; 0&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>A gate before the shared experts</source>
        <translation>Une porte devant les experts partagés</translation>
    </message>
    <message>
        <source>Width experts work in</source>
        <translation>Largeur de travail des experts</translation>
    </message>
    <message>
        <source>0: that of the stack.</source>
        <translation>0&#x202f;: celle de la pile.</translation>
    </message>
    <message>
        <source>Dense block beside the experts</source>
        <translation>Bloc dense à côté des experts</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>Router parameters a layer</source>
        <translation>Paramètres de routeur par couche</translation>
    </message>
    <message>
        <source>0: width times experts.</source>
        <translation>0&#x202f;: largeur fois experts.</translation>
    </message>
    <message>
        <source>Bias parameters an expert</source>
        <translation>Paramètres de biais par expert</translation>
    </message>
    <message>
        <source>Own model card</source>
        <translation>Fiche de modèle propre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Attention and cache</source>
        <translation>Attention et cache</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Licence and context</source>
        <translation>Licence et contexte</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Fichiers de poids</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Partir de…</translation>
    </message>
    <message>
        <source>Start from config.json …</source>
        <translation>Partir de config.json…</translation>
    </message>
    <message>
        <source>Stated and recomputed</source>
        <translation>Déclaré et recalculé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people say it.</source>
        <translation>Tel qu’on le dit.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Unique dans le plan&#x202f;: minuscules, chiffres et -._/:. Un identifiant du catalogue remplace l’entrée du catalogue.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Where the weights are.</source>
        <translation>Où sont les poids.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>Format of the release</source>
        <translation>Format de publication</translation>
    </message>
    <message>
        <source>bf16, fp8, nvfp4, mxfp4 … as the weights are published.</source>
        <translation>bf16, fp8, nvfp4, mxfp4… tels que les poids sont publiés.</translation>
    </message>
    <message>
        <source>Source of the card</source>
        <translation>Source de la fiche</translation>
    </message>
    <message>
        <source>Notes, one a line</source>
        <translation>Notes, une par ligne</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Parameters that are stored and loaded, lookup tables left out.</source>
        <translation>Paramètres stockés et chargés, hors tables de consultation.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Parameters that work on one decoded token.</source>
        <translation>Paramètres qui servent à un jeton décodé.</translation>
    </message>
    <message>
        <source>Active for a prefilled token</source>
        <translation>Actifs pour un jeton prérempli</translation>
    </message>
    <message>
        <source>Where it wakes a different number.</source>
        <translation>S’il en éveille un nombre différent.</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Tables de consultation</translation>
    </message>
    <message>
        <source>Parameters in lookup tables: storage and host memory, no arithmetic.</source>
        <translation>Paramètres des tables de consultation&#x202f;: stockage et mémoire hôte, sans calcul.</translation>
    </message>
    <message>
        <source>The total counts the prediction layers</source>
        <translation>Le total compte les couches de prédiction</translation>
    </message>
    <message>
        <source>The vendor’s headline, where it differs</source>
        <translation>L’annonce de l’éditeur, si elle diffère</translation>
    </message>
    <message>
        <source>Headline total</source>
        <translation>Total annoncé</translation>
    </message>
    <message>
        <source>Headline active</source>
        <translation>Actifs annoncés</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Pourquoi il diffère</translation>
    </message>
    <message>
        <source>Source of the numbers</source>
        <translation>Source des nombres</translation>
    </message>
    <message>
        <source>Without an architecture, cache and layers are taken from the nearest known design and marked as estimated.</source>
        <translation>Sans architecture, le cache et les couches viennent du modèle connu le plus proche et sont marqués comme estimés.</translation>
    </message>
    <message>
        <source>+ Describe the architecture</source>
        <translation>+ Décrire l’architecture</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Forget the architecture</source>
        <translation>Oublier l’architecture</translation>
    </message>
    <message>
        <source>Of the whole stack.</source>
        <translation>De toute la pile.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Hidden size of the stack.</source>
        <translation>Taille cachée de la pile.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Input and output embedding are one matrix</source>
        <translation>Plongements d’entrée et de sortie en une seule matrice</translation>
    </message>
    <message>
        <source>Extra parameters a layer</source>
        <translation>Paramètres en plus par couche</translation>
    </message>
    <message>
        <source>Hyper-connections and the like.</source>
        <translation>Hyper-connexions et semblables.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Layers that predict further tokens</source>
        <translation>Couches prédisant d’autres jetons</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockées</translation>
    </message>
    <message>
        <source>They repeat attention group</source>
        <translation>Elles répètent le groupe d’attention</translation>
    </message>
    <message>
        <source>Counted from 0.</source>
        <translation>Compté depuis 0.</translation>
    </message>
    <message>
        <source>They have their own embedding</source>
        <translation>Elles ont leur propre plongement</translation>
    </message>
    <message>
        <source>They have their own head</source>
        <translation>Elles ont leur propre tête</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>Largeur dense</translation>
    </message>
    <message>
        <source>0: as the last group of feed-forward layers.</source>
        <translation>0&#x202f;: comme le dernier groupe de couches feed-forward.</translation>
    </message>
    <message>
        <source>Source of the architecture</source>
        <translation>Source de l’architecture</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Empty: no licence text is known.</source>
        <translation>Vide&#x202f;: aucun texte de licence connu.</translation>
    </message>
    <message>
        <source>SPDX identifier</source>
        <translation>Identifiant SPDX</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>Usage commercial</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>sous conditions</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>In a sentence.</source>
        <translation>En une phrase.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexte le plus long</translation>
    </message>
    <message>
        <source>Released sets of weights. A published size wins over the computed one.</source>
        <translation>Jeux de poids publiés. Une taille publiée l’emporte sur la taille calculée.</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Fichiers de poids %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Published size</source>
        <translation>Taille publiée</translation>
    </message>
    <message>
        <source>of which lookup tables</source>
        <translation>dont tables de consultation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>+ Add a checkpoint</source>
        <translation>+ Ajouter des fichiers de poids</translation>
    </message>
    <message>
        <source>Plausible?</source>
        <translation>Plausible&#x202f;?</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>recomputed</source>
        <translation>recalculé</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ concorde</translation>
    </message>
    <message>
        <source>✓ agrees, %1%2</source>
        <translation>✓ concorde, %1%2</translation>
    </message>
    <message>
        <source>▲ %1%2: check</source>
        <translation>▲ %1%2&#x202f;: à vérifier</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::OptionTable</name>
    <message>
        <source>Shortlist and managed options</source>
        <translation>Présélection et options gérées</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::OwnDialog</name>
    <message>
        <source>This plan has no cards or offers of its own. Make one, or change one of the catalogue’s: the changed copy is kept in the plan’s file.</source>
        <translation>Ce plan n’a pas de fiches ni d’offres propres. Créez-en une, ou modifiez-en une du catalogue&#x202f;: la copie modifiée reste dans le fichier du plan.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Own cards and offers</source>
        <translation>Fiches et offres propres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Managed offer …</source>
        <translation>Offre gérée…</translation>
    </message>
    <message>
        <source>Hosting offer …</source>
        <translation>Offre d’hébergement…</translation>
    </message>
    <message>
        <source>Model card …</source>
        <translation>Fiche de modèle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>managed offer</source>
        <translation>offre gérée</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrée, %2 sortie</translation>
    </message>
    <message>
        <source>hosting offer</source>
        <translation>offre d’hébergement</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>%1 par nœud</translation>
    </message>
    <message>
        <source>%1 a node and hour</source>
        <translation>%1 par nœud et par heure</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>fiche de modèle</translation>
    </message>
    <message>
        <source>%1 in total, %2 active</source>
        <translation>%1 au total, %2 actifs</translation>
    </message>
    <message>
        <source>Accelerator …</source>
        <translation>Accélérateur…</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>accélérateur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::PickerDialog</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>licence allows business use</source>
        <translation>licence permettant l’usage commercial</translation>
    </message>
    <message>
        <source>only what fits</source>
        <translation>seulement ce qui tient</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>toutes tailles</translation>
    </message>
    <message>
        <source>up to %1 B in total</source>
        <translation>jusqu’à %1 Md au total</translation>
    </message>
    <message>
        <source>any context</source>
        <translation>tout contexte</translation>
    </message>
    <message>
        <source>context from %1 k</source>
        <translation>contexte dès %1 k</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>tous pays</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>any active</source>
        <translation>tous actifs</translation>
    </message>
    <message>
        <source>up to %1 B active</source>
        <translation>jusqu’à %1 Md actifs</translation>
    </message>
    <message>
        <source>own only</source>
        <translation>propres seulement</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>any licence</source>
        <translation>toutes licences</translation>
    </message>
    <message>
        <source>as in 8 x H200</source>
        <translation>par ex. 8 x H200</translation>
    </message>
    <message>
        <source>Fits on</source>
        <translation>Tient sur</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changes a copy that belongs to the plan.</source>
        <translation>Modifie une copie qui appartient au plan.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>Détails du plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relu par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data must stay in</source>
        <translation>Données à garder en</translation>
    </message>
    <message>
        <source>Two-letter country code, as in AU; empty is anywhere.</source>
        <translation>Code de pays à deux lettres, par exemple AU&#x202f;; vide&#x202f;: n’importe où.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>GST, VAT, sales tax.</source>
        <translation>TPS, TVA, taxe de vente.</translation>
    </message>
    <message>
        <source>Show tax as a line of its own</source>
        <translation>Afficher la taxe sur sa propre ligne</translation>
    </message>
    <message>
        <source>Tax can be recovered</source>
        <translation>Taxe récupérable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, as in AUD. The plan’s own amounts are converted; prices of offers stay in the currency they are sold in.</source>
        <translation>Trois lettres, par exemple AUD. Les montants propres au plan sont convertis&#x202f;; les prix des offres restent dans la devise où elles sont vendues.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>A currency has three letters, as in AUD.</source>
        <translation>Une devise s’écrit en trois lettres, par exemple AUD.</translation>
    </message>
    <message>
        <source>One %1 costs so many %2; amounts of the plan are converted at this rate.</source>
        <translation>Indique combien de %2 coûte un %1&#x202f;; les montants du plan sont convertis à ce taux.</translation>
    </message>
    <message>
        <source>The plan has no rate for %1: say how many %2 one costs.</source>
        <translation>Le plan n’a pas de taux pour %1&#x202f;: indiquez combien de %2 coûte une unité.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::RecordDialog</name>
    <message>
        <source>In this plan it stands in place of the catalogue’s entry.</source>
        <translation>Dans ce plan, elle remplace l’entrée du catalogue.</translation>
    </message>
    <message>
        <source>It belongs to this plan and travels in its file.</source>
        <translation>Elle appartient à ce plan et voyage dans son fichier.</translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>Utilisé par&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend: see the marked fields.</source>
        <translation>
            <numerusform>%n point à corriger&#x202f;: voir les champs marqués.</numerusform>
            <numerusform>%n points à corriger&#x202f;: voir les champs marqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::editors::RecordForm</name>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>from</source>
        <comment>range</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, maximum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who says so: an address, a price list, a document, a quote.</source>
        <translation>Qui le dit&#x202f;: une adresse, une liste de prix, un document, un devis.</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Note sur la source</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ScenariosDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What this scenario stands for</source>
        <translation>Ce que représente ce scénario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The plan says</source>
        <translation>Le plan indique</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Assumption to change</source>
        <translation>Hypothèse à modifier</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un scénario doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another scenario has this name.</source>
        <translation>Un autre scénario porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::UsageLogDialog</name>
    <message>
        <source>Usage log: %1</source>
        <translation>Journal d’usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>as logged</source>
        <translation>comme consigné</translation>
    </message>
    <message>
        <source>Local time less UTC, hours</source>
        <translation>Heure locale moins UTC, heures</translation>
    </message>
    <message>
        <source>Seconds a request, where not logged</source>
        <translation>Secondes par requête, si non consignées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>Actuellement dans le plan</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>Ce que dit le journal</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>Reprendre dans le plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) read.</source>
        <translation>
            <numerusform>%1&#x202f;: %n enregistrement lu.</numerusform>
            <numerusform>%1&#x202f;: %n enregistrements lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, the first in line %1.</source>
        <translation>
            <numerusform>%n ignoré, le premier à la ligne %1.</numerusform>
            <numerusform>%n ignorés, le premier à la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long requests took is assumed.</source>
        <translation>La durée des requêtes est supposée.</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <comment>range</comment>
        <translation>(%1 à %2)</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>inconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures de la journée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>below</source>
        <translation>ci-dessous</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::Explanation</name>
    <message>
        <source>smaller of (%1)</source>
        <translation>le plus petit de (%1)</translation>
    </message>
    <message>
        <source>larger of (%1)</source>
        <translation>le plus grand de (%1)</translation>
    </message>
    <message>
        <source>rounded up (%1)</source>
        <translation>arrondi au-dessus (%1)</translation>
    </message>
    <message>
        <source>e to the power of (%1)</source>
        <translation>e à la puissance (%1)</translation>
    </message>
    <message>
        <source>natural logarithm of (%1)</source>
        <translation>logarithme naturel de (%1)</translation>
    </message>
    <message>
        <source>(if %1 &lt; %2: %3, otherwise %4)</source>
        <translation>(si %1 &lt; %2&#x202f;: %3, sinon %4)</translation>
    </message>
    <message>
        <source>found by a search over %1</source>
        <translation>trouvé par recherche sur %1</translation>
    </message>
    <message>
        <source>intermediate result</source>
        <translation>résultat intermédiaire</translation>
    </message>
    <message>
        <source>from %1 random draws of the inputs below, each from its range</source>
        <translation>sur %1 tirages aléatoires des données ci-dessous, chacune dans sa plage</translation>
    </message>
    <message>
        <source>worked out anew with %1</source>
        <translation>recalculé avec %1</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::FigureCard</name>
    <message>
        <source>Net present value</source>
        <translation>Valeur actuelle nette</translation>
    </message>
    <message>
        <source>Every payment of the horizon in today’s money: one that is due in n months counts as itself divided by (1 + discount rate) to the power of n ÷ 12. Payments are negative.</source>
        <translation>Tous les paiements de l’horizon en valeur d’aujourd’hui&#x202f;: un paiement dû dans n mois compte pour son montant divisé par (1 + taux d’actualisation) à la puissance n ÷ 12. Les paiements sont négatifs.</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, soit %2 aujourd’hui</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Year %1, in part</source>
        <translation>Année %1, en partie</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>A month today</source>
        <translation>Par mois aujourd’hui</translation>
    </message>
    <message>
        <source>Break-even against %1</source>
        <translation>Seuil de rentabilité face à %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>break-even</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Cheaper on own GPUs from</source>
        <translation>Moins cher sur GPU en propre à partir de</translation>
    </message>
    <message>
        <source>Cheaper managed again from</source>
        <translation>De nouveau moins cher en géré à partir de</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 requêtes par jour</translation>
    </message>
    <message>
        <source>A month of %1 today</source>
        <translation>Un mois de %1 aujourd’hui</translation>
    </message>
    <message>
        <source>A million tokens of %1 today</source>
        <translation>Un million de jetons de %1 aujourd’hui</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::InputCard</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none given: ±20 % is tried where ranges matter</source>
        <translation>non indiquée&#x202f;: ±20&#x202f;% sont essayés là où les plages comptent</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::WhyPanel</name>
    <message>
        <source>This option could not be computed: see the findings.</source>
        <translation>Cette option n’a pas pu être calculée&#x202f;: voir les constats.</translation>
    </message>
    <message>
        <source>↑ one step up</source>
        <translation>↑ un niveau plus haut</translation>
    </message>
    <message>
        <source>Change this input</source>
        <translation>Modifier cette donnée</translation>
    </message>
    <message>
        <source>There is no answer yet: see the findings.</source>
        <translation>Pas encore de réponse&#x202f;: voir les constats.</translation>
    </message>
    <message>
        <source>Of the options that are allowed, the one with the cheapest month is recommended. Each month in full:</source>
        <translation>Parmi les options admises, celle dont le mois coûte le moins est recommandée. Chaque mois en détail&#x202f;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>D’où vient le chiffre</translation>
    </message>
    <message>
        <source>Break-even against %1</source>
        <translation>Seuil de rentabilité face à %1</translation>
    </message>
</context>
<context>
    <name>evenhost::models::AmountParser</name>
    <message>
        <source>Enter a number.</source>
        <translation>Entrez un nombre.</translation>
    </message>
    <message>
        <source>This is not a number. Write it as %1, 20k, 1.5M or 3*1200.</source>
        <translation>Ce n’est pas un nombre. Écrivez %1, 20k, 1,5M ou 3*1200.</translation>
    </message>
    <message>
        <source>This field is not a share: leave out the per cent sign.</source>
        <translation>Ce champ n’est pas une part&#x202f;: retirez le signe pour cent.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::AssumptionsModel</name>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Entrez un nombre.</translation>
    </message>
    <message>
        <source>The range has to include the value.</source>
        <translation>La plage doit contenir la valeur.</translation>
    </message>
    <message>
        <source>Write the date as in 2026-11-21.</source>
        <translation>Écrivez la date sous la forme 2026-11-21.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilité</translation>
    </message>
</context>
<context>
    <name>evenhost::models::CatalogueTable</name>
    <message>
        <source>unknown</source>
        <comment>licence</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>A GPU hour</source>
        <translation>Heure de GPU</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>GPUs needed</source>
        <translation>GPU requis</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>%1 · own</source>
        <comment>name; the card or offer belongs to the plan</comment>
        <translation>%1 · propre</translation>
    </message>
    <message>
        <source>%1 a GPU missing</source>
        <translation>%1 manquants par GPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 a month, hosted</source>
        <translation>%1 par mois, hébergé</translation>
    </message>
    <message>
        <source>%1 a million</source>
        <comment>tokens</comment>
        <translation>%1 par million</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>cost and its range</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>fits on no offer</source>
        <translation>ne tient sur aucune offre</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Cheapest month for this workload: GPUs: %1, %2, weights %3. Estimated, with its 80 % range; spot prices left out.</source>
        <translation>Mois le moins cher pour cette charge de travail, GPU&#x202f;: %1, %2, poids %3. Estimation, avec sa plage à 80&#x202f;%&#x202f;; prix spot non compris.</translation>
    </message>
    <message>
        <source>as released</source>
        <comment>weight format</comment>
        <translation>tels que publiés</translation>
    </message>
    <message>
        <source>%1 at once (%2)</source>
        <comment>requests; format of the weights</comment>
        <translation>%1 à la fois (%2)</translation>
    </message>
</context>
<context>
    <name>evenhost::models::CompareTable</name>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Paramètres totaux</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Paramètres actifs</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>experts used of experts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Tourne sur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionnement</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Poids en mémoire</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Free of a GPU</source>
        <translation>Libre par GPU</translation>
    </message>
    <message>
        <source>Requests at once, a replica</source>
        <translation>Requêtes à la fois, par réplica</translation>
    </message>
    <message>
        <source>Output of a replica</source>
        <translation>Sortie d’un réplica</translation>
    </message>
    <message>
        <source>First token, 95th percentile</source>
        <translation>Premier jeton, 95e centile</translation>
    </message>
    <message>
        <source>Speed a user sees</source>
        <translation>Vitesse vue par l’utilisateur</translation>
    </message>
    <message>
        <source>Requests a day it can serve</source>
        <translation>Requêtes par jour possibles</translation>
    </message>
    <message>
        <source>In use, mean of the day</source>
        <translation>Utilisé, moyenne du jour</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>of which %1</source>
        <comment>part of a cost</comment>
        <translation>dont %1</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Un million de jetons</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Une requête</translation>
    </message>
    <message>
        <source>Present value of all costs</source>
        <translation>Valeur actuelle de tous les coûts</translation>
    </message>
    <message>
        <source>Cheaper than managed above</source>
        <translation>Moins cher que géré au-delà de</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 requêtes par jour</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Countries</name>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Difference</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Country the data must stay in</source>
        <translation>Pays où les données doivent rester</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Modèles ouverts</translation>
    </message>
    <message>
        <source>Managed options</source>
        <translation>Options gérées</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Own cards and offers</source>
        <translation>Fiches et offres propres</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: part of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>evenhost::models::FieldText</name>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Requests answered on an average day, all users together.</source>
        <translation>Requêtes servies un jour moyen, tous utilisateurs confondus.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tokens of a request that the model reads: prompt, documents, history. Cached tokens are included.</source>
        <translation>Jetons d’une requête lus par le modèle&#x202f;: consigne, documents, historique. Les jetons en cache sont compris.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Tokens of an answer.</source>
        <translation>Jetons d’une réponse.</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>Share of the input that is read from a prompt cache instead of being processed again.</source>
        <translation>Part de l’entrée relue depuis un cache au lieu d’être traitée à nouveau.</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Écritures de cache</translation>
    </message>
    <message>
        <source>Share of the input that is written to a cache; some managed models bill it.</source>
        <translation>Part de l’entrée écrite dans un cache&#x202f;; certains modèles gérés la facturent.</translation>
    </message>
    <message>
        <source>Peak to average</source>
        <translation>Pointe / moyenne</translation>
    </message>
    <message>
        <source>Requests a second in the busiest hour over the mean of the day. Capacity is bought for the peak.</source>
        <translation>Requêtes par seconde à l’heure la plus chargée, rapportées à la moyenne du jour. La capacité s’achète pour la pointe.</translation>
    </message>
    <message>
        <source>Peak concurrency</source>
        <translation>Pointe simultanée</translation>
    </message>
    <message>
        <source>Requests in progress at the same moment at the peak, if you measured it. Wins over the estimate from volume and latency.</source>
        <translation>Requêtes en cours au même instant à la pointe, si vous l’avez mesuré. L’emporte sur l’estimation par le volume et la latence.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Plus longue requête</translation>
    </message>
    <message>
        <source>Input and output of the longest request that has to fit.</source>
        <translation>Entrée et sortie de la plus longue requête qui doit tenir.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Change of the daily volume from month to month.</source>
        <translation>Variation du volume quotidien d’un mois à l’autre.</translation>
    </message>
    <message>
        <source>May wait</source>
        <translation>Peut attendre</translation>
    </message>
    <message>
        <source>Share of requests that can be answered hours later; managed models sell those at a batch price.</source>
        <translation>Part des requêtes dont la réponse peut venir des heures plus tard&#x202f;; les modèles gérés les vendent au prix différé.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Requests sent again, over those answered.</source>
        <translation>Requêtes renvoyées, rapportées à celles servies.</translation>
    </message>
    <message>
        <source>First token, 95 %</source>
        <translation>Premier jeton, 95&#x202f;%</translation>
    </message>
    <message>
        <source>Seconds until the first token appears that 95 of 100 requests have to meet; 0 is no target.</source>
        <translation>Secondes avant le premier jeton que 95 requêtes sur 100 doivent respecter&#x202f;; 0&#x202f;: pas d’objectif.</translation>
    </message>
    <message>
        <source>Speed a user</source>
        <translation>Débit / utilisateur</translation>
    </message>
    <message>
        <source>Output tokens a second that each user has to see; 0 is no target.</source>
        <translation>Jetons de sortie par seconde que chaque utilisateur doit voir&#x202f;; 0&#x202f;: pas d’objectif.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Months over which both roads are compared.</source>
        <translation>Mois sur lesquels les deux voies sont comparées.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>What a dollar in a year is worth less than one today; an effective yearly rate.</source>
        <translation>Ce qu’un dollar dans un an vaut de moins qu’un dollar aujourd’hui&#x202f;; taux annuel effectif.</translation>
    </message>
    <message>
        <source>Managed price drift</source>
        <translation>Dérive du prix géré</translation>
    </message>
    <message>
        <source>Yearly change of per-token prices; negative is falling.</source>
        <translation>Variation annuelle des prix au jeton&#x202f;; négatif&#x202f;: en baisse.</translation>
    </message>
    <message>
        <source>GPU rent drift</source>
        <translation>Dérive loyer GPU</translation>
    </message>
    <message>
        <source>Yearly change of GPU rents; negative is falling.</source>
        <translation>Variation annuelle des loyers de GPU&#x202f;; négatif&#x202f;: en baisse.</translation>
    </message>
    <message>
        <source>Engineer salary</source>
        <translation>Salaire ingénieur</translation>
    </message>
    <message>
        <source>Base salary of the people who would run the models, a year.</source>
        <translation>Salaire de base annuel des personnes qui exploiteraient les modèles.</translation>
    </message>
    <message>
        <source>Superannuation</source>
        <translation>Cotisation retraite</translation>
    </message>
    <message>
        <source>Share of the salary.</source>
        <translation>Part du salaire.</translation>
    </message>
    <message>
        <source>Payroll tax</source>
        <translation>Taxe sur les salaires</translation>
    </message>
    <message>
        <source>Share of salary and superannuation.</source>
        <translation>Part du salaire et de la cotisation retraite.</translation>
    </message>
    <message>
        <source>Other on-costs</source>
        <translation>Autres charges</translation>
    </message>
    <message>
        <source>Insurance, leave cover, equipment: share of the salary.</source>
        <translation>Assurances, remplacements, équipement&#x202f;: part du salaire.</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <translation>Heures productives</translation>
    </message>
    <message>
        <source>Hours a year that one person actually works on the systems.</source>
        <translation>Heures par an qu’une personne consacre réellement aux systèmes.</translation>
    </message>
    <message>
        <source>Run effort</source>
        <translation>Effort d’exploitation</translation>
    </message>
    <message>
        <source>Hours a month to run self-hosted models: sizing, patching, monitoring, on call, evaluation.</source>
        <translation>Heures par mois pour exploiter les modèles auto-hébergés&#x202f;: dimensionnement, correctifs, surveillance, astreinte, évaluation.</translation>
    </message>
    <message>
        <source>Set-up effort</source>
        <translation>Effort de mise en place</translation>
    </message>
    <message>
        <source>Hours once, before self-hosted models serve the first request.</source>
        <translation>Heures, une fois, avant que les modèles auto-hébergés servent la première requête.</translation>
    </message>
    <message>
        <source>Run effort, managed</source>
        <translation>Exploitation, géré</translation>
    </message>
    <message>
        <source>Hours a month that the managed option still takes.</source>
        <translation>Heures par mois que l’option gérée demande malgré tout.</translation>
    </message>
    <message>
        <source>Set-up effort, managed</source>
        <translation>Mise en place, géré</translation>
    </message>
    <message>
        <source>Hours once for the managed option.</source>
        <translation>Heures, une fois, pour l’option gérée.</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>Réplicas de secours</translation>
    </message>
    <message>
        <source>Replicas on top of those the peak needs, so that one can fail or be updated.</source>
        <translation>Réplicas en plus de ceux qu’exige la pointe, pour que l’un puisse tomber en panne ou être mis à jour.</translation>
    </message>
    <message>
        <source>Fewest replicas</source>
        <translation>Minimum de réplicas</translation>
    </message>
    <message>
        <source>Never run fewer than this many.</source>
        <translation>Ne jamais en faire tourner moins.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Share of a replica&apos;s rate that is planned at the peak; the rest absorbs bursts.</source>
        <translation>Part du débit d’un réplica planifiée à la pointe&#x202f;; le reste absorbe les à-coups.</translation>
    </message>
    <message>
        <source>Start of a replica</source>
        <translation>Démarrage d’un réplica</translation>
    </message>
    <message>
        <source>Minutes until a replica that is switched on by demand can serve.</source>
        <translation>Minutes avant qu’un réplica démarré à la demande puisse servir.</translation>
    </message>
    <message>
        <source>Storage beside the GPUs</source>
        <translation>Stockage près des GPU</translation>
    </message>
    <message>
        <source>Price of fast storage on each node; 0 where the node includes it.</source>
        <translation>Prix du stockage rapide sur chaque nœud&#x202f;; 0 si le nœud l’inclut.</translation>
    </message>
    <message>
        <source>Registry storage</source>
        <translation>Stockage du registre</translation>
    </message>
    <message>
        <source>Price of the storage that holds weights and images.</source>
        <translation>Prix du stockage qui contient les poids et les images.</translation>
    </message>
    <message>
        <source>Copies in the registry</source>
        <translation>Copies au registre</translation>
    </message>
    <message>
        <source>Copies of the weights in the registry.</source>
        <translation>Copies des poids au registre.</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Further copies of the weights kept as backup.</source>
        <translation>Copies supplémentaires des poids gardées en sauvegarde.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Log data kept a month.</source>
        <translation>Données de journal conservées par mois.</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Données sortantes</translation>
    </message>
    <message>
        <source>Price of data that leaves the host.</source>
        <translation>Prix des données qui quittent l’hébergeur.</translation>
    </message>
    <message>
        <source>Text a token</source>
        <translation>Texte par jeton</translation>
    </message>
    <message>
        <source>Bytes of text on the wire for one token.</source>
        <translation>Octets de texte transmis pour un jeton.</translation>
    </message>
    <message>
        <source>Download link</source>
        <translation>Liaison descendante</translation>
    </message>
    <message>
        <source>Speed at which weights can be fetched.</source>
        <translation>Vitesse à laquelle les poids peuvent être téléchargés.</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>Full downloads of the weights a year.</source>
        <translation>Téléchargements complets des poids par an.</translation>
    </message>
    <message>
        <source>Software a GPU</source>
        <translation>Logiciel par GPU</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observabilité</translation>
    </message>
    <message>
        <source>Monitoring, tracing and log analysis.</source>
        <translation>Surveillance, traçage et analyse des journaux.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Imprévus</translation>
    </message>
    <message>
        <source>Added to all running costs of self-hosting.</source>
        <translation>Ajouté à tous les coûts courants de l’auto-hébergement.</translation>
    </message>
    <message>
        <source>Other set-up cost</source>
        <translation>Autre mise en place</translation>
    </message>
    <message>
        <source>Once: migration, evaluation, security review.</source>
        <translation>Une fois&#x202f;: migration, évaluation, revue de sécurité.</translation>
    </message>
    <message>
        <source>Spot interruptions</source>
        <translation>Interruptions spot</translation>
    </message>
    <message>
        <source>Share of spot hours that has to be bought again on demand.</source>
        <translation>Part des heures spot à racheter à la demande.</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>Durée du matériel</translation>
    </message>
    <message>
        <source>Years until owned servers are replaced.</source>
        <translation>Années avant le remplacement des serveurs en propriété.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valeur résiduelle</translation>
    </message>
    <message>
        <source>What owned servers still fetch at the end, share of the purchase price.</source>
        <translation>Ce que les serveurs en propriété valent encore à la fin, part du prix d’achat.</translation>
    </message>
    <message>
        <source>Network and installation</source>
        <translation>Réseau et installation</translation>
    </message>
    <message>
        <source>On top of the price of the servers.</source>
        <translation>En plus du prix des serveurs.</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Pièces de rechange</translation>
    </message>
    <message>
        <source>Share of the price of the servers.</source>
        <translation>Part du prix des serveurs.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Share of the purchase price, each year.</source>
        <translation>Part du prix d’achat, chaque année.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour, network charges included.</source>
        <translation>Prix du kilowattheure, acheminement compris.</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>Efficacité énergétique</translation>
    </message>
    <message>
        <source>Power drawn by the building over power drawn by the servers.</source>
        <translation>Puissance tirée par le bâtiment sur puissance tirée par les serveurs (PUE).</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Puissance au repos</translation>
    </message>
    <message>
        <source>Power of an idle server as share of full power.</source>
        <translation>Puissance d’un serveur au repos, en part de la pleine puissance.</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Price of a contracted kilowatt and month.</source>
        <translation>Prix du kilowatt souscrit, par mois.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>GST, VAT or sales tax; shown as one line when switched on.</source>
        <translation>TPS, TVA ou taxe de vente&#x202f;; affichée sur une ligne si activée.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Where and on which machines the model runs.</source>
        <translation>Où et sur quelles machines le modèle tourne.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Number format of the weights: fewer bits need less memory.</source>
        <translation>Format des nombres des poids&#x202f;: moins de bits, moins de mémoire.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Bits of a cached number: fewer bits hold longer or more requests.</source>
        <translation>Bits d’un nombre en cache&#x202f;: moins de bits, des requêtes plus longues ou plus nombreuses.</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPU par réplica</translation>
    </message>
    <message>
        <source>GPUs that together serve one copy of the model; 0 lets the program choose.</source>
        <translation>GPU servant ensemble une copie du modèle&#x202f;; 0 laisse le programme choisir.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <source>Hours a weekday in which the machines run.</source>
        <translation>Heures d’un jour ouvré où les machines tournent.</translation>
    </message>
    <message>
        <source>Tokens a step</source>
        <translation>Jetons par étape</translation>
    </message>
    <message>
        <source>Tokens accepted a step with speculative decoding; 1 is without.</source>
        <translation>Jetons acceptés par étape avec le décodage spéculatif&#x202f;; 1&#x202f;: sans.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Jetons de raisonnement</translation>
    </message>
    <message>
        <source>Tokens of reasoning a request, billed as output.</source>
        <translation>Jetons de raisonnement par requête, facturés comme sortie.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Negotiated discount on the list price.</source>
        <translation>Remise négociée sur le prix catalogue.</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Frais de plateforme</translation>
    </message>
    <message>
        <source>Fixed fee a month.</source>
        <translation>Frais fixes mensuels.</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Rapport de jetons</translation>
    </message>
    <message>
        <source>Tokens this model counts for one token of the plan: tokenizers differ.</source>
        <translation>Jetons que ce modèle compte pour un jeton du plan&#x202f;: les découpages diffèrent.</translation>
    </message>
    <message>
        <source>Price of a node hour</source>
        <translation>Prix d’une heure de nœud</translation>
    </message>
    <message>
        <source>Rent of one whole node, in the offer&apos;s currency.</source>
        <translation>Loyer d’un nœud entier, dans la devise de l’offre.</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Prix de l’entrée</translation>
    </message>
    <message>
        <source>Price of a million input tokens, in the offer&apos;s currency.</source>
        <translation>Prix d’un million de jetons d’entrée, dans la devise de l’offre.</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Prix de la sortie</translation>
    </message>
    <message>
        <source>Price of a million output tokens, in the offer&apos;s currency.</source>
        <translation>Prix d’un million de jetons de sortie, dans la devise de l’offre.</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>Prix entrée en cache</translation>
    </message>
    <message>
        <source>Price of a million tokens read from the cache, in the offer&apos;s currency.</source>
        <translation>Prix d’un million de jetons lus depuis le cache, dans la devise de l’offre.</translation>
    </message>
    <message>
        <source>Units of the plan&apos;s currency for one unit of this one.</source>
        <translation>Unités de la devise du plan pour une unité de celle-ci.</translation>
    </message>
    <message>
        <source>Cache write price, short</source>
        <translation>Prix écriture cache, courte</translation>
    </message>
    <message>
        <source>Price of a million tokens written to a cache of short lifetime, in the offer&apos;s currency.</source>
        <translation>Prix d’un million de jetons écrits dans un cache de courte durée, dans la devise de l’offre.</translation>
    </message>
    <message>
        <source>Cache write price, long</source>
        <translation>Prix écriture cache, longue</translation>
    </message>
    <message>
        <source>Price of a million tokens written to a cache of long lifetime, in the offer&apos;s currency.</source>
        <translation>Prix d’un million de jetons écrits dans un cache de longue durée, dans la devise de l’offre.</translation>
    </message>
    <message>
        <source>Price of a server</source>
        <translation>Prix d’un serveur</translation>
    </message>
    <message>
        <source>Purchase price of one server, in the offer&apos;s currency.</source>
        <translation>Prix d’achat d’un serveur, dans la devise de l’offre.</translation>
    </message>
    <message>
        <source>Power of a server</source>
        <translation>Puissance d’un serveur</translation>
    </message>
    <message>
        <source>Power one server draws at full load.</source>
        <translation>Puissance tirée par un serveur à pleine charge.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Requests a second a replica serves, over the estimate; its range comes from published measurements.</source>
        <translation>Requêtes par seconde servies par un réplica, rapportées à l’estimation&#x202f;; sa plage vient de mesures publiées.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>How requests are bought: as usual, flex, priority, or by provisioned throughput.</source>
        <translation>Comment les requêtes sont achetées&#x202f;: normalement, flex, prioritaire ou par débit réservé.</translation>
    </message>
    <message>
        <source>Throughput term</source>
        <translation>Durée du débit</translation>
    </message>
    <message>
        <source>Months the throughput is committed for; 0 is by the hour.</source>
        <translation>Mois pour lesquels le débit est engagé&#x202f;; 0&#x202f;: à l’heure.</translation>
    </message>
    <message>
        <source>Throughput units</source>
        <translation>Unités de débit</translation>
    </message>
    <message>
        <source>At least so many units; more are taken where the peak needs them.</source>
        <translation>Au moins autant d’unités&#x202f;; davantage si la pointe l’exige.</translation>
    </message>
    <message>
        <source>Cache lifetime</source>
        <translation>Durée du cache</translation>
    </message>
    <message>
        <source>Hours each token written to a cache is kept, where keeping it costs.</source>
        <translation>Heures pendant lesquelles chaque jeton écrit dans un cache est gardé, si cela coûte.</translation>
    </message>
    <message>
        <source>Cache kept</source>
        <translation>Cache gardé</translation>
    </message>
    <message>
        <source>Tokens kept in a cache at all hours, where keeping them costs.</source>
        <translation>Jetons gardés dans un cache à toute heure, si cela coûte.</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Dépense engagée</translation>
    </message>
    <message>
        <source>Spent on tokens each month at least, used or not.</source>
        <translation>Dépensé en jetons chaque mois au minimum, utilisés ou non.</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Engagé pour</translation>
    </message>
    <message>
        <source>Months the committed spend was agreed for; 0 is throughout.</source>
        <translation>Mois pour lesquels la dépense engagée a été convenue&#x202f;; 0&#x202f;: sur toute la durée.</translation>
    </message>
    <message>
        <source>Licences of the serving software, for each GPU.</source>
        <translation>Licences du logiciel de service, pour chaque GPU.</translation>
    </message>
    <message>
        <source>Support a GPU</source>
        <translation>Assistance par GPU</translation>
    </message>
    <message>
        <source>Contracts for help with the serving software, for each GPU. 0: community support.</source>
        <translation>Contrats d’assistance pour le logiciel de service, pour chaque GPU. 0&#x202f;: assistance de la communauté.</translation>
    </message>
    <message>
        <source>Data in</source>
        <translation>Données entrantes</translation>
    </message>
    <message>
        <source>Price of data that reaches the host: the weights, each time they are fetched.</source>
        <translation>Prix des données qui arrivent chez l’hébergeur&#x202f;: les poids, à chaque téléchargement.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Findings</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
</context>
<context>
    <name>evenhost::models::FindingsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::models::Format</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million of money</comment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million of money</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billion (10^9) parameters</comment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 M</translation>
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
        <comment>years and months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>% par mois</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% par an</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>requêtes/s</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>jetons/s</translation>
    </message>
    <message>
        <source>tokens a day</source>
        <translation>jetons par jour</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>séquences</translation>
    </message>
    <message>
        <source>B</source>
        <comment>billion (10^9) parameters</comment>
        <translation>Md</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>bytes a token</source>
        <translation>octets par jeton</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>h/mois</translation>
    </message>
    <message>
        <source>h/day</source>
        <translation>h/jour</translation>
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
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/mois</translation>
    </message>
    <message>
        <source>%1/year</source>
        <translation>%1/an</translation>
    </message>
    <message>
        <source>%1/M tokens</source>
        <translation>%1/M jetons</translation>
    </message>
    <message>
        <source>%1/M token-hours</source>
        <translation>%1/M jetons-heures</translation>
    </message>
    <message>
        <source>%1/request</source>
        <translation>%1/requête</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1/kW month</source>
        <translation>%1/kW/mois</translation>
    </message>
    <message>
        <source>%1/GB month</source>
        <translation>%1/Go/mois</translation>
    </message>
    <message>
        <source>%1/GB</source>
        <translation>%1/Go</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand of money</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency sign, amount</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>Go/s</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Labels</name>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Temps et argent</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Stockage et réseau</translation>
    </message>
    <message>
        <source>Software and the rest</source>
        <translation>Logiciels et divers</translation>
    </message>
    <message>
        <source>Owned hardware</source>
        <translation>Matériel en propriété</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Frais de plateforme</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Imprévus</translation>
    </message>
    <message>
        <source>Set-up, spread</source>
        <translation>Mise en place, étalée</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message numerus="yes">
        <source>reserved, %n month(s)</source>
        <translation>
            <numerusform>réservé, %n mois</numerusform>
            <numerusform>réservé, %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>owned</source>
        <translation>en propriété</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>toujours allumé</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>heures ouvrées</translation>
    </message>
    <message>
        <source>by demand</source>
        <translation>selon la demande</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dollar américain</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dollar australien</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Dollar néo-zélandais</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>Renminbi</source>
        <translation>Renminbi</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <comment>count and GPU</comment>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machine, provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner: field</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>as released</source>
        <comment>weight format</comment>
        <translation>tels que publiés</translation>
    </message>
    <message>
        <source>Cache storage</source>
        <translation>Stockage du cache</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Débit réservé</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Machine</name>
    <message>
        <source>Enter a GPU, as in 8 x H200.</source>
        <translation>Entrez un GPU, par exemple 8 x H200.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be a whole number from 1 to 1,024.</source>
        <translation>Le nombre de GPU doit être un entier de 1 à 1&#x202f;024.</translation>
    </message>
    <message>
        <source>No GPU is known as “%1”. Write it as in 8 x H200.</source>
        <translation>Aucun GPU connu sous «&#x202f;%1&#x202f;». Écrivez-le comme 8 x H200.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::MeasurementsModel</name>
    <message>
        <source>own measurement</source>
        <translation>mesure propre</translation>
    </message>
    <message>
        <source>as released</source>
        <translation>tels que publiés</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>no row has it</source>
        <translation>aucune ligne ne l’a</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 jetons/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No row of the shortlist runs this model, in these weights, on this GPU.</source>
        <translation>Aucune ligne de la présélection n’exécute ce modèle, avec ces poids, sur ce GPU.</translation>
    </message>
    <message>
        <source>The model that was measured.</source>
        <translation>Le modèle mesuré.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>Format des nombres des poids.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What it ran on.</source>
        <translation>Ce sur quoi il tournait.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs of the one replica that was measured.</source>
        <translation>GPU du réplica mesuré.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Requests in progress at the same moment.</source>
        <translation>Requêtes en cours au même instant.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Input tokens of a request.</source>
        <translation>Jetons d’entrée d’une requête.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output tokens of a request.</source>
        <translation>Jetons de sortie d’une requête.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output tokens a second of the whole replica.</source>
        <translation>Jetons de sortie par seconde du réplica entier.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Jetons/s</translation>
    </message>
    <message>
        <source>Seconds until the first token appears, mean.</source>
        <translation>Secondes avant le premier jeton, en moyenne.</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Premier jeton, s</translation>
    </message>
    <message>
        <source>Who measured, and how.</source>
        <translation>Qui a mesuré, et comment.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What is estimated without your measurements.</source>
        <translation>Ce qui est estimé sans vos mesures.</translation>
    </message>
    <message>
        <source>Estimate before</source>
        <translation>Estimé avant</translation>
    </message>
    <message>
        <source>What is estimated with all of your measurements.</source>
        <translation>Ce qui est estimé avec toutes vos mesures.</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>avec elles</translation>
    </message>
    <message>
        <source>“%1” is no model of the plan or the catalogue.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un modèle du plan ni du catalogue.</translation>
    </message>
    <message>
        <source>“%1” is no GPU of the plan or the catalogue.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un GPU du plan ni du catalogue.</translation>
    </message>
    <message>
        <source>Give a whole number of GPUs, at most %1.</source>
        <translation>Donnez un nombre entier de GPU, au plus %1.</translation>
    </message>
    <message>
        <source>%1 has to be a positive number.</source>
        <translation>%1 doit être un nombre positif.</translation>
    </message>
    <message>
        <source>%1 has to be given.</source>
        <translation>%1 doit être indiqué.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as in 2026-11-21.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#x202f;: écrivez-la comme 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::OptionsModel</name>
    <message>
        <source>unknown offer: %1</source>
        <translation>offre inconnue&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %2 in · %3 out</source>
        <comment>price of tokens</comment>
        <translation>%2 %1 entrée · %3 sortie</translation>
    </message>
    <message>
        <source> · %1 cached</source>
        <translation> · %1 en cache</translation>
    </message>
    <message>
        <source>, a million tokens</source>
        <translation>, par M jetons</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>experts used of experts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>▲ unknown</source>
        <comment>licence</comment>
        <translation>▲ inconnue</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <comment>licence that forbids the use</comment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>▲ check</source>
        <comment>licence</comment>
        <translation>▲ à vérifier</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>%1 parameters in total have to be held in memory; %2 of them (%3) work on one token.</source>
        <translation>%1 de paramètres au total doivent tenir en mémoire&#x202f;; %2 d’entre eux (%3) servent à un jeton.</translation>
    </message>
    <message>
        <source>No licence text is known: check before use.</source>
        <translation>Aucun texte de licence connu&#x202f;: à vérifier avant usage.</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) for the peak</source>
        <translation>
            <numerusform>%n réplica pour la pointe</numerusform>
            <numerusform>%n réplicas pour la pointe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare</source>
        <translation>
            <numerusform>%n de secours</numerusform>
            <numerusform>%n de secours</numerusform>
        </translation>
    </message>
    <message>
        <source>managed</source>
        <translation>géré</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Parameters that have to be held in memory.</source>
        <translation>Paramètres qui doivent tenir en mémoire.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Parameters that work on one token: they set the speed.</source>
        <translation>Paramètres qui servent à un jeton&#x202f;: ils fixent la vitesse.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Total parameters to one scale for all rows, the active ones filled.</source>
        <translation>Paramètres totaux à la même échelle pour toutes les lignes, les actifs remplis.</translation>
    </message>
    <message>
        <source>to one scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>Experts a token uses, of the experts a layer has.</source>
        <translation>Experts utilisés par un jeton, sur ceux d’une couche.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Longest context in tokens.</source>
        <translation>Plus long contexte, en jetons.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Whether the licence allows business use.</source>
        <translation>Indique si la licence permet l’usage commercial.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>Format des nombres des poids.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Où le modèle tourne.</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>GPUs paid for: replicas times GPUs a replica.</source>
        <translation>GPU payés&#x202f;: réplicas fois GPU par réplica.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>All costs of an average month, without tax.</source>
        <translation>Tous les coûts d’un mois moyen, hors taxes.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 · own</source>
        <comment>vendor; the card or offer belongs to the plan</comment>
        <translation>%1 · propre</translation>
    </message>
    <message>
        <source>speed measured by you</source>
        <translation>vitesse mesurée par vous</translation>
    </message>
    <message>
        <source>speed estimated</source>
        <translation>vitesse estimée</translation>
    </message>
    <message>
        <source>%1 a month over the whole 80 % range of throughput (%2).</source>
        <translation>%1 par mois sur toute la plage à 80&#x202f;% du débit (%2).</translation>
    </message>
    <message>
        <source>80 % range %1 to %2 a month (%3).</source>
        <translation>Plage à 80&#x202f;%&#x202f;: %1 à %2 par mois (%3).</translation>
    </message>
    <message>
        <source>80 % range %1 to %2 replicas, %3 to %4 GPUs (%5)</source>
        <translation>Plage à 80&#x202f;%&#x202f;: %1 à %2 réplicas, %3 à %4 GPU (%5)</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>Of it %1, not recovered: %2.</source>
        <translation>Dont %1, non récupérable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 on top, recovered: %2; with it %3 a month.</source>
        <translation>%1 en sus, récupérable&#x202f;: %2&#x202f;; au total %3 par mois.</translation>
    </message>
    <message>
        <source>All costs of an average month, with the tax that is not recovered.</source>
        <translation>Tous les coûts d’un mois moyen, taxe non récupérable comprise.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Services</name>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>flex: slower, cheaper</source>
        <translation>flex&#x202f;: plus lent, moins cher</translation>
    </message>
    <message>
        <source>priority: goes first</source>
        <translation>prioritaire&#x202f;: passe en premier</translation>
    </message>
    <message>
        <source>provisioned throughput</source>
        <translation>débit réservé</translation>
    </message>
    <message>
        <source> · flex × %1</source>
        <translation> · flex × %1</translation>
    </message>
    <message>
        <source> · priority × %1</source>
        <translation> · prioritaire × %1</translation>
    </message>
    <message>
        <source> · provisioned, units: %1</source>
        <translation> · débit réservé, unités&#x202f;: %1</translation>
    </message>
    <message>
        <source> · provisioned</source>
        <translation> · débit réservé</translation>
    </message>
    <message>
        <source> · in region × %1</source>
        <translation> · dans la région × %1</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Verdict</name>
    <message>
        <source>%1 self-hosted</source>
        <translation>%1 auto-hébergé</translation>
    </message>
    <message>
        <source>%1 times today’s volume</source>
        <translation>soit %1 fois le volume actuel</translation>
    </message>
    <message>
        <source>%1 above today’s volume</source>
        <translation>soit %1 de plus que le volume actuel</translation>
    </message>
    <message>
        <source>%1 below today’s volume</source>
        <translation>soit %1 de moins que le volume actuel</translation>
    </message>
    <message>
        <source>today’s volume</source>
        <translation>soit le volume actuel</translation>
    </message>
    <message>
        <source>It is cheaper at any volume.</source>
        <translation>Il est moins cher à tout volume.</translation>
    </message>
    <message>
        <source>It is cheaper above %1 requests a day.</source>
        <translation>Il est moins cher au-delà de %1 requêtes par jour.</translation>
    </message>
    <message>
        <source>It becomes cheaper above %1 requests a day, %2.</source>
        <translation>Il devient moins cher au-delà de %1 requêtes par jour, %2.</translation>
    </message>
    <message>
        <source>It stays cheaper above %1 requests a day, %2.</source>
        <translation>Il reste moins cher au-delà de %1 requêtes par jour, %2.</translation>
    </message>
    <message>
        <source>Stay managed.</source>
        <translation>Rester sur le modèle géré.</translation>
    </message>
    <message>
        <source>Host it yourselves.</source>
        <translation>Passer à l’auto-hébergement.</translation>
    </message>
    <message>
        <source>Host the base load, pay for the peaks.</source>
        <translation>Héberger la charge de base, payer les pointes.</translation>
    </message>
    <message>
        <source>Too close to call.</source>
        <translation>Trop serré pour trancher.</translation>
    </message>
    <message>
        <source>No option is eligible.</source>
        <translation>Aucune option n’est admissible.</translation>
    </message>
    <message>
        <source>Every option is ruled out: see the findings.</source>
        <translation>Toutes les options sont exclues&#x202f;: voir les constats.</translation>
    </message>
    <message>
        <source>There is nothing to hold it against yet: add an open model or a managed option.</source>
        <translation>Rien à quoi comparer pour l’instant&#x202f;: ajoutez un modèle ouvert ou une option gérée.</translation>
    </message>
    <message>
        <source>%1 costs %2 less a month today.</source>
        <translation>%1 coûte aujourd’hui %2 de moins par mois.</translation>
    </message>
    <message>
        <source>%1 costs %2 more a month today.</source>
        <translation>%1 coûte aujourd’hui %2 de plus par mois.</translation>
    </message>
    <message>
        <source>%1 costs %2 less a month today than %3.</source>
        <translation>%1 coûte aujourd’hui %2 de moins par mois que %3.</translation>
    </message>
    <message>
        <source>It never becomes cheaper: each further request costs more on own GPUs than the managed price.</source>
        <translation>Il ne devient jamais moins cher&#x202f;: chaque requête de plus coûte davantage sur des GPU en propre que le prix géré.</translation>
    </message>
    <message>
        <source>It does not become cheaper at any volume worth planning for.</source>
        <translation>Il ne devient moins cher à aucun volume réaliste.</translation>
    </message>
    <message>
        <source>It cannot be deployed as planned, so there is no break-even.</source>
        <translation>Il ne peut pas être déployé comme prévu&#x202f;: il n’y a donc pas de seuil de rentabilité.</translation>
    </message>
    <message>
        <source>There is no break-even volume.</source>
        <translation>Il n’y a pas de seuil de rentabilité.</translation>
    </message>
    <message>
        <source>80 % range %1–%2</source>
        <translation>plage à 80&#x202f;%&#x202f;: %1–%2</translation>
    </message>
    <message>
        <source>What decides: %1.</source>
        <translation>Ce qui décide&#x202f;: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>over 99 %</source>
        <comment>a probability</comment>
        <translation>plus de 99&#x202f;%</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <comment>a probability</comment>
        <translation>moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Rien à comparer pour l’instant.</translation>
    </message>
    <message>
        <source>over %1 times today’s volume</source>
        <translation>soit plus de %1 fois le volume actuel</translation>
    </message>
</context>
<context>
    <name>evenhost::report::PaperView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
</context>
<context>
    <name>evenhost::report::Sections</name>
    <message>
        <source>Parts shown add up to the totals shown, and those to the totals computed</source>
        <translation>Les parties affichées donnent les totaux affichés, et ceux-ci les totaux calculés</translation>
    </message>
    <message>
        <source>The chart at today’s volume equals the table</source>
        <translation>Le graphique au volume actuel est égal au tableau</translation>
    </message>
    <message>
        <source>Both costs are equal at each crossing marked</source>
        <translation>Les deux coûts sont égaux à chaque croisement marqué</translation>
    </message>
    <message>
        <source>The memory planned holds all weights of the total, not of the active parameters</source>
        <translation>La mémoire prévue contient tous les poids du total, et non des seuls paramètres actifs</translation>
    </message>
    <message>
        <source>The capacity bought covers the demand at its peak</source>
        <translation>La capacité achetée couvre la demande à sa pointe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Assumptions register</source>
        <translation>Registre des hypothèses</translation>
    </message>
    <message>
        <source>Every input of this report with its range, source and date. The ids stand beside the figures that rest on them.</source>
        <translation>Chaque donnée de ce rapport avec sa plage, sa source et sa date. Les numéros figurent à côté des chiffres qui en dépendent.</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>source non indiquée</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>rien à contrôler</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>total parameters</source>
        <translation>paramètres totaux</translation>
    </message>
    <message>
        <source>all that has to be stored, downloaded and loaded; memory follows it</source>
        <translation>tout ce qu’il faut stocker, télécharger et charger&#x202f;; la mémoire en dépend</translation>
    </message>
    <message>
        <source>active parameters</source>
        <translation>paramètres actifs</translation>
    </message>
    <message>
        <source>those that work on one token; speed and compute follow them</source>
        <translation>ceux qui servent à un jeton&#x202f;; la vitesse et le calcul en dépendent</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>réplica</translation>
    </message>
    <message>
        <source>one complete copy of the model with the GPUs that serve it</source>
        <translation>une copie complète du modèle avec les GPU qui la servent</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>cache KV</translation>
    </message>
    <message>
        <source>memory for the requests in progress; grows with their length and number</source>
        <translation>mémoire des requêtes en cours&#x202f;; croît avec leur longueur et leur nombre</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier jeton</translation>
    </message>
    <message>
        <source>time from a request to the first word of its answer</source>
        <translation>temps entre une requête et le premier mot de sa réponse</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>seuil de rentabilité</translation>
    </message>
    <message>
        <source>the daily volume above which self-hosting stays cheaper; capacity is bought in whole replicas, so there may be several crossings below it</source>
        <translation>volume quotidien au-delà duquel l’auto-hébergement reste moins cher&#x202f;; la capacité s’achète par réplicas entiers, il peut donc y avoir plusieurs croisements en dessous</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>plage à 80&#x202f;%</translation>
    </message>
    <message>
        <source>eight of ten published measurements kept out of the calibration fell into ranges made this way</source>
        <translation>huit mesures publiées sur dix, tenues hors du calage, tombaient dans les plages ainsi établies</translation>
    </message>
    <message>
        <source>net present value</source>
        <translation>valeur actuelle nette</translation>
    </message>
    <message>
        <source>all payments of the horizon, discounted to today</source>
        <translation>tous les paiements de l’horizon, actualisés à aujourd’hui</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Notes of the meeting</source>
        <translation>Notes de la réunion</translation>
    </message>
    <message>
        <source>Method, checks and limits</source>
        <translation>Méthode, contrôles et limites</translation>
    </message>
    <message>
        <source>Method and checks</source>
        <translation>Méthode et contrôles</translation>
    </message>
    <message>
        <source>A month is 730 hours and 30.4167 days, a year 12 months. Amounts are %1.</source>
        <translation>Un mois compte 730 heures et 30,4167 jours, une année 12 mois. Montants en %1.</translation>
    </message>
    <message>
        <source>Memory follows the total parameters: weights by part and format, the cache of the requests in progress, and what the engine itself takes, on each GPU.</source>
        <translation>La mémoire dépend des paramètres totaux&#x202f;: les poids par partie et par format, le cache des requêtes en cours et ce que prend le moteur lui-même, sur chaque GPU.</translation>
    </message>
    <message>
        <source>Speed follows the active parameters and the memory bandwidth; constants were fitted to published measurements and checked on models kept out of the fit.</source>
        <translation>La vitesse dépend des paramètres actifs et de la bande passante mémoire&#x202f;; les constantes ont été calées sur des mesures publiées et vérifiées sur des modèles tenus hors du calage.</translation>
    </message>
    <message>
        <source>Replicas are bought for the peak, not for the mean, and in whole nodes as the hosting sells them; spare replicas are paid for. An idle rented GPU is billed.</source>
        <translation>Les réplicas s’achètent pour la pointe et non pour la moyenne, par nœuds entiers tels que l’hébergeur les vend&#x202f;; les réplicas de secours sont payés. Un GPU loué inactif est facturé.</translation>
    </message>
    <message>
        <source>Managed prices are list prices less any discount entered, with cached input, cache writes, retries and the share that may wait counted at their own prices.</source>
        <translation>Les prix gérés sont les prix catalogue moins toute remise saisie&#x202f;; l’entrée en cache, les écritures de cache, les répétitions et la part qui peut attendre comptent à leurs propres prix.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>All sizing is an estimate until it is measured with your own traffic.</source>
        <translation>Tout dimensionnement est une estimation tant qu’il n’est pas mesuré avec votre propre trafic.</translation>
    </message>
    <message>
        <source>Prices change; each one carries its date in the register. Latency of mixture-of-experts models varies with routing.</source>
        <translation>Les prix changent&#x202f;; chacun porte sa date dans le registre. La latence des modèles à mélange d’experts varie avec le routage.</translation>
    </message>
    <message>
        <source>Quality of the answers is not compared here: test that the models are good enough for the work first.</source>
        <translation>La qualité des réponses n’est pas comparée ici&#x202f;: vérifiez d’abord que les modèles suffisent pour le travail.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>préparé par</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>relu par</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>approuvé par</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Self-hosted or managed: sizing and break-even</source>
        <translation>Auto-hébergé ou géré&#x202f;: dimensionnement et seuil de rentabilité</translation>
    </message>
    <message>
        <source>Self-hosted or managed</source>
        <translation>Auto-hébergé ou géré</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>scénario %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, ex tax</source>
        <translation>%1, hors taxes</translation>
    </message>
    <message>
        <source>%1, ex %2</source>
        <translation>%1, hors %2</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %3 %2</translation>
    </message>
    <message>
        <source>estimate, 80 % range where one is given</source>
        <translation>estimation, plage à 80&#x202f;% si indiquée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>difference a month, self-hosted against managed; in parentheses: self-hosting costs more</source>
        <translation>écart mensuel, auto-hébergé par rapport au géré&#x202f;; entre parenthèses&#x202f;: l’auto-hébergement coûte plus</translation>
    </message>
    <message>
        <source>break-even, requests a day</source>
        <translation>seuil de rentabilité, requêtes par jour</translation>
    </message>
    <message>
        <source>; 80 % range %1</source>
        <translation>&#x202f;; plage à 80&#x202f;%&#x202f;: %1</translation>
    </message>
    <message>
        <source>net present value of self-hosting against managed over %1 months at %2 a year</source>
        <translation>valeur actuelle nette de l’auto-hébergement par rapport au géré sur %1 mois à %2 par an</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Ce qui changerait la réponse</translation>
    </message>
    <message>
        <source>does not flip</source>
        <translation>ne bascule pas</translation>
    </message>
    <message>
        <source>%1 times today’s value</source>
        <translation>%1 fois la valeur actuelle</translation>
    </message>
    <message>
        <source>%1 above today’s value</source>
        <translation>%1 de plus qu’aujourd’hui</translation>
    </message>
    <message>
        <source>%1 below today’s value</source>
        <translation>%1 de moins qu’aujourd’hui</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Bascule à</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>GPUs and upkeep</source>
        <translation>GPU et entretien</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>tokens and fees</source>
        <translation>jetons et frais</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>a million tokens</source>
        <translation>million de jetons</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Probability that the recommended option is the cheapest, all ranges taken together: %1.</source>
        <translation>Probabilité que l’option recommandée soit la moins chère, toutes plages confondues&#x202f;: %1.</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1&#x202f;000 requêtes</translation>
    </message>
    <message>
        <source> (out, see below)</source>
        <translation> (exclue, voir ci-dessous)</translation>
    </message>
    <message>
        <source>Cost a month at today’s volume, %1</source>
        <translation>Coût mensuel au volume actuel, en %1</translation>
    </message>
    <message>
        <source>of which once</source>
        <translation>dont une fois</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>année %1</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>payback</source>
        <translation>amorti en</translation>
    </message>
    <message>
        <source>cheaper above, a day</source>
        <translation>seuil, par jour</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Paid over %1 months, %2</source>
        <translation>Décaissements sur %1 mois, en %2</translation>
    </message>
    <message>
        <source>Years hold what is paid in them; the first holds what is paid once. Growth and price drift are included. Net present value is of all payments, so it is negative; discounted monthly at %1 a year.</source>
        <translation>Chaque année contient ce qui y est payé&#x202f;; la première contient aussi ce qui se paie une fois. La croissance et la dérive des prix sont comprises. La valeur actuelle nette porte sur tous les paiements, elle est donc négative&#x202f;; actualisation mensuelle à %1 par an.</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>Options that are out</source>
        <translation>Options exclues</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Options comparées</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>The trap: sized by the wrong number</source>
        <translation>Le piège&#x202f;: dimensionner sur le mauvais nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>GPUs, sized right</source>
        <translation>GPU, bien dimensionné</translation>
    </message>
    <message>
        <source>GPUs, compute bought for the total</source>
        <translation>GPU, calcul acheté pour le total</translation>
    </message>
    <message>
        <source>waste a year, %1</source>
        <translation>gaspillage annuel, %1</translation>
    </message>
    <message>
        <source>GiB it has to hold</source>
        <translation>Gio à contenir</translation>
    </message>
    <message>
        <source>GiB bought by the active count</source>
        <translation>Gio achetés sur les actifs</translation>
    </message>
    <message>
        <source>Bought for its headline total a mixture-of-experts model wastes compute; bought for its active parameters it does not fit and will not start.</source>
        <translation>Acheté pour son total affiché, un modèle à mélange d’experts gaspille du calcul&#x202f;; acheté pour ses paramètres actifs, il ne tient pas et ne démarre pas.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>does not fit %1</source>
        <translation>ne tient pas sur %1</translation>
    </message>
    <message>
        <source>total, billion</source>
        <translation>total, Md</translation>
    </message>
    <message>
        <source>active, billion</source>
        <translation>actifs, Md</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>weights, GiB</source>
        <translation>poids, Gio</translation>
    </message>
    <message>
        <source>KV cache, GiB</source>
        <translation>cache KV, Gio</translation>
    </message>
    <message>
        <source>runtime, GiB</source>
        <translation>moteur, Gio</translation>
    </message>
    <message>
        <source>usable, GiB</source>
        <translation>utile, Gio</translation>
    </message>
    <message>
        <source>Memory is of one GPU, in GiB (2^30 bytes), at the planned peak; spare replicas are among the GPUs.</source>
        <translation>Mémoire d’un GPU, en Gio (2^30 octets), à la pointe prévue&#x202f;; les réplicas de secours sont comptés dans les GPU.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Speed, capacity and storage</source>
        <translation>Vitesse, capacité et stockage</translation>
    </message>
    <message>
        <source>tokens/s a user</source>
        <translation>jetons/s par utilisateur</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>premier jeton, s</translation>
    </message>
    <message>
        <source>95 % within, s</source>
        <translation>95&#x202f;% sous, s</translation>
    </message>
    <message>
        <source>in flight a replica</source>
        <translation>en cours par réplica</translation>
    </message>
    <message>
        <source>capacity, requests a day</source>
        <translation>capacité, requêtes par jour</translation>
    </message>
    <message>
        <source>mean use</source>
        <translation>usage moyen</translation>
    </message>
    <message>
        <source>stored, GB</source>
        <translation>stocké, Go</translation>
    </message>
    <message>
        <source>download, h</source>
        <translation>téléch., h</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>Latency of a mixture-of-experts model varies from request to request with the experts its tokens are sent to. Validate with your own traffic before committing.</source>
        <translation>La latence d’un modèle à mélange d’experts varie d’une requête à l’autre selon les experts auxquels vont ses jetons. Validez avec votre propre trafic avant de vous engager.</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>usage commercial permis</translation>
    </message>
    <message>
        <source>conditions: check</source>
        <translation>conditions&#x202f;: à vérifier</translation>
    </message>
    <message>
        <source>commercial use forbidden</source>
        <translation>usage commercial interdit</translation>
    </message>
    <message>
        <source>unknown: check</source>
        <translation>inconnu&#x202f;: à vérifier</translation>
    </message>
    <message>
        <source>licence unknown: check</source>
        <translation>licence inconnue&#x202f;: à vérifier</translation>
    </message>
    <message>
        <source>several or unknown</source>
        <translation>plusieurs ou inconnu</translation>
    </message>
    <message>
        <source>Licence and place</source>
        <translation>Licence et lieu</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionnement</translation>
    </message>
    <message>
        <source>Two numbers for every model: total and active parameters</source>
        <translation>Deux nombres par modèle&#x202f;: paramètres totaux et actifs</translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation>Mémoire d’un GPU</translation>
    </message>
    <message>
        <source>Parameters, GPUs and memory</source>
        <translation>Paramètres, GPU et mémoire</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>Toutes les plages ensemble</translation>
    </message>
    <message>
        <source>saving a year, %1; in parentheses: self-hosting costs more</source>
        <translation>économie annuelle, %1&#x202f;; entre parenthèses&#x202f;: l’auto-hébergement coûte plus</translation>
    </message>
    <message>
        <source>break-even, requests a day (%1 of draws have one)</source>
        <translation>seuil de rentabilité, requêtes par jour (%1 des tirages en ont un)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>10 % are below</source>
        <translation>10&#x202f;% en dessous</translation>
    </message>
    <message>
        <source>half are below</source>
        <translation>moitié en dessous</translation>
    </message>
    <message>
        <source>90 % are below</source>
        <translation>90&#x202f;% en dessous</translation>
    </message>
    <message>
        <source>Self-hosting is cheaper in %1 of %2 draws (seed %3; the same plan gives the same draws).</source>
        <translation>L’auto-hébergement est moins cher dans %1 des %2 tirages (graine %3&#x202f;; le même plan donne les mêmes tirages).</translation>
    </message>
    <message>
        <source>Scenarios, a month, %1</source>
        <translation>Scénarios, par mois, en %1</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>self-hosted</source>
        <translation>auto-hébergé</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>géré</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>économie</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Sensitivity and scenarios</source>
        <translation>Sensibilité et scénarios</translation>
    </message>
    <message>
        <source>Each input is moved to its low and its high value alone; the bar shows what the yearly cost of %1 over %2 becomes. At the bar’s ends stand the input’s values.</source>
        <translation>Chaque donnée est portée seule à sa valeur basse puis haute&#x202f;; la barre montre ce que devient le surcoût annuel de %1 par rapport à %2. Aux bouts de la barre figurent les valeurs de la donnée.</translation>
    </message>
    <message>
        <source>Paid out over time</source>
        <translation>Décaissements dans le temps</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cost and the ids of its inputs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Inputs in the register, for %1 and %2: %3.</source>
        <translation>Données au registre, pour %1 et %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>Crossings are solved exactly on each stair. Ranges hold eight of ten draws in which every input with a range, and the throughput estimate, is varied at once.</source>
        <translation>Les croisements sont résolus exactement sur chaque marche. Les plages contiennent huit tirages sur dix où chaque donnée dotée d’une plage, ainsi que l’estimation du débit, varie en même temps.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>ce qui diffère</translation>
    </message>
    <message>
        <source>saving over %1 months, present value</source>
        <translation>économie sur %1 mois, valeur actuelle</translation>
    </message>
    <message>
        <source>In parentheses: self-hosting costs more. Amounts are of a month at the scenario’s volume today; growth and price drift show in the present value alone.</source>
        <translation>Entre parenthèses&#x202f;: l’auto-hébergement coûte plus. Montants d’un mois au volume actuel du scénario&#x202f;; la croissance et la dérive des prix n’apparaissent que dans la valeur actuelle.</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>All amounts hold the %1 that is not recovered; in the table above it is in “%2”.</source>
        <translation>Tous les montants s’entendent avec %1 non récupérable&#x202f;; dans le tableau ci-dessus, ce poste figure sous «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 a month, %2</source>
        <comment>a tax, a currency</comment>
        <translation>%1 par mois, en %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>hors %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>%1 is on what is bought, not on salaries. It is recovered, so no other amount of this report holds it.</source>
        <translation>%1&#x202f;: porte sur les achats, non sur les salaires. Le montant est récupérable&#x202f;; aucun autre montant de ce rapport ne le contient.</translation>
    </message>
    <message>
        <source>The last year of owned servers is low because what they can still be sold for counts in it.</source>
        <translation>La dernière année des serveurs en propriété est basse, car leur valeur de revente y est comptée.</translation>
    </message>
    <message>
        <source>Where the waste is 0, memory decides the hardware at this volume, whichever number it is sized by.</source>
        <translation>Là où le gaspillage est de 0, c’est la mémoire qui décide du matériel à ce volume, quel que soit le nombre sur lequel on dimensionne.</translation>
    </message>
    <message>
        <source>%1, with tax</source>
        <translation>%1, taxes comprises</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>planning estimate, speed measured</source>
        <translation>estimation de planification, vitesse mesurée</translation>
    </message>
    <message>
        <source>planning estimate, speed not measured</source>
        <translation>estimation de planification, vitesse non mesurée</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>prix du %1</translation>
    </message>
    <message>
        <source>prices of %1 to %2</source>
        <translation>prix du %1 au %2</translation>
    </message>
    <message>
        <source>prepared by %1, reviewed by %2, approved by –</source>
        <translation>préparé par %1, relu par %2, approuvé par –</translation>
    </message>
    <message>
        <source>Options at today’s volume: cost a month, %1</source>
        <translation>Options au volume actuel&#x202f;: coût mensuel, en %1</translation>
    </message>
    <message>
        <source>Every row holds %1 against %2; the recommendation is for the volume today, of all options.</source>
        <translation>Chaque ligne compare %1 à %2&#x202f;; la recommandation vaut pour le volume actuel, parmi toutes les options.</translation>
    </message>
    <message>
        <source>cost a month of %1</source>
        <translation>coût mensuel de %1</translation>
    </message>
    <message>
        <source>net present value of all payments over %1 months at %2 a year</source>
        <translation>valeur actuelle nette de tous les paiements sur %1 mois à %2 par an</translation>
    </message>
    <message>
        <source>under 1 % of today’s value</source>
        <translation>moins de 1&#x202f;% de la valeur actuelle</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n réplica</numerusform>
            <numerusform>%n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs in the register, for %1: %2.</source>
        <translation>Données du registre, pour %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Payback and “cheaper above” are against %1.</source>
        <translation>Amortissement et « moins cher à partir de&#x202f;» s’entendent par rapport à %1.</translation>
    </message>
    <message>
        <source>Payback is against %1, the plan’s first managed option; “cheaper above” is against %2.</source>
        <translation>L’amortissement s’entend par rapport à %1, première option gérée du plan&#x202f;; « moins cher à partir de&#x202f;» par rapport à %2.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>position</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>difference a month, %1 against %2; in parentheses: the combination costs more</source>
        <translation>différence par mois, %1 par rapport à %2&#x202f;; entre parenthèses&#x202f;: la combinaison coûte plus</translation>
    </message>
    <message>
        <source>until the combination has paid back what it costs at the start, against %1</source>
        <translation>avant que la combinaison ait remboursé son coût de départ, par rapport à %1</translation>
    </message>
    <message>
        <source>net present value of the combination against %1 over %2 months at %3 a year</source>
        <translation>valeur actuelle nette de la combinaison par rapport à %1 sur %2 mois à %3 par an</translation>
    </message>
    <message>
        <source>The chart and this table hold %1 hosted alone against %2; the combination turns elsewhere.</source>
        <translation>Le graphique et ce tableau comparent %1 hébergé seul à %2&#x202f;; la combinaison bascule ailleurs.</translation>
    </message>
    <message>
        <source>Probability that %1, hosted alone, costs less than %2, all ranges taken together: %3.</source>
        <translation>Probabilité que %1, hébergé seul, coûte moins que %2, toutes plages confondues&#x202f;: %3.</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>capacity and use</source>
        <translation>capacité et utilisation</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>The plan has no open model, so there is nothing to size.</source>
        <translation>Le plan n’a pas de modèle ouvert&#x202f;: il n’y a rien à dimensionner.</translation>
    </message>
    <message>
        <source>over %1 times today’s value</source>
        <translation>plus de %1 fois la valeur actuelle</translation>
    </message>
</context>
<context>
    <name>evenhost::session::PlanStore</name>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
</context>
<context>
    <name>evenhost::session::Plausibility</name>
    <message>
        <source>Total parameters</source>
        <translation>Paramètres totaux</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Paramètres actifs</translation>
    </message>
    <message>
        <source>of which routed experts</source>
        <translation>dont experts routés</translation>
    </message>
    <message>
        <source>of which attention</source>
        <translation>dont attention</translation>
    </message>
    <message>
        <source>of which embedding and head</source>
        <translation>dont plongement et tête</translation>
    </message>
    <message>
        <source>prediction layers, on top</source>
        <translation>couches de prédiction, en plus</translation>
    </message>
    <message>
        <source>KV cache, 16 bit</source>
        <translation>Cache KV, 16 bits</translation>
    </message>
    <message>
        <source>KV cache, 8 bit</source>
        <translation>Cache KV, 8 bits</translation>
    </message>
    <message>
        <source>State of a sequence</source>
        <translation>État d’une séquence</translation>
    </message>
    <message>
        <source>Cache of one full context</source>
        <translation>Cache d’un contexte complet</translation>
    </message>
    <message>
        <source>Weights in %1</source>
        <translation>Poids en %1</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::BreakEvenPage</name>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>There is no break-even to show: %1 cannot be deployed as planned.</source>
        <translation>Pas de seuil de rentabilité à montrer&#x202f;: %1 ne peut pas être déployé comme prévu.</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is far cheaper.</source>
        <translation>À %1 requêtes par jour, le modèle géré est bien moins cher.</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is cheaper.</source>
        <translation>À %1 requêtes par jour, le modèle géré est moins cher.</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is slightly cheaper.</source>
        <translation>À %1 requêtes par jour, le modèle géré est légèrement moins cher.</translation>
    </message>
    <message>
        <source>It stays so up to %1.</source>
        <translation>Il le reste jusqu’à %1.</translation>
    </message>
    <message>
        <source>It stays so at any volume worth planning for.</source>
        <translation>Il le reste à tout volume réaliste.</translation>
    </message>
    <message>
        <source>At %1 requests a day self-hosting is cheaper.</source>
        <translation>À %1 requêtes par jour, l’auto-hébergement est moins cher.</translation>
    </message>
    <message>
        <source>At %1 requests a day self-hosting is slightly cheaper.</source>
        <translation>À %1 requêtes par jour, l’auto-hébergement est légèrement moins cher.</translation>
    </message>
    <message>
        <source>More volume would turn that again.</source>
        <translation>Plus de volume inverserait ce résultat.</translation>
    </message>
    <message>
        <source>It is so at any volume.</source>
        <translation>Il l’est à tout volume.</translation>
    </message>
    <message>
        <source>It stays so for good only above %1.</source>
        <translation>Il ne le reste durablement qu’au-delà de %1.</translation>
    </message>
    <message>
        <source>It pays above %1.</source>
        <translation>Il est rentable au-delà de %1.</translation>
    </message>
    <message>
        <source>%1 against %2. Self-hosting is bought in whole replicas: a staircase. The last crossing decides.</source>
        <translation>%1 face à %2. L’auto-hébergement s’achète par réplicas entiers&#x202f;: un escalier. Le dernier croisement décide.</translation>
    </message>
    <message>
        <source>Without growth the volume</source>
        <translation>Sans croissance, le volume</translation>
    </message>
    <message>
        <source>does not reach break-even</source>
        <translation>n’atteint pas le seuil</translation>
    </message>
    <message>
        <source>Growth of %1 a month reaches break-even in</source>
        <translation>Une croissance de %1 par mois atteint le seuil dans</translation>
    </message>
    <message>
        <source>no time worth planning for</source>
        <translation>aucun délai réaliste</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::CostPage</name>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>What each option costs a month, everything counted.</source>
        <translation>Ce que chaque option coûte par mois, tout compris.</translation>
    </message>
    <message>
        <source>%1 of your own costs %2 a month</source>
        <translation>%1 en propre coûte %2 par mois</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>contre %2 pour %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 as much.</source>
        <translation>%1, %2&#x202f;: l’un vaut %3 l’autre.</translation>
    </message>
    <message>
        <source>%1, %2: %3 more.</source>
        <translation>%1, %2&#x202f;: %3 de plus.</translation>
    </message>
    <message>
        <source>%1, %2: %3 less.</source>
        <translation>%1, %2&#x202f;: %3 de moins.</translation>
    </message>
    <message>
        <source>GPUs, storage, network, power, people and support: everything that would be paid.</source>
        <translation>GPU, stockage, réseau, énergie, personnel et assistance&#x202f;: tout ce qui serait payé.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>Hors %1.</translation>
    </message>
    <message>
        <source>Own costs more, a year</source>
        <translation>Surcoût annuel en propre</translation>
    </message>
    <message>
        <source>Own saves, a year</source>
        <translation>Économie annuelle en propre</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>en propre %1</translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>géré %1</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Un million de jetons</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1&#x202f;000 requêtes</translation>
    </message>
    <message>
        <source>%1 costs %2 a month, %3 of your own %4: %5 as much.</source>
        <translation>%1 coûte %2 par mois, %3 auto-hébergé %4&#x202f;: %5 autant.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Avec %1.</translation>
    </message>
    <message>
        <source>Both cost more, a year</source>
        <translation>Les deux coûtent plus, par an</translation>
    </message>
    <message>
        <source>Both save, a year</source>
        <translation>Les deux économisent, par an</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>les deux %1</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Drawer</name>
    <message>
        <source>Notes on “%1”</source>
        <translation>Notes sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>What the room said. Saved with the plan.</source>
        <translation>Ce qui s’est dit en réunion. Enregistré avec le plan.</translation>
    </message>
    <message>
        <source>Put all notes into the report</source>
        <translation>Mettre toutes les notes dans le rapport</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::DriverControl</name>
    <message>
        <source>Less: %1</source>
        <translation>Moins&#x202f;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Meeting</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Put the notes into the report</source>
        <translation>Mettre les notes dans le rapport</translation>
    </message>
    <message>
        <source>Leave the notes out of the report</source>
        <translation>Retirer les notes du rapport</translation>
    </message>
    <message>
        <source>Hide a page</source>
        <translation>Masquer une page</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Afficher une page</translation>
    </message>
    <message>
        <source>Title a page</source>
        <translation>Intituler une page</translation>
    </message>
    <message>
        <source>Move a page</source>
        <translation>Déplacer une page</translation>
    </message>
    <message>
        <source>Back to where we started</source>
        <translation>Revenir au point de départ</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un scénario doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a scenario of that name already.</source>
        <translation>Un scénario porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Keep as scenario “%1”</source>
        <translation>Garder comme scénario «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::MemoryPage</name>
    <message>
        <source>Will it fit?</source>
        <translation>Est-ce que ça tient&#x202f;?</translation>
    </message>
    <message>
        <source>What fits on which GPUs.</source>
        <translation>Ce qui tient sur quels GPU.</translation>
    </message>
    <message>
        <source>%1 does not run on %2 × %3 as planned.</source>
        <translation>%1 ne tourne pas sur %2 × %3 comme prévu.</translation>
    </message>
    <message>
        <source>%1 fits on %2 × %3</source>
        <translation>%1 tient sur %2 × %3</translation>
    </message>
    <message>
        <source>%1; the peak and the spare take %2.</source>
        <translation>%1&#x202f;; la pointe et le secours exigent %2.</translation>
    </message>
    <message>
        <source>%1; the peak takes %2.</source>
        <translation>%1&#x202f;; la pointe exige %2.</translation>
    </message>
    <message>
        <source>All parameters stay in memory, whether a token uses them or not; what is left holds the conversations (KV cache).</source>
        <translation>Tous les paramètres restent en mémoire, qu’un jeton les utilise ou non&#x202f;; le reste contient les conversations (cache KV).</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <source>replicas: %1 for the peak, %2 spare</source>
        <translation>réplicas&#x202f;: %1 pour la pointe, %2 de secours</translation>
    </message>
    <message>
        <source>replicas: %1 for the peak, no spare</source>
        <translation>réplicas&#x202f;: %1 pour la pointe, aucun de secours</translation>
    </message>
    <message>
        <source>Weights that have to be loaded</source>
        <translation>Poids à charger</translation>
    </message>
    <message>
        <source>Conversations a replica can hold</source>
        <translation>Conversations par réplica</translation>
    </message>
    <message>
        <source>On disk, all copies</source>
        <translation>Sur disque, toutes copies</translation>
    </message>
    <message>
        <source>One download</source>
        <translation>Un téléchargement</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ModelsPage</name>
    <message>
        <source>Two numbers per model</source>
        <translation>Deux nombres par modèle</translation>
    </message>
    <message>
        <source>Two numbers describe a model: what it stores and what it uses.</source>
        <translation>Deux nombres décrivent un modèle&#x202f;: ce qu’il stocke et ce qu’il utilise.</translation>
    </message>
    <message>
        <source>%1 stores %2 parameters and uses all of them for every token.</source>
        <translation>%1 stocke %2 de paramètres et les utilise tous pour chaque jeton.</translation>
    </message>
    <message>
        <source>%1 stores %2 parameters and uses %3 of them for a token: %4.</source>
        <translation>%1 stocke %2 de paramètres et en utilise %3 pour un jeton&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Memory is sized by the total, speed by the active parameters. The bars are drawn to one scale.</source>
        <translation>La mémoire se dimensionne sur le total, la vitesse sur les paramètres actifs. Les barres sont à la même échelle.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>et %n de plus, dans le rapport</numerusform>
            <numerusform>et %n de plus, dans le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>active inside total</source>
        <translation>actifs dans le total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Page</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, ex %2</source>
        <translation>%1, hors %2</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>scénario %1</translation>
    </message>
    <message>
        <source>estimate, 80 % range</source>
        <translation>estimation, plage à 80&#x202f;%</translation>
    </message>
    <message>
        <source>This plan cannot be evaluated yet.</source>
        <translation>Ce plan ne peut pas encore être évalué.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Title …</source>
        <translation>Titre…</translation>
    </message>
    <message>
        <source>Pages of the meeting</source>
        <translation>Pages de la réunion</translation>
    </message>
    <message>
        <source>Untick to skip a page; Alt and the arrow keys move it; F2 gives it a title of your own.</source>
        <translation>Décochez pour sauter une page&#x202f;; Alt et les flèches la déplacent&#x202f;; F2 lui donne un titre à vous.</translation>
    </message>
    <message>
        <source>This plan has nothing to show here; the page is skipped.</source>
        <translation>Ce plan n’a rien à montrer ici&#x202f;; la page est sautée.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PageView</name>
    <message>
        <source>Click: where does this come from?</source>
        <translation>Cliquer&#x202f;: d’où cela vient-il&#x202f;?</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PresenterView</name>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Notes on this page. Saved with the plan.</source>
        <translation>Notes sur cette page. Enregistrées avec le plan.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivante&#x202f;: %1</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>La dernière page</translation>
    </message>
    <message>
        <source>%1 · %2 since the start</source>
        <translation>%1 · %2 depuis le début</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::QuestionPage</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Run an open model ourselves, or pay a managed model per token?</source>
        <translation>Exploiter nous-mêmes un modèle ouvert, ou payer un modèle géré au jeton&#x202f;?</translation>
    </message>
    <message>
        <source>%1: run an open model ourselves, or pay per token?</source>
        <translation>%1&#x202f;: exploiter nous-mêmes un modèle ouvert, ou payer au jeton&#x202f;?</translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation>Écart mensuel</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>requests a day; today %1</source>
        <translation>requêtes par jour&#x202f;; aujourd’hui %1</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 cannot be deployed as planned</source>
        <translation>%1 ne peut pas être déployé comme prévu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>of %1 draws from the ranges agree</source>
        <translation>de %1 tirages dans les plages concordent</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Un million de jetons</translation>
    </message>
    <message>
        <source>requests a day, %1 alone; today %2</source>
        <translation>requêtes par jour, %1 seul&#x202f;; aujourd’hui %2</translation>
    </message>
    <message>
        <source>of %1 draws: %2 alone costs less than %3</source>
        <translation>sur %1 tirages&#x202f;: %2 seul coûte moins que %3</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::RecommendationPage</name>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>%1 Use %2, and look again at %3 requests a day.</source>
        <translation>%1 Retenir %2, et refaire le point à %3 requêtes par jour.</translation>
    </message>
    <message>
        <source>%1 Use %2.</source>
        <translation>%1 Retenir %2.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Notes from the meeting</source>
        <translation>Notes de la réunion</translation>
    </message>
    <message>
        <source>Decide for %1, for this volume and these prices.</source>
        <translation>Décider pour %1, à ce volume et à ces prix.</translation>
    </message>
    <message>
        <source>today’s range is %1 to %2 of the estimate</source>
        <translation>la plage actuelle va de %1 à %2 de l’estimation</translation>
    </message>
    <message>
        <source>Run %1 on %2 × %3 for a week and enter what was measured</source>
        <translation>Faire tourner %1 sur %2 × %3 pendant une semaine et saisir les mesures</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Have the licence of %1 read by someone who may decide on it.</source>
        <translation>Faire lire la licence de %1 par une personne habilitée à en décider.</translation>
    </message>
    <message>
        <source>Decide where data has to stay; the plan does not say it yet.</source>
        <translation>Décider où les données doivent rester&#x202f;; le plan ne le dit pas encore.</translation>
    </message>
    <message>
        <source>Decide whether data may go where %1 would take it.</source>
        <translation>Décider si les données peuvent aller là où %1 les mènerait.</translation>
    </message>
    <message>
        <source>Settle “%1”: the decision flips at %2.</source>
        <translation>Fixer «&#x202f;%1&#x202f;»&#x202f;: la décision bascule à %2.</translation>
    </message>
    <message>
        <source>Look again at %1 requests a day; the planned growth gets there in %2.</source>
        <translation>Refaire le point à %1 requêtes par jour&#x202f;; la croissance prévue y mène dans %2.</translation>
    </message>
    <message>
        <source>Look again at %1 requests a day.</source>
        <translation>Refaire le point à %1 requêtes par jour.</translation>
    </message>
    <message>
        <source>Have one old price confirmed.</source>
        <translation>Faire confirmer un prix ancien.</translation>
    </message>
    <message>
        <source>Have %1 old prices confirmed.</source>
        <translation>Faire confirmer %1 prix anciens.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Nothing here stands in the way; these are worth knowing before signing.</source>
        <translation>Rien ici ne fait obstacle&#x202f;; voici ce qu’il faut savoir avant de signer.</translation>
    </message>
    <message>
        <source>One point needs an answer before anybody signs: %1.</source>
        <translation>Un point appelle une réponse avant toute signature&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>%1 points need an answer before anybody signs: %2 and %3.</source>
        <translation>%1 points appellent une réponse avant toute signature&#x202f;: %2 et %3.</translation>
    </message>
    <message>
        <source>What each risk means for this plan, and what settles it.</source>
        <translation>Ce que chaque risque signifie pour ce plan, et ce qui le règle.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Where data is processed</source>
        <translation>Lieu de traitement des données</translation>
    </message>
    <message>
        <source>Speed is an estimate</source>
        <translation>La vitesse est une estimation</translation>
    </message>
    <message>
        <source>One site</source>
        <translation>Un seul site</translation>
    </message>
    <message>
        <source>Managed prices move</source>
        <translation>Les prix gérés bougent</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>Devise étrangère</translation>
    </message>
    <message>
        <source>A tuned model</source>
        <translation>Un modèle ajusté</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>une licence</translation>
    </message>
    <message>
        <source>where data may go</source>
        <translation>où les données peuvent aller</translation>
    </message>
    <message>
        <source>the real speed</source>
        <translation>la vitesse réelle</translation>
    </message>
    <message>
        <source>the missing spare</source>
        <translation>l’absence de secours</translation>
    </message>
    <message>
        <source>a retirement date</source>
        <translation>une date de retrait</translation>
    </message>
    <message>
        <source>List prices are planned to stay</source>
        <translation>Les prix catalogue sont supposés stables</translation>
    </message>
    <message>
        <source>List prices are planned to move by %1 a year</source>
        <translation>Les prix catalogue sont supposés varier de %1 par an</translation>
    </message>
    <message>
        <source>%1; %2 to %3 a year is thought possible.</source>
        <translation>%1&#x202f;; de %2 à %3 par an paraît possible.</translation>
    </message>
    <message>
        <source>Commercial use is not plainly allowed, or not known: %1.</source>
        <translation>L’usage commercial n’est pas clairement permis, ou n’est pas connu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Every model of the shortlist may be used commercially.</source>
        <translation>Tous les modèles de la présélection peuvent servir commercialement.</translation>
    </message>
    <message>
        <source>The plan does not say where data has to stay.</source>
        <translation>Le plan ne dit pas où les données doivent rester.</translation>
    </message>
    <message>
        <source>Outside %1, or without a promise to stay there: %2.</source>
        <translation>Hors de %1, ou sans promesse d’y rester&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Every option stays in %1.</source>
        <translation>Toutes les options restent en %1.</translation>
    </message>
    <message>
        <source>Routing to experts and the serving engine decide: the truth lies between %1 and %2 of the estimate in 8 of 10 cases.</source>
        <translation>Le routage vers les experts et le moteur de service décident&#x202f;: la vérité est entre %1 et %2 de l’estimation dans 8 cas sur 10.</translation>
    </message>
    <message>
        <source>The estimate is rescaled to what was measured on your own deployment.</source>
        <translation>L’estimation est recalée sur ce qui a été mesuré sur votre propre déploiement.</translation>
    </message>
    <message>
        <source>All replicas stand in one place and none is spare: a failed node is an outage.</source>
        <translation>Tous les réplicas sont au même endroit et aucun n’est de secours&#x202f;: une panne de nœud est une interruption.</translation>
    </message>
    <message>
        <source>All replicas stand in one place; the spare covers a node, not the site.</source>
        <translation>Tous les réplicas sont au même endroit&#x202f;; le secours couvre un nœud, pas le site.</translation>
    </message>
    <message>
        <source>%1 Retirement: %2</source>
        <translation>%1 Retrait&#x202f;: %2</translation>
    </message>
    <message>
        <source>Prices are in %1; the rate is planned at %2, between %3 and %4 is thought possible.</source>
        <translation>Les prix sont en %1&#x202f;; le taux est prévu à %2, entre %3 et %4 paraît possible.</translation>
    </message>
    <message>
        <source>Prices are in %1; the rate is planned at %2.</source>
        <translation>Les prix sont en %1&#x202f;; le taux est prévu à %2.</translation>
    </message>
    <message>
        <source>Each tuned set of weights is %1 more to store and needs replicas of its own; none is in these figures.</source>
        <translation>Chaque jeu de poids ajusté ajoute %1 à stocker et demande ses propres réplicas&#x202f;; aucun n’est dans ces chiffres.</translation>
    </message>
    <message>
        <source>Have the licence text read before building on it.</source>
        <translation>Faire lire le texte de la licence avant de s’appuyer dessus.</translation>
    </message>
    <message>
        <source>Keep the licence text with the decision.</source>
        <translation>Conserver le texte de la licence avec la décision.</translation>
    </message>
    <message>
        <source>Have it in the contract.</source>
        <translation>L’inscrire au contrat.</translation>
    </message>
    <message>
        <source>Decide where data may go, and enter it in the plan.</source>
        <translation>Décider où les données peuvent aller, et le saisir dans le plan.</translation>
    </message>
    <message>
        <source>Decide what may leave the country, or drop these options.</source>
        <translation>Décider de ce qui peut quitter le pays, ou écarter ces options.</translation>
    </message>
    <message>
        <source>Measure on rented GPUs for a week and enter the points.</source>
        <translation>Mesurer une semaine sur des GPU loués et saisir les points.</translation>
    </message>
    <message>
        <source>Measure again after each upgrade.</source>
        <translation>Mesurer à nouveau après chaque mise à niveau.</translation>
    </message>
    <message>
        <source>Agree what an hour without answers costs; a second site doubles the spare.</source>
        <translation>Convenir du coût d’une heure sans réponse&#x202f;; un second site double le secours.</translation>
    </message>
    <message>
        <source>Look at the price list each quarter; keep prompts portable.</source>
        <translation>Revoir les tarifs chaque trimestre&#x202f;; garder des consignes portables.</translation>
    </message>
    <message>
        <source>See the scenario with a dearer dollar; hedge or fix the rate.</source>
        <translation>Voir le scénario d’un dollar plus cher&#x202f;; couvrir ou figer le taux.</translation>
    </message>
    <message>
        <source>If tuning is wanted, make it a scenario of its own.</source>
        <translation>Si un ajustement est souhaité, en faire un scénario à part.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Scenarios, side by side.</source>
        <translation>Les scénarios, côte à côte.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The answer stays the same in every scenario.</source>
        <translation>La réponse reste la même dans tous les scénarios.</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios change the answer.</source>
        <translation>%1 scénarios sur %2 changent la réponse.</translation>
    </message>
    <message>
        <source>%1 would change the answer; the other scenarios leave it as it is.</source>
        <translation>%1&#x202f;: la réponse changerait&#x202f;; les autres scénarios la laissent telle quelle.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Cost a month of the compared options in each scenario, today’s volume unless the scenario says otherwise.</source>
        <translation>Coût mensuel des options comparées dans chaque scénario, au volume actuel sauf indication contraire du scénario.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>et %n de plus, dans le rapport</numerusform>
            <numerusform>et %n de plus, dans le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1, en propre</translation>
    </message>
    <message>
        <source>Best of both</source>
        <translation>Le meilleur des deux</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Break-even, requests a day</source>
        <translation>Seuil, requêtes par jour</translation>
    </message>
    <message>
        <source>Stay managed</source>
        <translation>Rester géré</translation>
    </message>
    <message>
        <source>Self-host</source>
        <translation>Auto-héberger</translation>
    </message>
    <message>
        <source>Do both</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <source>Too close</source>
        <translation>Trop serré</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>Aucune option</translation>
    </message>
    <message>
        <source>cannot be evaluated</source>
        <translation>ne peut pas être évalué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::SensitivityPage</name>
    <message>
        <source>What would change the answer</source>
        <translation>Ce qui changerait la réponse</translation>
    </message>
    <message>
        <source>What would change the answer has not been worked out for this plan.</source>
        <translation>Ce qui changerait la réponse n’a pas été calculé pour ce plan.</translation>
    </message>
    <message>
        <source>No single driver changes the answer within its range.</source>
        <translation>Aucun facteur seul ne change la réponse dans sa plage.</translation>
    </message>
    <message>
        <source>One driver can change the answer within its range: %1.</source>
        <translation>Un facteur peut changer la réponse dans sa plage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 drivers can each change the answer within their ranges, %2 first.</source>
        <translation>%1 facteurs peuvent chacun changer la réponse dans leur plage, d’abord %2.</translation>
    </message>
    <message>
        <source>Self-hosted %1 less %2, a year, with one input at the ends of its range and all others as planned.</source>
        <translation>%1 auto-hébergé moins %2, par an, une donnée aux bornes de sa plage et toutes les autres comme prévu.</translation>
    </message>
    <message>
        <source>The figures on the other pages stand; how far each input could move them is missing here.</source>
        <translation>Les chiffres des autres pages tiennent&#x202f;; il manque ici de combien chaque donnée pourrait les déplacer.</translation>
    </message>
    <message>
        <source>It needs an open model that can be deployed as planned.</source>
        <translation>Il faut un modèle ouvert qui puisse être déployé comme prévu.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Where the decision flips</source>
        <translation>Où la décision bascule</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Bascule à</translation>
    </message>
    <message>
        <source>Bold: inside the range that was assumed.</source>
        <translation>En gras&#x202f;: dans la plage supposée.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Sheet</name>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>et %n de plus, dans le rapport</numerusform>
            <numerusform>et %n de plus, dans le rapport</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::SpeedPage</name>
    <message>
        <source>Will it keep up?</source>
        <translation>Est-ce que ça suit&#x202f;?</translation>
    </message>
    <message>
        <source>No deployment of the compared model keeps its promises.</source>
        <translation>Aucun déploiement du modèle comparé ne tient ses promesses.</translation>
    </message>
    <message>
        <source>One replica of %1 serves %2 requests a second; the busiest hour needs %3.</source>
        <translation>Un réplica de %1 sert %2 requêtes par seconde&#x202f;; l’heure la plus chargée en demande %3.</translation>
    </message>
    <message>
        <source>The busiest hour needs %1 requests a second: %2 replicas of %3 at %4 each.</source>
        <translation>L’heure la plus chargée demande %1 requêtes par seconde&#x202f;: %2 réplicas de %3 à %4 chacun.</translation>
    </message>
    <message>
        <source>Only some experts work on a token. Which ones changes with the text, so the time a token takes varies too.</source>
        <translation>Seuls certains experts servent à un jeton. Lesquels dépend du texte&#x202f;: le temps d’un jeton varie donc aussi.</translation>
    </message>
    <message>
        <source>Estimates carry their 80 % range until they are measured on your own deployment.</source>
        <translation>Les estimations portent leur plage à 80&#x202f;% tant qu’elles ne sont pas mesurées sur votre propre déploiement.</translation>
    </message>
    <message>
        <source>More users at once wake more experts</source>
        <translation>Plus d’utilisateurs à la fois éveillent plus d’experts</translation>
    </message>
    <message>
        <source>95 % of requests; target %1</source>
        <translation>95&#x202f;% des requêtes&#x202f;; objectif %1</translation>
    </message>
    <message>
        <source>95 % of requests; no target set</source>
        <translation>95&#x202f;% des requêtes&#x202f;; pas d’objectif</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Premier mot en moins de</translation>
    </message>
    <message>
        <source>measured; 80 % range: %1 to %2</source>
        <translation>mesuré&#x202f;; plage à 80&#x202f;%&#x202f;: %1 à %2</translation>
    </message>
    <message>
        <source>estimate; 80 % range: %1 to %2</source>
        <translation>estimation&#x202f;; plage à 80&#x202f;%&#x202f;: %1 à %2</translation>
    </message>
    <message>
        <source>Tokens a second, a replica</source>
        <translation>Jetons par seconde, par réplica</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::TrapPage</name>
    <message>
        <source>The trap</source>
        <translation>Le piège</translation>
    </message>
    <message>
        <source>Size memory by the total, speed by the active parameters – never either by both.</source>
        <translation>Dimensionner la mémoire sur le total, la vitesse sur les paramètres actifs – jamais les deux sur un seul.</translation>
    </message>
    <message>
        <source>Counting only what %1 uses would buy %2 GiB where %3 GiB have to be loaded.</source>
        <translation>Ne compter que ce que %1 utilise achèterait %2 Gio là où il faut en charger %3.</translation>
    </message>
    <message>
        <source>Sizing %1 by its headline total would waste %2 a year.</source>
        <translation>Dimensionner %1 sur son total affiché gaspillerait %2 par an.</translation>
    </message>
    <message>
        <source>A mixture of experts stores everything and computes with a slice. Both shortcuts are wrong, in opposite directions.</source>
        <translation>Un mélange d’experts stocke tout et calcule avec une tranche. Les deux raccourcis sont faux, en sens opposés.</translation>
    </message>
    <message>
        <source>The comparison is not there for this plan: none of its mixture-of-experts models can be deployed as planned.</source>
        <translation>La comparaison manque pour ce plan&#x202f;: aucun de ses modèles à mélange d’experts ne peut être déployé comme prévu.</translation>
    </message>
    <message>
        <source>Sized as if all %1 computed</source>
        <translation>Dimensionné comme si tous les %1 calculaient</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 a year too much: compute bought for parameters that rest.</source>
        <translation>%1 de trop par an&#x202f;: du calcul acheté pour des paramètres au repos.</translation>
    </message>
    <message>
        <source>No more GPUs than memory asks for anyway.</source>
        <translation>Pas plus de GPU que la mémoire n’en exige de toute façon.</translation>
    </message>
    <message>
        <source>▲ too much</source>
        <translation>▲ trop</translation>
    </message>
    <message>
        <source>✓ no more than needed</source>
        <translation>✓ pas plus que nécessaire</translation>
    </message>
    <message>
        <source>Sized right: total in memory, active in speed</source>
        <translation>Bien dimensionné&#x202f;: total en mémoire, actifs en vitesse</translation>
    </message>
    <message>
        <source>· %1 a month, everything counted</source>
        <translation>· %1 par mois, tout compris</translation>
    </message>
    <message>
        <source>✓ as planned</source>
        <translation>✓ comme prévu</translation>
    </message>
    <message>
        <source>Sized as if %1 were all there is</source>
        <translation>Dimensionné comme s’il n’y avait que %1</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>%1 GiB of weights have to be resident: it would not start.</source>
        <translation>%1 Gio de poids doivent résider en mémoire&#x202f;: il ne démarrerait pas.</translation>
    </message>
    <message>
        <source>✕ does not start</source>
        <translation>✕ ne démarre pas</translation>
    </message>
    <message>
        <source>bought %1, needed %2 GiB</source>
        <translation>acheté %1, requis %2 Gio</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::WalkthroughWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Back to where we started</source>
        <translation>Revenir au point de départ</translation>
    </message>
    <message>
        <source>Keep as scenario …</source>
        <translation>Garder comme scénario…</translation>
    </message>
    <message>
        <source>Save page …</source>
        <translation>Enregistrer la page…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>What the room said. Saved with the plan.</source>
        <translation>Ce qui s’est dit en réunion. Enregistré avec le plan.</translation>
    </message>
    <message>
        <source>Notes from the meeting</source>
        <translation>Notes de la réunion</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Garder comme scénario</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>Nom du scénario&#x202f;:</translation>
    </message>
    <message>
        <source>The scenario was not kept.</source>
        <translation>Le scénario n’a pas été gardé.</translation>
    </message>
    <message>
        <source>There is no page to save.</source>
        <translation>Il n’y a pas de page à enregistrer.</translation>
    </message>
    <message>
        <source>Save page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>La page n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 mille milliards de</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Md de</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 M de</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>%1 in whole nodes of %2</source>
        <translation>%1 par nœuds entiers de %2</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>80 % range %1</source>
        <translation>plage à 80&#x202f;%&#x202f;: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::WorkloadPage</name>
    <message>
        <source>The workload</source>
        <translation>La charge de travail</translation>
    </message>
    <message>
        <source>%1 requests a day make %2 tokens a month.</source>
        <translation>%1 requêtes par jour font %2 jetons par mois.</translation>
    </message>
    <message>
        <source>Capacity has to serve the busiest hour: %1 requests in flight there, as measured.</source>
        <translation>La capacité doit servir l’heure la plus chargée&#x202f;: %1 requêtes en cours à ce moment, d’après la mesure.</translation>
    </message>
    <message>
        <source>Capacity has to serve the busiest hour, not the mean; the bill per token only counts the sum.</source>
        <translation>La capacité doit servir l’heure la plus chargée, pas la moyenne&#x202f;; la facture au jeton ne compte que la somme.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>%1 a second on average</source>
        <translation>%1 par seconde en moyenne</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>a request, %1 of them from a cache</source>
        <translation>par requête, dont %1 depuis un cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>par requête</translation>
    </message>
    <message>
        <source>In the busiest hour</source>
        <translation>À l’heure la plus chargée</translation>
    </message>
    <message>
        <source>requests a second, %1 the average</source>
        <translation>requêtes par seconde, %1 la moyenne</translation>
    </message>
    <message>
        <source>An average day, requests an hour, local time</source>
        <translation>Un jour moyen, requêtes par heure, heure locale</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Requests a day, growing by %1 a month</source>
        <translation>Requêtes par jour, en croissance de %1 par mois</translation>
    </message>
    <message>
        <source>No growth is planned: requests a day stay as they are</source>
        <translation>Aucune croissance prévue&#x202f;: les requêtes par jour restent stables</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>dans %1 mois</translation>
    </message>
</context>
<context>
    <name>evenhost::window::CardActions</name>
    <message>
        <source>Start from a managed offer</source>
        <translation>Partir d’une offre gérée</translation>
    </message>
    <message>
        <source>Start from a hosting offer</source>
        <translation>Partir d’une offre d’hébergement</translation>
    </message>
    <message>
        <source>Start from a model card</source>
        <translation>Partir d’une fiche de modèle</translation>
    </message>
    <message>
        <source>Open a published configuration</source>
        <translation>Ouvrir une configuration publiée</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configurations (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a configuration.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu comme une configuration.</translation>
    </message>
    <message>
        <source>What “%1” does not say, or was taken as usual:</source>
        <translation>Ce que «&#x202f;%1&#x202f;» ne dit pas, ou qui a été pris comme d’usage&#x202f;:</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: rows of the plan refer to it. Give them another one first.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être supprimé&#x202f;: des lignes du plan s’y réfèrent. Donnez-leur d’abord autre chose.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit the model card …</source>
        <translation>Modifier la fiche de modèle…</translation>
    </message>
    <message>
        <source>Edit the hosting offer …</source>
        <translation>Modifier l’offre d’hébergement…</translation>
    </message>
    <message>
        <source>Edit the managed offer …</source>
        <translation>Modifier l’offre gérée…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Start from an accelerator</source>
        <translation>Partir d’un accélérateur</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Comparison</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ComparisonDialog</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>evenhost::window::DataExports</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Exporter le classeur</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the workbook …</source>
        <translation>Création du classeur…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>All figures with their reasons (*.json);;The options as a table (*.csv)</source>
        <translation>Tous les chiffres avec leurs raisons (*.json);;Les options en tableau (*.csv)</translation>
    </message>
    <message>
        <source>Computing the figures …</source>
        <translation>Calcul des chiffres…</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Dialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was changed on disk since it was opened.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié sur le disque depuis son ouverture.</translation>
    </message>
    <message>
        <source>Overwriting loses the other changes, reloading loses yours.</source>
        <translation>Écraser perd les autres modifications, recharger perd les vôtres.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Écr&amp;aser</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Open read-&amp;only</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Ouvrir une &amp;copie</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Ouvrir &amp;malgré tout</translation>
    </message>
</context>
<context>
    <name>evenhost::window::EditActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reorder rows</source>
        <translation>Réordonner les lignes</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Supprimer %n ligne</numerusform>
            <numerusform>Supprimer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n row(s)</source>
        <translation>
            <numerusform>Couper %n ligne</numerusform>
            <numerusform>Couper %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: no model or offer is called that.</source>
        <translation>Rien n’a été collé&#x202f;: aucun modèle ni offre ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Coller %n ligne</numerusform>
            <numerusform>Coller %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::window::EvidenceActions</name>
    <message>
        <source>Set as baseline</source>
        <translation>Fixer comme référence</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Supprimer la référence</translation>
    </message>
    <message>
        <source>Change the hours of the day</source>
        <translation>Modifier les heures de la journée</translation>
    </message>
    <message>
        <source>Read a usage log</source>
        <translation>Lire un journal d’usage</translation>
    </message>
    <message>
        <source>Usage logs (*.csv *.jsonl *.ndjson *.json *.log *.txt);;All files (*)</source>
        <translation>Journaux d’usage (*.csv *.jsonl *.ndjson *.json *.log *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Workload from %1</source>
        <translation>Charge de travail de %1</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ExportActions</name>
    <message>
        <source>The plan cannot be evaluated, so there is nothing to report yet.</source>
        <translation>Le plan ne peut pas être évalué&#x202f;: il n’y a encore rien à mettre dans un rapport.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the walkthrough as slides</source>
        <translation>Exporter la présentation en diapositives</translation>
    </message>
    <message>
        <source>Making the slides …</source>
        <translation>Création des diapositives…</translation>
    </message>
    <message>
        <source>Export the walkthrough as pictures</source>
        <translation>Exporter la présentation en images</translation>
    </message>
    <message>
        <source>Which pictures: dots for any program (PNG), or drawings that stay sharp (SVG)?</source>
        <translation>Quelles images&#x202f;: des points pour tout programme (PNG) ou des dessins qui restent nets (SVG)&#x202f;?</translation>
    </message>
    <message>
        <source>Making the pictures …</source>
        <translation>Création des images…</translation>
    </message>
    <message>
        <source>“%1” is in the folder already. Replace it and other pages that are there?</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans le dossier. Remplacer cette page et les autres qui s’y trouvent&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>evenhost::window::FileActions</name>
    <message>
        <source>Evenhost plans (*.evenhost.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Plans Evenhost (*.evenhost.yaml *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The example cannot be opened.</source>
        <translation>L’exemple ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Give up all changes since “%1” was saved?</source>
        <translation>Abandonner toutes les modifications faites depuis l’enregistrement de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>No recent plans</source>
        <translation>Aucun plan récent</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>It is open in another window of this program.</source>
        <translation>Il est ouvert dans une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Un autre programme l’a ouvert.</translation>
    </message>
    <message>
        <source>%1 has had it open on the computer “%2” since %3.</source>
        <translation>%1 l’a ouvert sur l’ordinateur «&#x202f;%2&#x202f;» depuis %3.</translation>
    </message>
    <message>
        <source>Give up your changes to “%1”?</source>
        <translation>Abandonner vos modifications de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>“%1”: your plan and the file on disk</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: votre plan et le fichier sur le disque</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>The version before the last save cannot be opened.</source>
        <translation>La version d’avant le dernier enregistrement ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::FileSafety</name>
    <message>
        <source>“%1” could not be saved by itself. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être enregistré automatiquement. %2</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program. You have unsaved changes.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié sur le disque par un autre programme. Vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié sur le disque par un autre programme.</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved on disk.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé ou déplacé sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Open read-only, since somebody else has this plan open. What you try out here can be saved under another name.</source>
        <translation>Ouvert en lecture seule, car quelqu’un d’autre a ce plan ouvert. Vos essais peuvent être enregistrés sous un autre nom.</translation>
    </message>
    <message>
        <source>This file may not be written. What you try out here can be saved under another name.</source>
        <translation>Ce fichier ne peut pas être écrit. Vos essais peuvent être enregistrés sous un autre nom.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a crash at the moment: save often. %1</source>
        <translation>Les modifications non enregistrées ne peuvent pas être protégées d’une panne pour l’instant&#x202f;: enregistrez souvent. %1</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message>
        <source>Last edited: %1</source>
        <translation>Dernière modification&#x202f;: %1</translation>
    </message>
    <message>
        <source>The edits cannot be read: %1</source>
        <translation>Les modifications ne peuvent pas être lues&#x202f;: %1</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Plan vide</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>The file has been changed since these edits began.</source>
        <translation>Le fichier a été modifié depuis le début de ces modifications.</translation>
    </message>
    <message>
        <source>The file cannot be opened any more: %1</source>
        <translation>Le fichier ne peut plus être ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Guide</name>
    <message>
        <source>To a first answer</source>
        <translation>Vers une première réponse</translation>
    </message>
    <message>
        <source>Evenhost answers one question: run an open model on GPUs of your own, or pay for a managed model by the token? It says from which daily volume the answer turns, how sure that is, and what would change it.</source>
        <translation>Evenhost répond à une question&#x202f;: exploiter un modèle ouvert sur ses propres GPU, ou payer un modèle géré au jeton&#x202f;? Il dit à partir de quel volume quotidien la réponse bascule, avec quelle certitude, et ce qui la changerait.</translation>
    </message>
    <message>
        <source>1. Fill in the workload at the left: requests a day, tokens in and out, and how much busier the busiest hour is than the mean.</source>
        <translation>1. Remplissez la charge de travail à gauche&#x202f;: requêtes par jour, jetons en entrée et en sortie, et combien l’heure la plus chargée dépasse la moyenne.</translation>
    </message>
    <message>
        <source>2. Add open models (Plan, Add a model) and say where each would run. The picker shows what fits and what it costs.</source>
        <translation>2. Ajoutez des modèles ouverts (Plan, Ajouter un modèle) et dites où chacun tournerait. Le sélecteur montre ce qui tient et ce que cela coûte.</translation>
    </message>
    <message>
        <source>3. Add what you would pay for instead (Plan, Add a managed option).</source>
        <translation>3. Ajoutez ce que vous paieriez à la place (Plan, Ajouter une option gérée).</translation>
    </message>
    <message>
        <source>4. Read the line at the bottom, then the break-even view. Drag the volume line to ask “what if”.</source>
        <translation>4. Lisez la ligne du bas, puis la vue du seuil de rentabilité. Glissez la ligne de volume pour voir «&#x202f;et si&#x202f;».</translation>
    </message>
    <message>
        <source>Every edit answers at once and can be undone. Figures with a range say so; what is unknown stays unknown and is listed among the findings (F8).</source>
        <translation>Chaque modification répond aussitôt et peut être annulée. Les chiffres à plage le disent&#x202f;; ce qui est inconnu le reste et figure parmi les constats (F8).</translation>
    </message>
    <message>
        <source>What each view answers</source>
        <translation>À quoi répond chaque vue</translation>
    </message>
    <message>
        <source>The views stand under the options. Point at anything for the exact value, click to pin it, press F1 to ask why. The right mouse button copies the picture or its table, and saves it.</source>
        <translation>Les vues sont sous les options. Pointez n’importe où pour la valeur exacte, cliquez pour l’épingler, F1 pour demander pourquoi. Le bouton droit copie l’image ou son tableau, et l’enregistre.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Break-even, cost, size and memory on one page.</source>
        <translation>Seuil de rentabilité, coût, taille et mémoire sur une page.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Does it fit? Weights, key-value cache and runtime on one GPU; what does not fit is drawn past the line, with what would help.</source>
        <translation>Est-ce que ça tient&#x202f;? Poids, cache clés-valeurs et moteur sur un GPU&#x202f;; ce qui ne tient pas dépasse le trait, avec ce qui aiderait.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast is it for one user, with the 80 % range; which layouts were tried; how many experts one step reads.</source>
        <translation>À quelle vitesse pour un utilisateur, avec la plage à 80&#x202f;%&#x202f;; quelles dispositions ont été essayées&#x202f;; combien d’experts lit une étape.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>How much has to be stored, how often, and how long one download takes.</source>
        <translation>Combien il faut stocker, en combien de copies, et combien dure un téléchargement.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What makes up a month of each option, with the range that follows from the speed.</source>
        <translation>De quoi se compose un mois de chaque option, avec la plage qui découle de la vitesse.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>From which volume on is self-hosting cheaper? Managed is a straight line, self-hosting a staircase: GPUs come in whole servers.</source>
        <translation>À partir de quel volume l’auto-hébergement est-il moins cher&#x202f;? Le modèle géré est une droite, l’auto-hébergement un escalier&#x202f;: les GPU viennent par serveurs entiers.</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Which inputs move the answer most, and at which value it turns.</source>
        <translation>Quelles données déplacent le plus la réponse, et à quelle valeur elle bascule.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>What has been paid out month by month, with growth and price changes.</source>
        <translation>Ce qui a été payé mois par mois, avec la croissance et les variations de prix.</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Depuis la référence</translation>
    </message>
    <message>
        <source>What changed since the answer was last agreed, and what each change did.</source>
        <translation>Ce qui a changé depuis le dernier accord sur la réponse, et l’effet de chaque changement.</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>Comment les chiffres sont établis</translation>
    </message>
    <message>
        <source>Two numbers describe a mixture-of-experts model. The total parameters have to be held in memory: they decide how many GPUs are needed. The active ones work on each token: they decide how fast it is. Who sizes by the total alone buys too much compute; who sizes by the active alone buys GPUs on which the model does not start.</source>
        <translation>Deux nombres décrivent un modèle à mélange d’experts. Les paramètres totaux doivent tenir en mémoire&#x202f;: ils décident du nombre de GPU. Les actifs servent à chaque jeton&#x202f;: ils décident de la vitesse. Dimensionner sur le total seul achète trop de calcul&#x202f;; dimensionner sur les actifs seuls achète des GPU où le modèle ne démarre pas.</translation>
    </message>
    <message>
        <source>Memory: weights in their number format, the key-value cache of all requests in progress, and what the engine needs for itself, on each GPU of the layout.</source>
        <translation>Mémoire&#x202f;: les poids dans leur format, le cache clés-valeurs de toutes les requêtes en cours et ce dont le moteur a besoin pour lui, sur chaque GPU de la disposition.</translation>
    </message>
    <message>
        <source>Speed: the time of one step is the larger of reading the weights and caches it needs and of computing with them, with constants fitted to thousands of published measurements. The 80 % range is what held eight of ten measurements that were kept out of the fit.</source>
        <translation>Vitesse&#x202f;: la durée d’une étape est la plus grande entre la lecture des poids et caches nécessaires et leur calcul, avec des constantes calées sur des milliers de mesures publiées. La plage à 80&#x202f;% est celle qui contenait huit mesures sur dix tenues hors du calage.</translation>
    </message>
    <message>
        <source>Capacity: replicas are bought for the busiest hour, not for the mean, with room to spare and spare replicas. Rented GPUs are paid for while they idle.</source>
        <translation>Capacité&#x202f;: les réplicas s’achètent pour l’heure la plus chargée, non pour la moyenne, avec de la marge et des réplicas de secours. Les GPU loués se paient même au repos.</translation>
    </message>
    <message>
        <source>Cost: GPUs, storage, network, people, software and contingency on one side; tokens, cached and not, with batch and long-context prices on the other. Prices carry source and date; old ones are findings.</source>
        <translation>Coût&#x202f;: GPU, stockage, réseau, personnel, logiciels et imprévus d’un côté&#x202f;; jetons, en cache ou non, avec prix différés et longs contextes de l’autre. Les prix portent source et date&#x202f;; les anciens deviennent des constats.</translation>
    </message>
    <message>
        <source>Break-even: both costs are followed exactly over all volumes, every crossing is found. “Never” is an answer too, with its reason.</source>
        <translation>Seuil de rentabilité&#x202f;: les deux coûts sont suivis exactement sur tous les volumes, chaque croisement est trouvé. «&#x202f;Jamais&#x202f;» est aussi une réponse, avec sa raison.</translation>
    </message>
    <message>
        <source>Ask why (F1) at any figure: the formula in words, with its values, and every input with its source and age, down to the price list.</source>
        <translation>Demandez pourquoi (F1) à tout chiffre&#x202f;: la formule en mots, avec ses valeurs, et chaque donnée avec sa source et son âge, jusqu’à la liste de prix.</translation>
    </message>
    <message>
        <source>Better inputs</source>
        <translation>De meilleures données</translation>
    </message>
    <message>
        <source>Usage log (Plan, Workload from a usage log): CSV or JSON from thirteen kinds of gateways and providers, or a table with timestamp, input_tokens and output_tokens. You see what it says beside what the plan has before anything is taken over.</source>
        <translation>Journal d’usage (Plan, Charge depuis un journal d’usage)&#x202f;: CSV ou JSON de treize sortes de passerelles et fournisseurs, ou un tableau avec timestamp, input_tokens et output_tokens. Vous voyez ce qu’il dit à côté du plan avant toute reprise.</translation>
    </message>
    <message>
        <source>Hours of the day (Plan, Hours of the day): drag the bars or type a share. Prices that depend on the hour, autoscaled servers and hybrids use them.</source>
        <translation>Heures de la journée (Plan, Heures de la journée)&#x202f;: glissez les barres ou tapez une part. Les prix horaires, les serveurs ajustés à la demande et les hybrides s’en servent.</translation>
    </message>
    <message>
        <source>Own measurements (Plan, Own measurements): requests in progress, tokens a second, time to the first token. The estimate moves towards them and its range narrows. Bars that are measured are solid, estimated ones are hatched.</source>
        <translation>Mesures propres (Plan, Mesures propres)&#x202f;: requêtes en cours, jetons par seconde, délai du premier jeton. L’estimation s’en rapproche et sa plage se resserre. Les barres mesurées sont pleines, les estimées hachurées.</translation>
    </message>
    <message>
        <source>Ranges: give inputs a low and a high value (All assumptions). Where there is none, 20 % either way is tried, and the chart says so.</source>
        <translation>Plages&#x202f;: donnez aux données une valeur basse et une haute (Toutes les hypothèses). À défaut, 20&#x202f;% de part et d’autre sont essayés, et le graphique le dit.</translation>
    </message>
    <message>
        <source>Working with a plan</source>
        <translation>Travailler avec un plan</translation>
    </message>
    <message>
        <source>Scenarios keep what differs and nothing else. Choose one at the top: edits then belong to it.</source>
        <translation>Les scénarios gardent ce qui diffère et rien d’autre. Choisissez-en un en haut&#x202f;: les modifications lui appartiennent alors.</translation>
    </message>
    <message>
        <source>Set as baseline keeps today’s inputs as agreed. The view “Since baseline” shows what changed since.</source>
        <translation>Fixer comme référence garde les données d’aujourd’hui comme convenues. La vue «&#x202f;Depuis la référence&#x202f;» montre ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Undo and redo reach back to the start. Typing in one field is one step.</source>
        <translation>Annuler et rétablir remontent jusqu’au début. La saisie dans un champ est une seule étape.</translation>
    </message>
    <message>
        <source>The meeting (F5) shows twelve pages with live controls; the report (Ctrl+E) is the same answer on paper, with the plan attached: open the PDF to have it back.</source>
        <translation>La présentation (F5) montre douze pages aux commandes actives&#x202f;; le rapport (Ctrl+E) est la même réponse sur papier, avec le plan joint&#x202f;: ouvrez le PDF pour le retrouver.</translation>
    </message>
    <message>
        <source>The workbook (File, Export workbook) has every formula live. Evenhost opens no network connection.</source>
        <translation>Le classeur (Fichier, Exporter le classeur) a toutes ses formules actives. Evenhost n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Typing numbers</source>
        <translation>Saisir des nombres</translation>
    </message>
    <message>
        <source>Fields take numbers as people write them, and simple arithmetic. A value that cannot be taken is marked with the reason; the last good one stays.</source>
        <translation>Les champs acceptent les nombres comme on les écrit, et le calcul simple. Une valeur irrecevable est marquée avec sa raison&#x202f;; la dernière bonne reste.</translation>
    </message>
    <message>
        <source>thousands, millions, billions</source>
        <translation>milliers, millions, milliards</translation>
    </message>
    <message>
        <source>a share; in a field of shares a bare number is per cent</source>
        <translation>une part&#x202f;; dans un champ de parts, un nombre seul est en pour cent</translation>
    </message>
    <message>
        <source>an amount in the plan’s currency</source>
        <translation>un montant dans la devise du plan</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>Haut et Bas</translation>
    </message>
    <message>
        <source>step the value, with Shift by more</source>
        <translation>modifie la valeur, avec Maj davantage</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>takes back what was typed</source>
        <translation>reprend ce qui a été tapé</translation>
    </message>
    <message>
        <source>Charts by mouse and keyboard</source>
        <translation>Graphiques à la souris et au clavier</translation>
    </message>
    <message>
        <source>Point, click</source>
        <translation>Pointer, cliquer</translation>
    </message>
    <message>
        <source>exact values; a click pins them and chooses the row</source>
        <translation>valeurs exactes&#x202f;; un clic les épingle et choisit la ligne</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>Gauche et Droite</translation>
    </message>
    <message>
        <source>go from value to value</source>
        <translation>aller de valeur en valeur</translation>
    </message>
    <message>
        <source>why this value?</source>
        <translation>pourquoi cette valeur&#x202f;?</translation>
    </message>
    <message>
        <source>copies the table behind the chart</source>
        <translation>copie le tableau du graphique</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Bouton droit de la souris</translation>
    </message>
    <message>
        <source>copies or saves the picture (PNG, SVG, PDF)</source>
        <translation>copie ou enregistre l’image (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Drag the volume line</source>
        <translation>Glisser la ligne de volume</translation>
    </message>
    <message>
        <source>break-even: asks “what if”; Shift with Left or Right does the same</source>
        <translation>seuil de rentabilité&#x202f;: «&#x202f;et si&#x202f;»&#x202f;; Maj avec Gauche ou Droite fait de même</translation>
    </message>
    <message>
        <source>Ctrl and wheel, + and −</source>
        <translation>Ctrl et molette, + et −</translation>
    </message>
    <message>
        <source>break-even: zoom; 0 or a double click shows all again</source>
        <translation>seuil de rentabilité&#x202f;: zoom&#x202f;; 0 ou un double clic montre tout</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What each input means</source>
        <translation>Ce que signifie chaque donnée</translation>
    </message>
    <message>
        <source>Shortest: File, New from a question. Four answers make a plan, to be refined like any other.</source>
        <translation>Le plus court&#x202f;: Fichier, Nouveau à partir d’une question. Quatre réponses font un plan, à affiner comme tout autre.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::HelpActions</name>
    <message>
        <source>Prices in the catalogue: from %1 to %2.</source>
        <translation>Prix du catalogue&#x202f;: du %1 au %2.</translation>
    </message>
    <message>
        <source>Running with Qt %1.</source>
        <translation>Fonctionne avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Rien dans le guide ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ImportActions</name>
    <message>
        <source>Import cards, offers or prices</source>
        <translation>Importer des fiches, offres ou prix</translation>
    </message>
    <message>
        <source>Cards, offers, configurations, price lists, plans, reports (*.yaml *.yml *.json *.toml *.csv *.tsv *.pdf);;All files (*)</source>
        <translation>Fiches, offres, configurations, listes de prix, plans, rapports (*.yaml *.yml *.json *.toml *.csv *.tsv *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No plan is attached to “%1”.</source>
        <translation>Aucun plan n’est joint à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Reports of Evenhost carry the plan they were made from.</source>
        <translation>Les rapports d’Evenhost portent le plan dont ils sont issus.</translation>
    </message>
    <message>
        <source>The plan in “%1” cannot be opened.</source>
        <translation>Le plan dans «&#x202f;%1&#x202f;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être importé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that a plan can take in.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient rien qu’un plan puisse reprendre.</translation>
    </message>
    <message>
        <source>Model cards, accelerators, hosting and managed offers can be imported.</source>
        <translation>Fiches de modèles, accélérateurs, offres d’hébergement et offres gérées peuvent être importés.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
</context>
<context>
    <name>evenhost::window::MainWindow</name>
    <message>
        <source>Why this cost?</source>
        <translation>Pourquoi ce coût&#x202f;?</translation>
    </message>
    <message>
        <source>Add an open model to host yourselves and a managed option to compare it with.</source>
        <translation>Ajoutez un modèle ouvert à héberger vous-même et une option gérée à laquelle le comparer.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Evenhost</source>
        <translation>Evenhost</translation>
    </message>
    <message>
        <source>Evenhost %1</source>
        <translation>Evenhost %1</translation>
    </message>
    <message numerus="yes">
        <source>Plans whether to run an open model yourselves or to pay a managed one per token.

Opens no network connection. Prices and model cards are data with a source and a date each: %n model(s) in the catalogue.

Free software: GNU General Public License 3 or later. Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font License).</source>
        <translation>
            <numerusform>Aide à décider s’il faut exploiter soi-même un modèle ouvert ou payer un modèle géré au jeton.

N’ouvre aucune connexion réseau. Les prix et les fiches de modèles sont des données, chacune avec sa source et sa date&#x202f;: %n modèle au catalogue.

Logiciel libre&#x202f;: licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter et la police Inter (SIL Open Font License).</numerusform>
            <numerusform>Aide à décider s’il faut exploiter soi-même un modèle ouvert ou payer un modèle géré au jeton.

N’ouvre aucune connexion réseau. Les prix et les fiches de modèles sont des données, chacune avec sa source et sa date&#x202f;: %n modèles au catalogue.

Logiciel libre&#x202f;: licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter et la police Inter (SIL Open Font License).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Copy table as text</source>
        <translation>&amp;Copier le tableau en texte</translation>
    </message>
    <message>
        <source>&amp;Duplicate row</source>
        <translation>&amp;Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>&amp;Monter la ligne</translation>
    </message>
    <message>
        <source>Move row dow&amp;n</source>
        <translation>D&amp;escendre la ligne</translation>
    </message>
    <message>
        <source>&amp;Remove row</source>
        <translation>&amp;Supprimer la ligne</translation>
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
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>Re&amp;venir à la version enregistrée</translation>
    </message>
    <message>
        <source>Export &amp;PDF …</source>
        <translation>Exporter le &amp;PDF…</translation>
    </message>
    <message>
        <source>Export s&amp;lides …</source>
        <translation>Exporter les &amp;diapositives…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Evenhost</source>
        <translation>À &amp;propos d’Evenhost</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Add a &amp;model …</source>
        <translation>Ajouter un &amp;modèle…</translation>
    </message>
    <message>
        <source>Add a mana&amp;ged option …</source>
        <translation>Ajouter une option &amp;gérée…</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen row …</source>
        <translation>Modifier la ligne &amp;choisie…</translation>
    </message>
    <message>
        <source>All &amp;assumptions …</source>
        <translation>Toutes les &amp;hypothèses…</translation>
    </message>
    <message>
        <source>&amp;Scenarios …</source>
        <translation>&amp;Scénarios…</translation>
    </message>
    <message>
        <source>Plan &amp;details …</source>
        <translation>&amp;Détails du plan…</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>Thème&#x202f;: comme le &amp;système</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Thème&#x202f;: c&amp;lair</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Thème&#x202f;: so&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Walk&amp;through</source>
        <translation>Prése&amp;ntation</translation>
    </message>
    <message>
        <source>&amp;Inputs at the left</source>
        <translation>&amp;Données à gauche</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Copy this view as a table</source>
        <translation>Copier cette &amp;vue comme tableau</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Te&amp;xte normal</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>Fixer comme &amp;référence</translation>
    </message>
    <message>
        <source>&amp;Remove baseline</source>
        <translation>Supprimer la ré&amp;férence</translation>
    </message>
    <message>
        <source>Open the version &amp;before the last save</source>
        <translation>Ouvrir la version d’avant le dernier enregistre&amp;ment</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Rég&amp;lages…</translation>
    </message>
    <message>
        <source>&amp;Import cards and prices …</source>
        <translation>&amp;Importer des fiches et prix…</translation>
    </message>
    <message>
        <source>&amp;Own cards and offers …</source>
        <translation>Fiches et &amp;offres propres…</translation>
    </message>
    <message>
        <source>Cu&amp;t rows</source>
        <translation>Cou&amp;per les lignes</translation>
    </message>
    <message>
        <source>C&amp;opy rows</source>
        <translation>C&amp;opier les lignes</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Co&amp;ller les lignes</translation>
    </message>
    <message>
        <source>&amp;Compare rows …</source>
        <translation>Comparer les lig&amp;nes…</translation>
    </message>
    <message>
        <source>Chinese: first install a font, as in %1</source>
        <translation>Chinois&#x202f;: installer d’abord une police, par exemple %1</translation>
    </message>
    <message>
        <source>Prin&amp;t …</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Hours of the day …</source>
        <translation>H&amp;eures de la journée…</translation>
    </message>
    <message>
        <source>Workload from a &amp;usage log …</source>
        <translation>Charge depuis un jo&amp;urnal d’usage…</translation>
    </message>
    <message>
        <source>Own measuremen&amp;ts …</source>
        <translation>Mesures &amp;propres…</translation>
    </message>
    <message>
        <source>Export wor&amp;kbook …</source>
        <translation>Exporter le &amp;classeur…</translation>
    </message>
    <message>
        <source>Export &amp;figures …</source>
        <translation>Exporter les c&amp;hiffres…</translation>
    </message>
    <message>
        <source>&amp;Guide …</source>
        <translation>&amp;Guide…</translation>
    </message>
    <message>
        <source>Export slides as p&amp;ictures …</source>
        <translation>Exporter les diapositives en im&amp;ages…</translation>
    </message>
    <message>
        <source>New from a &amp;question …</source>
        <translation>Nouveau à partir d’une &amp;question …</translation>
    </message>
</context>
<context>
    <name>evenhost::window::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>evenhost::window::PlanActions</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Where to host %1</source>
        <translation>Où héberger %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add a managed option</source>
        <translation>Ajouter une option gérée</translation>
    </message>
    <message>
        <source>Change hosting of %1</source>
        <translation>Changer l’hébergement de %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Edit scenarios</source>
        <translation>Modifier les scénarios</translation>
    </message>
    <message>
        <source>Edit plan details</source>
        <translation>Modifier les détails du plan</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose hosting …</source>
        <translation>Choisir l’hébergement…</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>A month at today’s volume: %1</source>
        <translation>Par mois au volume actuel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Units needed: %1</source>
        <translation>Unités nécessaires&#x202f;: %1</translation>
    </message>
    <message>
        <source>The plan cannot be changed like this.</source>
        <translation>Le plan ne peut pas être modifié ainsi.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>evenhost::window::QuestionDialog</name>
    <message>
        <source>Managed model</source>
        <translation>Modèle géré</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modèle ouvert</translation>
    </message>
    <message>
        <source>New plan from a question</source>
        <translation>Nouveau plan à partir d’une question</translation>
    </message>
    <message>
        <source>1. What kind of work?</source>
        <translation>1. Quel type de travail&#x202f;?</translation>
    </message>
    <message>
        <source>What one request holds; every figure can be changed afterwards.</source>
        <translation>Ce que contient une requête&#x202f;; chaque chiffre peut être modifié ensuite.</translation>
    </message>
    <message>
        <source>%1: %2 tokens in, %3 out</source>
        <translation>%1&#x202f;: %2 jetons en entrée, %3 en sortie</translation>
    </message>
    <message>
        <source>2. How many requests a day?</source>
        <translation>2. Combien de requêtes par jour&#x202f;?</translation>
    </message>
    <message>
        <source>or</source>
        <comment>one model or another</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>3. Which models?</source>
        <translation>3. Quels modèles&#x202f;?</translation>
    </message>
    <message>
        <source>4. Where must the data stay?</source>
        <translation>4. Où les données doivent-elles rester&#x202f;?</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>n’importe où</translation>
    </message>
    <message>
        <source>first answer when the plan was made</source>
        <translation>première réponse à la création du plan</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <translation>%1 ou %2&#x202f;?</translation>
    </message>
    <message>
        <source>No hosting offer there holds this model.</source>
        <translation>Aucune offre d’hébergement n’y contient ce modèle.</translation>
    </message>
    <message>
        <source>Hosted where it is cheapest: %1, weights in %2.</source>
        <translation>Hébergé là où c’est le moins cher&#x202f;: %1, poids en %2.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::RecoveryDialog</name>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Récupérer les modifications</translation>
    </message>
    <message>
        <source>Plans with unsaved edits</source>
        <translation>Plans aux modifications non enregistrées</translation>
    </message>
    <message>
        <source>The program ended before these edits were saved.</source>
        <translation>Le programme s’est arrêté avant l’enregistrement de ces modifications.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider &amp;plus tard</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ReportDialog</name>
    <message>
        <source>One page: the decision alone</source>
        <translation>Une page&#x202f;: la décision seule</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Options comparées</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionnement</translation>
    </message>
    <message>
        <source>Sensitivity and scenarios</source>
        <translation>Sensibilité et scénarios</translation>
    </message>
    <message>
        <source>Assumptions register</source>
        <translation>Registre des hypothèses</translation>
    </message>
    <message>
        <source>Method, checks and limits</source>
        <translation>Méthode, contrôles et limites</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>such as: Commercial in confidence</source>
        <translation>par exemple&#x202f;: Confidentiel commercial</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>Ligne au pied de chaque page</translation>
    </message>
    <message>
        <source>Logo: a PNG or SVG picture</source>
        <translation>Logo&#x202f;: une image PNG ou SVG</translation>
    </message>
    <message>
        <source>all, or such as: 1-3, 5</source>
        <translation>toutes, ou par exemple&#x202f;: 1-3, 5</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Choisissez au moins une section.</translation>
    </message>
    <message>
        <source>The report has pages 1 to %1: write such as 1-3, 5.</source>
        <translation>Le rapport a les pages 1 à %1&#x202f;: écrivez par exemple 1-3, 5.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a logo.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas servir de logo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Le rapport n’a pas pu être imprimé.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keeping work safe</source>
        <translation>Protection du travail</translation>
    </message>
    <message>
        <source>Keep unsaved changes in case the program ends</source>
        <translation>Garder les modifications non enregistrées au cas où le programme s’arrête</translation>
    </message>
    <message>
        <source>Half a second after a change, the whole plan is written to a folder of your own, never beside the plan. It goes when you save.</source>
        <translation>Une demi-seconde après une modification, tout le plan est écrit dans un dossier à vous, jamais à côté du plan. Il disparaît à l’enregistrement.</translation>
    </message>
    <message>
        <source>Save to the file</source>
        <translation>Enregistrer dans le fichier</translation>
    </message>
    <message>
        <source>Only plans that have a file, and never over somebody else’s changes.</source>
        <translation>Seulement les plans qui ont un fichier, et jamais par-dessus les modifications d’un autre.</translation>
    </message>
    <message>
        <source>Only when I save</source>
        <translation>Seulement quand j’enregistre</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after a change</source>
        <translation>
            <numerusform>%n minute après une modification</numerusform>
            <numerusform>%n minutes après une modification</numerusform>
        </translation>
    </message>
    <message>
        <source>Version before the last save</source>
        <translation>Version d’avant le dernier enregistrement</translation>
    </message>
    <message>
        <source>File menu: open the version before the last save.</source>
        <translation>Menu Fichier&#x202f;: ouvrir la version d’avant le dernier enregistrement.</translation>
    </message>
    <message>
        <source>Keep one, out of sight</source>
        <translation>En garder une, à l’abri des regards</translation>
    </message>
    <message>
        <source>Keep one beside the plan (name~)</source>
        <translation>En garder une à côté du plan (nom~)</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Ne pas la garder</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Open the plan I had open last</source>
        <translation>Ouvrir le dernier plan ouvert</translation>
    </message>
    <message>
        <source>Theme, text size and language are in the View menu.</source>
        <translation>Le thème, la taille du texte et la langue sont dans le menu Affichage.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ShortlistPanel</name>
    <message>
        <source>Change weights of %1</source>
        <translation>Changer les poids de %1</translation>
    </message>
    <message>
        <source>+ Add a model</source>
        <translation>+ Ajouter un modèle</translation>
    </message>
    <message>
        <source>+ Add a managed option</source>
        <translation>+ Ajouter une option gérée</translation>
    </message>
</context>
<context>
    <name>evenhost::window::SidePanel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Nothing to report: no old prices, no unknown licences, no contradictions.</source>
        <translation>Rien à signaler&#x202f;: ni prix anciens, ni licences inconnues, ni contradictions.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::TopBar</name>
    <message>
        <source>Scenario: base</source>
        <translation>Scénario&#x202f;: base</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#x202f;: %1</translation>
    </message>
    <message>
        <source>Edit scenarios …</source>
        <translation>Modifier les scénarios…</translation>
    </message>
    <message>
        <source>Walkthrough F5</source>
        <translation>Présentation F5</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter le PDF</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>evenhost::window::VerdictBar</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ViewTabs</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Depuis la référence</translation>
    </message>
    <message>
        <source>Recomputing …</source>
        <translation>Nouveau calcul…</translation>
    </message>
</context>
<context>
    <name>evenhost::window::WelcomePage</name>
    <message>
        <source>Claims assistant</source>
        <translation>Assistant sinistres</translation>
    </message>
    <message>
        <source>An insurer of 900 people weighs four open models against Claude.</source>
        <translation>Un assureur de 900 personnes compare quatre modèles ouverts à Claude.</translation>
    </message>
    <message>
        <source>Small internal assistant</source>
        <translation>Petit assistant interne</translation>
    </message>
    <message>
        <source>Sixty people, a few hundred requests a day.</source>
        <translation>Soixante personnes, quelques centaines de requêtes par jour.</translation>
    </message>
    <message>
        <source>High-volume document reading</source>
        <translation>Lecture de documents à grand volume</translation>
    </message>
    <message>
        <source>A logistics platform reads documents around the clock.</source>
        <translation>Une plateforme logistique lit des documents jour et nuit.</translation>
    </message>
    <message>
        <source>Evenhost</source>
        <translation>Evenhost</translation>
    </message>
    <message>
        <source>Run an open model ourselves, or pay a managed model per token? See memory, speed, storage and the full cost of both roads, and the daily volume at which they break even.</source>
        <translation>Exploiter nous-mêmes un modèle ouvert, ou payer un modèle géré au jeton&#x202f;? Voyez la mémoire, la vitesse, le stockage et le coût complet des deux voies, et le volume quotidien où elles s’équilibrent.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Open a plan …</source>
        <translation>Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Partir d’un exemple</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>New plan from a question …</source>
        <translation>Nouveau plan à partir d’une question …</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Input tokens a request</source>
        <translation>Jetons d’entrée par requête</translation>
    </message>
    <message>
        <source>Output tokens a request</source>
        <translation>Jetons de sortie par requête</translation>
    </message>
    <message>
        <source>Share of input read from a cache</source>
        <translation>Part de l’entrée lue depuis un cache</translation>
    </message>
    <message>
        <source>Share of input written to a cache</source>
        <translation>Part de l’entrée écrite dans un cache</translation>
    </message>
    <message>
        <source>Busiest hour over the day&apos;s mean</source>
        <translation>Heure la plus chargée sur la moyenne du jour</translation>
    </message>
    <message>
        <source>Requests in flight at the peak</source>
        <translation>Requêtes en cours à la pointe</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexte le plus long</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Croissance mensuelle</translation>
    </message>
    <message>
        <source>Share of requests that may wait</source>
        <translation>Part des requêtes qui peuvent attendre</translation>
    </message>
    <message>
        <source>Share of requests sent again</source>
        <translation>Part des requêtes renvoyées</translation>
    </message>
    <message>
        <source>Time to the first token wanted</source>
        <translation>Délai voulu du premier jeton</translation>
    </message>
    <message>
        <source>Tokens a second and user wanted</source>
        <translation>Jetons par seconde voulus par utilisateur</translation>
    </message>
    <message>
        <source>Load over the day</source>
        <translation>Charge au fil de la journée</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taux d’actualisation</translation>
    </message>
    <message>
        <source>Change of managed prices a year</source>
        <translation>Variation annuelle des prix gérés</translation>
    </message>
    <message>
        <source>Change of GPU rents a year</source>
        <translation>Variation annuelle des loyers de GPU</translation>
    </message>
    <message>
        <source>Engineer&apos;s salary</source>
        <translation>Salaire d’un ingénieur</translation>
    </message>
    <message>
        <source>Superannuation</source>
        <translation>Cotisation retraite</translation>
    </message>
    <message>
        <source>Payroll tax</source>
        <translation>Taxe sur les salaires</translation>
    </message>
    <message>
        <source>Other on-costs</source>
        <translation>Autres charges</translation>
    </message>
    <message>
        <source>Productive hours a year</source>
        <translation>Heures productives par an</translation>
    </message>
    <message>
        <source>Hours a month to run it</source>
        <translation>Heures d’exploitation par mois</translation>
    </message>
    <message>
        <source>Hours to set it up</source>
        <translation>Heures de mise en place</translation>
    </message>
    <message>
        <source>Hours a month, managed</source>
        <translation>Heures par mois, géré</translation>
    </message>
    <message>
        <source>Hours to set up, managed</source>
        <translation>Heures de mise en place, géré</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>Réplicas de secours</translation>
    </message>
    <message>
        <source>Replicas at least</source>
        <translation>Réplicas au minimum</translation>
    </message>
    <message>
        <source>Utilisation planned at the peak</source>
        <translation>Taux d’utilisation prévu à la pointe</translation>
    </message>
    <message>
        <source>Minutes until a new replica serves</source>
        <translation>Minutes avant qu’un nouveau réplica serve</translation>
    </message>
    <message>
        <source>Price of storage on the nodes</source>
        <translation>Prix du stockage sur les nœuds</translation>
    </message>
    <message>
        <source>Price of registry storage</source>
        <translation>Prix du stockage du registre</translation>
    </message>
    <message>
        <source>Copies in the registry</source>
        <translation>Copies au registre</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Logs a month</source>
        <translation>Journaux par mois</translation>
    </message>
    <message>
        <source>Price of outgoing traffic</source>
        <translation>Prix du trafic sortant</translation>
    </message>
    <message>
        <source>Bytes a token on the wire</source>
        <translation>Octets transmis par jeton</translation>
    </message>
    <message>
        <source>Download link</source>
        <translation>Liaison descendante</translation>
    </message>
    <message>
        <source>Downloads of the weights a year</source>
        <translation>Téléchargements des poids par an</translation>
    </message>
    <message>
        <source>Software a GPU and year</source>
        <translation>Logiciel par GPU et par an</translation>
    </message>
    <message>
        <source>Monitoring a month</source>
        <translation>Surveillance par mois</translation>
    </message>
    <message>
        <source>Other cost of setting up</source>
        <translation>Autre coût de mise en place</translation>
    </message>
    <message>
        <source>Share of spot hours bought again</source>
        <translation>Part des heures spot rachetées</translation>
    </message>
    <message>
        <source>Life of the hardware</source>
        <translation>Durée de vie du matériel</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valeur résiduelle</translation>
    </message>
    <message>
        <source>Network and installation</source>
        <translation>Réseau et installation</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Pièces de rechange</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation>Maintenance annuelle</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Prix de l’électricité</translation>
    </message>
    <message>
        <source>Power usage effectiveness (PUE)</source>
        <translation>Efficacité énergétique (PUE)</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Puissance au repos</translation>
    </message>
    <message>
        <source>Price of colocation</source>
        <translation>Prix de la colocation</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Weight format</source>
        <translation>Format des poids</translation>
    </message>
    <message>
        <source>Bits of the KV cache</source>
        <translation>Bits du cache KV</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPU par réplica</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Serving profile</source>
        <translation>Profil de service</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Office hours a day</source>
        <translation>Heures ouvrées par jour</translation>
    </message>
    <message>
        <source>Tokens accepted a step</source>
        <translation>Jetons acceptés par étape</translation>
    </message>
    <message>
        <source>Managed offer</source>
        <translation>Offre gérée</translation>
    </message>
    <message>
        <source>Tokens of its tokenizer over the reference&apos;s</source>
        <translation>Jetons de son découpage sur ceux de la référence</translation>
    </message>
    <message>
        <source>Reasoning tokens a request</source>
        <translation>Jetons de raisonnement par requête</translation>
    </message>
    <message>
        <source>Discount negotiated</source>
        <translation>Remise négociée</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Frais de plateforme</translation>
    </message>
    <message>
        <source>Price of a node and hour</source>
        <translation>Prix d’une heure de nœud</translation>
    </message>
    <message>
        <source>Price of a server</source>
        <translation>Prix d’un serveur</translation>
    </message>
    <message>
        <source>Power of a node</source>
        <translation>Puissance d’un nœud</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Prix de l’entrée</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Prix de la sortie</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Prix de l’entrée en cache</translation>
    </message>
    <message>
        <source>Price of cache writes, short lifetime</source>
        <translation>Prix des écritures de cache, courte durée</translation>
    </message>
    <message>
        <source>Price of cache writes, long lifetime</source>
        <translation>Prix des écritures de cache, longue durée</translation>
    </message>
    <message>
        <source>Batch price over list price</source>
        <translation>Prix différé sur prix catalogue</translation>
    </message>
    <message>
        <source>Price over list price at these hours</source>
        <translation>Prix sur prix catalogue à ces heures</translation>
    </message>
    <message>
        <source>Minimum spend a month</source>
        <translation>Dépense minimale par mois</translation>
    </message>
    <message>
        <source>Prompt length from which a tier holds</source>
        <translation>Longueur de consigne où commence un palier</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Imprévus</translation>
    </message>
    <message>
        <source>Setting up, spread over the horizon</source>
        <translation>Mise en place, étalée sur l’horizon</translation>
    </message>
    <message>
        <source>Nodes taken on</source>
        <translation>Nœuds engagés</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Self-hosted cost a month</source>
        <translation>Coût mensuel auto-hébergé</translation>
    </message>
    <message>
        <source>Managed cost a month</source>
        <translation>Coût mensuel géré</translation>
    </message>
    <message>
        <source>GPU rent</source>
        <translation>Loyer de GPU</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Loaded cost of an engineer&apos;s hour</source>
        <translation>Coût complet d’une heure d’ingénieur</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>Prix d’une requête</translation>
    </message>
    <message>
        <source>List price of a request</source>
        <translation>Prix catalogue d’une requête</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Jetons de la consigne</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source>Cost a request</source>
        <translation>Coût par requête</translation>
    </message>
    <message>
        <source>Cost a million tokens</source>
        <translation>Coût par million de jetons</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation>Capacité d’un réplica</translation>
    </message>
    <message>
        <source>Capacity in requests a day</source>
        <translation>Capacité en requêtes par jour</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Node hours</source>
        <translation>Heures de nœud</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation>Réplicas nécessaires</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Fichiers de poids</translation>
    </message>
    <message>
        <source>Attention parameters</source>
        <translation>Paramètres d’attention</translation>
    </message>
    <message>
        <source>Dense parameters</source>
        <translation>Paramètres denses</translation>
    </message>
    <message>
        <source>Embedding parameters</source>
        <translation>Paramètres de plongement</translation>
    </message>
    <message>
        <source>Expert parameters</source>
        <translation>Paramètres des experts</translation>
    </message>
    <message>
        <source>Shared-expert parameters</source>
        <translation>Paramètres des experts partagés</translation>
    </message>
    <message>
        <source>Router parameters</source>
        <translation>Paramètres du routeur</translation>
    </message>
    <message>
        <source>Prediction-layer parameters</source>
        <translation>Paramètres des couches de prédiction</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Published size of the checkpoint</source>
        <translation>Taille publiée des fichiers de poids</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Tables de consultation</translation>
    </message>
    <message>
        <source>Weights in GPU memory</source>
        <translation>Poids en mémoire GPU</translation>
    </message>
    <message>
        <source>KV cache a token</source>
        <translation>Cache KV par jeton</translation>
    </message>
    <message>
        <source>KV cache a sequence</source>
        <translation>Cache KV par séquence</translation>
    </message>
    <message>
        <source>State a sequence</source>
        <translation>État par séquence</translation>
    </message>
    <message>
        <source>Engine&apos;s own memory</source>
        <translation>Mémoire propre du moteur</translation>
    </message>
    <message>
        <source>Activations at their peak</source>
        <translation>Activations à leur maximum</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>Mémoire du GPU</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Mémoire utilisable</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Sequences that memory holds</source>
        <translation>Séquences que la mémoire contient</translation>
    </message>
    <message>
        <source>Sequences served at once</source>
        <translation>Séquences servies à la fois</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Durée d’une étape</translation>
    </message>
    <message>
        <source>Reading memory in a step</source>
        <translation>Lecture mémoire par étape</translation>
    </message>
    <message>
        <source>Computing in a step</source>
        <translation>Calcul par étape</translation>
    </message>
    <message>
        <source>Communication in a step</source>
        <translation>Communication par étape</translation>
    </message>
    <message>
        <source>Overhead of a step</source>
        <translation>Surcoût fixe d’une étape</translation>
    </message>
    <message>
        <source>Time of the prefill</source>
        <translation>Durée du préremplissage</translation>
    </message>
    <message>
        <source>Reading memory in the prefill</source>
        <translation>Lecture mémoire au préremplissage</translation>
    </message>
    <message>
        <source>Computing in the prefill</source>
        <translation>Calcul au préremplissage</translation>
    </message>
    <message>
        <source>Communication in the prefill</source>
        <translation>Communication au préremplissage</translation>
    </message>
    <message>
        <source>Time of a request, end to end</source>
        <translation>Durée d’une requête, de bout en bout</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Délai du premier jeton</translation>
    </message>
    <message>
        <source>Time to the first token, 95th percentile</source>
        <translation>Délai du premier jeton, 95e centile</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Temps par jeton de sortie</translation>
    </message>
    <message>
        <source>Time per output token, 95th percentile</source>
        <translation>Temps par jeton de sortie, 95e centile</translation>
    </message>
    <message>
        <source>Output tokens a second</source>
        <translation>Jetons de sortie par seconde</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>larger than needed</source>
        <translation>plus grand que nécessaire</translation>
    </message>
    <message>
        <source>slower a GPU</source>
        <translation>plus lent par GPU</translation>
    </message>
    <message>
        <source>never: a request costs more than the managed price even at full load</source>
        <translation>jamais&#x202f;: une requête coûte plus que le prix géré, même à pleine charge</translation>
    </message>
    <message>
        <source>not within the volumes looked at</source>
        <translation>pas dans les volumes examinés</translation>
    </message>
    <message>
        <source>never: it serves nothing</source>
        <translation>jamais&#x202f;: il ne sert rien</translation>
    </message>
    <message>
        <source>it never pays back, or costs nothing first</source>
        <translation>ne se récupère jamais, ou ne coûte rien au départ</translation>
    </message>
    <message>
        <source>several rates would fit</source>
        <translation>plusieurs taux conviendraient</translation>
    </message>
    <message>
        <source>it is what the others are held against</source>
        <translation>c’est ce à quoi les autres sont comparés</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>toujours allumé</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>heures ouvrées</translation>
    </message>
    <message>
        <source>autoscaled</source>
        <translation>ajusté à la demande</translation>
    </message>
    <message>
        <source>Share served by one&apos;s own replicas</source>
        <translation>Part servie par les réplicas en propre</translation>
    </message>
    <message>
        <source>Hybrid cost a month</source>
        <translation>Coût mensuel hybride</translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation>ne se récupère jamais</translation>
    </message>
    <message>
        <source>no value of it changes the decision</source>
        <translation>aucune de ses valeurs ne change la décision</translation>
    </message>
    <message>
        <source>paid per token, nothing to deploy</source>
        <translation>payé au jeton, rien à déployer</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>there are no requests</source>
        <translation>il n’y a pas de requêtes</translation>
    </message>
    <message>
        <source>there is no break-even</source>
        <translation>il n’y a pas de seuil de rentabilité</translation>
    </message>
    <message>
        <source>there is nothing to compare it with</source>
        <translation>il n’y a rien à quoi le comparer</translation>
    </message>
    <message>
        <source>the log counts tokens, not requests</source>
        <translation>le journal compte des jetons, pas des requêtes</translation>
    </message>
    <message>
        <source>cached tokens are not logged</source>
        <translation>les jetons en cache ne sont pas consignés</translation>
    </message>
    <message>
        <source>the log has totals, not single requests</source>
        <translation>le journal donne des totaux, pas des requêtes isolées</translation>
    </message>
    <message>
        <source>the log is shorter than a day</source>
        <translation>le journal couvre moins d’un jour</translation>
    </message>
    <message>
        <source>the log has daily totals only</source>
        <translation>le journal ne donne que des totaux quotidiens</translation>
    </message>
    <message>
        <source>the log does not say how long requests took</source>
        <translation>le journal ne dit pas la durée des requêtes</translation>
    </message>
    <message>
        <source>times count from the start of the log</source>
        <translation>les heures comptent depuis le début du journal</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>Lecture impossible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Is not a file. Give the name of a file, not of a folder or device.</source>
        <translation>N’est pas un fichier. Donnez le nom d’un fichier, pas d’un dossier ni d’un périphérique.</translation>
    </message>
    <message>
        <source>Is too large: %1; at most %2 are read.</source>
        <translation>Est trop grand&#x202f;: %1&#x202f;; au plus %2 sont lus.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Le dossier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was read. Reload it, or save under another name.</source>
        <translation>Le fichier a été modifié par quelqu’un d’autre depuis sa lecture. Rechargez-le ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The file was deleted or moved since it was read. Save under another name, or write it again.</source>
        <translation>Le fichier a été supprimé ou déplacé depuis sa lecture. Enregistrez sous un autre nom ou écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>A file of this name has appeared meanwhile. Save under another name, or overwrite it.</source>
        <translation>Un fichier de ce nom est apparu entre-temps. Enregistrez sous un autre nom ou écrasez-le.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist (any more). Save somewhere else.</source>
        <translation>Le dossier %1 n’existe pas (ou plus). Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>May not be written: %1. Save somewhere else, or change the permissions.</source>
        <translation>Écriture interdite&#x202f;: %1. Enregistrez ailleurs ou changez les permissions.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: %1. The old file is untouched; make room, or save somewhere else.</source>
        <translation>Il n’y a plus de place sur le disque&#x202f;: %1. L’ancien fichier est intact&#x202f;; libérez de la place ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Could not be written: %1. The old file is untouched.</source>
        <translation>Écriture impossible&#x202f;: %1. L’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>Cancelled: the slides were not made.</source>
        <translation>Annulé&#x202f;: les diapositives n’ont pas été créées.</translation>
    </message>
    <message>
        <source>The slides could not be made: %1.</source>
        <translation>Les diapositives n’ont pas pu être créées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Is not clean UTF-8 text. Save the file as UTF-8, without control characters.</source>
        <translation>N’est pas du texte UTF-8 correct. Enregistrez le fichier en UTF-8, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Is not valid YAML: %1.</source>
        <translation>N’est pas du YAML valide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp;, *) are not accepted. Write the value out.</source>
        <translation>Les ancres et alias (&amp;, *) ne sont pas acceptés. Écrivez la valeur en toutes lettres.</translation>
    </message>
    <message>
        <source>Tags (!) are not accepted. Leave the tag out.</source>
        <translation>Les étiquettes (!) ne sont pas acceptées. Retirez l’étiquette.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not accepted. Write the keys out.</source>
        <translation>Les clés de fusion (&lt;&lt;) ne sont pas acceptées. Écrivez les clés en toutes lettres.</translation>
    </message>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Une clé doit être un simple mot.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is here twice; the first one is in line %2. Remove one of them.</source>
        <translation>La clé «&#x202f;%1&#x202f;» figure deux fois&#x202f;; la première est à la ligne %2. Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>Is nested more than %1 levels deep.</source>
        <translation>Est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>Holds more than %1 values.</source>
        <translation>Contient plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>This text is too long: %1; at most %2 are accepted.</source>
        <translation>Ce texte est trop long&#x202f;: %1&#x202f;; au plus %2 sont acceptés.</translation>
    </message>
    <message>
        <source>A second document starts here. Keep one document a file.</source>
        <translation>Un second document commence ici. Gardez un document par fichier.</translation>
    </message>
    <message>
        <source>Is not an Evenhost file: the key &quot;evenhost&quot; is missing. A file starts with &quot;evenhost: 1&quot; and &quot;kind: plan&quot;.</source>
        <translation>N’est pas un fichier Evenhost&#x202f;: la clé «&#x202f;evenhost&#x202f;» manque. Un fichier commence par «&#x202f;evenhost: 1&#x202f;» et «&#x202f;kind: plan&#x202f;».</translation>
    </message>
    <message>
        <source>Was written by a newer version of Evenhost (format %1; this program reads up to %2). Update Evenhost to open it.</source>
        <translation>A été écrit par une version plus récente d’Evenhost (format %1&#x202f;; ce programme lit jusqu’à %2). Mettez Evenhost à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Is not a plan but a file of kind &quot;%1&quot;. Give a file of kind &quot;plan&quot;.</source>
        <translation>N’est pas un plan mais un fichier de type «&#x202f;%1&#x202f;». Donnez un fichier de type «&#x202f;plan&#x202f;».</translation>
    </message>
    <message>
        <source>Is too large for a configuration: %1; at most %2 are read.</source>
        <translation>Est trop grand pour une configuration&#x202f;: %1&#x202f;; au plus %2 sont lus.</translation>
    </message>
    <message>
        <source>Is not valid JSON.</source>
        <translation>N’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Is not a configuration: a JSON object with keys is expected.</source>
        <translation>N’est pas une configuration&#x202f;: un objet JSON avec des clés est attendu.</translation>
    </message>
    <message>
        <source>Does not say &quot;%1&quot;: the architecture stays unknown.</source>
        <translation>N’indique pas «&#x202f;%1&#x202f;»&#x202f;: l’architecture reste inconnue.</translation>
    </message>
    <message>
        <source>Has layers of a kind not known here (%1): the architecture stays unknown.</source>
        <translation>A des couches d’un type inconnu ici (%1)&#x202f;: l’architecture reste inconnue.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; cannot be a size; it is not used.</source>
        <translation>La valeur de «&#x202f;%1&#x202f;» ne peut pas être une taille&#x202f;; elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Does not say &quot;%1&quot;; the usual value of its family is taken: %2.</source>
        <translation>N’indique pas «&#x202f;%1&#x202f;»&#x202f;; la valeur habituelle de sa famille est prise&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Speaks of prediction layers, which releases of this kind often leave out: they are not counted.</source>
        <translation>Mentionne des couches de prédiction, souvent absentes des versions publiées&#x202f;: elles ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Is quantised by a method not known here ({%1}): bits and size stay unknown.</source>
        <translation>Est quantifié par une méthode inconnue ici ({%1})&#x202f;: bits et taille restent inconnus.</translation>
    </message>
    <message>
        <source>Names exceptions by a pattern not understood here: the bits may be a little too low.</source>
        <translation>Nomme des exceptions par un motif non compris ici&#x202f;: les bits sont peut-être un peu trop bas.</translation>
    </message>
    <message>
        <source>Does not list what is left at 16 bit: the real size is probably a few per cent larger.</source>
        <translation>Ne liste pas ce qui reste à 16 bits&#x202f;: la taille réelle est sans doute supérieure de quelques pour cent.</translation>
    </message>
    <message>
        <source>No card was written: the number of parameters is unknown.</source>
        <translation>Aucune fiche n’a été écrite&#x202f;: le nombre de paramètres est inconnu.</translation>
    </message>
    <message>
        <source>A configuration says nothing about the licence: it stays unknown until you check it.</source>
        <translation>Une configuration ne dit rien de la licence&#x202f;: elle reste inconnue tant que vous ne l’avez pas vérifiée.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line names the columns.</source>
        <translation>Le tableau est vide. Sa première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is here twice. Remove one of them.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» figure deux fois. Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing. Name it in the first line.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» manque. Nommez-la dans la première ligne.</translation>
    </message>
    <message>
        <source>This row has %1 cells, the first line names %2 columns. Put texts with commas in quotes.</source>
        <translation>Cette ligne a %1 cellules, la première ligne nomme %2 colonnes. Mettez entre guillemets les textes à virgules.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>There is no serving profile &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de profil de service «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This price list is not known. LiteLLM, models.dev, genai-prices and OpenRouter lists are.</source>
        <translation>Cette liste de prix n’est pas connue. Celles de LiteLLM, models.dev, genai-prices et OpenRouter le sont.</translation>
    </message>
    <message>
        <source>Is not JSON.</source>
        <translation>N’est pas du JSON.</translation>
    </message>
    <message>
        <source>%1: the price &quot;%2&quot; is of a kind not known, and left out.</source>
        <translation>%1&#x202f;: le prix «&#x202f;%2&#x202f;» est d’un type inconnu&#x202f;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>%1: prices that hold at %2 only cannot be expressed; the dearer ones are taken.</source>
        <translation>%1&#x202f;: les prix valables à %2 seulement ne peuvent pas être exprimés&#x202f;; les plus chers sont pris.</translation>
    </message>
    <message>
        <source>The log holds nothing that can be used{; %1 rows were left out: failed requests, or rows that could not be read}.</source>
        <translation>Le journal ne contient rien d’utilisable{&#x202f;; %1 lignes ont été écartées&#x202f;: requêtes échouées ou lignes illisibles}.</translation>
    </message>
    <message>
        <source>This kind of usage log is not known. A table needs at least the columns timestamp, input_tokens, output_tokens; duration_seconds and cached_input_tokens are used when there.</source>
        <translation>Ce type de journal d’usage n’est pas connu. Un tableau doit avoir au moins les colonnes timestamp, input_tokens, output_tokens&#x202f;; duration_seconds et cached_input_tokens sont utilisées si présentes.</translation>
    </message>
    <message>
        <source>This export holds costs, not usage. Export the usage of completions instead.</source>
        <translation>Cet export contient des coûts, pas des usages. Exportez plutôt l’usage des complétions.</translation>
    </message>
    <message>
        <source>Starts like JSON but is none.</source>
        <translation>Commence comme du JSON mais n’en est pas.</translation>
    </message>
    <message>
        <source>A line of the log is longer than 16 MB.</source>
        <translation>Une ligne du journal dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>%1 rows were left out: failed requests, or rows that could not be read; the first is number %2.</source>
        <translation>%1 lignes ont été écartées&#x202f;: requêtes échouées ou lignes illisibles&#x202f;; la première est la ligne %2.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Clé inconnue «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>La clé «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Keys with values are expected here (key: value).</source>
        <translation>Des clés avec valeurs sont attendues ici (clé: valeur).</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A single value is expected here.</source>
        <translation>Une valeur unique est attendue ici.</translation>
    </message>
    <message>
        <source>Two whole numbers are expected here, as in [1, 4].</source>
        <translation>Deux nombres entiers sont attendus ici, comme [1, 4].</translation>
    </message>
    <message>
        <source>A number is expected here, or keys: value, low, high, source ...</source>
        <translation>Un nombre est attendu ici, ou des clés&#x202f;: value, low, high, source ...</translation>
    </message>
    <message>
        <source>{&quot;%1&quot; is not a number. }Write plain digits, as in 20000 or 0.65.</source>
        <translation>{«&#x202f;%1&#x202f;» n’est pas un nombre. }Écrivez de simples chiffres, comme 20000 ou 0.65.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text. Write the number without quotes.</source>
        <translation>«&#x202f;%1&#x202f;» est un texte. Écrivez le nombre sans guillemets.</translation>
    </message>
    <message>
        <source>{%1: }A choice is expected here, not a number.</source>
        <translation>{%1&#x202f;: }Un choix est attendu ici, pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as in 2026-11-21.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la comme 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its three letters, as in AUD.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une devise. Écrivez ses trois lettres, comme AUD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id. Use lower-case letters, digits and - . _ / :.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un identifiant. Utilisez des minuscules, des chiffres et - . _ / :.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.{ Did you mean &quot;%3&quot;?}</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’un de&#x202f;: %2.{ Vouliez-vous dire «&#x202f;%3&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>%1 is negative. Only 0 and above make sense here.</source>
        <translation>%1 est négatif. Seuls 0 et plus ont un sens ici.</translation>
    </message>
    <message>
        <source>Must be above 0{, not %1}.</source>
        <translation>Doit être supérieur à 0{, pas %1}.</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3 is possible.</source>
        <translation>%1 est hors limites&#x202f;: de %2 à %3 est possible.</translation>
    </message>
    <message>
        <source>The range from %1 to %3 does not hold the value %2.</source>
        <translation>La plage de %1 à %3 ne contient pas la valeur %2.</translation>
    </message>
    <message>
        <source>The low end of a range is above its high end.</source>
        <translation>Le bas d’une plage est au-dessus de son haut.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is taken already. Give each entry its own.</source>
        <translation>L’identifiant «&#x202f;%1&#x202f;» est déjà pris. Donnez le sien à chaque entrée.</translation>
    </message>
    <message>
        <source>%1 active parameters are more than all %2.</source>
        <translation>%1 paramètres actifs dépassent le total de %2.</translation>
    </message>
    <message>
        <source>%1 experts a token are more than the %2 there are.</source>
        <translation>%1 experts par jeton dépassent les %2 existants.</translation>
    </message>
    <message>
        <source>The model has %1 layers, the mixers %2 and the feed-forwards %3: each has to cover all layers, or both together.</source>
        <translation>Le modèle a %1 couches, les mélangeurs %2 et les couches feed-forward %3&#x202f;: chaque groupe doit couvrir toutes les couches, ou les deux ensemble.</translation>
    </message>
    <message>
        <source>There is no mixer group %1; groups count from 0 and there are %2.</source>
        <translation>Il n’y a pas de groupe de mélangeurs %1&#x202f;; les groupes comptent depuis 0 et il y en a %2.</translation>
    </message>
    <message>
        <source>Owned hardware needs &quot;ownership&quot; with the price of a server and its power.</source>
        <translation>Un matériel en propriété exige «&#x202f;ownership&#x202f;» avec le prix d’un serveur et sa puissance.</translation>
    </message>
    <message>
        <source>A reserved offer needs &quot;term_months&quot;.</source>
        <translation>Une offre réservée exige «&#x202f;term_months&#x202f;».</translation>
    </message>
    <message>
        <source>Price tiers must start at ever longer prompts; two of these overlap.</source>
        <translation>Les paliers de prix doivent commencer à des consignes toujours plus longues&#x202f;; deux d’entre eux se chevauchent.</translation>
    </message>
    <message>
        <source>Dated prices must be in the order of their dates.</source>
        <translation>Les prix datés doivent suivre l’ordre de leurs dates.</translation>
    </message>
    <message>
        <source>A promotion ends before it starts.</source>
        <translation>Une promotion se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Peak hours must end after they start; split a span over midnight in two.</source>
        <translation>Les heures de pointe doivent finir après leur début&#x202f;; coupez en deux une période qui passe minuit.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>There is no hosting offer &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Il n’y a pas d’offre d’hébergement «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>There is no accelerator &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Il n’y a pas d’accélérateur «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>There is no managed offer &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Il n’y a pas d’offre gérée «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>The plan has no scenario &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Le plan n’a pas de scénario «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>The plan has no baseline: keep one first, then changes can be followed from it.</source>
        <translation>Le plan n’a pas de référence&#x202f;: gardez-en une d’abord, ensuite les changements pourront être suivis.</translation>
    </message>
    <message>
        <source>There is no self-hosted and no managed option that could be priced both at the baseline and now.</source>
        <translation>Il n’y a pas d’option auto-hébergée et d’option gérée chiffrables à la fois dans la référence et maintenant.</translation>
    </message>
    <message>
        <source>Prices are in %1, but the plan has no exchange rate for it. Add it under exchange_rates: how many %2 one %1 is worth.</source>
        <translation>Des prix sont en %1, mais le plan n’a pas de taux de change pour cette devise. Ajoutez-le sous exchange_rates&#x202f;: combien de %2 vaut un %1.</translation>
    </message>
    <message>
        <source>%1 entries are more than the %2 that can be handled.</source>
        <translation>%1 entrées dépassent les %2 que le programme peut traiter.</translation>
    </message>
    <message>
        <source>The entry has no id.</source>
        <translation>L’entrée n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The hours of a day need 24 weights of 0 or more.</source>
        <translation>Les heures d’un jour exigent 24 pondérations de 0 ou plus.</translation>
    </message>
    <message>
        <source>%1: the licence{ (%2)} forbids commercial use.</source>
        <translation>%1&#x202f;: la licence{ (%2)} interdit l’usage commercial.</translation>
    </message>
    <message>
        <source>%1: licence unknown. Check it before deciding.</source>
        <translation>%1&#x202f;: licence inconnue. Vérifiez-la avant de décider.</translation>
    </message>
    <message>
        <source>%1: the licence{ (%2)} sets conditions.{ %3}</source>
        <translation>%1&#x202f;: la licence{ (%2)} pose des conditions.{ %3}</translation>
    </message>
    <message>
        <source>%1: the licence (%2) has not been verified. Check it before deciding.</source>
        <translation>%1&#x202f;: la licence (%2) n’a pas été vérifiée. Vérifiez-la avant de décider.</translation>
    </message>
    <message>
        <source>There is no weight format &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Il n’y a pas de format de poids «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>There is no serving profile &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Il n’y a pas de profil de service «&#x202f;%1&#x202f;».{ Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?}</translation>
    </message>
    <message>
        <source>%1: the longest context is unknown. Check that it is long enough.</source>
        <translation>%1&#x202f;: le contexte le plus long est inconnu. Vérifiez qu’il suffit.</translation>
    </message>
    <message>
        <source>%1 reads at most %2 of context; the plan needs %3.</source>
        <translation>%1 lit au plus %2 de contexte&#x202f;; le plan demande %3.</translation>
    </message>
    <message>
        <source>%1 writes at most %2 a request; the plan needs %3.</source>
        <translation>%1 écrit au plus %2 par requête&#x202f;; le plan demande %3.</translation>
    </message>
    <message>
        <source>%1 is in %2, but data must stay in %3.</source>
        <translation>%1 est en %2, mais les données doivent rester en %3.</translation>
    </message>
    <message>
        <source>%1 does not promise to keep data in %2.</source>
        <translation>%1 ne promet pas de garder les données en %2.</translation>
    </message>
    <message>
        <source>Spot capacity of %1 can be taken away at short notice.</source>
        <translation>La capacité spot de %1 peut être retirée à bref délai.</translation>
    </message>
    <message>
        <source>No on-demand price is known for what replaces &quot;%1&quot; when it is interrupted; its spot price is taken.</source>
        <translation>Aucun prix à la demande n’est connu pour remplacer «&#x202f;%1&#x202f;» en cas d’interruption&#x202f;; son prix spot est pris.</translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <translation>%1 a été retiré le %2.</translation>
    </message>
    <message>
        <source>%1 retires on %2.</source>
        <translation>%1 sera retiré le %2.</translation>
    </message>
    <message>
        <source>The price is from %1, %2 ago. Check it.</source>
        <translation>Le prix date du %1, il y a %2. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The price has no date.</source>
        <translation>Le prix n’a pas de date.</translation>
    </message>
    <message>
        <source>%1: prices change on %2{ (%3)}. The change is not applied before that day.</source>
        <translation>%1&#x202f;: les prix changent le %2{ (%3)}. Le changement n’est pas appliqué avant ce jour.</translation>
    </message>
    <message>
        <source>%1: the promotion ends on %2.</source>
        <translation>%1&#x202f;: la promotion se termine le %2.</translation>
    </message>
    <message>
        <source>%1: peak hours must lie within a day and end after they start.</source>
        <translation>%1&#x202f;: les heures de pointe doivent tenir dans un jour et finir après leur début.</translation>
    </message>
    <message>
        <source>Dated prices must be in the order of their dates; %1 comes too late.</source>
        <translation>Les prix datés doivent suivre l’ordre de leurs dates&#x202f;; %1 vient trop tard.</translation>
    </message>
    <message>
        <source>Price tiers overlap: one starts at %1, the next at %2.</source>
        <translation>Des paliers de prix se chevauchent&#x202f;: l’un commence à %1, le suivant à %2.</translation>
    </message>
    <message>
        <source>%1 price tiers are more than the %2 that can be handled.</source>
        <translation>%1 paliers de prix dépassent les %2 que le programme peut traiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no token prices.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de prix au jeton.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for a node and hour.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de prix par nœud et par heure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is owned hardware without a price for a server.</source>
        <translation>«&#x202f;%1&#x202f;» est un matériel en propriété sans prix de serveur.</translation>
    </message>
    <message>
        <source>A schedule of %1 a day serves nothing. Give the office hours.</source>
        <translation>Un horaire de %1 par jour ne sert rien. Indiquez les heures ouvrées.</translation>
    </message>
    <message>
        <source>The requests of a week fall into fewer hours: their mean is %2 the week&apos;s, but the plan&apos;s peak is only %1. Raise the peak.</source>
        <translation>Les requêtes d’une semaine tombent sur moins d’heures&#x202f;: leur moyenne vaut %2 celle de la semaine, mais la pointe du plan n’est que de %1. Relevez la pointe.</translation>
    </message>
    <message>
        <source>The horizon must be longer than %1.</source>
        <translation>L’horizon doit dépasser %1.</translation>
    </message>
    <message>
        <source>An engineer must have more productive time a year than %1.</source>
        <translation>Un ingénieur doit avoir plus de temps productif par an que %1.</translation>
    </message>
    <message>
        <source>The life of the hardware must be longer than %1.</source>
        <translation>La durée de vie du matériel doit dépasser %1.</translation>
    </message>
    <message>
        <source>A discount rate of %1 cannot be used: it must be above -100 %.</source>
        <translation>Un taux d’actualisation de %1 est inutilisable&#x202f;: il doit dépasser -100&#x202f;%.</translation>
    </message>
    <message>
        <source>Input read from the cache and written to it come to %1 of the input. Together they can be at most 100 %.</source>
        <translation>L’entrée lue depuis le cache et celle qui y est écrite font %1 de l’entrée. Ensemble, elles peuvent faire au plus 100&#x202f;%.</translation>
    </message>
    <message>
        <source>An exchange rate must be above 0{, not %1}.</source>
        <translation>Un taux de change doit être supérieur à 0{, pas %1}.</translation>
    </message>
    <message>
        <source>A KV cache of %1 does not exist. Choose 16, 8 or 4.</source>
        <translation>Un cache KV de %1 n’existe pas. Choisissez 16, 8 ou 4.</translation>
    </message>
    <message>
        <source>The card&apos;s layers come to %2 parameters, but %1 are published.</source>
        <translation>Les couches de la fiche donnent %2 de paramètres, mais %1 sont publiés.</translation>
    </message>
    <message>
        <source>The card&apos;s layers come to %2 active parameters, but %1 are published.</source>
        <translation>Les couches de la fiche donnent %2 de paramètres actifs, mais %1 sont publiés.</translation>
    </message>
    <message>
        <source>The speed on %1 cannot be estimated: no serving profile covers it.</source>
        <translation>La vitesse sur %1 ne peut pas être estimée&#x202f;: aucun profil de service ne couvre ce matériel.</translation>
    </message>
    <message>
        <source>The bandwidth or computing power of %1 is unknown, so its speed cannot be estimated.</source>
        <translation>La bande passante ou la puissance de calcul de %1 est inconnue&#x202f;: sa vitesse ne peut pas être estimée.</translation>
    </message>
    <message>
        <source>%1 cannot be spread over %2 as this offer sells them. Choose another number.</source>
        <translation>%1 ne peut pas être réparti sur %2 tels que cette offre les vend. Choisissez un autre nombre.</translation>
    </message>
    <message>
        <source>It would fit with weights in %1.</source>
        <translation>Il tiendrait avec des poids en %1.</translation>
    </message>
    <message>
        <source>It would fit with a key-value cache of %1.</source>
        <translation>Il tiendrait avec un cache clés-valeurs de %1.</translation>
    </message>
    <message>
        <source>It would fit with a context of at most %1.</source>
        <translation>Il tiendrait avec un contexte d’au plus %1.</translation>
    </message>
    <message>
        <source>%1 in %2 does not fit on %3 (%4): %5 are missing on each.</source>
        <translation>%1 en %2 ne tient pas sur %3 (%4)&#x202f;: il manque %5 sur chacun.</translation>
    </message>
    <message>
        <source>%1 on %2 does not give the first token within %3, however few requests it serves at once.</source>
        <translation>%1 sur %2 ne donne pas le premier jeton en moins de %3, si peu de requêtes qu’il serve à la fois.</translation>
    </message>
    <message>
        <source>%1 on %2 does not reach %3 for each user, however few requests it serves at once.</source>
        <translation>%1 sur %2 n’atteint pas %3 par utilisateur, si peu de requêtes qu’il serve à la fois.</translation>
    </message>
    <message>
        <source>Stay managed: %1.{ %2, self-hosted, costs %3 more a month.}{ It becomes cheaper from %4 requests a day (%5 today&apos;s volume).}</source>
        <translation>Rester sur le modèle géré&#x202f;: %1.{ %2, auto-hébergé, coûte %3 de plus par mois.}{ Il devient moins cher à partir de %4 requêtes par jour (%5 le volume actuel).}</translation>
    </message>
    <message>
        <source>Host it yourselves: %1.{ %2 costs %3 more a month.}{ Self-hosting is cheaper from %4 requests a day (%5 today&apos;s volume).}</source>
        <translation>Passer à l’auto-hébergement&#x202f;: %1.{ %2 coûte %3 de plus par mois.}{ L’auto-hébergement est moins cher à partir de %4 requêtes par jour (%5 le volume actuel).}</translation>
    </message>
    <message>
        <source>Do both: %1.{ %2 costs %3 more a month.}</source>
        <translation>Combiner les deux&#x202f;: %1.{ %2 coûte %3 de plus par mois.}</translation>
    </message>
    <message>
        <source>Too close to call: stay with %1 until it is clearer.{ %2 differs by %3 a month.}{ What decides: %6}{ and %7}.</source>
        <translation>Trop serré pour trancher&#x202f;: rester sur %1 en attendant d’y voir plus clair.{ %2 diffère de %3 par mois.}{ Ce qui décide&#x202f;: %6}{ et %7}.</translation>
    </message>
    <message>
        <source>No option can be recommended: each is ruled out. See the reasons.</source>
        <translation>Aucune option ne peut être recommandée&#x202f;: toutes sont exclues. Voir les raisons.</translation>
    </message>
    <message>
        <source>The hours of a day all have the weight 0.</source>
        <translation>Les heures du jour ont toutes la pondération 0.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>Break-even volume</source>
        <translation>Volume du seuil de rentabilité</translation>
    </message>
    <message>
        <source>Self-hosted, a month at that volume</source>
        <translation>Auto-hébergé, par mois à ce volume</translation>
    </message>
    <message>
        <source>Managed, a month at that volume</source>
        <translation>Géré, par mois à ce volume</translation>
    </message>
    <message>
        <source>Cancelled: the report was not made.</source>
        <translation>Annulé&#x202f;: le rapport n’a pas été créé.</translation>
    </message>
    <message>
        <source>The report could not be made: %1.</source>
        <translation>Le rapport n’a pas pu être créé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor an SVG picture.</source>
        <translation>Le logo n’est ni une image PNG ni une image SVG.</translation>
    </message>
    <message>
        <source>The logo is damaged and cannot be read.</source>
        <translation>Le logo est endommagé et illisible.</translation>
    </message>
    <message>
        <source>The logo is more than twenty times as long as it is wide, or the reverse.</source>
        <translation>Le logo est plus de vingt fois plus long que large, ou l’inverse.</translation>
    </message>
    <message>
        <source>The logo holds &quot;%1&quot;, which is not accepted: save it as a plain SVG, with text as outlines and without links, scripts or pictures in it.</source>
        <translation>Le logo contient «&#x202f;%1&#x202f;», ce qui n’est pas accepté&#x202f;: enregistrez-le en SVG simple, textes vectorisés, sans liens, scripts ni images.</translation>
    </message>
    <message>
        <source>Is open elsewhere{: by %1}{ on %2}{, since %3}. Save under another name.</source>
        <translation>Est ouvert ailleurs{&#x202f;: par %1}{ sur %2}{, depuis %3}. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The plan has become too large to be read again: %1; at most %2. Take something out.</source>
        <translation>Le plan est devenu trop grand pour être relu&#x202f;: %1&#x202f;; au plus %2. Retirez-en quelque chose.</translation>
    </message>
    <message>
        <source>No font for Chinese is installed. Install one, as in the package %1.</source>
        <translation>Aucune police pour le chinois n’est installée. Installez-en une, par exemple le paquet %1.</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is switched on and connected.</source>
        <translation>L’imprimante ne l’a pas pris. Vérifiez qu’elle est allumée et connectée.</translation>
    </message>
    <message>
        <source>Flex price over list price</source>
        <translation>Prix flex sur prix catalogue</translation>
    </message>
    <message>
        <source>Priority price over list price</source>
        <translation>Prix prioritaire sur prix catalogue</translation>
    </message>
    <message>
        <source>Regional price over list price</source>
        <translation>Prix régional sur prix catalogue</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Term of the throughput bought</source>
        <translation>Durée du débit acheté</translation>
    </message>
    <message>
        <source>Units of throughput</source>
        <translation>Unités de débit</translation>
    </message>
    <message>
        <source>Price of a unit of throughput and hour</source>
        <translation>Prix d’une unité de débit par heure</translation>
    </message>
    <message>
        <source>Input tokens a unit reads a minute</source>
        <translation>Jetons d’entrée lus par unité et par minute</translation>
    </message>
    <message>
        <source>Output tokens a unit writes a minute</source>
        <translation>Jetons de sortie écrits par unité et par minute</translation>
    </message>
    <message>
        <source>Throughput of a cached input token over a fresh one</source>
        <translation>Débit d’un jeton d’entrée en cache sur un jeton nouveau</translation>
    </message>
    <message>
        <source>Units of throughput at least</source>
        <translation>Unités de débit au minimum</translation>
    </message>
    <message>
        <source>Units of throughput sold together</source>
        <translation>Unités de débit vendues ensemble</translation>
    </message>
    <message>
        <source>Units of throughput taken on</source>
        <translation>Unités de débit engagées</translation>
    </message>
    <message>
        <source>Price of keeping a cache</source>
        <translation>Prix de conservation d’un cache</translation>
    </message>
    <message>
        <source>Hours a cached token is kept</source>
        <translation>Heures de conservation d’un jeton en cache</translation>
    </message>
    <message>
        <source>Tokens kept in a cache at all hours</source>
        <translation>Jetons gardés en cache à toute heure</translation>
    </message>
    <message>
        <source>Spend committed a month</source>
        <translation>Dépense engagée par mois</translation>
    </message>
    <message>
        <source>Months of the committed spend</source>
        <translation>Mois de la dépense engagée</translation>
    </message>
    <message>
        <source>Price of the overflow&apos;s hours over the mean</source>
        <translation>Prix des heures de débordement sur la moyenne</translation>
    </message>
    <message>
        <source>Share that spills over</source>
        <translation>Part qui déborde</translation>
    </message>
    <message>
        <source>Own replicas</source>
        <translation>Réplicas en propre</translation>
    </message>
    <message>
        <source>Cache storage</source>
        <translation>Stockage du cache</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Débit réservé</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Throughput must be listed by ever longer terms; two of these are the same.</source>
        <translation>Le débit doit être listé par durées croissantes&#x202f;; deux d’entre elles sont identiques.</translation>
    </message>
    <message>
        <source>A unit of throughput needs the tokens it reads or writes a minute.</source>
        <translation>Une unité de débit exige les jetons qu’elle lit ou écrit par minute.</translation>
    </message>
    <message>
        <source>%1 charges for keeping a cache by the hour; that is not counted until the plan says how long tokens are kept.</source>
        <translation>%1 facture la conservation du cache à l’heure&#x202f;; ce n’est pas compté tant que le plan ne dit pas combien de temps les jetons sont gardés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for the service &quot;%2&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de prix pour le service «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sells no throughput for a term of %2. Give one of its terms.</source>
        <translation>«&#x202f;%1&#x202f;» ne vend pas de débit pour une durée de %2. Indiquez l’une de ses durées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for a regional endpoint.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de prix pour un point d’accès régional.</translation>
    </message>
    <message>
        <source>Support a GPU and year</source>
        <translation>Assistance par GPU et par an</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation>Heures d’un mois</translation>
    </message>
    <message>
        <source>Days of a month</source>
        <translation>Jours d’un mois</translation>
    </message>
    <message>
        <source>Weekdays of a month</source>
        <translation>Jours ouvrés d’un mois</translation>
    </message>
    <message>
        <source>Weekend days of a month</source>
        <translation>Jours de week-end d’un mois</translation>
    </message>
    <message>
        <source>Months of a year</source>
        <translation>Mois d’une année</translation>
    </message>
    <message>
        <source>Weekdays of a week</source>
        <translation>Jours ouvrés d’une semaine</translation>
    </message>
    <message>
        <source>Weekend days of a week</source>
        <translation>Jours de week-end d’une semaine</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>Heures d’une semaine</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>Heures d’une journée</translation>
    </message>
    <message>
        <source>Minutes of an hour</source>
        <translation>Minutes d’une heure</translation>
    </message>
    <message>
        <source>Minutes of a day</source>
        <translation>Minutes d’une journée</translation>
    </message>
    <message>
        <source>Seconds of an hour</source>
        <translation>Secondes d’une heure</translation>
    </message>
    <message>
        <source>Seconds of a day</source>
        <translation>Secondes d’une journée</translation>
    </message>
    <message>
        <source>Bits of a byte</source>
        <translation>Bits d’un octet</translation>
    </message>
    <message>
        <source>Bytes of a gigabyte</source>
        <translation>Octets d’un gigaoctet</translation>
    </message>
    <message>
        <source>Bytes of a gibibyte</source>
        <translation>Octets d’un gibioctet</translation>
    </message>
    <message>
        <source>Tokens of a priced million</source>
        <translation>Jetons du million tarifé</translation>
    </message>
    <message>
        <source>Exponent of a square root</source>
        <translation>Exposant d’une racine carrée</translation>
    </message>
    <message>
        <source>Divisor for the mean of even growth</source>
        <translation>Diviseur pour la moyenne d’une croissance régulière</translation>
    </message>
    <message>
        <source>Smallest volume divided by</source>
        <translation>Plus petit volume servant de diviseur</translation>
    </message>
    <message>
        <source>Years from today</source>
        <translation>Années à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Months from today</source>
        <translation>Mois à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Months in use</source>
        <translation>Mois d’utilisation</translation>
    </message>
    <message>
        <source>Months of its life or term</source>
        <translation>Mois de durée de vie ou d’engagement</translation>
    </message>
    <message>
        <source>Load of an hour over the mean</source>
        <translation>Charge d’une heure sur la moyenne</translation>
    </message>
    <message>
        <source>Share of an hour that is open</source>
        <translation>Part de l’heure en service</translation>
    </message>
    <message>
        <source>Price of an hour over list price</source>
        <translation>Prix d’une heure sur prix catalogue</translation>
    </message>
    <message>
        <source>Mean price of the hours over list price</source>
        <translation>Prix moyen des heures sur prix catalogue</translation>
    </message>
    <message>
        <source>Replicas on a node</source>
        <translation>Réplicas par nœud</translation>
    </message>
    <message>
        <source>Nodes of a replica</source>
        <translation>Nœuds par réplica</translation>
    </message>
    <message>
        <source>Cached tokens read at most</source>
        <translation>Jetons en cache lus au plus</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Bande passante mémoire</translation>
    </message>
    <message>
        <source>Bandwidth of the link</source>
        <translation>Bande passante de la liaison</translation>
    </message>
    <message>
        <source>Peak arithmetic of matrices</source>
        <translation>Puissance de calcul maximale, matrices</translation>
    </message>
    <message>
        <source>Peak arithmetic of attention</source>
        <translation>Puissance de calcul maximale, attention</translation>
    </message>
    <message>
        <source>Share of four-bit arithmetic reached</source>
        <translation>Part atteinte du calcul à quatre bits</translation>
    </message>
    <message>
        <source>Arithmetic reached over the reference&apos;s</source>
        <translation>Calcul atteint sur celui de la référence</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Experts a token wakes</source>
        <translation>Experts éveillés par jeton</translation>
    </message>
    <message>
        <source>GPUs that share out the experts</source>
        <translation>GPU qui se partagent les experts</translation>
    </message>
    <message>
        <source>Deviations of the busiest GPU</source>
        <translation>Écarts-types du GPU le plus chargé</translation>
    </message>
    <message>
        <source>Bytes of an expert</source>
        <translation>Octets d’un expert</translation>
    </message>
    <message>
        <source>Bytes of an expert on one GPU</source>
        <translation>Octets d’un expert sur un GPU</translation>
    </message>
    <message>
        <source>Operations of an expert</source>
        <translation>Opérations d’un expert</translation>
    </message>
    <message>
        <source>Padding of an expert&apos;s matrix</source>
        <translation>Remplissage de la matrice d’un expert</translation>
    </message>
    <message>
        <source>Kernels launched in a step</source>
        <translation>Noyaux lancés par étape</translation>
    </message>
    <message>
        <source>Time of a kernel</source>
        <translation>Durée d’un noyau</translation>
    </message>
    <message>
        <source>Kernel time over the reference&apos;s</source>
        <translation>Durée des noyaux sur celle de la référence</translation>
    </message>
    <message>
        <source>Sharpness of the overlap</source>
        <translation>Netteté du recouvrement</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>Étages du pipeline</translation>
    </message>
    <message>
        <source>Data-parallel groups</source>
        <translation>Groupes en parallélisme de données</translation>
    </message>
    <message>
        <source>State read in a step</source>
        <translation>État lu par étape</translation>
    </message>
    <message>
        <source>Cache read a cached token</source>
        <translation>Cache lu par jeton en cache</translation>
    </message>
    <message>
        <source>Operations of attention a cached token</source>
        <translation>Opérations d’attention par jeton en cache</translation>
    </message>
    <message>
        <source>Operations of attention a pair of tokens</source>
        <translation>Opérations d’attention par paire de jetons</translation>
    </message>
    <message>
        <source>Weights that every step reads</source>
        <translation>Poids lus à chaque étape</translation>
    </message>
    <message>
        <source>Bandwidth reached on dense weights</source>
        <translation>Bande passante atteinte sur les poids denses</translation>
    </message>
    <message>
        <source>Bandwidth reached on experts</source>
        <translation>Bande passante atteinte sur les experts</translation>
    </message>
    <message>
        <source>Bandwidth reached on the cache</source>
        <translation>Bande passante atteinte sur le cache</translation>
    </message>
    <message>
        <source>Arithmetic reached in decoding</source>
        <translation>Calcul atteint au décodage</translation>
    </message>
    <message>
        <source>Arithmetic reached in prefill</source>
        <translation>Calcul atteint au préremplissage</translation>
    </message>
    <message>
        <source>Operations a token</source>
        <translation>Opérations par jeton</translation>
    </message>
    <message>
        <source>GPUs of a stage</source>
        <translation>GPU par étage</translation>
    </message>
    <message>
        <source>Hops of the collectives</source>
        <translation>Sauts des opérations collectives</translation>
    </message>
    <message>
        <source>Time of a hop</source>
        <translation>Durée d’un saut</translation>
    </message>
    <message>
        <source>Bytes moved a token</source>
        <translation>Octets déplacés par jeton</translation>
    </message>
    <message>
        <source>Share of the link&apos;s rate reached</source>
        <translation>Part atteinte du débit de la liaison</translation>
    </message>
    <message>
        <source>Cost of a sequence without clients</source>
        <translation>Coût d’une séquence sans clients</translation>
    </message>
    <message>
        <source>Time of a sequence in a step</source>
        <translation>Durée d’une séquence par étape</translation>
    </message>
    <message>
        <source>Tokens of a step at most</source>
        <translation>Jetons par étape au plus</translation>
    </message>
    <message>
        <source>Operations of a prompt token</source>
        <translation>Opérations par jeton de consigne</translation>
    </message>
    <message>
        <source>Share of drafts accepted</source>
        <translation>Part des ébauches acceptées</translation>
    </message>
    <message>
        <source>95 % point of the normal distribution</source>
        <translation>Point à 95&#x202f;% de la loi normale</translation>
    </message>
    <message>
        <source>Decoding left after the first token</source>
        <translation>Décodage restant après le premier jeton</translation>
    </message>
    <message>
        <source>Front end before the first token</source>
        <translation>Traitement d’entrée avant le premier jeton</translation>
    </message>
    <message>
        <source>Growth of bursts with requests in flight</source>
        <translation>Croissance des rafales avec les requêtes en cours</translation>
    </message>
    <message>
        <source>Divisor of the queue formula</source>
        <translation>Diviseur de la formule de file d’attente</translation>
    </message>
    <message>
        <source>95 % point over the mean of a queue</source>
        <translation>Point à 95&#x202f;% d’une file d’attente sur sa moyenne</translation>
    </message>
    <message>
        <source>Prompts found waiting</source>
        <translation>Consignes trouvées en attente</translation>
    </message>
    <message>
        <source>Deviation from routing</source>
        <translation>Écart dû au routage</translation>
    </message>
    <message>
        <source>Largest batch of the engine</source>
        <translation>Plus grand lot du moteur</translation>
    </message>
    <message>
        <source>Share of memory the engine may use</source>
        <translation>Part de la mémoire que le moteur peut utiliser</translation>
    </message>
    <message>
        <source>Share on the fullest GPU</source>
        <translation>Part sur le GPU le plus rempli</translation>
    </message>
    <message>
        <source>Bits of a parameter</source>
        <translation>Bits par paramètre</translation>
    </message>
    <message>
        <source>Layers that cache</source>
        <translation>Couches qui mettent en cache</translation>
    </message>
    <message>
        <source>Layers that read the cache</source>
        <translation>Couches qui lisent le cache</translation>
    </message>
    <message>
        <source>Layers with index keys</source>
        <translation>Couches à clés d’index</translation>
    </message>
    <message>
        <source>Bytes of a cache entry</source>
        <translation>Octets d’une entrée de cache</translation>
    </message>
    <message>
        <source>Bytes of an index key</source>
        <translation>Octets d’une clé d’index</translation>
    </message>
    <message>
        <source>Bytes of a layer&apos;s state</source>
        <translation>Octets de l’état d’une couche</translation>
    </message>
    <message>
        <source>Tokens of the window</source>
        <translation>Jetons de la fenêtre</translation>
    </message>
    <message>
        <source>Tokens of a cache entry</source>
        <translation>Jetons d’une entrée de cache</translation>
    </message>
    <message>
        <source>Tokens of an index key</source>
        <translation>Jetons d’une clé d’index</translation>
    </message>
    <message>
        <source>Cache entries read</source>
        <translation>Entrées de cache lues</translation>
    </message>
    <message>
        <source>Reads and writes of a state</source>
        <translation>Lectures et écritures d’un état</translation>
    </message>
    <message>
        <source>Volume of a crossing</source>
        <translation>Volume d’un croisement</translation>
    </message>
    <message>
        <source>Self-hosted, another request a day at full load, a month</source>
        <translation>Auto-hébergé, une requête par jour de plus à pleine charge, par mois</translation>
    </message>
    <message>
        <source>Self-hosted, a month of a fully loaded replica</source>
        <translation>Auto-hébergé, un mois d’un réplica à pleine charge</translation>
    </message>
    <message>
        <source>Managed, another request a day, a month</source>
        <translation>Géré, une requête par jour de plus, par mois</translation>
    </message>
    <message>
        <source>Times today&apos;s volume</source>
        <translation>Multiple du volume actuel</translation>
    </message>
    <message>
        <source>Month in which growth reaches it</source>
        <translation>Mois où la croissance l’atteint</translation>
    </message>
    <message>
        <source>Storage on the nodes</source>
        <translation>Stockage sur les nœuds</translation>
    </message>
    <message>
        <source>Storage in the registry</source>
        <translation>Stockage au registre</translation>
    </message>
    <message>
        <source>Storage of backups</source>
        <translation>Stockage des sauvegardes</translation>
    </message>
    <message>
        <source>Storage in all</source>
        <translation>Stockage total</translation>
    </message>
    <message>
        <source>Hours to download</source>
        <translation>Heures de téléchargement</translation>
    </message>
    <message>
        <source>Growth of money in a month</source>
        <translation>Croissance de l’argent par mois</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Valeur actuelle nette</translation>
    </message>
    <message>
        <source>Peak funding</source>
        <translation>Besoin de financement maximal</translation>
    </message>
    <message>
        <source>Saved by then</source>
        <translation>Économisé jusque-là</translation>
    </message>
    <message>
        <source>Saved a month earlier</source>
        <translation>Économisé un mois plus tôt</translation>
    </message>
    <message>
        <source>Saved over the horizon</source>
        <translation>Économisé sur l’horizon</translation>
    </message>
    <message>
        <source>Payback month</source>
        <translation>Mois du retour sur investissement</translation>
    </message>
    <message>
        <source>Rate of return a year</source>
        <translation>Taux de rendement annuel</translation>
    </message>
    <message>
        <source>Cash flow of a month</source>
        <translation>Flux de trésorerie d’un mois</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>Coût total de possession</translation>
    </message>
    <message>
        <source>Saved in the month</source>
        <translation>Économisé dans le mois</translation>
    </message>
    <message>
        <source>%1 is in the folder %2 already. Choose another folder, or add --force to replace what is there.</source>
        <translation>%1 est déjà dans le dossier %2. Choisissez un autre dossier, ou ajoutez --force pour remplacer ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Assumed bandwidth of the link</source>
        <translation>Bande passante supposée de la liaison</translation>
    </message>
    <message>
        <source>Bandwidth between nodes</source>
        <translation>Bande passante entre nœuds</translation>
    </message>
    <message>
        <source>Speed at which a smaller replica is preferred</source>
        <translation>Vitesse à partir de laquelle un réplica plus petit est préféré</translation>
    </message>
    <message>
        <source>GPUs when sized right</source>
        <translation>GPU avec le bon dimensionnement</translation>
    </message>
    <message>
        <source>GPUs when sized by all parameters</source>
        <translation>GPU avec un dimensionnement sur tous les paramètres</translation>
    </message>
    <message>
        <source>Self-hosted cost a month when sized by all parameters</source>
        <translation>Coût mensuel de l’auto-hébergement dimensionné sur tous les paramètres</translation>
    </message>
    <message>
        <source>Wasted a year when sized by all parameters</source>
        <translation>Gaspillé par an avec un dimensionnement sur tous les paramètres</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Paramètres totaux</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Paramètres actifs</translation>
    </message>
    <message>
        <source>Weights of the active parameters alone</source>
        <translation>Poids des seuls paramètres actifs</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a year</source>
        <translation>Auto-hébergé moins géré, par an</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a year, with the input moved</source>
        <translation>Auto-hébergé moins géré, par an, donnée modifiée</translation>
    </message>
    <message>
        <source>Break-even with the input moved</source>
        <translation>Seuil de rentabilité, donnée modifiée</translation>
    </message>
    <message>
        <source>Value at which the decision flips</source>
        <translation>Valeur à laquelle la décision bascule</translation>
    </message>
    <message>
        <source>Share of draws in which self-hosting is cheaper</source>
        <translation>Part des tirages où l’auto-hébergement est moins cher</translation>
    </message>
    <message>
        <source>Saving of self-hosting over the draws, a year</source>
        <translation>Économie de l’auto-hébergement sur les tirages, par an</translation>
    </message>
    <message>
        <source>Break-even over the draws</source>
        <translation>Seuil de rentabilité sur les tirages</translation>
    </message>
    <message>
        <source>Share of draws that break even</source>
        <translation>Part des tirages qui atteignent le seuil</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>Graine des nombres aléatoires</translation>
    </message>
    <message>
        <source>Throughput over its estimate</source>
        <translation>Débit par rapport à son estimation</translation>
    </message>
    <message>
        <source>Saved a month by the recommendation</source>
        <translation>Économisé par mois avec la recommandation</translation>
    </message>
    <message>
        <source>Volume at which the decision flips</source>
        <translation>Volume auquel la décision bascule</translation>
    </message>
    <message>
        <source>Probability of the recommendation</source>
        <translation>Probabilité de la recommandation</translation>
    </message>
    <message>
        <source>Price of incoming traffic</source>
        <translation>Prix du trafic entrant</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a month, with the changes up to here</source>
        <translation>Auto-hébergé moins géré, par mois, avec les modifications jusqu’ici</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a month: what the change did to it</source>
        <translation>Auto-hébergé moins géré, par mois&#x202f;: effet de la modification</translation>
    </message>
    <message>
        <source>One replica spans %1 machines, which must be linked at %2 or more. Make sure that they can be.</source>
        <translation>Un réplica s’étend sur %1 machines, qui doivent être reliées à %2 au moins. Assurez-vous que c’est possible.</translation>
    </message>
    <message>
        <source>The logo is too large: at most 2 MB and 8 million pixels (4 million with 16 bits a colour).</source>
        <translation>Le logo est trop grand : 2 Mo et 8 millions de pixels au plus (4 millions à 16 bits par couleur).</translation>
    </message>
    <message>
        <source>The logo&apos;s drawing is too detailed: at most 5,000 shapes and 100,000 coordinates, and few style rules. Simplify it or save it as a PNG.</source>
        <translation>Le dessin du logo est trop détaillé : 5 000 formes et 100 000 coordonnées au plus, et peu de règles de style. Simplifiez-le ou enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>Is what the output is made from, so it was left alone. Name another output.</source>
        <translation>C’est de ce fichier que la sortie est tirée ; il n’a pas été modifié. Indiquez une autre sortie.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>Le tableau compte plus de %1 lignes.</translation>
    </message>
    <message>
        <source>A record of the log is longer than 16 MB or holds more than 200,000 values.</source>
        <translation>Un enregistrement du journal dépasse 16 Mo ou contient plus de 200 000 valeurs.</translation>
    </message>
</context>
</TS>
