<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>evenhost::charts::BaselineView</name>
    <message>
        <source>There is no baseline yet.

Set one when an answer is agreed. From then on this page shows what has changed since, one change at a time, and what each change did to the difference between hosting it yourselves and paying by the token.</source>
        <translation>Es gibt noch keinen Ausgangsstand.

Einen setzen, sobald eine Antwort vereinbart ist. Von da an zeigt diese Seite, was sich seither geändert hat, eine Änderung nach der anderen, und was jede an der Differenz zwischen Eigenbetrieb und Bezahlung pro Token bewirkt hat.</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Als Ausgangsstand setzen</translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation>Ausgangsstand vom %1</translation>
    </message>
    <message>
        <source>Baseline “%1” of %2</source>
        <translation>Ausgangsstand „%1“ vom %2</translation>
    </message>
    <message>
        <source>Makes the plan as it is now the new baseline.</source>
        <translation>Macht den Plan, wie er jetzt ist, zum neuen Ausgangsstand.</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Ausgangsstand entfernen</translation>
    </message>
    <message>
        <source>The baseline needs an open model and a managed option that can both be priced, then and now: see the findings.</source>
        <translation>Der Ausgangsstand braucht ein offenes Modell und eine Managed-Option, die sich damals und jetzt bepreisen lassen: siehe Befunde.</translation>
    </message>
    <message>
        <source>%1 a month dearer</source>
        <translation>%1 pro Monat teurer</translation>
    </message>
    <message>
        <source>%1 a month cheaper</source>
        <translation>%1 pro Monat günstiger</translation>
    </message>
    <message>
        <source>%1 is %2 than %3, as it was at the baseline.</source>
        <translation>%1 ist %2 als %3, wie im Ausgangsstand.</translation>
    </message>
    <message>
        <source>%1 was %2 than %3 at the baseline and is %4 now.</source>
        <translation>%1 war im Ausgangsstand %2 als %3 und ist jetzt %4.</translation>
    </message>
    <message>
        <source>There is no baseline yet.</source>
        <translation>Es gibt noch keinen Ausgangsstand.</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BreakEvenFigure</name>
    <message>
        <source>Break-even compares an open model of your own with a managed one: add at least one of each.</source>
        <translation>Der Break-even vergleicht ein eigenes offenes Modell mit einem Managed-Modell: je mindestens eines hinzufügen.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>break-even is %1 times that</source>
        <translation>Break-even beim %1-Fachen davon</translation>
    </message>
    <message>
        <source>break-even is %1 more</source>
        <translation>Break-even %1 darüber</translation>
    </message>
    <message>
        <source>%1 above break-even</source>
        <translation>%1 über dem Break-even</translation>
    </message>
    <message>
        <source>No break-even: even at full load %1 costs %2 a million tokens, %3 costs %4.</source>
        <translation>Kein Break-even: Selbst bei voller Last kostet %1 %2 pro Million Token, %3 kostet %4.</translation>
    </message>
    <message>
        <source>No volume up to %1 requests a day from which %2 stays cheaper.</source>
        <translation>Bis %1 Anfragen pro Tag gibt es keine Menge, ab der %2 günstiger bleibt.</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 pro Monat</translation>
    </message>
    <message>
        <source>self-hosting saves %1 a month</source>
        <translation>Eigenbetrieb spart %1 pro Monat</translation>
    </message>
    <message>
        <source>managed saves %1 a month</source>
        <translation>Managed spart %1 pro Monat</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Cost a month over daily volume: %1 is a staircase, %2 a straight line.</source>
        <translation>Monatskosten nach Tagesmenge: %1 ist eine Treppe, %2 eine Gerade.</translation>
    </message>
    <message>
        <source>Today&apos;s volume is %1 requests a day.</source>
        <translation>Die heutige Menge beträgt %1 Anfragen pro Tag.</translation>
    </message>
    <message>
        <source>Self-hosting stays cheaper above %1 requests a day.</source>
        <translation>Eigenbetrieb bleibt ab %1 Anfragen pro Tag günstiger.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, pro Monat</translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation>Was dort geschieht</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>self-hosting becomes cheaper</source>
        <translation>Eigenbetrieb wird günstiger</translation>
    </message>
    <message>
        <source>managed becomes cheaper</source>
        <translation>Managed wird günstiger</translation>
    </message>
    <message>
        <source>end of a stair</source>
        <translation>Ende einer Stufe</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>pro Token</translation>
    </message>
    <message>
        <source>%1 × %2 a replica</source>
        <translation>%1 × %2 je Replikat</translation>
    </message>
    <message>
        <source>%1, +%2 spare</source>
        <translation>%1, +%2 Reserve</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand million</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>requests a day, tokens a day beneath; logarithmic</source>
        <translation>Anfragen pro Tag, darunter Token pro Tag; logarithmisch</translation>
    </message>
    <message>
        <source>requests a day, tokens a day beneath</source>
        <translation>Anfragen pro Tag, darunter Token pro Tag</translation>
    </message>
    <message>
        <source>cost a month, ex tax</source>
        <translation>Kosten pro Monat, ohne Steuer</translation>
    </message>
    <message>
        <source>cost a month, ex %1</source>
        <translation>Kosten pro Monat, ohne %1</translation>
    </message>
    <message>
        <source>cost a million tokens</source>
        <translation>Kosten pro Million Token</translation>
    </message>
    <message>
        <source>%1 a month today</source>
        <translation>heute %1 pro Monat</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>drag to ask “what if”</source>
        <translation>ziehen: „Was wäre wenn?“</translation>
    </message>
    <message>
        <source>cheaper above %1 a day</source>
        <translation>günstiger ab %1 pro Tag</translation>
    </message>
    <message>
        <source>80 % range %1</source>
        <translation>80-%-Spanne %1</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>in %1 Monaten</translation>
    </message>
    <message>
        <source>capacity today</source>
        <translation>Kapazität heute</translation>
    </message>
    <message>
        <source>the replicas bought for today serve up to %1 requests a day</source>
        <translation>die heute gekauften Replikate bedienen bis zu %1 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>%1 times break-even</source>
        <translation>das %1-Fache des Break-even</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BreakEvenWidget</name>
    <message>
        <source>Logarithmic volume</source>
        <translation>Menge logarithmisch</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BridgeFigure</name>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the baseline. Change something, and each change shows here with what it did.</source>
        <translation>Seit dem Ausgangsstand hat sich nichts geändert. Jede Änderung erscheint hier mit ihrer Wirkung.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>cost of self-hosting over managed, a month</source>
        <translation>Mehrkosten des Eigenbetriebs gegenüber Managed, pro Monat</translation>
    </message>
    <message>
        <source>Since the baseline</source>
        <translation>Seit dem Ausgangsstand</translation>
    </message>
    <message>
        <source>The monthly difference went from %1 to %2.</source>
        <translation>Die monatliche Differenz änderte sich von %1 auf %2.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CashFigure</name>
    <message>
        <source>Add options to see what is paid out over time.</source>
        <translation>Optionen hinzufügen, um die Zahlungen im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>months from the start</source>
        <translation>Monate ab Beginn</translation>
    </message>
    <message>
        <source>paid out so far, not discounted</source>
        <translation>bisher gezahlt, nicht abgezinst</translation>
    </message>
    <message>
        <source>%1 has paid for itself after %2</source>
        <translation>%1 hat sich nach %2 bezahlt gemacht</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>zu Beginn</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>%1: %2 paid out in all, net present value %3</source>
        <translation>%1: insgesamt %2 gezahlt, Kapitalwert %3</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CostFigure</name>
    <message>
        <source>cost a month, with %1</source>
        <translation>Kosten pro Monat, mit %1</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>total: %1 a month</source>
        <translation>gesamt: %1 pro Monat</translation>
    </message>
    <message>
        <source>%1 on top, recovered: %2 (with it %3)</source>
        <translation>%1 zusätzlich, abzugsfähig: %2 (damit %3)</translation>
    </message>
    <message>
        <source>of it %1, not recovered: %2</source>
        <translation>davon %1, nicht abzugsfähig: %2</translation>
    </message>
    <message>
        <source>80 % range %1 to %2</source>
        <translation>80-%-Spanne %1 bis %2</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>power and upkeep</source>
        <translation>Strom und Unterhalt</translation>
    </message>
    <message>
        <source>tokens and fees</source>
        <translation>Token und Gebühren</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>storage, network</source>
        <translation>Speicher, Netz</translation>
    </message>
    <message>
        <source>software, support</source>
        <translation>Software, Support</translation>
    </message>
    <message>
        <source>set-up, contingency</source>
        <translation>Einrichtung, Risikozuschlag</translation>
    </message>
    <message>
        <source>+ %1 %2</source>
        <comment>tax and its amount</comment>
        <translation>+ %1 %2</translation>
    </message>
    <message>
        <source>cost a month, ex %1</source>
        <translation>Kosten pro Monat, ohne %1</translation>
    </message>
    <message>
        <source>Add options to the shortlist to see what a month costs.</source>
        <translation>Optionen zur Auswahl hinzufügen, um zu sehen, was ein Monat kostet.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>%1: %2 a month, %3 with %4</source>
        <translation>%1: %2 pro Monat, %3 mit %4</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 pro Monat</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>of it %1</source>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <translation>%1 zusätzlich</translation>
    </message>
    <message>
        <source>80 % range from</source>
        <translation>80-%-Spanne von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of a range</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CoverageFigure</name>
    <message>
        <source>No mixture-of-experts model on the shortlist: every parameter is read for every token.</source>
        <translation>Kein Mixture-of-Experts-Modell in der Auswahl: Für jedes Token werden alle Parameter gelesen.</translation>
    </message>
    <message>
        <source>requests in flight, logarithmic</source>
        <translation>gleichzeitige Anfragen, logarithmisch</translation>
    </message>
    <message>
        <source>experts read in one step, share of all</source>
        <translation>in einem Schritt gelesene Experten, Anteil an allen</translation>
    </message>
    <message>
        <source>%1: %2 requests in flight at the planned peak
read %3 of %4 experts a layer</source>
        <translation>%1: %2 gleichzeitige Anfragen in der geplanten Spitze
lesen %3 von %4 Experten je Schicht</translation>
    </message>
    <message>
        <source>Expert coverage</source>
        <translation>Expertenabdeckung</translation>
    </message>
    <message>
        <source>%1 reads %2 of its experts for one request and %3 at the planned peak</source>
        <translation>%1 liest für eine Anfrage %2 seiner Experten, in der geplanten Spitze %3</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::DayFigure</name>
    <message>
        <source>The hours of the day are not known: the peak to average factor stands for them.</source>
        <translation>Die Tagesstunden sind nicht bekannt: Das Verhältnis Spitze zu Mittel tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>Anfragen pro Stunde</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock
%3 requests</source>
        <translation>%1 bis %2 Uhr
%3 Anfragen</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>Tagesstunde</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Tagesstunden</translation>
    </message>
    <message>
        <source>The busiest hour has %1 requests, the mean hour %2.</source>
        <translation>Die stärkste Stunde hat %1 Anfragen, die mittlere %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::FigureWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save picture as …</source>
        <translation>Bild speichern unter …</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .png, .svg or .pdf.</source>
        <translation>Der Dateiname muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)</source>
        <translation>Bilder (*.png);;Vektorbilder (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::LayoutFigure</name>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>tensor %1</source>
        <comment>degree of parallelism</comment>
        <translation>Tensor %1</translation>
    </message>
    <message>
        <source>expert %1</source>
        <comment>degree of parallelism</comment>
        <translation>Experten %1</translation>
    </message>
    <message>
        <source>attention copies %1</source>
        <translation>Attention-Kopien %1</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <comment>degree of parallelism</comment>
        <translation>Pipeline %1</translation>
    </message>
    <message>
        <source>chosen: %1 requests a second and GPU</source>
        <translation>gewählt: %1 Anfragen pro Sekunde und GPU</translation>
    </message>
    <message>
        <source>%1 requests a second and GPU, but larger than needed</source>
        <translation>%1 Anfragen pro Sekunde und GPU, aber größer als nötig</translation>
    </message>
    <message>
        <source>%1 requests a second and GPU</source>
        <translation>%1 Anfragen pro Sekunde und GPU</translation>
    </message>
    <message>
        <source>✕ lacks %1 GiB on each GPU</source>
        <translation>✕ je GPU fehlen %1 GiB</translation>
    </message>
    <message>
        <source>✕ misses the target for the first token</source>
        <translation>✕ verfehlt das Ziel für das erste Token</translation>
    </message>
    <message>
        <source>✕ misses the target for speed a user</source>
        <translation>✕ verfehlt das Ziel für das Tempo je Nutzer</translation>
    </message>
    <message>
        <source>Choose an open model to see which layouts were tried for it.</source>
        <translation>Ein offenes Modell wählen, um die dafür versuchten Layouts zu sehen.</translation>
    </message>
    <message>
        <source>Layouts tried: %1</source>
        <translation>Versuchte Layouts: %1</translation>
    </message>
    <message>
        <source>Layouts tried</source>
        <translation>Versuchte Layouts</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Requests/s a GPU</source>
        <translation>Anfragen/s je GPU</translation>
    </message>
    <message>
        <source>Missing, GiB a GPU</source>
        <translation>Fehlend, GiB je GPU</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::MemoryFigure</name>
    <message>
        <source>Add an open model to the shortlist to see what one GPU has to hold.</source>
        <translation>Ein offenes Modell zur Auswahl hinzufügen, um zu sehen, was eine GPU aufnehmen muss.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache at the planned load</source>
        <translation>KV-Cache bei geplanter Last</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>one of %1 × %2</source>
        <translation>eine von %1 × %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>GiB of one GPU; the line is what the engine may use</source>
        <translation>GiB einer GPU; die Linie zeigt, was die Engine nutzen darf</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>%1, one GPU of %2
weights %3 GiB
KV cache %4 GiB, %5 requests in flight
runtime %6 GiB
usable %7 GiB</source>
        <translation>%1, eine GPU von %2
Gewichte %3 GiB
KV-Cache %4 GiB, %5 gleichzeitige Anfragen
Laufzeit %6 GiB
nutzbar %7 GiB</translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation>Speicher einer GPU</translation>
    </message>
    <message>
        <source>%1 uses %2 of %3 GiB</source>
        <translation>%1 nutzt %2 von %3 GiB</translation>
    </message>
    <message>
        <source>%1 lacks %2 GiB</source>
        <translation>%1 fehlen %2 GiB</translation>
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
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <source>Weights, GiB</source>
        <translation>Gewichte, GiB</translation>
    </message>
    <message>
        <source>KV cache, GiB</source>
        <translation>KV-Cache, GiB</translation>
    </message>
    <message>
        <source>Runtime, GiB</source>
        <translation>Laufzeit, GiB</translation>
    </message>
    <message>
        <source>Free, GiB</source>
        <translation>Frei, GiB</translation>
    </message>
    <message>
        <source>Usable, GiB</source>
        <translation>Nutzbar, GiB</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::ParametersFigure</name>
    <message>
        <source>Add an open model to see its two numbers: total and active parameters.</source>
        <translation>Ein offenes Modell hinzufügen, um seine zwei Zahlen zu sehen: Gesamtparameter und aktive Parameter.</translation>
    </message>
    <message>
        <source>%1 total, %2 active</source>
        <translation>%1 gesamt, %2 aktiv</translation>
    </message>
    <message>
        <source>1 in %1 works on a token</source>
        <translation>1 von %1 arbeitet an einem Token</translation>
    </message>
    <message>
        <source>dense: all work on every token</source>
        <translation>dicht: alle arbeiten an jedem Token</translation>
    </message>
    <message>
        <source>total: stored and loaded</source>
        <translation>gesamt: gespeichert und geladen</translation>
    </message>
    <message>
        <source>active: works on each token</source>
        <translation>aktiv: arbeitet an jedem Token</translation>
    </message>
    <message>
        <source>Total and active parameters</source>
        <translation>Gesamtparameter und aktive Parameter</translation>
    </message>
    <message>
        <source>%1: %2 total, %3 active</source>
        <translation>%1: %2 gesamt, %3 aktiv</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Total over active</source>
        <translation>Gesamt zu aktiv</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::PresentValueFigure</name>
    <message>
        <source>does not pay for itself within the horizon</source>
        <translation>amortisiert sich nicht im Planungszeitraum</translation>
    </message>
    <message>
        <source>cheaper from the start</source>
        <translation>von Anfang an günstiger</translation>
    </message>
    <message>
        <source>paid for itself after %1</source>
        <translation>amortisiert nach %1</translation>
    </message>
    <message>
        <source>Add options to see what each costs in today’s money.</source>
        <translation>Optionen hinzufügen, um zu sehen, was jede in heutigem Geld kostet.</translation>
    </message>
    <message>
        <source>all payments over the horizon, in today’s money</source>
        <translation>alle Zahlungen im Planungszeitraum, in heutigem Geld</translation>
    </message>
    <message>
        <source>Present value and payback</source>
        <translation>Barwert und Amortisation</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Present value of its cost</source>
        <translation>Barwert der Kosten</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::SpeedFigure</name>
    <message>
        <source>Add an open model to see how fast it answers.</source>
        <translation>Ein offenes Modell hinzufügen, um zu sehen, wie schnell es antwortet.</translation>
    </message>
    <message>
        <source>estimated, with its 80 % range</source>
        <translation>geschätzt, mit 80-%-Spanne</translation>
    </message>
    <message>
        <source>measured by you</source>
        <translation>selbst gemessen</translation>
    </message>
    <message>
        <source>first token %1 s, 95 % in %2 s</source>
        <translation>erstes Token %1 s, 95 % in %2 s</translation>
    </message>
    <message>
        <source>output tokens a second, one user at the planned peak</source>
        <translation>Ausgabetoken pro Sekunde, ein Nutzer in der geplanten Spitze</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1, %2
%3 tokens a second a user, %4–%5 in the 80 % range
95 % of tokens at %8 a second or faster
%6 tokens and %7 requests a second a replica</source>
        <translation>%1, %2
%3 Token pro Sekunde und Nutzer, %4–%5 in der 80-%-Spanne
95 % der Token mit %8 pro Sekunde oder schneller
%6 Token und %7 Anfragen pro Sekunde je Replikat</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1: %2 output tokens a second a user, 95 % see the first token within %3 s</source>
        <translation>%1: %2 Ausgabetoken pro Sekunde und Nutzer, 95 % sehen das erste Token binnen %3 s</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Tokens/s a user</source>
        <translation>Token/s je Nutzer</translation>
    </message>
    <message>
        <source>80 % range from</source>
        <translation>80-%-Spanne von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Tokens/s a replica</source>
        <translation>Token/s je Replikat</translation>
    </message>
    <message>
        <source>Requests/s a replica</source>
        <translation>Anfragen/s je Replikat</translation>
    </message>
    <message>
        <source>First token, mean s</source>
        <translation>Erstes Token, Mittel s</translation>
    </message>
    <message>
        <source>First token, 95 % s</source>
        <translation>Erstes Token, 95 % s</translation>
    </message>
    <message>
        <source>Tokens/s a user, 95 %</source>
        <translation>Token/s je Nutzer, 95 %</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::StorageFigure</name>
    <message>
        <source>Add an open model to see what has to be stored and downloaded.</source>
        <translation>Ein offenes Modell hinzufügen, um zu sehen, was gespeichert und geladen werden muss.</translation>
    </message>
    <message>
        <source>on the nodes</source>
        <translation>auf den Knoten</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>in der Registry</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>%1 GB a copy, %2 h to download</source>
        <translation>%1 GB je Kopie, %2 h Download</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>GB (10⁹ bytes)</source>
        <translation>GB (10⁹ Byte)</translation>
    </message>
    <message>
        <source>%1
on the nodes %2 GB
in the registry %3 GB
backups %4 GB
%5</source>
        <translation>%1
auf den Knoten %2 GB
in der Registry %3 GB
Sicherungen %4 GB
%5</translation>
    </message>
    <message>
        <source>Storage and download</source>
        <translation>Ablage und Download</translation>
    </message>
    <message>
        <source>%1: %2 GB in all copies</source>
        <translation>%1: %2 GB in allen Kopien</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>One copy, GB</source>
        <translation>Eine Kopie, GB</translation>
    </message>
    <message>
        <source>On the nodes, GB</source>
        <translation>Auf den Knoten, GB</translation>
    </message>
    <message>
        <source>In the registry, GB</source>
        <translation>In der Registry, GB</translation>
    </message>
    <message>
        <source>Backups, GB</source>
        <translation>Sicherungen, GB</translation>
    </message>
    <message>
        <source>Download, h</source>
        <translation>Download, h</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::TornadoFigure</name>
    <message>
        <source>There is no break-even volume that the inputs could move.</source>
        <translation>Es gibt keine Break-even-Menge, die die Eingaben bewegen könnten.</translation>
    </message>
    <message>
        <source>Nothing to vary yet: add a self-hosted and a managed option, and ranges to the inputs.</source>
        <translation>Noch nichts zu variieren: eine eigene und eine Managed-Option sowie Spannen für die Eingaben hinzufügen.</translation>
    </message>
    <message>
        <source>input at its low value</source>
        <translation>Eingabe am unteren Ende</translation>
    </message>
    <message>
        <source>input at its high value</source>
        <translation>Eingabe am oberen Ende</translation>
    </message>
    <message>
        <source>±20 % assumed</source>
        <translation>±20 % angenommen</translation>
    </message>
    <message>
        <source>jumps a stair</source>
        <translation>springt um eine Stufe</translation>
    </message>
    <message>
        <source>yearly cost of self-hosting over managed; below 0 self-hosting is cheaper</source>
        <translation>Mehrkosten des Eigenbetriebs pro Jahr; unter 0 ist er günstiger</translation>
    </message>
    <message>
        <source>break-even, requests a day</source>
        <translation>Break-even, Anfragen pro Tag</translation>
    </message>
    <message>
        <source>%1
%2: %3
%4: %5
now %6: %7</source>
        <translation>%1
%2: %3
%4: %5
jetzt %6: %7</translation>
    </message>
    <message>
        <source>as planned %1</source>
        <translation>wie geplant %1</translation>
    </message>
    <message>
        <source>What moves the yearly difference</source>
        <translation>Was die jährliche Differenz bewegt</translation>
    </message>
    <message>
        <source>What moves the break-even</source>
        <translation>Was den Break-even bewegt</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 moves it from %4 to %5</source>
        <translation>%1 von %2 bis %3 bewegt sie von %4 bis %5</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation>Ergebnis unten</translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation>Ergebnis oben</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Kippt bei</translation>
    </message>
    <message>
        <source>does not flip</source>
        <translation>kippt nicht</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::UncertaintyFigure</name>
    <message>
        <source>Self-hosting is cheaper in %1 of %2 draws.</source>
        <translation>Eigenbetrieb ist in %1 von %2 Simulationsläufen günstiger.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: add a self-hosted and a managed option, and ranges to the inputs.</source>
        <translation>Noch nichts zu simulieren: eine selbst betriebene und eine Managed-Option hinzufügen und den Eingaben Spannen geben.</translation>
    </message>
    <message>
        <source>saved a year by self-hosting; below 0 managed is cheaper; the bar holds eight of ten draws</source>
        <translation>Ersparnis pro Jahr durch Eigenbetrieb; unter 0 ist Managed günstiger; der Balken umfasst acht von zehn Läufen</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>Alle Spannen zusammen</translation>
    </message>
    <message>
        <source>Saved a year by self-hosting: %1 to %2, median %3.</source>
        <translation>Ersparnis pro Jahr durch Eigenbetrieb: %1 bis %2, Median %3.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Simulationsläufe</translation>
    </message>
    <message>
        <source>Self-hosting cheaper</source>
        <translation>Eigenbetrieb günstiger</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::AcceleratorDialog</name>
    <message>
        <source>Own accelerator</source>
        <translation>Eigener Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Arithmetic and links</source>
        <translation>Rechenleistung und Verbindungen</translation>
    </message>
    <message>
        <source>Power and price</source>
        <translation>Leistung und Preis</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Ausgehen von …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people say it, as in NVIDIA H200 SXM.</source>
        <translation>Wie man ihn nennt, etwa NVIDIA H200 SXM.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Im Plan eindeutig: Kleinbuchstaben, Ziffern und -._/:. Eine Kennung des Katalogs tritt an dessen Stelle.</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Other names people write, with commas between them.</source>
        <translation>Andere gebräuchliche Namen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Which measurements the estimate of its speed goes by; unknown widens the range.</source>
        <translation>Nach welchen Messungen das Tempo geschätzt wird; unbekannt macht die Spanne breiter.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>SXM, PCIe, OAM …</source>
        <translation>SXM, PCIe, OAM …</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>As sold</source>
        <translation>Laut Hersteller</translation>
    </message>
    <message>
        <source>As the driver reports it</source>
        <translation>Laut Treiber</translation>
    </message>
    <message>
        <source>Empty: 1 % less than is sold, as with most.</source>
        <translation>Leer: 1 % weniger als laut Hersteller, wie bei den meisten.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Peak of the memory; it sets the speed of writing.</source>
        <translation>Spitzenwert des Speichers; er bestimmt das Tempo der Ausgabe.</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Quelle der Zahlen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Dense peak, without sparsity</source>
        <translation>Dichte Spitzenleistung, ohne Sparsity</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>8 bit, floating point</source>
        <translation>8 Bit, Gleitkomma</translation>
    </message>
    <message>
        <source>Empty where the hardware has none.</source>
        <translation>Leer, wenn die Hardware keine hat.</translation>
    </message>
    <message>
        <source>8 bit, whole numbers</source>
        <translation>8 Bit, ganze Zahlen</translation>
    </message>
    <message>
        <source>4 bit, floating point</source>
        <translation>4 Bit, Gleitkomma</translation>
    </message>
    <message>
        <source>Links inside a node</source>
        <translation>Verbindungen in einem Knoten</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>NVLink, Infinity Fabric, PCIe …</source>
        <translation>NVLink, Infinity Fabric, PCIe …</translation>
    </message>
    <message>
        <source>One direction, each accelerator</source>
        <translation>Je Richtung und Beschleuniger</translation>
    </message>
    <message>
        <source>Most in one node</source>
        <translation>Höchstzahl je Knoten</translation>
    </message>
    <message>
        <source>0 is unknown.</source>
        <translation>0 heißt unbekannt.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Of the board.</source>
        <translation>Des Boards.</translation>
    </message>
    <message>
        <source>Price of one in US$, without tax</source>
        <translation>Stückpreis in US$, ohne Steuer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>A model can use %1.</source>
        <translation>Ein Modell kann %1 nutzen.</translation>
    </message>
    <message>
        <source>All of it is read in %1 ms: no token of a model that fills it comes faster.</source>
        <translation>Der ganze Speicher ist in %1 ms gelesen: Kein Token eines Modells, das ihn füllt, kommt schneller.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::AssumptionsDialog</name>
    <message>
        <source>All assumptions</source>
        <translation>Alle Annahmen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change range or source of %1</source>
        <translation>Spanne oder Quelle ändern: %1</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::DayDialog</name>
    <message>
        <source>Staff in office hours</source>
        <translation>Personal in Bürozeiten</translation>
    </message>
    <message>
        <source>Customers, day and evening</source>
        <translation>Kunden, tagsüber und abends</translation>
    </message>
    <message>
        <source>Overnight batch</source>
        <translation>Nächtlicher Batch</translation>
    </message>
    <message>
        <source>The same around the clock</source>
        <translation>Rund um die Uhr gleich</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Tagesstunden</translation>
    </message>
    <message>
        <source>Not known: the peak factor stands for them</source>
        <translation>Nicht bekannt: das Spitzenverhältnis tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>As drawn below</source>
        <translation>Wie unten gezeichnet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A weekend day over a weekday</source>
        <translation>Ein Wochenendtag zu einem Werktag</translation>
    </message>
    <message>
        <source>Local time less UTC, hours</source>
        <translation>Ortszeit minus UTC, Stunden</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock, share of the day</source>
        <translation>%1 bis %2 Uhr, Anteil am Tag</translation>
    </message>
    <message>
        <source>Plan the peak at %1 times the mean, as drawn, instead of %2</source>
        <translation>Die Spitze mit dem %1-Fachen des Mittels planen, wie gezeichnet, statt %2</translation>
    </message>
    <message>
        <source>Capacity is bought for a busiest hour of %1 times the mean. Drag the bars, type a share or choose a pattern to say when the requests come.</source>
        <translation>Kapazität wird für eine stärkste Stunde vom %1-Fachen des Mittels gekauft. Balken ziehen, einen Anteil eingeben oder ein Muster wählen, um zu sagen, wann die Anfragen kommen.</translation>
    </message>
    <message>
        <source>Busiest from %1 to %2 o’clock with %3 requests, %4 times the mean hour.</source>
        <translation>Am stärksten von %1 bis %2 Uhr mit %3 Anfragen, dem %4-Fachen der mittleren Stunde.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::DayEditor</name>
    <message>
        <source>Hours of a weekday</source>
        <translation>Stunden eines Werktags</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock: %3 of the day</source>
        <translation>%1 bis %2 Uhr: %3 des Tages</translation>
    </message>
    <message>
        <source>share of the day</source>
        <translation>Anteil am Tag</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>Tagesstunde</translation>
    </message>
    <message>
        <source>hour of the day; lines: a weekend day</source>
        <translation>Tagesstunde; Linien: ein Wochenendtag</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock: %3</source>
        <translation>%1 bis %2 Uhr: %3</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::EntryDialog</name>
    <message>
        <source>Model of the shortlist</source>
        <translation>Modell der Auswahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the row is called; empty takes the model’s own name.</source>
        <translation>Wie die Zeile heißt; leer übernimmt den Namen des Modells.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Whether the machines run around the clock.</source>
        <translation>Ob die Maschinen rund um die Uhr laufen.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Tokens a step</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FieldRow</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Range: %1 to %2</source>
        <translation>Spanne: %1 bis %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Changed by the scenario; the plan says %1.</source>
        <translation>Vom Szenario geändert; der Plan sagt %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Source and range …</source>
        <translation>Quelle und Spanne …</translation>
    </message>
    <message>
        <source>Back to the plan’s own value</source>
        <translation>Zurück zum Wert des Plans</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormPanel</name>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>More about the workload …</source>
        <translation>Mehr zur Arbeitslast …</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All assumptions …</source>
        <translation>Alle Annahmen …</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormatBox</name>
    <message>
        <source>Weight format</source>
        <translation>Format der Gewichte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>released</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::HostingOfferDialog</name>
    <message>
        <source>Own hosting offer</source>
        <translation>Eigenes Hosting-Angebot</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Ausgehen von …</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Ein Knoten</translation>
    </message>
    <message>
        <source>GPUs that are sold together, as in 8 x H200.</source>
        <translation>GPUs, die zusammen verkauft werden, wie in 8 x H200.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Name beim Anbieter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two-letter code where the region is one country.</source>
        <translation>Code aus zwei Buchstaben, wenn die Region ein einziges Land ist.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Im Plan eindeutig: Kleinbuchstaben, Ziffern und -._/:. Eine Kennung des Katalogs tritt an dessen Stelle.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>on demand, by the hour</source>
        <translation>On-Demand, pro Stunde</translation>
    </message>
    <message>
        <source>spot, may be interrupted</source>
        <translation>Spot, kann unterbrochen werden</translation>
    </message>
    <message>
        <source>reserved for a term</source>
        <translation>für eine Laufzeit reserviert</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Art der Bezahlung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>What one commits to.</source>
        <translation>Worauf man sich festlegt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, as in USD.</source>
        <translation>Drei Buchstaben, wie in USD.</translation>
    </message>
    <message>
        <source>A whole node, without tax</source>
        <translation>Ein ganzer Knoten, ohne Steuer</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Buying a node, without tax</source>
        <translation>Kauf eines Knotens, ohne Steuer</translation>
    </message>
    <message>
        <source>Server with its GPUs</source>
        <translation>Server mit seinen GPUs</translation>
    </message>
    <message>
        <source>Power of a node</source>
        <translation>Leistung eines Knotens</translation>
    </message>
    <message>
        <source>At full load</source>
        <translation>Bei Volllast</translation>
    </message>
    <message>
        <source>Note on power</source>
        <translation>Notiz zur Leistung</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ImportDialog</name>
    <message>
        <source>model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>hosting offer</source>
        <translation>Hosting-Angebot</translation>
    </message>
    <message>
        <source>managed offer</source>
        <translation>Managed-Angebot</translation>
    </message>
    <message>
        <source>+ is added</source>
        <translation>+ kommt hinzu</translation>
    </message>
    <message>
        <source>▲ replaces the catalogue’s in this plan</source>
        <translation>▲ ersetzt in diesem Plan den Eintrag des Katalogs</translation>
    </message>
    <message>
        <source>▲ replaces the plan’s own</source>
        <translation>▲ ersetzt den eigenen Eintrag des Plans</translation>
    </message>
    <message>
        <source>is the same already</source>
        <translation>ist schon gleich</translation>
    </message>
    <message>
        <source>%1 in total, %2 active</source>
        <translation>%1 gesamt, %2 aktiv</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>%1 je Knoten</translation>
    </message>
    <message>
        <source>%1 a node and hour</source>
        <translation>%1 je Knotenstunde</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Also add the models and managed offers as rows of the plan</source>
        <translation>Modelle und Managed-Angebote auch als Zeilen des Plans hinzufügen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Alle gezeigten nehmen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more note(s)</source>
        <translation>
            <numerusform>… und %n weiterer Hinweis</numerusform>
            <numerusform>… und %n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without a price for text tokens are left out.</source>
        <translation>
            <numerusform>%n Eintrag ohne Preis für Texttoken wird ausgelassen.</numerusform>
            <numerusform>%n Einträge ohne Preis für Texttoken werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ManagedDialog</name>
    <message>
        <source>Managed option</source>
        <translation>Managed-Option</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the row is called; empty takes the model’s own name.</source>
        <translation>Wie die Zeile heißt; leer übernimmt den Namen des Modells.</translation>
    </message>
    <message>
        <source>Prices of a million tokens, %1</source>
        <translation>Preise pro Million Token, %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>How it is bought</source>
        <translation>Wie es gekauft wird</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1, prices × %2</source>
        <translation>%1, Preise × %2</translation>
    </message>
    <message>
        <source>%1 (no price known)</source>
        <translation>%1 (kein Preis bekannt)</translation>
    </message>
    <message>
        <source>Kept inside a region, prices × %1</source>
        <translation>Bleibt in einer Region, Preise × %1</translation>
    </message>
    <message>
        <source>Kept inside a region (no price known)</source>
        <translation>Bleibt in einer Region (kein Preis bekannt)</translation>
    </message>
    <message>
        <source>To be had in: %1</source>
        <translation>Erhältlich in: %1</translation>
    </message>
    <message>
        <source>The share of requests that may wait (workload, batch) is billed at × %1.</source>
        <translation>Der Anteil der Anfragen, die warten dürfen (Arbeitslast, Batch), wird mit × %1 berechnet.</translation>
    </message>
    <message>
        <source>Throughput term</source>
        <translation>Durchsatz-Laufzeit</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>stundenweise</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>nicht im Angebot</translation>
    </message>
    <message>
        <source>%1, not sold</source>
        <translation>%1, nicht im Angebot</translation>
    </message>
    <message>
        <source>Throughput units</source>
        <translation>Durchsatz-Einheiten</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Zugesagter Umsatz</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>How long what is written to the cache is kept.</source>
        <translation>Wie lange gehalten wird, was in den Cache geschrieben ist.</translation>
    </message>
    <message>
        <source>%1, %2 a million tokens</source>
        <translation>%1, %2 pro Million Token</translation>
    </message>
    <message>
        <source>short lifetime</source>
        <translation>kurze Lebensdauer</translation>
    </message>
    <message>
        <source>long lifetime</source>
        <translation>lange Lebensdauer</translation>
    </message>
    <message>
        <source>Cache kept for</source>
        <translation>Haltezeit im Cache</translation>
    </message>
    <message>
        <source>Cache kept at all hours</source>
        <translation>Ständig im Cache</translation>
    </message>
    <message>
        <source>Keeping a million tokens for an hour costs %1.</source>
        <translation>Eine Million Token eine Stunde lang zu halten, kostet %1.</translation>
    </message>
    <message>
        <source>This offer does not charge for keeping a cache, or its price is not known.</source>
        <translation>Dieses Angebot berechnet das Halten eines Cache nicht, oder der Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Wie es genutzt wird</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Tokenverhältnis</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Reasoning-Token</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Plattformgebühr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and writes %2 a minute; at least %3 units.</source>
        <translation>Eine Einheit kostet %1 pro Stunde und schreibt %2 pro Minute; mindestens %3 Einheiten.</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and reads %2 a minute; at least %3 units.</source>
        <translation>Eine Einheit kostet %1 pro Stunde und liest %2 pro Minute; mindestens %3 Einheiten.</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and reads %2 or writes %3 a minute; at least %4 units.</source>
        <translation>Eine Einheit kostet %1 pro Stunde und liest %2 oder schreibt %3 pro Minute; mindestens %4 Einheiten.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ManagedOfferDialog</name>
    <message>
        <source>Own managed offer</source>
        <translation>Eigenes Managed-Angebot</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>Lange Prompts</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Preisänderungen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Ausgehen von …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As people say it.</source>
        <translation>Wie man es nennt.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name in the interface</source>
        <translation>Name in der Schnittstelle</translation>
    </message>
    <message>
        <source>What a program asks the provider for.</source>
        <translation>Was ein Programm beim Anbieter anfordert.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Im Plan eindeutig: Kleinbuchstaben, Ziffern und -._/:. Eine Kennung des Katalogs tritt an dessen Stelle.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Data stays in</source>
        <translation>Daten bleiben in</translation>
    </message>
    <message>
        <source>Two-letter country code where inference is promised to stay; empty: no promise.</source>
        <translation>Ländercode aus zwei Buchstaben, wo die Verarbeitung zugesagt bleibt; leer: keine Zusage.</translation>
    </message>
    <message>
        <source>The weights of this model are published</source>
        <translation>Die Gewichte dieses Modells sind veröffentlicht</translation>
    </message>
    <message>
        <source>Source of the prices</source>
        <translation>Quelle der Preise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Fresh input, without tax.</source>
        <translation>Frische Eingabe, ohne Steuer.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output, reasoning included.</source>
        <translation>Ausgabe, Reasoning eingeschlossen.</translation>
    </message>
    <message>
        <source>Cached input, read</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <source>Input that is read from a cache. Left empty it is not published, never free.</source>
        <translation>Eingabe, die aus einem Cache gelesen wird. Leer heißt nicht veröffentlicht, niemals kostenlos.</translation>
    </message>
    <message>
        <source>Cache write, short lifetime</source>
        <translation>Cache-Schreiben, kurz</translation>
    </message>
    <message>
        <source>Input that is written to a cache of minutes.</source>
        <translation>Eingabe, die in einen Cache für Minuten geschrieben wird.</translation>
    </message>
    <message>
        <source>Cache write, long lifetime</source>
        <translation>Cache-Schreiben, lang</translation>
    </message>
    <message>
        <source>Input that is written to a cache of hours.</source>
        <translation>Eingabe, die in einen Cache für Stunden geschrieben wird.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, as in USD.</source>
        <translation>Drei Buchstaben, wie in USD.</translation>
    </message>
    <message>
        <source>A million tokens, without tax</source>
        <translation>Pro Million Token, ohne Steuer</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>Anfragen, die warten dürfen</translation>
    </message>
    <message>
        <source>Batch price</source>
        <translation>Batch-Preis</translation>
    </message>
    <message>
        <source>Of the list price: 50 % is half price on input and output.</source>
        <translation>Vom Listenpreis: 50 % ist der halbe Preis für Ein- und Ausgabe.</translation>
    </message>
    <message>
        <source>Above a prompt length the whole request is billed at other prices. Shortest first.</source>
        <translation>Oberhalb einer Promptlänge wird die ganze Anfrage zu anderen Preisen berechnet. Kürzeste zuerst.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Prompts above</source>
        <translation>Prompts über</translation>
    </message>
    <message>
        <source>Length of the prompt, cached input included.</source>
        <translation>Länge des Prompts, Eingabe aus Cache eingeschlossen.</translation>
    </message>
    <message>
        <source>from exactly that length on</source>
        <translation>ab genau dieser Länge</translation>
    </message>
    <message>
        <source>+ Add a tier</source>
        <translation>+ Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Announced changes. They are shown and never applied before their day. Earliest first.</source>
        <translation>Angekündigte Änderungen. Sie werden gezeigt und nie vor ihrem Tag angewendet. Früheste zuerst.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Wie in 2026-11-21.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Of a promotion; empty: stays.</source>
        <translation>Bei einer Aktion; leer: bleibt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>announced, promotion_ends …</source>
        <translation>announced, promotion_ends …</translation>
    </message>
    <message>
        <source>+ Add a change</source>
        <translation>+ Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Zugesagter Umsatz</translation>
    </message>
    <message>
        <source>Paid even where less is used.</source>
        <translation>Wird auch bei geringerer Nutzung gezahlt.</translation>
    </message>
    <message>
        <source>Keeping a cache</source>
        <translation>Halten eines Cache</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>0: unknown.</source>
        <translation>0: unbekannt.</translation>
    </message>
    <message>
        <source>Longest output</source>
        <translation>Längste Ausgabe</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Abschaltung am</translation>
    </message>
    <message>
        <source>As in 2026-11-21; empty: no date is known.</source>
        <translation>Wie in 2026-11-21; leer: kein Datum bekannt.</translation>
    </message>
    <message>
        <source>Tokens of this model for one of the plan’s</source>
        <translation>Token dieses Modells je Token des Plans</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Tokenverhältnis</translation>
    </message>
    <message>
        <source>Prices by time of day</source>
        <translation>Preise nach Tageszeit</translation>
    </message>
    <message>
        <source>Off-peak price</source>
        <translation>Preis außerhalb der Spitze</translation>
    </message>
    <message>
        <source>Of the list price.</source>
        <translation>Vom Listenpreis.</translation>
    </message>
    <message>
        <source>Peak from (UTC)</source>
        <translation>Spitze ab (UTC)</translation>
    </message>
    <message>
        <source>Peak to (UTC)</source>
        <translation>Spitze bis (UTC)</translation>
    </message>
    <message>
        <source>+ Add peak hours</source>
        <translation>+ Spitzenstunden hinzufügen</translation>
    </message>
    <message>
        <source>Saturday and Sunday are off-peak</source>
        <translation>Samstag und Sonntag gelten nicht als Spitze</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::MeasurementsDialog</name>
    <message>
        <source>Own measurements</source>
        <translation>Eigene Messungen</translation>
    </message>
    <message>
        <source>What you measured on a deployment of your own. The estimates move towards it and their range narrows; charts mark what is measured. Rows can be pasted from a spreadsheet, in the order of the columns.</source>
        <translation>Was im eigenen Betrieb gemessen wurde. Die Schätzungen rücken dorthin und ihre Spanne wird enger; Diagramme kennzeichnen Gemessenes. Zeilen lassen sich aus einer Tabelle einfügen, in der Reihenfolge der Spalten.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change own measurements</source>
        <translation>Eigene Messungen ändern</translation>
    </message>
    <message>
        <source>%1, tokens a second of a replica: estimated %2 (%3 to %4), with your measurements %5 (%6 to %7)</source>
        <translation>%1, Token pro Sekunde eines Replikats: geschätzt %2 (%3 bis %4), mit eigenen Messungen %5 (%6 bis %7)</translation>
    </message>
    <message>
        <source>Nothing is measured yet: add a row, or paste rows from a spreadsheet.</source>
        <translation>Noch nichts gemessen: eine Zeile hinzufügen oder Zeilen aus einer Tabelle einfügen.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ModelCardDialog</name>
    <message>
        <source>Describe the architecture on the page “Sizes” first.</source>
        <translation>Zuerst die Architektur auf der Seite „Größen“ beschreiben.</translation>
    </message>
    <message>
        <source>Groups of equal layers that mix tokens: what they keep of each token is the KV cache.</source>
        <translation>Gruppen gleicher Schichten, die Token mischen: Was sie von jedem Token behalten, ist der KV-Cache.</translation>
    </message>
    <message>
        <source>+ Add a group of layers</source>
        <translation>+ Schichtgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>full attention (MHA, GQA, MQA)</source>
        <translation>volle Attention (MHA, GQA, MQA)</translation>
    </message>
    <message>
        <source>block-sparse attention</source>
        <translation>blockweise dünne Attention</translation>
    </message>
    <message>
        <source>latent attention (MLA)</source>
        <translation>latente Attention (MLA)</translation>
    </message>
    <message>
        <source>compressed attention</source>
        <translation>komprimierte Attention</translation>
    </message>
    <message>
        <source>compressed, shared by the layers</source>
        <translation>komprimiert, von den Schichten geteilt</translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation>Gated Delta Net</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi Delta Attention</translation>
    </message>
    <message>
        <source>Mamba 2</source>
        <translation>Mamba 2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Query heads; of recurrent kinds state heads, of a gated delta net value heads.</source>
        <translation>Query-Köpfe; bei rekurrenten Arten Zustandsköpfe, bei einem Gated Delta Net Value-Köpfe.</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>Key-Value-Köpfe</translation>
    </message>
    <message>
        <source>Of a gated delta net: key heads.</source>
        <translation>Bei einem Gated Delta Net: Key-Köpfe.</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Kopfgröße</translation>
    </message>
    <message>
        <source>Elements of a key.</source>
        <translation>Elemente eines Keys.</translation>
    </message>
    <message>
        <source>Value size</source>
        <translation>Value-Größe</translation>
    </message>
    <message>
        <source>Elements of a head’s value.</source>
        <translation>Elemente des Values eines Kopfes.</translation>
    </message>
    <message>
        <source>Latent rank</source>
        <translation>Latenter Rang</translation>
    </message>
    <message>
        <source>Of the cached latent.</source>
        <translation>Des latenten Vektors im Cache.</translation>
    </message>
    <message>
        <source>Key part without position</source>
        <translation>Key-Teil ohne Position</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>Query-Rang</translation>
    </message>
    <message>
        <source>0: full rank.</source>
        <translation>0: voller Rang.</translation>
    </message>
    <message>
        <source>Key part with position</source>
        <translation>Key-Teil mit Position</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>0: the whole context.</source>
        <translation>0: der ganze Kontext.</translation>
    </message>
    <message>
        <source>The window is a fixed chunk, not a sliding one</source>
        <translation>Das Fenster ist ein fester Abschnitt, kein gleitendes</translation>
    </message>
    <message>
        <source>Tokens an entry</source>
        <translation>Token je Eintrag</translation>
    </message>
    <message>
        <source>0: the window only.</source>
        <translation>0: nur das Fenster.</translation>
    </message>
    <message>
        <source>Output groups</source>
        <translation>Ausgabegruppen</translation>
    </message>
    <message>
        <source>Output rank</source>
        <translation>Ausgaberang</translation>
    </message>
    <message>
        <source>Entries a token</source>
        <translation>Einträge je Token</translation>
    </message>
    <message>
        <source>Bytes of an entry</source>
        <translation>Byte je Eintrag</translation>
    </message>
    <message>
        <source>One projection serves as key and value</source>
        <translation>Eine Projektion dient als Key und Value</translation>
    </message>
    <message>
        <source>An extra gate of the size of the query</source>
        <translation>Ein zusätzliches Gate von der Größe der Query</translation>
    </message>
    <message>
        <source>Compressed convolutional attention</source>
        <translation>Komprimierte Faltungs-Attention</translation>
    </message>
    <message>
        <source>Convolution kernel</source>
        <translation>Faltungskern</translation>
    </message>
    <message>
        <source>Projections with a bias</source>
        <translation>Projektionen mit Bias</translation>
    </message>
    <message>
        <source>qkv, qkvo or empty.</source>
        <translation>qkv, qkvo oder leer.</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>Zustandsgröße</translation>
    </message>
    <message>
        <source>State groups</source>
        <translation>Zustandsgruppen</translation>
    </message>
    <message>
        <source>Bits of the state</source>
        <translation>Bits des Zustands</translation>
    </message>
    <message>
        <source>The gate has full rank</source>
        <translation>Das Gate hat vollen Rang</translation>
    </message>
    <message>
        <source>A small attention chooses what is read</source>
        <translation>Eine kleine Attention wählt, was gelesen wird</translation>
    </message>
    <message>
        <source>Its heads</source>
        <translation>Ihre Köpfe</translation>
    </message>
    <message>
        <source>Size of an index key</source>
        <translation>Größe eines Index-Keys</translation>
    </message>
    <message>
        <source>Tokens read after the choice</source>
        <translation>Nach der Auswahl gelesene Token</translation>
    </message>
    <message>
        <source>Layers with one of their own</source>
        <translation>Schichten mit einer eigenen</translation>
    </message>
    <message>
        <source>0: all.</source>
        <translation>0: alle.</translation>
    </message>
    <message>
        <source>Tokens that share an index key</source>
        <translation>Token, die sich einen Index-Key teilen</translation>
    </message>
    <message>
        <source>Groups of equal feed-forward layers: dense, or with experts of which each token wakes a few.</source>
        <translation>Gruppen gleicher Feed-Forward-Schichten: dicht oder mit Experten, von denen jedes Token einige weckt.</translation>
    </message>
    <message>
        <source>Experts a layer</source>
        <translation>Experten je Schicht</translation>
    </message>
    <message>
        <source>0: dense.</source>
        <translation>0: dicht.</translation>
    </message>
    <message>
        <source>Experts a token wakes</source>
        <translation>Experten, die ein Token weckt</translation>
    </message>
    <message>
        <source>Inner width</source>
        <translation>Innere Breite</translation>
    </message>
    <message>
        <source>Of experts: that of one expert.</source>
        <translation>Bei Experten: die eines Experten.</translation>
    </message>
    <message>
        <source>Three matrices (gated)</source>
        <translation>Drei Matrizen (mit Gate)</translation>
    </message>
    <message>
        <source>Width of shared experts</source>
        <translation>Breite gemeinsamer Experten</translation>
    </message>
    <message>
        <source>All of them together; 0: none.</source>
        <translation>Alle zusammen; 0: keine.</translation>
    </message>
    <message>
        <source>A gate before the shared experts</source>
        <translation>Ein Gate vor den gemeinsamen Experten</translation>
    </message>
    <message>
        <source>Width experts work in</source>
        <translation>Breite, in der Experten arbeiten</translation>
    </message>
    <message>
        <source>0: that of the stack.</source>
        <translation>0: die des Stapels.</translation>
    </message>
    <message>
        <source>Dense block beside the experts</source>
        <translation>Dichter Block neben den Experten</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0: keiner.</translation>
    </message>
    <message>
        <source>Router parameters a layer</source>
        <translation>Router-Parameter je Schicht</translation>
    </message>
    <message>
        <source>0: width times experts.</source>
        <translation>0: Breite mal Experten.</translation>
    </message>
    <message>
        <source>Bias parameters an expert</source>
        <translation>Bias-Parameter je Experte</translation>
    </message>
    <message>
        <source>Own model card</source>
        <translation>Eigene Modellkarte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Attention and cache</source>
        <translation>Attention und Cache</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Licence and context</source>
        <translation>Lizenz und Kontext</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Ausgehen von …</translation>
    </message>
    <message>
        <source>Start from config.json …</source>
        <translation>Ausgehen von config.json …</translation>
    </message>
    <message>
        <source>Stated and recomputed</source>
        <translation>Angegeben und nachgerechnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people say it.</source>
        <translation>Wie man es nennt.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>Im Plan eindeutig: Kleinbuchstaben, Ziffern und -._/:. Eine Kennung des Katalogs tritt an dessen Stelle.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Where the weights are.</source>
        <translation>Wo die Gewichte liegen.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Wie in 2026-11-21.</translation>
    </message>
    <message>
        <source>Format of the release</source>
        <translation>Format der Veröffentlichung</translation>
    </message>
    <message>
        <source>bf16, fp8, nvfp4, mxfp4 … as the weights are published.</source>
        <translation>bf16, fp8, nvfp4, mxfp4 … wie die Gewichte veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Source of the card</source>
        <translation>Quelle der Karte</translation>
    </message>
    <message>
        <source>Notes, one a line</source>
        <translation>Notizen, eine je Zeile</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Parameters that are stored and loaded, lookup tables left out.</source>
        <translation>Parameter, die gespeichert und geladen werden, ohne Nachschlagetabellen.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Parameters that work on one decoded token.</source>
        <translation>Parameter, die an einem Ausgabetoken arbeiten.</translation>
    </message>
    <message>
        <source>Active for a prefilled token</source>
        <translation>Aktiv für ein Prefill-Token</translation>
    </message>
    <message>
        <source>Where it wakes a different number.</source>
        <translation>Wenn es eine andere Zahl weckt.</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Parameters in lookup tables: storage and host memory, no arithmetic.</source>
        <translation>Parameter in Nachschlagetabellen: Ablage und Hauptspeicher, keine Rechenarbeit.</translation>
    </message>
    <message>
        <source>The total counts the prediction layers</source>
        <translation>Die Gesamtzahl enthält die Vorhersageschichten</translation>
    </message>
    <message>
        <source>The vendor’s headline, where it differs</source>
        <translation>Schlagzeile des Herstellers, wo sie abweicht</translation>
    </message>
    <message>
        <source>Headline total</source>
        <translation>Schlagzeile gesamt</translation>
    </message>
    <message>
        <source>Headline active</source>
        <translation>Schlagzeile aktiv</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum sie abweicht</translation>
    </message>
    <message>
        <source>Source of the numbers</source>
        <translation>Quelle der Zahlen</translation>
    </message>
    <message>
        <source>Without an architecture, cache and layers are taken from the nearest known design and marked as estimated.</source>
        <translation>Ohne Architektur werden Cache und Schichten vom nächsten bekannten Entwurf genommen und als geschätzt gekennzeichnet.</translation>
    </message>
    <message>
        <source>+ Describe the architecture</source>
        <translation>+ Architektur beschreiben</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Forget the architecture</source>
        <translation>Architektur verwerfen</translation>
    </message>
    <message>
        <source>Of the whole stack.</source>
        <translation>Des ganzen Stapels.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Hidden size of the stack.</source>
        <translation>Hidden Size des Stapels.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Input and output embedding are one matrix</source>
        <translation>Ein- und Ausgabe-Embedding sind eine Matrix</translation>
    </message>
    <message>
        <source>Extra parameters a layer</source>
        <translation>Zusätzliche Parameter je Schicht</translation>
    </message>
    <message>
        <source>Hyper-connections and the like.</source>
        <translation>Hyper-Connections und Ähnliches.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>Layers that predict further tokens</source>
        <translation>Schichten, die weitere Token vorhersagen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>They repeat attention group</source>
        <translation>Sie wiederholen die Attention-Gruppe</translation>
    </message>
    <message>
        <source>Counted from 0.</source>
        <translation>Ab 0 gezählt.</translation>
    </message>
    <message>
        <source>They have their own embedding</source>
        <translation>Sie haben ein eigenes Embedding</translation>
    </message>
    <message>
        <source>They have their own head</source>
        <translation>Sie haben einen eigenen Ausgabekopf</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>Dichte Breite</translation>
    </message>
    <message>
        <source>0: as the last group of feed-forward layers.</source>
        <translation>0: wie die letzte Gruppe von Feed-Forward-Schichten.</translation>
    </message>
    <message>
        <source>Source of the architecture</source>
        <translation>Quelle der Architektur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Empty: no licence text is known.</source>
        <translation>Leer: Kein Lizenztext ist bekannt.</translation>
    </message>
    <message>
        <source>SPDX identifier</source>
        <translation>SPDX-Kennung</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>Geschäftliche Nutzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>unter Bedingungen</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>untersagt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>In a sentence.</source>
        <translation>In einem Satz.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Released sets of weights. A published size wins over the computed one.</source>
        <translation>Veröffentlichte Sätze von Gewichten. Eine veröffentlichte Größe geht der berechneten vor.</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Checkpoint %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Published size</source>
        <translation>Veröffentlichte Größe</translation>
    </message>
    <message>
        <source>of which lookup tables</source>
        <translation>davon Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>+ Add a checkpoint</source>
        <translation>+ Checkpoint hinzufügen</translation>
    </message>
    <message>
        <source>Plausible?</source>
        <translation>Plausibel?</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>recomputed</source>
        <translation>nachgerechnet</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ stimmt</translation>
    </message>
    <message>
        <source>✓ agrees, %1%2</source>
        <translation>✓ stimmt, %1%2</translation>
    </message>
    <message>
        <source>▲ %1%2: check</source>
        <translation>▲ %1%2: prüfen</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::OptionTable</name>
    <message>
        <source>Shortlist and managed options</source>
        <translation>Auswahl und Managed-Optionen</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::OwnDialog</name>
    <message>
        <source>This plan has no cards or offers of its own. Make one, or change one of the catalogue’s: the changed copy is kept in the plan’s file.</source>
        <translation>Dieser Plan hat keine eigenen Karten oder Angebote. Eines anlegen oder eines des Katalogs ändern: Die geänderte Kopie bleibt in der Datei des Plans.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Own cards and offers</source>
        <translation>Eigene Karten und Angebote</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Managed offer …</source>
        <translation>Managed-Angebot …</translation>
    </message>
    <message>
        <source>Hosting offer …</source>
        <translation>Hosting-Angebot …</translation>
    </message>
    <message>
        <source>Model card …</source>
        <translation>Modellkarte …</translation>
    </message>
    <message>
        <source>Accelerator …</source>
        <translation>Beschleuniger …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>managed offer</source>
        <translation>Managed-Angebot</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>hosting offer</source>
        <translation>Hosting-Angebot</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>%1 je Knoten</translation>
    </message>
    <message>
        <source>%1 a node and hour</source>
        <translation>%1 je Knotenstunde</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>%1 in total, %2 active</source>
        <translation>%1 gesamt, %2 aktiv</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
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
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>licence allows business use</source>
        <translation>Lizenz erlaubt geschäftliche Nutzung</translation>
    </message>
    <message>
        <source>only what fits</source>
        <translation>nur was passt</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source>up to %1 B in total</source>
        <translation>bis %1 Mrd. gesamt</translation>
    </message>
    <message>
        <source>any active</source>
        <translation>jede aktive Zahl</translation>
    </message>
    <message>
        <source>up to %1 B active</source>
        <translation>bis %1 Mrd. aktiv</translation>
    </message>
    <message>
        <source>any context</source>
        <translation>jeder Kontext</translation>
    </message>
    <message>
        <source>context from %1 k</source>
        <translation>Kontext ab %1 k</translation>
    </message>
    <message>
        <source>own only</source>
        <translation>nur eigene</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>any licence</source>
        <translation>jede Lizenz</translation>
    </message>
    <message>
        <source>as in 8 x H200</source>
        <translation>wie in 8 x H200</translation>
    </message>
    <message>
        <source>Fits on</source>
        <translation>Passt auf</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Changes a copy that belongs to the plan.</source>
        <translation>Ändert eine Kopie, die zum Plan gehört.</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>egal wo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>Plandetails</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Wie in 2026-11-21.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data must stay in</source>
        <translation>Daten müssen bleiben in</translation>
    </message>
    <message>
        <source>Two-letter country code, as in AU; empty is anywhere.</source>
        <translation>Ländercode aus zwei Buchstaben, wie AU; leer heißt überall.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, as in AUD. The plan’s own amounts are converted; prices of offers stay in the currency they are sold in.</source>
        <translation>Drei Buchstaben, wie in AUD. Die eigenen Beträge des Plans werden umgerechnet; Preise von Angeboten bleiben in der Währung, in der sie verkauft werden.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>GST, VAT, sales tax.</source>
        <translation>GST, Mehrwertsteuer, Umsatzsteuer.</translation>
    </message>
    <message>
        <source>Show tax as a line of its own</source>
        <translation>Steuer in eigener Zeile zeigen</translation>
    </message>
    <message>
        <source>Tax can be recovered</source>
        <translation>Steuer ist abzugsfähig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A currency has three letters, as in AUD.</source>
        <translation>Eine Währung hat drei Buchstaben, wie in AUD.</translation>
    </message>
    <message>
        <source>One %1 costs so many %2; amounts of the plan are converted at this rate.</source>
        <translation>Ein %1 kostet so viele %2; Beträge des Plans werden zu diesem Kurs umgerechnet.</translation>
    </message>
    <message>
        <source>The plan has no rate for %1: say how many %2 one costs.</source>
        <translation>Der Plan hat keinen Kurs für %1: angeben, wie viele %2 eine Einheit kostet.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::RecordDialog</name>
    <message>
        <source>In this plan it stands in place of the catalogue’s entry.</source>
        <translation>In diesem Plan steht es anstelle des Eintrags im Katalog.</translation>
    </message>
    <message>
        <source>It belongs to this plan and travels in its file.</source>
        <translation>Es gehört zu diesem Plan und reist in dessen Datei mit.</translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>Verwendet von: %1.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend: see the marked fields.</source>
        <translation>
            <numerusform>%n Punkt zu beheben: siehe die markierten Felder.</numerusform>
            <numerusform>%n Punkte zu beheben: siehe die markierten Felder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::editors::RecordForm</name>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>from</source>
        <comment>range</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, niedrigster</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, höchster</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who says so: an address, a price list, a document, a quote.</source>
        <translation>Wer es sagt: eine Adresse, eine Preisliste, ein Dokument, ein Angebot.</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Datum der Quelle</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Wie in 2026-11-21.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Notiz zur Quelle</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ScenariosDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What this scenario stands for</source>
        <translation>Wofür dieses Szenario steht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The plan says</source>
        <translation>Der Plan sagt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Assumption to change</source>
        <translation>Zu ändernde Annahme</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another scenario has this name.</source>
        <translation>Ein anderes Szenario heißt schon so.</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::UsageLogDialog</name>
    <message>
        <source>Usage log: %1</source>
        <translation>Nutzungslog: %1</translation>
    </message>
    <message>
        <source>as logged</source>
        <translation>wie protokolliert</translation>
    </message>
    <message>
        <source>Local time less UTC, hours</source>
        <translation>Ortszeit minus UTC, Stunden</translation>
    </message>
    <message>
        <source>Seconds a request, where not logged</source>
        <translation>Sekunden je Anfrage, wo nicht protokolliert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>Jetzt im Plan</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Log</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>Was das Log sagt</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) read.</source>
        <translation>
            <numerusform>%1: %n Eintrag gelesen.</numerusform>
            <numerusform>%1: %n Einträge gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, the first in line %1.</source>
        <translation>
            <numerusform>%n ausgelassen, der erste in Zeile %1.</numerusform>
            <numerusform>%n ausgelassen, der erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long requests took is assumed.</source>
        <translation>Die Dauer der Anfragen ist angenommen.</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <comment>range</comment>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Tagesstunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unten</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::Explanation</name>
    <message>
        <source>smaller of (%1)</source>
        <translation>das Kleinere von (%1)</translation>
    </message>
    <message>
        <source>larger of (%1)</source>
        <translation>das Größere von (%1)</translation>
    </message>
    <message>
        <source>rounded up (%1)</source>
        <translation>aufgerundet (%1)</translation>
    </message>
    <message>
        <source>e to the power of (%1)</source>
        <translation>e hoch (%1)</translation>
    </message>
    <message>
        <source>natural logarithm of (%1)</source>
        <translation>natürlicher Logarithmus von (%1)</translation>
    </message>
    <message>
        <source>(if %1 &lt; %2: %3, otherwise %4)</source>
        <translation>(wenn %1 &lt; %2: %3, sonst %4)</translation>
    </message>
    <message>
        <source>found by a search over %1</source>
        <translation>durch Suche gefunden über %1</translation>
    </message>
    <message>
        <source>intermediate result</source>
        <translation>Zwischenergebnis</translation>
    </message>
    <message>
        <source>from %1 random draws of the inputs below, each from its range</source>
        <translation>aus %1 Simulationsläufen der Eingaben unten, jede aus ihrer Spanne gezogen</translation>
    </message>
    <message>
        <source>worked out anew with %1</source>
        <translation>neu berechnet mit %1</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::FigureCard</name>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Every payment of the horizon in today’s money: one that is due in n months counts as itself divided by (1 + discount rate) to the power of n ÷ 12. Payments are negative.</source>
        <translation>Jede Zahlung des Zeitraums in heutigem Geld: Eine in n Monaten fällige zählt mit ihrem Betrag geteilt durch (1 + Kalkulationszins) hoch n ÷ 12. Zahlungen sind negativ.</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, heute %2</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Year %1, in part</source>
        <translation>Jahr %1, anteilig</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>A month today</source>
        <translation>Ein Monat heute</translation>
    </message>
    <message>
        <source>Break-even against %1</source>
        <translation>Break-even gegen %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>break-even</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Cheaper on own GPUs from</source>
        <translation>Mit eigenen GPUs günstiger ab</translation>
    </message>
    <message>
        <source>Cheaper managed again from</source>
        <translation>Managed wieder günstiger ab</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>A month of %1 today</source>
        <translation>Ein Monat von %1 heute</translation>
    </message>
    <message>
        <source>A million tokens of %1 today</source>
        <translation>Eine Million Token von %1 heute</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::InputCard</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n Monat alt</numerusform>
            <numerusform>%n Monate alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n Jahr alt</numerusform>
            <numerusform>%n Jahre alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none given: ±20 % is tried where ranges matter</source>
        <translation>keine angegeben: wo Spannen zählen, werden ±20 % versucht</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::WhyPanel</name>
    <message>
        <source>Break-even against %1</source>
        <translation>Break-even gegen %1</translation>
    </message>
    <message>
        <source>This option could not be computed: see the findings.</source>
        <translation>Diese Option konnte nicht berechnet werden: siehe Befunde.</translation>
    </message>
    <message>
        <source>↑ one step up</source>
        <translation>↑ eine Stufe hinauf</translation>
    </message>
    <message>
        <source>Change this input</source>
        <translation>Diese Eingabe ändern</translation>
    </message>
    <message>
        <source>There is no answer yet: see the findings.</source>
        <translation>Noch keine Antwort: siehe Befunde.</translation>
    </message>
    <message>
        <source>Of the options that are allowed, the one with the cheapest month is recommended. Each month in full:</source>
        <translation>Von den zulässigen Optionen wird die mit dem günstigsten Monat empfohlen. Jeder Monat im Einzelnen:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Woher die Zahl kommt</translation>
    </message>
</context>
<context>
    <name>evenhost::models::AmountParser</name>
    <message>
        <source>Enter a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>This is not a number. Write it as %1, 20k, 1.5M or 3*1200.</source>
        <translation>Das ist keine Zahl. Schreibweise: %1, 20k, 1,5M oder 3*1200.</translation>
    </message>
    <message>
        <source>This field is not a share: leave out the per cent sign.</source>
        <translation>Dieses Feld ist kein Anteil: das Prozentzeichen weglassen.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::AssumptionsModel</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>The range has to include the value.</source>
        <translation>Die Spanne muss den Wert einschließen.</translation>
    </message>
    <message>
        <source>Write the date as in 2026-11-21.</source>
        <translation>Datum schreiben wie 2026-11-21.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
</context>
<context>
    <name>evenhost::models::CatalogueTable</name>
    <message>
        <source>unknown</source>
        <comment>licence</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 · own</source>
        <comment>name; the card or offer belongs to the plan</comment>
        <translation>%1 · eigen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>%1 a month, hosted</source>
        <translation>%1 pro Monat, gehostet</translation>
    </message>
    <message>
        <source>%1 a million</source>
        <comment>tokens</comment>
        <translation>%1 pro Mio.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>cost and its range</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>fits on no offer</source>
        <translation>passt auf kein Angebot</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>A GPU hour</source>
        <translation>Pro GPU-Stunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>GPUs needed</source>
        <translation>Benötigte GPUs</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>%1 a GPU missing</source>
        <translation>%1 je GPU fehlen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Cheapest month for this workload: GPUs: %1, %2, weights %3. Estimated, with its 80 % range; spot prices left out.</source>
        <translation>Günstigster Monat für diese Arbeitslast: GPUs: %1, %2, Gewichte %3. Geschätzt, mit 80-%-Spanne; ohne Spot-Preise.</translation>
    </message>
    <message>
        <source>as released</source>
        <comment>weight format</comment>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>%1 at once (%2)</source>
        <comment>requests; format of the weights</comment>
        <translation>%1 gleichzeitig (%2)</translation>
    </message>
</context>
<context>
    <name>evenhost::models::CompareTable</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Gesamtparameter</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>experts used of experts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Auslegung</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Gewichte im Speicher</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Free of a GPU</source>
        <translation>Frei je GPU</translation>
    </message>
    <message>
        <source>Requests at once, a replica</source>
        <translation>Gleichzeitige Anfragen je Replikat</translation>
    </message>
    <message>
        <source>Output of a replica</source>
        <translation>Ausgabe eines Replikats</translation>
    </message>
    <message>
        <source>First token, 95th percentile</source>
        <translation>Erstes Token, 95. Perzentil</translation>
    </message>
    <message>
        <source>Speed a user sees</source>
        <translation>Tempo für einen Nutzer</translation>
    </message>
    <message>
        <source>Requests a day it can serve</source>
        <translation>Mögliche Anfragen pro Tag</translation>
    </message>
    <message>
        <source>In use, mean of the day</source>
        <translation>Genutzt, Tagesmittel</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>of which %1</source>
        <comment>part of a cost</comment>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Pro Million Token</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Pro Anfrage</translation>
    </message>
    <message>
        <source>Present value of all costs</source>
        <translation>Barwert aller Kosten</translation>
    </message>
    <message>
        <source>Cheaper than managed above</source>
        <translation>Günstiger als Managed ab</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Countries</name>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Difference</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Country the data must stay in</source>
        <translation>Land, in dem Daten bleiben müssen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Offene Modelle</translation>
    </message>
    <message>
        <source>Managed options</source>
        <translation>Managed-Optionen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Own cards and offers</source>
        <translation>Eigene Karten und Angebote</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: part of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenhost::models::FieldText</name>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Requests answered on an average day, all users together.</source>
        <translation>Beantwortete Anfragen an einem durchschnittlichen Tag, alle Nutzer zusammen.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tokens of a request that the model reads: prompt, documents, history. Cached tokens are included.</source>
        <translation>Token einer Anfrage, die das Modell liest: Prompt, Dokumente, Verlauf. Token aus dem Cache zählen mit.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Tokens of an answer.</source>
        <translation>Token einer Antwort.</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <source>Share of the input that is read from a prompt cache instead of being processed again.</source>
        <translation>Anteil der Eingabe, der aus einem Prompt-Cache gelesen statt neu verarbeitet wird.</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Share of the input that is written to a cache; some managed models bill it.</source>
        <translation>Anteil der Eingabe, der in einen Cache geschrieben wird; manche Managed-Modelle berechnen das.</translation>
    </message>
    <message>
        <source>Peak to average</source>
        <translation>Spitze zu Mittel</translation>
    </message>
    <message>
        <source>Requests a second in the busiest hour over the mean of the day. Capacity is bought for the peak.</source>
        <translation>Anfragen pro Sekunde in der stärksten Stunde geteilt durch das Tagesmittel. Kapazität wird für die Spitze gekauft.</translation>
    </message>
    <message>
        <source>Peak concurrency</source>
        <translation>Parallele Anfragen</translation>
    </message>
    <message>
        <source>Requests in progress at the same moment at the peak, if you measured it. Wins over the estimate from volume and latency.</source>
        <translation>Anfragen, die in der Spitze gleichzeitig laufen, falls gemessen. Geht der Schätzung aus Menge und Latenz vor.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Längste Anfrage</translation>
    </message>
    <message>
        <source>Input and output of the longest request that has to fit.</source>
        <translation>Eingabe und Ausgabe der längsten Anfrage, die passen muss.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Change of the daily volume from month to month.</source>
        <translation>Änderung der Tagesmenge von Monat zu Monat.</translation>
    </message>
    <message>
        <source>May wait</source>
        <translation>Darf warten</translation>
    </message>
    <message>
        <source>Share of requests that can be answered hours later; managed models sell those at a batch price.</source>
        <translation>Anteil der Anfragen, die Stunden später beantwortet werden dürfen; Managed-Modelle verkaufen sie zum Batch-Preis.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Requests sent again, over those answered.</source>
        <translation>Erneut gesendete Anfragen im Verhältnis zu den beantworteten.</translation>
    </message>
    <message>
        <source>First token, 95 %</source>
        <translation>Erstes Token, 95 %</translation>
    </message>
    <message>
        <source>Seconds until the first token appears that 95 of 100 requests have to meet; 0 is no target.</source>
        <translation>Sekunden bis zum ersten Token, die 95 von 100 Anfragen einhalten müssen; 0 heißt kein Ziel.</translation>
    </message>
    <message>
        <source>Speed a user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>Output tokens a second that each user has to see; 0 is no target.</source>
        <translation>Ausgabetoken pro Sekunde, die jeder Nutzer sehen muss; 0 heißt kein Ziel.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Months over which both roads are compared.</source>
        <translation>Monate, über die beide Wege verglichen werden.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Kalkulationszins</translation>
    </message>
    <message>
        <source>What a dollar in a year is worth less than one today; an effective yearly rate.</source>
        <translation>Was ein Dollar in einem Jahr weniger wert ist als heute; effektiver Jahreszins.</translation>
    </message>
    <message>
        <source>Managed price drift</source>
        <translation>Preistrend Managed</translation>
    </message>
    <message>
        <source>Yearly change of per-token prices; negative is falling.</source>
        <translation>Jährliche Änderung der Tokenpreise; negativ heißt fallend.</translation>
    </message>
    <message>
        <source>GPU rent drift</source>
        <translation>Preistrend GPU-Miete</translation>
    </message>
    <message>
        <source>Yearly change of GPU rents; negative is falling.</source>
        <translation>Jährliche Änderung der GPU-Mieten; negativ heißt fallend.</translation>
    </message>
    <message>
        <source>Engineer salary</source>
        <translation>Gehalt Ingenieur</translation>
    </message>
    <message>
        <source>Base salary of the people who would run the models, a year.</source>
        <translation>Grundgehalt derer, die die Modelle betreiben würden, pro Jahr.</translation>
    </message>
    <message>
        <source>Superannuation</source>
        <translation>Altersvorsorge</translation>
    </message>
    <message>
        <source>Share of the salary.</source>
        <translation>Anteil am Gehalt (Superannuation).</translation>
    </message>
    <message>
        <source>Payroll tax</source>
        <translation>Lohnsummensteuer</translation>
    </message>
    <message>
        <source>Share of salary and superannuation.</source>
        <translation>Anteil an Gehalt und Altersvorsorge.</translation>
    </message>
    <message>
        <source>Other on-costs</source>
        <translation>Übrige Nebenkosten</translation>
    </message>
    <message>
        <source>Insurance, leave cover, equipment: share of the salary.</source>
        <translation>Versicherung, Urlaubsvertretung, Ausstattung: Anteil am Gehalt.</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <translation>Produktive Stunden</translation>
    </message>
    <message>
        <source>Hours a year that one person actually works on the systems.</source>
        <translation>Stunden pro Jahr, die eine Person tatsächlich an den Systemen arbeitet.</translation>
    </message>
    <message>
        <source>Run effort</source>
        <translation>Betriebsaufwand</translation>
    </message>
    <message>
        <source>Hours a month to run self-hosted models: sizing, patching, monitoring, on call, evaluation.</source>
        <translation>Stunden pro Monat für den Eigenbetrieb: Auslegung, Updates, Überwachung, Bereitschaft, Evaluation.</translation>
    </message>
    <message>
        <source>Set-up effort</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Hours once, before self-hosted models serve the first request.</source>
        <translation>Einmalige Stunden, bevor eigene Modelle die erste Anfrage bedienen.</translation>
    </message>
    <message>
        <source>Run effort, managed</source>
        <translation>Betrieb, Managed</translation>
    </message>
    <message>
        <source>Hours a month that the managed option still takes.</source>
        <translation>Stunden pro Monat, die auch die Managed-Option braucht.</translation>
    </message>
    <message>
        <source>Set-up effort, managed</source>
        <translation>Einrichtung, Managed</translation>
    </message>
    <message>
        <source>Hours once for the managed option.</source>
        <translation>Einmalige Stunden für die Managed-Option.</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>Reserve-Replikate</translation>
    </message>
    <message>
        <source>Replicas on top of those the peak needs, so that one can fail or be updated.</source>
        <translation>Replikate zusätzlich zum Spitzenbedarf, damit eines ausfallen oder aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>Fewest replicas</source>
        <translation>Mindestens Replikate</translation>
    </message>
    <message>
        <source>Never run fewer than this many.</source>
        <translation>Nie weniger als so viele betreiben.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Share of a replica&apos;s rate that is planned at the peak; the rest absorbs bursts.</source>
        <translation>Anteil der Leistung eines Replikats, der für die Spitze verplant wird; der Rest fängt Stöße ab.</translation>
    </message>
    <message>
        <source>Start of a replica</source>
        <translation>Start eines Replikats</translation>
    </message>
    <message>
        <source>Minutes until a replica that is switched on by demand can serve.</source>
        <translation>Minuten, bis ein nach Bedarf gestartetes Replikat bedienen kann.</translation>
    </message>
    <message>
        <source>Storage beside the GPUs</source>
        <translation>Speicher bei den GPUs</translation>
    </message>
    <message>
        <source>Price of fast storage on each node; 0 where the node includes it.</source>
        <translation>Preis für schnellen Speicher auf jedem Knoten; 0, wenn der Knoten ihn enthält.</translation>
    </message>
    <message>
        <source>Registry storage</source>
        <translation>Registry-Speicher</translation>
    </message>
    <message>
        <source>Price of the storage that holds weights and images.</source>
        <translation>Preis des Speichers für Gewichte und Images.</translation>
    </message>
    <message>
        <source>Copies in the registry</source>
        <translation>Kopien in Registry</translation>
    </message>
    <message>
        <source>Copies of the weights in the registry.</source>
        <translation>Kopien der Gewichte in der Registry.</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Further copies of the weights kept as backup.</source>
        <translation>Weitere Kopien der Gewichte als Sicherung.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Log data kept a month.</source>
        <translation>Aufbewahrte Logdaten pro Monat.</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Ausgehende Daten</translation>
    </message>
    <message>
        <source>Price of data that leaves the host.</source>
        <translation>Preis für Daten, die den Anbieter verlassen.</translation>
    </message>
    <message>
        <source>Text a token</source>
        <translation>Text je Token</translation>
    </message>
    <message>
        <source>Bytes of text on the wire for one token.</source>
        <translation>Byte Text auf der Leitung für ein Token.</translation>
    </message>
    <message>
        <source>Download link</source>
        <translation>Download-Leitung</translation>
    </message>
    <message>
        <source>Speed at which weights can be fetched.</source>
        <translation>Tempo, mit dem Gewichte geladen werden können.</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>Full downloads of the weights a year.</source>
        <translation>Vollständige Downloads der Gewichte pro Jahr.</translation>
    </message>
    <message>
        <source>Software a GPU</source>
        <translation>Software je GPU</translation>
    </message>
    <message>
        <source>Licences of the serving software, for each GPU.</source>
        <translation>Lizenzen der Serving-Software, für jede GPU.</translation>
    </message>
    <message>
        <source>Support a GPU</source>
        <translation>Support je GPU</translation>
    </message>
    <message>
        <source>Contracts for help with the serving software, for each GPU. 0: community support.</source>
        <translation>Supportverträge für die Serving-Software, für jede GPU. 0: Hilfe der Community.</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observability</translation>
    </message>
    <message>
        <source>Monitoring, tracing and log analysis.</source>
        <translation>Überwachung, Tracing und Loganalyse.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Risikozuschlag</translation>
    </message>
    <message>
        <source>Added to all running costs of self-hosting.</source>
        <translation>Zuschlag auf alle laufenden Kosten des Eigenbetriebs.</translation>
    </message>
    <message>
        <source>Other set-up cost</source>
        <translation>Sonstige Einrichtung</translation>
    </message>
    <message>
        <source>Once: migration, evaluation, security review.</source>
        <translation>Einmalig: Migration, Evaluation, Sicherheitsprüfung.</translation>
    </message>
    <message>
        <source>Spot interruptions</source>
        <translation>Spot-Abbrüche</translation>
    </message>
    <message>
        <source>Share of spot hours that has to be bought again on demand.</source>
        <translation>Anteil der Spot-Stunden, der On-Demand nachgekauft werden muss.</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>Years until owned servers are replaced.</source>
        <translation>Jahre, bis eigene Server ersetzt werden.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>What owned servers still fetch at the end, share of the purchase price.</source>
        <translation>Was eigene Server am Ende noch erlösen, Anteil am Kaufpreis.</translation>
    </message>
    <message>
        <source>Network and installation</source>
        <translation>Netz und Installation</translation>
    </message>
    <message>
        <source>On top of the price of the servers.</source>
        <translation>Zuzüglich zum Preis der Server.</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <source>Share of the price of the servers.</source>
        <translation>Anteil am Preis der Server.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Share of the purchase price, each year.</source>
        <translation>Anteil am Kaufpreis, jedes Jahr.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour, network charges included.</source>
        <translation>Preis einer Kilowattstunde, einschließlich Netzentgelt.</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power drawn by the building over power drawn by the servers.</source>
        <translation>Leistungsaufnahme des Gebäudes im Verhältnis zu der der Server.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>Power of an idle server as share of full power.</source>
        <translation>Leistung eines Servers im Leerlauf als Anteil der Volllast.</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Price of a contracted kilowatt and month.</source>
        <translation>Preis eines vertraglichen Kilowatts pro Monat.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>GST, VAT or sales tax; shown as one line when switched on.</source>
        <translation>GST, Mehrwert- oder Umsatzsteuer; auf Wunsch als eigene Zeile gezeigt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Where and on which machines the model runs.</source>
        <translation>Wo und auf welchen Maschinen das Modell läuft.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Number format of the weights: fewer bits need less memory.</source>
        <translation>Zahlenformat der Gewichte: weniger Bits brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Bits of a cached number: fewer bits hold longer or more requests.</source>
        <translation>Bits einer Zahl im Cache: weniger Bits fassen längere oder mehr Anfragen.</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <source>GPUs that together serve one copy of the model; 0 lets the program choose.</source>
        <translation>GPUs, die zusammen eine Kopie des Modells betreiben; 0 lässt das Programm wählen.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Hours a weekday in which the machines run.</source>
        <translation>Stunden pro Werktag, in denen die Maschinen laufen.</translation>
    </message>
    <message>
        <source>Tokens a step</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>Tokens accepted a step with speculative decoding; 1 is without.</source>
        <translation>Angenommene Token je Schritt bei spekulativem Decoding; 1 heißt ohne.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Reasoning-Token</translation>
    </message>
    <message>
        <source>Tokens of reasoning a request, billed as output.</source>
        <translation>Reasoning-Token je Anfrage, als Ausgabe berechnet.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Negotiated discount on the list price.</source>
        <translation>Ausgehandelter Rabatt auf den Listenpreis.</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Plattformgebühr</translation>
    </message>
    <message>
        <source>Fixed fee a month.</source>
        <translation>Feste Gebühr pro Monat.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>How requests are bought: as usual, flex, priority, or by provisioned throughput.</source>
        <translation>Wie Anfragen gekauft werden: wie üblich, Flex, Priority oder mit reserviertem Durchsatz.</translation>
    </message>
    <message>
        <source>Throughput term</source>
        <translation>Durchsatz-Laufzeit</translation>
    </message>
    <message>
        <source>Months the throughput is committed for; 0 is by the hour.</source>
        <translation>Monate, für die der Durchsatz zugesagt ist; 0 heißt stundenweise.</translation>
    </message>
    <message>
        <source>Throughput units</source>
        <translation>Durchsatz-Einheiten</translation>
    </message>
    <message>
        <source>At least so many units; more are taken where the peak needs them.</source>
        <translation>Mindestens so viele Einheiten; mehr, wo die Spitze sie braucht.</translation>
    </message>
    <message>
        <source>Cache lifetime</source>
        <translation>Cache-Dauer</translation>
    </message>
    <message>
        <source>Hours each token written to a cache is kept, where keeping it costs.</source>
        <translation>Stunden, die ein in den Cache geschriebenes Token gehalten wird, wo das Halten kostet.</translation>
    </message>
    <message>
        <source>Cache kept</source>
        <translation>Cache-Bestand</translation>
    </message>
    <message>
        <source>Tokens kept in a cache at all hours, where keeping them costs.</source>
        <translation>Token, die ständig in einem Cache liegen, wo das Halten kostet.</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Zugesagter Umsatz</translation>
    </message>
    <message>
        <source>Spent on tokens each month at least, used or not.</source>
        <translation>Was jeden Monat mindestens für Token ausgegeben wird, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Months the committed spend was agreed for; 0 is throughout.</source>
        <translation>Monate, für die der Umsatz zugesagt ist; 0 heißt durchgehend.</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Tokenverhältnis</translation>
    </message>
    <message>
        <source>Tokens this model counts for one token of the plan: tokenizers differ.</source>
        <translation>Token, die dieses Modell je Token des Plans zählt: Tokenizer unterscheiden sich.</translation>
    </message>
    <message>
        <source>Price of a node hour</source>
        <translation>Preis je Knotenstunde</translation>
    </message>
    <message>
        <source>Rent of one whole node, in the offer&apos;s currency.</source>
        <translation>Miete eines ganzen Knotens, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Price of a million input tokens, in the offer&apos;s currency.</source>
        <translation>Preis pro Million Eingabetoken, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>Price of a million output tokens, in the offer&apos;s currency.</source>
        <translation>Preis pro Million Ausgabetoken, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>Preis aus Cache</translation>
    </message>
    <message>
        <source>Price of a million tokens read from the cache, in the offer&apos;s currency.</source>
        <translation>Preis pro Million aus dem Cache gelesener Token, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Cache write price, short</source>
        <translation>Cache-Schreiben, kurz</translation>
    </message>
    <message>
        <source>Price of a million tokens written to a cache of short lifetime, in the offer&apos;s currency.</source>
        <translation>Preis pro Million in einen Cache kurzer Lebensdauer geschriebener Token, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Cache write price, long</source>
        <translation>Cache-Schreiben, lang</translation>
    </message>
    <message>
        <source>Price of a million tokens written to a cache of long lifetime, in the offer&apos;s currency.</source>
        <translation>Preis pro Million in einen Cache langer Lebensdauer geschriebener Token, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Price of a server</source>
        <translation>Preis eines Servers</translation>
    </message>
    <message>
        <source>Purchase price of one server, in the offer&apos;s currency.</source>
        <translation>Kaufpreis eines Servers, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Power of a server</source>
        <translation>Leistung eines Servers</translation>
    </message>
    <message>
        <source>Power one server draws at full load.</source>
        <translation>Leistungsaufnahme eines Servers bei Volllast.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Requests a second a replica serves, over the estimate; its range comes from published measurements.</source>
        <translation>Anfragen pro Sekunde, die ein Replikat bedient, zur Schätzung; die Spanne stammt aus veröffentlichten Messungen.</translation>
    </message>
    <message>
        <source>Units of the plan&apos;s currency for one unit of this one.</source>
        <translation>Einheiten der Planwährung für eine Einheit dieser Währung.</translation>
    </message>
    <message>
        <source>Data in</source>
        <translation>Eingehende Daten</translation>
    </message>
    <message>
        <source>Price of data that reaches the host: the weights, each time they are fetched.</source>
        <translation>Preis für Daten, die beim Anbieter eingehen: die Gewichte, jedes Mal, wenn sie geladen werden.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Findings</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>evenhost::models::FindingsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n Punkt zu prüfen</numerusform>
            <numerusform>%n Punkte zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::models::Format</name>
    <message>
        <source>%1 %2</source>
        <comment>currency sign, amount</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand million of money</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million of money</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand of money</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billion (10^9) parameters</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 k</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years and months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>% pro Monat</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% pro Jahr</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>tokens a day</source>
        <translation>Token pro Tag</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>B</source>
        <comment>billion (10^9) parameters</comment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>bytes a token</source>
        <translation>Byte je Token</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>h/Monat</translation>
    </message>
    <message>
        <source>h/day</source>
        <translation>h/Tag</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>%1/year</source>
        <translation>%1/Jahr</translation>
    </message>
    <message>
        <source>%1/M tokens</source>
        <translation>%1/Mio. Token</translation>
    </message>
    <message>
        <source>%1/M token-hours</source>
        <translation>%1/Mio. Token-Stunden</translation>
    </message>
    <message>
        <source>%1/request</source>
        <translation>%1/Anfrage</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1/kW month</source>
        <translation>%1/kW und Monat</translation>
    </message>
    <message>
        <source>%1/GB month</source>
        <translation>%1/GB und Monat</translation>
    </message>
    <message>
        <source>%1/GB</source>
        <translation>%1/GB</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Labels</name>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Speicher und Netz</translation>
    </message>
    <message>
        <source>Software and the rest</source>
        <translation>Software und Übriges</translation>
    </message>
    <message>
        <source>Owned hardware</source>
        <translation>Eigene Hardware</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cache storage</source>
        <translation>Cache-Speicher</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Reservierter Durchsatz</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Plattformgebühr</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Risikozuschlag</translation>
    </message>
    <message>
        <source>Set-up, spread</source>
        <translation>Einrichtung, verteilt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message numerus="yes">
        <source>reserved, %n month(s)</source>
        <translation>
            <numerusform>reserviert, %n Monat</numerusform>
            <numerusform>reserviert, %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>owned</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>Dauerbetrieb</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>by demand</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Neuseeland-Dollar</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as released</source>
        <comment>weight format</comment>
        <translation>wie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Machine</name>
    <message>
        <source>Enter a GPU, as in 8 x H200.</source>
        <translation>Eine GPU eingeben, wie in 8 x H200.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be a whole number from 1 to 1,024.</source>
        <translation>Die Zahl der GPUs muss eine ganze Zahl von 1 bis 1.024 sein.</translation>
    </message>
    <message>
        <source>No GPU is known as “%1”. Write it as in 8 x H200.</source>
        <translation>Keine GPU ist als „%1“ bekannt. Schreibweise wie in 8 x H200.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::MeasurementsModel</name>
    <message>
        <source>own measurement</source>
        <translation>eigene Messung</translation>
    </message>
    <message>
        <source>as released</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>no row has it</source>
        <translation>keine Zeile hat es</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No row of the shortlist runs this model, in these weights, on this GPU.</source>
        <translation>Keine Zeile der Auswahl betreibt dieses Modell mit diesen Gewichten auf dieser GPU.</translation>
    </message>
    <message>
        <source>The model that was measured.</source>
        <translation>Das gemessene Modell.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>Zahlenformat der Gewichte.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What it ran on.</source>
        <translation>Worauf es lief.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs of the one replica that was measured.</source>
        <translation>GPUs des einen gemessenen Replikats.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Requests in progress at the same moment.</source>
        <translation>Anfragen, die gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Input tokens of a request.</source>
        <translation>Eingabetoken einer Anfrage.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output tokens of a request.</source>
        <translation>Ausgabetoken einer Anfrage.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output tokens a second of the whole replica.</source>
        <translation>Ausgabetoken pro Sekunde des ganzen Replikats.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Seconds until the first token appears, mean.</source>
        <translation>Sekunden bis zum ersten Token, Mittel.</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Erstes Token, s</translation>
    </message>
    <message>
        <source>Who measured, and how.</source>
        <translation>Wer wie gemessen hat.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>Wie in 2026-11-21.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What is estimated without your measurements.</source>
        <translation>Was ohne die eigenen Messungen geschätzt wird.</translation>
    </message>
    <message>
        <source>Estimate before</source>
        <translation>Schätzung vorher</translation>
    </message>
    <message>
        <source>What is estimated with all of your measurements.</source>
        <translation>Was mit allen eigenen Messungen geschätzt wird.</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>mit ihnen</translation>
    </message>
    <message>
        <source>“%1” is no model of the plan or the catalogue.</source>
        <translation>„%1“ ist kein Modell des Plans oder des Katalogs.</translation>
    </message>
    <message>
        <source>“%1” is no GPU of the plan or the catalogue.</source>
        <translation>„%1“ ist keine GPU des Plans oder des Katalogs.</translation>
    </message>
    <message>
        <source>Give a whole number of GPUs, at most %1.</source>
        <translation>Eine ganze Zahl GPUs angeben, höchstens %1.</translation>
    </message>
    <message>
        <source>%1 has to be a positive number.</source>
        <translation>%1 muss eine positive Zahl sein.</translation>
    </message>
    <message>
        <source>%1 has to be given.</source>
        <translation>%1 muss angegeben werden.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as in 2026-11-21.</source>
        <translation>„%1“ ist kein Datum: Schreibweise wie in 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::OptionsModel</name>
    <message>
        <source>unknown offer: %1</source>
        <translation>unbekanntes Angebot: %1</translation>
    </message>
    <message>
        <source>%1 %2 in · %3 out</source>
        <comment>price of tokens</comment>
        <translation>%2 %1 ein · %3 aus</translation>
    </message>
    <message>
        <source> · %1 cached</source>
        <translation> · %1 Cache</translation>
    </message>
    <message>
        <source>, a million tokens</source>
        <translation>, pro Million Token</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Of it %1, not recovered: %2.</source>
        <translation>Davon %1, nicht abzugsfähig: %2.</translation>
    </message>
    <message>
        <source>%1 on top, recovered: %2; with it %3 a month.</source>
        <translation>%1 zusätzlich, abzugsfähig: %2; damit %3 pro Monat.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>experts used of experts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>▲ unknown</source>
        <comment>licence</comment>
        <translation>▲ unbekannt</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <comment>licence that forbids the use</comment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>▲ check</source>
        <comment>licence</comment>
        <translation>▲ prüfen</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>managed</translation>
    </message>
    <message>
        <source>%1 · own</source>
        <comment>vendor; the card or offer belongs to the plan</comment>
        <translation>%1 · eigen</translation>
    </message>
    <message>
        <source>speed measured by you</source>
        <translation>Tempo selbst gemessen</translation>
    </message>
    <message>
        <source>speed estimated</source>
        <translation>Tempo geschätzt</translation>
    </message>
    <message>
        <source>%1 a month over the whole 80 % range of throughput (%2).</source>
        <translation>%1 pro Monat über die ganze 80-%-Spanne des Durchsatzes (%2).</translation>
    </message>
    <message>
        <source>80 % range %1 to %2 a month (%3).</source>
        <translation>80-%-Spanne %1 bis %2 pro Monat (%3).</translation>
    </message>
    <message>
        <source>80 % range %1 to %2 replicas, %3 to %4 GPUs (%5)</source>
        <translation>80-%-Spanne %1 bis %2 Replikate, %3 bis %4 GPUs (%5)</translation>
    </message>
    <message>
        <source>%1 parameters in total have to be held in memory; %2 of them (%3) work on one token.</source>
        <translation>%1 Parameter müssen insgesamt im Speicher liegen; %2 davon (%3) arbeiten an einem Token.</translation>
    </message>
    <message>
        <source>No licence text is known: check before use.</source>
        <translation>Kein Lizenztext bekannt: vor der Nutzung prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) for the peak</source>
        <translation>
            <numerusform>%n Replikat für die Spitze</numerusform>
            <numerusform>%n Replikate für die Spitze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare</source>
        <translation>
            <numerusform>%n in Reserve</numerusform>
            <numerusform>%n in Reserve</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Parameters that have to be held in memory.</source>
        <translation>Parameter, die im Speicher liegen müssen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Parameters that work on one token: they set the speed.</source>
        <translation>Parameter, die an einem Token arbeiten: Sie bestimmen das Tempo.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Total parameters to one scale for all rows, the active ones filled.</source>
        <translation>Gesamtparameter aller Zeilen im selben Maßstab, die aktiven gefüllt.</translation>
    </message>
    <message>
        <source>to one scale</source>
        <translation>maßstäblich</translation>
    </message>
    <message>
        <source>Experts a token uses, of the experts a layer has.</source>
        <translation>Experten, die ein Token nutzt, von den Experten einer Schicht.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Longest context in tokens.</source>
        <translation>Längster Kontext in Token.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Whether the licence allows business use.</source>
        <translation>Ob die Lizenz geschäftliche Nutzung erlaubt.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>Zahlenformat der Gewichte.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Wo das Modell läuft.</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>GPUs paid for: replicas times GPUs a replica.</source>
        <translation>Bezahlte GPUs: Replikate mal GPUs je Replikat.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>All costs of an average month, with the tax that is not recovered.</source>
        <translation>Alle Kosten eines durchschnittlichen Monats, mit der nicht abzugsfähigen Steuer.</translation>
    </message>
    <message>
        <source>All costs of an average month, without tax.</source>
        <translation>Alle Kosten eines durchschnittlichen Monats, ohne Steuer.</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Services</name>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>flex: slower, cheaper</source>
        <translation>Flex: langsamer, günstiger</translation>
    </message>
    <message>
        <source>priority: goes first</source>
        <translation>Priority: mit Vorrang</translation>
    </message>
    <message>
        <source>provisioned throughput</source>
        <translation>reservierter Durchsatz</translation>
    </message>
    <message>
        <source> · flex × %1</source>
        <translation> · Flex × %1</translation>
    </message>
    <message>
        <source> · priority × %1</source>
        <translation> · Priority × %1</translation>
    </message>
    <message>
        <source> · provisioned, units: %1</source>
        <translation> · reserviert, Einheiten: %1</translation>
    </message>
    <message>
        <source> · provisioned</source>
        <translation> · reserviert</translation>
    </message>
    <message>
        <source> · in region × %1</source>
        <translation> · in Region × %1</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Verdict</name>
    <message>
        <source>%1 self-hosted</source>
        <translation>%1 im Eigenbetrieb</translation>
    </message>
    <message>
        <source>%1 times today’s volume</source>
        <translation>das %1-Fache der heutigen Menge</translation>
    </message>
    <message>
        <source>%1 above today’s volume</source>
        <translation>%1 über der heutigen Menge</translation>
    </message>
    <message>
        <source>%1 below today’s volume</source>
        <translation>%1 unter der heutigen Menge</translation>
    </message>
    <message>
        <source>today’s volume</source>
        <translation>die heutige Menge</translation>
    </message>
    <message>
        <source>It is cheaper at any volume.</source>
        <translation>Eigenbetrieb ist bei jeder Menge günstiger.</translation>
    </message>
    <message>
        <source>It is cheaper above %1 requests a day.</source>
        <translation>Eigenbetrieb ist ab %1 Anfragen pro Tag günstiger.</translation>
    </message>
    <message>
        <source>It becomes cheaper above %1 requests a day, %2.</source>
        <translation>Eigenbetrieb wird ab %1 Anfragen pro Tag günstiger, %2.</translation>
    </message>
    <message>
        <source>It stays cheaper above %1 requests a day, %2.</source>
        <translation>Eigenbetrieb bleibt ab %1 Anfragen pro Tag günstiger, %2.</translation>
    </message>
    <message>
        <source>Stay managed.</source>
        <translation>Beim Managed-Modell bleiben.</translation>
    </message>
    <message>
        <source>Host it yourselves.</source>
        <translation>Selbst betreiben.</translation>
    </message>
    <message>
        <source>Host the base load, pay for the peaks.</source>
        <translation>Grundlast selbst betreiben, Spitzen zukaufen.</translation>
    </message>
    <message>
        <source>Too close to call.</source>
        <translation>Zu knapp für ein Urteil.</translation>
    </message>
    <message>
        <source>No option is eligible.</source>
        <translation>Keine Option ist zulässig.</translation>
    </message>
    <message>
        <source>Every option is ruled out: see the findings.</source>
        <translation>Jede Option scheidet aus: siehe Befunde.</translation>
    </message>
    <message>
        <source>There is nothing to hold it against yet: add an open model or a managed option.</source>
        <translation>Noch fehlt der Vergleich: ein offenes Modell oder eine Managed-Option hinzufügen.</translation>
    </message>
    <message>
        <source>%1 costs %2 less a month today.</source>
        <translation>%1 kostet heute %2 pro Monat weniger.</translation>
    </message>
    <message>
        <source>%1 costs %2 more a month today.</source>
        <translation>%1 kostet heute %2 pro Monat mehr.</translation>
    </message>
    <message>
        <source>%1 costs %2 less a month today than %3.</source>
        <translation>%1 kostet heute %2 pro Monat weniger als %3.</translation>
    </message>
    <message>
        <source>It never becomes cheaper: each further request costs more on own GPUs than the managed price.</source>
        <translation>Eigenbetrieb wird nie günstiger: Jede weitere Anfrage kostet auf eigenen GPUs mehr als der Managed-Preis.</translation>
    </message>
    <message>
        <source>It does not become cheaper at any volume worth planning for.</source>
        <translation>Eigenbetrieb wird bei keiner planbaren Menge günstiger.</translation>
    </message>
    <message>
        <source>It cannot be deployed as planned, so there is no break-even.</source>
        <translation>Wie geplant nicht einsetzbar, daher gibt es keinen Break-even.</translation>
    </message>
    <message>
        <source>There is no break-even volume.</source>
        <translation>Es gibt keine Break-even-Menge.</translation>
    </message>
    <message>
        <source>80 % range %1–%2</source>
        <translation>80-%-Spanne %1–%2</translation>
    </message>
    <message>
        <source>What decides: %1.</source>
        <translation>Ausschlaggebend: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>over 99 %</source>
        <comment>a probability</comment>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <comment>a probability</comment>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>over %1 times today’s volume</source>
        <translation>mehr als das %1-Fache der heutigen Menge</translation>
    </message>
</context>
<context>
    <name>evenhost::report::PaperView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>evenhost::report::Sections</name>
    <message>
        <source>Self-hosted or managed: sizing and break-even</source>
        <translation>Eigenbetrieb oder Managed: Auslegung und Break-even</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cost and the ids of its inputs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Inputs in the register, for %1 and %2: %3.</source>
        <translation>Eingaben im Verzeichnis, für %1 und %2: %3.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>a million tokens</source>
        <translation>pro Mio. Token</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1.000 Anfragen</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source> (out, see below)</source>
        <translation> (scheidet aus, siehe unten)</translation>
    </message>
    <message>
        <source>Cost a month at today’s volume, %1</source>
        <translation>Monatskosten bei heutiger Menge, %1</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>All amounts hold the %1 that is not recovered; in the table above it is in “%2”.</source>
        <translation>Alle Beträge enthalten %1, da nicht abzugsfähig; in der Tabelle oben unter „%2“.</translation>
    </message>
    <message>
        <source>%1 a month, %2</source>
        <comment>a tax, a currency</comment>
        <translation>%1 pro Monat, %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>%1 is on what is bought, not on salaries. It is recovered, so no other amount of this report holds it.</source>
        <translation>%1 liegt auf dem, was gekauft wird, nicht auf Gehältern. Da abzugsfähig, ist sie in keinem anderen Betrag dieses Berichts enthalten.</translation>
    </message>
    <message>
        <source>of which once</source>
        <translation>davon einmalig</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>cheaper above, a day</source>
        <translation>günstiger ab, pro Tag</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Paid over %1 months, %2</source>
        <translation>Zahlungen über %1 Monate, %2</translation>
    </message>
    <message>
        <source>Years hold what is paid in them; the first holds what is paid once. Growth and price drift are included. Net present value is of all payments, so it is negative; discounted monthly at %1 a year.</source>
        <translation>Jahre enthalten, was in ihnen gezahlt wird; das erste auch die einmaligen Zahlungen. Wachstum und Preistrends sind enthalten. Der Kapitalwert umfasst alle Zahlungen und ist daher negativ; monatlich abgezinst mit %1 pro Jahr.</translation>
    </message>
    <message>
        <source>The last year of owned servers is low because what they can still be sold for counts in it.</source>
        <translation>Das letzte Jahr gekaufter Server ist niedrig, weil darin ihr Restwert zählt.</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht zulässig</translation>
    </message>
    <message>
        <source>Options that are out</source>
        <translation>Ausgeschiedene Optionen</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Optionen im Vergleich</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The trap: sized by the wrong number</source>
        <translation>Die Falle: nach der falschen Zahl ausgelegt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>GPUs, sized right</source>
        <translation>GPUs, richtig ausgelegt</translation>
    </message>
    <message>
        <source>GPUs, compute bought for the total</source>
        <translation>GPUs, Rechenleistung für die Gesamtzahl</translation>
    </message>
    <message>
        <source>waste a year, %1</source>
        <translation>Verschwendung pro Jahr, %1</translation>
    </message>
    <message>
        <source>GiB it has to hold</source>
        <translation>GiB, die es aufnehmen muss</translation>
    </message>
    <message>
        <source>GiB bought by the active count</source>
        <translation>GiB, nach aktiver Zahl gekauft</translation>
    </message>
    <message>
        <source>Bought for its headline total a mixture-of-experts model wastes compute; bought for its active parameters it does not fit and will not start.</source>
        <translation>Nach der Gesamtzahl gekauft, verschwendet ein Mixture-of-Experts-Modell Rechenleistung; nach den aktiven Parametern gekauft, passt es nicht und startet nicht.</translation>
    </message>
    <message>
        <source>Where the waste is 0, memory decides the hardware at this volume, whichever number it is sized by.</source>
        <translation>Wo die Verschwendung 0 ist, bestimmt bei dieser Menge der Speicher die Hardware, nach welcher Zahl auch ausgelegt wird.</translation>
    </message>
    <message>
        <source>Parts shown add up to the totals shown, and those to the totals computed</source>
        <translation>Gezeigte Teile ergeben die gezeigten Summen und diese die berechneten Summen</translation>
    </message>
    <message>
        <source>The chart at today’s volume equals the table</source>
        <translation>Das Diagramm bei heutiger Menge stimmt mit der Tabelle überein</translation>
    </message>
    <message>
        <source>Both costs are equal at each crossing marked</source>
        <translation>An jedem markierten Schnittpunkt sind beide Kosten gleich</translation>
    </message>
    <message>
        <source>The memory planned holds all weights of the total, not of the active parameters</source>
        <translation>Der geplante Speicher fasst alle Gewichte der Gesamtzahl, nicht nur die der aktiven Parameter</translation>
    </message>
    <message>
        <source>The capacity bought covers the demand at its peak</source>
        <translation>Die gekaufte Kapazität deckt den Bedarf in der Spitze</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Assumptions register</source>
        <translation>Annahmenverzeichnis</translation>
    </message>
    <message>
        <source>Every input of this report with its range, source and date. The ids stand beside the figures that rest on them.</source>
        <translation>Jede Eingabe dieses Berichts mit Spanne, Quelle und Datum. Die Kennungen stehen bei den Zahlen, die darauf beruhen.</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>keine Quelle angegeben</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>total parameters</source>
        <translation>Gesamtparameter</translation>
    </message>
    <message>
        <source>all that has to be stored, downloaded and loaded; memory follows it</source>
        <translation>alles, was gespeichert, geladen und übertragen werden muss; danach richtet sich der Speicher</translation>
    </message>
    <message>
        <source>active parameters</source>
        <translation>aktive Parameter</translation>
    </message>
    <message>
        <source>those that work on one token; speed and compute follow them</source>
        <translation>die an einem Token arbeiten; danach richten sich Tempo und Rechenleistung</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>one complete copy of the model with the GPUs that serve it</source>
        <translation>eine vollständige Kopie des Modells mit den GPUs, die sie betreiben</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>memory for the requests in progress; grows with their length and number</source>
        <translation>Speicher für die laufenden Anfragen; wächst mit deren Länge und Zahl</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>time from a request to the first word of its answer</source>
        <translation>Zeit von der Anfrage bis zum ersten Wort der Antwort</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>the daily volume above which self-hosting stays cheaper; capacity is bought in whole replicas, so there may be several crossings below it</source>
        <translation>Gewinnschwelle: die Tagesmenge, ab der der Eigenbetrieb günstiger bleibt; Kapazität wird in ganzen Replikaten gekauft, daher kann es darunter mehrere Schnittpunkte geben</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80-%-Spanne</translation>
    </message>
    <message>
        <source>eight of ten published measurements kept out of the calibration fell into ranges made this way</source>
        <translation>acht von zehn veröffentlichten Messungen, die nicht in die Kalibrierung eingingen, lagen in so gebildeten Spannen</translation>
    </message>
    <message>
        <source>all payments of the horizon, discounted to today</source>
        <translation>alle Zahlungen des Zeitraums, auf heute abgezinst</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Notes of the meeting</source>
        <translation>Notizen aus der Sitzung</translation>
    </message>
    <message>
        <source>Method, checks and limits</source>
        <translation>Methode, Prüfungen und Grenzen</translation>
    </message>
    <message>
        <source>Method and checks</source>
        <translation>Methode und Prüfungen</translation>
    </message>
    <message>
        <source>A month is 730 hours and 30.4167 days, a year 12 months. Amounts are %1.</source>
        <translation>Ein Monat hat 730 Stunden und 30,4167 Tage, ein Jahr 12 Monate. Beträge in %1.</translation>
    </message>
    <message>
        <source>Memory follows the total parameters: weights by part and format, the cache of the requests in progress, and what the engine itself takes, on each GPU.</source>
        <translation>Der Speicher folgt den Gesamtparametern: Gewichte nach Teil und Format, der Cache der laufenden Anfragen und der Eigenbedarf der Engine, auf jeder GPU.</translation>
    </message>
    <message>
        <source>Speed follows the active parameters and the memory bandwidth; constants were fitted to published measurements and checked on models kept out of the fit.</source>
        <translation>Das Tempo folgt den aktiven Parametern und der Speicherbandbreite; die Konstanten wurden an veröffentlichte Messungen angepasst und an nicht verwendeten Modellen geprüft.</translation>
    </message>
    <message>
        <source>Replicas are bought for the peak, not for the mean, and in whole nodes as the hosting sells them; spare replicas are paid for. An idle rented GPU is billed.</source>
        <translation>Replikate werden für die Spitze gekauft, nicht für das Mittel, und in ganzen Knoten, wie das Hosting sie verkauft; Reserve-Replikate werden bezahlt. Auch eine untätige gemietete GPU kostet.</translation>
    </message>
    <message>
        <source>Managed prices are list prices less any discount entered, with cached input, cache writes, retries and the share that may wait counted at their own prices.</source>
        <translation>Managed-Preise sind Listenpreise abzüglich eingetragener Rabatte; Eingabe aus Cache, Cache-Schreiben, Wiederholungen und der Anteil, der warten darf, zählen zu ihren eigenen Preisen.</translation>
    </message>
    <message>
        <source>Crossings are solved exactly on each stair. Ranges hold eight of ten draws in which every input with a range, and the throughput estimate, is varied at once.</source>
        <translation>Schnittpunkte werden auf jeder Stufe exakt berechnet. Spannen enthalten acht von zehn Simulationsläufen, in denen jede Eingabe mit Spanne und die Durchsatzschätzung zugleich variieren.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>All sizing is an estimate until it is measured with your own traffic.</source>
        <translation>Jede Auslegung ist eine Schätzung, bis sie mit dem eigenen Verkehr gemessen ist.</translation>
    </message>
    <message>
        <source>Prices change; each one carries its date in the register. Latency of mixture-of-experts models varies with routing.</source>
        <translation>Preise ändern sich; jeder trägt im Verzeichnis sein Datum. Die Latenz von Mixture-of-Experts-Modellen schwankt mit dem Routing.</translation>
    </message>
    <message>
        <source>Quality of the answers is not compared here: test that the models are good enough for the work first.</source>
        <translation>Die Qualität der Antworten wird hier nicht verglichen: zuerst testen, ob die Modelle für die Aufgabe gut genug sind.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>erstellt von</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>geprüft von</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>freigegeben von</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Self-hosted or managed</source>
        <translation>Eigenbetrieb oder Managed</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, with tax</source>
        <translation>%1, mit Steuer</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>%1, ex tax</source>
        <translation>%1, ohne Steuer</translation>
    </message>
    <message>
        <source>%1, ex %2</source>
        <translation>%1, ohne %2</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %3 %2</translation>
    </message>
    <message>
        <source>estimate, 80 % range where one is given</source>
        <translation>Schätzung, 80-%-Spanne wo angegeben</translation>
    </message>
    <message>
        <source>planning estimate, speed measured</source>
        <translation>Planschätzung, Tempo gemessen</translation>
    </message>
    <message>
        <source>planning estimate, speed not measured</source>
        <translation>Planschätzung, Tempo nicht gemessen</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>Preise vom %1</translation>
    </message>
    <message>
        <source>prices of %1 to %2</source>
        <translation>Preise vom %1 bis %2</translation>
    </message>
    <message>
        <source>prepared by %1, reviewed by %2, approved by –</source>
        <translation>erstellt von %1, geprüft von %2, freigegeben von –</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>difference a month, self-hosted against managed; in parentheses: self-hosting costs more</source>
        <translation>Differenz pro Monat, Eigenbetrieb gegenüber Managed; in Klammern: Eigenbetrieb kostet mehr</translation>
    </message>
    <message>
        <source>; 80 % range %1</source>
        <translation>; 80-%-Spanne %1</translation>
    </message>
    <message>
        <source>break-even, requests a day</source>
        <translation>Break-even, Anfragen pro Tag</translation>
    </message>
    <message>
        <source>net present value of self-hosting against managed over %1 months at %2 a year</source>
        <translation>Kapitalwert des Eigenbetriebs gegenüber Managed über %1 Monate bei %2 pro Jahr</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>does not flip</source>
        <translation>kippt nicht</translation>
    </message>
    <message>
        <source>%1 times today’s value</source>
        <translation>das %1-Fache des heutigen Werts</translation>
    </message>
    <message>
        <source>%1 above today’s value</source>
        <translation>%1 über dem heutigen Wert</translation>
    </message>
    <message>
        <source>%1 below today’s value</source>
        <translation>%1 unter dem heutigen Wert</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Kippt bei</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>Options at today’s volume: cost a month, %1</source>
        <translation>Optionen bei heutiger Menge: Kosten pro Monat, %1</translation>
    </message>
    <message>
        <source>GPUs and upkeep</source>
        <translation>GPUs und Unterhalt</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>tokens and fees</source>
        <translation>Token und Gebühren</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Probability that the recommended option is the cheapest, all ranges taken together: %1.</source>
        <translation>Wahrscheinlichkeit, dass die empfohlene Option die günstigste ist, alle Spannen zusammengenommen: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>does not fit %1</source>
        <translation>passt nicht %1</translation>
    </message>
    <message>
        <source>total, billion</source>
        <translation>gesamt, Mrd.</translation>
    </message>
    <message>
        <source>active, billion</source>
        <translation>aktiv, Mrd.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>weights, GiB</source>
        <translation>Gewichte, GiB</translation>
    </message>
    <message>
        <source>KV cache, GiB</source>
        <translation>KV-Cache, GiB</translation>
    </message>
    <message>
        <source>runtime, GiB</source>
        <translation>Laufzeit, GiB</translation>
    </message>
    <message>
        <source>usable, GiB</source>
        <translation>nutzbar, GiB</translation>
    </message>
    <message>
        <source>Memory is of one GPU, in GiB (2^30 bytes), at the planned peak; spare replicas are among the GPUs.</source>
        <translation>Speicher gilt für eine GPU, in GiB (2^30 Byte), in der geplanten Spitze; Reserve-Replikate sind in den GPUs enthalten.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Speed, capacity and storage</source>
        <translation>Tempo, Kapazität und Ablage</translation>
    </message>
    <message>
        <source>tokens/s a user</source>
        <translation>Token/s je Nutzer</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>erstes Token, s</translation>
    </message>
    <message>
        <source>95 % within, s</source>
        <translation>95 % binnen, s</translation>
    </message>
    <message>
        <source>in flight a replica</source>
        <translation>gleichzeitig je Replikat</translation>
    </message>
    <message>
        <source>capacity, requests a day</source>
        <translation>Kapazität, Anfragen pro Tag</translation>
    </message>
    <message>
        <source>mean use</source>
        <translation>mittlere Nutzung</translation>
    </message>
    <message>
        <source>stored, GB</source>
        <translation>Ablage, GB</translation>
    </message>
    <message>
        <source>download, h</source>
        <translation>Download, h</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Latency of a mixture-of-experts model varies from request to request with the experts its tokens are sent to. Validate with your own traffic before committing.</source>
        <translation>Die Latenz eines Mixture-of-Experts-Modells schwankt von Anfrage zu Anfrage, je nachdem, an welche Experten die Token gehen. Vor der Entscheidung mit eigenem Verkehr prüfen.</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>kommerzielle Nutzung erlaubt</translation>
    </message>
    <message>
        <source>conditions: check</source>
        <translation>Bedingungen: prüfen</translation>
    </message>
    <message>
        <source>commercial use forbidden</source>
        <translation>kommerzielle Nutzung untersagt</translation>
    </message>
    <message>
        <source>unknown: check</source>
        <translation>unbekannt: prüfen</translation>
    </message>
    <message>
        <source>licence unknown: check</source>
        <translation>Lizenz unbekannt: prüfen</translation>
    </message>
    <message>
        <source>several or unknown</source>
        <translation>mehrere oder unbekannt</translation>
    </message>
    <message>
        <source>Licence and place</source>
        <translation>Lizenz und Ort</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Auslegung</translation>
    </message>
    <message>
        <source>Two numbers for every model: total and active parameters</source>
        <translation>Zwei Zahlen je Modell: Gesamtparameter und aktive Parameter</translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation>Speicher einer GPU</translation>
    </message>
    <message>
        <source>Parameters, GPUs and memory</source>
        <translation>Parameter, GPUs und Speicher</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>Alle Spannen zusammen</translation>
    </message>
    <message>
        <source>saving a year, %1; in parentheses: self-hosting costs more</source>
        <translation>Ersparnis pro Jahr, %1; in Klammern: Eigenbetrieb kostet mehr</translation>
    </message>
    <message>
        <source>break-even, requests a day (%1 of draws have one)</source>
        <translation>Break-even, Anfragen pro Tag (%1 der Simulationsläufe haben einen)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>10 % are below</source>
        <translation>10 % liegen darunter</translation>
    </message>
    <message>
        <source>half are below</source>
        <translation>die Hälfte liegt darunter</translation>
    </message>
    <message>
        <source>90 % are below</source>
        <translation>90 % liegen darunter</translation>
    </message>
    <message>
        <source>Self-hosting is cheaper in %1 of %2 draws (seed %3; the same plan gives the same draws).</source>
        <translation>Der Eigenbetrieb ist in %1 von %2 Simulationsläufen günstiger (Startwert %3; derselbe Plan ergibt dieselben Läufe).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scenarios, a month, %1</source>
        <translation>Szenarien, pro Monat, %1</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>was abweicht</translation>
    </message>
    <message>
        <source>self-hosted</source>
        <translation>Eigenbetrieb</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>Managed</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>saving over %1 months, present value</source>
        <translation>Ersparnis über %1 Monate, Barwert</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>In parentheses: self-hosting costs more. Amounts are of a month at the scenario’s volume today; growth and price drift show in the present value alone.</source>
        <translation>In Klammern: Eigenbetrieb kostet mehr. Beträge gelten für einen Monat bei der heutigen Menge des Szenarios; Wachstum und Preistrends zeigen sich nur im Barwert.</translation>
    </message>
    <message>
        <source>Every row holds %1 against %2; the recommendation is for the volume today, of all options.</source>
        <translation>Jede Zeile vergleicht %1 mit %2; die Empfehlung gilt für die heutige Menge, aus allen Optionen.</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Sensitivity and scenarios</source>
        <translation>Sensitivität und Szenarien</translation>
    </message>
    <message>
        <source>Each input is moved to its low and its high value alone; the bar shows what the yearly cost of %1 over %2 becomes. At the bar’s ends stand the input’s values.</source>
        <translation>Jede Eingabe wird allein auf ihren unteren und oberen Wert gesetzt; der Balken zeigt, was aus den jährlichen Mehrkosten von %1 gegenüber %2 wird. An den Balkenenden stehen die Werte der Eingabe.</translation>
    </message>
    <message>
        <source>Paid out over time</source>
        <translation>Zahlungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>cost a month of %1</source>
        <translation>Kosten pro Monat: %1</translation>
    </message>
    <message>
        <source>net present value of all payments over %1 months at %2 a year</source>
        <translation>Kapitalwert aller Zahlungen über %1 Monate bei %2 pro Jahr</translation>
    </message>
    <message>
        <source>under 1 % of today’s value</source>
        <translation>unter 1 % des heutigen Werts</translation>
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
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n Replikat</numerusform>
            <numerusform>%n Replikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs in the register, for %1: %2.</source>
        <translation>Eingaben im Register, für %1: %2.</translation>
    </message>
    <message>
        <source>Payback and “cheaper above” are against %1.</source>
        <translation>Amortisation und „günstiger ab“ gelten gegenüber %1.</translation>
    </message>
    <message>
        <source>Payback is against %1, the plan’s first managed option; “cheaper above” is against %2.</source>
        <translation>Die Amortisation gilt gegenüber %1, der ersten Managed-Option des Plans; „günstiger ab“ gegenüber %2.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>difference a month, %1 against %2; in parentheses: the combination costs more</source>
        <translation>Unterschied pro Monat, %1 gegenüber %2; in Klammern: die Kombination kostet mehr</translation>
    </message>
    <message>
        <source>until the combination has paid back what it costs at the start, against %1</source>
        <translation>bis die Kombination ihre Anfangskosten gegenüber %1 eingespielt hat</translation>
    </message>
    <message>
        <source>net present value of the combination against %1 over %2 months at %3 a year</source>
        <translation>Kapitalwert der Kombination gegenüber %1 über %2 Monate bei %3 pro Jahr</translation>
    </message>
    <message>
        <source>The chart and this table hold %1 hosted alone against %2; the combination turns elsewhere.</source>
        <translation>Diagramm und Tabelle vergleichen %1 im alleinigen Eigenbetrieb mit %2; die Kombination kippt an anderer Stelle.</translation>
    </message>
    <message>
        <source>Probability that %1, hosted alone, costs less than %2, all ranges taken together: %3.</source>
        <translation>Wahrscheinlichkeit, dass %1 im alleinigen Eigenbetrieb weniger kostet als %2, alle Spannen zusammen: %3.</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>capacity and use</source>
        <translation>Kapazität und Auslastung</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>The plan has no open model, so there is nothing to size.</source>
        <translation>Der Plan hat kein offenes Modell, es gibt also nichts auszulegen.</translation>
    </message>
    <message>
        <source>over %1 times today’s value</source>
        <translation>über das %1-Fache des heutigen Werts</translation>
    </message>
</context>
<context>
    <name>evenhost::session::PlanStore</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
</context>
<context>
    <name>evenhost::session::Plausibility</name>
    <message>
        <source>Total parameters</source>
        <translation>Gesamtparameter</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>of which routed experts</source>
        <translation>davon geroutete Experten</translation>
    </message>
    <message>
        <source>of which attention</source>
        <translation>davon Attention</translation>
    </message>
    <message>
        <source>of which embedding and head</source>
        <translation>davon Embedding und Ausgabekopf</translation>
    </message>
    <message>
        <source>prediction layers, on top</source>
        <translation>Vorhersageschichten, zusätzlich</translation>
    </message>
    <message>
        <source>KV cache, 16 bit</source>
        <translation>KV-Cache, 16 Bit</translation>
    </message>
    <message>
        <source>KV cache, 8 bit</source>
        <translation>KV-Cache, 8 Bit</translation>
    </message>
    <message>
        <source>State of a sequence</source>
        <translation>Zustand einer Sequenz</translation>
    </message>
    <message>
        <source>Cache of one full context</source>
        <translation>Cache eines vollen Kontexts</translation>
    </message>
    <message>
        <source>Weights in %1</source>
        <translation>Gewichte in %1</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::BreakEvenPage</name>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>There is no break-even to show: %1 cannot be deployed as planned.</source>
        <translation>Kein Break-even zu zeigen: %1 ist wie geplant nicht einsetzbar.</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is far cheaper.</source>
        <translation>Bei %1 Anfragen pro Tag ist das Managed-Modell weit günstiger.</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is cheaper.</source>
        <translation>Bei %1 Anfragen pro Tag ist das Managed-Modell günstiger.</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is slightly cheaper.</source>
        <translation>Bei %1 Anfragen pro Tag ist das Managed-Modell etwas günstiger.</translation>
    </message>
    <message>
        <source>It stays so up to %1.</source>
        <translation>Das bleibt so bis %1.</translation>
    </message>
    <message>
        <source>It stays so at any volume worth planning for.</source>
        <translation>Das bleibt so bei jeder planbaren Menge.</translation>
    </message>
    <message>
        <source>At %1 requests a day self-hosting is cheaper.</source>
        <translation>Bei %1 Anfragen pro Tag ist der Eigenbetrieb günstiger.</translation>
    </message>
    <message>
        <source>At %1 requests a day self-hosting is slightly cheaper.</source>
        <translation>Bei %1 Anfragen pro Tag ist der Eigenbetrieb etwas günstiger.</translation>
    </message>
    <message>
        <source>More volume would turn that again.</source>
        <translation>Mehr Menge würde das wieder umkehren.</translation>
    </message>
    <message>
        <source>It is so at any volume.</source>
        <translation>Das gilt bei jeder Menge.</translation>
    </message>
    <message>
        <source>It stays so for good only above %1.</source>
        <translation>Auf Dauer bleibt es erst ab %1 so.</translation>
    </message>
    <message>
        <source>It pays above %1.</source>
        <translation>Es lohnt sich ab %1.</translation>
    </message>
    <message>
        <source>%1 against %2. Self-hosting is bought in whole replicas: a staircase. The last crossing decides.</source>
        <translation>%1 gegen %2. Eigenbetrieb wird in ganzen Replikaten gekauft: eine Treppe. Der letzte Schnittpunkt entscheidet.</translation>
    </message>
    <message>
        <source>Without growth the volume</source>
        <translation>Ohne Wachstum erreicht die Menge</translation>
    </message>
    <message>
        <source>does not reach break-even</source>
        <translation>den Break-even nicht</translation>
    </message>
    <message>
        <source>Growth of %1 a month reaches break-even in</source>
        <translation>Bei %1 Wachstum pro Monat bis zum Break-even</translation>
    </message>
    <message>
        <source>no time worth planning for</source>
        <translation>keine planbare Zeit</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::CostPage</name>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What each option costs a month, everything counted.</source>
        <translation>Was jede Option pro Monat kostet, alles eingerechnet.</translation>
    </message>
    <message>
        <source>%1 of your own costs %2 a month</source>
        <translation>%1 im Eigenbetrieb kostet %2 pro Monat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 dagegen %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 as much.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 more.</source>
        <translation>%1, %2: %3 mehr.</translation>
    </message>
    <message>
        <source>%1, %2: %3 less.</source>
        <translation>%1, %2: %3 weniger.</translation>
    </message>
    <message>
        <source>GPUs, storage, network, power, people and support: everything that would be paid.</source>
        <translation>GPUs, Speicher, Netz, Strom, Personal und Support: alles, was zu zahlen wäre.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>Ohne %1.</translation>
    </message>
    <message>
        <source>Own costs more, a year</source>
        <translation>Eigenbetrieb teurer, pro Jahr</translation>
    </message>
    <message>
        <source>Own saves, a year</source>
        <translation>Eigenbetrieb spart, pro Jahr</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>eigen %1</translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>managed %1</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Pro Million Token</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1.000 Anfragen</translation>
    </message>
    <message>
        <source>%1 costs %2 a month, %3 of your own %4: %5 as much.</source>
        <translation>%1 kostet %2 pro Monat, %3 im Eigenbetrieb %4: %5.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Mit %1.</translation>
    </message>
    <message>
        <source>Both cost more, a year</source>
        <translation>Beides kostet mehr, pro Jahr</translation>
    </message>
    <message>
        <source>Both save, a year</source>
        <translation>Beides spart, pro Jahr</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>beides %1</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Drawer</name>
    <message>
        <source>Notes on “%1”</source>
        <translation>Notizen zu „%1“</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>What the room said. Saved with the plan.</source>
        <translation>Was im Raum gesagt wurde. Mit dem Plan gespeichert.</translation>
    </message>
    <message>
        <source>Put all notes into the report</source>
        <translation>Alle Notizen in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::DriverControl</name>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
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
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Put the notes into the report</source>
        <translation>Notizen in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Leave the notes out of the report</source>
        <translation>Notizen aus dem Bericht lassen</translation>
    </message>
    <message>
        <source>Hide a page</source>
        <translation>Seite ausblenden</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <source>Title a page</source>
        <translation>Seite betiteln</translation>
    </message>
    <message>
        <source>Move a page</source>
        <translation>Seite verschieben</translation>
    </message>
    <message>
        <source>Back to where we started</source>
        <translation>Zurück zum Anfangsstand</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a scenario of that name already.</source>
        <translation>Ein Szenario dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keep as scenario “%1”</source>
        <translation>Als Szenario „%1“ behalten</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::MemoryPage</name>
    <message>
        <source>Will it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>What fits on which GPUs.</source>
        <translation>Was auf welche GPUs passt.</translation>
    </message>
    <message>
        <source>%1 does not run on %2 × %3 as planned.</source>
        <translation>%1 läuft wie geplant nicht auf %2 × %3.</translation>
    </message>
    <message>
        <source>%1 fits on %2 × %3</source>
        <translation>%1 passt auf %2 × %3</translation>
    </message>
    <message>
        <source>%1; the peak and the spare take %2.</source>
        <translation>%1; Spitze und Reserve brauchen %2.</translation>
    </message>
    <message>
        <source>%1; the peak takes %2.</source>
        <translation>%1; die Spitze braucht %2.</translation>
    </message>
    <message>
        <source>All parameters stay in memory, whether a token uses them or not; what is left holds the conversations (KV cache).</source>
        <translation>Alle Parameter bleiben im Speicher, ob ein Token sie nutzt oder nicht; der Rest fasst die Gespräche (KV-Cache).</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>replicas: %1 for the peak, %2 spare</source>
        <translation>Replikate: %1 für die Spitze, %2 Reserve</translation>
    </message>
    <message>
        <source>replicas: %1 for the peak, no spare</source>
        <translation>Replikate: %1 für die Spitze, keine Reserve</translation>
    </message>
    <message>
        <source>Weights that have to be loaded</source>
        <translation>Gewichte, die geladen werden müssen</translation>
    </message>
    <message>
        <source>Conversations a replica can hold</source>
        <translation>Gespräche, die ein Replikat fasst</translation>
    </message>
    <message>
        <source>On disk, all copies</source>
        <translation>Auf Platte, alle Kopien</translation>
    </message>
    <message>
        <source>One download</source>
        <translation>Ein Download</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ModelsPage</name>
    <message>
        <source>Two numbers per model</source>
        <translation>Zwei Zahlen je Modell</translation>
    </message>
    <message>
        <source>Two numbers describe a model: what it stores and what it uses.</source>
        <translation>Zwei Zahlen beschreiben ein Modell: was es speichert und was es nutzt.</translation>
    </message>
    <message>
        <source>%1 stores %2 parameters and uses all of them for every token.</source>
        <translation>%1 speichert %2 Parameter und nutzt alle für jedes Token.</translation>
    </message>
    <message>
        <source>%1 stores %2 parameters and uses %3 of them for a token: %4.</source>
        <translation>%1 speichert %2 Parameter und nutzt %3 davon für ein Token: %4.</translation>
    </message>
    <message>
        <source>Memory is sized by the total, speed by the active parameters. The bars are drawn to one scale.</source>
        <translation>Der Speicher richtet sich nach der Gesamtzahl, das Tempo nach den aktiven Parametern. Alle Balken im selben Maßstab.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>und %n weiteres im Bericht</numerusform>
            <numerusform>und %n weitere im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>active inside total</source>
        <translation>aktive in gesamt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Page</name>
    <message>
        <source>%1, ex %2</source>
        <translation>%1, ohne %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>estimate, 80 % range</source>
        <translation>Schätzung, 80-%-Spanne</translation>
    </message>
    <message>
        <source>This plan cannot be evaluated yet.</source>
        <translation>Dieser Plan lässt sich noch nicht bewerten.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Title …</source>
        <translation>Titel …</translation>
    </message>
    <message>
        <source>Pages of the meeting</source>
        <translation>Seiten der Sitzung</translation>
    </message>
    <message>
        <source>Untick to skip a page; Alt and the arrow keys move it; F2 gives it a title of your own.</source>
        <translation>Haken entfernen, um eine Seite auszulassen; Alt und Pfeiltasten verschieben sie; F2 gibt ihr einen eigenen Titel.</translation>
    </message>
    <message>
        <source>This plan has nothing to show here; the page is skipped.</source>
        <translation>Dieser Plan hat hier nichts zu zeigen; die Seite wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PageView</name>
    <message>
        <source>Click: where does this come from?</source>
        <translation>Klicken: Woher kommt das?</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PresenterView</name>
    <message>
        <source>Presenter</source>
        <translation>Referentenansicht</translation>
    </message>
    <message>
        <source>Notes on this page. Saved with the plan.</source>
        <translation>Notizen zu dieser Seite. Mit dem Plan gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>Die letzte Seite</translation>
    </message>
    <message>
        <source>%1 · %2 since the start</source>
        <translation>%1 · %2 seit Beginn</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::QuestionPage</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Run an open model ourselves, or pay a managed model per token?</source>
        <translation>Ein offenes Modell selbst betreiben oder ein Managed-Modell pro Token bezahlen?</translation>
    </message>
    <message>
        <source>%1: run an open model ourselves, or pay per token?</source>
        <translation>%1: ein offenes Modell selbst betreiben oder pro Token bezahlen?</translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation>Differenz pro Monat</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>requests a day; today %1</source>
        <translation>Anfragen pro Tag; heute %1</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 cannot be deployed as planned</source>
        <translation>%1 ist wie geplant nicht einsetzbar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>of %1 draws from the ranges agree</source>
        <translation>von %1 Simulationsläufen aus den Spannen stimmen zu</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Eine Million Token</translation>
    </message>
    <message>
        <source>requests a day, %1 alone; today %2</source>
        <translation>Anfragen pro Tag, %1 allein; heute %2</translation>
    </message>
    <message>
        <source>of %1 draws: %2 alone costs less than %3</source>
        <translation>von %1 Simulationsläufen: %2 allein kostet weniger als %3</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::RecommendationPage</name>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>%1 Use %2, and look again at %3 requests a day.</source>
        <translation>%1 %2 nutzen und bei %3 Anfragen pro Tag erneut prüfen.</translation>
    </message>
    <message>
        <source>%1 Use %2.</source>
        <translation>%1 %2 nutzen.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Notes from the meeting</source>
        <translation>Notizen aus der Sitzung</translation>
    </message>
    <message>
        <source>Decide for %1, for this volume and these prices.</source>
        <translation>Für %1 entscheiden, für diese Menge und diese Preise.</translation>
    </message>
    <message>
        <source>today’s range is %1 to %2 of the estimate</source>
        <translation>die heutige Spanne ist %1 bis %2 der Schätzung</translation>
    </message>
    <message>
        <source>Run %1 on %2 × %3 for a week and enter what was measured</source>
        <translation>%1 eine Woche auf %2 × %3 betreiben und die Messwerte eintragen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Have the licence of %1 read by someone who may decide on it.</source>
        <translation>Die Lizenz von %1 von jemandem lesen lassen, der darüber entscheiden darf.</translation>
    </message>
    <message>
        <source>Decide where data has to stay; the plan does not say it yet.</source>
        <translation>Entscheiden, wo Daten bleiben müssen; der Plan sagt es noch nicht.</translation>
    </message>
    <message>
        <source>Decide whether data may go where %1 would take it.</source>
        <translation>Entscheiden, ob Daten dorthin dürfen, wohin %1 sie bringen würde.</translation>
    </message>
    <message>
        <source>Settle “%1”: the decision flips at %2.</source>
        <translation>„%1“ klären: Die Entscheidung kippt bei %2.</translation>
    </message>
    <message>
        <source>Look again at %1 requests a day; the planned growth gets there in %2.</source>
        <translation>Bei %1 Anfragen pro Tag erneut prüfen; Dauer bis dahin beim geplanten Wachstum: %2.</translation>
    </message>
    <message>
        <source>Look again at %1 requests a day.</source>
        <translation>Bei %1 Anfragen pro Tag erneut prüfen.</translation>
    </message>
    <message>
        <source>Have one old price confirmed.</source>
        <translation>Einen alten Preis bestätigen lassen.</translation>
    </message>
    <message>
        <source>Have %1 old prices confirmed.</source>
        <translation>%1 alte Preise bestätigen lassen.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Nothing here stands in the way; these are worth knowing before signing.</source>
        <translation>Hier steht nichts im Weg; diese Punkte sollte man vor der Unterschrift kennen.</translation>
    </message>
    <message>
        <source>One point needs an answer before anybody signs: %1.</source>
        <translation>Ein Punkt braucht eine Antwort, bevor jemand unterschreibt: %1.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>%1 points need an answer before anybody signs: %2 and %3.</source>
        <translation>%1 Punkte brauchen eine Antwort, bevor jemand unterschreibt: %2 und %3.</translation>
    </message>
    <message>
        <source>What each risk means for this plan, and what settles it.</source>
        <translation>Was jedes Risiko für diesen Plan bedeutet und was es klärt.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Where data is processed</source>
        <translation>Ort der Datenverarbeitung</translation>
    </message>
    <message>
        <source>Speed is an estimate</source>
        <translation>Das Tempo ist geschätzt</translation>
    </message>
    <message>
        <source>One site</source>
        <translation>Ein Standort</translation>
    </message>
    <message>
        <source>Managed prices move</source>
        <translation>Managed-Preise bewegen sich</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>Fremdwährung</translation>
    </message>
    <message>
        <source>A tuned model</source>
        <translation>Ein angepasstes Modell</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>eine Lizenz</translation>
    </message>
    <message>
        <source>where data may go</source>
        <translation>wohin Daten dürfen</translation>
    </message>
    <message>
        <source>the real speed</source>
        <translation>das wirkliche Tempo</translation>
    </message>
    <message>
        <source>the missing spare</source>
        <translation>die fehlende Reserve</translation>
    </message>
    <message>
        <source>a retirement date</source>
        <translation>ein Abschaltdatum</translation>
    </message>
    <message>
        <source>List prices are planned to stay</source>
        <translation>Die Listenpreise sind als gleichbleibend geplant</translation>
    </message>
    <message>
        <source>List prices are planned to move by %1 a year</source>
        <translation>Die Listenpreise sind mit einer Änderung von %1 pro Jahr geplant</translation>
    </message>
    <message>
        <source>%1; %2 to %3 a year is thought possible.</source>
        <translation>%1; für möglich gehalten werden %2 bis %3 pro Jahr.</translation>
    </message>
    <message>
        <source>Commercial use is not plainly allowed, or not known: %1.</source>
        <translation>Kommerzielle Nutzung ist nicht klar erlaubt oder unbekannt: %1.</translation>
    </message>
    <message>
        <source>Every model of the shortlist may be used commercially.</source>
        <translation>Jedes Modell der Auswahl darf kommerziell genutzt werden.</translation>
    </message>
    <message>
        <source>The plan does not say where data has to stay.</source>
        <translation>Der Plan sagt nicht, wo Daten bleiben müssen.</translation>
    </message>
    <message>
        <source>Outside %1, or without a promise to stay there: %2.</source>
        <translation>Außerhalb von %1 oder ohne Zusage, dort zu bleiben: %2.</translation>
    </message>
    <message>
        <source>Every option stays in %1.</source>
        <translation>Jede Option bleibt in %1.</translation>
    </message>
    <message>
        <source>Routing to experts and the serving engine decide: the truth lies between %1 and %2 of the estimate in 8 of 10 cases.</source>
        <translation>Experten-Routing und Engine entscheiden: In 8 von 10 Fällen liegt die Wahrheit zwischen %1 und %2 der Schätzung.</translation>
    </message>
    <message>
        <source>The estimate is rescaled to what was measured on your own deployment.</source>
        <translation>Die Schätzung ist auf die Messwerte des eigenen Betriebs skaliert.</translation>
    </message>
    <message>
        <source>All replicas stand in one place and none is spare: a failed node is an outage.</source>
        <translation>Alle Replikate stehen an einem Ort, keines ist Reserve: Fällt ein Knoten aus, steht der Dienst.</translation>
    </message>
    <message>
        <source>All replicas stand in one place; the spare covers a node, not the site.</source>
        <translation>Alle Replikate stehen an einem Ort; die Reserve deckt einen Knoten, nicht den Standort.</translation>
    </message>
    <message>
        <source>%1 Retirement: %2</source>
        <translation>%1 Abschaltung: %2</translation>
    </message>
    <message>
        <source>Prices are in %1; the rate is planned at %2, between %3 and %4 is thought possible.</source>
        <translation>Preise in %1; der Kurs ist mit %2 geplant, für möglich gehalten wird %3 bis %4.</translation>
    </message>
    <message>
        <source>Prices are in %1; the rate is planned at %2.</source>
        <translation>Preise in %1; der Kurs ist mit %2 geplant.</translation>
    </message>
    <message>
        <source>Each tuned set of weights is %1 more to store and needs replicas of its own; none is in these figures.</source>
        <translation>Jeder angepasste Satz Gewichte braucht %1 mehr Ablage und eigene Replikate; nichts davon ist in diesen Zahlen.</translation>
    </message>
    <message>
        <source>Have the licence text read before building on it.</source>
        <translation>Den Lizenztext lesen lassen, bevor darauf gebaut wird.</translation>
    </message>
    <message>
        <source>Keep the licence text with the decision.</source>
        <translation>Den Lizenztext bei der Entscheidung aufbewahren.</translation>
    </message>
    <message>
        <source>Have it in the contract.</source>
        <translation>Vertraglich festhalten.</translation>
    </message>
    <message>
        <source>Decide where data may go, and enter it in the plan.</source>
        <translation>Entscheiden, wohin Daten dürfen, und im Plan eintragen.</translation>
    </message>
    <message>
        <source>Decide what may leave the country, or drop these options.</source>
        <translation>Entscheiden, was das Land verlassen darf, oder diese Optionen streichen.</translation>
    </message>
    <message>
        <source>Measure on rented GPUs for a week and enter the points.</source>
        <translation>Eine Woche auf gemieteten GPUs messen und die Punkte eintragen.</translation>
    </message>
    <message>
        <source>Measure again after each upgrade.</source>
        <translation>Nach jedem Upgrade neu messen.</translation>
    </message>
    <message>
        <source>Agree what an hour without answers costs; a second site doubles the spare.</source>
        <translation>Vereinbaren, was eine Stunde ohne Antworten kostet; ein zweiter Standort verdoppelt die Reserve.</translation>
    </message>
    <message>
        <source>Look at the price list each quarter; keep prompts portable.</source>
        <translation>Die Preisliste jedes Quartal ansehen; Prompts übertragbar halten.</translation>
    </message>
    <message>
        <source>See the scenario with a dearer dollar; hedge or fix the rate.</source>
        <translation>Siehe das Szenario mit teurerem Dollar; Kurs absichern oder festschreiben.</translation>
    </message>
    <message>
        <source>If tuning is wanted, make it a scenario of its own.</source>
        <translation>Falls Anpassung gewünscht ist, daraus ein eigenes Szenario machen.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios, side by side.</source>
        <translation>Szenarien im Vergleich.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The answer stays the same in every scenario.</source>
        <translation>Die Antwort bleibt in jedem Szenario gleich.</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios change the answer.</source>
        <translation>%1 von %2 Szenarien ändern die Antwort.</translation>
    </message>
    <message>
        <source>%1 would change the answer; the other scenarios leave it as it is.</source>
        <translation>%1 würde die Antwort ändern; die übrigen Szenarien lassen sie, wie sie ist.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Cost a month of the compared options in each scenario, today’s volume unless the scenario says otherwise.</source>
        <translation>Monatskosten der verglichenen Optionen in jedem Szenario, bei heutiger Menge, wenn das Szenario nichts anderes sagt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>und %n weiteres im Bericht</numerusform>
            <numerusform>und %n weitere im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1, eigen</translation>
    </message>
    <message>
        <source>Best of both</source>
        <translation>Beides kombiniert</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Break-even, requests a day</source>
        <translation>Break-even, Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Stay managed</source>
        <translation>Managed bleiben</translation>
    </message>
    <message>
        <source>Self-host</source>
        <translation>Selbst betreiben</translation>
    </message>
    <message>
        <source>Do both</source>
        <translation>Beides tun</translation>
    </message>
    <message>
        <source>Too close</source>
        <translation>Zu knapp</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>Keine Option</translation>
    </message>
    <message>
        <source>cannot be evaluated</source>
        <translation>nicht bewertbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::SensitivityPage</name>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>What would change the answer has not been worked out for this plan.</source>
        <translation>Was die Antwort ändern würde, ist für diesen Plan nicht berechnet.</translation>
    </message>
    <message>
        <source>No single driver changes the answer within its range.</source>
        <translation>Kein einzelner Treiber ändert die Antwort innerhalb seiner Spanne.</translation>
    </message>
    <message>
        <source>One driver can change the answer within its range: %1.</source>
        <translation>Ein Treiber kann die Antwort innerhalb seiner Spanne ändern: %1.</translation>
    </message>
    <message>
        <source>%1 drivers can each change the answer within their ranges, %2 first.</source>
        <translation>%1 Treiber können die Antwort je innerhalb ihrer Spanne ändern, zuerst %2.</translation>
    </message>
    <message>
        <source>Self-hosted %1 less %2, a year, with one input at the ends of its range and all others as planned.</source>
        <translation>%1 im Eigenbetrieb minus %2, pro Jahr; eine Eingabe am Ende ihrer Spanne, alle anderen wie geplant.</translation>
    </message>
    <message>
        <source>The figures on the other pages stand; how far each input could move them is missing here.</source>
        <translation>Die Zahlen der anderen Seiten gelten; wie weit jede Eingabe sie bewegen könnte, fehlt hier.</translation>
    </message>
    <message>
        <source>It needs an open model that can be deployed as planned.</source>
        <translation>Dazu braucht es ein offenes Modell, das wie geplant einsetzbar ist.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Where the decision flips</source>
        <translation>Wo die Entscheidung kippt</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Kippt bei</translation>
    </message>
    <message>
        <source>Bold: inside the range that was assumed.</source>
        <translation>Fett: innerhalb der angenommenen Spanne.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Sheet</name>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>und %n weiteres im Bericht</numerusform>
            <numerusform>und %n weitere im Bericht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::SpeedPage</name>
    <message>
        <source>Will it keep up?</source>
        <translation>Hält es mit?</translation>
    </message>
    <message>
        <source>No deployment of the compared model keeps its promises.</source>
        <translation>Kein Betrieb des verglichenen Modells hält seine Zusagen.</translation>
    </message>
    <message>
        <source>One replica of %1 serves %2 requests a second; the busiest hour needs %3.</source>
        <translation>Ein Replikat von %1 bedient %2 Anfragen pro Sekunde; die stärkste Stunde braucht %3.</translation>
    </message>
    <message>
        <source>The busiest hour needs %1 requests a second: %2 replicas of %3 at %4 each.</source>
        <translation>Die stärkste Stunde braucht %1 Anfragen pro Sekunde: %2 Replikate von %3 mit je %4.</translation>
    </message>
    <message>
        <source>Only some experts work on a token. Which ones changes with the text, so the time a token takes varies too.</source>
        <translation>Nur einige Experten arbeiten an einem Token. Welche, hängt vom Text ab; daher schwankt auch die Zeit je Token.</translation>
    </message>
    <message>
        <source>Estimates carry their 80 % range until they are measured on your own deployment.</source>
        <translation>Schätzungen tragen ihre 80-%-Spanne, bis sie im eigenen Betrieb gemessen sind.</translation>
    </message>
    <message>
        <source>More users at once wake more experts</source>
        <translation>Mehr gleichzeitige Nutzer wecken mehr Experten</translation>
    </message>
    <message>
        <source>95 % of requests; target %1</source>
        <translation>95 % der Anfragen; Ziel %1</translation>
    </message>
    <message>
        <source>95 % of requests; no target set</source>
        <translation>95 % der Anfragen; kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Erstes Wort binnen</translation>
    </message>
    <message>
        <source>measured; 80 % range: %1 to %2</source>
        <translation>gemessen; 80-%-Spanne: %1 bis %2</translation>
    </message>
    <message>
        <source>estimate; 80 % range: %1 to %2</source>
        <translation>geschätzt; 80-%-Spanne: %1 bis %2</translation>
    </message>
    <message>
        <source>Tokens a second, a replica</source>
        <translation>Token pro Sekunde, je Replikat</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::TrapPage</name>
    <message>
        <source>The trap</source>
        <translation>Die Falle</translation>
    </message>
    <message>
        <source>Size memory by the total, speed by the active parameters – never either by both.</source>
        <translation>Speicher nach der Gesamtzahl auslegen, Tempo nach den aktiven Parametern – nie beides nach einer Zahl.</translation>
    </message>
    <message>
        <source>Counting only what %1 uses would buy %2 GiB where %3 GiB have to be loaded.</source>
        <translation>Wer nur zählt, was %1 nutzt, kauft %2 GiB, wo %3 GiB geladen werden müssen.</translation>
    </message>
    <message>
        <source>Sizing %1 by its headline total would waste %2 a year.</source>
        <translation>%1 nach der Gesamtzahl auszulegen, würde %2 pro Jahr verschwenden.</translation>
    </message>
    <message>
        <source>A mixture of experts stores everything and computes with a slice. Both shortcuts are wrong, in opposite directions.</source>
        <translation>Ein Mixture-of-Experts-Modell speichert alles und rechnet mit einem Teil. Beide Abkürzungen sind falsch, in entgegengesetzter Richtung.</translation>
    </message>
    <message>
        <source>The comparison is not there for this plan: none of its mixture-of-experts models can be deployed as planned.</source>
        <translation>Für diesen Plan fehlt der Vergleich: Keines seiner Mixture-of-Experts-Modelle ist wie geplant einsetzbar.</translation>
    </message>
    <message>
        <source>Sized as if all %1 computed</source>
        <translation>Ausgelegt, als rechneten alle %1</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>%1 a year too much: compute bought for parameters that rest.</source>
        <translation>%1 pro Jahr zu viel: Rechenleistung für Parameter, die ruhen.</translation>
    </message>
    <message>
        <source>No more GPUs than memory asks for anyway.</source>
        <translation>Nicht mehr GPUs, als der Speicher ohnehin verlangt.</translation>
    </message>
    <message>
        <source>▲ too much</source>
        <translation>▲ zu viel</translation>
    </message>
    <message>
        <source>✓ no more than needed</source>
        <translation>✓ nicht mehr als nötig</translation>
    </message>
    <message>
        <source>Sized right: total in memory, active in speed</source>
        <translation>Richtig ausgelegt: Gesamtzahl im Speicher, aktive im Tempo</translation>
    </message>
    <message>
        <source>· %1 a month, everything counted</source>
        <translation>· %1 pro Monat, alles eingerechnet</translation>
    </message>
    <message>
        <source>✓ as planned</source>
        <translation>✓ wie geplant</translation>
    </message>
    <message>
        <source>Sized as if %1 were all there is</source>
        <translation>Ausgelegt, als wären %1 schon alles</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>%1 GiB of weights have to be resident: it would not start.</source>
        <translation>%1 GiB Gewichte müssen im Speicher liegen: Es würde nicht starten.</translation>
    </message>
    <message>
        <source>✕ does not start</source>
        <translation>✕ startet nicht</translation>
    </message>
    <message>
        <source>bought %1, needed %2 GiB</source>
        <translation>gekauft %1, nötig %2 GiB</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::WalkthroughWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Back to where we started</source>
        <translation>Zurück zum Anfangsstand</translation>
    </message>
    <message>
        <source>Keep as scenario …</source>
        <translation>Als Szenario behalten …</translation>
    </message>
    <message>
        <source>Save page …</source>
        <translation>Seite speichern …</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>What the room said. Saved with the plan.</source>
        <translation>Was im Raum gesagt wurde. Mit dem Plan gespeichert.</translation>
    </message>
    <message>
        <source>Notes from the meeting</source>
        <translation>Notizen aus der Sitzung</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>Name des Szenarios:</translation>
    </message>
    <message>
        <source>The scenario was not kept.</source>
        <translation>Das Szenario wurde nicht behalten.</translation>
    </message>
    <message>
        <source>There is no page to save.</source>
        <translation>Es gibt keine Seite zu speichern.</translation>
    </message>
    <message>
        <source>Save page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>Die Seite wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 Billionen</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>das %1-Fache</translation>
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
        <translation>%1 in ganzen Knoten zu %2</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>80 % range %1</source>
        <translation>80-%-Spanne %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::WorkloadPage</name>
    <message>
        <source>The workload</source>
        <translation>Die Arbeitslast</translation>
    </message>
    <message>
        <source>%1 requests a day make %2 tokens a month.</source>
        <translation>%1 Anfragen pro Tag ergeben %2 Token pro Monat.</translation>
    </message>
    <message>
        <source>Capacity has to serve the busiest hour: %1 requests in flight there, as measured.</source>
        <translation>Die Kapazität muss die stärkste Stunde bedienen: dort %1 gleichzeitige Anfragen, wie gemessen.</translation>
    </message>
    <message>
        <source>Capacity has to serve the busiest hour, not the mean; the bill per token only counts the sum.</source>
        <translation>Die Kapazität muss die stärkste Stunde bedienen, nicht das Mittel; die Rechnung pro Token zählt nur die Summe.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>%1 a second on average</source>
        <translation>im Mittel %1 pro Sekunde</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token hinein</translation>
    </message>
    <message>
        <source>a request, %1 of them from a cache</source>
        <translation>pro Anfrage, davon %1 aus einem Cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token heraus</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>pro Anfrage</translation>
    </message>
    <message>
        <source>In the busiest hour</source>
        <translation>In der stärksten Stunde</translation>
    </message>
    <message>
        <source>requests a second, %1 the average</source>
        <translation>Anfragen pro Sekunde, %1 des Mittels</translation>
    </message>
    <message>
        <source>An average day, requests an hour, local time</source>
        <translation>Ein durchschnittlicher Tag, Anfragen pro Stunde, Ortszeit</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Uhr</translation>
    </message>
    <message>
        <source>Requests a day, growing by %1 a month</source>
        <translation>Anfragen pro Tag, Wachstum %1 pro Monat</translation>
    </message>
    <message>
        <source>No growth is planned: requests a day stay as they are</source>
        <translation>Kein Wachstum geplant: Die Anfragen pro Tag bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>in %1 Monaten</translation>
    </message>
</context>
<context>
    <name>evenhost::window::CardActions</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Start from a managed offer</source>
        <translation>Von einem Managed-Angebot ausgehen</translation>
    </message>
    <message>
        <source>Start from a hosting offer</source>
        <translation>Von einem Hosting-Angebot ausgehen</translation>
    </message>
    <message>
        <source>Start from a model card</source>
        <translation>Von einer Modellkarte ausgehen</translation>
    </message>
    <message>
        <source>Start from an accelerator</source>
        <translation>Von einem Beschleuniger ausgehen</translation>
    </message>
    <message>
        <source>Open a published configuration</source>
        <translation>Veröffentlichte Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a configuration.</source>
        <translation>„%1“ lässt sich nicht als Konfiguration lesen.</translation>
    </message>
    <message>
        <source>What “%1” does not say, or was taken as usual:</source>
        <translation>Was „%1“ nicht sagt oder was als üblich angenommen wurde:</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: rows of the plan refer to it. Give them another one first.</source>
        <translation>„%1“ lässt sich nicht entfernen: Zeilen des Plans beziehen sich darauf. Ihnen zuerst etwas anderes geben.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Edit the model card …</source>
        <translation>Modellkarte bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the hosting offer …</source>
        <translation>Hosting-Angebot bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the managed offer …</source>
        <translation>Managed-Angebot bearbeiten …</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Comparison</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ComparisonDialog</name>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::DataExports</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the workbook …</source>
        <translation>Die Arbeitsmappe wird erstellt …</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>All figures with their reasons (*.json);;The options as a table (*.csv)</source>
        <translation>Alle Zahlen mit ihrer Begründung (*.json);;Die Optionen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Computing the figures …</source>
        <translation>Die Zahlen werden berechnet …</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Dialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” was changed on disk since it was opened.</source>
        <translation>„%1“ wurde seit dem Öffnen auf der Platte geändert.</translation>
    </message>
    <message>
        <source>Overwriting loses the other changes, reloading loses yours.</source>
        <translation>Überschreiben verwirft die fremden Änderungen, Neuladen die eigenen.</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere.</source>
        <translation>„%1“ ist anderswo geöffnet.</translation>
    </message>
    <message>
        <source>Open read-&amp;only</source>
        <translation>Schreib&amp;geschützt öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>&amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::EditActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>%n Zeile entfernen</numerusform>
            <numerusform>%n Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n row(s)</source>
        <translation>
            <numerusform>%n Zeile ausschneiden</numerusform>
            <numerusform>%n Zeilen ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: no model or offer is called that.</source>
        <translation>Nichts eingefügt: Kein Modell oder Angebot heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder rows</source>
        <translation>Zeilen umordnen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::EvidenceActions</name>
    <message>
        <source>Change the hours of the day</source>
        <translation>Tagesstunden ändern</translation>
    </message>
    <message>
        <source>Read a usage log</source>
        <translation>Nutzungslog lesen</translation>
    </message>
    <message>
        <source>Usage logs (*.csv *.jsonl *.ndjson *.json *.log *.txt);;All files (*)</source>
        <translation>Nutzungslogs (*.csv *.jsonl *.ndjson *.json *.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Workload from %1</source>
        <translation>Arbeitslast aus %1</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Als Ausgangsstand setzen</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Ausgangsstand entfernen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ExportActions</name>
    <message>
        <source>The plan cannot be evaluated, so there is nothing to report yet.</source>
        <translation>Der Plan lässt sich nicht bewerten, daher gibt es noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export the walkthrough as slides</source>
        <translation>Rundgang als Folien exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slides …</source>
        <translation>Die Folien werden erstellt …</translation>
    </message>
    <message>
        <source>Export the walkthrough as pictures</source>
        <translation>Rundgang als Bilder exportieren</translation>
    </message>
    <message>
        <source>Which pictures: dots for any program (PNG), or drawings that stay sharp (SVG)?</source>
        <translation>Welche Bilder: aus Punkten für jedes Programm (PNG) oder Zeichnungen, die scharf bleiben (SVG)?</translation>
    </message>
    <message>
        <source>Making the pictures …</source>
        <translation>Die Bilder werden erstellt …</translation>
    </message>
    <message>
        <source>“%1” is in the folder already. Replace it and other pages that are there?</source>
        <translation>„%1“ ist schon im Ordner. Diese und andere dort vorhandene Seiten ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::FileActions</name>
    <message>
        <source>Evenhost plans (*.evenhost.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Evenhost-Pläne (*.evenhost.yaml *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It is open in another window of this program.</source>
        <translation>Es ist in einem anderen Fenster dieses Programms geöffnet.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Ein anderes Programm hat es geöffnet.</translation>
    </message>
    <message>
        <source>%1 has had it open on the computer “%2” since %3.</source>
        <translation>%1 hat es auf dem Computer „%2“ seit %3 geöffnet.</translation>
    </message>
    <message>
        <source>The example cannot be opened.</source>
        <translation>Das Beispiel lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Give up your changes to “%1”?</source>
        <translation>Die eigenen Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>“%1”: your plan and the file on disk</source>
        <translation>„%1“: der eigene Plan und die Datei auf der Platte</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigener Stand</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>The version before the last save cannot be opened.</source>
        <translation>Die Version vor dem letzten Speichern lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Give up all changes since “%1” was saved?</source>
        <translation>Alle Änderungen seit dem Speichern von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>No recent plans</source>
        <translation>Keine zuletzt geöffneten Pläne</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>evenhost::window::FileSafety</name>
    <message>
        <source>“%1” could not be saved by itself. %2</source>
        <translation>„%1“ konnte nicht von selbst gespeichert werden. %2</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program. You have unsaved changes.</source>
        <translation>„%1“ wurde von einem anderen Programm auf der Platte geändert. Es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm auf der Platte geändert.</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Eigenen Stand behalten</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved on disk.</source>
        <translation>„%1“ wurde auf der Platte gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>Erneut &amp;speichern</translation>
    </message>
    <message>
        <source>Open read-only, since somebody else has this plan open. What you try out here can be saved under another name.</source>
        <translation>Schreibgeschützt geöffnet, da jemand anderes diesen Plan geöffnet hat. Was hier ausprobiert wird, lässt sich unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>This file may not be written. What you try out here can be saved under another name.</source>
        <translation>Diese Datei darf nicht geschrieben werden. Was hier ausprobiert wird, lässt sich unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a crash at the moment: save often. %1</source>
        <translation>Ungespeicherte Änderungen können derzeit nicht für einen Absturz aufbewahrt werden: häufig speichern. %1</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nie gespeichert</translation>
    </message>
    <message>
        <source>Last edited: %1</source>
        <translation>Zuletzt bearbeitet: %1</translation>
    </message>
    <message>
        <source>The edits cannot be read: %1</source>
        <translation>Die Änderungen sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>The file has been changed since these edits began.</source>
        <translation>Die Datei wurde geändert, seit diese Änderungen begannen.</translation>
    </message>
    <message>
        <source>The file cannot be opened any more: %1</source>
        <translation>Die Datei lässt sich nicht mehr öffnen: %1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Guide</name>
    <message>
        <source>To a first answer</source>
        <translation>Zur ersten Antwort</translation>
    </message>
    <message>
        <source>Evenhost answers one question: run an open model on GPUs of your own, or pay for a managed model by the token? It says from which daily volume the answer turns, how sure that is, and what would change it.</source>
        <translation>Evenhost beantwortet eine Frage: ein offenes Modell auf eigenen GPUs betreiben oder ein Managed-Modell pro Token bezahlen? Es sagt, ab welcher Tagesmenge die Antwort kippt, wie sicher das ist und was sie ändern würde.</translation>
    </message>
    <message>
        <source>1. Fill in the workload at the left: requests a day, tokens in and out, and how much busier the busiest hour is than the mean.</source>
        <translation>1. Links die Arbeitslast eintragen: Anfragen pro Tag, Token hinein und heraus, und wie viel stärker die stärkste Stunde als das Mittel ist.</translation>
    </message>
    <message>
        <source>2. Add open models (Plan, Add a model) and say where each would run. The picker shows what fits and what it costs.</source>
        <translation>2. Offene Modelle hinzufügen (Plan, Modell hinzufügen) und sagen, wo jedes laufen würde. Die Auswahl zeigt, was passt und was es kostet.</translation>
    </message>
    <message>
        <source>3. Add what you would pay for instead (Plan, Add a managed option).</source>
        <translation>3. Hinzufügen, was stattdessen bezahlt würde (Plan, Managed-Option hinzufügen).</translation>
    </message>
    <message>
        <source>4. Read the line at the bottom, then the break-even view. Drag the volume line to ask “what if”.</source>
        <translation>4. Die Zeile unten lesen, dann die Ansicht Break-even. Die Mengenlinie ziehen, um „Was wäre wenn?“ zu fragen.</translation>
    </message>
    <message>
        <source>Every edit answers at once and can be undone. Figures with a range say so; what is unknown stays unknown and is listed among the findings (F8).</source>
        <translation>Jede Änderung antwortet sofort und lässt sich rückgängig machen. Zahlen mit Spanne sagen es; Unbekanntes bleibt unbekannt und steht bei den Befunden (F8).</translation>
    </message>
    <message>
        <source>What each view answers</source>
        <translation>Was jede Ansicht beantwortet</translation>
    </message>
    <message>
        <source>The views stand under the options. Point at anything for the exact value, click to pin it, press F1 to ask why. The right mouse button copies the picture or its table, and saves it.</source>
        <translation>Die Ansichten stehen unter den Optionen. Zeigen nennt den genauen Wert, Klicken heftet ihn an, F1 fragt nach dem Warum. Die rechte Maustaste kopiert das Bild oder seine Tabelle und speichert es.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Break-even, cost, size and memory on one page.</source>
        <translation>Break-even, Kosten, Größe und Speicher auf einer Seite.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Does it fit? Weights, key-value cache and runtime on one GPU; what does not fit is drawn past the line, with what would help.</source>
        <translation>Passt es? Gewichte, KV-Cache und Laufzeit auf einer GPU; was nicht passt, ist über die Linie hinaus gezeichnet, mit dem, was helfen würde.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast is it for one user, with the 80 % range; which layouts were tried; how many experts one step reads.</source>
        <translation>Wie schnell ist es für einen Nutzer, mit der 80-%-Spanne; welche Layouts versucht wurden; wie viele Experten ein Schritt liest.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>How much has to be stored, how often, and how long one download takes.</source>
        <translation>Wie viel wie oft gespeichert werden muss und wie lange ein Download dauert.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What makes up a month of each option, with the range that follows from the speed.</source>
        <translation>Woraus ein Monat jeder Option besteht, mit der Spanne, die aus dem Tempo folgt.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>From which volume on is self-hosting cheaper? Managed is a straight line, self-hosting a staircase: GPUs come in whole servers.</source>
        <translation>Ab welcher Menge ist Eigenbetrieb günstiger? Managed ist eine Gerade, Eigenbetrieb eine Treppe: GPUs kommen in ganzen Servern.</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Which inputs move the answer most, and at which value it turns.</source>
        <translation>Welche Eingaben die Antwort am meisten bewegen und bei welchem Wert sie kippt.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>What has been paid out month by month, with growth and price changes.</source>
        <translation>Was Monat für Monat gezahlt wurde, mit Wachstum und Preisänderungen.</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Seit Ausgangsstand</translation>
    </message>
    <message>
        <source>What changed since the answer was last agreed, and what each change did.</source>
        <translation>Was sich geändert hat, seit die Antwort zuletzt vereinbart wurde, und was jede Änderung bewirkt hat.</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>Wie die Zahlen entstehen</translation>
    </message>
    <message>
        <source>Two numbers describe a mixture-of-experts model. The total parameters have to be held in memory: they decide how many GPUs are needed. The active ones work on each token: they decide how fast it is. Who sizes by the total alone buys too much compute; who sizes by the active alone buys GPUs on which the model does not start.</source>
        <translation>Zwei Zahlen beschreiben ein Mixture-of-Experts-Modell. Die Gesamtparameter müssen im Speicher liegen: Sie bestimmen, wie viele GPUs nötig sind. Die aktiven arbeiten an jedem Token: Sie bestimmen, wie schnell es ist. Wer allein nach der Gesamtzahl auslegt, kauft zu viel Rechenleistung; wer allein nach den aktiven auslegt, kauft GPUs, auf denen das Modell nicht startet.</translation>
    </message>
    <message>
        <source>Memory: weights in their number format, the key-value cache of all requests in progress, and what the engine needs for itself, on each GPU of the layout.</source>
        <translation>Speicher: Gewichte in ihrem Zahlenformat, der KV-Cache aller laufenden Anfragen und der Eigenbedarf der Engine, auf jeder GPU des Layouts.</translation>
    </message>
    <message>
        <source>Speed: the time of one step is the larger of reading the weights and caches it needs and of computing with them, with constants fitted to thousands of published measurements. The 80 % range is what held eight of ten measurements that were kept out of the fit.</source>
        <translation>Tempo: Die Zeit eines Schritts ist die längere aus dem Lesen der nötigen Gewichte und Caches und dem Rechnen damit, mit Konstanten, die an Tausende veröffentlichte Messungen angepasst sind. Die 80-%-Spanne enthielt acht von zehn Messungen, die nicht in die Anpassung eingingen.</translation>
    </message>
    <message>
        <source>Capacity: replicas are bought for the busiest hour, not for the mean, with room to spare and spare replicas. Rented GPUs are paid for while they idle.</source>
        <translation>Kapazität: Replikate werden für die stärkste Stunde gekauft, nicht für das Mittel, mit Luft und Reserve-Replikaten. Gemietete GPUs kosten auch untätig.</translation>
    </message>
    <message>
        <source>Cost: GPUs, storage, network, people, software and contingency on one side; tokens, cached and not, with batch and long-context prices on the other. Prices carry source and date; old ones are findings.</source>
        <translation>Kosten: GPUs, Speicher, Netz, Personal, Software und Risikozuschlag auf der einen Seite; Token, mit und ohne Cache, mit Batch- und Langkontextpreisen auf der anderen. Preise tragen Quelle und Datum; alte sind Befunde.</translation>
    </message>
    <message>
        <source>Break-even: both costs are followed exactly over all volumes, every crossing is found. “Never” is an answer too, with its reason.</source>
        <translation>Break-even: Beide Kosten werden über alle Mengen genau verfolgt, jeder Schnittpunkt wird gefunden. Auch „nie“ ist eine Antwort, mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Ask why (F1) at any figure: the formula in words, with its values, and every input with its source and age, down to the price list.</source>
        <translation>Bei jeder Zahl nach dem Warum fragen (F1): die Formel in Worten, mit ihren Werten, und jede Eingabe mit Quelle und Alter, bis hinab zur Preisliste.</translation>
    </message>
    <message>
        <source>Better inputs</source>
        <translation>Bessere Eingaben</translation>
    </message>
    <message>
        <source>Usage log (Plan, Workload from a usage log): CSV or JSON from thirteen kinds of gateways and providers, or a table with timestamp, input_tokens and output_tokens. You see what it says beside what the plan has before anything is taken over.</source>
        <translation>Nutzungslog (Plan, Arbeitslast aus Nutzungslog): CSV oder JSON von dreizehn Arten von Gateways und Anbietern, oder eine Tabelle mit timestamp, input_tokens und output_tokens. Was es sagt, steht neben dem Plan, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>Hours of the day (Plan, Hours of the day): drag the bars or type a share. Prices that depend on the hour, autoscaled servers and hybrids use them.</source>
        <translation>Tagesstunden (Plan, Tagesstunden): Balken ziehen oder einen Anteil eingeben. Preise nach Tageszeit, automatisch skalierte Server und Hybride nutzen sie.</translation>
    </message>
    <message>
        <source>Own measurements (Plan, Own measurements): requests in progress, tokens a second, time to the first token. The estimate moves towards them and its range narrows. Bars that are measured are solid, estimated ones are hatched.</source>
        <translation>Eigene Messungen (Plan, Eigene Messungen): gleichzeitige Anfragen, Token pro Sekunde, Zeit bis zum ersten Token. Die Schätzung rückt dorthin und ihre Spanne wird enger. Gemessene Balken sind gefüllt, geschätzte schraffiert.</translation>
    </message>
    <message>
        <source>Ranges: give inputs a low and a high value (All assumptions). Where there is none, 20 % either way is tried, and the chart says so.</source>
        <translation>Spannen: Eingaben einen unteren und einen oberen Wert geben (Alle Annahmen). Wo keiner ist, werden 20 % nach beiden Seiten versucht, und das Diagramm sagt es.</translation>
    </message>
    <message>
        <source>Working with a plan</source>
        <translation>Mit einem Plan arbeiten</translation>
    </message>
    <message>
        <source>Scenarios keep what differs and nothing else. Choose one at the top: edits then belong to it.</source>
        <translation>Szenarien halten nur fest, was abweicht. Oben eines wählen: Änderungen gehören dann dazu.</translation>
    </message>
    <message>
        <source>Set as baseline keeps today’s inputs as agreed. The view “Since baseline” shows what changed since.</source>
        <translation>Als Ausgangsstand setzen hält die heutigen Eingaben als vereinbart fest. Die Ansicht „Seit Ausgangsstand“ zeigt, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>Undo and redo reach back to the start. Typing in one field is one step.</source>
        <translation>Rückgängig und Wiederholen reichen bis zum Anfang. Tippen in einem Feld ist ein Schritt.</translation>
    </message>
    <message>
        <source>The meeting (F5) shows twelve pages with live controls; the report (Ctrl+E) is the same answer on paper, with the plan attached: open the PDF to have it back.</source>
        <translation>Der Rundgang (F5) zeigt zwölf Seiten mit lebendigen Reglern; der Bericht (Strg+E) ist dieselbe Antwort auf Papier, mit angehängtem Plan: Das PDF öffnen, um ihn zurückzuholen.</translation>
    </message>
    <message>
        <source>The workbook (File, Export workbook) has every formula live. Evenhost opens no network connection.</source>
        <translation>Die Arbeitsmappe (Datei, Arbeitsmappe exportieren) enthält jede Formel lebendig. Evenhost öffnet keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Typing numbers</source>
        <translation>Zahlen eingeben</translation>
    </message>
    <message>
        <source>Fields take numbers as people write them, and simple arithmetic. A value that cannot be taken is marked with the reason; the last good one stays.</source>
        <translation>Felder nehmen Zahlen, wie man sie schreibt, und einfache Rechnungen. Ein Wert, der nicht geht, wird mit dem Grund gekennzeichnet; der letzte gute bleibt.</translation>
    </message>
    <message>
        <source>thousands, millions, billions</source>
        <translation>Tausend, Millionen, Milliarden</translation>
    </message>
    <message>
        <source>a share; in a field of shares a bare number is per cent</source>
        <translation>ein Anteil; in einem Anteilsfeld ist eine bloße Zahl Prozent</translation>
    </message>
    <message>
        <source>an amount in the plan’s currency</source>
        <translation>ein Betrag in der Währung des Plans</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>Auf und Ab</translation>
    </message>
    <message>
        <source>step the value, with Shift by more</source>
        <translation>ändern den Wert schrittweise, mit Umschalt um mehr</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>takes back what was typed</source>
        <translation>nimmt das Getippte zurück</translation>
    </message>
    <message>
        <source>Charts by mouse and keyboard</source>
        <translation>Diagramme mit Maus und Tastatur</translation>
    </message>
    <message>
        <source>Point, click</source>
        <translation>Zeigen, klicken</translation>
    </message>
    <message>
        <source>exact values; a click pins them and chooses the row</source>
        <translation>genaue Werte; ein Klick heftet sie an und wählt die Zeile</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>Links und Rechts</translation>
    </message>
    <message>
        <source>go from value to value</source>
        <translation>gehen von Wert zu Wert</translation>
    </message>
    <message>
        <source>why this value?</source>
        <translation>warum dieser Wert?</translation>
    </message>
    <message>
        <source>copies the table behind the chart</source>
        <translation>kopiert die Tabelle hinter dem Diagramm</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Rechte Maustaste</translation>
    </message>
    <message>
        <source>copies or saves the picture (PNG, SVG, PDF)</source>
        <translation>kopiert oder speichert das Bild (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Drag the volume line</source>
        <translation>Die Mengenlinie ziehen</translation>
    </message>
    <message>
        <source>break-even: asks “what if”; Shift with Left or Right does the same</source>
        <translation>Break-even: fragt „Was wäre wenn?“; Umschalt mit Links oder Rechts tut dasselbe</translation>
    </message>
    <message>
        <source>Ctrl and wheel, + and −</source>
        <translation>Strg und Rad, + und −</translation>
    </message>
    <message>
        <source>break-even: zoom; 0 or a double click shows all again</source>
        <translation>Break-even: Zoom; 0 oder Doppelklick zeigt wieder alles</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What each input means</source>
        <translation>Was jede Eingabe bedeutet</translation>
    </message>
    <message>
        <source>Shortest: File, New from a question. Four answers make a plan, to be refined like any other.</source>
        <translation>Am kürzesten: Datei, Neu aus einer Frage. Vier Antworten ergeben einen Plan, der sich wie jeder andere verfeinern lässt.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::HelpActions</name>
    <message>
        <source>Prices in the catalogue: from %1 to %2.</source>
        <translation>Preise im Katalog: vom %1 bis %2.</translation>
    </message>
    <message>
        <source>Running with Qt %1.</source>
        <translation>Läuft mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nichts in der Anleitung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ImportActions</name>
    <message>
        <source>Import cards, offers or prices</source>
        <translation>Karten, Angebote oder Preise importieren</translation>
    </message>
    <message>
        <source>Cards, offers, configurations, price lists, plans, reports (*.yaml *.yml *.json *.toml *.csv *.tsv *.pdf);;All files (*)</source>
        <translation>Karten, Angebote, Konfigurationen, Preislisten, Pläne, Berichte (*.yaml *.yml *.json *.toml *.csv *.tsv *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No plan is attached to “%1”.</source>
        <translation>An „%1“ ist kein Plan angehängt.</translation>
    </message>
    <message>
        <source>Reports of Evenhost carry the plan they were made from.</source>
        <translation>Berichte von Evenhost enthalten den Plan, aus dem sie entstanden sind.</translation>
    </message>
    <message>
        <source>The plan in “%1” cannot be opened.</source>
        <translation>Der Plan in „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; nothing was changed.</source>
        <translation>„%1“ lässt sich nicht importieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that a plan can take in.</source>
        <translation>„%1“ enthält nichts, was ein Plan aufnehmen kann.</translation>
    </message>
    <message>
        <source>Model cards, accelerators, hosting and managed offers can be imported.</source>
        <translation>Importiert werden können Modellkarten, Beschleuniger, Hosting- und Managed-Angebote.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>evenhost::window::MainWindow</name>
    <message>
        <source>Evenhost %1</source>
        <translation>Evenhost %1</translation>
    </message>
    <message numerus="yes">
        <source>Plans whether to run an open model yourselves or to pay a managed one per token.

Opens no network connection. Prices and model cards are data with a source and a date each: %n model(s) in the catalogue.

Free software: GNU General Public License 3 or later. Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font License).</source>
        <translation>
            <numerusform>Plant, ob ein offenes Modell selbst betrieben oder ein Managed-Modell pro Token bezahlt wird.

Öffnet keine Netzwerkverbindung. Preise und Modellkarten sind Daten mit Quelle und Datum: %n Modell im Katalog.

Freie Software: GNU General Public License 3 oder neuer. Gebaut mit Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter und der Schrift Inter (SIL Open Font License).</numerusform>
            <numerusform>Plant, ob ein offenes Modell selbst betrieben oder ein Managed-Modell pro Token bezahlt wird.

Öffnet keine Netzwerkverbindung. Preise und Modellkarten sind Daten mit Quelle und Datum: %n Modelle im Katalog.

Freie Software: GNU General Public License 3 oder neuer. Gebaut mit Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter und der Schrift Inter (SIL Open Font License).</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this cost?</source>
        <translation>Warum diese Kosten?</translation>
    </message>
    <message>
        <source>Add an open model to host yourselves and a managed option to compare it with.</source>
        <translation>Ein offenes Modell für den Eigenbetrieb hinzufügen und eine Managed-Option zum Vergleich.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Evenhost</source>
        <translation>Evenhost</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Cu&amp;t rows</source>
        <translation>Zeilen &amp;ausschneiden</translation>
    </message>
    <message>
        <source>C&amp;opy rows</source>
        <translation>Zeilen ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Zeilen e&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Copy table as text</source>
        <translation>Tabelle als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate row</source>
        <translation>Zeile &amp;duplizieren</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Move row dow&amp;n</source>
        <translation>Zeile nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove row</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Hours of the day …</source>
        <translation>Ta&amp;gesstunden …</translation>
    </message>
    <message>
        <source>Workload from a &amp;usage log …</source>
        <translation>Arbeitslast aus N&amp;utzungslog …</translation>
    </message>
    <message>
        <source>Own measuremen&amp;ts …</source>
        <translation>Eigene Messun&amp;gen …</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>Als Ausgangsstand se&amp;tzen</translation>
    </message>
    <message>
        <source>&amp;Remove baseline</source>
        <translation>Ausgangsstand &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>&amp;Verwerfen bis zum Speicherstand</translation>
    </message>
    <message>
        <source>Open the version &amp;before the last save</source>
        <translation>Vers&amp;ion vor dem letzten Speichern öffnen</translation>
    </message>
    <message>
        <source>Export &amp;PDF …</source>
        <translation>&amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>Export s&amp;lides …</source>
        <translation>F&amp;olien exportieren …</translation>
    </message>
    <message>
        <source>Export slides as p&amp;ictures …</source>
        <translation>Folien als &amp;Bilder exportieren …</translation>
    </message>
    <message>
        <source>Export wor&amp;kbook …</source>
        <translation>Arbeitsmappe e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export &amp;figures …</source>
        <translation>Z&amp;ahlen exportieren …</translation>
    </message>
    <message>
        <source>Prin&amp;t …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide …</source>
        <translation>A&amp;nleitung …</translation>
    </message>
    <message>
        <source>&amp;About Evenhost</source>
        <translation>Ü&amp;ber Evenhost</translation>
    </message>
    <message>
        <source>&amp;Import cards and prices …</source>
        <translation>Karten und Preise &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Add a &amp;model …</source>
        <translation>&amp;Modell hinzufügen …</translation>
    </message>
    <message>
        <source>Add a mana&amp;ged option …</source>
        <translation>Mana&amp;ged-Option hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen row …</source>
        <translation>Gewählte Zeile &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Compare rows …</source>
        <translation>Zeilen &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Own cards and offers …</source>
        <translation>Eige&amp;ne Karten und Angebote …</translation>
    </message>
    <message>
        <source>All &amp;assumptions …</source>
        <translation>Alle &amp;Annahmen …</translation>
    </message>
    <message>
        <source>&amp;Scenarios …</source>
        <translation>&amp;Szenarien …</translation>
    </message>
    <message>
        <source>Plan &amp;details …</source>
        <translation>Plan&amp;details …</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>Design: wie das &amp;System</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Design: &amp;hell</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Design: &amp;dunkel</translation>
    </message>
    <message>
        <source>Chinese: first install a font, as in %1</source>
        <translation>Chinesisch: zuerst eine Schrift installieren, wie in %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Walk&amp;through</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Inputs at the left</source>
        <translation>&amp;Eingaben links</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Copy this view as a table</source>
        <translation>Diese Ansicht als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>New from a &amp;question …</source>
        <translation>Neu aus einer &amp;Frage …</translation>
    </message>
</context>
<context>
    <name>evenhost::window::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::PlanActions</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Where to host %1</source>
        <translation>Wo %1 läuft</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a managed option</source>
        <translation>Managed-Option hinzufügen</translation>
    </message>
    <message>
        <source>Change hosting of %1</source>
        <translation>Hosting von %1 ändern</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>A month at today’s volume: %1</source>
        <translation>Ein Monat bei heutiger Menge: %1</translation>
    </message>
    <message>
        <source>Units needed: %1</source>
        <translation>Benötigte Einheiten: %1</translation>
    </message>
    <message>
        <source>Edit scenarios</source>
        <translation>Szenarien bearbeiten</translation>
    </message>
    <message>
        <source>The plan cannot be changed like this.</source>
        <translation>Der Plan lässt sich so nicht ändern.</translation>
    </message>
    <message>
        <source>Edit plan details</source>
        <translation>Plandetails bearbeiten</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Choose hosting …</source>
        <translation>Hosting wählen …</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::QuestionDialog</name>
    <message>
        <source>Managed model</source>
        <translation>Managed-Modell</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Offenes Modell</translation>
    </message>
    <message>
        <source>New plan from a question</source>
        <translation>Neuer Plan aus einer Frage</translation>
    </message>
    <message>
        <source>1. What kind of work?</source>
        <translation>1. Welche Art Arbeit?</translation>
    </message>
    <message>
        <source>What one request holds; every figure can be changed afterwards.</source>
        <translation>Was eine Anfrage enthält; jede Zahl lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>%1: %2 tokens in, %3 out</source>
        <translation>%1: %2 Token ein, %3 aus</translation>
    </message>
    <message>
        <source>2. How many requests a day?</source>
        <translation>2. Wie viele Anfragen pro Tag?</translation>
    </message>
    <message>
        <source>or</source>
        <comment>one model or another</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>3. Which models?</source>
        <translation>3. Welche Modelle?</translation>
    </message>
    <message>
        <source>4. Where must the data stay?</source>
        <translation>4. Wo müssen die Daten bleiben?</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>first answer when the plan was made</source>
        <translation>erste Antwort beim Anlegen des Plans</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <translation>%1 oder %2?</translation>
    </message>
    <message>
        <source>No hosting offer there holds this model.</source>
        <translation>Kein Hosting-Angebot dort fasst dieses Modell.</translation>
    </message>
    <message>
        <source>Hosted where it is cheapest: %1, weights in %2.</source>
        <translation>Am günstigsten betrieben bei: %1, Gewichte in %2.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::RecoveryDialog</name>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Plans with unsaved edits</source>
        <translation>Pläne mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>The program ended before these edits were saved.</source>
        <translation>Das Programm endete, bevor diese Änderungen gespeichert waren.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ReportDialog</name>
    <message>
        <source>One page: the decision alone</source>
        <translation>Eine Seite: nur die Entscheidung</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Optionen im Vergleich</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Auslegung</translation>
    </message>
    <message>
        <source>Sensitivity and scenarios</source>
        <translation>Sensitivität und Szenarien</translation>
    </message>
    <message>
        <source>Assumptions register</source>
        <translation>Annahmenverzeichnis</translation>
    </message>
    <message>
        <source>Method, checks and limits</source>
        <translation>Methode, Prüfungen und Grenzen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>such as: Commercial in confidence</source>
        <translation>etwa: Vertraulich</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>Zeile am Fuß jeder Seite</translation>
    </message>
    <message>
        <source>Logo: a PNG or SVG picture</source>
        <translation>Logo: ein PNG- oder SVG-Bild</translation>
    </message>
    <message>
        <source>all, or such as: 1-3, 5</source>
        <translation>alle oder etwa: 1-3, 5</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Zu druckende Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Auf Breite einpassen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Mindestens einen Abschnitt wählen.</translation>
    </message>
    <message>
        <source>The report has pages 1 to %1: write such as 1-3, 5.</source>
        <translation>Der Bericht hat die Seiten 1 bis %1: Schreibweise etwa 1-3, 5.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a logo.</source>
        <translation>„%1“ ist als Logo nicht verwendbar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keeping work safe</source>
        <translation>Arbeit sichern</translation>
    </message>
    <message>
        <source>Keep unsaved changes in case the program ends</source>
        <translation>Ungespeicherte Änderungen für den Fall eines Programmendes aufbewahren</translation>
    </message>
    <message>
        <source>Half a second after a change, the whole plan is written to a folder of your own, never beside the plan. It goes when you save.</source>
        <translation>Eine halbe Sekunde nach einer Änderung wird der ganze Plan in einen eigenen Ordner geschrieben, nie neben den Plan. Beim Speichern verschwindet er.</translation>
    </message>
    <message>
        <source>Save to the file</source>
        <translation>In die Datei speichern</translation>
    </message>
    <message>
        <source>Only plans that have a file, and never over somebody else’s changes.</source>
        <translation>Nur Pläne, die eine Datei haben, und nie über die Änderungen anderer.</translation>
    </message>
    <message>
        <source>Only when I save</source>
        <translation>Nur wenn ich speichere</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after a change</source>
        <translation>
            <numerusform>%n Minute nach einer Änderung</numerusform>
            <numerusform>%n Minuten nach einer Änderung</numerusform>
        </translation>
    </message>
    <message>
        <source>Version before the last save</source>
        <translation>Version vor dem letzten Speichern</translation>
    </message>
    <message>
        <source>File menu: open the version before the last save.</source>
        <translation>Menü „Datei“: die Version vor dem letzten Speichern öffnen.</translation>
    </message>
    <message>
        <source>Keep one, out of sight</source>
        <translation>Eine unsichtbar aufbewahren</translation>
    </message>
    <message>
        <source>Keep one beside the plan (name~)</source>
        <translation>Eine neben dem Plan aufbewahren (name~)</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht aufbewahren</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Open the plan I had open last</source>
        <translation>Den zuletzt geöffneten Plan öffnen</translation>
    </message>
    <message>
        <source>Theme, text size and language are in the View menu.</source>
        <translation>Design, Textgröße und Sprache stehen im Menü „Ansicht“.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ShortlistPanel</name>
    <message>
        <source>Change weights of %1</source>
        <translation>Gewichte von %1 ändern</translation>
    </message>
    <message>
        <source>+ Add a model</source>
        <translation>+ Modell hinzufügen</translation>
    </message>
    <message>
        <source>+ Add a managed option</source>
        <translation>+ Managed-Option hinzufügen</translation>
    </message>
</context>
<context>
    <name>evenhost::window::SidePanel</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diese Leiste schließen</translation>
    </message>
    <message>
        <source>Nothing to report: no old prices, no unknown licences, no contradictions.</source>
        <translation>Nichts zu melden: keine alten Preise, keine unbekannten Lizenzen, keine Widersprüche.</translation>
    </message>
</context>
<context>
    <name>evenhost::window::TopBar</name>
    <message>
        <source>Scenario: base</source>
        <translation>Szenario: Basis</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Edit scenarios …</source>
        <translation>Szenarien bearbeiten …</translation>
    </message>
    <message>
        <source>Walkthrough F5</source>
        <translation>Rundgang F5</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>evenhost::window::VerdictBar</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ViewTabs</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Seit Ausgangsstand</translation>
    </message>
    <message>
        <source>Recomputing …</source>
        <translation>Wird neu berechnet …</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>evenhost::window::WelcomePage</name>
    <message>
        <source>Claims assistant</source>
        <translation>Schadenassistent</translation>
    </message>
    <message>
        <source>An insurer of 900 people weighs four open models against Claude.</source>
        <translation>Ein Versicherer mit 900 Beschäftigten wägt vier offene Modelle gegen Claude ab.</translation>
    </message>
    <message>
        <source>Small internal assistant</source>
        <translation>Kleiner interner Assistent</translation>
    </message>
    <message>
        <source>Sixty people, a few hundred requests a day.</source>
        <translation>Sechzig Personen, einige hundert Anfragen pro Tag.</translation>
    </message>
    <message>
        <source>High-volume document reading</source>
        <translation>Massenhaftes Lesen von Dokumenten</translation>
    </message>
    <message>
        <source>A logistics platform reads documents around the clock.</source>
        <translation>Eine Logistikplattform liest rund um die Uhr Dokumente.</translation>
    </message>
    <message>
        <source>Evenhost</source>
        <translation>Evenhost</translation>
    </message>
    <message>
        <source>Run an open model ourselves, or pay a managed model per token? See memory, speed, storage and the full cost of both roads, and the daily volume at which they break even.</source>
        <translation>Ein offenes Modell selbst betreiben oder ein Managed-Modell pro Token bezahlen? Speicher, Tempo, Ablage und die vollen Kosten beider Wege sehen, und die Tagesmenge, bei der sie gleichauf liegen.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Open a plan …</source>
        <translation>Plan öffnen …</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>New plan from a question …</source>
        <translation>Neuer Plan aus einer Frage …</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Input tokens a request</source>
        <translation>Eingabetoken je Anfrage</translation>
    </message>
    <message>
        <source>Output tokens a request</source>
        <translation>Ausgabetoken je Anfrage</translation>
    </message>
    <message>
        <source>Share of input read from a cache</source>
        <translation>Anteil der Eingabe aus einem Cache</translation>
    </message>
    <message>
        <source>Share of input written to a cache</source>
        <translation>Anteil der Eingabe, in einen Cache geschrieben</translation>
    </message>
    <message>
        <source>Busiest hour over the day&apos;s mean</source>
        <translation>Stärkste Stunde zum Tagesmittel</translation>
    </message>
    <message>
        <source>Requests in flight at the peak</source>
        <translation>Gleichzeitige Anfragen in der Spitze</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Wachstum pro Monat</translation>
    </message>
    <message>
        <source>Share of requests that may wait</source>
        <translation>Anteil der Anfragen, die warten dürfen</translation>
    </message>
    <message>
        <source>Share of requests sent again</source>
        <translation>Anteil erneut gesendeter Anfragen</translation>
    </message>
    <message>
        <source>Time to the first token wanted</source>
        <translation>Gewünschte Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Tokens a second and user wanted</source>
        <translation>Gewünschte Token pro Sekunde und Nutzer</translation>
    </message>
    <message>
        <source>Load over the day</source>
        <translation>Last über den Tag</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Kalkulationszins</translation>
    </message>
    <message>
        <source>Change of managed prices a year</source>
        <translation>Änderung der Managed-Preise pro Jahr</translation>
    </message>
    <message>
        <source>Change of GPU rents a year</source>
        <translation>Änderung der GPU-Mieten pro Jahr</translation>
    </message>
    <message>
        <source>Engineer&apos;s salary</source>
        <translation>Gehalt des Ingenieurs</translation>
    </message>
    <message>
        <source>Superannuation</source>
        <translation>Altersvorsorge</translation>
    </message>
    <message>
        <source>Payroll tax</source>
        <translation>Lohnsummensteuer</translation>
    </message>
    <message>
        <source>Other on-costs</source>
        <translation>Übrige Lohnnebenkosten</translation>
    </message>
    <message>
        <source>Productive hours a year</source>
        <translation>Produktive Stunden pro Jahr</translation>
    </message>
    <message>
        <source>Hours a month to run it</source>
        <translation>Betriebsstunden pro Monat</translation>
    </message>
    <message>
        <source>Hours to set it up</source>
        <translation>Stunden für die Einrichtung</translation>
    </message>
    <message>
        <source>Hours a month, managed</source>
        <translation>Stunden pro Monat, Managed</translation>
    </message>
    <message>
        <source>Hours to set up, managed</source>
        <translation>Einrichtungsstunden, Managed</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>Reserve-Replikate</translation>
    </message>
    <message>
        <source>Replicas at least</source>
        <translation>Mindestzahl Replikate</translation>
    </message>
    <message>
        <source>Utilisation planned at the peak</source>
        <translation>Geplante Auslastung in der Spitze</translation>
    </message>
    <message>
        <source>Minutes until a new replica serves</source>
        <translation>Minuten, bis ein neues Replikat bedient</translation>
    </message>
    <message>
        <source>Price of storage on the nodes</source>
        <translation>Preis des Speichers auf den Knoten</translation>
    </message>
    <message>
        <source>Price of registry storage</source>
        <translation>Preis des Registry-Speichers</translation>
    </message>
    <message>
        <source>Copies in the registry</source>
        <translation>Kopien in der Registry</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Logs a month</source>
        <translation>Logs pro Monat</translation>
    </message>
    <message>
        <source>Price of outgoing traffic</source>
        <translation>Preis ausgehender Daten</translation>
    </message>
    <message>
        <source>Bytes a token on the wire</source>
        <translation>Byte je Token auf der Leitung</translation>
    </message>
    <message>
        <source>Download link</source>
        <translation>Download-Leitung</translation>
    </message>
    <message>
        <source>Downloads of the weights a year</source>
        <translation>Downloads der Gewichte pro Jahr</translation>
    </message>
    <message>
        <source>Software a GPU and year</source>
        <translation>Software je GPU und Jahr</translation>
    </message>
    <message>
        <source>Support a GPU and year</source>
        <translation>Support je GPU und Jahr</translation>
    </message>
    <message>
        <source>Monitoring a month</source>
        <translation>Überwachung pro Monat</translation>
    </message>
    <message>
        <source>Other cost of setting up</source>
        <translation>Sonstige Einrichtungskosten</translation>
    </message>
    <message>
        <source>Share of spot hours bought again</source>
        <translation>Anteil nachgekaufter Spot-Stunden</translation>
    </message>
    <message>
        <source>Life of the hardware</source>
        <translation>Nutzungsdauer der Hardware</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Network and installation</source>
        <translation>Netz und Installation</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation>Wartung pro Jahr</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Power usage effectiveness (PUE)</source>
        <translation>Energieeffizienz des Gebäudes (PUE)</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Leistung im Leerlauf</translation>
    </message>
    <message>
        <source>Price of colocation</source>
        <translation>Preis der Colocation</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Weight format</source>
        <translation>Format der Gewichte</translation>
    </message>
    <message>
        <source>Bits of the KV cache</source>
        <translation>Bits des KV-Cache</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>GPUs je Knoten</translation>
    </message>
    <message>
        <source>Serving profile</source>
        <translation>Serving-Profil</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Office hours a day</source>
        <translation>Bürostunden pro Tag</translation>
    </message>
    <message>
        <source>Tokens accepted a step</source>
        <translation>Angenommene Token je Schritt</translation>
    </message>
    <message>
        <source>Managed offer</source>
        <translation>Managed-Angebot</translation>
    </message>
    <message>
        <source>Tokens of its tokenizer over the reference&apos;s</source>
        <translation>Token des eigenen Tokenizers zu denen der Referenz</translation>
    </message>
    <message>
        <source>Reasoning tokens a request</source>
        <translation>Reasoning-Token je Anfrage</translation>
    </message>
    <message>
        <source>Discount negotiated</source>
        <translation>Ausgehandelter Rabatt</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Plattformgebühr</translation>
    </message>
    <message>
        <source>Price of a node and hour</source>
        <translation>Preis je Knotenstunde</translation>
    </message>
    <message>
        <source>Price of a server</source>
        <translation>Preis eines Servers</translation>
    </message>
    <message>
        <source>Power of a node</source>
        <translation>Leistung eines Knotens</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Preis der Eingabe aus Cache</translation>
    </message>
    <message>
        <source>Price of cache writes, short lifetime</source>
        <translation>Preis für Cache-Schreiben, kurze Lebensdauer</translation>
    </message>
    <message>
        <source>Price of cache writes, long lifetime</source>
        <translation>Preis für Cache-Schreiben, lange Lebensdauer</translation>
    </message>
    <message>
        <source>Batch price over list price</source>
        <translation>Batch-Preis zum Listenpreis</translation>
    </message>
    <message>
        <source>Price over list price at these hours</source>
        <translation>Preis zum Listenpreis in diesen Stunden</translation>
    </message>
    <message>
        <source>Flex price over list price</source>
        <translation>Flex-Preis zum Listenpreis</translation>
    </message>
    <message>
        <source>Priority price over list price</source>
        <translation>Priority-Preis zum Listenpreis</translation>
    </message>
    <message>
        <source>Regional price over list price</source>
        <translation>Regionaler Preis zum Listenpreis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Term of the throughput bought</source>
        <translation>Laufzeit des gekauften Durchsatzes</translation>
    </message>
    <message>
        <source>Units of throughput</source>
        <translation>Durchsatz-Einheiten</translation>
    </message>
    <message>
        <source>Price of a unit of throughput and hour</source>
        <translation>Preis je Durchsatz-Einheit und Stunde</translation>
    </message>
    <message>
        <source>Input tokens a unit reads a minute</source>
        <translation>Eingabetoken, die eine Einheit pro Minute liest</translation>
    </message>
    <message>
        <source>Output tokens a unit writes a minute</source>
        <translation>Ausgabetoken, die eine Einheit pro Minute schreibt</translation>
    </message>
    <message>
        <source>Throughput of a cached input token over a fresh one</source>
        <translation>Durchsatz eines Eingabetokens aus Cache zu einem frischen</translation>
    </message>
    <message>
        <source>Units of throughput at least</source>
        <translation>Mindestzahl Durchsatz-Einheiten</translation>
    </message>
    <message>
        <source>Units of throughput sold together</source>
        <translation>Gemeinsam verkaufte Durchsatz-Einheiten</translation>
    </message>
    <message>
        <source>Units of throughput taken on</source>
        <translation>Übernommene Durchsatz-Einheiten</translation>
    </message>
    <message>
        <source>Price of keeping a cache</source>
        <translation>Preis für das Halten eines Cache</translation>
    </message>
    <message>
        <source>Hours a cached token is kept</source>
        <translation>Haltezeit eines Tokens im Cache in Stunden</translation>
    </message>
    <message>
        <source>Tokens kept in a cache at all hours</source>
        <translation>Ständig im Cache gehaltene Token</translation>
    </message>
    <message>
        <source>Spend committed a month</source>
        <translation>Zugesagter Umsatz pro Monat</translation>
    </message>
    <message>
        <source>Months of the committed spend</source>
        <translation>Monate des zugesagten Umsatzes</translation>
    </message>
    <message>
        <source>Price of the overflow&apos;s hours over the mean</source>
        <translation>Preis der Überlaufstunden zum Mittel</translation>
    </message>
    <message>
        <source>Share that spills over</source>
        <translation>Anteil, der überläuft</translation>
    </message>
    <message>
        <source>Own replicas</source>
        <translation>Eigene Replikate</translation>
    </message>
    <message>
        <source>Minimum spend a month</source>
        <translation>Mindestumsatz pro Monat</translation>
    </message>
    <message>
        <source>Prompt length from which a tier holds</source>
        <translation>Promptlänge, ab der eine Preisstufe gilt</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cache storage</source>
        <translation>Cache-Speicher</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Reservierter Durchsatz</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Risikozuschlag</translation>
    </message>
    <message>
        <source>Setting up, spread over the horizon</source>
        <translation>Einrichtung, über den Zeitraum verteilt</translation>
    </message>
    <message>
        <source>Nodes taken on</source>
        <translation>Übernommene Knoten</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Self-hosted cost a month</source>
        <translation>Kosten des Eigenbetriebs pro Monat</translation>
    </message>
    <message>
        <source>Managed cost a month</source>
        <translation>Managed-Kosten pro Monat</translation>
    </message>
    <message>
        <source>GPU rent</source>
        <translation>GPU-Miete</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Loaded cost of an engineer&apos;s hour</source>
        <translation>Vollkosten einer Ingenieurstunde</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>Preis einer Anfrage</translation>
    </message>
    <message>
        <source>List price of a request</source>
        <translation>Listenpreis einer Anfrage</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt-Token</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen pro Monat</translation>
    </message>
    <message>
        <source>Cost a request</source>
        <translation>Kosten pro Anfrage</translation>
    </message>
    <message>
        <source>Cost a million tokens</source>
        <translation>Kosten pro Million Token</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation>Kapazität eines Replikats</translation>
    </message>
    <message>
        <source>Capacity in requests a day</source>
        <translation>Kapazität in Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Node hours</source>
        <translation>Knotenstunden</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation>Benötigte Replikate</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Attention parameters</source>
        <translation>Attention-Parameter</translation>
    </message>
    <message>
        <source>Dense parameters</source>
        <translation>Dichte Parameter</translation>
    </message>
    <message>
        <source>Embedding parameters</source>
        <translation>Embedding-Parameter</translation>
    </message>
    <message>
        <source>Expert parameters</source>
        <translation>Expertenparameter</translation>
    </message>
    <message>
        <source>Shared-expert parameters</source>
        <translation>Parameter gemeinsamer Experten</translation>
    </message>
    <message>
        <source>Router parameters</source>
        <translation>Router-Parameter</translation>
    </message>
    <message>
        <source>Prediction-layer parameters</source>
        <translation>Parameter der Vorhersageschichten</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Übrige Parameter</translation>
    </message>
    <message>
        <source>Published size of the checkpoint</source>
        <translation>Veröffentlichte Größe des Checkpoints</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Weights in GPU memory</source>
        <translation>Gewichte im GPU-Speicher</translation>
    </message>
    <message>
        <source>KV cache a token</source>
        <translation>KV-Cache je Token</translation>
    </message>
    <message>
        <source>KV cache a sequence</source>
        <translation>KV-Cache je Sequenz</translation>
    </message>
    <message>
        <source>State a sequence</source>
        <translation>Zustand je Sequenz</translation>
    </message>
    <message>
        <source>Engine&apos;s own memory</source>
        <translation>Eigener Speicher der Engine</translation>
    </message>
    <message>
        <source>Activations at their peak</source>
        <translation>Aktivierungen in der Spitze</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>Speicher der GPU</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Nutzbarer Speicher</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Sequences that memory holds</source>
        <translation>Sequenzen, die der Speicher fasst</translation>
    </message>
    <message>
        <source>Sequences served at once</source>
        <translation>Gleichzeitig bediente Sequenzen</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Zeit eines Schritts</translation>
    </message>
    <message>
        <source>Reading memory in a step</source>
        <translation>Speicherlesen in einem Schritt</translation>
    </message>
    <message>
        <source>Computing in a step</source>
        <translation>Rechnen in einem Schritt</translation>
    </message>
    <message>
        <source>Communication in a step</source>
        <translation>Kommunikation in einem Schritt</translation>
    </message>
    <message>
        <source>Overhead of a step</source>
        <translation>Nebenzeit eines Schritts</translation>
    </message>
    <message>
        <source>Time of the prefill</source>
        <translation>Zeit des Prefill</translation>
    </message>
    <message>
        <source>Reading memory in the prefill</source>
        <translation>Speicherlesen im Prefill</translation>
    </message>
    <message>
        <source>Computing in the prefill</source>
        <translation>Rechnen im Prefill</translation>
    </message>
    <message>
        <source>Communication in the prefill</source>
        <translation>Kommunikation im Prefill</translation>
    </message>
    <message>
        <source>Time of a request, end to end</source>
        <translation>Gesamtzeit einer Anfrage</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time to the first token, 95th percentile</source>
        <translation>Zeit bis zum ersten Token, 95. Perzentil</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>Time per output token, 95th percentile</source>
        <translation>Zeit je Ausgabetoken, 95. Perzentil</translation>
    </message>
    <message>
        <source>Output tokens a second</source>
        <translation>Ausgabetoken pro Sekunde</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation>Stunden eines Monats</translation>
    </message>
    <message>
        <source>Days of a month</source>
        <translation>Tage eines Monats</translation>
    </message>
    <message>
        <source>Weekdays of a month</source>
        <translation>Werktage eines Monats</translation>
    </message>
    <message>
        <source>Weekend days of a month</source>
        <translation>Wochenendtage eines Monats</translation>
    </message>
    <message>
        <source>Months of a year</source>
        <translation>Monate eines Jahres</translation>
    </message>
    <message>
        <source>Weekdays of a week</source>
        <translation>Werktage einer Woche</translation>
    </message>
    <message>
        <source>Weekend days of a week</source>
        <translation>Wochenendtage einer Woche</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>Stunden einer Woche</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>Stunden eines Tages</translation>
    </message>
    <message>
        <source>Minutes of an hour</source>
        <translation>Minuten einer Stunde</translation>
    </message>
    <message>
        <source>Minutes of a day</source>
        <translation>Minuten eines Tages</translation>
    </message>
    <message>
        <source>Seconds of an hour</source>
        <translation>Sekunden einer Stunde</translation>
    </message>
    <message>
        <source>Seconds of a day</source>
        <translation>Sekunden eines Tages</translation>
    </message>
    <message>
        <source>Bits of a byte</source>
        <translation>Bits eines Bytes</translation>
    </message>
    <message>
        <source>Bytes of a gigabyte</source>
        <translation>Byte eines Gigabytes</translation>
    </message>
    <message>
        <source>Bytes of a gibibyte</source>
        <translation>Byte eines Gibibytes</translation>
    </message>
    <message>
        <source>Tokens of a priced million</source>
        <translation>Token der Million, für die Preise gelten</translation>
    </message>
    <message>
        <source>Exponent of a square root</source>
        <translation>Exponent einer Quadratwurzel</translation>
    </message>
    <message>
        <source>Divisor for the mean of even growth</source>
        <translation>Divisor für das Mittel bei gleichmäßigem Wachstum</translation>
    </message>
    <message>
        <source>Smallest volume divided by</source>
        <translation>Kleinste Menge, durch die geteilt wird</translation>
    </message>
    <message>
        <source>Years from today</source>
        <translation>Jahre ab heute</translation>
    </message>
    <message>
        <source>Months from today</source>
        <translation>Monate ab heute</translation>
    </message>
    <message>
        <source>Months in use</source>
        <translation>Monate in Nutzung</translation>
    </message>
    <message>
        <source>Months of its life or term</source>
        <translation>Monate der Nutzungsdauer oder Laufzeit</translation>
    </message>
    <message>
        <source>Load of an hour over the mean</source>
        <translation>Last einer Stunde zum Mittel</translation>
    </message>
    <message>
        <source>Share of an hour that is open</source>
        <translation>Anteil einer Stunde, in dem betrieben wird</translation>
    </message>
    <message>
        <source>Price of an hour over list price</source>
        <translation>Preis einer Stunde zum Listenpreis</translation>
    </message>
    <message>
        <source>Mean price of the hours over list price</source>
        <translation>Mittlerer Preis der Stunden zum Listenpreis</translation>
    </message>
    <message>
        <source>Replicas on a node</source>
        <translation>Replikate auf einem Knoten</translation>
    </message>
    <message>
        <source>Nodes of a replica</source>
        <translation>Knoten eines Replikats</translation>
    </message>
    <message>
        <source>Cached tokens read at most</source>
        <translation>Höchstens gelesene Token aus dem Cache</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Bandwidth of the link</source>
        <translation>Bandbreite der Verbindung</translation>
    </message>
    <message>
        <source>Peak arithmetic of matrices</source>
        <translation>Spitzenrechenleistung für Matrizen</translation>
    </message>
    <message>
        <source>Peak arithmetic of attention</source>
        <translation>Spitzenrechenleistung für Attention</translation>
    </message>
    <message>
        <source>Share of four-bit arithmetic reached</source>
        <translation>Erreichter Anteil der Vier-Bit-Rechenleistung</translation>
    </message>
    <message>
        <source>Arithmetic reached over the reference&apos;s</source>
        <translation>Erreichte Rechenleistung zu der der Referenz</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Experts a token wakes</source>
        <translation>Experten, die ein Token weckt</translation>
    </message>
    <message>
        <source>GPUs that share out the experts</source>
        <translation>GPUs, die sich die Experten teilen</translation>
    </message>
    <message>
        <source>Deviations of the busiest GPU</source>
        <translation>Abweichungen der am stärksten belasteten GPU</translation>
    </message>
    <message>
        <source>Bytes of an expert</source>
        <translation>Byte eines Experten</translation>
    </message>
    <message>
        <source>Bytes of an expert on one GPU</source>
        <translation>Byte eines Experten auf einer GPU</translation>
    </message>
    <message>
        <source>Operations of an expert</source>
        <translation>Rechenoperationen eines Experten</translation>
    </message>
    <message>
        <source>Padding of an expert&apos;s matrix</source>
        <translation>Auffüllung der Matrix eines Experten</translation>
    </message>
    <message>
        <source>Kernels launched in a step</source>
        <translation>In einem Schritt gestartete Kernel</translation>
    </message>
    <message>
        <source>Time of a kernel</source>
        <translation>Zeit eines Kernels</translation>
    </message>
    <message>
        <source>Kernel time over the reference&apos;s</source>
        <translation>Kernel-Zeit zu der der Referenz</translation>
    </message>
    <message>
        <source>Sharpness of the overlap</source>
        <translation>Schärfe der Überlappung</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>Pipeline-Stufen</translation>
    </message>
    <message>
        <source>Data-parallel groups</source>
        <translation>Datenparallele Gruppen</translation>
    </message>
    <message>
        <source>State read in a step</source>
        <translation>In einem Schritt gelesener Zustand</translation>
    </message>
    <message>
        <source>Cache read a cached token</source>
        <translation>Gelesener Cache je Token im Cache</translation>
    </message>
    <message>
        <source>Operations of attention a cached token</source>
        <translation>Attention-Operationen je Token im Cache</translation>
    </message>
    <message>
        <source>Operations of attention a pair of tokens</source>
        <translation>Attention-Operationen je Tokenpaar</translation>
    </message>
    <message>
        <source>Weights that every step reads</source>
        <translation>Gewichte, die jeder Schritt liest</translation>
    </message>
    <message>
        <source>Bandwidth reached on dense weights</source>
        <translation>Erreichte Bandbreite bei dichten Gewichten</translation>
    </message>
    <message>
        <source>Bandwidth reached on experts</source>
        <translation>Erreichte Bandbreite bei Experten</translation>
    </message>
    <message>
        <source>Bandwidth reached on the cache</source>
        <translation>Erreichte Bandbreite beim Cache</translation>
    </message>
    <message>
        <source>Arithmetic reached in decoding</source>
        <translation>Erreichte Rechenleistung beim Decoding</translation>
    </message>
    <message>
        <source>Arithmetic reached in prefill</source>
        <translation>Erreichte Rechenleistung im Prefill</translation>
    </message>
    <message>
        <source>Operations a token</source>
        <translation>Rechenoperationen je Token</translation>
    </message>
    <message>
        <source>GPUs of a stage</source>
        <translation>GPUs einer Stufe</translation>
    </message>
    <message>
        <source>Hops of the collectives</source>
        <translation>Sprünge der kollektiven Operationen</translation>
    </message>
    <message>
        <source>Time of a hop</source>
        <translation>Zeit eines Sprungs</translation>
    </message>
    <message>
        <source>Bytes moved a token</source>
        <translation>Übertragene Byte je Token</translation>
    </message>
    <message>
        <source>Share of the link&apos;s rate reached</source>
        <translation>Erreichter Anteil der Rate der Verbindung</translation>
    </message>
    <message>
        <source>Cost of a sequence without clients</source>
        <translation>Aufwand einer Sequenz ohne Clients</translation>
    </message>
    <message>
        <source>Time of a sequence in a step</source>
        <translation>Zeit einer Sequenz in einem Schritt</translation>
    </message>
    <message>
        <source>Tokens of a step at most</source>
        <translation>Höchstzahl Token eines Schritts</translation>
    </message>
    <message>
        <source>Operations of a prompt token</source>
        <translation>Rechenoperationen eines Prompt-Tokens</translation>
    </message>
    <message>
        <source>Share of drafts accepted</source>
        <translation>Anteil angenommener Entwürfe</translation>
    </message>
    <message>
        <source>95 % point of the normal distribution</source>
        <translation>95-%-Punkt der Normalverteilung</translation>
    </message>
    <message>
        <source>Decoding left after the first token</source>
        <translation>Nach dem ersten Token verbleibendes Decoding</translation>
    </message>
    <message>
        <source>Front end before the first token</source>
        <translation>Frontend vor dem ersten Token</translation>
    </message>
    <message>
        <source>Growth of bursts with requests in flight</source>
        <translation>Zunahme der Stöße mit gleichzeitigen Anfragen</translation>
    </message>
    <message>
        <source>Divisor of the queue formula</source>
        <translation>Divisor der Warteschlangenformel</translation>
    </message>
    <message>
        <source>95 % point over the mean of a queue</source>
        <translation>95-%-Punkt zum Mittel einer Warteschlange</translation>
    </message>
    <message>
        <source>Prompts found waiting</source>
        <translation>Wartend angetroffene Prompts</translation>
    </message>
    <message>
        <source>Deviation from routing</source>
        <translation>Abweichung durch Routing</translation>
    </message>
    <message>
        <source>Largest batch of the engine</source>
        <translation>Größter Batch der Engine</translation>
    </message>
    <message>
        <source>Share of memory the engine may use</source>
        <translation>Anteil des Speichers, den die Engine nutzen darf</translation>
    </message>
    <message>
        <source>Share on the fullest GPU</source>
        <translation>Anteil auf der vollsten GPU</translation>
    </message>
    <message>
        <source>Bits of a parameter</source>
        <translation>Bits eines Parameters</translation>
    </message>
    <message>
        <source>Layers that cache</source>
        <translation>Schichten mit eigenem Cache</translation>
    </message>
    <message>
        <source>Layers that read the cache</source>
        <translation>Schichten, die den Cache lesen</translation>
    </message>
    <message>
        <source>Layers with index keys</source>
        <translation>Schichten mit Index-Keys</translation>
    </message>
    <message>
        <source>Bytes of a cache entry</source>
        <translation>Byte eines Cache-Eintrags</translation>
    </message>
    <message>
        <source>Bytes of an index key</source>
        <translation>Byte eines Index-Keys</translation>
    </message>
    <message>
        <source>Bytes of a layer&apos;s state</source>
        <translation>Byte des Zustands einer Schicht</translation>
    </message>
    <message>
        <source>Tokens of the window</source>
        <translation>Token des Fensters</translation>
    </message>
    <message>
        <source>Tokens of a cache entry</source>
        <translation>Token eines Cache-Eintrags</translation>
    </message>
    <message>
        <source>Tokens of an index key</source>
        <translation>Token eines Index-Keys</translation>
    </message>
    <message>
        <source>Cache entries read</source>
        <translation>Gelesene Cache-Einträge</translation>
    </message>
    <message>
        <source>Reads and writes of a state</source>
        <translation>Lese- und Schreibzugriffe auf einen Zustand</translation>
    </message>
    <message>
        <source>larger than needed</source>
        <translation>größer als nötig</translation>
    </message>
    <message>
        <source>slower a GPU</source>
        <translation>langsamer je GPU</translation>
    </message>
    <message>
        <source>never: a request costs more than the managed price even at full load</source>
        <translation>nie: selbst bei voller Last kostet eine Anfrage mehr als der Managed-Preis</translation>
    </message>
    <message>
        <source>not within the volumes looked at</source>
        <translation>nicht im betrachteten Mengenbereich</translation>
    </message>
    <message>
        <source>never: it serves nothing</source>
        <translation>nie: bedient nichts</translation>
    </message>
    <message>
        <source>it never pays back, or costs nothing first</source>
        <translation>zahlt sich nie zurück oder kostet anfangs nichts</translation>
    </message>
    <message>
        <source>several rates would fit</source>
        <translation>mehrere Zinssätze wären möglich</translation>
    </message>
    <message>
        <source>it is what the others are held against</source>
        <translation>an ihm werden die anderen gemessen</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>Dauerbetrieb</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>autoscaled</source>
        <translation>automatisch skaliert</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Break-even volume</source>
        <translation>Break-even-Menge</translation>
    </message>
    <message>
        <source>Self-hosted, a month at that volume</source>
        <translation>Eigenbetrieb, ein Monat bei dieser Menge</translation>
    </message>
    <message>
        <source>Managed, a month at that volume</source>
        <translation>Managed, ein Monat bei dieser Menge</translation>
    </message>
    <message>
        <source>Volume of a crossing</source>
        <translation>Menge eines Schnittpunkts</translation>
    </message>
    <message>
        <source>Self-hosted, another request a day at full load, a month</source>
        <translation>Eigenbetrieb, eine weitere Anfrage pro Tag bei voller Last, pro Monat</translation>
    </message>
    <message>
        <source>Self-hosted, a month of a fully loaded replica</source>
        <translation>Eigenbetrieb, ein Monat eines voll ausgelasteten Replikats</translation>
    </message>
    <message>
        <source>Managed, another request a day, a month</source>
        <translation>Managed, eine weitere Anfrage pro Tag, pro Monat</translation>
    </message>
    <message>
        <source>Times today&apos;s volume</source>
        <translation>Vielfaches der heutigen Menge</translation>
    </message>
    <message>
        <source>Month in which growth reaches it</source>
        <translation>Monat, in dem das Wachstum sie erreicht</translation>
    </message>
    <message>
        <source>Storage on the nodes</source>
        <translation>Speicher auf den Knoten</translation>
    </message>
    <message>
        <source>Storage in the registry</source>
        <translation>Speicher in der Registry</translation>
    </message>
    <message>
        <source>Storage of backups</source>
        <translation>Speicher der Sicherungen</translation>
    </message>
    <message>
        <source>Storage in all</source>
        <translation>Speicher insgesamt</translation>
    </message>
    <message>
        <source>Hours to download</source>
        <translation>Stunden für den Download</translation>
    </message>
    <message>
        <source>Growth of money in a month</source>
        <translation>Wachstum des Geldes in einem Monat</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Peak funding</source>
        <translation>Höchster Finanzierungsbedarf</translation>
    </message>
    <message>
        <source>Saved by then</source>
        <translation>Bis dahin gespart</translation>
    </message>
    <message>
        <source>Saved a month earlier</source>
        <translation>Einen Monat zuvor gespart</translation>
    </message>
    <message>
        <source>Saved over the horizon</source>
        <translation>Über den Zeitraum gespart</translation>
    </message>
    <message>
        <source>Payback month</source>
        <translation>Amortisationsmonat</translation>
    </message>
    <message>
        <source>Rate of return a year</source>
        <translation>Rendite pro Jahr</translation>
    </message>
    <message>
        <source>Cash flow of a month</source>
        <translation>Zahlungsstrom eines Monats</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>Gesamtbetriebskosten</translation>
    </message>
    <message>
        <source>Saved in the month</source>
        <translation>Im Monat gespart</translation>
    </message>
    <message>
        <source>Share served by one&apos;s own replicas</source>
        <translation>Anteil der eigenen Replikate</translation>
    </message>
    <message>
        <source>Hybrid cost a month</source>
        <translation>Hybridkosten pro Monat</translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation>zahlt sich nie zurück</translation>
    </message>
    <message>
        <source>no value of it changes the decision</source>
        <translation>kein Wert davon ändert die Entscheidung</translation>
    </message>
    <message>
        <source>paid per token, nothing to deploy</source>
        <translation>pro Token bezahlt, nichts zu betreiben</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>there are no requests</source>
        <translation>es gibt keine Anfragen</translation>
    </message>
    <message>
        <source>there is no break-even</source>
        <translation>es gibt keinen Break-even</translation>
    </message>
    <message>
        <source>there is nothing to compare it with</source>
        <translation>es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>the log counts tokens, not requests</source>
        <translation>das Log zählt Token, nicht Anfragen</translation>
    </message>
    <message>
        <source>cached tokens are not logged</source>
        <translation>Token aus dem Cache sind nicht protokolliert</translation>
    </message>
    <message>
        <source>the log has totals, not single requests</source>
        <translation>das Log enthält Summen, keine einzelnen Anfragen</translation>
    </message>
    <message>
        <source>the log is shorter than a day</source>
        <translation>das Log ist kürzer als ein Tag</translation>
    </message>
    <message>
        <source>the log has daily totals only</source>
        <translation>das Log enthält nur Tagessummen</translation>
    </message>
    <message>
        <source>the log does not say how long requests took</source>
        <translation>das Log sagt nicht, wie lange Anfragen dauerten</translation>
    </message>
    <message>
        <source>times count from the start of the log</source>
        <translation>Zeiten zählen ab Beginn des Logs</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Diese Datei gibt es nicht. Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>Kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Is not a file. Give the name of a file, not of a folder or device.</source>
        <translation>Ist keine Datei. Den Namen einer Datei angeben, nicht den eines Ordners oder Geräts.</translation>
    </message>
    <message>
        <source>Is too large: %1; at most %2 are read.</source>
        <translation>Ist zu groß: %1; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was read. Reload it, or save under another name.</source>
        <translation>Die Datei wurde seit dem Lesen von jemand anderem geändert. Neu laden oder unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>The file was deleted or moved since it was read. Save under another name, or write it again.</source>
        <translation>Die Datei wurde seit dem Lesen gelöscht oder verschoben. Unter anderem Namen speichern oder neu schreiben.</translation>
    </message>
    <message>
        <source>A file of this name has appeared meanwhile. Save under another name, or overwrite it.</source>
        <translation>Inzwischen gibt es eine Datei dieses Namens. Unter anderem Namen speichern oder sie überschreiben.</translation>
    </message>
    <message>
        <source>%1 is in the folder %2 already. Choose another folder, or add --force to replace what is there.</source>
        <translation>%1 ist schon im Ordner %2. Einen anderen Ordner wählen oder --force angeben, um das Vorhandene zu ersetzen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist (any more). Save somewhere else.</source>
        <translation>Den Ordner %1 gibt es nicht (mehr). Anderswo speichern.</translation>
    </message>
    <message>
        <source>May not be written: %1. Save somewhere else, or change the permissions.</source>
        <translation>Darf nicht geschrieben werden: %1. Anderswo speichern oder die Rechte ändern.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: %1. The old file is untouched; make room, or save somewhere else.</source>
        <translation>Auf der Platte ist kein Platz mehr: %1. Die alte Datei ist unverändert; Platz schaffen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>Is open elsewhere{: by %1}{ on %2}{, since %3}. Save under another name.</source>
        <translation>Ist anderswo geöffnet{: von %1}{ auf %2}{, seit %3}. Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>The plan has become too large to be read again: %1; at most %2. Take something out.</source>
        <translation>Der Plan ist zu groß geworden, um wieder gelesen zu werden: %1; höchstens %2. Etwas herausnehmen.</translation>
    </message>
    <message>
        <source>Could not be written: %1. The old file is untouched.</source>
        <translation>Konnte nicht geschrieben werden: %1. Die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Cancelled: the slides were not made.</source>
        <translation>Abgebrochen: Die Folien wurden nicht erstellt.</translation>
    </message>
    <message>
        <source>The slides could not be made: %1.</source>
        <translation>Die Folien konnten nicht erstellt werden: %1.</translation>
    </message>
    <message>
        <source>Cancelled: the report was not made.</source>
        <translation>Abgebrochen: Der Bericht wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The report could not be made: %1.</source>
        <translation>Der Bericht konnte nicht erstellt werden: %1.</translation>
    </message>
    <message>
        <source>No font for Chinese is installed. Install one, as in the package %1.</source>
        <translation>Keine Schrift für Chinesisch ist installiert. Eine installieren, wie im Paket %1.</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is switched on and connected.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen. Prüfen, ob er eingeschaltet und angeschlossen ist.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor an SVG picture.</source>
        <translation>Das Logo ist weder ein PNG- noch ein SVG-Bild.</translation>
    </message>
    <message>
        <source>The logo is damaged and cannot be read.</source>
        <translation>Das Logo ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The logo is more than twenty times as long as it is wide, or the reverse.</source>
        <translation>Das Logo ist mehr als zwanzigmal so lang wie breit oder umgekehrt.</translation>
    </message>
    <message>
        <source>The logo holds &quot;%1&quot;, which is not accepted: save it as a plain SVG, with text as outlines and without links, scripts or pictures in it.</source>
        <translation>Das Logo enthält „%1“, was nicht angenommen wird: als einfaches SVG speichern, mit Text als Konturen und ohne Verweise, Skripte oder Bilder darin.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Is not clean UTF-8 text. Save the file as UTF-8, without control characters.</source>
        <translation>Ist kein sauberer UTF-8-Text. Die Datei als UTF-8 ohne Steuerzeichen speichern.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Is not valid YAML: %1.</source>
        <translation>Ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp;, *) are not accepted. Write the value out.</source>
        <translation>Anker und Verweise (&amp;, *) werden nicht angenommen. Den Wert ausschreiben.</translation>
    </message>
    <message>
        <source>Tags (!) are not accepted. Leave the tag out.</source>
        <translation>Tags (!) werden nicht angenommen. Das Tag weglassen.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not accepted. Write the keys out.</source>
        <translation>Merge-Schlüssel (&lt;&lt;) werden nicht angenommen. Die Schlüssel ausschreiben.</translation>
    </message>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Ein Schlüssel muss ein einfaches Wort sein.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is here twice; the first one is in line %2. Remove one of them.</source>
        <translation>Der Schlüssel „%1“ steht hier zweimal; der erste in Zeile %2. Einen davon entfernen.</translation>
    </message>
    <message>
        <source>Is nested more than %1 levels deep.</source>
        <translation>Ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Holds more than %1 values.</source>
        <translation>Enthält mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>This text is too long: %1; at most %2 are accepted.</source>
        <translation>Dieser Text ist zu lang: %1; höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>A second document starts here. Keep one document a file.</source>
        <translation>Hier beginnt ein zweites Dokument. Je Datei nur ein Dokument.</translation>
    </message>
    <message>
        <source>Is not an Evenhost file: the key &quot;evenhost&quot; is missing. A file starts with &quot;evenhost: 1&quot; and &quot;kind: plan&quot;.</source>
        <translation>Ist keine Evenhost-Datei: Der Schlüssel „evenhost“ fehlt. Eine Datei beginnt mit „evenhost: 1“ und „kind: plan“.</translation>
    </message>
    <message>
        <source>Was written by a newer version of Evenhost (format %1; this program reads up to %2). Update Evenhost to open it.</source>
        <translation>Wurde von einer neueren Version von Evenhost geschrieben (Format %1; dieses Programm liest bis %2). Zum Öffnen Evenhost aktualisieren.</translation>
    </message>
    <message>
        <source>Is not a plan but a file of kind &quot;%1&quot;. Give a file of kind &quot;plan&quot;.</source>
        <translation>Ist kein Plan, sondern eine Datei der Art „%1“. Eine Datei der Art „plan“ angeben.</translation>
    </message>
    <message>
        <source>Is too large for a configuration: %1; at most %2 are read.</source>
        <translation>Ist zu groß für eine Konfiguration: %1; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>Is not valid JSON.</source>
        <translation>Ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Is not a configuration: a JSON object with keys is expected.</source>
        <translation>Ist keine Konfiguration: Ein JSON-Objekt mit Schlüsseln wird erwartet.</translation>
    </message>
    <message>
        <source>Does not say &quot;%1&quot;: the architecture stays unknown.</source>
        <translation>Sagt nichts zu „%1“: Die Architektur bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Has layers of a kind not known here (%1): the architecture stays unknown.</source>
        <translation>Hat Schichten einer hier unbekannten Art (%1): Die Architektur bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; cannot be a size; it is not used.</source>
        <translation>Der Wert von „%1“ kann keine Größe sein; er wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Does not say &quot;%1&quot;; the usual value of its family is taken: %2.</source>
        <translation>Sagt nichts zu „%1“; der übliche Wert der Familie wird genommen: %2.</translation>
    </message>
    <message>
        <source>Speaks of prediction layers, which releases of this kind often leave out: they are not counted.</source>
        <translation>Nennt Vorhersageschichten, die Veröffentlichungen dieser Art oft weglassen: Sie zählen nicht mit.</translation>
    </message>
    <message>
        <source>Is quantised by a method not known here ({%1}): bits and size stay unknown.</source>
        <translation>Ist mit einer hier unbekannten Methode quantisiert ({%1}): Bits und Größe bleiben unbekannt.</translation>
    </message>
    <message>
        <source>Names exceptions by a pattern not understood here: the bits may be a little too low.</source>
        <translation>Nennt Ausnahmen mit einem hier nicht verstandenen Muster: Die Bits sind vielleicht etwas zu niedrig.</translation>
    </message>
    <message>
        <source>Does not list what is left at 16 bit: the real size is probably a few per cent larger.</source>
        <translation>Führt nicht auf, was bei 16 Bit bleibt: Die wirkliche Größe liegt wohl einige Prozent höher.</translation>
    </message>
    <message>
        <source>No card was written: the number of parameters is unknown.</source>
        <translation>Keine Karte geschrieben: Die Zahl der Parameter ist unbekannt.</translation>
    </message>
    <message>
        <source>A configuration says nothing about the licence: it stays unknown until you check it.</source>
        <translation>Eine Konfiguration sagt nichts über die Lizenz: Sie bleibt unbekannt, bis sie geprüft ist.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line names the columns.</source>
        <translation>Die Tabelle ist leer. Ihre erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is here twice. Remove one of them.</source>
        <translation>Die Spalte „%1“ steht hier zweimal. Eine davon entfernen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing. Name it in the first line.</source>
        <translation>Die Spalte „%1“ fehlt. Sie in der ersten Zeile nennen.</translation>
    </message>
    <message>
        <source>This row has %1 cells, the first line names %2 columns. Put texts with commas in quotes.</source>
        <translation>Diese Zeile hat %1 Zellen, die erste Zeile nennt %2 Spalten. Texte mit Kommas in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>There is no serving profile &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Serving-Profil „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>This price list is not known. LiteLLM, models.dev, genai-prices and OpenRouter lists are.</source>
        <translation>Diese Preisliste ist nicht bekannt. Bekannt sind Listen von LiteLLM, models.dev, genai-prices und OpenRouter.</translation>
    </message>
    <message>
        <source>Is not JSON.</source>
        <translation>Ist kein JSON.</translation>
    </message>
    <message>
        <source>%1: the price &quot;%2&quot; is of a kind not known, and left out.</source>
        <translation>%1: Der Preis „%2“ ist von unbekannter Art und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: prices that hold at %2 only cannot be expressed; the dearer ones are taken.</source>
        <translation>%1: Preise, die nur bei %2 gelten, lassen sich nicht ausdrücken; die teureren werden genommen.</translation>
    </message>
    <message>
        <source>The log holds nothing that can be used{; %1 rows were left out: failed requests, or rows that could not be read}.</source>
        <translation>Das Log enthält nichts Verwendbares{; %1 Zeilen wurden ausgelassen: fehlgeschlagene Anfragen oder unlesbare Zeilen}.</translation>
    </message>
    <message>
        <source>This kind of usage log is not known. A table needs at least the columns timestamp, input_tokens, output_tokens; duration_seconds and cached_input_tokens are used when there.</source>
        <translation>Diese Art von Nutzungslog ist nicht bekannt. Eine Tabelle braucht mindestens die Spalten timestamp, input_tokens, output_tokens; duration_seconds und cached_input_tokens werden genutzt, wenn vorhanden.</translation>
    </message>
    <message>
        <source>This export holds costs, not usage. Export the usage of completions instead.</source>
        <translation>Dieser Export enthält Kosten, nicht Nutzung. Stattdessen die Nutzung der Completions exportieren.</translation>
    </message>
    <message>
        <source>Starts like JSON but is none.</source>
        <translation>Beginnt wie JSON, ist aber keines.</translation>
    </message>
    <message>
        <source>A line of the log is longer than 16 MB.</source>
        <translation>Eine Zeile des Logs ist länger als 16 MB.</translation>
    </message>
    <message>
        <source>%1 rows were left out: failed requests, or rows that could not be read; the first is number %2.</source>
        <translation>%1 Zeilen wurden ausgelassen: fehlgeschlagene Anfragen oder unlesbare Zeilen; die erste ist Nummer %2.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Unbekannter Schlüssel „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Keys with values are expected here (key: value).</source>
        <translation>Hier werden Schlüssel mit Werten erwartet (Schlüssel: Wert).</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>A single value is expected here.</source>
        <translation>Hier wird ein einzelner Wert erwartet.</translation>
    </message>
    <message>
        <source>Two whole numbers are expected here, as in [1, 4].</source>
        <translation>Hier werden zwei ganze Zahlen erwartet, wie in [1, 4].</translation>
    </message>
    <message>
        <source>A number is expected here, or keys: value, low, high, source ...</source>
        <translation>Hier wird eine Zahl erwartet, oder Schlüssel: value, low, high, source ...</translation>
    </message>
    <message>
        <source>{&quot;%1&quot; is not a number. }Write plain digits, as in 20000 or 0.65.</source>
        <translation>{„%1“ ist keine Zahl. }Einfache Ziffern schreiben, wie in 20000 oder 0.65.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text. Write the number without quotes.</source>
        <translation>„%1“ ist ein Text. Die Zahl ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>{%1: }A choice is expected here, not a number.</source>
        <translation>{%1: }Hier wird eine Auswahl erwartet, keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as in 2026-11-21.</source>
        <translation>„%1“ ist kein Datum. Schreibweise wie in 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its three letters, as in AUD.</source>
        <translation>„%1“ ist keine Währung. Ihre drei Buchstaben schreiben, wie in AUD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id. Use lower-case letters, digits and - . _ / :.</source>
        <translation>„%1“ kann keine Kennung sein. Kleinbuchstaben, Ziffern und - . _ / : verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.{ Did you mean &quot;%3&quot;?}</source>
        <translation>„%1“ ist keines von: %2.{ Gemeint war „%3“?}</translation>
    </message>
    <message>
        <source>%1 is negative. Only 0 and above make sense here.</source>
        <translation>%1 ist negativ. Nur Werte ab 0 ergeben hier Sinn.</translation>
    </message>
    <message>
        <source>Must be above 0{, not %1}.</source>
        <translation>Muss größer als 0 sein{, nicht %1}.</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3 is possible.</source>
        <translation>%1 liegt außerhalb des Bereichs: möglich ist %2 bis %3.</translation>
    </message>
    <message>
        <source>The range from %1 to %3 does not hold the value %2.</source>
        <translation>Die Spanne von %1 bis %3 enthält den Wert %2 nicht.</translation>
    </message>
    <message>
        <source>The low end of a range is above its high end.</source>
        <translation>Das untere Ende einer Spanne liegt über dem oberen.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is taken already. Give each entry its own.</source>
        <translation>Die Kennung „%1“ ist schon vergeben. Jedem Eintrag eine eigene geben.</translation>
    </message>
    <message>
        <source>%1 active parameters are more than all %2.</source>
        <translation>%1 aktive Parameter sind mehr als alle %2.</translation>
    </message>
    <message>
        <source>%1 experts a token are more than the %2 there are.</source>
        <translation>%1 Experten je Token sind mehr als die %2 vorhandenen.</translation>
    </message>
    <message>
        <source>The model has %1 layers, the mixers %2 and the feed-forwards %3: each has to cover all layers, or both together.</source>
        <translation>Das Modell hat %1 Schichten, die Mixer %2 und die Feed-Forwards %3: Jede Gruppe muss alle Schichten abdecken, oder beide zusammen.</translation>
    </message>
    <message>
        <source>There is no mixer group %1; groups count from 0 and there are %2.</source>
        <translation>Es gibt keine Mixer-Gruppe %1; Gruppen zählen ab 0, vorhanden sind %2.</translation>
    </message>
    <message>
        <source>Owned hardware needs &quot;ownership&quot; with the price of a server and its power.</source>
        <translation>Eigene Hardware braucht „ownership“ mit dem Preis eines Servers und seiner Leistung.</translation>
    </message>
    <message>
        <source>A reserved offer needs &quot;term_months&quot;.</source>
        <translation>Ein reserviertes Angebot braucht „term_months“.</translation>
    </message>
    <message>
        <source>Price tiers must start at ever longer prompts; two of these overlap.</source>
        <translation>Preisstufen müssen bei immer längeren Prompts beginnen; zwei davon überschneiden sich.</translation>
    </message>
    <message>
        <source>Throughput must be listed by ever longer terms; two of these are the same.</source>
        <translation>Durchsatz muss nach immer längeren Laufzeiten aufgeführt sein; zwei davon sind gleich.</translation>
    </message>
    <message>
        <source>A unit of throughput needs the tokens it reads or writes a minute.</source>
        <translation>Eine Durchsatz-Einheit braucht die Token, die sie pro Minute liest oder schreibt.</translation>
    </message>
    <message>
        <source>Dated prices must be in the order of their dates.</source>
        <translation>Datierte Preise müssen in der Reihenfolge ihrer Daten stehen.</translation>
    </message>
    <message>
        <source>A promotion ends before it starts.</source>
        <translation>Eine Aktion endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Peak hours must end after they start; split a span over midnight in two.</source>
        <translation>Spitzenstunden müssen nach ihrem Beginn enden; eine Spanne über Mitternacht in zwei teilen.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Es gibt kein Modell „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>There is no hosting offer &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Es gibt kein Hosting-Angebot „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>There is no accelerator &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Es gibt keinen Beschleuniger „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>There is no managed offer &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Es gibt kein Managed-Angebot „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>The plan has no scenario &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Der Plan hat kein Szenario „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Es gibt kein Feld „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>The plan has no baseline: keep one first, then changes can be followed from it.</source>
        <translation>Der Plan hat keinen Ausgangsstand: zuerst einen festhalten, dann lassen sich Änderungen verfolgen.</translation>
    </message>
    <message>
        <source>There is no self-hosted and no managed option that could be priced both at the baseline and now.</source>
        <translation>Es gibt keine eigene und keine Managed-Option, die im Ausgangsstand und jetzt bepreist werden konnte.</translation>
    </message>
    <message>
        <source>Prices are in %1, but the plan has no exchange rate for it. Add it under exchange_rates: how many %2 one %1 is worth.</source>
        <translation>Preise sind in %1, aber der Plan hat dafür keinen Wechselkurs. Unter exchange_rates eintragen, wie viele %2 ein %1 wert ist.</translation>
    </message>
    <message>
        <source>%1 entries are more than the %2 that can be handled.</source>
        <translation>%1 Einträge sind mehr als die %2, die verarbeitet werden können.</translation>
    </message>
    <message>
        <source>The entry has no id.</source>
        <translation>Der Eintrag hat keine Kennung.</translation>
    </message>
    <message>
        <source>The hours of a day need 24 weights of 0 or more.</source>
        <translation>Die Tagesstunden brauchen 24 Gewichte ab 0.</translation>
    </message>
    <message>
        <source>%1: the licence{ (%2)} forbids commercial use.</source>
        <translation>%1: Die Lizenz{ (%2)} untersagt kommerzielle Nutzung.</translation>
    </message>
    <message>
        <source>%1: licence unknown. Check it before deciding.</source>
        <translation>%1: Lizenz unbekannt. Vor der Entscheidung prüfen.</translation>
    </message>
    <message>
        <source>%1: the licence{ (%2)} sets conditions.{ %3}</source>
        <translation>%1: Die Lizenz{ (%2)} stellt Bedingungen.{ %3}</translation>
    </message>
    <message>
        <source>%1: the licence (%2) has not been verified. Check it before deciding.</source>
        <translation>%1: Die Lizenz (%2) ist nicht geprüft. Vor der Entscheidung prüfen.</translation>
    </message>
    <message>
        <source>There is no weight format &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Es gibt kein Gewichtsformat „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>There is no serving profile &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>Es gibt kein Serving-Profil „%1“.{ Gemeint war „%2“?}</translation>
    </message>
    <message>
        <source>%1: the longest context is unknown. Check that it is long enough.</source>
        <translation>%1: Der längste Kontext ist unbekannt. Prüfen, ob er lang genug ist.</translation>
    </message>
    <message>
        <source>%1 reads at most %2 of context; the plan needs %3.</source>
        <translation>%1 liest höchstens %2 Kontext; der Plan braucht %3.</translation>
    </message>
    <message>
        <source>%1 writes at most %2 a request; the plan needs %3.</source>
        <translation>%1 schreibt höchstens %2 je Anfrage; der Plan braucht %3.</translation>
    </message>
    <message>
        <source>%1 is in %2, but data must stay in %3.</source>
        <translation>%1 steht in %2, aber Daten müssen in %3 bleiben.</translation>
    </message>
    <message>
        <source>%1 does not promise to keep data in %2.</source>
        <translation>%1 sagt nicht zu, Daten in %2 zu halten.</translation>
    </message>
    <message>
        <source>Spot capacity of %1 can be taken away at short notice.</source>
        <translation>Spot-Kapazität von %1 kann kurzfristig entzogen werden.</translation>
    </message>
    <message>
        <source>No on-demand price is known for what replaces &quot;%1&quot; when it is interrupted; its spot price is taken.</source>
        <translation>Für den Ersatz von „%1“ bei Unterbrechungen ist kein On-Demand-Preis bekannt; sein Spot-Preis wird genommen.</translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <translation>%1 wurde am %2 abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 retires on %2.</source>
        <translation>%1 wird am %2 abgeschaltet.</translation>
    </message>
    <message>
        <source>The price is from %1, %2 ago. Check it.</source>
        <translation>Der Preis ist vom %1, %2 alt. Prüfen.</translation>
    </message>
    <message>
        <source>The price has no date.</source>
        <translation>Der Preis hat kein Datum.</translation>
    </message>
    <message>
        <source>%1: prices change on %2{ (%3)}. The change is not applied before that day.</source>
        <translation>%1: Preise ändern sich am %2{ (%3)}. Die Änderung gilt nicht vor diesem Tag.</translation>
    </message>
    <message>
        <source>%1: the promotion ends on %2.</source>
        <translation>%1: Die Aktion endet am %2.</translation>
    </message>
    <message>
        <source>%1: peak hours must lie within a day and end after they start.</source>
        <translation>%1: Spitzenstunden müssen innerhalb eines Tages liegen und nach ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>Dated prices must be in the order of their dates; %1 comes too late.</source>
        <translation>Datierte Preise müssen in der Reihenfolge ihrer Daten stehen; %1 kommt zu spät.</translation>
    </message>
    <message>
        <source>Price tiers overlap: one starts at %1, the next at %2.</source>
        <translation>Preisstufen überschneiden sich: Eine beginnt bei %1, die nächste bei %2.</translation>
    </message>
    <message>
        <source>%1 price tiers are more than the %2 that can be handled.</source>
        <translation>%1 Preisstufen sind mehr als die %2, die verarbeitet werden können.</translation>
    </message>
    <message>
        <source>%1 charges for keeping a cache by the hour; that is not counted until the plan says how long tokens are kept.</source>
        <translation>%1 berechnet das Halten eines Cache pro Stunde; das zählt erst, wenn der Plan sagt, wie lange Token gehalten werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for the service &quot;%2&quot;.</source>
        <translation>„%1“ hat keinen Preis für den Dienst „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sells no throughput for a term of %2. Give one of its terms.</source>
        <translation>„%1“ verkauft keinen Durchsatz für eine Laufzeit von %2. Eine seiner Laufzeiten angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for a regional endpoint.</source>
        <translation>„%1“ hat keinen Preis für einen regionalen Endpunkt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no token prices.</source>
        <translation>„%1“ hat keine Tokenpreise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for a node and hour.</source>
        <translation>„%1“ hat keinen Preis je Knotenstunde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is owned hardware without a price for a server.</source>
        <translation>„%1“ ist eigene Hardware ohne Preis für einen Server.</translation>
    </message>
    <message>
        <source>A schedule of %1 a day serves nothing. Give the office hours.</source>
        <translation>Eine Betriebszeit von %1 pro Tag bedient nichts. Die Bürostunden angeben.</translation>
    </message>
    <message>
        <source>The requests of a week fall into fewer hours: their mean is %2 the week&apos;s, but the plan&apos;s peak is only %1. Raise the peak.</source>
        <translation>Die Anfragen einer Woche fallen in weniger Stunden: Ihr Mittel ist das %2-Fache des Wochenmittels, die Spitze des Plans aber nur %1. Die Spitze erhöhen.</translation>
    </message>
    <message>
        <source>The horizon must be longer than %1.</source>
        <translation>Der Zeitraum muss länger als %1 sein.</translation>
    </message>
    <message>
        <source>An engineer must have more productive time a year than %1.</source>
        <translation>Ein Ingenieur muss mehr produktive Zeit pro Jahr haben als %1.</translation>
    </message>
    <message>
        <source>The life of the hardware must be longer than %1.</source>
        <translation>Die Nutzungsdauer der Hardware muss länger als %1 sein.</translation>
    </message>
    <message>
        <source>A discount rate of %1 cannot be used: it must be above -100 %.</source>
        <translation>Ein Kalkulationszins von %1 ist nicht verwendbar: Er muss über -100 % liegen.</translation>
    </message>
    <message>
        <source>Input read from the cache and written to it come to %1 of the input. Together they can be at most 100 %.</source>
        <translation>Aus dem Cache gelesene und in ihn geschriebene Eingabe ergeben %1 der Eingabe. Zusammen sind höchstens 100 % möglich.</translation>
    </message>
    <message>
        <source>An exchange rate must be above 0{, not %1}.</source>
        <translation>Ein Wechselkurs muss größer als 0 sein{, nicht %1}.</translation>
    </message>
    <message>
        <source>A KV cache of %1 does not exist. Choose 16, 8 or 4.</source>
        <translation>Einen KV-Cache von %1 gibt es nicht. 16, 8 oder 4 wählen.</translation>
    </message>
    <message>
        <source>The card&apos;s layers come to %2 parameters, but %1 are published.</source>
        <translation>Die Schichten der Karte ergeben %2 Parameter, veröffentlicht sind aber %1.</translation>
    </message>
    <message>
        <source>The card&apos;s layers come to %2 active parameters, but %1 are published.</source>
        <translation>Die Schichten der Karte ergeben %2 aktive Parameter, veröffentlicht sind aber %1.</translation>
    </message>
    <message>
        <source>The speed on %1 cannot be estimated: no serving profile covers it.</source>
        <translation>Das Tempo auf %1 lässt sich nicht schätzen: Kein Serving-Profil deckt es ab.</translation>
    </message>
    <message>
        <source>The bandwidth or computing power of %1 is unknown, so its speed cannot be estimated.</source>
        <translation>Bandbreite oder Rechenleistung von %1 ist unbekannt, daher lässt sich das Tempo nicht schätzen.</translation>
    </message>
    <message>
        <source>%1 cannot be spread over %2 as this offer sells them. Choose another number.</source>
        <translation>%1 lassen sich nicht auf %2 verteilen, wie dieses Angebot sie verkauft. Eine andere Zahl wählen.</translation>
    </message>
    <message>
        <source>It would fit with weights in %1.</source>
        <translation>Es würde mit Gewichten in %1 passen.</translation>
    </message>
    <message>
        <source>It would fit with a key-value cache of %1.</source>
        <translation>Es würde mit einem KV-Cache von %1 passen.</translation>
    </message>
    <message>
        <source>It would fit with a context of at most %1.</source>
        <translation>Es würde mit einem Kontext von höchstens %1 passen.</translation>
    </message>
    <message>
        <source>%1 in %2 does not fit on %3 (%4): %5 are missing on each.</source>
        <translation>%1 in %2 passt nicht auf %3 (%4): Auf jeder fehlen %5.</translation>
    </message>
    <message>
        <source>%1 on %2 does not give the first token within %3, however few requests it serves at once.</source>
        <translation>%1 auf %2 liefert das erste Token nicht binnen %3, wie wenige Anfragen auch gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>%1 on %2 does not reach %3 for each user, however few requests it serves at once.</source>
        <translation>%1 auf %2 erreicht %3 nicht für jeden Nutzer, wie wenige Anfragen auch gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Stay managed: %1.{ %2, self-hosted, costs %3 more a month.}{ It becomes cheaper from %4 requests a day (%5 today&apos;s volume).}</source>
        <translation>Beim Managed-Modell bleiben: %1.{ %2 im Eigenbetrieb kostet %3 pro Monat mehr.}{ Er wird ab %4 Anfragen pro Tag günstiger (%5 der heutigen Menge).}</translation>
    </message>
    <message>
        <source>Host it yourselves: %1.{ %2 costs %3 more a month.}{ Self-hosting is cheaper from %4 requests a day (%5 today&apos;s volume).}</source>
        <translation>Selbst betreiben: %1.{ %2 kostet %3 pro Monat mehr.}{ Der Eigenbetrieb ist ab %4 Anfragen pro Tag günstiger (%5 der heutigen Menge).}</translation>
    </message>
    <message>
        <source>Do both: %1.{ %2 costs %3 more a month.}</source>
        <translation>Beides tun: %1.{ %2 kostet %3 pro Monat mehr.}</translation>
    </message>
    <message>
        <source>Too close to call: stay with %1 until it is clearer.{ %2 differs by %3 a month.}{ What decides: %6}{ and %7}.</source>
        <translation>Zu knapp für ein Urteil: bei %1 bleiben, bis es klarer ist.{ %2 weicht um %3 pro Monat ab.}{ Ausschlaggebend: %6}{ und %7}.</translation>
    </message>
    <message>
        <source>No option can be recommended: each is ruled out. See the reasons.</source>
        <translation>Keine Option kann empfohlen werden: Jede scheidet aus. Siehe die Gründe.</translation>
    </message>
    <message>
        <source>The hours of a day all have the weight 0.</source>
        <translation>Die Tagesstunden haben alle das Gewicht 0.</translation>
    </message>
    <message>
        <source>Assumed bandwidth of the link</source>
        <translation>Angenommene Bandbreite der Verbindung</translation>
    </message>
    <message>
        <source>Bandwidth between nodes</source>
        <translation>Bandbreite zwischen Knoten</translation>
    </message>
    <message>
        <source>Speed at which a smaller replica is preferred</source>
        <translation>Tempo, ab dem ein kleineres Replikat vorgezogen wird</translation>
    </message>
    <message>
        <source>GPUs when sized right</source>
        <translation>GPUs bei richtiger Auslegung</translation>
    </message>
    <message>
        <source>GPUs when sized by all parameters</source>
        <translation>GPUs bei Auslegung nach allen Parametern</translation>
    </message>
    <message>
        <source>Self-hosted cost a month when sized by all parameters</source>
        <translation>Kosten des Eigenbetriebs pro Monat bei Auslegung nach allen Parametern</translation>
    </message>
    <message>
        <source>Wasted a year when sized by all parameters</source>
        <translation>Pro Jahr verschwendet bei Auslegung nach allen Parametern</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Gesamtparameter</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Weights of the active parameters alone</source>
        <translation>Gewichte der aktiven Parameter allein</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a year</source>
        <translation>Eigenbetrieb minus Managed, pro Jahr</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a year, with the input moved</source>
        <translation>Eigenbetrieb minus Managed, pro Jahr, mit verschobener Eingabe</translation>
    </message>
    <message>
        <source>Break-even with the input moved</source>
        <translation>Break-even mit verschobener Eingabe</translation>
    </message>
    <message>
        <source>Value at which the decision flips</source>
        <translation>Wert, bei dem die Entscheidung kippt</translation>
    </message>
    <message>
        <source>Share of draws in which self-hosting is cheaper</source>
        <translation>Anteil der Simulationsläufe, in denen der Eigenbetrieb günstiger ist</translation>
    </message>
    <message>
        <source>Saving of self-hosting over the draws, a year</source>
        <translation>Ersparnis des Eigenbetriebs in den Simulationsläufen, pro Jahr</translation>
    </message>
    <message>
        <source>Break-even over the draws</source>
        <translation>Break-even in den Simulationsläufen</translation>
    </message>
    <message>
        <source>Share of draws that break even</source>
        <translation>Anteil der Simulationsläufe mit Break-even</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Simulationsläufe</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <source>Throughput over its estimate</source>
        <translation>Durchsatz im Verhältnis zur Schätzung</translation>
    </message>
    <message>
        <source>Saved a month by the recommendation</source>
        <translation>Mit der Empfehlung pro Monat gespart</translation>
    </message>
    <message>
        <source>Volume at which the decision flips</source>
        <translation>Menge, bei der die Entscheidung kippt</translation>
    </message>
    <message>
        <source>Probability of the recommendation</source>
        <translation>Wahrscheinlichkeit der Empfehlung</translation>
    </message>
    <message>
        <source>Price of incoming traffic</source>
        <translation>Preis eingehender Daten</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a month, with the changes up to here</source>
        <translation>Eigenbetrieb minus Managed, pro Monat, mit den Änderungen bis hierher</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a month: what the change did to it</source>
        <translation>Eigenbetrieb minus Managed, pro Monat: Wirkung der Änderung</translation>
    </message>
    <message>
        <source>One replica spans %1 machines, which must be linked at %2 or more. Make sure that they can be.</source>
        <translation>Ein Replikat erstreckt sich über %1 Maschinen, die mit mindestens %2 verbunden sein müssen. Prüfen Sie, ob das möglich ist.</translation>
    </message>
    <message>
        <source>The logo is too large: at most 2 MB and 8 million pixels (4 million with 16 bits a colour).</source>
        <translation>Das Logo ist zu groß: höchstens 2 MB und 8 Millionen Pixel (4 Millionen bei 16 Bit je Farbe).</translation>
    </message>
    <message>
        <source>The logo&apos;s drawing is too detailed: at most 5,000 shapes and 100,000 coordinates, and few style rules. Simplify it or save it as a PNG.</source>
        <translation>Die Zeichnung des Logos ist zu detailliert: höchstens 5.000 Formen und 100.000 Koordinaten sowie wenige Stilregeln. Vereinfachen Sie sie oder speichern Sie sie als PNG.</translation>
    </message>
    <message>
        <source>Is what the output is made from, so it was left alone. Name another output.</source>
        <translation>Daraus wird die Ausgabe erstellt; die Datei blieb unverändert. Nennen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>A record of the log is longer than 16 MB or holds more than 200,000 values.</source>
        <translation>Ein Eintrag des Protokolls ist länger als 16 MB oder enthält mehr als 200.000 Werte.</translation>
    </message>
</context>
</TS>
