<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>bytes</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>a message | message | messages</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>eine Nachricht | Nachricht | Nachrichten</translation>
    </message>
    <message>
        <source>a process | process | processes</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>einen Prozess | Prozess | Prozesse</translation>
    </message>
    <message>
        <source>an other process | other process | other processes</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>einen anderen Prozess | anderer Prozess | andere Prozesse</translation>
    </message>
    <message>
        <source>a time | time | times</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>ein Mal | Mal | Mal</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing had happened yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Noch war nichts geschehen.</translation>
    </message>
    <message>
        <source>{0} goes on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} macht weiter:</translation>
    </message>
    <message>
        <source>{0} went on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} machte weiter:</translation>
    </message>
    <message>
        <source>{0} has done its work.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist mit der Arbeit fertig.</translation>
    </message>
    <message>
        <source>{0} had done its work.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war mit der Arbeit fertig.</translation>
    </message>
    <message>
        <source>{0} calls send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ruft send auf:</translation>
    </message>
    <message>
        <source>{0} called send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} rief send auf:</translation>
    </message>
    <message>
        <source>{0} calls receive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ruft receive auf.</translation>
    </message>
    <message>
        <source>{0} called receive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} rief receive auf.</translation>
    </message>
    <message>
        <source>{0} learns:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt:</translation>
    </message>
    <message>
        <source>{0} learned:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfuhr:</translation>
    </message>
    <message>
        <source>{0} has been received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist empfangen.</translation>
    </message>
    <message>
        <source>{0} had been received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war empfangen.</translation>
    </message>
    <message>
        <source>{0} returns from receive:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} kehrt aus receive zurück:</translation>
    </message>
    <message>
        <source>{0} returned from receive:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} kehrte aus receive zurück:</translation>
    </message>
    <message>
        <source>with {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit {0}.</translation>
    </message>
    <message>
        <source>with nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit nichts.</translation>
    </message>
    <message>
        <source>its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>die Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>its time was up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>die Zeit war abgelaufen.</translation>
    </message>
    <message>
        <source>the channel is closed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Kanal ist geschlossen.</translation>
    </message>
    <message>
        <source>the channel was closed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Kanal war geschlossen.</translation>
    </message>
    <message>
        <source>{0} returns from send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} kehrt aus send zurück:</translation>
    </message>
    <message>
        <source>{0} returned from send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} kehrte aus send zurück:</translation>
    </message>
    <message>
        <source>it goes on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>macht weiter, ohne auf den Empfang zu warten.</translation>
    </message>
    <message>
        <source>it went on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>machte weiter, ohne auf den Empfang zu warten.</translation>
    </message>
    <message>
        <source>{0} is dead:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist tot:</translation>
    </message>
    <message>
        <source>{0} died:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} starb:</translation>
    </message>
    <message>
        <source>{0} is done:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist fertig:</translation>
    </message>
    <message>
        <source>{0} was done:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war fertig:</translation>
    </message>
    <message>
        <source>its program is over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>das Programm ist zu Ende.</translation>
    </message>
    <message>
        <source>its program was over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>das Programm war zu Ende.</translation>
    </message>
    <message>
        <source>{0} ends with an error:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} endet mit einem Fehler:</translation>
    </message>
    <message>
        <source>{0} ended with an error:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} endete mit einem Fehler:</translation>
    </message>
    <message>
        <source>{0} says:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sagt:</translation>
    </message>
    <message>
        <source>{0} said:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sagte:</translation>
    </message>
    <message>
        <source>{0} is suspended:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist angehalten:</translation>
    </message>
    <message>
        <source>{0} was suspended:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war angehalten:</translation>
    </message>
    <message>
        <source>a signal holds it. The others notice only that it does nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>durch ein Signal. Die anderen merken nur, dass hier nichts mehr geschieht.</translation>
    </message>
    <message>
        <source>a signal held it. The others noticed only that it did nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>durch ein Signal. Die anderen merkten nur, dass hier nichts mehr geschah.</translation>
    </message>
    <message>
        <source>a signal released it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ein Signal hob das Anhalten auf.</translation>
    </message>
    <message>
        <source>{0} need not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} muss nicht schlafen:</translation>
    </message>
    <message>
        <source>{0} did not have to sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} musste nicht schlafen:</translation>
    </message>
    <message>
        <source>the wake-up came first.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Weckruf kam zuerst.</translation>
    </message>
    <message>
        <source>the wake-up had come first.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Weckruf war zuerst gekommen.</translation>
    </message>
    <message>
        <source>{0} is awake:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist wach:</translation>
    </message>
    <message>
        <source>{0} was awake:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war wach:</translation>
    </message>
    <message>
        <source>the wake-up has reached it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Weckruf ist angekommen.</translation>
    </message>
    <message>
        <source>the wake-up had reached it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Weckruf war angekommen.</translation>
    </message>
    <message>
        <source>{0} wakes up by itself:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wacht von selbst auf:</translation>
    </message>
    <message>
        <source>{0} woke up by itself:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wachte von selbst auf:</translation>
    </message>
    <message>
        <source>{0} is working:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} arbeitet:</translation>
    </message>
    <message>
        <source>{0} was working:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} arbeitete:</translation>
    </message>
    <message>
        <source>{0} has started:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist gestartet:</translation>
    </message>
    <message>
        <source>{0} started:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} startete:</translation>
    </message>
    <message>
        <source>process {0} of Linux.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Prozess {0} von Linux.</translation>
    </message>
    <message>
        <source>{0} is told:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt:</translation>
    </message>
    <message>
        <source>{0} was told:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfuhr:</translation>
    </message>
    <message>
        <source>{0} is refused:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird abgelehnt:</translation>
    </message>
    <message>
        <source>{0} was refused:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wurde abgelehnt:</translation>
    </message>
    <message>
        <source>no room for {0}. It is told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>kein Platz für {0}. Das wird dem Sender gemeldet.</translation>
    </message>
    <message>
        <source>there was no room for {0}. It was told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>es war kein Platz für {0}. Das wurde dem Sender gemeldet.</translation>
    </message>
    <message>
        <source>{0} is lost:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist verloren:</translation>
    </message>
    <message>
        <source>{0} was lost:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war verloren:</translation>
    </message>
    <message>
        <source>there was no room. {0} goes on as if it had been sent.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>es war kein Platz. {0} macht weiter, als wäre es gesendet.</translation>
    </message>
    <message>
        <source>there was no room. {0} went on as if it had been sent.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>es war kein Platz. {0} machte weiter, als wäre es gesendet.</translation>
    </message>
    <message>
        <source>{0} needed room and the oldest had to go.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} brauchte Platz, und die älteste Nachricht musste weichen.</translation>
    </message>
    <message>
        <source>{0} is taken back:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird zurückgenommen:</translation>
    </message>
    <message>
        <source>{0} was taken back:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wurde zurückgenommen:</translation>
    </message>
    <message>
        <source>nobody has received it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>noch von niemandem empfangen.</translation>
    </message>
    <message>
        <source>nobody had received it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>war noch von niemandem empfangen.</translation>
    </message>
    <message>
        <source>{0} is closed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist geschlossen:</translation>
    </message>
    <message>
        <source>{0} was closed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war geschlossen:</translation>
    </message>
    <message>
        <source>it is empty and no sender is left.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>leer, und kein Sender ist mehr da.</translation>
    </message>
    <message>
        <source>it was empty and no sender was left.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>leer, und kein Sender war mehr da.</translation>
    </message>
    <message>
        <source>{0} has no receiver left:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hat keinen Empfänger mehr:</translation>
    </message>
    <message>
        <source>{0} had no receiver left:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hatte keinen Empfänger mehr:</translation>
    </message>
    <message>
        <source>whoever sends is told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>wer sendet, erfährt es.</translation>
    </message>
    <message>
        <source>whoever sent was told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>wer sendete, erfuhr es.</translation>
    </message>
    <message>
        <source>{0} looked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hat nachgesehen:</translation>
    </message>
    <message>
        <source>no message. It carries on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine Nachricht. Macht weiter.</translation>
    </message>
    <message>
        <source>there was no message. It carried on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>es war keine Nachricht da. Machte weiter.</translation>
    </message>
    <message>
        <source>{0} takes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} nimmt {1}:</translation>
    </message>
    <message>
        <source>{0} took {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} nahm {1}:</translation>
    </message>
    <message>
        <source>straight from {0}, no queue between them.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>direkt von {0}, ohne Warteschlange dazwischen.</translation>
    </message>
    <message>
        <source>{0} of {1} in queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} von {1} in der Schlange.</translation>
    </message>
    <message>
        <source>{0} holds out {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hält {1} hin:</translation>
    </message>
    <message>
        <source>{0} held out {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hielt {1} hin:</translation>
    </message>
    <message>
        <source>it passes only from hand to hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>geht nur von Hand zu Hand.</translation>
    </message>
    <message>
        <source>{0} reads {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} liest {1}:</translation>
    </message>
    <message>
        <source>{0} read {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} las {1}:</translation>
    </message>
    <message>
        <source>{0} writes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schreibt {1}:</translation>
    </message>
    <message>
        <source>{0} wrote {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schrieb {1}:</translation>
    </message>
    <message>
        <source>{0} does not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft nicht:</translation>
    </message>
    <message>
        <source>{0} did not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schlief nicht:</translation>
    </message>
    <message>
        <source>{0} says “{1}”, and not what it had read.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>in {0} steht „{1}“ und nicht mehr, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>{0} said “{1}”, and not what it had read.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>in {0} stand „{1}“ und nicht mehr, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckt, wer an {1} schläft:</translation>
    </message>
    <message>
        <source>{0} woke whoever slept on {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckte, wer an {1} schlief:</translation>
    </message>
    <message>
        <source>nobody does. Nobody remembers it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>niemand. Und niemand merkt sich den Weckruf.</translation>
    </message>
    <message>
        <source>nobody did. Nobody remembered it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>niemand. Und niemand merkte sich den Weckruf.</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckt, wer an {1} schläft.</translation>
    </message>
    <message>
        <source>{0} woke whoever slept on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckte, wer an {1} schlief.</translation>
    </message>
    <message>
        <source>{0} is about to wait on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} will gleich an {1} warten.</translation>
    </message>
    <message>
        <source>{0} was about to wait on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wollte gleich an {1} warten.</translation>
    </message>
    <message>
        <source>time is up for {0}. It is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>die Zeit für {0} ist abgelaufen. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>time was up for {0}. It was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>die Zeit für {0} war abgelaufen. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>no receiver is left for {0}. It is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>für {0} ist kein Empfänger mehr da. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>no receiver was left for {0}. It was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>für {0} war kein Empfänger mehr da. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>the channel is closed. {0} is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Kanal ist geschlossen. {0} wird nicht zugestellt.</translation>
    </message>
    <message>
        <source>the channel was closed. {0} was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Kanal war geschlossen. {0} wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>the signal {0} ended it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>beendet durch das Signal {0}.</translation>
    </message>
    <message>
        <source>{0} sends {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sendet {1}:</translation>
    </message>
    <message>
        <source>{0} sent {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sendete {1}:</translation>
    </message>
    <message>
        <source>{0} of {1} in queue. It goes on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} von {1} in der Schlange. Macht weiter, ohne auf den Empfang zu warten.</translation>
    </message>
    <message>
        <source>{0} of {1} in queue. It went on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} von {1} in der Schlange. Machte weiter, ohne auf den Empfang zu warten.</translation>
    </message>
    <message>
        <source>{0} is blocked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist blockiert:</translation>
    </message>
    <message>
        <source>{0} was blocked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war blockiert:</translation>
    </message>
    <message>
        <source>it sleeps {0}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft, {0} oder die Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>it sleeps {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft, {0}.</translation>
    </message>
    <message>
        <source>it {0}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}, oder bis die Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>it {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone sends one, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Schläft, bis jemand sendet oder die Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone sends one.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Schläft, bis jemand sendet.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes it, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Schläft, bis ein Empfänger kommt oder die Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Schläft, bis ein Empfänger kommt.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes {1}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Schläft, bis jemand {1} nimmt oder die Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Schläft, bis jemand {1} nimmt.</translation>
    </message>
    <message>
        <source>A deadlock: {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ein Deadlock: {0}</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting to be woken, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief an {0} und wartete auf einen Weckruf oder den Ablauf der Zeit.</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting to be woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief an {0} und wartete auf einen Weckruf.</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to be received, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief und wartete auf den Empfang ({0}) oder den Ablauf der Zeit.</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to be received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief und wartete auf den Empfang ({0}).</translation>
    </message>
    <message>
        <source>there was no message. It slept, waiting for someone to send one, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine Nachricht war da. Schlief und wartete, dass jemand sendet oder die Zeit abläuft.</translation>
    </message>
    <message>
        <source>there was no message. It slept, waiting for someone to send one.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine Nachricht war da. Schlief und wartete, dass jemand sendet.</translation>
    </message>
    <message>
        <source>nobody was there to take {0}. It slept, waiting for someone, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>niemand war da, um {0} zu nehmen. Schlief und wartete auf jemanden oder den Ablauf der Zeit.</translation>
    </message>
    <message>
        <source>nobody was there to take {0}. It slept, waiting for someone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>niemand war da, um {0} zu nehmen. Schlief und wartete auf jemanden.</translation>
    </message>
    <message>
        <source>there was no room for {0}. It slept, waiting for someone to take {1}, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>es war kein Platz für {0}. Schlief und wartete, dass jemand {1} nimmt oder die Zeit abläuft.</translation>
    </message>
    <message>
        <source>there was no room for {0}. It slept, waiting for someone to take {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>es war kein Platz für {0}. Schlief und wartete, dass jemand {1} nimmt.</translation>
    </message>
    <message>
        <source>{0} is woken:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird geweckt:</translation>
    </message>
    <message>
        <source>{0} was woken:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wurde geweckt:</translation>
    </message>
    <message>
        <source>somebody it waited for is gone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>jemand, auf den gewartet wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>somebody it waited for was gone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>jemand, auf den gewartet wurde, war nicht mehr da.</translation>
    </message>
    <message>
        <source>{0} wakes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckt {1}:</translation>
    </message>
    <message>
        <source>{0} woke {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckte {1}:</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist da.</translation>
    </message>
    <message>
        <source>{0} was there.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war da.</translation>
    </message>
    <message>
        <source>{0} has been taken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist genommen.</translation>
    </message>
    <message>
        <source>{0} had been taken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war genommen.</translation>
    </message>
    <message>
        <source>{0} has been taken, there is room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist genommen, es ist Platz.</translation>
    </message>
    <message>
        <source>{0} had been taken, there was room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war genommen, es war Platz.</translation>
    </message>
    <message>
        <source>it has no message in hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>hat keine Nachricht in der Hand.</translation>
    </message>
    <message>
        <source>it had no message in hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>hatte keine Nachricht in der Hand.</translation>
    </message>
    <message>
        <source>on {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>an {0}.</translation>
    </message>
    <message>
        <source>{0}: completed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: abgeschlossen</translation>
    </message>
    <message>
        <source>{0} ended in deadlock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: Deadlock</translation>
    </message>
    <message>
        <source>{0} ended in livelock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: Livelock</translation>
    </message>
    <message>
        <source>{0} ended in timeout</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: nicht rechtzeitig zu Ende</translation>
    </message>
    <message>
        <source>{0}: stopped before the end</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: fehlgeschlagen</translation>
    </message>
    <message>
        <source>All were completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle wurden abgeschlossen.</translation>
    </message>
    <message>
        <source>All ended in deadlock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle endeten im Deadlock.</translation>
    </message>
    <message>
        <source>All ended in livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle endeten im Livelock.</translation>
    </message>
    <message>
        <source>None was over in time.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Keiner war rechtzeitig zu Ende.</translation>
    </message>
    <message>
        <source>All were stopped before their end.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle wurden vor ihrem Ende gestoppt.</translation>
    </message>
    <message>
        <source>All failed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{0}; the other was completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}; der andere wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>{0}; the others were completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}; die anderen wurden abgeschlossen.</translation>
    </message>
    <message>
        <source>Lost: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Verloren: {0} ({1}).</translation>
    </message>
    <message>
        <source>Refused: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Abgelehnt: {0} ({1}).</translation>
    </message>
    <message>
        <source>Refused or lost: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Abgelehnt oder verloren: {0} ({1}).</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are lost.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ohne Warten auf den Empfang ist der Sender {0} früher fertig, aber {1} Nachrichten gehen verloren.</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are refused.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ohne Warten auf den Empfang ist der Sender {0} früher fertig, aber {1} Nachrichten werden abgelehnt.</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages do not arrive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ohne Warten auf den Empfang ist der Sender {0} früher fertig, aber {1} Nachrichten kommen nicht an.</translation>
    </message>
    <message>
        <source>Looks in vain: up to {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Vergebliche Blicke: bis zu {0}.</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait until each message is received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Muss der Sender nicht warten, bis jede Nachricht empfangen ist, so ist er {0} früher fertig.</translation>
    </message>
    <message>
        <source>A receiver that waits sleeps for up to {0} in all; one that does not wait looks in vain up to {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ein Empfänger, der wartet, schläft insgesamt bis zu {0}; einer, der nicht wartet, sieht bis zu {1} vergeblich nach.</translation>
    </message>
    <message>
        <source>A receiver that does not wait for a message looks in vain up to {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ein Empfänger, der nicht auf eine Nachricht wartet, sieht bis zu {0} vergeblich nach.</translation>
    </message>
    <message>
        <source>In {0} the sender waits for the receiver&apos;s next look and is done {1} later.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>In {0} wartet der Sender auf den nächsten Blick des Empfängers und ist {1} später fertig.</translation>
    </message>
    <message>
        <source>In {0} the sender is done {1} later.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>In {0} ist der Sender {1} später fertig.</translation>
    </message>
    <message>
        <source>{0}; more room ({1}) changes nothing more.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}; mehr Platz ({1}) ändert nichts mehr.</translation>
    </message>
    <message>
        <source>There was always room: what happens when the queue is full makes no difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Es war immer Platz: Was bei voller Warteschlange geschieht, macht hier keinen Unterschied.</translation>
    </message>
    <message>
        <source>with {0} 1 is refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit {0} wird 1 abgelehnt</translation>
    </message>
    <message>
        <source>with {0} {1} are refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit {0} werden {1} abgelehnt</translation>
    </message>
    <message>
        <source>{0} loses {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} verliert {1}</translation>
    </message>
    <message>
        <source>{0} lose {1} each</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} verlieren je {1}</translation>
    </message>
    <message>
        <source>With wait no message is lost, but the sender waits {0}; {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Mit wait geht keine Nachricht verloren, aber der Sender wartet {0}; {1}.</translation>
    </message>
    <message>
        <source>With wait no message is lost; {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Mit wait geht keine Nachricht verloren; {0}.</translation>
    </message>
    <message>
        <source>By chance alone {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Allein durch Zufall: {0}.</translation>
    </message>
    <message>
        <source>By chance alone {0}, and {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Allein durch Zufall: {0}, und {1}.</translation>
    </message>
    <message>
        <source>The modes make no noticeable difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Die Modi machen hier keinen merklichen Unterschied.</translation>
    </message>
    <message>
        <source>{0}: no noticeable difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: hier kein merklicher Unterschied.</translation>
    </message>
    <message>
        <source>When full: wait
until there is room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wenn voll: warten
bis Platz ist</translation>
    </message>
    <message>
        <source>When full: refuse
the sender is told</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wenn voll: ablehnen
der Sender erfährt es</translation>
    </message>
    <message>
        <source>When full: discard
the new one is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wenn voll: verwerfen
die neue ist verloren</translation>
    </message>
    <message>
        <source>When full: overwrite
the oldest is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wenn voll: überschreiben
die älteste ist verloren</translation>
    </message>
    <message>
        <source>uncommon</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>unüblich</translation>
    </message>
    <message>
        <source>most common</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>am häufigsten</translation>
    </message>
    <message>
        <source>No room:
from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Kein Platz:
von Hand zu Hand</translation>
    </message>
    <message>
        <source>Room for
1 message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Platz für
1 Nachricht</translation>
    </message>
    <message>
        <source>Room for
{0} messages</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Platz für
{0} Nachrichten</translation>
    </message>
    <message>
        <source>Random numbers
from seed {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Zufallszahlen
mit Startwert {0}</translation>
    </message>
    <message>
        <source>as in the lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>wie in der Lektion</translation>
    </message>
    <message>
        <source>{0} works
as in the lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} arbeitet
wie in der Lektion</translation>
    </message>
    <message>
        <source>{0} works
{1} times slower</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} arbeitet
{1}-mal langsamer</translation>
    </message>
    <message>
        <source>{0} works
{1} times faster</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} arbeitet
{1}-mal schneller</translation>
    </message>
    <message>
        <source>{0}: whole numbers from {1} to {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: ganze Zahlen von {1} bis {2}.</translation>
    </message>
    <message>
        <source>{0}: numbers from {1} to {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: Zahlen von {1} bis {2}.</translation>
    </message>
    <message>
        <source>Synchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Synchrones Senden</translation>
    </message>
    <message>
        <source>Asynchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Asynchrones Senden</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>synchrones Empfangen</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>asynchrones Empfangen</translation>
    </message>
    <message>
        <source>mode {0}: synchronous send, synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Modus {0}: synchrones Senden, synchrones Empfangen</translation>
    </message>
    <message>
        <source>mode {0}: synchronous send, asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Modus {0}: synchrones Senden, asynchrones Empfangen</translation>
    </message>
    <message>
        <source>mode {0}: asynchronous send, synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Modus {0}: asynchrones Senden, synchrones Empfangen</translation>
    </message>
    <message>
        <source>mode {0}: asynchronous send, asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Modus {0}: asynchrones Senden, asynchrones Empfangen</translation>
    </message>
    <message>
        <source>Four modes</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Vier Modi</translation>
    </message>
    <message>
        <source>Room in the queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>When the queue is full</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wenn die Warteschlange voll ist</translation>
    </message>
    <message>
        <source>Random numbers (seed)</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Zufallszahlen (Startwert)</translation>
    </message>
    <message>
        <source>Speed of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Tempo von {0}</translation>
    </message>
    <message>
        <source>Runs of this lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Läufe dieser Lektion</translation>
    </message>
    <message>
        <source>From {0} to {1} values can be compared, such as {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} bis {1} Werte lassen sich vergleichen, etwa {2}.</translation>
    </message>
    <message>
        <source>{0} stands there twice.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} steht zweimal da.</translation>
    </message>
    <message>
        <source>{0} received, none lost.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} empfangen, nichts verloren.</translation>
    </message>
    <message>
        <source>{0} received, {1} left in the queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} empfangen, {1} noch in der Schlange.</translation>
    </message>
    <message>
        <source>{0} received, {1} not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} empfangen, {1} nicht zugestellt.</translation>
    </message>
    <message>
        <source>{0} received, {1} not delivered, {2} left in the queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} empfangen, {1} nicht zugestellt, {2} noch in der Schlange.</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist fehlgeschlagen: {1}.</translation>
    </message>
    <message>
        <source>{0} was killed ({1}).</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wurde getötet ({1}).</translation>
    </message>
    <message>
        <source>everybody kept looking, nothing was sent or received. It looks like a livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>alle sahen immer wieder nach, nichts wurde gesendet oder empfangen. Es sieht nach einem Livelock aus.</translation>
    </message>
    <message>
        <source>for {0} nothing was sent or received, and everybody tried in vain ({1}). It looks like a livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} lang wurde nichts gesendet oder empfangen, und alle versuchten es vergeblich ({1}). Es sieht nach einem Livelock aus.</translation>
    </message>
    <message>
        <source>Over after {0}, but not well:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Nach {0} zu Ende, aber nicht gut:</translation>
    </message>
    <message>
        <source>Finished after {0}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Nach {0} fertig:</translation>
    </message>
    <message>
        <source>Nobody could go on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Niemand konnte weitermachen:</translation>
    </message>
    <message>
        <source>Busy without progress:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Beschäftigt ohne Fortschritt:</translation>
    </message>
    <message>
        <source>Stopped after {0}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Nach {0} gestoppt:</translation>
    </message>
    <message>
        <source>the run was not over in time. </source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Lauf war nicht rechtzeitig zu Ende. </translation>
    </message>
    <message>
        <source>The run failed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Der Lauf ist fehlgeschlagen:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no message is lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine Nachricht geht verloren statt {1}</translation>
    </message>
    <message>
        <source>1 message is lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 Nachricht geht verloren statt {1}</translation>
    </message>
    <message>
        <source>{0} messages are lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} Nachrichten gehen verloren statt {1}</translation>
    </message>
    <message>
        <source>{0} messages are lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} Nachrichten gehen verloren</translation>
    </message>
    <message>
        <source>no message is refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine Nachricht wird abgelehnt statt {1}</translation>
    </message>
    <message>
        <source>1 message is refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 Nachricht wird abgelehnt statt {1}</translation>
    </message>
    <message>
        <source>{0} messages are refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} Nachrichten werden abgelehnt statt {1}</translation>
    </message>
    <message>
        <source>{0} messages are refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} Nachrichten werden abgelehnt</translation>
    </message>
    <message>
        <source>no message arrives instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine Nachricht kommt an statt {1}</translation>
    </message>
    <message>
        <source>1 message arrives instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 Nachricht kommt an statt {1}</translation>
    </message>
    <message>
        <source>{0} messages arrive instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} Nachrichten kommen an statt {1}</translation>
    </message>
    <message>
        <source>{0} messages arrive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} Nachrichten kommen an</translation>
    </message>
    <message>
        <source>the sender is done {0} earlier</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Sender ist {0} früher fertig</translation>
    </message>
    <message>
        <source>the sender is done {0} later</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Sender ist {0} später fertig</translation>
    </message>
    <message>
        <source>the sender is done after {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Sender ist nach {0} fertig</translation>
    </message>
    <message>
        <source>the sender waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Sender wartet {0} weniger</translation>
    </message>
    <message>
        <source>the sender waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Sender wartet {0} mehr</translation>
    </message>
    <message>
        <source>the sender waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Sender wartet {0}</translation>
    </message>
    <message>
        <source>a message waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>eine Nachricht wartet {0} weniger</translation>
    </message>
    <message>
        <source>a message waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>eine Nachricht wartet {0} mehr</translation>
    </message>
    <message>
        <source>a message waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>eine Nachricht wartet {0}</translation>
    </message>
    <message>
        <source>the receiver waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Empfänger wartet {0} weniger</translation>
    </message>
    <message>
        <source>the receiver waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Empfänger wartet {0} mehr</translation>
    </message>
    <message>
        <source>the receiver waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Empfänger wartet {0}</translation>
    </message>
    <message>
        <source>the receiver never looks in vain instead of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Empfänger sieht nie vergeblich nach statt {0}</translation>
    </message>
    <message>
        <source>the receiver looks in vain {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Empfänger sieht {0} statt {1} vergeblich nach</translation>
    </message>
    <message>
        <source>the receiver looks in vain {0} times</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>der Empfänger sieht {0}-mal vergeblich nach</translation>
    </message>
    <message>
        <source>with no look in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ohne vergeblichen Blick statt {1}</translation>
    </message>
    <message>
        <source>with 1 look in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit 1 vergeblichen Blick statt {1}</translation>
    </message>
    <message>
        <source>with {0} looks in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit {0} vergeblichen Blicken statt {1}</translation>
    </message>
    <message>
        <source>{0} less processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weniger Prozessorzeit wird verbraucht</translation>
    </message>
    <message>
        <source>{0} more processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} mehr Prozessorzeit wird verbraucht</translation>
    </message>
    <message>
        <source>{0} of processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} Prozessorzeit wird verbraucht</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>deadlock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>livelock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Livelock</translation>
    </message>
    <message>
        <source>not over in time</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nicht rechtzeitig zu Ende</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>nothing else said</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>sonst nichts gesagt</translation>
    </message>
    <message>
        <source>{0} was killed, as the lesson wants it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wurde getötet, wie die Lektion es will</translation>
    </message>
    <message>
        <source>{0} ended badly: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} endete schlecht: {1}</translation>
    </message>
    <message>
        <source>{0} received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} empfangen</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} verloren</translation>
    </message>
    <message>
        <source>{0} left in the queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} noch in der Schlange</translation>
    </message>
    <message>
        <source>{0} starts (pid {1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} startet (pid {1})</translation>
    </message>
    <message>
        <source>{0} is suspended by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird von einem Signal angehalten</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} macht weiter</translation>
    </message>
    <message>
        <source>{0} events were lost here</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>hier gingen {0} Ereignisse verloren</translation>
    </message>
    <message>
        <source>{0} holds out {1}: {2} has no room, it passes from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hält {1} hin: {2} hat keinen Platz, es geht von Hand zu Hand</translation>
    </message>
    <message>
        <source>{0} puts {1} into {2} with priority {5} ({3} of {4})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} legt {1} in {2}, mit Priorität {5} ({3} von {4})</translation>
    </message>
    <message>
        <source>{0} puts {1} into {2} ({3} of {4})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} legt {1} in {2} ({3} von {4})</translation>
    </message>
    <message>
        <source>{0} takes {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} nimmt {1} von {2}</translation>
    </message>
    <message>
        <source>{0} takes {1} out of {2} ({3} of {4} left)</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} nimmt {1} aus {2} (noch {3} von {4})</translation>
    </message>
    <message>
        <source>{0} is refused: no room for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird abgelehnt: kein Platz für {1}</translation>
    </message>
    <message>
        <source>{0} goes on, but {1} is lost: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} macht weiter, aber {1} ist verloren: kein Platz</translation>
    </message>
    <message>
        <source>{0} makes room: {1}, the oldest, is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schafft Platz: {1}, am längsten in der Schlange, ist verloren</translation>
    </message>
    <message>
        <source>{0} is taken back, unreceived</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird zurückgenommen, nicht empfangen</translation>
    </message>
    <message>
        <source>{0} is woken, because somebody it waited for is gone</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird geweckt, weil jemand, auf den gewartet wurde, nicht mehr da ist</translation>
    </message>
    <message>
        <source>{0} wakes {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckt {1}</translation>
    </message>
    <message>
        <source>{0} learns that {1} was received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt, dass {1} empfangen wurde</translation>
    </message>
    <message>
        <source>{0} looks into {1}: no message — carries on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sieht in {1} nach: keine Nachricht — macht weiter</translation>
    </message>
    <message>
        <source>{0} is back in {1}: {2} died while taking it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist wieder in {1}: {2} starb beim Herausnehmen</translation>
    </message>
    <message>
        <source>{0} was received by {1}, who died: perhaps before its program saw it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wurde von {1} empfangen; {1} starb, vielleicht bevor das Programm etwas davon sah</translation>
    </message>
    <message>
        <source>{0} is closed: it is empty and no sender is left</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist geschlossen: leer, und kein Sender ist mehr da</translation>
    </message>
    <message>
        <source>{0} has no receiver left</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hat keinen Empfänger mehr</translation>
    </message>
    <message>
        <source>{0} reads {1}: “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} liest {1}: „{2}“</translation>
    </message>
    <message>
        <source>{0} writes {1}: “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schreibt {1}: „{2}“</translation>
    </message>
    <message>
        <source>{0} is about to sleep on {1}, whatever it says</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} will gleich an {1} schlafen, was auch immer darin steht</translation>
    </message>
    <message>
        <source>{0} will sleep on {1} only while it says “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} will an {1} nur schlafen, solange darin „{2}“ steht</translation>
    </message>
    <message>
        <source>{0} does not sleep: {1} says “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft nicht: in {1} steht „{2}“</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}: nobody does</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckt, wer an {1} schläft: niemand</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}: {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} weckt, wer an {1} schläft: {2}</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>einen Prozess | Prozess | Prozesse</translation>
    </message>
    <message>
        <source>{0} is blocked: it sleeps on {1} until somebody wakes it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist blockiert: schläft an {1}, bis jemand weckt</translation>
    </message>
    <message>
        <source>{0} ends: its program is over</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} endet: das Programm ist zu Ende</translation>
    </message>
    <message>
        <source>{0} ends with an error: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} endet mit einem Fehler: {1}</translation>
    </message>
    <message>
        <source>{0} is stopped with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wird mit dem Lauf gestoppt</translation>
    </message>
    <message>
        <source>{0} is dead ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist tot ({1})</translation>
    </message>
    <message>
        <source>{0} does other work ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} macht andere Arbeit ({1})</translation>
    </message>
    <message>
        <source>{0} works on {1} ({2})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} arbeitet an {1} ({2})</translation>
    </message>
    <message>
        <source>{0} works ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} arbeitet ({1})</translation>
    </message>
    <message>
        <source>{0} is blocked: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist blockiert: {1}</translation>
    </message>
    <message>
        <source>{0} need not sleep: the wake-up came first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} muss nicht schlafen: der Weckruf kam zuerst</translation>
    </message>
    <message>
        <source>{0} wakes up: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wacht auf: die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>{0} gives up on {1}: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} gibt {1} auf: die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>{0} learns that no receiver is left for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt, dass für {1} kein Empfänger mehr da ist</translation>
    </message>
    <message>
        <source>{0} learns that {1} is closed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt, dass {1} geschlossen ist</translation>
    </message>
    <message>
        <source>{0} learns that {1} was overwritten</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt, dass {1} überschrieben wurde</translation>
    </message>
    <message>
        <source>{0} gives up: no message, and its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} gibt auf: keine Nachricht, und die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, because there was no room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war {1} % der Zeit ({2}) blockiert, weil kein Platz war.</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, waiting for what it had sent to be received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war {1} % der Zeit ({2}) blockiert und wartete auf den Empfang des Gesendeten.</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) asleep until somebody woke it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schlief {1} % der Zeit ({2}), bis jemand weckte.</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, because there was no message.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war {1} % der Zeit ({2}) blockiert, weil keine Nachricht da war.</translation>
    </message>
    <message>
        <source>Nobody was blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Niemand war blockiert.</translation>
    </message>
    <message>
        <source>{0} looked {1} in vain and carried on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} hat {1} vergeblich nachgesehen und weitergemacht.</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ein Mal | Mal | Mal</translation>
    </message>
    <message>
        <source>{0} never arrived.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Nie angekommen: {0}.</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>eine Nachricht | Nachricht | Nachrichten</translation>
    </message>
    <message>
        <source>{0}: nothing of the kind</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: nichts dergleichen</translation>
    </message>
    <message>
        <source>{0}: {1} does nothing more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: {1} tut nichts mehr</translation>
    </message>
    <message>
        <source>{0}: {1} has done nothing more so far</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: {1} hat bisher nichts mehr getan</translation>
    </message>
    <message>
        <source>{0} at {1}: {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} bei {1}: {2}</translation>
    </message>
    <message>
        <source>In both, each process did the same things in the same order.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>In beiden tat jeder Prozess dasselbe in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Here they begin to differ. {0}. {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Hier fangen sie an, sich zu unterscheiden. {0}. {1}.</translation>
    </message>
    <message>
        <source>written: {0} calls send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>geschrieben: {0} ruft send auf</translation>
    </message>
    <message>
        <source>held out: it passes from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>hingehalten: geht von Hand zu Hand</translation>
    </message>
    <message>
        <source>{0} sleeps with it: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft damit: kein Platz</translation>
    </message>
    <message>
        <source>{0} sleeps until it is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft bis zum Empfang</translation>
    </message>
    <message>
        <source>queued: {0} of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>in der Schlange: {0} von {1}</translation>
    </message>
    <message>
        <source>taken out by {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>herausgenommen von {0}</translation>
    </message>
    <message>
        <source>received by {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>empfangen von {0}</translation>
    </message>
    <message>
        <source>{0} learns that it was received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt vom Empfang</translation>
    </message>
    <message>
        <source>refused: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>abgelehnt: kein Platz</translation>
    </message>
    <message>
        <source>lost: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>verloren: kein Platz</translation>
    </message>
    <message>
        <source>lost: {0} overwrites it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>verloren: überschrieben von {0}</translation>
    </message>
    <message>
        <source>taken back, unreceived</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>zurückgenommen, nicht empfangen</translation>
    </message>
    <message>
        <source>back in the queue: {0} died while taking it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>wieder in der Schlange: {0} starb beim Herausnehmen</translation>
    </message>
    <message>
        <source>{0} gives up: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} gibt auf: die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>{0} learns that nobody will receive it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} erfährt, dass kein Empfang mehr kommt</translation>
    </message>
    <message>
        <source>{0}&apos;s send returns</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>send von {0} kehrt zurück</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>{0} holds it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>hingehalten von {0}</translation>
    </message>
    <message>
        <source>{0} holds it: there is no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>bei {0}: kein Platz</translation>
    </message>
    <message>
        <source>{0} holds it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>in {0}, next to be received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>in {0}, als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>in {0}, behind 1 other</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>in {0}, hinter 1 anderen</translation>
    </message>
    <message>
        <source>in {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>in {0}, behind {1} others</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>in {0}, hinter {1} anderen</translation>
    </message>
    <message>
        <source>{0} is taking it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>wird gerade von {0} genommen</translation>
    </message>
    <message>
        <source>{0} has received it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>von {0} empfangen</translation>
    </message>
    <message>
        <source>refused: {0} was told</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>abgelehnt: {0} weiß es</translation>
    </message>
    <message>
        <source>lost: nobody will receive it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>verloren: wird nie empfangen</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>makes a call</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>macht einen Aufruf</translation>
    </message>
    <message>
        <source>calls send on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ruft send auf {0} auf</translation>
    </message>
    <message>
        <source>calls receive on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ruft receive auf {0} auf</translation>
    </message>
    <message>
        <source>makes a call on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>macht einen Aufruf auf {0}</translation>
    </message>
    <message>
        <source>looks for room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>sucht Platz</translation>
    </message>
    <message>
        <source>tries to put {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>versucht, {0} abzulegen</translation>
    </message>
    <message>
        <source>starts its program</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>startet das Programm</translation>
    </message>
    <message>
        <source>goes on to its next line</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>geht weiter zur nächsten Zeile</translation>
    </message>
    <message>
        <source>goes on to “{0}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>geht weiter zu „{0}“</translation>
    </message>
    <message>
        <source>looks for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>sucht {0}</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>legt sich schlafen</translation>
    </message>
    <message>
        <source>goes on, for it has been woken</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>macht weiter, denn der Weckruf kam</translation>
    </message>
    <message>
        <source>returns from its call</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>kehrt aus dem Aufruf zurück</translation>
    </message>
    <message>
        <source>begins its work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>beginnt mit der Arbeit</translation>
    </message>
    <message>
        <source>ends its work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>beendet die Arbeit</translation>
    </message>
    <message>
        <source>says something</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>sagt etwas</translation>
    </message>
    <message>
        <source>reads {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>liest {0}</translation>
    </message>
    <message>
        <source>writes {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schreibt {0}</translation>
    </message>
    <message>
        <source>goes to wait on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>will an {0} warten</translation>
    </message>
    <message>
        <source>wakes whoever sleeps on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>weckt, wer an {0} schläft</translation>
    </message>
    <message>
        <source>ends its program</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>beendet das Programm</translation>
    </message>
    <message>
        <source>Next: {0} {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Als Nächstes: {0} {1}.</translation>
    </message>
    <message>
        <source>nobody there to take {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>niemand da, um {0} zu nehmen</translation>
    </message>
    <message>
        <source>no room for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>kein Platz für {0}</translation>
    </message>
    <message>
        <source>until {0} is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>bis {0} empfangen ist</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>keine Nachricht</translation>
    </message>
    <message>
        <source>sleeps on {0} until woken</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft an {0} bis zum Weckruf</translation>
    </message>
    <message>
        <source>other process</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>einen anderen Prozess | anderer Prozess | andere Prozesse</translation>
    </message>
    <message>
        <source>on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>ENDED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>BEENDET</translation>
    </message>
    <message>
        <source>its program is over</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>das Programm ist zu Ende</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>KILLED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>GETÖTET</translation>
    </message>
    <message>
        <source>by the signal {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>durch das Signal {0}</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>GESTOPPT</translation>
    </message>
    <message>
        <source>with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit dem Lauf</translation>
    </message>
    <message>
        <source>WAS BLOCKED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>WAR BLOCKIERT</translation>
    </message>
    <message>
        <source>sends {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>sendet {0}</translation>
    </message>
    <message>
        <source>looked: no message — carries on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nachgesehen: keine Nachricht — macht weiter</translation>
    </message>
    <message>
        <source>receives</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>empfängt</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>LÄUFT</translation>
    </message>
    <message>
        <source>not before {0} has ended</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nicht bevor {0} beendet ist</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nicht vor {0}</translation>
    </message>
    <message>
        <source>NOT STARTED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>NICHT GESTARTET</translation>
    </message>
    <message>
        <source>WORKING</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ARBEITET</translation>
    </message>
    <message>
        <source>on the processor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <source>OTHER WORK</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ANDERE ARBEIT</translation>
    </message>
    <message>
        <source>WOKEN</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>GEWECKT</translation>
    </message>
    <message>
        <source>not yet on a processor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>noch nicht auf einem Prozessor</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>BLOCKIERT</translation>
    </message>
    <message>
        <source>HELD BY YOU</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>GEHALTEN</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>durch ein Signal</translation>
    </message>
    <message>
        <source>{0} {1}, but {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} {1}, aber {2}.</translation>
    </message>
    <message>
        <source>{0} {1}, and {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} {1}, und {2}.</translation>
    </message>
    <message>
        <source>mode {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Modus {0}</translation>
    </message>
    <message>
        <source>modes {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Modus {0}</translation>
    </message>
    <message>
        <source>room for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Platz für {0}</translation>
    </message>
    <message>
        <source>when full: {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>wenn voll: {0}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Startwert {0}</translation>
    </message>
    <message>
        <source>seeds {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Startwerte {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <source>run {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>runs {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Läufe {0}</translation>
    </message>
    <message>
        <source>In mode {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Modus {0} statt {1}:</translation>
    </message>
    <message>
        <source>With room for {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Platz für {0} statt {1}:</translation>
    </message>
    <message>
        <source>With {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Mit {0} statt {1}:</translation>
    </message>
    <message>
        <source>With seed {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Startwert {0} statt {1}:</translation>
    </message>
    <message>
        <source>{0} {1} instead of {2}{3}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} {1} statt {2}{3}:</translation>
    </message>
    <message>
        <source>With {0} {1} instead of {2} as fast</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} mit Tempo {1} statt {2}:</translation>
    </message>
    <message>
        <source>Run {0} beside run {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Lauf {0} neben Lauf {1}:</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>jemand ({0})</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to send {1} into {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief und wartete, dass {0} {1} in {2} schickt</translation>
    </message>
    <message>
        <source>it sleeps until {0} sends {1} into {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft, bis {0} {1} in {2} schickt</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to take {1} at {2}, where nothing is kept</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief und wartete, dass {0} {1} an {2} nimmt, wo nichts liegen bleibt</translation>
    </message>
    <message>
        <source>it sleeps until {0} takes {1} at {2}, where nothing is kept</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft, bis {0} {1} an {2} nimmt, wo nichts liegen bleibt</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to receive or overwrite {1} in {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief und wartete, dass {0} {1} in {2} empfängt oder überschreibt</translation>
    </message>
    <message>
        <source>it sleeps until {0} receives or overwrites {1} in {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft, bis {0} {1} in {2} empfängt oder überschreibt</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to receive {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief und wartete, dass {0} {1} aus {2} empfängt</translation>
    </message>
    <message>
        <source>it sleeps until {0} receives {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft, bis {0} {1} aus {2} empfängt</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to take {1} from {2}, which was full: no room for {3}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief und wartete, dass {0} {1} aus {2} nimmt, denn dort war kein Platz für {3}</translation>
    </message>
    <message>
        <source>it sleeps until {0} takes {1} from {2}, which is full: no room for {3}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft, bis {0} {1} aus {2} nimmt, denn dort ist kein Platz für {3}</translation>
    </message>
    <message>
        <source>{0}; or until its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}; oder bis die Zeit abgelaufen ist</translation>
    </message>
    <message>
        <source>it slept on {0}, and nobody was left who could wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief an {0}, und niemand war mehr da, der wecken könnte</translation>
    </message>
    <message>
        <source>it sleeps on {0}, and nobody is left who could wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft an {0}, und niemand ist mehr da, der wecken könnte</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting for {1} to wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schlief an {0} und wartete, dass {1} weckt</translation>
    </message>
    <message>
        <source>it sleeps on {0} until {1} wakes it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>schläft an {0}, bis {1} weckt</translation>
    </message>
    <message>
        <source>it was ended with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mit dem Lauf beendet</translation>
    </message>
    <message>
        <source>it has not started</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>noch nicht gestartet</translation>
    </message>
    <message>
        <source>it is held by you, at a gate</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>von Ihnen an einer Schranke gehalten</translation>
    </message>
    <message>
        <source>a signal has suspended it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>von einem Signal angehalten</translation>
    </message>
    <message>
        <source>it is computing</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>it has looked in vain and does other work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>hat vergeblich nachgesehen und macht andere Arbeit</translation>
    </message>
    <message>
        <source>it does other work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>macht andere Arbeit</translation>
    </message>
    <message>
        <source>it works on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>arbeitet an {0}</translation>
    </message>
    <message>
        <source>it works</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>it has looked in vain and runs</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>hat vergeblich nachgesehen und läuft</translation>
    </message>
    <message>
        <source>it runs</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{0} has come to the end of its program.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist am Ende des Programms angekommen.</translation>
    </message>
    <message>
        <source>{0} has ended: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist beendet: {1}.</translation>
    </message>
    <message>
        <source>{0} has been woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist geweckt.</translation>
    </message>
    <message>
        <source>{0} is not blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist nicht blockiert: {1}.</translation>
    </message>
    <message>
        <source>{0} was blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war blockiert: {1}.</translation>
    </message>
    <message>
        <source>{0} is blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist blockiert: {1}.</translation>
    </message>
    <message>
        <source>{0} was blocked itself: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} war selbst blockiert: {1}.</translation>
    </message>
    <message>
        <source>{0} is blocked itself: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist selbst blockiert: {1}.</translation>
    </message>
    <message>
        <source>{0} could not send: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} konnte nicht senden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot send: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} kann nicht senden: {1}.</translation>
    </message>
    <message>
        <source>{0} could not receive: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} konnte nicht empfangen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot receive: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} kann nicht empfangen: {1}.</translation>
    </message>
    <message>
        <source>{0} waited for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wartete auf {1}</translation>
    </message>
    <message>
        <source>{0} waits for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} wartet auf {1}</translation>
    </message>
    <message>
        <source>, {0} for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>, {0} auf {1}</translation>
    </message>
    <message>
        <source>{0} slept, and nobody was left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schlief, und niemand war mehr da, der wecken könnte.</translation>
    </message>
    <message>
        <source>{0} sleeps, and nobody is left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft, und niemand ist mehr da, der wecken könnte.</translation>
    </message>
    <message>
        <source>{0} blocked, each by others that are blocked too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} blockiert, jeder durch andere, die auch blockiert sind.</translation>
    </message>
    <message>
        <source>{0} sleeps until someone sends {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft, bis jemand {1} schickt</translation>
    </message>
    <message>
        <source>{0} sleeps until {1} is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft, bis {1} empfangen ist</translation>
    </message>
    <message>
        <source>{0} sleeps until someone takes {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft, bis jemand {1} nimmt</translation>
    </message>
    <message>
        <source>{0} sleeps until someone takes {1}, so that there is room for {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft, bis jemand {1} nimmt und damit Platz für {2} ist</translation>
    </message>
    <message>
        <source>{0} sleeps on {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} schläft an {1}</translation>
    </message>
    <message>
        <source>{0}, or until its time is up: only {1} can wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}, oder bis die Zeit abgelaufen ist: Wecken kann nur {1}.</translation>
    </message>
    <message>
        <source>{0}: only {1} can wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: Wecken kann nur {1}.</translation>
    </message>
    <message>
        <source>{0}, or until its time is up: nobody is left who could wake it before.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}, oder bis die Zeit abgelaufen ist: Niemand ist mehr da, der vorher wecken könnte.</translation>
    </message>
    <message>
        <source>{0}: nobody is left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: Niemand ist mehr da, der wecken könnte.</translation>
    </message>
    <message>
        <source>A process that is blocked in the kernel cannot be stepped.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ein Prozess, der im Kernel blockiert ist, kann keinen Schritt tun.</translation>
    </message>
    <message>
        <source>{0} is suspended by a signal: it cannot be stepped before another signal lets it continue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist von einem Signal angehalten: kein Schritt, bevor ein anderes Signal das aufhebt.</translation>
    </message>
    <message>
        <source>{0} has ended: there is nothing left of it to step.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ist beendet: Es ist nichts mehr da, was einen Schritt tun könnte.</translation>
    </message>
    <message>
        <source>Why did {0} wait?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Warum wartete {0}?</translation>
    </message>
    <message>
        <source>Why does {0} wait?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Warum wartet {0}?</translation>
    </message>
    <message>
        <source>What has become of {0}?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Was ist aus {0} geworden?</translation>
    </message>
    <message>
        <source>What does {0} do?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Was tut {0}?</translation>
    </message>
    <message>
        <source>Its wait is over: it has been woken, and has yet to get on a processor.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Das Warten ist vorbei: geweckt, aber noch nicht auf einem Prozessor.</translation>
    </message>
    <message>
        <source>It does not wait for anybody.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wartet auf niemanden.</translation>
    </message>
    <message>
        <source>Blocked since {0}, for {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Blockiert seit {0}, {1} lang.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: it has a time limit.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Das ist Warten, kein Deadlock: Es gibt ein Zeitlimit.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} is not blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Das ist Warten, kein Deadlock: {0} ist nicht blockiert.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} has been woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Das ist Warten, kein Deadlock: {0} ist geweckt.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} has a time limit.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Das ist Warten, kein Deadlock: {0} hat ein Zeitlimit.</translation>
    </message>
    <message>
        <source>Whether this is more than waiting is not known yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ob das mehr ist als Warten, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>All that could end its wait will never go on: so it will not either.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle, die dieses Warten beenden könnten, machen nie mehr weiter: Also endet es auch nicht.</translation>
    </message>
    <message>
        <source>All that could have ended its wait were stuck in a deadlock: so it was stuck too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle, die dieses Warten hätten beenden können, steckten in einem Deadlock: Also steckte auch dieser Prozess fest.</translation>
    </message>
    <message>
        <source>All that could end its wait are stuck in a deadlock: so it is stuck too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Alle, die dieses Warten beenden könnten, stecken in einem Deadlock: Also steckt auch dieser Prozess fest.</translation>
    </message>
    <message>
        <source>Only a wake-up could end this sleep, and nobody is left who does it: it sleeps for ever.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Nur ein Weckruf könnte diesen Schlaf beenden, und niemand ist mehr da, der ihn sendet: Er dauert für immer.</translation>
    </message>
    <message>
        <source>The circle is closed: a deadlock. Not stuck: {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Der Kreis ist geschlossen: ein Deadlock. Nicht gefangen: {0}.</translation>
    </message>
    <message>
        <source>The circle was closed: a deadlock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Der Kreis war geschlossen: ein Deadlock.</translation>
    </message>
    <message>
        <source>The circle is closed: a deadlock. Nobody can go on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Der Kreis ist geschlossen: ein Deadlock. Niemand kann weitermachen.</translation>
    </message>
    <message>
        <source>it sleeps only while the text is as it was read: shared.wait</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>nur schlafen, solange der Text noch so ist, wie er gelesen wurde: shared.wait</translation>
    </message>
    <message>
        <source>one of them receives first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>einer von ihnen empfängt zuerst</translation>
    </message>
    <message>
        <source>one of them sends first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>einer von ihnen sendet zuerst</translation>
    </message>
    <message>
        <source>an asynchronous send, where there is room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>asynchrones Senden, wo Platz ist</translation>
    </message>
    <message>
        <source>more room in a queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mehr Platz in einer Warteschlange</translation>
    </message>
    <message>
        <source>room for one message, and an asynchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Platz für eine Nachricht und asynchrones Senden</translation>
    </message>
    <message>
        <source>a time limit on one of the waits</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ein Zeitlimit bei einem der Wartenden</translation>
    </message>
    <message>
        <source>It looks like starvation: others are served, it is not. A suspicion: it has not been shut out, only passed over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Es sieht nach Verhungern aus: Andere werden bedient, dieser Prozess nicht. Ein Verdacht: Er ist nicht ausgeschlossen, nur übergangen.</translation>
    </message>
    <message>
        <source>Since {0} others have received {1} from {2}; it has looked {3} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Seit {0} haben andere {1} aus {2} empfangen; dieser Prozess hat {3} vergeblich nachgesehen.</translation>
    </message>
    <message>
        <source>Since {0} its receivers have taken {1}; it has tried {2} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Seit {0} haben die Empfänger {1} genommen; dieser Prozess hat es {2} vergeblich versucht.</translation>
    </message>
    <message>
        <source>Since {0} those it waits for have taken {1} from other queues than {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Seit {0} haben die, auf die hier gewartet wird, {1} aus anderen Warteschlangen als {2} genommen.</translation>
    </message>
    <message>
        <source>Busy without progress: it looks like a livelock. A suspicion: nobody is blocked for ever, and what a program does next is not known.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Beschäftigt ohne Fortschritt: Es sieht nach einem Livelock aus. Ein Verdacht: Niemand ist für immer blockiert, und was ein Programm als Nächstes tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No message has been put or taken for {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} lang wurde keine Nachricht abgelegt oder genommen.</translation>
    </message>
    <message>
        <source>{0}: {1} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}: {1} vergeblich.</translation>
    </message>
    <message>
        <source>Why could nobody go on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Warum konnte niemand weitermachen?</translation>
    </message>
    <message>
        <source>Why is nobody going on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Warum macht niemand weiter?</translation>
    </message>
    <message>
        <source>Who is stuck?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wer steckt fest?</translation>
    </message>
    <message>
        <source>Why does nothing get on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Warum kommt nichts voran?</translation>
    </message>
    <message>
        <source>Who waits for whom?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wer wartet auf wen?</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Niemand ist blockiert.</translation>
    </message>
    <message>
        <source>What would open it?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Was würde das auflösen?</translation>
    </message>
    <message>
        <source>Sender done</source>
        <extracomment>heading of a column</extracomment>
        <translation>Sender fertig</translation>
    </message>
    <message>
        <source>When the last sender had ended.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wann der letzte Sender beendet war.</translation>
    </message>
    <message>
        <source>Sender waited</source>
        <extracomment>heading of a column</extracomment>
        <translation>Sender wartete</translation>
    </message>
    <message>
        <source>How long senders were blocked: no room, or until their message was received. All together.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie lange Sender blockiert waren: kein Platz, oder bis ihre Nachricht empfangen war. Alle zusammen.</translation>
    </message>
    <message>
        <source>No room</source>
        <extracomment>heading of a column</extracomment>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>How long senders were blocked because the queue was full.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie lange Sender blockiert waren, weil die Warteschlange voll war.</translation>
    </message>
    <message>
        <source>Until received</source>
        <extracomment>heading of a column</extracomment>
        <translation>Bis zum Empfang</translation>
    </message>
    <message>
        <source>How long senders were blocked until their message was received.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie lange Sender blockiert waren, bis ihre Nachricht empfangen war.</translation>
    </message>
    <message>
        <source>Receiver waited</source>
        <extracomment>heading of a column</extracomment>
        <translation>Empfänger wartete</translation>
    </message>
    <message>
        <source>How long receivers were blocked because there was no message. All together.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie lange Empfänger blockiert waren, weil keine Nachricht da war. Alle zusammen.</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <extracomment>heading of a column</extracomment>
        <translation>Vergeblich</translation>
    </message>
    <message>
        <source>How often a receiver looked and there was no message.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie oft ein Empfänger nachsah und keine Nachricht da war.</translation>
    </message>
    <message>
        <source>Wake-ups</source>
        <extracomment>heading of a column</extracomment>
        <translation>Weckrufe</translation>
    </message>
    <message>
        <source>How often one process made another runnable again.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie oft ein Prozess einen anderen wieder lauffähig machte.</translation>
    </message>
    <message>
        <source>Processor time</source>
        <extracomment>heading of a column</extracomment>
        <translation>Prozessorzeit</translation>
    </message>
    <message>
        <source>What all processes together used of the processors, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>Was alle Prozesse zusammen von den Prozessoren verbrauchten, in Echtzeit.</translation>
    </message>
    <message>
        <source>Context switches</source>
        <extracomment>heading of a column</extracomment>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>How often the kernel took one of the processes off a processor.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie oft der Kernel einen der Prozesse von einem Prozessor nahm.</translation>
    </message>
    <message>
        <source>Wake-up p50</source>
        <extracomment>heading of a column</extracomment>
        <translation>Weckruf p50</translation>
    </message>
    <message>
        <source>Half of those who were woken were on a processor so soon after the wake-up, in real time; by the kernel&apos;s word.</source>
        <extracomment>what a column means</extracomment>
        <translation>Die Hälfte der Geweckten war so bald nach dem Weckruf auf einem Prozessor, in Echtzeit; laut Kernel.</translation>
    </message>
    <message>
        <source>Wake-up p99</source>
        <extracomment>heading of a column</extracomment>
        <translation>Weckruf p99</translation>
    </message>
    <message>
        <source>99 of 100 who were woken were on a processor so soon after the wake-up, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>99 von 100 Geweckten waren so bald nach dem Weckruf auf einem Prozessor, in Echtzeit.</translation>
    </message>
    <message>
        <source>Wake-up max</source>
        <extracomment>heading of a column</extracomment>
        <translation>Weckruf max</translation>
    </message>
    <message>
        <source>So long after its wake-up the slowest was on a processor, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>So lange nach seinem Weckruf war der langsamste auf einem Prozessor, in Echtzeit.</translation>
    </message>
    <message>
        <source>Deepest queue</source>
        <extracomment>heading of a column</extracomment>
        <translation>Längste Schlange</translation>
    </message>
    <message>
        <source>The most messages that were in a queue at once.</source>
        <extracomment>what a column means</extracomment>
        <translation>Die meisten Nachrichten, die gleichzeitig in einer Warteschlange waren.</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <extracomment>heading of a column</extracomment>
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>Half of the messages were received at this age or younger.</source>
        <extracomment>what a column means</extracomment>
        <translation>Die Hälfte der Nachrichten wurde in diesem Alter oder jünger empfangen.</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <extracomment>heading of a column</extracomment>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>99 of 100 messages were received at this age or younger.</source>
        <extracomment>what a column means</extracomment>
        <translation>99 von 100 Nachrichten wurden in diesem Alter oder jünger empfangen.</translation>
    </message>
    <message>
        <source>Mean age</source>
        <extracomment>heading of a column</extracomment>
        <translation>Mittleres Alter</translation>
    </message>
    <message>
        <source>How old a message was on average when it was received.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie alt eine Nachricht im Mittel war, als sie empfangen wurde.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heading of a column</extracomment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>How many messages were received.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie viele Nachrichten empfangen wurden.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>heading of a column</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>How many messages were refused, which their sender was told, or taken back.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie viele Nachrichten abgelehnt wurden, was ihr Sender erfuhr, oder zurückgenommen.</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>heading of a column</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>How many messages were discarded or overwritten: nobody was told.</source>
        <extracomment>what a column means</extracomment>
        <translation>Wie viele Nachrichten verworfen oder überschrieben wurden: Niemand erfuhr es.</translation>
    </message>
    <message>
        <source>● Linux confirms that {0} slept.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>● Linux bestätigt, dass {0} schlief.</translation>
    </message>
    <message>
        <source>! Linux contradicts: {0} wrote that it is blocked, but it did not sleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>! Linux widerspricht: {0} schrieb „blockiert“, schlief aber nicht.</translation>
    </message>
    <message>
        <source>The wake-up came first: {0} was woken before it had fallen asleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Der Weckruf kam zuerst: {0} wurde noch vor dem Einschlafen geweckt.</translation>
    </message>
    <message>
        <source>○ It is not known from Linux whether {0} slept. Its own records say so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>○ Von Linux ist nicht bekannt, ob {0} schlief. Die eigenen Aufzeichnungen des Prozesses sagen es.</translation>
    </message>
    <message>
        <source>Linux took it off its processor {0} after {1} had written down that it is blocked, and not by force: it had gone to sleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}, nachdem {1} „blockiert“ aufgeschrieben hatte, nahm Linux den Prozess von seinem Prozessor, und nicht mit Gewalt: Er hatte sich schlafen gelegt.</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>dem Aufseher</translation>
    </message>
    <message>
        <source>{0} after the wake-up by {1} it went on. Linux has not told when it was on a processor again.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} nach dem Weckruf von {1} lief der Prozess weiter. Linux hat nicht gesagt, wann er wieder auf einem Prozessor war.</translation>
    </message>
    <message>
        <source>{0} after the wake-up by {1} Linux put it on a processor, and {2} later it wrote down that it goes on. At which instant between wake-up and processor it became ready to run, Linux tells only a privileged observer.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} nach dem Weckruf von {1} setzte Linux den Prozess auf einen Prozessor, und {2} später schrieb er auf, dass er weiterläuft. In welchem Augenblick zwischen Weckruf und Prozessor er lauffähig wurde, sagt Linux nur einem privilegierten Beobachter.</translation>
    </message>
    <message>
        <source>The records of its switches are complete. None says that it went to sleep in these {0}; it was on a processor.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Die Aufzeichnungen der Wechsel dieses Prozesses sind vollständig. Keine sagt, dass er sich in diesen {0} schlafen legte; er war auf einem Prozessor.</translation>
    </message>
    <message>
        <source>The records of its switches are complete, and there is no sleep among them. Until the wake-up was issued it was on a processor for {0}, no longer than falling asleep may take (up to {1}): it was still on its way. So this is no wait, and no false word either.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Die Aufzeichnungen der Wechsel dieses Prozesses sind vollständig, und kein Schlaf ist darunter. Bis der Weckruf gesendet wurde, war er {0} auf einem Prozessor, nicht länger, als das Einschlafen dauern darf (bis {1}): Er war noch auf dem Weg. Also ist dies kein Warten, aber auch keine falsche Aussage.</translation>
    </message>
    <message>
        <source>It has only just begun to wait: no record of its sleep has come yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Das Warten hat gerade erst begonnen: Noch ist keine Aufzeichnung des Schlafs gekommen.</translation>
    </message>
    <message>
        <source>Some records of the switches were lost, so that it proves nothing that there is none here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Einige Aufzeichnungen der Wechsel gingen verloren, darum beweist es nichts, dass hier keine ist.</translation>
    </message>
    <message>
        <source>There is no record of a sleep. It was on a processor for {0}: that is too short to say that it did not mean to sleep (which takes more than {1}), and too long to say that a wake-up came first (at most {2}).</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Es gibt keine Aufzeichnung eines Schlafs. Der Prozess war {0} auf einem Prozessor: Das ist zu kurz, um zu sagen, dass er nicht schlafen wollte (das dauert mehr als {1}), und zu lang, um zu sagen, dass ein Weckruf zuerst kam (höchstens {2}).</translation>
    </message>
    <message>
        <source>/proc was not asked during this wait: it was over before, or it was not seen in it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>/proc wurde während dieses Wartens nicht gefragt: Es war vorher zu Ende oder darin nicht zu sehen.</translation>
    </message>
    <message>
        <source>{0} · on a processor, or ready for one</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · auf einem Prozessor oder bereit für einen</translation>
    </message>
    <message>
        <source>{0} · suspended by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · von einem Signal angehalten</translation>
    </message>
    <message>
        <source>{0} · asleep on {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · schläft an {1}</translation>
    </message>
    <message>
        <source>{0} · asleep in {1} on {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · schläft in {1} an {2}</translation>
    </message>
    <message>
        <source>{0} · in {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · in {1}</translation>
    </message>
    <message>
        <source>switches {0} + {1} forced</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Wechsel {0} + {1} erzwungen</translation>
    </message>
    <message>
        <source>{0} · processor {1}, waited {2} for it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · Prozessor {1}, darauf gewartet {2}</translation>
    </message>
    <message>
        <source>Asked during this wait, /proc/{0}/syscall named the word on which it slept: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Während dieses Wartens gefragt, nannte /proc/{0}/syscall das Wort, an dem der Prozess schlief: {1}.</translation>
    </message>
    <message>
        <source>How this is known (tier 2, the best): the kernel itself records each switch of these processes (perf_event_open, context_switch), by the same clock as the processes&apos; own records. No special rights are needed for one&apos;s own processes.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Woher man das weiß (Stufe 2, die beste): Der Kernel selbst zeichnet jeden Wechsel dieser Prozesse auf (perf_event_open, context_switch), nach derselben Uhr wie die Aufzeichnungen der Prozesse. Für eigene Prozesse braucht man keine besonderen Rechte.</translation>
    </message>
    <message>
        <source>How this is known (tier 1): /proc says where a process sleeps at the instant at which it is asked. A sleep between two questions is not seen.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Woher man das weiß (Stufe 1): /proc sagt, wo ein Prozess in dem Augenblick schläft, in dem man fragt. Ein Schlaf zwischen zwei Fragen ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Linux tells nothing here (tier 0): all that is shown is what the processes themselves have written down. Whether they slept, on what, and when they were on a processor is not known.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Linux sagt hier nichts (Stufe 0): Alles, was gezeigt wird, haben die Prozesse selbst aufgeschrieben. Ob sie schliefen, woran, und wann sie auf einem Prozessor waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>warten</translation>
    </message>
    <message>
        <source>refuse</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>discard</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>overwrite</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>sync</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>synchron</translation>
    </message>
    <message>
        <source>async</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>asynchron</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Click: how this is known</source>
        <translation>Klick: woher man das weiß</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>acknowledgement</source>
        <extracomment>a term</extracomment>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>A message back that says: I have it. What that means (received, read, carried out) is agreed between the programs; to the channel it is a message like any other.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Nachricht zurück, die sagt: Ich habe sie. Was das heißt (empfangen, gelesen, ausgeführt), vereinbaren die Programme; für den Kanal ist es eine Nachricht wie jede andere.</translation>
    </message>
    <message>
        <source>adversary</source>
        <extracomment>a term</extracomment>
        <translation>Gegenspieler</translation>
    </message>
    <message>
        <source>Find an order that goes wrong</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Eine Reihenfolge finden, die schiefgeht</translation>
    </message>
    <message>
        <source>A way to choose who goes on next that looks for trouble: for a deadlock, a lost message or a process that ends badly. What it finds can be replayed step by step.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Art zu wählen, wer als Nächster weitermacht, die Ärger sucht: einen Deadlock, eine verlorene Nachricht oder einen Prozess, der schlecht endet. Was sie findet, lässt sich Schritt für Schritt wiedergeben.</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>a term</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Mean age | Latency | Latency p50 | Latency p99 | How long each message waited | How long messages lay in the queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Mittleres Alter | Latency | Latenz p50 | Latenz p99 | Wie lange jede Nachricht wartete | Wie lange Nachrichten in der Warteschlange lagen</translation>
    </message>
    <message>
        <source>How long before it was received a message had been sent; also called latency. p50: half of the messages were no older. p99: 99 of 100 were no older.</source>
        <extracomment>what it means</extracomment>
        <translation>Wie lange vor ihrem Empfang eine Nachricht gesendet wurde; auch Latenz genannt. p50: die Hälfte der Nachrichten war nicht älter. p99: 99 von 100 waren nicht älter.</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>a term</extracomment>
        <translation>asynchrones Empfangen</translation>
    </message>
    <message>
        <source>polling receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Empfangen durch Polling</translation>
    </message>
    <message>
        <source>Looks whether there is a message, and takes it if there is one. If there is none it says so at once and the program carries on: it waits for nothing, and nobody tells it when a message comes.</source>
        <extracomment>what it means</extracomment>
        <translation>Sieht nach, ob eine Nachricht da ist, und nimmt sie, wenn ja. Ist keine da, sagt es das sofort, und das Programm macht weiter: Es wartet auf nichts, und niemand meldet ihm, wenn eine Nachricht kommt.</translation>
    </message>
    <message>
        <source>asynchronous send</source>
        <extracomment>a term</extracomment>
        <translation>asynchrones Senden</translation>
    </message>
    <message>
        <source>Puts the message into the queue and goes on: it does not wait until the message is received. If there is no room, the channel decides by “when full” (in the bar: “if full”); with “wait” even this send waits, for room.</source>
        <extracomment>what it means</extracomment>
        <translation>Legt die Nachricht in die Schlange und macht weiter: Es wartet nicht, bis sie empfangen ist. Ist kein Platz, entscheidet der Kanal mit „wenn voll“; bei „warten“ wartet auch dieses Senden, nämlich auf Platz.</translation>
    </message>
    <message>
        <source>awaiting receipt</source>
        <extracomment>a term</extracomment>
        <translation>wartet auf den Empfang</translation>
    </message>
    <message>
        <source>BLOCKED until received | Until received</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOCKIERT bis zum Empfang | Bis zum Empfang</translation>
    </message>
    <message>
        <source>Blocked in a synchronous send: the message lies ready, and its sender sleeps until a receiver has taken it.</source>
        <extracomment>what it means</extracomment>
        <translation>Blockiert in einem synchronen Senden: Die Nachricht liegt bereit, und ihr Sender schläft, bis ein Empfänger sie genommen hat.</translation>
    </message>
    <message>
        <source>back-pressure</source>
        <extracomment>a term</extracomment>
        <translation>Rückstau</translation>
    </message>
    <message>
        <source>A slow receiver slows its senders down: the queue fills, they wait for room, and so do those who send to them.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein langsamer Empfänger bremst seine Sender: Die Schlange füllt sich, sie warten auf Platz, und ebenso, wer ihnen sendet.</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>a term</extracomment>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Asleep in the kernel, inside a send or a receive, until another process wakes it. It uses no processor time and does not look again and again. The reasons: queue full, awaiting receipt, queue empty; on a shared text: until woken.</source>
        <extracomment>what it means</extracomment>
        <translation>Schläft im Kernel, in einem Senden oder Empfangen, bis ein anderer Prozess ihn weckt. Er verbraucht keine Prozessorzeit und sieht nicht immer wieder nach. Die Gründe: Schlange voll, wartet auf den Empfang, Schlange leer; an einem gemeinsamen Text: bis er geweckt wird.</translation>
    </message>
    <message>
        <source>bounded buffer</source>
        <extracomment>a term</extracomment>
        <translation>begrenzter Puffer</translation>
    </message>
    <message>
        <source>A queue with room for so many messages and no more. Who sends into a full one must wait, or be told no, or lose a message: “when full” says which.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Schlange mit Platz für so viele Nachrichten und nicht mehr. Wer in eine volle sendet, muss warten, eine Absage hinnehmen oder eine Nachricht verlieren: „wenn voll“ sagt, was davon.</translation>
    </message>
    <message>
        <source>busy waiting</source>
        <extracomment>a term</extracomment>
        <translation>aktives Warten</translation>
    </message>
    <message>
        <source>using the processor | spinning</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>nutzt den Prozessor | spinning</translation>
    </message>
    <message>
        <source>Looks again and again, or computes, and uses a processor all the while: the opposite of sleeping.</source>
        <extracomment>what it means</extracomment>
        <translation>Sieht immer wieder nach oder rechnet und belegt die ganze Zeit einen Prozessor: das Gegenteil von Schlafen.</translation>
    </message>
    <message>
        <source>capacity</source>
        <extracomment>a term</extracomment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Room | Room in the queue | Room for how many messages</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Platz | Platz in der Warteschlange | Platz für wie viele Nachrichten</translation>
    </message>
    <message>
        <source>How many messages find room in a channel&apos;s queue, 0 to 4,096. 0 is a rendezvous: no room at all.</source>
        <extracomment>what it means</extracomment>
        <translation>Wie viele Nachrichten in der Schlange eines Kanals Platz haben, 0 bis 4.096. 0 ist ein Rendezvous: gar kein Platz.</translation>
    </message>
    <message>
        <source>channel</source>
        <extracomment>a term</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>mailbox | message queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Mailbox | Nachrichtenwarteschlange</translation>
    </message>
    <message>
        <source>A mailbox in shared memory: a queue of messages with a capacity. It keeps the order in which messages were put in, and knows nothing of what they mean.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Mailbox im gemeinsamen Speicher: eine Schlange von Nachrichten mit einer Kapazität. Sie bewahrt die Reihenfolge, in der Nachrichten hineingelegt wurden, und weiß nichts von deren Bedeutung.</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>a term</extracomment>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Next stop</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Nächster Halt</translation>
    </message>
    <message>
        <source>A place at which the lesson stops by itself and says what has happened. “Next stop” goes on to the next one.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Stelle, an der die Lektion von selbst anhält und sagt, was geschehen ist. „Nächster Halt“ geht zur nächsten.</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>a term</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>No sender is left, and the queue is empty: whoever receives is told “closed”, and so is a process that was no sender and sends after all. It stays so.</source>
        <extracomment>what it means</extracomment>
        <translation>Kein Sender ist mehr da, und die Schlange ist leer: Wer empfängt, erfährt „closed“, ebenso ein Prozess, der kein Sender war und doch noch sendet. Das bleibt so.</translation>
    </message>
    <message>
        <source>context switch</source>
        <extracomment>a term</extracomment>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>Context switches</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>The kernel takes a process off a processor. Voluntary: the process has asked for it, by going to sleep. Otherwise its turn was over.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Kernel nimmt einen Prozess von einem Prozessor. Freiwillig: Der Prozess hat darum gebeten, indem er schlafen ging. Sonst war seine Zeit um.</translation>
    </message>
    <message>
        <source>deadlock</source>
        <extracomment>a term</extracomment>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>stuck for ever</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>für immer stecken geblieben</translation>
    </message>
    <message>
        <source>Each of some processes waits for another of them, in a circle, without a time limit. Nobody inside the circle can open it, and the system does not open it for them.</source>
        <extracomment>what it means</extracomment>
        <translation>Jeder von einigen Prozessen wartet auf einen anderen von ihnen, im Kreis, ohne Zeitlimit. Niemand im Kreis kann ihn öffnen, und das System öffnet ihn nicht für sie.</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>a term</extracomment>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>The message was received. As the outcome of a synchronous send: its sender knows that.</source>
        <extracomment>what it means</extracomment>
        <translation>Die Nachricht wurde empfangen. Als Ergebnis eines synchronen Sendens: Ihr Sender weiß das.</translation>
    </message>
    <message>
        <source>depth</source>
        <extracomment>a term</extracomment>
        <translation>Länge der Schlange</translation>
    </message>
    <message>
        <source>Deepest queue | Deepest | Messages in the queue | in queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Längste Schlange | Deepest | Nachrichten in der Warteschlange | in queue</translation>
    </message>
    <message>
        <source>How many messages are in the queue now. Never more than the capacity.</source>
        <extracomment>what it means</extracomment>
        <translation>Wie viele Nachrichten jetzt in der Schlange sind. Nie mehr als die Kapazität.</translation>
    </message>
    <message>
        <source>discard</source>
        <extracomment>a term</extracomment>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>If the queue is full, the new message is lost and the send returns at once as if all were well; only its second result says so. The receiver learns nothing.</source>
        <extracomment>what it means</extracomment>
        <translation>Ist die Schlange voll, geht die neue Nachricht verloren, und das Senden kehrt sofort zurück, als wäre alles gut; nur sein zweites Ergebnis sagt es. Der Empfänger erfährt nichts.</translation>
    </message>
    <message>
        <source>empty poll</source>
        <extracomment>a term</extracomment>
        <translation>vergeblicher Blick</translation>
    </message>
    <message>
        <source>looked: no message | Looked in vain</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>nachgesehen: keine Nachricht | Vergeblich</translation>
    </message>
    <message>
        <source>An asynchronous receive that found no message. The program carries on; it knows no more than before.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein asynchrones Empfangen, das keine Nachricht fand. Das Programm macht weiter; es weiß nicht mehr als zuvor.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>a term</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The process is over: its program came to its end, or it was killed. Its messages stay in the queue.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Prozess ist vorbei: Sein Programm kam ans Ende, oder er wurde getötet. Seine Nachrichten bleiben in der Schlange.</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>a term</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>One thing that happened, written down by the process itself where it happened: a call, a message put or taken, falling asleep, a wake-up. All that is shown comes from events.</source>
        <extracomment>what it means</extracomment>
        <translation>Etwas, das geschehen ist, vom Prozess selbst dort aufgeschrieben, wo es geschah: ein Aufruf, eine gelegte oder genommene Nachricht, ein Einschlafen, ein Weckruf. Alles Gezeigte stammt aus Ereignissen.</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>a term</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What the kernel itself says about a process, against which its own account is checked: a wait is marked ● when the kernel confirms that the process really slept.</source>
        <extracomment>what it means</extracomment>
        <translation>Was der Kernel selbst über einen Prozess sagt; daran wird dessen eigener Bericht geprüft: Ein Warten trägt ●, wenn der Kernel bestätigt, dass der Prozess wirklich schlief.</translation>
    </message>
    <message>
        <source>evidence tier</source>
        <extracomment>a term</extracomment>
        <translation>Belegstufe</translation>
    </message>
    <message>
        <source>Tier | Tier 0 | Tier 1 | Tier 2</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Tier | Tier 0 | Tier 1 | Tier 2</translation>
    </message>
    <message>
        <source>How much this machine lets Linux tell. 2: the instants at which the kernel switched a process out and in. 1: what /proc shows, with the futex word it sleeps on. 0: only what the processes write themselves.</source>
        <extracomment>what it means</extracomment>
        <translation>Wie viel dieser Rechner Linux sagen lässt. 2: die Zeitpunkte, zu denen der Kernel einen Prozess weg- und wieder zuschaltete. 1: was /proc zeigt, mit dem Futex-Wort, auf dem er schläft. 0: nur, was die Prozesse selbst schreiben.</translation>
    </message>
    <message>
        <source>evidence: asleep</source>
        <extracomment>a term</extracomment>
        <translation>Beleg: schläft</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux: schläft</translation>
    </message>
    <message>
        <source>● The kernel says so too: it switched this process out during the wait, or was seen to have it asleep on the very futex word of this wait.</source>
        <extracomment>what it means</extracomment>
        <translation>● Der Kernel sagt es auch: Er nahm diesen Prozess während des Wartens vom Prozessor, oder er wurde schlafend auf genau dem Futex-Wort dieses Wartens gesehen.</translation>
    </message>
    <message>
        <source>evidence: not asleep</source>
        <extracomment>a term</extracomment>
        <translation>Beleg: schläft nicht</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux: schläft nicht</translation>
    </message>
    <message>
        <source>! The kernel&apos;s records are complete and know of no switch during this wait: the process did not sleep, whatever it says itself.</source>
        <extracomment>what it means</extracomment>
        <translation>! Die Aufzeichnungen des Kernels sind vollständig und kennen keinen Wechsel während dieses Wartens: Der Prozess schlief nicht, was immer er selbst sagt.</translation>
    </message>
    <message>
        <source>evidence: not known</source>
        <extracomment>a term</extracomment>
        <translation>Beleg: unbekannt</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux: unbekannt</translation>
    </message>
    <message>
        <source>○ The kernel says neither that the process slept nor that it did not: it was not asked, or its records are incomplete. What the process itself wrote down is shown all the same.</source>
        <extracomment>what it means</extracomment>
        <translation>○ Der Kernel sagt weder, dass der Prozess schlief, noch, dass er es nicht tat: Er wurde nicht gefragt, oder seine Aufzeichnungen sind unvollständig. Was der Prozess selbst aufschrieb, wird trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>evidence: woken first</source>
        <extracomment>a term</extracomment>
        <translation>Beleg: zuerst geweckt</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>geweckt vor dem Einschlafen</translation>
    </message>
    <message>
        <source>The wake-up came before the process had fallen asleep, so the kernel did not let it sleep at all. This is no contradiction: the futex looks at its word once more for just this case.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Weckruf kam, bevor der Prozess eingeschlafen war; so ließ der Kernel ihn gar nicht erst schlafen. Das ist kein Widerspruch: Der Futex sieht für genau diesen Fall sein Wort noch einmal an.</translation>
    </message>
    <message>
        <source>first come, first served</source>
        <extracomment>a term</extracomment>
        <translation>wer zuerst kommt, mahlt zuerst</translation>
    </message>
    <message>
        <source>FIFO</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>Messages leave the queue in the order in which they came, and of those who wait for the same thing, the first is served first. Nobody overtakes, not even by an asynchronous receive.</source>
        <extracomment>what it means</extracomment>
        <translation>Nachrichten verlassen die Schlange in der Reihenfolge, in der sie kamen, und von denen, die auf dasselbe warten, wird der Erste zuerst bedient. Niemand überholt, auch nicht durch asynchrones Empfangen.</translation>
    </message>
    <message>
        <source>full speed</source>
        <extracomment>a term</extracomment>
        <translation>volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Max | no wait</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Max | kein Warten</translation>
    </message>
    <message>
        <source>Work takes no time, so that nothing is left but sending and receiving: what the machine can do. Who waits first looks again and again for a moment before it sleeps.</source>
        <extracomment>what it means</extracomment>
        <translation>Arbeit kostet keine Zeit, sodass nur Senden und Empfangen bleibt: was der Rechner kann. Wer wartet, sieht erst einen Augenblick lang immer wieder nach, bevor er schläft.</translation>
    </message>
    <message>
        <source>futex word</source>
        <extracomment>a term</extracomment>
        <translation>Futex-Wort</translation>
    </message>
    <message>
        <source>A number in shared memory on which a process sleeps in Linux: futex(WAIT) sleeps only while the number is still the expected one, futex(WAKE) wakes. Each process has its own for each channel and side, so its address says what it waits for.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Zahl im gemeinsamen Speicher, auf der ein Prozess in Linux schläft: futex(WAIT) schläft nur, solange die Zahl noch die erwartete ist, futex(WAKE) weckt. Jeder Prozess hat für jeden Kanal und jede Seite seine eigene; so sagt ihre Adresse, worauf er wartet.</translation>
    </message>
    <message>
        <source>gate</source>
        <extracomment>a term</extracomment>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>A place before every decision of a process. Open, it costs nothing; closed, the process stands there until it is let go on by one step. Its futex word is another than those of the channels, so held is never taken for blocked.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Stelle vor jeder Entscheidung eines Prozesses. Offen kostet sie nichts; geschlossen steht der Prozess dort, bis ein Schritt ihn weiterlässt. Ihr Futex-Wort ist ein anderes als die der Kanäle, sodass gehalten nie für blockiert gehalten wird.</translation>
    </message>
    <message>
        <source>held by you</source>
        <extracomment>a term</extracomment>
        <translation>von Ihnen gehalten</translation>
    </message>
    <message>
        <source>HELD BY YOU | held</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>GEHALTEN | held</translation>
    </message>
    <message>
        <source>The process stands at its gate because the run is stepped, and has not been let go on. It waits for you, not for another process.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Prozess steht an seiner Schranke, weil der Lauf schrittweise geht, und wurde nicht weitergelassen. Er wartet auf Sie, nicht auf einen anderen Prozess.</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>a term</extracomment>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>The part of the operating system that decides which process runs, and that alone can put one to sleep and wake it.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Teil des Betriebssystems, der entscheidet, welcher Prozess läuft, und der allein einen schlafen legen und wecken kann.</translation>
    </message>
    <message>
        <source>knob</source>
        <extracomment>a term</extracomment>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Ändern Sie es</translation>
    </message>
    <message>
        <source>Something of a lesson that can be changed without touching a program: its programs see it as a variable. Each change begins a new run.</source>
        <extracomment>what it means</extracomment>
        <translation>Etwas an einer Lektion, das sich ändern lässt, ohne ein Programm anzufassen: Ihre Programme sehen es als Variable. Jede Änderung beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>a term</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>The processes run freely, and work takes as long as it says. Nothing is decided for them.</source>
        <extracomment>what it means</extracomment>
        <translation>Die Prozesse laufen frei, und Arbeit dauert so lange, wie sie sagt. Nichts wird für sie entschieden.</translation>
    </message>
    <message>
        <source>livelock</source>
        <extracomment>a term</extracomment>
        <translation>Livelock</translation>
    </message>
    <message>
        <source>Processes that are busy and get nowhere: they look, answer or give way to each other for ever, and no message gets across. Unlike a deadlock, nobody sleeps.</source>
        <extracomment>what it means</extracomment>
        <translation>Prozesse, die beschäftigt sind und nicht vorankommen: Sie sehen nach, antworten oder lassen einander ewig den Vortritt, und keine Nachricht kommt an. Anders als bei einem Deadlock schläft niemand.</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>a term</extracomment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>A message that nobody can receive any more: discarded or overwritten because the queue was full.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Nachricht, die niemand mehr empfangen kann: verworfen oder überschrieben, weil die Schlange voll war.</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>a term</extracomment>
        <translation>eine Nachricht | Nachricht | Nachrichten</translation>
    </message>
    <message>
        <source>Bytes with a number. It is a copy: what the receiver does with it changes nothing for the sender. The channel does not know what the bytes mean.</source>
        <extracomment>what it means</extracomment>
        <translation>Bytes mit einer Nummer. Sie ist eine Kopie: Was der Empfänger mit ihr tut, ändert für den Sender nichts. Der Kanal weiß nicht, was die Bytes bedeuten.</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>a term</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>What a plain send and a plain receive do when they cannot be completed at once. 1: both synchronous. 2: synchronous send, asynchronous receive. 3: asynchronous send, synchronous receive. 4: both asynchronous.</source>
        <extracomment>what it means</extracomment>
        <translation>Was ein einfaches Senden und ein einfaches Empfangen tun, wenn sie nicht sofort fertig werden. 1: beide synchron. 2: synchrones Senden, asynchrones Empfangen. 3: asynchrones Senden, synchrones Empfangen. 4: beide asynchron.</translation>
    </message>
    <message>
        <source>moment</source>
        <extracomment>a term</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>A point of a recording, after one event and before the next. Going back shows an earlier moment; the processes do not go back.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein Punkt einer Aufzeichnung, nach einem Ereignis und vor dem nächsten. Zurückgehen zeigt einen früheren Zeitpunkt; die Prozesse gehen nicht zurück.</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>a term</extracomment>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>The process exists and is locked into its sandbox, but its program has not begun: it waits at the start.</source>
        <extracomment>what it means</extracomment>
        <translation>Den Prozess gibt es, und er ist in seine Sandbox eingeschlossen, aber sein Programm hat nicht begonnen: Er wartet am Start.</translation>
    </message>
    <message>
        <source>notional machine</source>
        <extracomment>a term</extracomment>
        <translation>gedachte Maschine</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>The picture of processes, mailboxes and messages with which one reasons about communication. How Linux does it, with shared memory and futex words, is the other level.</source>
        <extracomment>what it means</extracomment>
        <translation>Das Bild aus Prozessen, Mailboxen und Nachrichten, mit dem man über Kommunikation nachdenkt. Wie Linux es macht, mit gemeinsamem Speicher und Futex-Wörtern, ist die andere Ebene.</translation>
    </message>
    <message>
        <source>other work</source>
        <extracomment>a term</extracomment>
        <translation>andere Arbeit</translation>
    </message>
    <message>
        <source>What a program does instead when it found no message: it has nothing to do with messages. Drawn empty; like work it is a timer and uses no processor.</source>
        <extracomment>what it means</extracomment>
        <translation>Was ein Programm stattdessen tut, wenn es keine Nachricht fand: Es hat nichts mit Nachrichten zu tun. Leer gezeichnet; wie Arbeit ist es ein Zeitgeber und belegt keinen Prozessor.</translation>
    </message>
    <message>
        <source>overwrite</source>
        <extracomment>a term</extracomment>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>overwritten</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>überschrieben</translation>
    </message>
    <message>
        <source>If the queue is full, its oldest message is lost to make room. A sender that waits for the receipt of the lost one is told so.</source>
        <extracomment>what it means</extracomment>
        <translation>Ist die Schlange voll, geht ihre älteste Nachricht verloren, um Platz zu machen. Ein Sender, der auf den Empfang der verlorenen wartet, erfährt es.</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>a term</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How a run goes on: one step each time (Step), steps on a timer (Slow), freely (Live), or without the time that work takes (Max).</source>
        <extracomment>what it means</extracomment>
        <translation>Wie ein Lauf weitergeht: jedes Mal ein Schritt (Schritt), Schritte nach der Uhr (Langsam), frei (Live) oder ohne die Zeit, die Arbeit kostet (Max).</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>a term</extracomment>
        <translation>Polling</translation>
    </message>
    <message>
        <source>To look whether a message is there, without waiting: an asynchronous receive.</source>
        <extracomment>what it means</extracomment>
        <translation>Nachsehen, ob eine Nachricht da ist, ohne zu warten: ein asynchrones Empfangen.</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>a term</extracomment>
        <translation>einen Prozess | Prozess | Prozesse</translation>
    </message>
    <message>
        <source>A program that runs, with memory of its own and a number (pid) of its own. Two processes share no variables; what one knows reaches the other only as a message.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein Programm, das läuft, mit eigenem Speicher und einer eigenen Nummer (pid). Zwei Prozesse haben keine gemeinsamen Variablen; was einer weiß, erreicht den anderen nur als Nachricht.</translation>
    </message>
    <message>
        <source>processor time</source>
        <extracomment>a term</extracomment>
        <translation>Prozessorzeit</translation>
    </message>
    <message>
        <source>How long processes were really computing. Who is blocked uses none; who looks again and again uses some for each look.</source>
        <extracomment>what it means</extracomment>
        <translation>Wie lange Prozesse wirklich gerechnet haben. Wer blockiert ist, verbraucht keine; wer immer wieder nachsieht, für jeden Blick etwas.</translation>
    </message>
    <message>
        <source>queue empty</source>
        <extracomment>a term</extracomment>
        <translation>Schlange leer</translation>
    </message>
    <message>
        <source>BLOCKED: no message | Receiver waited</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOCKIERT: keine Nachricht | Empfänger wartete</translation>
    </message>
    <message>
        <source>Blocked in a synchronous receive: there is no message, and the receiver sleeps until somebody sends one.</source>
        <extracomment>what it means</extracomment>
        <translation>Blockiert in einem synchronen Empfangen: Es ist keine Nachricht da, und der Empfänger schläft, bis jemand eine sendet.</translation>
    </message>
    <message>
        <source>queue full</source>
        <extracomment>a term</extracomment>
        <translation>Schlange voll</translation>
    </message>
    <message>
        <source>BLOCKED: no room | No room</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOCKIERT: kein Platz | Kein Platz</translation>
    </message>
    <message>
        <source>Blocked in a send: there is no room in the queue, and the sender sleeps until somebody takes a message out.</source>
        <extracomment>what it means</extracomment>
        <translation>Blockiert in einem Senden: In der Schlange ist kein Platz, und der Sender schläft, bis jemand eine Nachricht herausnimmt.</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>a term</extracomment>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>The moment at which a receiver has taken the message. A synchronous send waits for it. It does not say that the receiver has done anything with the message.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Zeitpunkt, zu dem ein Empfänger die Nachricht genommen hat. Ein synchrones Senden wartet darauf. Es heißt nicht, dass der Empfänger mit der Nachricht schon etwas getan hat.</translation>
    </message>
    <message>
        <source>receiver</source>
        <extracomment>a term</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Receivers | How many processes receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Empfänger | Wie viele Prozesse empfangen</translation>
    </message>
    <message>
        <source>The process that takes a message out of a channel.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Prozess, der eine Nachricht aus einem Kanal nimmt.</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>a term</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>All that happened in one run. Every picture and every figure is worked out from it, so it can be looked at again at any moment.</source>
        <extracomment>what it means</extracomment>
        <translation>Alles, was in einem Lauf geschah. Jedes Bild und jede Zahl wird daraus errechnet, sodass man es zu jedem Zeitpunkt wieder ansehen kann.</translation>
    </message>
    <message>
        <source>refuse</source>
        <extracomment>a term</extracomment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>If the queue is full, the send returns at once and says “full”: the message was not sent, and its sender knows it.</source>
        <extracomment>what it means</extracomment>
        <translation>Ist die Schlange voll, kehrt das Senden sofort zurück und sagt „full“: Die Nachricht wurde nicht gesendet, und ihr Sender weiß es.</translation>
    </message>
    <message>
        <source>rendezvous</source>
        <extracomment>a term</extracomment>
        <translation>Rendezvous</translation>
    </message>
    <message>
        <source>meeting point</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>A channel of capacity 0: nothing is ever queued. Sender and receiver meet, the message passes from hand to hand, and whoever comes first waits.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein Kanal mit Kapazität 0: Nie steht etwas in der Schlange. Sender und Empfänger treffen sich, die Nachricht geht von Hand zu Hand, und wer zuerst kommt, wartet.</translation>
    </message>
    <message>
        <source>replay</source>
        <extracomment>a term</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>An earlier moment of the run is shown. The processes stand where they stood; only the view goes back.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein früherer Zeitpunkt des Laufs wird gezeigt. Die Prozesse stehen, wo sie standen; nur die Ansicht geht zurück.</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>a term</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>One execution of a lesson, in one mode, by real processes that are started for it and end with it.</source>
        <extracomment>what it means</extracomment>
        <translation>Eine Ausführung einer Lektion, in einem Modus, durch echte Prozesse, die dafür gestartet werden und mit ihm enden.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>a term</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>in send or receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>in send oder receive</translation>
    </message>
    <message>
        <source>The process is inside a send or a receive, or between two lines of its program, and not asleep.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Prozess ist in einem Senden oder Empfangen oder zwischen zwei Zeilen seines Programms und schläft nicht.</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>a term</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The number from which a run draws what is left to chance: who goes on when several could, and what random() gives. Stepped, the same seed gives the same run.</source>
        <extracomment>what it means</extracomment>
        <translation>Die Zahl, aus der ein Lauf zieht, was dem Zufall überlassen ist: wer weitermacht, wenn mehrere könnten, und was random() liefert. Schrittweise ergibt derselbe Startwert denselben Lauf.</translation>
    </message>
    <message>
        <source>sender</source>
        <extracomment>a term</extracomment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Senders | How many processes send</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Sender | Wie viele Prozesse senden</translation>
    </message>
    <message>
        <source>The process that puts a message into a channel.</source>
        <extracomment>what it means</extracomment>
        <translation>Der Prozess, der eine Nachricht in einen Kanal legt.</translation>
    </message>
    <message>
        <source>sender done</source>
        <extracomment>a term</extracomment>
        <translation>Sender fertig</translation>
    </message>
    <message>
        <source>When the last of the senders had come to the end of its program.</source>
        <extracomment>what it means</extracomment>
        <translation>Wann der letzte der Sender ans Ende seines Programms gekommen war.</translation>
    </message>
    <message>
        <source>sender waited</source>
        <extracomment>a term</extracomment>
        <translation>Sender wartete</translation>
    </message>
    <message>
        <source>How long senders were blocked in all: for room in the queue, and for receipt.</source>
        <extracomment>what it means</extracomment>
        <translation>Wie lange Sender insgesamt blockiert waren: für Platz in der Schlange und für den Empfang.</translation>
    </message>
    <message>
        <source>shared memory</source>
        <extracomment>a term</extracomment>
        <translation>gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>segment</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Memory that several processes see at once. The channels lie in it, and nothing else that the programs of a lesson could reach.</source>
        <extracomment>what it means</extracomment>
        <translation>Speicher, den mehrere Prozesse zugleich sehen. Darin liegen die Kanäle und nichts anderes, was die Programme einer Lektion erreichen könnten.</translation>
    </message>
    <message>
        <source>slot</source>
        <extracomment>a term</extracomment>
        <translation>Slot</translation>
    </message>
    <message>
        <source>A place for one message in a channel&apos;s queue.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein Platz für eine Nachricht in der Schlange eines Kanals.</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>a term</extracomment>
        <translation>langsam</translation>
    </message>
    <message>
        <source>Slow motion: steps on a timer. It is stepping, so the order does not change with the slowness.</source>
        <extracomment>what it means</extracomment>
        <translation>Zeitlupe: Schritte nach der Uhr. Es ist der Schrittbetrieb, also ändert die Langsamkeit die Reihenfolge nicht.</translation>
    </message>
    <message>
        <source>starvation</source>
        <extracomment>a term</extracomment>
        <translation>Verhungern</translation>
    </message>
    <message>
        <source>A process waits on and on while others are served again and again. Nothing is stuck; only this one never has its turn.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein Prozess wartet und wartet, während andere immer wieder bedient werden. Nichts steckt fest; nur dieser kommt nie an die Reihe.</translation>
    </message>
    <message>
        <source>state</source>
        <extracomment>a term</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>What a process does at a moment: run inside a send or a receive, work, do something else, look in vain, or be blocked for one of the reasons. It is in one state at a time, so all of them together are all of its time.</source>
        <extracomment>what it means</extracomment>
        <translation>Was ein Prozess zu einem Zeitpunkt tut: in einem Senden oder Empfangen laufen, arbeiten, etwas anderes tun, vergeblich nachsehen oder aus einem der Gründe blockiert sein. Er ist immer in genau einem Zustand, also ergeben alle zusammen seine ganze Zeit.</translation>
    </message>
    <message>
        <source>stepped</source>
        <extracomment>a term</extracomment>
        <translation>schrittweise</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Processes are let go on one at a time, each by one decision, in virtual time. Asleep is asleep: who is blocked cannot be stepped, somebody must wake it.</source>
        <extracomment>what it means</extracomment>
        <translation>Prozesse werden einzeln weitergelassen, jeder um eine Entscheidung, in virtueller Zeit. Schlafen ist Schlafen: Wer blockiert ist, kann keinen Schritt tun, jemand muss ihn wecken.</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a term</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Suspended by a signal (SIGSTOP): the kernel gives it no processor until it is told to continue. Messages for it wait.</source>
        <extracomment>what it means</extracomment>
        <translation>Durch ein Signal angehalten (SIGSTOP): Der Kernel gibt ihm keinen Prozessor, bis er weitermachen darf. Nachrichten für ihn warten.</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>a term</extracomment>
        <translation>synchrones Empfangen</translation>
    </message>
    <message>
        <source>blocking receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>blockierendes Empfangen</translation>
    </message>
    <message>
        <source>Takes the next message. If there is none the receiver sleeps until somebody sends one, or until nobody is left who could.</source>
        <extracomment>what it means</extracomment>
        <translation>Nimmt die nächste Nachricht. Ist keine da, schläft der Empfänger, bis jemand eine sendet oder bis niemand mehr da ist, der es könnte.</translation>
    </message>
    <message>
        <source>synchronous send</source>
        <extracomment>a term</extracomment>
        <translation>synchrones Senden</translation>
    </message>
    <message>
        <source>blocking send</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>blockierendes Senden</translation>
    </message>
    <message>
        <source>Returns when a receiver has taken the message, and so knows it was received. Until then the sender sleeps. Room in the queue is not enough.</source>
        <extracomment>what it means</extracomment>
        <translation>Kehrt zurück, wenn ein Empfänger die Nachricht genommen hat, und weiß also, dass sie empfangen wurde. Bis dahin schläft der Sender. Platz in der Schlange genügt nicht.</translation>
    </message>
    <message>
        <source>time limit</source>
        <extracomment>a term</extracomment>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>timeout | timed out</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Zeitüberschreitung | Zeit abgelaufen</translation>
    </message>
    <message>
        <source>How long a send or a receive may wait at most. When it is over the call returns and says so; a send takes its message back, unless a receiver has it already.</source>
        <extracomment>what it means</extracomment>
        <translation>Wie lange ein Senden oder Empfangen höchstens warten darf. Ist es um, kehrt der Aufruf zurück und sagt es; ein Senden nimmt seine Nachricht zurück, falls kein Empfänger sie schon hat.</translation>
    </message>
    <message>
        <source>until woken</source>
        <extracomment>a term</extracomment>
        <translation>bis er geweckt wird</translation>
    </message>
    <message>
        <source>BLOCKED until woken</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOCKIERT bis geweckt</translation>
    </message>
    <message>
        <source>Blocked on a shared text, without a message: asleep until another process wakes who sleeps on that text. Where nobody does, it sleeps for ever.</source>
        <extracomment>what it means</extracomment>
        <translation>Blockiert an einem gemeinsamen Text, ohne Nachricht: schläft, bis ein anderer Prozess weckt, wer an diesem Text schläft. Tut das niemand, schläft er für immer.</translation>
    </message>
    <message>
        <source>virtual time</source>
        <extracomment>a term</extracomment>
        <translation>virtuelle Zeit</translation>
    </message>
    <message>
        <source>The clock of a stepped run: each process has one, work moves it on, and a message or a wake-up carries it over. It does not depend on how fast one clicks.</source>
        <extracomment>what it means</extracomment>
        <translation>Die Uhr eines schrittweisen Laufs: Jeder Prozess hat eine, Arbeit stellt sie weiter, und eine Nachricht oder ein Weckruf überträgt sie. Sie hängt nicht davon ab, wie schnell man klickt.</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>a term</extracomment>
        <translation>warten</translation>
    </message>
    <message>
        <source>If the queue is full, the send sleeps until there is room. This is the usual bounded buffer.</source>
        <extracomment>what it means</extracomment>
        <translation>Ist die Schlange voll, schläft das Senden, bis Platz ist. Das ist der übliche begrenzte Puffer.</translation>
    </message>
    <message>
        <source>wake-up</source>
        <extracomment>a term</extracomment>
        <translation>Weckruf</translation>
    </message>
    <message>
        <source>Wake-ups | message that wakes</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Weckrufe | Nachricht, die weckt</translation>
    </message>
    <message>
        <source>One process makes another, named one runnable again: by sending what it waits for, by taking its message, or by making room.</source>
        <extracomment>what it means</extracomment>
        <translation>Ein Prozess macht einen anderen, bestimmten wieder lauffähig: indem er sendet, worauf jener wartet, seine Nachricht nimmt oder Platz schafft.</translation>
    </message>
    <message>
        <source>wake-up latency</source>
        <extracomment>a term</extracomment>
        <translation>Wecklatenz</translation>
    </message>
    <message>
        <source>Wake-up p50 | Wake-up p99 | Wake-up max</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Weckruf p50 | Weckruf p99 | Weckruf max</translation>
    </message>
    <message>
        <source>From the moment in which a wake-up is issued until the woken process is on a processor: the kernel&apos;s part. p50: half were no longer. p99: 99 of 100 were no longer. Known only with evidence of tier 2.</source>
        <extracomment>what it means</extracomment>
        <translation>Vom Zeitpunkt eines Weckrufs, bis der geweckte Prozess auf einem Prozessor ist: der Anteil des Kernels. p50: die Hälfte dauerte nicht länger. p99: 99 von 100 dauerten nicht länger. Nur mit Belegen der Stufe 2 bekannt.</translation>
    </message>
    <message>
        <source>when full</source>
        <extracomment>a term</extracomment>
        <translation>wenn voll</translation>
    </message>
    <message>
        <source>if full | What a send does when the queue is full | Policies</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>wenn voll | Was ein send tut, wenn die Warteschlange voll ist | Policies</translation>
    </message>
    <message>
        <source>In the bar: “if full”. What a send does if there is no room in the queue, whether it is synchronous or not: wait for room, refuse, discard the new message, or overwrite the oldest.</source>
        <extracomment>what it means</extracomment>
        <translation>In der Leiste: „wenn voll“. Was ein Senden tut, wenn in der Schlange kein Platz ist, ob synchron oder nicht: auf Platz warten, ablehnen, die neue Nachricht verwerfen oder die älteste überschreiben.</translation>
    </message>
    <message>
        <source>woken</source>
        <extracomment>a term</extracomment>
        <translation>geweckt</translation>
    </message>
    <message>
        <source>woken, not yet on a processor</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>geweckt, noch nicht auf einem Prozessor</translation>
    </message>
    <message>
        <source>Its wake-up has been issued, but it does not run yet: first the kernel must give it a processor.</source>
        <extracomment>what it means</extracomment>
        <translation>Sein Weckruf ist erfolgt, aber er läuft noch nicht: Erst muss der Kernel ihm einen Prozessor geben.</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>a term</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>working</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>What a program does with its time besides communicating. It is a timer: it takes as long as it says and uses no processor.</source>
        <extracomment>what it means</extracomment>
        <translation>Was ein Programm außer dem Kommunizieren mit seiner Zeit tut. Es ist ein Zeitgeber: Er dauert, so lange er sagt, und belegt keinen Prozessor.</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>in send or receive</source>
        <translation>in send oder receive</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>andere Arbeit</translation>
    </message>
    <message>
        <source>using the processor</source>
        <translation>nutzt den Prozessor</translation>
    </message>
    <message>
        <source>BLOCKED: no room</source>
        <translation>BLOCKIERT: kein Platz</translation>
    </message>
    <message>
        <source>BLOCKED until received</source>
        <translation>BLOCKIERT bis zum Empfang</translation>
    </message>
    <message>
        <source>BLOCKED: no message</source>
        <translation>BLOCKIERT: keine Nachricht</translation>
    </message>
    <message>
        <source>BLOCKED until woken</source>
        <translation>BLOCKIERT bis geweckt</translation>
    </message>
    <message>
        <source>held by you</source>
        <translation>von Ihnen gehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>woken, not yet on a processor</source>
        <translation>geweckt, noch nicht auf einem Prozessor</translation>
    </message>
    <message>
        <source>looked: no message</source>
        <translation>nachgesehen: keine Nachricht</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <translation>Linux: schläft</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <translation>Linux: schläft nicht</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <translation>geweckt vor dem Einschlafen</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <translation>Linux: unbekannt</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>wake-up</source>
        <translation>Weckruf</translation>
    </message>
    <message>
        <source>message that wakes</source>
        <translation>Nachricht, die weckt</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Acknowledged: the roles swap</source>
        <extracomment>acknowledge, title</extracomment>
        <translation>Quittiert: Die Rollen werden getauscht</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>acknowledge, topic</extracomment>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>With a message in the other direction an asynchronous sender learns that its message was received, and no more than that.</source>
        <extracomment>acknowledge, goal</extracomment>
        <translation>Durch eine Nachricht in der Gegenrichtung erfährt ein asynchroner Sender, dass seine Nachricht empfangen wurde, und mehr nicht.</translation>
    </message>
    <message>
        <source>The customer sends an order and waits until the kitchen acknowledges it. The acknowledgement is a message like any other.</source>
        <extracomment>acknowledge, summary</extracomment>
        <translation>Der Kunde schickt eine Bestellung und wartet, bis die Küche sie quittiert. Die Quittung ist eine Nachricht wie jede andere.</translation>
    </message>
    <message>
        <source>TCP&apos;s acknowledgement, a reply &quot;202 Accepted&quot;, MPI_Isend with a message back. A synchronous send does the same inside one call: MPI_Ssend.</source>
        <extracomment>acknowledge, the same elsewhere</extracomment>
        <translation>Die Quittung von TCP, eine Antwort „202 Accepted“, MPI_Isend mit einer Nachricht zurück. Ein synchrones Senden leistet dasselbe in einem einzigen Aufruf: MPI_Ssend.</translation>
    </message>
    <message>
        <source>an order | order | orders</source>
        <extracomment>acknowledge, what a message is called: with article as object | before a number | many</extracomment>
        <translation>eine Bestellung | Bestellung | Bestellungen</translation>
    </message>
    <message>
        <source>an ack | ack | acks</source>
        <extracomment>acknowledge, what a message is called: with article as object | before a number | many</extracomment>
        <translation>eine Quittung | Quittung | Quittungen</translation>
    </message>
    <message>
        <source>Acknowledge after cooking (1: yes)</source>
        <extracomment>acknowledge, name of a knob</extracomment>
        <translation>Erst nach dem Kochen quittieren (1: ja)</translation>
    </message>
    <message>
        <source>The customer has the acknowledgement of order 2. What is certain?</source>
        <extracomment>acknowledge, question</extracomment>
        <translation>Der Kunde hat die Quittung für Bestellung 2. Was steht fest?</translation>
    </message>
    <message>
        <source>The kitchen acknowledges as soon as it has read the order, and cooks after that. Should it die in between, the order was acknowledged and is never cooked. An acknowledgement means what the program that sends it means by it.</source>
        <extracomment>acknowledge, why that is the answer</extracomment>
        <translation>Die Küche quittiert, sobald sie die Bestellung gelesen hat, und kocht erst danach. Stirbt sie dazwischen, so ist die Bestellung quittiert und wird nie gekocht. Eine Quittung bedeutet genau das, was das Programm, das sie schickt, damit meint.</translation>
    </message>
    <message>
        <source>The send is asynchronous. Does the customer wait all the same?</source>
        <extracomment>acknowledge, question</extracomment>
        <translation>Das Senden ist asynchron. Wartet der Kunde trotzdem?</translation>
    </message>
    <message>
        <source>The send comes back at once. Then the roles swap: the customer is the receiver now, and it sleeps until the acknowledgement comes. It has built itself a synchronous send.</source>
        <extracomment>acknowledge, why that is the answer</extracomment>
        <translation>send kehrt sofort zurück. Dann werden die Rollen getauscht: Jetzt ist der Kunde der Empfänger, und er schläft, bis die Quittung kommt. Er hat sich ein synchrones Senden selbst gebaut.</translation>
    </message>
    <message>
        <source>The order is sent. Now the customer is a receiver: it sleeps until the acknowledgement comes.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>Die Bestellung ist abgeschickt. Jetzt ist der Kunde ein Empfänger: Er schläft, bis die Quittung kommt.</translation>
    </message>
    <message>
        <source>The order is sent, but no acknowledgement is there yet. The customer does something else before it looks again.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>Die Bestellung ist abgeschickt, aber es ist noch keine Quittung da. Der Kunde tut etwas anderes, bevor er wieder nachsieht.</translation>
    </message>
    <message>
        <source>The send itself waited for receipt: the customer knows already that the order was received. The acknowledgement will tell it nothing new.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>Schon das Senden hat auf den Empfang gewartet: Der Kunde weiß bereits, dass die Bestellung empfangen wurde. Die Quittung wird ihm nichts Neues sagen.</translation>
    </message>
    <message>
        <source>The acknowledgement is here, and the order is not cooked yet.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>Die Quittung ist da, und die Bestellung ist noch nicht gekocht.</translation>
    </message>
    <message>
        <source>the kitchen, a receiver, sends</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>die Küche, ein Empfänger, sendet</translation>
    </message>
    <message>
        <source>the customer, a sender, receives</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>der Kunde, ein Sender, empfängt</translation>
    </message>
    <message>
        <source>the first order is cooked, much later</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>die erste Bestellung ist gekocht, viel später</translation>
    </message>
    <message>
        <source>Back-pressure</source>
        <extracomment>back-pressure, title</extracomment>
        <translation>Rückstau</translation>
    </message>
    <message>
        <source>A slow stage in a pipeline</source>
        <extracomment>back-pressure, topic</extracomment>
        <translation>Eine langsame Stufe in einer Pipeline</translation>
    </message>
    <message>
        <source>A slow stage fills the queues before it, one after the other, back to the source; credits keep the total small.</source>
        <extracomment>back-pressure, goal</extracomment>
        <translation>Eine langsame Stufe füllt die Warteschlangen vor sich, eine nach der anderen, bis zurück zur Quelle; Guthaben (Credits) halten die Gesamtzahl klein.</translation>
    </message>
    <message>
        <source>Bread is kneaded, baked and sliced. Slicing is slow. Between the stages there is room for two loaves each.</source>
        <extracomment>back-pressure, summary</extracomment>
        <translation>Brot wird geknetet, gebacken und geschnitten. Das Schneiden ist langsam. Zwischen den Stufen ist jeweils Platz für zwei Laibe.</translation>
    </message>
    <message>
        <source>TCP&apos;s window, Reactive Streams&apos; request(n), a pipeline of full pipes, kanban cards, credit-based flow control in networks.</source>
        <extracomment>back-pressure, the same elsewhere</extracomment>
        <translation>Das Fenster von TCP, request(n) in Reactive Streams, eine Pipeline aus vollen Pipes, Kanban-Karten, Credit-basierte Flusskontrolle in Netzen.</translation>
    </message>
    <message>
        <source>a dough | dough | doughs</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>einen Teig | Teig | Teige</translation>
    </message>
    <message>
        <source>a bread | bread | breads</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>ein Brot | Brot | Brote</translation>
    </message>
    <message>
        <source>an empty tray | empty tray | empty trays</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>ein leeres Blech | leeres Blech | leere Bleche</translation>
    </message>
    <message>
        <source>Time to slice (ms)</source>
        <extracomment>back-pressure, name of a knob</extracomment>
        <translation>Zeit zum Schneiden (ms)</translation>
    </message>
    <message>
        <source>Trays in all (0: no limit)</source>
        <extracomment>back-pressure, name of a knob</extracomment>
        <translation>Bleche insgesamt (0: unbegrenzt)</translation>
    </message>
    <message>
        <source>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</source>
        <extracomment>back-pressure, question</extracomment>
        <translation>Das Schneiden dauert mehr als doppelt so lange wie Kneten oder Backen. Welche Warteschlange ist zuerst voll?</translation>
    </message>
    <message>
        <source>The jam begins where it is slow: before the slicer. Then the oven finds no room and stops, and only then doughs fills. At last the kneader stops too, though it has never heard of the slicer.</source>
        <extracomment>back-pressure, why that is the answer</extracomment>
        <translation>Der Stau beginnt dort, wo es langsam ist: vor dem Schneiden. Dann findet der Ofen keinen Platz und steht, und erst dann füllt sich doughs. Zuletzt steht auch das Kneten, obwohl es vom Schneiden nie etwas gehört hat.</translation>
    </message>
    <message>
        <source>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</source>
        <extracomment>back-pressure, question</extracomment>
        <translation>Es gibt nur drei Bleche: Ein Teig braucht eines, und nach dem Schneiden kommt es zurück. Was ändert sich?</translation>
    </message>
    <message>
        <source>The slicer works as before: it is the slowest, and has always something to do. But the kneader waits for a tray before it begins, and nobody waits for room. The number of trays, full and empty, is constant.</source>
        <extracomment>back-pressure, why that is the answer</extracomment>
        <translation>Geschnitten wird wie zuvor: Diese Stufe ist die langsamste und hat immer zu tun. Aber der Kneter wartet auf ein Blech, bevor er anfängt, und niemand wartet auf Platz. Die Zahl der Bleche, volle und leere, bleibt gleich.</translation>
    </message>
    <message>
        <source>The jam begins just before the slow stage: breads is full.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Der Stau beginnt direkt vor der langsamen Stufe: breads ist voll.</translation>
    </message>
    <message>
        <source>The oven finds no room for its bread. It sleeps, with the bread in its hands.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Der Ofen findet keinen Platz für sein Brot. Er schläft, mit dem Brot in den Händen.</translation>
    </message>
    <message>
        <source>The oven takes no dough: the jam has come to the queue before it.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Der Ofen nimmt keinen Teig mehr: Der Stau hat die Warteschlange vor ihm erreicht.</translation>
    </message>
    <message>
        <source>Now the source itself waits. Nobody told it of the slicer: one full queue after another did.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Jetzt wartet die Quelle selbst. Niemand hat ihr von der langsamen Stufe erzählt: Eine volle Warteschlange nach der anderen hat es getan.</translation>
    </message>
    <message>
        <source>Synchronous send: the oven waits until the slicer has received its second bread. The jam needs no full queue.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Synchrones Senden: Der Ofen wartet, bis sein zweites Brot empfangen ist. Der Stau braucht keine volle Warteschlange.</translation>
    </message>
    <message>
        <source>breads is full</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>breads ist voll</translation>
    </message>
    <message>
        <source>doughs is full</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>doughs ist voll</translation>
    </message>
    <message>
        <source>the source waits</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>die Quelle wartet</translation>
    </message>
    <message>
        <source>To a person, or to a desk?</source>
        <extracomment>direct-or-mailbox, title</extracomment>
        <translation>An eine Person oder an einen Schalter?</translation>
    </message>
    <message>
        <source>Direct and indirect communication</source>
        <extracomment>direct-or-mailbox, topic</extracomment>
        <translation>Direkte und indirekte Kommunikation</translation>
    </message>
    <message>
        <source>A message to a process dies with the process; a message in a mailbox is received by whoever comes next.</source>
        <extracomment>direct-or-mailbox, goal</extracomment>
        <translation>Eine Nachricht an einen Prozess stirbt mit dem Prozess; eine Nachricht in einer Mailbox empfängt, wer als Nächster kommt.</translation>
    </message>
    <message>
        <source>The customer writes each letter twice: to Ann herself, and to the desk at which she works. Then Ann is killed, and Bea takes her place.</source>
        <extracomment>direct-or-mailbox, summary</extracomment>
        <translation>Der Kunde schreibt jeden Brief zweimal: an Ann selbst und an den Schalter, an dem sie arbeitet. Dann wird Ann getötet, und Bea tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Direct: signals, MPI ranks, a socket to one server. Mailbox: an mqueue with a name, a message broker, a Go channel that anybody may read.</source>
        <extracomment>direct-or-mailbox, the same elsewhere</extracomment>
        <translation>Direkt: Signale, Ränge in MPI, ein Socket zu einem bestimmten Server. Mailbox: eine mqueue mit Namen, ein Message-Broker, ein Go-Kanal, den jeder lesen darf.</translation>
    </message>
    <message>
        <source>a letter | letter | letters</source>
        <extracomment>direct-or-mailbox, what a message is called: with article as object | before a number | many</extracomment>
        <translation>einen Brief | Brief | Briefe</translation>
    </message>
    <message>
        <source>Ann needs for a letter (ms)</source>
        <extracomment>direct-or-mailbox, name of a knob</extracomment>
        <translation>Ann braucht für einen Brief (ms)</translation>
    </message>
    <message>
        <source>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</source>
        <extracomment>direct-or-mailbox, question</extracomment>
        <translation>Ann wird getötet. Ein Brief liegt in ihrem eigenen Kasten und einer am Schalter. Welcher davon wird gelesen?</translation>
    </message>
    <message>
        <source>Only Ann may receive from her box: what lies in it now is received by nobody. The desk belongs to nobody; Bea sits down and goes on. The letter that Ann had in her hands is lost in either case.</source>
        <extracomment>direct-or-mailbox, why that is the answer</extracomment>
        <translation>Nur Ann darf aus ihrem Kasten empfangen: Was jetzt darin liegt, empfängt niemand mehr. Der Schalter gehört niemandem; Bea setzt sich hin und macht weiter. Der Brief, den Ann in den Händen hatte, ist in jedem Fall verloren.</translation>
    </message>
    <message>
        <source>What does the customer learn when it writes to Ann once more, and to the desk?</source>
        <extracomment>direct-or-mailbox, question</extracomment>
        <translation>Was erfährt der Kunde, wenn er noch einmal an Ann und an den Schalter schreibt?</translation>
    </message>
    <message>
        <source>A message to a process needs that process: the send fails at once. A mailbox needs only room; who reads it, and that there is somebody else now, the customer need not know.</source>
        <extracomment>direct-or-mailbox, why that is the answer</extracomment>
        <translation>Eine Nachricht an einen Prozess braucht diesen Prozess: Das Senden schlägt sofort fehl. Eine Mailbox braucht nur Platz; wer sie liest, und dass dort jetzt jemand anderes sitzt, braucht der Kunde nicht zu wissen.</translation>
    </message>
    <message>
        <source>Ann is dead. Her own box has lost its only receiver; the desk has another.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>Ann ist tot. Ihr eigener Kasten hat seinen einzigen Empfänger verloren; der Schalter hat noch einen.</translation>
    </message>
    <message>
        <source>The letter to Ann came back: no receiver.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>Der Brief an Ann kam zurück: no receiver.</translation>
    </message>
    <message>
        <source>Bea takes what lay on the desk. The customer does not even notice that it is somebody else.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>Bea nimmt, was am Schalter lag. Der Kunde merkt nicht einmal, dass es jemand anderes ist.</translation>
    </message>
    <message>
        <source>Ann is gone</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>Ann ist nicht mehr da</translation>
    </message>
    <message>
        <source>the desk is manned again</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>der Schalter ist wieder besetzt</translation>
    </message>
    <message>
        <source>the box has no owner</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>der Kasten hat keinen Besitzer</translation>
    </message>
    <message>
        <source>Many hands: divide the work</source>
        <extracomment>divide-the-work, title</extracomment>
        <translation>Viele Hände: die Arbeit teilen</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <extracomment>divide-the-work, topic</extracomment>
        <translation>Beschleunigung (Speed-up)</translation>
    </message>
    <message>
        <source>Four workers are not four times as fast: the time is that of the one who is done last.</source>
        <extracomment>divide-the-work, goal</extracomment>
        <translation>Vier Arbeiter sind nicht viermal so schnell: Es dauert so lange, bis der Letzte fertig ist.</translation>
    </message>
    <message>
        <source>Count the primes up to 600. The boss cuts the numbers into pieces of equal size; each worker takes a piece, counts, and sends the result. The higher the numbers, the longer it takes.</source>
        <extracomment>divide-the-work, summary</extracomment>
        <translation>Zu zählen sind die Primzahlen bis 600. Der Chef zerlegt die Zahlen in gleich große Stücke; jeder Arbeiter nimmt ein Stück, zählt und schickt das Ergebnis. Je höher die Zahlen, desto länger dauert es.</translation>
    </message>
    <message>
        <source>A thread pool with a BlockingQueue, MPI master and worker, make -j, Go&apos;s worker pattern, OpenMP schedule(dynamic, chunk).</source>
        <extracomment>divide-the-work, the same elsewhere</extracomment>
        <translation>Ein Thread-Pool mit einer BlockingQueue, Master und Worker in MPI, make -j, das Worker-Muster in Go, schedule(dynamic, chunk) in OpenMP.</translation>
    </message>
    <message>
        <source>a piece | piece | pieces</source>
        <extracomment>divide-the-work, what a message is called: with article as object | before a number | many</extracomment>
        <translation>ein Stück | Stück | Stücke</translation>
    </message>
    <message>
        <source>a result | result | results</source>
        <extracomment>divide-the-work, what a message is called: with article as object | before a number | many</extracomment>
        <translation>ein Ergebnis | Ergebnis | Ergebnisse</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>divide-the-work, name of a knob</extracomment>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>Numbers in a piece</source>
        <extracomment>divide-the-work, name of a knob</extracomment>
        <translation>Zahlen in einem Stück</translation>
    </message>
    <message>
        <source>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</source>
        <extracomment>divide-the-work, question</extracomment>
        <translation>Die sechs Stücke kosten 0,4, 0,8, 1,2, 1,6, 2,0 und 2,4 s: 8,4 s für einen Arbeiter. Wie lange brauchen vier zusammen?</translation>
    </message>
    <message>
        <source>The first worker to be done takes piece 5, the second takes piece 6, the dearest. It is the straggler: while it counts, the others have nothing to do. Together they need as long as the one who is done last.</source>
        <extracomment>divide-the-work, why that is the answer</extracomment>
        <translation>Der erste Arbeiter, der fertig ist, nimmt Stück 5, der zweite nimmt Stück 6, das teuerste. Er ist der Nachzügler: Während er zählt, haben die anderen nichts zu tun. Zusammen brauchen sie so lange wie der, der als Letzter fertig ist.</translation>
    </message>
    <message>
        <source>Which change makes the four faster?</source>
        <extracomment>divide-the-work, question</extracomment>
        <translation>Welche Änderung macht die vier schneller?</translation>
    </message>
    <message>
        <source>Small pieces even out: nobody has a large one left while others are idle. But each piece costs two messages; were they very small, the messages would be the work.</source>
        <extracomment>divide-the-work, why that is the answer</extracomment>
        <translation>Kleine Stücke gleichen aus: Niemand hat noch ein großes übrig, während andere untätig sind. Aber jedes Stück kostet zwei Nachrichten; wären die Stücke sehr klein, so wären die Nachrichten die eigentliche Arbeit.</translation>
    </message>
    <message>
        <source>A worker was done and has taken another piece. Who is fast takes more: nobody plans it.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>Ein Arbeiter war fertig und hat ein weiteres Stück genommen. Wer schnell ist, nimmt mehr: Niemand plant das.</translation>
    </message>
    <message>
        <source>The last piece is taken. Whoever is done now has nothing left to do.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>Das letzte Stück ist genommen. Wer jetzt fertig wird, hat nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The last result has come. Everybody has waited for this one worker, the straggler.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>Das letzte Ergebnis ist da. Alle haben auf diesen einen Arbeiter gewartet, den Nachzügler.</translation>
    </message>
    <message>
        <source>all pieces are taken</source>
        <extracomment>divide-the-work, something to watch for</extracomment>
        <translation>alle Stücke sind genommen</translation>
    </message>
    <message>
        <source>the primes are counted</source>
        <extracomment>divide-the-work, something to watch for</extracomment>
        <translation>die Primzahlen sind gezählt</translation>
    </message>
    <message>
        <source>Face to face: both send first</source>
        <extracomment>face-to-face, title</extracomment>
        <translation>Von Angesicht zu Angesicht: Beide senden zuerst</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <extracomment>face-to-face, topic</extracomment>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>Two that each wait until the other has received wait for ever: a circle that nobody inside it can open.</source>
        <extracomment>face-to-face, goal</extracomment>
        <translation>Zwei, von denen jeder wartet, bis der andere empfangen hat, warten für immer: ein Kreis, den niemand von innen öffnen kann.</translation>
    </message>
    <message>
        <source>Anna and Ben write two letters each, and read what they get. Each has a letter box with room for four; both send before they receive.</source>
        <extracomment>face-to-face, summary</extracomment>
        <translation>Anna und Ben schreiben je zwei Briefe und lesen, was sie bekommen. Jeder hat einen Briefkasten mit Platz für vier; beide senden, bevor sie empfangen.</translation>
    </message>
    <message>
        <source>Two MPI_Ssend calls facing each other, two goroutines on channels without room, two threads that lock two mutexes in opposite order.</source>
        <extracomment>face-to-face, the same elsewhere</extracomment>
        <translation>Zwei MPI_Ssend, die einander gegenüberstehen, zwei Goroutinen an Kanälen ohne Platz, zwei Threads, die zwei Mutexe in umgekehrter Reihenfolge sperren.</translation>
    </message>
    <message>
        <source>Ben receives before he sends (1: yes)</source>
        <extracomment>face-to-face, name of a knob</extracomment>
        <translation>Ben empfängt, bevor er sendet (1: ja)</translation>
    </message>
    <message>
        <source>Time limit of Anna&apos;s send (ms; 0: none)</source>
        <extracomment>face-to-face, name of a knob</extracomment>
        <translation>Zeitlimit für Annas Senden (ms; 0: keines)</translation>
    </message>
    <message>
        <source>Each box has room for four. What happens once both have sent their first letter?</source>
        <extracomment>face-to-face, question</extracomment>
        <translation>Jeder Kasten hat Platz für vier. Was geschieht, wenn beide ihren ersten Brief abgeschickt haben?</translation>
    </message>
    <message>
        <source>Each sleeps until its letter is received, and the only one who could receive it sleeps too. Room does not help: they do not wait for room. Nobody tells them, and nobody helps them.</source>
        <extracomment>face-to-face, why that is the answer</extracomment>
        <translation>Jeder schläft, bis sein Brief empfangen ist, und der Einzige, der ihn empfangen könnte, schläft auch. Platz hilft nicht: Auf Platz warten sie nicht. Niemand sagt es ihnen, und niemand hilft ihnen.</translation>
    </message>
    <message>
        <source>Now the send is asynchronous. Can the two still get stuck?</source>
        <extracomment>face-to-face, question</extracomment>
        <translation>Jetzt ist das Senden asynchron. Können die beiden noch immer stecken bleiben?</translation>
    </message>
    <message>
        <source>An asynchronous send does not wait for receipt, and there is room. Both come to their receive.</source>
        <extracomment>face-to-face, why that is the answer</extracomment>
        <translation>Asynchrones Senden wartet nicht auf den Empfang, und Platz ist da. Beide kommen zu ihrem receive.</translation>
    </message>
    <message>
        <source>Anna sleeps until Ben has received the letter. Ben is still writing.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Anna schläft, bis Ben den Brief empfangen hat. Ben schreibt noch.</translation>
    </message>
    <message>
        <source>Ben sleeps until Anna has received the letter. Anna cannot: Anna sleeps too. The circle is closed.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Ben schläft, bis Anna den Brief empfangen hat. Anna kann nicht: Anna schläft auch. Der Kreis ist geschlossen.</translation>
    </message>
    <message>
        <source>Ben&apos;s send came back at once: it does not wait for Anna.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Bens send kehrte sofort zurück: Es wartet nicht auf Anna.</translation>
    </message>
    <message>
        <source>Both letters have crossed: each lay in a box until it was taken.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Beide Briefe haben sich gekreuzt: Jeder lag in einem Kasten, bis er genommen wurde.</translation>
    </message>
    <message>
        <source>Anna waits for Ben</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>Anna wartet auf Ben</translation>
    </message>
    <message>
        <source>Ben waits for Anna</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>Ben wartet auf Anna</translation>
    </message>
    <message>
        <source>all letters have been read</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>alle Briefe sind gelesen</translation>
    </message>
    <message>
        <source>A fast consumer waits for work</source>
        <extracomment>fast-consumer, title</extracomment>
        <translation>Ein schneller Verbraucher wartet auf Arbeit</translation>
    </message>
    <message>
        <source>Blocked on an empty queue</source>
        <extracomment>fast-consumer, topic</extracomment>
        <translation>Blockiert an leerer Warteschlange</translation>
    </message>
    <message>
        <source>A receiver that waits for a message sleeps in the kernel: it costs nothing, and each message wakes it.</source>
        <extracomment>fast-consumer, goal</extracomment>
        <translation>Ein Empfänger, der auf eine Nachricht wartet, schläft im Kernel: Das kostet nichts, und jede Nachricht weckt ihn.</translation>
    </message>
    <message>
        <source>A part every 1.1 s. The consumer needs 0.2 s for each.</source>
        <extracomment>fast-consumer, summary</extracomment>
        <translation>Alle 1,1 s ein Teil. Der Verbraucher braucht 0,2 s für jedes.</translation>
    </message>
    <message>
        <source>mq_receive or read on an empty pipe, a Go channel&apos;s &lt;-, BlockingQueue.take, MPI_Recv.</source>
        <extracomment>fast-consumer, the same elsewhere</extracomment>
        <translation>mq_receive oder read an einer leeren Pipe, &lt;- an einem Go-Kanal, BlockingQueue.take, MPI_Recv.</translation>
    </message>
    <message>
        <source>a part | part | parts</source>
        <extracomment>fast-consumer, what a message is called: with article as object | before a number | many</extracomment>
        <translation>ein Teil | Teil | Teile</translation>
    </message>
    <message>
        <source>Time to make a part (ms)</source>
        <extracomment>fast-consumer, name of a knob</extracomment>
        <translation>Zeit zur Herstellung eines Teils (ms)</translation>
    </message>
    <message>
        <source>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</source>
        <extracomment>fast-consumer, question</extracomment>
        <translation>Zwischen zwei Teilen wartet der Verbraucher in receive. Wie viel von einem Prozessor nutzt er in dieser Zeit?</translation>
    </message>
    <message>
        <source>It is not running: the kernel has put it to sleep and gives the processor to others. It does not look whether there is a part.</source>
        <extracomment>fast-consumer, why that is the answer</extracomment>
        <translation>Er läuft nicht: Der Kernel hat ihn schlafen gelegt und gibt den Prozessor anderen. Er sieht nicht nach, ob ein Teil da ist.</translation>
    </message>
    <message>
        <source>Six parts are made. How often does a part wake the consumer?</source>
        <extracomment>fast-consumer, question</extracomment>
        <translation>Sechs Teile werden hergestellt. Wie oft weckt ein Teil den Verbraucher?</translation>
    </message>
    <message>
        <source>Every part finds the consumer asleep, and its send wakes it once. In between nobody wakes it.</source>
        <extracomment>fast-consumer, why that is the answer</extracomment>
        <translation>Jedes Teil trifft den Verbraucher schlafend an, und sein Senden weckt ihn einmal. Dazwischen weckt ihn niemand.</translation>
    </message>
    <message>
        <source>No part. The consumer sleeps until someone sends one.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>Kein Teil. Der Verbraucher schläft, bis jemand eines schickt.</translation>
    </message>
    <message>
        <source>The producer&apos;s send has woken it. Nobody else did.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>Das Senden des Erzeugers hat ihn geweckt. Sonst niemand.</translation>
    </message>
    <message>
        <source>It looked: no part. It carries on with other work. Nobody tells it when a part comes.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>Nachgesehen: kein Teil. Der Verbraucher macht mit anderer Arbeit weiter. Niemand sagt ihm, wenn ein Teil kommt.</translation>
    </message>
    <message>
        <source>the consumer is asleep: no part</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>der Verbraucher schläft: kein Teil</translation>
    </message>
    <message>
        <source>six parts, six wake-ups</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>sechs Teile, sechs Weckrufe</translation>
    </message>
    <message>
        <source>the consumer looked in vain, and again</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>der Verbraucher hat vergeblich nachgesehen, und noch einmal</translation>
    </message>
    <message>
        <source>A fast producer meets a full queue</source>
        <extracomment>fast-producer, title</extracomment>
        <translation>Ein schneller Erzeuger trifft auf eine volle Warteschlange</translation>
    </message>
    <message>
        <source>Bounded buffer</source>
        <extracomment>fast-producer, topic</extracomment>
        <translation>Begrenzter Puffer</translation>
    </message>
    <message>
        <source>An asynchronous sender can still wait: for room.</source>
        <extracomment>fast-producer, goal</extracomment>
        <translation>Auch ein asynchroner Sender kann warten: auf Platz.</translation>
    </message>
    <message>
        <source>An order every 0.3 s. One second to cook each. Room for four.</source>
        <extracomment>fast-producer, summary</extracomment>
        <translation>Alle 0,3 s eine Bestellung. Jede braucht eine Sekunde zum Kochen. Platz für vier.</translation>
    </message>
    <message>
        <source>mq_send on a full queue, a Go channel of size 4, Java&apos;s ArrayBlockingQueue.put, a pipe that is full.</source>
        <extracomment>fast-producer, the same elsewhere</extracomment>
        <translation>mq_send an einer vollen Warteschlange, ein Go-Kanal der Größe 4, ArrayBlockingQueue.put in Java, eine volle Pipe.</translation>
    </message>
    <message>
        <source>Cooking time (ms)</source>
        <extracomment>fast-producer, name of a knob</extracomment>
        <translation>Kochzeit (ms)</translation>
    </message>
    <message>
        <source>Which order is the first that must wait for room?</source>
        <extracomment>fast-producer, question</extracomment>
        <translation>Welche Bestellung muss als erste auf Platz warten?</translation>
    </message>
    <message>
        <source>Order 7 is ready at 2.1 s. By then two orders have been taken and four are queued: there is no room.</source>
        <extracomment>fast-producer, why that is the answer</extracomment>
        <translation>Bestellung 7 ist bei 2,1 s bereit. Bis dahin sind zwei Bestellungen genommen, und vier liegen in der Warteschlange: Es ist kein Platz.</translation>
    </message>
    <message>
        <source>How many orders are in the queue when it is deepest?</source>
        <extracomment>fast-producer, question</extracomment>
        <translation>Wie viele Bestellungen liegen in der Warteschlange, wenn sie am längsten ist?</translation>
    </message>
    <message>
        <source>A synchronous sender waits until its order is received. It never has a second one under way.</source>
        <extracomment>fast-producer, why that is the answer</extracomment>
        <translation>Ein synchroner Sender wartet, bis seine Bestellung empfangen ist. Er hat nie eine zweite unterwegs.</translation>
    </message>
    <message>
        <source>The queue is full. This order found the last place, so nothing has stopped the producer.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>Die Warteschlange ist voll. Diese Bestellung fand den letzten Platz, darum hat nichts den Erzeuger aufgehalten.</translation>
    </message>
    <message>
        <source>No room. The kernel has put the producer to sleep: no processor time at all.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>Kein Platz. Der Kernel hat den Erzeuger schlafen gelegt: keinerlei Prozessorzeit.</translation>
    </message>
    <message>
        <source>The consumer took an order, which made room and woke the producer. It need not wait until its order is received: the send is still asynchronous.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>Der Verbraucher nahm eine Bestellung; das schuf Platz und weckte den Erzeuger. Dieser muss nicht warten, bis seine Bestellung empfangen ist: Das Senden ist immer noch asynchron.</translation>
    </message>
    <message>
        <source>There is room for four, and the producer must wait all the same, until order 2 is received.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>Es ist Platz für vier, und trotzdem muss der Erzeuger warten, bis Bestellung 2 empfangen ist.</translation>
    </message>
    <message>
        <source>the queue is full</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>die Warteschlange ist voll</translation>
    </message>
    <message>
        <source>the producer waits for room</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>der Erzeuger wartet auf Platz</translation>
    </message>
    <message>
        <source>the producer waits for receipt</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>der Erzeuger wartet auf den Empfang</translation>
    </message>
    <message>
        <source>The same six messages in all four modes</source>
        <extracomment>four-modes, title</extracomment>
        <translation>Dieselben sechs Nachrichten in allen vier Modi</translation>
    </message>
    <message>
        <source>Synchronous and asynchronous</source>
        <extracomment>four-modes, topic</extracomment>
        <translation>Synchron und asynchron</translation>
    </message>
    <message>
        <source>Say who waits for whom, and for how long, in each of the four modes.</source>
        <extracomment>four-modes, goal</extracomment>
        <translation>Sagen Sie für jeden der vier Modi, wer auf wen wartet und wie lange.</translation>
    </message>
    <message>
        <source>Six messages, three of them in quick succession. The receiver works 0.7 s on each.</source>
        <extracomment>four-modes, summary</extracomment>
        <translation>Sechs Nachrichten, drei davon kurz hintereinander. Der Empfänger arbeitet an jeder 0,7 s.</translation>
    </message>
    <message>
        <source>Synchronous send: MPI_Ssend, a Go channel without buffer. Asynchronous send: mq_send, MPI_Bsend. Asynchronous receive: mq_receive with O_NONBLOCK, MPI_Iprobe.</source>
        <extracomment>four-modes, the same elsewhere</extracomment>
        <translation>Synchrones Senden: MPI_Ssend, ein Go-Kanal ohne Puffer. Asynchrones Senden: mq_send, MPI_Bsend. Asynchrones Empfangen: mq_receive mit O_NONBLOCK, MPI_Iprobe.</translation>
    </message>
    <message>
        <source>Work on each message (ms)</source>
        <extracomment>four-modes, name of a knob</extracomment>
        <translation>Arbeit an jeder Nachricht (ms)</translation>
    </message>
    <message>
        <source>Other work between two looks (ms)</source>
        <extracomment>four-modes, name of a knob</extracomment>
        <translation>Andere Arbeit zwischen zwei Blicken (ms)</translation>
    </message>
    <message>
        <source>The sender&apos;s own work takes 6.0 s. When is it done?</source>
        <extracomment>four-modes, question</extracomment>
        <translation>Die eigene Arbeit des Senders dauert 6,0 s. Wann ist er fertig?</translation>
    </message>
    <message>
        <source>A synchronous send waits until its message is received. Messages 1, 2 and 6 find the receiver asleep and are received at once; for messages 3, 4 and 5 the sender waits, 1.5 s in all. Which switch would let it finish earlier? Try the other modes.</source>
        <extracomment>four-modes, why that is the answer</extracomment>
        <translation>Synchrones Senden wartet, bis die Nachricht empfangen ist. Die Nachrichten 1, 2 und 6 treffen den Empfänger schlafend an und werden sofort empfangen; bei den Nachrichten 3, 4 und 5 wartet der Sender, zusammen 1,5 s. Mit welchem Schalter wäre er früher fertig? Probieren Sie die anderen Modi.</translation>
    </message>
    <message>
        <source>How many messages are in the queue when it is deepest?</source>
        <extracomment>four-modes, question</extracomment>
        <translation>Wie viele Nachrichten liegen in der Warteschlange, wenn sie am längsten ist?</translation>
    </message>
    <message>
        <source>Messages 3, 4 and 5 come 0.2 s apart, but the receiver works 0.7 s on each. All three are there before it takes the first of them.</source>
        <extracomment>four-modes, why that is the answer</extracomment>
        <translation>Die Nachrichten 3, 4 und 5 kommen im Abstand von 0,2 s, aber der Empfänger arbeitet an jeder 0,7 s. Alle drei sind da, bevor er die erste davon nimmt.</translation>
    </message>
    <message>
        <source>Message 3 is in the queue, the receiver is still working on message 2. Synchronous send: the sender must wait until message 3 is received.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Nachricht 3 liegt in der Warteschlange, der Empfänger arbeitet noch an Nachricht 2. Synchrones Senden: Der Sender muss warten, bis Nachricht 3 empfangen ist.</translation>
    </message>
    <message>
        <source>The message is in the queue. Synchronous send: the sender sleeps until it is received.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Die Nachricht liegt in der Warteschlange. Synchrones Senden: Der Sender schläft, bis sie empfangen ist.</translation>
    </message>
    <message>
        <source>The message has woken the receiver. Until then it used no processor time at all.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Die Nachricht hat den Empfänger geweckt. Bis dahin verbrauchte er überhaupt keine Prozessorzeit.</translation>
    </message>
    <message>
        <source>It looked: no message. It carries on with other work, and nobody tells it when one comes.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Nachgesehen: keine Nachricht. Der Empfänger macht mit anderer Arbeit weiter, und niemand sagt ihm, wenn eine kommt.</translation>
    </message>
    <message>
        <source>Three messages are waiting. The sender did not wait for any of them.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Drei Nachrichten warten. Der Sender hat auf keine davon gewartet.</translation>
    </message>
    <message>
        <source>the sender must wait until message 3 is received</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>der Sender muss warten, bis Nachricht 3 empfangen ist</translation>
    </message>
    <message>
        <source>the sender is asleep until its message is received</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>der Sender schläft, bis seine Nachricht empfangen ist</translation>
    </message>
    <message>
        <source>the receiver is asleep: no message</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>der Empfänger schläft: keine Nachricht</translation>
    </message>
    <message>
        <source>the receiver looked in vain</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>der Empfänger hat vergeblich nachgesehen</translation>
    </message>
    <message>
        <source>three messages in the queue</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>drei Nachrichten in der Warteschlange</translation>
    </message>
    <message>
        <source>The sender is the receiver&apos;s hostage</source>
        <extracomment>hostage, title</extracomment>
        <translation>Der Sender als Geisel des Empfängers</translation>
    </message>
    <message>
        <source>Synchronous send, asynchronous receive</source>
        <extracomment>hostage, topic</extracomment>
        <translation>Synchrones Senden, asynchrones Empfangen</translation>
    </message>
    <message>
        <source>A synchronous sender waits for receipt, and a receiver that looks only now and then lets it wait.</source>
        <extracomment>hostage, goal</extracomment>
        <translation>Ein synchroner Sender wartet auf den Empfang, und ein Empfänger, der nur ab und zu nachsieht, lässt ihn warten.</translation>
    </message>
    <message>
        <source>Seven messages. The receiver needs 0.3 s for each; when it finds none, it does something else for 1.2 s before it looks again.</source>
        <extracomment>hostage, summary</extracomment>
        <translation>Sieben Nachrichten. Der Empfänger braucht 0,3 s für jede; findet er keine, so tut er 1,2 s lang etwas anderes, bevor er wieder nachsieht.</translation>
    </message>
    <message>
        <source>MPI_Ssend to a process that calls MPI_Iprobe now and then; a remote call to a server that polls.</source>
        <extracomment>hostage, the same elsewhere</extracomment>
        <translation>MPI_Ssend an einen Prozess, der ab und zu MPI_Iprobe aufruft; ein entfernter Aufruf an einen Server, der Polling betreibt.</translation>
    </message>
    <message>
        <source>How long does the sender wait for receipt, on average?</source>
        <extracomment>hostage, question</extracomment>
        <translation>Wie lange wartet der Sender im Mittel auf den Empfang?</translation>
    </message>
    <message>
        <source>A message comes at any moment of the other work: sometimes just before a look, sometimes just after one. On average half of it is still to come. The receiver never waits; the sender pays.</source>
        <extracomment>hostage, why that is the answer</extracomment>
        <translation>Eine Nachricht kommt zu irgendeinem Zeitpunkt der anderen Arbeit: mal kurz vor einem Blick, mal kurz danach. Im Mittel steht noch die Hälfte davon bevor. Der Empfänger wartet nie; den Preis zahlt der Sender.</translation>
    </message>
    <message>
        <source>Which single change ends the sender&apos;s waiting?</source>
        <extracomment>hostage, question</extracomment>
        <translation>Welche einzelne Änderung beendet das Warten des Senders?</translation>
    </message>
    <message>
        <source>A receiver that sleeps in receive takes each message at once. Room does not help: the sender waits for receipt, not for room.</source>
        <extracomment>hostage, why that is the answer</extracomment>
        <translation>Ein Empfänger, der in receive schläft, nimmt jede Nachricht sofort. Platz hilft nicht: Der Sender wartet auf den Empfang, nicht auf Platz.</translation>
    </message>
    <message>
        <source>The message is in the queue, and the receiver does something else. The sender sleeps until the message is received.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>Die Nachricht liegt in der Warteschlange, und der Empfänger tut etwas anderes. Der Sender schläft, bis die Nachricht empfangen ist.</translation>
    </message>
    <message>
        <source>The receiver looked and took the message: only this woke the sender.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>Der Empfänger hat nachgesehen und die Nachricht genommen: Erst das hat den Sender geweckt.</translation>
    </message>
    <message>
        <source>The send came back at once. The message lies in the queue; the sender does not wait for the receiver&apos;s look.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>send kehrte sofort zurück. Die Nachricht liegt in der Warteschlange; der Sender wartet nicht, bis der Empfänger nachsieht.</translation>
    </message>
    <message>
        <source>The receiver slept in receive, and the message woke it: nobody has to wait for a look.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>Der Empfänger schlief in receive, und die Nachricht hat ihn geweckt: Niemand muss auf einen Blick warten.</translation>
    </message>
    <message>
        <source>the sender waits for the next look</source>
        <extracomment>hostage, something to watch for</extracomment>
        <translation>der Sender wartet auf den nächsten Blick</translation>
    </message>
    <message>
        <source>the receiver waits instead</source>
        <extracomment>hostage, something to watch for</extracomment>
        <translation>stattdessen wartet der Empfänger</translation>
    </message>
    <message>
        <source>The receiver is killed</source>
        <extracomment>killed-receiver, title</extracomment>
        <translation>Der Empfänger wird getötet</translation>
    </message>
    <message>
        <source>When a process dies</source>
        <extracomment>killed-receiver, topic</extracomment>
        <translation>Wenn ein Prozess stirbt</translation>
    </message>
    <message>
        <source>A sender that waits for a dead receiver is told, at once; its message is gone all the same.</source>
        <extracomment>killed-receiver, goal</extracomment>
        <translation>Ein Sender, der auf einen toten Empfänger wartet, erfährt es sofort; seine Nachricht ist trotzdem verloren.</translation>
    </message>
    <message>
        <source>The clerk works two seconds on each form. At 3.7 s something kills it, in the middle of its work. The sender is waiting.</source>
        <extracomment>killed-receiver, summary</extracomment>
        <translation>Der Sachbearbeiter arbeitet an jedem Formular zwei Sekunden. Bei 3,7 s tötet ihn etwas, mitten in der Arbeit. Der Sender wartet.</translation>
    </message>
    <message>
        <source>EPIPE and SIGPIPE on a pipe, ECONNRESET on a socket, MPI&apos;s error handler. With mqueue nobody notices: the queue outlives its reader.</source>
        <extracomment>killed-receiver, the same elsewhere</extracomment>
        <translation>EPIPE und SIGPIPE bei einer Pipe, ECONNRESET bei einem Socket, der Error-Handler von MPI. Bei mqueue merkt es niemand: Die Warteschlange überlebt ihren Leser.</translation>
    </message>
    <message>
        <source>a form | form | forms</source>
        <extracomment>killed-receiver, what a message is called: with article as object | before a number | many</extracomment>
        <translation>ein Formular | Formular | Formulare</translation>
    </message>
    <message>
        <source>Work on a form (ms)</source>
        <extracomment>killed-receiver, name of a knob</extracomment>
        <translation>Arbeit an einem Formular (ms)</translation>
    </message>
    <message>
        <source>The sender sleeps in send, and the only receiver is killed. Does send ever return?</source>
        <extracomment>killed-receiver, question</extracomment>
        <translation>Der Sender schläft in send, und der einzige Empfänger wird getötet. Kehrt send jemals zurück?</translation>
    </message>
    <message>
        <source>The system notices the death and wakes whoever waits for the dead: their send returns false. They need no time limit for this. A receiver that lives but never looks would be another matter.</source>
        <extracomment>killed-receiver, why that is the answer</extracomment>
        <translation>Das System bemerkt den Tod und weckt alle, die auf den Toten warten: Ihr send liefert false. Sie brauchen dafür kein Zeitlimit. Ein Empfänger, der lebt, aber nie nachsieht, wäre etwas anderes.</translation>
    </message>
    <message>
        <source>The clerk was working on form 2 when it died. What becomes of this form?</source>
        <extracomment>killed-receiver, question</extracomment>
        <translation>Der Sachbearbeiter arbeitete an Formular 2, als er starb. Was wird aus diesem Formular?</translation>
    </message>
    <message>
        <source>It had been received: for the system everything was over. The receipt told the sender &quot;received&quot;, never &quot;done&quot;. Only the programs could find out, with an acknowledgement after the work.</source>
        <extracomment>killed-receiver, why that is the answer</extracomment>
        <translation>Es war empfangen: Für das System war damit alles erledigt. Der Empfang sagte dem Sender „empfangen“, nie „erledigt“. Nur die Programme könnten das feststellen, mit einer Quittung nach der Arbeit.</translation>
    </message>
    <message>
        <source>Form 3 is in the queue, and the clerk is still working on form 2. The sender sleeps until form 3 is received.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>Formular 3 liegt in der Warteschlange, und der Sachbearbeiter arbeitet noch an Formular 2. Der Sender schläft, bis Formular 3 empfangen ist.</translation>
    </message>
    <message>
        <source>No room: the sender sleeps until the clerk takes a form.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>Kein Platz: Der Sender schläft, bis der Sachbearbeiter ein Formular nimmt.</translation>
    </message>
    <message>
        <source>The clerk is dead, by a signal: its program could do nothing about it, not even say so.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>Der Sachbearbeiter ist tot, durch ein Signal: Sein Programm konnte nichts dagegen tun, es nicht einmal melden.</translation>
    </message>
    <message>
        <source>The send has returned false: no receiver. The system woke the sender, because nobody else ever could.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>send hat false geliefert: no receiver. Das System hat den Sender geweckt, weil es sonst niemand mehr könnte.</translation>
    </message>
    <message>
        <source>the clerk dies</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>der Sachbearbeiter stirbt</translation>
    </message>
    <message>
        <source>the sender learns of it</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>der Sender erfährt davon</translation>
    </message>
    <message>
        <source>a later send fails at once</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>ein späteres Senden schlägt sofort fehl</translation>
    </message>
    <message>
        <source>The acknowledgement that got lost</source>
        <extracomment>lost-acknowledgement, title</extracomment>
        <translation>Die Quittung, die verloren ging</translation>
    </message>
    <message>
        <source>Retransmission and duplicates</source>
        <extracomment>lost-acknowledgement, topic</extracomment>
        <translation>Wiederholung und Duplikate</translation>
    </message>
    <message>
        <source>Who repeats because no acknowledgement came makes duplicates; a number in each message lets the receiver remove them.</source>
        <extracomment>lost-acknowledgement, goal</extracomment>
        <translation>Wer wiederholt, weil keine Quittung kam, erzeugt Duplikate; mit einer Nummer in jeder Nachricht kann der Empfänger sie aussortieren.</translation>
    </message>
    <message>
        <source>Anna posts payments to the bank and waits 1.2 s for each acknowledgement; when none comes, she sends again. The network loses the second acknowledgement.</source>
        <extracomment>lost-acknowledgement, summary</extracomment>
        <translation>Anna schickt Zahlungen an die Bank und wartet 1,2 s auf jede Quittung; kommt keine, so schickt sie die Zahlung noch einmal. Das Netz verliert die zweite Quittung.</translation>
    </message>
    <message>
        <source>TCP&apos;s sequence numbers, alternating-bit protocol, MQTT QoS 1 (at least once) and 2 (exactly once), idempotency keys in HTTP.</source>
        <extracomment>lost-acknowledgement, the same elsewhere</extracomment>
        <translation>Sequenznummern in TCP, das Alternating-Bit-Protokoll, MQTT QoS 1 (mindestens einmal) und 2 (genau einmal), Idempotency-Keys in HTTP.</translation>
    </message>
    <message>
        <source>a payment | payment | payments</source>
        <extracomment>lost-acknowledgement, what a message is called: with article as object | before a number | many</extracomment>
        <translation>eine Zahlung | Zahlung | Zahlungen</translation>
    </message>
    <message>
        <source>The bank looks at the numbers (1: yes)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>Die Bank achtet auf die Nummern (1: ja)</translation>
    </message>
    <message>
        <source>Which acknowledgement is lost (0: none)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>Welche Quittung verloren geht (0: keine)</translation>
    </message>
    <message>
        <source>Anna waits for an acknowledgement (ms)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>So lange wartet Anna auf eine Quittung (ms)</translation>
    </message>
    <message>
        <source>Anna makes three payments, and the second acknowledgement is lost. How many payments does the bank receive?</source>
        <extracomment>lost-acknowledgement, question</extracomment>
        <translation>Anna macht drei Zahlungen, und die zweite Quittung geht verloren. Wie viele Zahlungen empfängt die Bank?</translation>
    </message>
    <message>
        <source>Payment 2 has arrived, but Anna cannot know: a lost acknowledgement looks to her exactly like a lost payment. She sends it again, and the bank receives a copy.</source>
        <extracomment>lost-acknowledgement, why that is the answer</extracomment>
        <translation>Zahlung 2 ist angekommen, aber das kann Anna nicht wissen: Eine verlorene Quittung sieht für sie genauso aus wie eine verlorene Zahlung. Sie schickt sie noch einmal, und die Bank empfängt eine Kopie.</translation>
    </message>
    <message>
        <source>Each payment is 100. What is the balance at the end?</source>
        <extracomment>lost-acknowledgement, question</extracomment>
        <translation>Jede Zahlung beträgt 100. Wie hoch ist der Kontostand am Ende?</translation>
    </message>
    <message>
        <source>To this bank every message is a payment: the copy is booked too. Change it so that the bank looks at the numbers: then it knows the copy, does not book it, but acknowledges it all the same, or Anna would send for ever.</source>
        <extracomment>lost-acknowledgement, why that is the answer</extracomment>
        <translation>Für diese Bank ist jede Nachricht eine Zahlung: Auch die Kopie wird gebucht. Ändern Sie es so, dass die Bank auf die Nummern achtet: Dann erkennt sie die Kopie, bucht sie nicht, quittiert sie aber trotzdem, sonst würde Anna für immer senden.</translation>
    </message>
    <message>
        <source>The acknowledgement is lost. Neither Anna nor the bank is told.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>Die Quittung ist verloren. Weder Anna noch die Bank erfährt es.</translation>
    </message>
    <message>
        <source>No acknowledgement within the time limit. Anna cannot know what was lost, the payment or its acknowledgement.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>Keine Quittung innerhalb des Zeitlimits. Anna kann nicht wissen, was verloren ging, die Zahlung oder ihre Quittung.</translation>
    </message>
    <message>
        <source>The bank has received payment 2 once more. In its queue it is message 3; only the text says that it is a copy.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>Die Bank hat Zahlung 2 noch einmal empfangen. In ihrer Warteschlange ist es Nachricht 3; nur der Text sagt, dass es eine Kopie ist.</translation>
    </message>
    <message>
        <source>an acknowledgement is lost</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>eine Quittung geht verloren</translation>
    </message>
    <message>
        <source>Anna&apos;s patience is over</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>Annas Geduld ist zu Ende</translation>
    </message>
    <message>
        <source>the copy is booked</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>die Kopie wird gebucht</translation>
    </message>
    <message>
        <source>The wake-up that came too early</source>
        <extracomment>lost-wakeup, title</extracomment>
        <translation>Der Weckruf, der zu früh kam</translation>
    </message>
    <message>
        <source>Lost wake-up</source>
        <extracomment>lost-wakeup, topic</extracomment>
        <translation>Verlorener Weckruf</translation>
    </message>
    <message>
        <source>Who checks and then sleeps can miss the wake-up in between; the kernel&apos;s futex checks once more, in one step with falling asleep.</source>
        <extracomment>lost-wakeup, goal</extracomment>
        <translation>Wer erst prüft und dann schläft, kann den Weckruf dazwischen verpassen; der Futex des Kernels prüft noch einmal, in einem Schritt mit dem Einschlafen.</translation>
    </message>
    <message>
        <source>No channel here: the letter lies in memory that both share. The reader looks; where there is none it sleeps, and the writer wakes it. Twice.</source>
        <extracomment>lost-wakeup, summary</extracomment>
        <translation>Hier gibt es keinen Kanal: Der Brief liegt in einem Speicher, den beide gemeinsam haben. Der Leser sieht nach; ist kein Brief da, so schläft er, und der Schreiber weckt ihn. Zweimal.</translation>
    </message>
    <message>
        <source>FUTEX_WAIT with its expected value, pthread_cond_wait with its mutex and its while loop, Java&apos;s wait inside synchronized, sigsuspend against pause.</source>
        <extracomment>lost-wakeup, the same elsewhere</extracomment>
        <translation>FUTEX_WAIT mit seinem erwarteten Wert, pthread_cond_wait mit seinem Mutex und seiner while-Schleife, wait innerhalb von synchronized in Java, sigsuspend im Gegensatz zu pause.</translation>
    </message>
    <message>
        <source>Compare when falling asleep (1: yes)</source>
        <extracomment>lost-wakeup, name of a knob</extracomment>
        <translation>Beim Einschlafen vergleichen (1: ja)</translation>
    </message>
    <message>
        <source>From the check to the sleep (ms)</source>
        <extracomment>lost-wakeup, name of a knob</extracomment>
        <translation>Von der Prüfung bis zum Schlaf (ms)</translation>
    </message>
    <message>
        <source>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</source>
        <extracomment>lost-wakeup, question</extracomment>
        <translation>Brief 2 wird geschrieben und der Weckruf gesendet, kurz nachdem der Leser nachgesehen hat und kurz bevor er schläft. Was tut der Leser?</translation>
    </message>
    <message>
        <source>A wake-up wakes those who sleep at that moment. Nobody slept, so nobody was woken, and nobody remembers it. Then the reader sleeps, on the strength of what it saw before. It worked the first time only because the writer was late.</source>
        <extracomment>lost-wakeup, why that is the answer</extracomment>
        <translation>Ein Weckruf weckt, wer in diesem Augenblick schläft. Niemand schlief, also wurde niemand geweckt, und niemand merkt sich den Weckruf. Dann schläft der Leser ein, im Vertrauen auf das, was er vorher gesehen hat. Beim ersten Mal ging es nur gut, weil der Schreiber spät dran war.</translation>
    </message>
    <message>
        <source>What mends it, even if the time between check and sleep cannot be made 0?</source>
        <extracomment>lost-wakeup, question</extracomment>
        <translation>Was behebt den Fehler, auch wenn die Zeit zwischen Prüfung und Schlaf nicht 0 werden kann?</translation>
    </message>
    <message>
        <source>FUTEX_WAIT is told what the sleeper believes. If the memory says something else by now, it does not sleep at all. Being faster makes the gap smaller and the mistake rarer, which is worse: it is then found by the customer.</source>
        <extracomment>lost-wakeup, why that is the answer</extracomment>
        <translation>FUTEX_WAIT wird gesagt, was der Schläfer glaubt. Steht im Speicher inzwischen etwas anderes, so schläft er gar nicht erst ein. Schneller zu sein macht die Lücke kleiner und den Fehler seltener, und das ist schlimmer: Dann findet ihn der Kunde.</translation>
    </message>
    <message>
        <source>The first time it went well: the reader slept already, and the wake-up found it.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>Beim ersten Mal ging es gut: Der Leser schlief schon, und der Weckruf traf ihn an.</translation>
    </message>
    <message>
        <source>Letter 2 is there, the wake-up is sent, and it has woken nobody: the reader is still lying down.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>Brief 2 ist da, der Weckruf ist gesendet, und er hat niemanden geweckt: Der Leser legt sich gerade erst hin.</translation>
    </message>
    <message>
        <source>The reader sleeps until it is woken. The letter has been there all the time, and the wake-up is over.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>Der Leser schläft, bis er geweckt wird. Der Brief ist die ganze Zeit da, und der Weckruf ist vorbei.</translation>
    </message>
    <message>
        <source>the first wake-up works</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>der erste Weckruf wirkt</translation>
    </message>
    <message>
        <source>the second finds nobody asleep</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>der zweite trifft niemanden schlafend an</translation>
    </message>
    <message>
        <source>the reader sleeps, for ever</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>der Leser schläft, für immer</translation>
    </message>
    <message>
        <source>Many editors, one text</source>
        <extracomment>many-editors, title</extracomment>
        <translation>Viele Bearbeiter, ein Text</translation>
    </message>
    <message>
        <source>Lost update</source>
        <extracomment>many-editors, topic</extracomment>
        <translation>Verlorene Änderung (Lost Update)</translation>
    </message>
    <message>
        <source>Two who read, change and write the same memory lose updates; one process that owns the text and takes changes as messages does not.</source>
        <extracomment>many-editors, goal</extracomment>
        <translation>Wenn zwei denselben Speicher lesen, ändern und schreiben, gehen Änderungen verloren; wenn ein einziger Prozess den Text besitzt und Änderungen als Nachrichten annimmt, nicht.</translation>
    </message>
    <message>
        <source>Anna and Ben each add their name to a list. First the list is shared memory, and each reads it, types, and writes it back. Then the list belongs to an owner, and they send it their names.</source>
        <extracomment>many-editors, summary</extracomment>
        <translation>Anna und Ben tragen je ihren Namen in eine Liste ein. Zuerst ist die Liste gemeinsamer Speicher, und jeder liest sie, tippt und schreibt sie zurück. Dann gehört die Liste einem Besitzer, und sie schicken ihm ihre Namen.</translation>
    </message>
    <message>
        <source>A lost update in a database, balance = balance + 100 in two threads, saving the same file twice; against an actor, a server that serialises, &quot;share memory by communicating&quot; in Go.</source>
        <extracomment>many-editors, the same elsewhere</extracomment>
        <translation>Ein Lost Update in einer Datenbank, balance = balance + 100 in zwei Threads, dieselbe Datei zweimal gespeichert; dagegen ein Aktor, ein Server, der serialisiert, „share memory by communicating“ in Go.</translation>
    </message>
    <message>
        <source>a name | name | names</source>
        <extracomment>many-editors, what a message is called: with article as object | before a number | many</extracomment>
        <translation>einen Namen | Name | Namen</translation>
    </message>
    <message>
        <source>Time to type a name (ms)</source>
        <extracomment>many-editors, name of a knob</extracomment>
        <translation>Zeit zum Tippen eines Namens (ms)</translation>
    </message>
    <message>
        <source>Ben reads the shared list while Anna is still typing. What does the list say in the end?</source>
        <extracomment>many-editors, question</extracomment>
        <translation>Ben liest die gemeinsame Liste, während Anna noch tippt. Was steht am Ende in der Liste?</translation>
    </message>
    <message>
        <source>Ben read the list before Anna had written, and wrote back what he had read, with his name. Anna&apos;s name is gone. Memory knows nothing of intentions: each read and each write was right, and nobody was told.</source>
        <extracomment>many-editors, why that is the answer</extracomment>
        <translation>Ben las die Liste, bevor Anna geschrieben hatte, und schrieb zurück, was er gelesen hatte, mit seinem Namen dazu. Annas Name ist weg. Der Speicher weiß nichts von Absichten: Jedes Lesen und jedes Schreiben war richtig, und niemand erfuhr etwas.</translation>
    </message>
    <message>
        <source>Then both send their names to an owner, again while the other is not finished. What does its list say?</source>
        <extracomment>many-editors, question</extracomment>
        <translation>Dann schicken beide ihren Namen an einen Besitzer, wieder, während der andere noch nicht fertig ist. Was steht in seiner Liste?</translation>
    </message>
    <message>
        <source>Only one process ever touches this list, and it takes one message after the other. Ben&apos;s name waits in the queue while Anna&apos;s is written down. The queue puts them into a row.</source>
        <extracomment>many-editors, why that is the answer</extracomment>
        <translation>Nur ein einziger Prozess fasst diese Liste je an, und er nimmt eine Nachricht nach der anderen. Bens Name wartet in der Warteschlange, während der von Anna aufgeschrieben wird. Die Warteschlange bringt sie in eine Reihenfolge.</translation>
    </message>
    <message>
        <source>Anna&apos;s name stands in the list. But Ben has read the list before that, and is typing.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Annas Name steht in der Liste. Aber Ben hat die Liste vorher gelesen und tippt.</translation>
    </message>
    <message>
        <source>Ben has written back what was read before, with the name Ben. Anna&apos;s name is gone, and nobody tells Anna.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Ben hat zurückgeschrieben, was vorher gelesen wurde, mit dem Namen Ben. Annas Name ist weg, und niemand sagt es Anna.</translation>
    </message>
    <message>
        <source>Both names are there. They came as messages, one after the other, to the only one who writes.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Beide Namen sind da. Sie kamen als Nachrichten, eine nach der anderen, zu dem Einzigen, der schreibt.</translation>
    </message>
    <message>
        <source>Ben reads while Anna is typing</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>Ben liest, während Anna tippt</translation>
    </message>
    <message>
        <source>an update is lost</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>eine Änderung geht verloren</translation>
    </message>
    <message>
        <source>with an owner nothing is lost</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>mit einem Besitzer geht nichts verloren</translation>
    </message>
    <message>
        <source>Modules that know only messages</source>
        <extracomment>modules, title</extracomment>
        <translation>Module, die nur Nachrichten kennen</translation>
    </message>
    <message>
        <source>A pipeline, one part replaced</source>
        <extracomment>modules, topic</extracomment>
        <translation>Eine Pipeline, ein Teil ausgetauscht</translation>
    </message>
    <message>
        <source>Who talks only in messages can be replaced: the others need not know, need not stop, need not change.</source>
        <extracomment>modules, goal</extracomment>
        <translation>Wer nur über Nachrichten spricht, kann ersetzt werden: Die anderen müssen es nicht wissen, nicht anhalten, sich nicht ändern.</translation>
    </message>
    <message>
        <source>A thermometer, a filter, a display: each knows its channels, and nothing of the others. After three values the old filter is switched off, and a new one takes over its mailbox.</source>
        <extracomment>modules, summary</extracomment>
        <translation>Ein Thermometer, ein Filter, eine Anzeige: Jedes kennt seine Kanäle und nichts von den anderen. Nach drei Werten wird der alte Filter abgeschaltet, und ein neuer übernimmt seine Mailbox.</translation>
    </message>
    <message>
        <source>A shell pipeline (sort instead of grep in the middle), micro-services behind a queue, Erlang&apos;s hot code, a device driver exchanged.</source>
        <extracomment>modules, the same elsewhere</extracomment>
        <translation>Eine Shell-Pipeline (sort statt grep in der Mitte), Microservices hinter einer Warteschlange, der Codetausch im Betrieb bei Erlang, ein ausgetauschter Gerätetreiber.</translation>
    </message>
    <message>
        <source>a value | value | values</source>
        <extracomment>modules, what a message is called: with article as object | before a number | many</extracomment>
        <translation>einen Wert | Wert | Werte</translation>
    </message>
    <message>
        <source>Time to install the new filter (ms)</source>
        <extracomment>modules, name of a knob</extracomment>
        <translation>Zeit zum Einbau des neuen Filters (ms)</translation>
    </message>
    <message>
        <source>The old filter is replaced by one that computes differently. What else must be changed?</source>
        <extracomment>modules, question</extracomment>
        <translation>Der alte Filter wird durch einen ersetzt, der anders rechnet. Was muss sonst noch geändert werden?</translation>
    </message>
    <message>
        <source>The thermometer sends into a channel, the display receives from one. Neither knows who is at the other end. As long as the messages keep their meaning, everything behind them may change.</source>
        <extracomment>modules, why that is the answer</extracomment>
        <translation>Das Thermometer sendet in einen Kanal, die Anzeige empfängt aus einem. Keines von beiden weiß, wer am anderen Ende ist. Solange die Nachrichten ihre Bedeutung behalten, darf sich dahinter alles ändern.</translation>
    </message>
    <message>
        <source>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</source>
        <extracomment>modules, question</extracomment>
        <translation>Ein Wert wird gesendet, während der alte Filter abgeschaltet und der neue noch nicht bereit ist. Was wird aus ihm?</translation>
    </message>
    <message>
        <source>The channel keeps it until somebody receives it. Whoever takes over the mailbox takes over what lies in it.</source>
        <extracomment>modules, why that is the answer</extracomment>
        <translation>Der Kanal hebt ihn auf, bis ihn jemand empfängt. Wer die Mailbox übernimmt, übernimmt auch, was darin liegt.</translation>
    </message>
    <message>
        <source>The old filter is switched off. Thermometer and display have not been told.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>Der alte Filter ist abgeschaltet. Thermometer und Anzeige haben nichts davon erfahren.</translation>
    </message>
    <message>
        <source>A value is sent, and there is no filter at the moment: the channel keeps it.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>Ein Wert wird gesendet, und im Augenblick gibt es keinen Filter: Der Kanal hebt ihn auf.</translation>
    </message>
    <message>
        <source>The new filter has taken what lay in the mailbox. It goes on where the old one left off.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>Der neue Filter hat genommen, was in der Mailbox lag. Er macht dort weiter, wo der alte aufgehört hat.</translation>
    </message>
    <message>
        <source>the old filter is off</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>der alte Filter ist aus</translation>
    </message>
    <message>
        <source>the new one takes over</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>der neue übernimmt</translation>
    </message>
    <message>
        <source>the display notices nothing</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>die Anzeige merkt nichts</translation>
    </message>
    <message>
        <source>One mailbox, many readers</source>
        <extracomment>one-mailbox-many-readers, title</extracomment>
        <translation>Eine Mailbox, viele Leser</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <extracomment>one-mailbox-many-readers, topic</extracomment>
        <translation>Wer zuerst kommt, mahlt zuerst</translation>
    </message>
    <message>
        <source>A message wakes exactly one of those who wait: the one who has waited longest.</source>
        <extracomment>one-mailbox-many-readers, goal</extracomment>
        <translation>Eine Nachricht weckt genau einen der Wartenden: den, der am längsten gewartet hat.</translation>
    </message>
    <message>
        <source>Three workers share one mailbox. Ada comes at 0.9 s, Bob at 0.65 s, Cleo at 0.3 s. Then six jobs arrive; each takes 1.5 s.</source>
        <extracomment>one-mailbox-many-readers, summary</extracomment>
        <translation>Drei Arbeiter teilen sich eine Mailbox. Ada kommt bei 0,9 s, Bob bei 0,65 s, Cleo bei 0,3 s. Dann treffen sechs Aufträge ein; jeder dauert 1,5 s.</translation>
    </message>
    <message>
        <source>Goroutines that receive from one channel, threads in take of a BlockingQueue, accept in several processes, mq_receive (there the highest priority goes first).</source>
        <extracomment>one-mailbox-many-readers, the same elsewhere</extracomment>
        <translation>Goroutinen, die aus einem Kanal empfangen, Threads in take einer BlockingQueue, accept in mehreren Prozessen, mq_receive (dort geht die höchste Priorität vor).</translation>
    </message>
    <message>
        <source>a job | job | jobs</source>
        <extracomment>one-mailbox-many-readers, what a message is called: with article as object | before a number | many</extracomment>
        <translation>einen Auftrag | Auftrag | Aufträge</translation>
    </message>
    <message>
        <source>Time for a job (ms)</source>
        <extracomment>one-mailbox-many-readers, name of a knob</extracomment>
        <translation>Zeit für einen Auftrag (ms)</translation>
    </message>
    <message>
        <source>All three sleep in receive when job 1 arrives. Who gets it?</source>
        <extracomment>one-mailbox-many-readers, question</extracomment>
        <translation>Alle drei schlafen in receive, wenn Auftrag 1 eintrifft. Wer bekommt ihn?</translation>
    </message>
    <message>
        <source>Waiting readers stand in a line. A message is given to the first of them, and only this one is woken; the others do not even notice.</source>
        <extracomment>one-mailbox-many-readers, why that is the answer</extracomment>
        <translation>Wartende Leser stehen in einer Reihe. Eine Nachricht bekommt der Erste in der Reihe, und nur er wird geweckt; die anderen merken nicht einmal etwas davon.</translation>
    </message>
    <message>
        <source>Now nobody sleeps: each looks now and then. Who gets job 1?</source>
        <extracomment>one-mailbox-many-readers, question</extracomment>
        <translation>Jetzt schläft niemand: Jeder sieht ab und zu nach. Wer bekommt Auftrag 1?</translation>
    </message>
    <message>
        <source>A look that finds nothing leaves no trace: there is no line. The job lies there until somebody looks, and it belongs to whoever that is.</source>
        <extracomment>one-mailbox-many-readers, why that is the answer</extracomment>
        <translation>Ein vergeblicher Blick hinterlässt keine Spur: Es gibt keine Reihe. Der Auftrag liegt da, bis jemand nachsieht, und dem gehört er dann.</translation>
    </message>
    <message>
        <source>All three sleep in one line: Cleo, Bob, Ada, in the order in which they came.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>Alle drei schlafen in einer Reihe: Cleo, Bob, Ada, so wie sie gekommen sind.</translation>
    </message>
    <message>
        <source>One job, one wake-up: Cleo&apos;s. Ada and Bob sleep on, and nobody tells them.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>Ein Auftrag, ein Weckruf: der für Cleo. Ada und Bob schlafen weiter, und niemand sagt ihnen etwas.</translation>
    </message>
    <message>
        <source>This one looked first after the job had come. Who came first does not count.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>Hier wurde als Erstes nachgesehen, nachdem der Auftrag gekommen war. Wer zuerst kam, zählt nicht.</translation>
    </message>
    <message>
        <source>Cleo gets job 1</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>Cleo bekommt Auftrag 1</translation>
    </message>
    <message>
        <source>Bob gets job 2</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>Bob bekommt Auftrag 2</translation>
    </message>
    <message>
        <source>six jobs are given out</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>sechs Aufträge sind vergeben</translation>
    </message>
    <message>
        <source>Look now and then, or sleep until woken?</source>
        <extracomment>polling, title</extracomment>
        <translation>Ab und zu nachsehen oder schlafen, bis man geweckt wird?</translation>
    </message>
    <message>
        <source>Polling</source>
        <extracomment>polling, topic</extracomment>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Polling has a price: looks in vain when the interval is short, old messages when it is long.</source>
        <extracomment>polling, goal</extracomment>
        <translation>Polling hat seinen Preis: vergebliche Blicke, wenn der Abstand kurz ist, alte Nachrichten, wenn er lang ist.</translation>
    </message>
    <message>
        <source>Six messages at irregular times. The receiver looks every 0.6 s, or sleeps in receive: the switch decides.</source>
        <extracomment>polling, summary</extracomment>
        <translation>Sechs Nachrichten in unregelmäßigen Abständen. Der Empfänger sieht alle 0,6 s nach oder schläft in receive: Das entscheidet der Schalter.</translation>
    </message>
    <message>
        <source>mq_receive with O_NONBLOCK, poll or select with timeout 0, MPI_Iprobe, BlockingQueue.poll.</source>
        <extracomment>polling, the same elsewhere</extracomment>
        <translation>mq_receive mit O_NONBLOCK, poll oder select mit Timeout 0, MPI_Iprobe, BlockingQueue.poll.</translation>
    </message>
    <message>
        <source>Time between two looks (ms)</source>
        <extracomment>polling, name of a knob</extracomment>
        <translation>Zeit zwischen zwei Blicken (ms)</translation>
    </message>
    <message>
        <source>Busy between two looks (1 = yes)</source>
        <extracomment>polling, name of a knob</extracomment>
        <translation>Zwischen zwei Blicken rechnen (1 = ja)</translation>
    </message>
    <message>
        <source>Which receiver has a message soonest after it was sent?</source>
        <extracomment>polling, question</extracomment>
        <translation>Welcher Empfänger hat eine Nachricht am schnellsten, nachdem sie gesendet wurde?</translation>
    </message>
    <message>
        <source>The send itself wakes who sleeps in receive. Who looks finds the message only at the next look, about half an interval later on average.</source>
        <extracomment>polling, why that is the answer</extracomment>
        <translation>Das Senden selbst weckt, wer in receive schläft. Wer nachsieht, findet die Nachricht erst beim nächsten Blick, im Mittel etwa einen halben Abstand später.</translation>
    </message>
    <message>
        <source>Six messages come. How often does the receiver look in vain?</source>
        <extracomment>polling, question</extracomment>
        <translation>Sechs Nachrichten kommen. Wie oft sieht der Empfänger vergeblich nach?</translation>
    </message>
    <message>
        <source>It knows nothing of the sender&apos;s times. Between two messages it looks once, twice or three times and finds nothing.</source>
        <extracomment>polling, why that is the answer</extracomment>
        <translation>Er weiß nichts von den Zeiten des Senders. Zwischen zwei Nachrichten sieht er einmal, zweimal oder dreimal nach und findet nichts.</translation>
    </message>
    <message>
        <source>It looked: no message. It carries on, and nobody tells it when one comes.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>Nachgesehen: keine Nachricht. Der Empfänger macht weiter, und niemand sagt ihm, wenn eine kommt.</translation>
    </message>
    <message>
        <source>Here is a message. It had been lying there since it was sent.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>Hier ist eine Nachricht. Sie lag da, seit sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The send has woken the receiver. Not one look was in vain.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>Das Senden hat den Empfänger geweckt. Kein einziger Blick war vergeblich.</translation>
    </message>
    <message>
        <source>three looks in vain</source>
        <extracomment>polling, something to watch for</extracomment>
        <translation>drei vergebliche Blicke</translation>
    </message>
    <message>
        <source>a look that found a message</source>
        <extracomment>polling, something to watch for</extracomment>
        <translation>ein Blick, der eine Nachricht fand</translation>
    </message>
    <message>
        <source>Urgent first</source>
        <extracomment>priorities, title</extracomment>
        <translation>Dringendes zuerst</translation>
    </message>
    <message>
        <source>Priorities</source>
        <extracomment>priorities, topic</extracomment>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Urgent messages overtake the others; among equals the oldest goes first; and who is not urgent may wait without end.</source>
        <extracomment>priorities, goal</extracomment>
        <translation>Dringende Nachrichten überholen die anderen; unter gleichen kommt die älteste zuerst; und wer nicht dringend ist, wartet womöglich ohne Ende.</translation>
    </message>
    <message>
        <source>One doctor, 1 s for each patient. Three walk in early. The ambulance brings four, one after the other, and they are urgent.</source>
        <extracomment>priorities, summary</extracomment>
        <translation>Eine Ärztin, 1 s für jeden Patienten. Drei kommen früh zu Fuß. Der Krankenwagen bringt vier, einen nach dem anderen, und sie sind dringend.</translation>
    </message>
    <message>
        <source>mq_send&apos;s priority, PriorityBlockingQueue, MPI tags with MPI_Iprobe, real-time scheduling classes, urgent data in TCP.</source>
        <extracomment>priorities, the same elsewhere</extracomment>
        <translation>Die Priorität bei mq_send, PriorityBlockingQueue, Tags mit MPI_Iprobe in MPI, Echtzeit-Scheduling-Klassen, Urgent Data in TCP.</translation>
    </message>
    <message>
        <source>a patient | patient | patients</source>
        <extracomment>priorities, what a message is called: with article as object | before a number | many</extracomment>
        <translation>einen Patienten | Patient | Patienten</translation>
    </message>
    <message>
        <source>Priority of the ambulance (0: like all)</source>
        <extracomment>priorities, name of a knob</extracomment>
        <translation>Priorität des Krankenwagens (0: wie alle)</translation>
    </message>
    <message>
        <source>Patients that the ambulance brings</source>
        <extracomment>priorities, name of a knob</extracomment>
        <translation>Patienten, die der Krankenwagen bringt</translation>
    </message>
    <message>
        <source>Patients 1, 2 and 3 walk in, then 4, 5, 6 and 7 come by ambulance while the doctor is busy. In which order are they treated?</source>
        <extracomment>priorities, question</extracomment>
        <translation>Die Patienten 1, 2 und 3 kommen zu Fuß, dann 4, 5, 6 und 7 mit dem Krankenwagen, während die Ärztin beschäftigt ist. In welcher Reihenfolge werden sie behandelt?</translation>
    </message>
    <message>
        <source>Patient 1 is under treatment before the first ambulance comes, and is not sent away. Then the urgent ones overtake, in the order of their arrival; patients 2 and 3 keep their order too, behind all of them.</source>
        <extracomment>priorities, why that is the answer</extracomment>
        <translation>Patient 1 wird schon behandelt, bevor der erste Krankenwagen kommt, und wird nicht weggeschickt. Dann überholen die dringenden, in der Reihenfolge ihrer Ankunft; auch die Patienten 2 und 3 behalten ihre Reihenfolge, hinter allen anderen.</translation>
    </message>
    <message>
        <source>What if the ambulance never stops bringing one after the other?</source>
        <extracomment>priorities, question</extracomment>
        <translation>Was geschieht, wenn der Krankenwagen nie aufhört, einen nach dem anderen zu bringen?</translation>
    </message>
    <message>
        <source>The queue compares nothing but urgency and age within the same urgency. While there is always somebody urgent, the others wait without end. If waiting should count, a program must see to it.</source>
        <extracomment>priorities, why that is the answer</extracomment>
        <translation>Die Warteschlange vergleicht nur die Dringlichkeit und bei gleicher Dringlichkeit das Alter. Solange immer jemand Dringendes da ist, warten die anderen ohne Ende. Soll das Warten zählen, so muss ein Programm dafür sorgen.</translation>
    </message>
    <message>
        <source>Patient 1 has come, and nobody is before it.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>Patient 1 ist da, und niemand ist vor ihm.</translation>
    </message>
    <message>
        <source>The doctor took an urgent patient, though others had waited longer.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>Die Ärztin nahm einen dringenden Patienten, obwohl andere länger gewartet hatten.</translation>
    </message>
    <message>
        <source>Four urgent ones, one after the other. Those who walked in are still waiting: nobody counts how long.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>Vier dringende, einer nach dem anderen. Die zu Fuß gekommen sind, warten noch: Niemand zählt, wie lange.</translation>
    </message>
    <message>
        <source>somebody is overtaken</source>
        <extracomment>priorities, something to watch for</extracomment>
        <translation>jemand wird überholt</translation>
    </message>
    <message>
        <source>all have been treated</source>
        <extracomment>priorities, something to watch for</extracomment>
        <translation>alle sind behandelt</translation>
    </message>
    <message>
        <source>Rendezvous: a meeting point</source>
        <extracomment>rendezvous, title</extracomment>
        <translation>Rendezvous: ein Treffpunkt</translation>
    </message>
    <message>
        <source>Capacity 0</source>
        <extracomment>rendezvous, topic</extracomment>
        <translation>Kapazität 0</translation>
    </message>
    <message>
        <source>A channel without room keeps nothing: sender and receiver meet, and whoever comes first waits.</source>
        <extracomment>rendezvous, goal</extracomment>
        <translation>Ein Kanal ohne Platz hebt nichts auf: Sender und Empfänger treffen sich, und wer zuerst kommt, wartet.</translation>
    </message>
    <message>
        <source>Five messages through a channel of capacity 0. The receiver works 0.8 s on each.</source>
        <extracomment>rendezvous, summary</extracomment>
        <translation>Fünf Nachrichten durch einen Kanal der Kapazität 0. Der Empfänger arbeitet an jeder 0,8 s.</translation>
    </message>
    <message>
        <source>A Go channel made without a size, occam&apos;s ! and ?, Ada&apos;s rendezvous, MPI_Ssend.</source>
        <extracomment>rendezvous, the same elsewhere</extracomment>
        <translation>Ein Go-Kanal, ohne Größe erzeugt, ! und ? in occam, das Rendezvous in Ada, MPI_Ssend.</translation>
    </message>
    <message>
        <source>There is no place to put one. A message passes from hand to hand when both are there; until then the sender holds it.</source>
        <extracomment>rendezvous, why that is the answer</extracomment>
        <translation>Es gibt keinen Platz, an den man eine legen könnte. Eine Nachricht geht von Hand zu Hand, wenn beide da sind; bis dahin hält der Sender sie fest.</translation>
    </message>
    <message>
        <source>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</source>
        <extracomment>rendezvous, question</extracomment>
        <translation>Das Senden ist asynchron, und der Empfänger ist beschäftigt. Was tut der Sender mit Nachricht 2?</translation>
    </message>
    <message>
        <source>An asynchronous send does not wait for receipt, but it needs a place for the message. Here the only place is the receiver&apos;s hand.</source>
        <extracomment>rendezvous, why that is the answer</extracomment>
        <translation>Asynchrones Senden wartet nicht auf den Empfang, aber es braucht einen Platz für die Nachricht. Hier ist der einzige Platz die Hand des Empfängers.</translation>
    </message>
    <message>
        <source>The receiver came first. It sleeps until someone sends.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>Der Empfänger kam zuerst. Er schläft, bis jemand sendet.</translation>
    </message>
    <message>
        <source>Nobody stood there with a message. The receiver carries on with other work.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>Niemand stand mit einer Nachricht da. Der Empfänger macht mit anderer Arbeit weiter.</translation>
    </message>
    <message>
        <source>They met: message 2 passed from hand to hand. The sender had come first and had to wait.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>Sie haben sich getroffen: Nachricht 2 ging von Hand zu Hand. Der Sender war zuerst gekommen und musste warten.</translation>
    </message>
    <message>
        <source>the receiver waits for a sender</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>der Empfänger wartet auf einen Sender</translation>
    </message>
    <message>
        <source>the sender had to wait for the receiver</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>der Sender musste auf den Empfänger warten</translation>
    </message>
    <message>
        <source>the sender waits for a receiver</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>der Sender wartet auf einen Empfänger</translation>
    </message>
    <message>
        <source>five meetings, nothing was ever queued</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>fünf Treffen, nie lag etwas in der Warteschlange</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <extracomment>request-reply, title</extracomment>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Client and server</source>
        <extracomment>request-reply, topic</extracomment>
        <translation>Client und Server</translation>
    </message>
    <message>
        <source>Each client has a mailbox of its own for replies, so every reply finds the one who asked.</source>
        <extracomment>request-reply, goal</extracomment>
        <translation>Jeder Client hat eine eigene Mailbox für Antworten, so findet jede Antwort den, der gefragt hat.</translation>
    </message>
    <message>
        <source>Anna and Ben send their sums to one server, Anna first. Ben waits for his reply at once; Anna does something else before she looks into her mailbox.</source>
        <extracomment>request-reply, summary</extracomment>
        <translation>Anna und Ben schicken ihre Rechenaufgaben an einen Server, Anna zuerst. Ben wartet sofort auf seine Antwort; Anna tut etwas anderes, bevor sie in ihre Mailbox sieht.</translation>
    </message>
    <message>
        <source>A socket per client, an HTTP response, a Go request that carries its reply channel, mqueue names with the pid in them, an MPI message with source and tag.</source>
        <extracomment>request-reply, the same elsewhere</extracomment>
        <translation>Ein Socket je Client, eine HTTP-Antwort, eine Go-Anfrage, die ihren Antwortkanal mitbringt, mqueue-Namen mit der pid darin, eine MPI-Nachricht mit Source und Tag.</translation>
    </message>
    <message>
        <source>a request | request | requests</source>
        <extracomment>request-reply, what a message is called: with article as object | before a number | many</extracomment>
        <translation>eine Anfrage | Anfrage | Anfragen</translation>
    </message>
    <message>
        <source>a reply | reply | replies</source>
        <extracomment>request-reply, what a message is called: with article as object | before a number | many</extracomment>
        <translation>eine Antwort | Antwort | Antworten</translation>
    </message>
    <message>
        <source>One mailbox for all replies (1: yes)</source>
        <extracomment>request-reply, name of a knob</extracomment>
        <translation>Eine Mailbox für alle Antworten (1: ja)</translation>
    </message>
    <message>
        <source>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</source>
        <extracomment>request-reply, question</extracomment>
        <translation>Anna fragt zuerst, Ben als Zweiter. Ben wartet schon vor Anna auf eine Antwort. Wer bekommt die erste Antwort?</translation>
    </message>
    <message>
        <source>The server puts the reply into the mailbox of the one who asked. A mailbox keeps it until its owner looks; whoever else waits sees nothing of it.</source>
        <extracomment>request-reply, why that is the answer</extracomment>
        <translation>Der Server legt die Antwort in die Mailbox dessen, der gefragt hat. Eine Mailbox hebt sie auf, bis ihr Besitzer nachsieht; wer sonst noch wartet, sieht nichts davon.</translation>
    </message>
    <message>
        <source>How does the server know whose mailbox is the right one?</source>
        <extracomment>request-reply, question</extracomment>
        <translation>Woher weiß der Server, wessen Mailbox die richtige ist?</translation>
    </message>
    <message>
        <source>The system knows no replies. A reply is a message like any other; the program takes the name that came with the request and chooses the mailbox.</source>
        <extracomment>request-reply, why that is the answer</extracomment>
        <translation>Das System kennt keine Antworten. Eine Antwort ist eine Nachricht wie jede andere; das Programm nimmt den Namen, der mit der Anfrage kam, und wählt die Mailbox.</translation>
    </message>
    <message>
        <source>Two requests are under way. Each carries the name of its sender.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>Zwei Anfragen sind unterwegs. Jede trägt den Namen ihres Senders.</translation>
    </message>
    <message>
        <source>The first reply lies in Anna&apos;s mailbox. Ben waits too, but not here.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>Die erste Antwort liegt in Annas Mailbox. Ben wartet auch, aber nicht hier.</translation>
    </message>
    <message>
        <source>Ben has a reply: the second one, to Ben&apos;s own request.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>Ben hat eine Antwort: die zweite, auf seine eigene Anfrage.</translation>
    </message>
    <message>
        <source>the first reply waits for Anna</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>die erste Antwort wartet auf Anna</translation>
    </message>
    <message>
        <source>Anna has looked: here it is</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>Anna hat nachgesehen: hier ist sie</translation>
    </message>
    <message>
        <source>four requests, four replies</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>vier Anfragen, vier Antworten</translation>
    </message>
    <message>
        <source>How much room do they need?</source>
        <extracomment>small-buffers, title</extracomment>
        <translation>Wie viel Platz brauchen sie?</translation>
    </message>
    <message>
        <source>Deadlock and buffers</source>
        <extracomment>small-buffers, topic</extracomment>
        <translation>Deadlock und Puffer</translation>
    </message>
    <message>
        <source>Room hides that both send first, up to as many messages as there is room for; one more, and they are stuck.</source>
        <extracomment>small-buffers, goal</extracomment>
        <translation>Platz verdeckt, dass beide zuerst senden, bis zu so vielen Nachrichten, wie Platz da ist; eine mehr, und sie stecken fest.</translation>
    </message>
    <message>
        <source>Anna and Ben play rounds. In round 1 each sends one letter and then reads one; in round 2 two, in round 3 three, and so on. Each box has room for three.</source>
        <extracomment>small-buffers, summary</extracomment>
        <translation>Anna und Ben spielen Runden. In Runde 1 schickt jeder einen Brief und liest dann einen; in Runde 2 zwei, in Runde 3 drei und so weiter. Jeder Kasten hat Platz für drei.</translation>
    </message>
    <message>
        <source>MPI_Send, which is safe only as long as the library buffers; two pipes of 64 KiB between a program and its filter; Go channels of size 3.</source>
        <extracomment>small-buffers, the same elsewhere</extracomment>
        <translation>MPI_Send, das nur sicher ist, solange die Bibliothek puffert; zwei Pipes zu 64 KiB zwischen einem Programm und seinem Filter; Go-Kanäle der Größe 3.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>small-buffers, name of a knob</extracomment>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Both send before they read, and each box has room for three. What happens in round 4?</source>
        <extracomment>small-buffers, question</extracomment>
        <translation>Beide senden, bevor sie lesen, und jeder Kasten hat Platz für drei. Was geschieht in Runde 4?</translation>
    </message>
    <message>
        <source>Three letters find room. For the fourth each waits until the other reads one, and the other waits too. The threshold is the room: fine for up to three, stuck beyond.</source>
        <extracomment>small-buffers, why that is the answer</extracomment>
        <translation>Drei Briefe finden Platz. Beim vierten wartet jeder, bis der andere einen liest, und der andere wartet auch. Die Schwelle ist der Platz: bis drei geht es gut, darüber stecken sie fest.</translation>
    </message>
    <message>
        <source>Now the send is synchronous. In which round do they get stuck?</source>
        <extracomment>small-buffers, question</extracomment>
        <translation>Jetzt ist das Senden synchron. In welcher Runde stecken sie fest?</translation>
    </message>
    <message>
        <source>Each waits until its letter is received, not for room. With synchronous sends no amount of room helps.</source>
        <extracomment>small-buffers, why that is the answer</extracomment>
        <translation>Jeder wartet, bis sein Brief empfangen ist, nicht auf Platz. Bei synchronem Senden hilft kein noch so großer Platz.</translation>
    </message>
    <message>
        <source>Round 1 is over. Both sent first, and it went well: each letter found room.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>Runde 1 ist vorbei. Beide haben zuerst gesendet, und es ging gut: Jeder Brief fand Platz.</translation>
    </message>
    <message>
        <source>Three letters each, and it went well again. Ben&apos;s box was full, and nobody noticed.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>Je drei Briefe, und wieder ging es gut. Bens Kasten war voll, und niemand hat es gemerkt.</translation>
    </message>
    <message>
        <source>The fourth letter finds no room. Both sleep until the other takes a letter. Nobody tells them that they wait for each other.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>Der vierte Brief findet keinen Platz. Beide schlafen, bis der andere einen Brief nimmt. Niemand sagt ihnen, dass sie aufeinander warten.</translation>
    </message>
    <message>
        <source>Stuck with the first letter: each sleeps until the other has received it. There is room for two more.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>Schon beim ersten Brief stecken sie fest: Jeder schläft, bis der andere ihn empfangen hat. Platz ist noch für zwei weitere.</translation>
    </message>
    <message>
        <source>three rounds went well</source>
        <extracomment>small-buffers, something to watch for</extracomment>
        <translation>drei Runden gingen gut</translation>
    </message>
    <message>
        <source>Anna waits for room</source>
        <extracomment>small-buffers, something to watch for</extracomment>
        <translation>Anna wartet auf Platz</translation>
    </message>
    <message>
        <source>After you: two polite pollers</source>
        <extracomment>two-polite-pollers, title</extracomment>
        <translation>Nach Ihnen: zwei Höfliche, die immer nachsehen</translation>
    </message>
    <message>
        <source>Livelock</source>
        <extracomment>two-polite-pollers, topic</extracomment>
        <translation>Livelock</translation>
    </message>
    <message>
        <source>Nobody sleeps, both processors are busy, and nothing gets done: that is a livelock.</source>
        <extracomment>two-polite-pollers, goal</extracomment>
        <translation>Niemand schläft, beide Prozessoren sind beschäftigt, und nichts kommt voran: Das ist ein Livelock.</translation>
    </message>
    <message>
        <source>Anna and Ben each want to speak only after the other has spoken. Each looks for a word of the other, and looks again; after six seconds they give up.</source>
        <extracomment>two-polite-pollers, summary</extracomment>
        <translation>Anna und Ben wollen jeweils erst sprechen, wenn der andere gesprochen hat. Jeder sieht nach, ob ein Wort vom anderen da ist, und sieht wieder nach; nach sechs Sekunden geben sie auf.</translation>
    </message>
    <message>
        <source>Two spin-locks that back off in step, Ethernet senders that collide again and again, poll with timeout 0 on both sides, MPI_Iprobe facing MPI_Iprobe.</source>
        <extracomment>two-polite-pollers, the same elsewhere</extracomment>
        <translation>Zwei Spinlocks, die im Gleichtakt zurückweichen, Ethernet-Sender, die immer wieder kollidieren, poll mit Timeout 0 auf beiden Seiten, MPI_Iprobe gegenüber MPI_Iprobe.</translation>
    </message>
    <message>
        <source>a word | word | words</source>
        <extracomment>two-polite-pollers, what a message is called: with article as object | before a number | many</extracomment>
        <translation>ein Wort | Wort | Wörter</translation>
    </message>
    <message>
        <source>Anna speaks first (1: yes)</source>
        <extracomment>two-polite-pollers, name of a knob</extracomment>
        <translation>Anna spricht zuerst (1: ja)</translation>
    </message>
    <message>
        <source>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</source>
        <extracomment>two-polite-pollers, question</extracomment>
        <translation>Jeder wartet darauf, dass der andere spricht, und niemand schläft. Ist das ein Deadlock?</translation>
    </message>
    <message>
        <source>In a deadlock everybody sleeps and no processor is used. Here both run, and use their processors for nothing. Each step is right; only the whole gets nowhere. It is called a livelock, and it is harder to find: everything looks busy.</source>
        <extracomment>two-polite-pollers, why that is the answer</extracomment>
        <translation>Bei einem Deadlock schlafen alle, und kein Prozessor wird benutzt. Hier laufen beide und benutzen ihre Prozessoren für nichts. Jeder Schritt ist richtig; nur das Ganze kommt nicht voran. Das heißt Livelock, und er ist schwerer zu finden: Alles sieht beschäftigt aus.</translation>
    </message>
    <message>
        <source>Now the receive is synchronous. What is different?</source>
        <extracomment>two-polite-pollers, question</extracomment>
        <translation>Jetzt ist das Empfangen synchron. Was ist anders?</translation>
    </message>
    <message>
        <source>Each sleeps until the other sends, and the other sleeps too. It costs no processor time, but it is just as final: nobody wakes them.</source>
        <extracomment>two-polite-pollers, why that is the answer</extracomment>
        <translation>Jeder schläft, bis der andere sendet, und der andere schläft auch. Das kostet keine Prozessorzeit, ist aber genauso endgültig: Niemand weckt sie.</translation>
    </message>
    <message>
        <source>Three looks, three times no message. Ben is busy all the time, and has achieved nothing.</source>
        <extracomment>two-polite-pollers, caption at a checkpoint</extracomment>
        <translation>Dreimal nachgesehen, dreimal keine Nachricht. Ben ist die ganze Zeit beschäftigt und hat nichts erreicht.</translation>
    </message>
    <message>
        <source>Both sleep until the other sends. The circle is closed.</source>
        <extracomment>two-polite-pollers, caption at a checkpoint</extracomment>
        <translation>Beide schlafen, bis der andere sendet. Der Kreis ist geschlossen.</translation>
    </message>
    <message>
        <source>Anna keeps a processor busy</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>Anna hält einen Prozessor beschäftigt</translation>
    </message>
    <message>
        <source>five looks in vain</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>fünf vergebliche Blicke</translation>
    </message>
    <message>
        <source>Anna sleeps: no message</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>Anna schläft: keine Nachricht</translation>
    </message>
    <message>
        <source>Two worlds</source>
        <extracomment>two-worlds, title</extracomment>
        <translation>Zwei Welten</translation>
    </message>
    <message>
        <source>What communication is</source>
        <extracomment>two-worlds, topic</extracomment>
        <translation>Was Kommunikation ist</translation>
    </message>
    <message>
        <source>Two processes share no variables. What one knows reaches the other only as a message that the system carries.</source>
        <extracomment>two-worlds, goal</extracomment>
        <translation>Zwei Prozesse haben keine gemeinsamen Variablen. Was der eine weiß, erreicht den anderen nur als Nachricht, die das System überbringt.</translation>
    </message>
    <message>
        <source>Both processes have a variable x, and it is 1. The writer sets its x to 42.</source>
        <extracomment>two-worlds, summary</extracomment>
        <translation>Beide Prozesse haben eine Variable x, und sie ist 1. Der Schreiber setzt sein x auf 42.</translation>
    </message>
    <message>
        <source>After fork every variable exists twice. A message: write and read on a pipe, mq_send and mq_receive, send and recv on a socket.</source>
        <extracomment>two-worlds, the same elsewhere</extracomment>
        <translation>Nach fork gibt es jede Variable zweimal. Eine Nachricht: write und read an einer Pipe, mq_send und mq_receive, send und recv an einem Socket.</translation>
    </message>
    <message>
        <source>a note | note | notes</source>
        <extracomment>two-worlds, what a message is called: with article as object | before a number | many</extracomment>
        <translation>eine Notiz | Notiz | Notizen</translation>
    </message>
    <message>
        <source>The number the writer sets</source>
        <extracomment>two-worlds, name of a knob</extracomment>
        <translation>Die Zahl, die der Schreiber setzt</translation>
    </message>
    <message>
        <source>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</source>
        <extracomment>two-worlds, question</extracomment>
        <translation>Bei 1,5 s setzt der Schreiber sein x. Was ist das x des Lesers eine Sekunde später?</translation>
    </message>
    <message>
        <source>Each process has memory of its own. Both variables are called x, but they are two variables.</source>
        <extracomment>two-worlds, why that is the answer</extracomment>
        <translation>Jeder Prozess hat seinen eigenen Speicher. Beide Variablen heißen x, aber es sind zwei Variablen.</translation>
    </message>
    <message>
        <source>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</source>
        <extracomment>two-worlds, question</extracomment>
        <translation>Die Notiz kommt hinüber, und der Leser addiert 1 zu der Zahl darin. Was ist am Ende das x des Schreibers?</translation>
    </message>
    <message>
        <source>A message is a copy. Whatever the receiver does with its copy, nobody tells the sender.</source>
        <extracomment>two-worlds, why that is the answer</extracomment>
        <translation>Eine Nachricht ist eine Kopie. Was der Empfänger auch mit seiner Kopie macht, dem Sender sagt es niemand.</translation>
    </message>
    <message>
        <source>The writer has set its x. The reader&apos;s x is another variable: nobody tells the reader.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>Der Schreiber hat sein x gesetzt. Das x des Lesers ist eine andere Variable: Dem Leser sagt niemand etwas.</translation>
    </message>
    <message>
        <source>A second later the reader&apos;s x is still 1. The two processes share no memory of their own.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>Eine Sekunde später ist das x des Lesers immer noch 1. Die beiden Prozesse haben von sich aus keinen gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>The note has crossed: the system copied it from the one process into the other.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>Die Notiz ist angekommen: Das System hat sie von dem einen Prozess in den anderen kopiert.</translation>
    </message>
    <message>
        <source>the writer changes its x</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>der Schreiber ändert sein x</translation>
    </message>
    <message>
        <source>the reader does not see it</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>der Leser sieht es nicht</translation>
    </message>
    <message>
        <source>one message crosses</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>eine Nachricht kommt hinüber</translation>
    </message>
    <message>
        <source>A queue without limit</source>
        <extracomment>unbounded, title</extracomment>
        <translation>Eine Warteschlange ohne Grenze</translation>
    </message>
    <message>
        <source>Memory and latency</source>
        <extracomment>unbounded, topic</extracomment>
        <translation>Speicher und Latenz</translation>
    </message>
    <message>
        <source>A queue hides that the receiver is too slow: every message waits longer than the one before, until a limit says so.</source>
        <extracomment>unbounded, goal</extracomment>
        <translation>Eine Warteschlange verdeckt, dass der Empfänger zu langsam ist: Jede Nachricht wartet länger als die vorige, bis eine Grenze es zeigt.</translation>
    </message>
    <message>
        <source>A letter every 0.2 s; 0.6 s to read each. There is room for ten: that stands for all the memory there is.</source>
        <extracomment>unbounded, summary</extracomment>
        <translation>Alle 0,2 s ein Brief; 0,6 s, um jeden zu lesen. Es ist Platz für zehn: Das steht für den ganzen Speicher, den es gibt.</translation>
    </message>
    <message>
        <source>LinkedBlockingQueue without a size, Go with a slice behind a channel, MPI_Bsend, an inbox. msg_max and RLIMIT_MSGQUEUE are the limits of mqueue.</source>
        <extracomment>unbounded, the same elsewhere</extracomment>
        <translation>LinkedBlockingQueue ohne Größe, Go mit einem Slice hinter einem Kanal, MPI_Bsend, ein Posteingang. msg_max und RLIMIT_MSGQUEUE sind die Grenzen bei mqueue.</translation>
    </message>
    <message>
        <source>Time to read a letter (ms)</source>
        <extracomment>unbounded, name of a knob</extracomment>
        <translation>Zeit, um einen Brief zu lesen (ms)</translation>
    </message>
    <message>
        <source>There is room for ten letters. When does it begin to hurt?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>Es ist Platz für zehn Briefe. Ab wann tut es weh?</translation>
    </message>
    <message>
        <source>Each letter waits longer than the one before, from the start: letter 2 waits 0.7 s, letter 3 1.1 s, letter 9 already 3.5 s. The full queue hurts nobody new, it only tells the writer.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>Von Anfang an wartet jeder Brief länger als der vorige: Brief 2 wartet 0,7 s, Brief 3 schon 1,1 s, Brief 9 sogar 3,5 s. Die volle Warteschlange tut niemandem neu weh, sie sagt es nur dem Schreiber.</translation>
    </message>
    <message>
        <source>Would it help to have room for 64 letters?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>Würde Platz für 64 Briefe helfen?</translation>
    </message>
    <message>
        <source>More room does not make the reader faster. The last letter is read at the same time as before, but it was sent earlier: it waits longer, and so do the two before it, which found no room either.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>Mehr Platz macht den Leser nicht schneller. Der letzte Brief wird zur selben Zeit gelesen wie zuvor, aber er wurde früher gesendet: Er wartet länger, und ebenso die zwei vor ihm, die auch keinen Platz fanden.</translation>
    </message>
    <message>
        <source>Now the send is synchronous. How many letters are in the queue when it is deepest?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>Jetzt ist das Senden synchron. Wie viele Briefe liegen in der Warteschlange, wenn sie am längsten ist?</translation>
    </message>
    <message>
        <source>The writer waits until each letter is received. It writes as slowly as the reader reads: no memory is needed, no letter grows old.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>Der Schreiber wartet, bis jeder Brief empfangen ist. Er schreibt so langsam, wie der Leser liest: Es wird kein Speicher gebraucht, kein Brief wird alt.</translation>
    </message>
    <message>
        <source>Five letters are waiting. The writer notices nothing: each send came back at once.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>Fünf Briefe warten. Der Schreiber merkt nichts: Jedes send kehrte sofort zurück.</translation>
    </message>
    <message>
        <source>This was the last place. Each letter takes memory while it waits.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>Das war der letzte Platz. Jeder Brief belegt Speicher, solange er wartet.</translation>
    </message>
    <message>
        <source>The limit is reached, and only now the writer learns of it: it sleeps until there is room.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>Die Grenze ist erreicht, und erst jetzt erfährt der Schreiber davon: Er schläft, bis Platz ist.</translation>
    </message>
    <message>
        <source>The writer must wait until letter 2 is received. It cannot get ahead of the reader.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>Der Schreiber muss warten, bis Brief 2 empfangen ist. Er kann dem Leser nicht davonlaufen.</translation>
    </message>
    <message>
        <source>the queue grows</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>die Warteschlange wächst</translation>
    </message>
    <message>
        <source>the limit: the writer waits</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>die Grenze: der Schreiber wartet</translation>
    </message>
    <message>
        <source>the last letter is read</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>der letzte Brief ist gelesen</translation>
    </message>
    <message>
        <source>In what format?</source>
        <extracomment>what-format, title</extracomment>
        <translation>In welchem Format?</translation>
    </message>
    <message>
        <source>Agreeing on a format</source>
        <extracomment>what-format, topic</extracomment>
        <translation>Sich auf ein Format einigen</translation>
    </message>
    <message>
        <source>A channel delivers bytes and knows nothing of their meaning: that sender and receiver agree on a format is their authors&apos; affair.</source>
        <extracomment>what-format, goal</extracomment>
        <translation>Ein Kanal liefert Bytes und weiß nichts von ihrer Bedeutung: Dass Sender und Empfänger sich auf ein Format einigen, ist Sache ihrer Autoren.</translation>
    </message>
    <message>
        <source>A shop sends its orders as XML. The warehouse, written by somebody else, expects commas, as in &quot;3,chair&quot;.</source>
        <extracomment>what-format, summary</extracomment>
        <translation>Ein Laden schickt seine Bestellungen als XML. Das Lager, das jemand anderes geschrieben hat, erwartet Kommas, wie in „3,chair“.</translation>
    </message>
    <message>
        <source>Content-Type in HTTP, protobuf and its .proto files, an XML schema, MPI_Type_commit, ntohl; a pipe has none of them.</source>
        <extracomment>what-format, the same elsewhere</extracomment>
        <translation>Content-Type in HTTP, protobuf und seine .proto-Dateien, ein XML-Schema, MPI_Type_commit, ntohl; eine Pipe hat nichts davon.</translation>
    </message>
    <message>
        <source>The authors have met (1: yes)</source>
        <extracomment>what-format, name of a knob</extracomment>
        <translation>Die Autoren haben sich getroffen (1: ja)</translation>
    </message>
    <message>
        <source>The shop publishes its format (1: yes)</source>
        <extracomment>what-format, name of a knob</extracomment>
        <translation>Der Laden gibt sein Format bekannt (1: ja)</translation>
    </message>
    <message>
        <source>The warehouse cannot read the orders. What does the system report?</source>
        <extracomment>what-format, question</extracomment>
        <translation>Das Lager kann die Bestellungen nicht lesen. Was meldet das System?</translation>
    </message>
    <message>
        <source>To the system a message is a row of bytes. It has delivered them all, faithfully and in order, and so everything is as it should be. The two programs fail to agree, and only they can know.</source>
        <extracomment>what-format, why that is the answer</extracomment>
        <translation>Für das System ist eine Nachricht eine Reihe von Bytes. Es hat sie alle geliefert, getreu und in der richtigen Reihenfolge, und damit ist alles in Ordnung. Die beiden Programme verstehen sich nicht, und nur sie können das wissen.</translation>
    </message>
    <message>
        <source>What does the shop learn of the trouble?</source>
        <extracomment>what-format, question</extracomment>
        <translation>Was erfährt der Laden von dem Problem?</translation>
    </message>
    <message>
        <source>A send says at most that the message was received, never that it was understood. There are two repairs, both outside the system: the authors meet, or the sender publishes its format and the receiver reads it first.</source>
        <extracomment>what-format, why that is the answer</extracomment>
        <translation>send sagt höchstens, dass die Nachricht empfangen wurde, nie, dass sie verstanden wurde. Es gibt zwei Auswege, beide außerhalb des Systems: Die Autoren treffen sich, oder der Sender gibt sein Format bekannt und der Empfänger liest es zuerst.</translation>
    </message>
    <message>
        <source>Every byte has arrived. The channel&apos;s work is done.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>Jedes Byte ist angekommen. Die Arbeit des Kanals ist getan.</translation>
    </message>
    <message>
        <source>The warehouse cannot read the order. The system reports nothing, and nobody tells the shop.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>Das Lager kann die Bestellung nicht lesen. Das System meldet nichts, und niemand sagt es dem Laden.</translation>
    </message>
    <message>
        <source>The fourth send has come back, and it said true, like the others.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>Das vierte send ist zurückgekehrt, und es lieferte true wie die anderen.</translation>
    </message>
    <message>
        <source>delivered, but not understood</source>
        <extracomment>what-format, something to watch for</extracomment>
        <translation>geliefert, aber nicht verstanden</translation>
    </message>
    <message>
        <source>all four have been delivered</source>
        <extracomment>what-format, something to watch for</extracomment>
        <translation>alle vier sind geliefert</translation>
    </message>
    <message>
        <source>What happens when the queue is full</source>
        <extracomment>when-full, title</extracomment>
        <translation>Was geschieht, wenn die Warteschlange voll ist</translation>
    </message>
    <message>
        <source>Wait, refuse, discard, overwrite: say which messages are missing, and who knows it.</source>
        <extracomment>when-full, goal</extracomment>
        <translation>Warten, ablehnen, verwerfen, überschreiben: Sagen Sie, welche Nachrichten fehlen und wer davon weiß.</translation>
    </message>
    <message>
        <source>A sensor sends eight readings faster than the display shows them. There is room for two; a reading that finds none is discarded.</source>
        <extracomment>when-full, summary</extracomment>
        <translation>Ein Sensor schickt acht Messwerte, schneller, als die Anzeige sie zeigt. Es ist Platz für zwei; ein Messwert, der keinen findet, wird verworfen.</translation>
    </message>
    <message>
        <source>Wait: mq_send, a Go channel. Refuse: mq_send with O_NONBLOCK, BlockingQueue.offer. Discard: a UDP socket. Overwrite: a ring buffer, a log that forgets.</source>
        <extracomment>when-full, the same elsewhere</extracomment>
        <translation>Warten: mq_send, ein Go-Kanal. Ablehnen: mq_send mit O_NONBLOCK, BlockingQueue.offer. Verwerfen: ein UDP-Socket. Überschreiben: ein Ringpuffer, ein Log, das vergisst.</translation>
    </message>
    <message>
        <source>a reading | reading | readings</source>
        <extracomment>when-full, what a message is called: with article as object | before a number | many</extracomment>
        <translation>einen Messwert | Messwert | Messwerte</translation>
    </message>
    <message>
        <source>Time to show a reading (ms)</source>
        <extracomment>when-full, name of a knob</extracomment>
        <translation>Zeit, um einen Messwert zu zeigen (ms)</translation>
    </message>
    <message>
        <source>A reading that finds no room is discarded. Which readings does the display show?</source>
        <extracomment>when-full, question</extracomment>
        <translation>Ein Messwert, der keinen Platz findet, wird verworfen. Welche Messwerte zeigt die Anzeige?</translation>
    </message>
    <message>
        <source>Readings 5, 6 and 8 found two others in the queue. What is queued stays; the newcomer is lost. With &quot;overwrite&quot; it is the other way round: the oldest is lost, and the last reading always arrives.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>Die Messwerte 5, 6 und 8 fanden zwei andere in der Warteschlange vor. Was in der Schlange ist, bleibt; der neue geht verloren. Beim Überschreiben ist es umgekehrt: Der älteste geht verloren, und der letzte Messwert kommt immer an.</translation>
    </message>
    <message>
        <source>Who is told that a reading was discarded?</source>
        <extracomment>when-full, question</extracomment>
        <translation>Wer erfährt, dass ein Messwert verworfen wurde?</translation>
    </message>
    <message>
        <source>The send comes back at once and says true. Only &quot;refuse&quot; tells the sender: its send returns false and &quot;full&quot;, and its program can try again. Nobody ever tells the receiver.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>send kehrt sofort zurück und liefert true. Nur beim Ablehnen erfährt es der Sender: Sein send liefert false und „full“, und sein Programm kann es noch einmal versuchen. Dem Empfänger sagt es nie jemand.</translation>
    </message>
    <message>
        <source>Now the send is synchronous. How many readings are lost?</source>
        <extracomment>when-full, question</extracomment>
        <translation>Jetzt ist das Senden synchron. Wie viele Messwerte gehen verloren?</translation>
    </message>
    <message>
        <source>The sensor waits until each reading is received, so at most one is ever in the queue. It finds room every time, but it is done much later.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>Der Sensor wartet, bis jeder Messwert empfangen ist, also liegt immer höchstens einer in der Warteschlange. Er findet jedes Mal Platz, ist aber viel später fertig.</translation>
    </message>
    <message>
        <source>The queue is full: two readings lie in it. The sensor does not know this.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>Die Warteschlange ist voll: Zwei Messwerte liegen darin. Der Sensor weiß das nicht.</translation>
    </message>
    <message>
        <source>No room: this reading is lost. The send came back at once and said true.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>Kein Platz: Dieser Messwert ist verloren. send kehrte sofort zurück und lieferte true.</translation>
    </message>
    <message>
        <source>The sensor waits until reading 2 is received. Meanwhile it makes no other, so no other can be lost.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>Der Sensor wartet, bis Messwert 2 empfangen ist. Inzwischen misst er keinen anderen, also kann kein anderer verloren gehen.</translation>
    </message>
    <message>
        <source>three readings are lost</source>
        <extracomment>when-full, something to watch for</extracomment>
        <translation>drei Messwerte gehen verloren</translation>
    </message>
    <message>
        <source>all eight have arrived</source>
        <extracomment>when-full, something to watch for</extracomment>
        <translation>alle acht sind angekommen</translation>
    </message>
    <message>
        <source>order 2 is cooked</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>Bestellung 2 ist gekocht</translation>
    </message>
    <message>
        <source>order 2 was received</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>Bestellung 2 wurde empfangen</translation>
    </message>
    <message>
        <source>order 2 will be cooked</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>Bestellung 2 wird noch gekocht werden</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no: an asynchronous sender never waits</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>nein: ein asynchroner Sender wartet nie</translation>
    </message>
    <message>
        <source>yes: in its receive, for the acknowledgement</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>ja: in seinem receive, auf die Quittung</translation>
    </message>
    <message>
        <source>yes: in its send, for room</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>ja: in seinem send, auf Platz</translation>
    </message>
    <message>
        <source>doughs: the first one</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>doughs: die erste</translation>
    </message>
    <message>
        <source>breads: just before the slicer</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>breads: direkt vor dem Schneiden</translation>
    </message>
    <message>
        <source>both at the same time</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>beide gleichzeitig</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>keine von beiden</translation>
    </message>
    <message>
        <source>less bread is sliced in the same time</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>in derselben Zeit wird weniger Brot geschnitten</translation>
    </message>
    <message>
        <source>never more than three are under way, and nobody waits for room</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>nie sind mehr als drei unterwegs, und niemand wartet auf Platz</translation>
    </message>
    <message>
        <source>the slicer works faster</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>das Schneiden geht schneller</translation>
    </message>
    <message>
        <source>both, by Bea</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>beide, von Bea</translation>
    </message>
    <message>
        <source>the one on the desk</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>der am Schalter</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>keiner von beiden</translation>
    </message>
    <message>
        <source>the one in Ann&apos;s box</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>der in Anns Kasten</translation>
    </message>
    <message>
        <source>nothing in either case</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>in beiden Fällen nichts</translation>
    </message>
    <message>
        <source>to Ann: no receiver; to the desk: true</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>an Ann: no receiver; an den Schalter: true</translation>
    </message>
    <message>
        <source>in both cases: no receiver</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>in beiden Fällen: no receiver</translation>
    </message>
    <message>
        <source>2.1 s: a quarter</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>2,1 s: ein Viertel</translation>
    </message>
    <message>
        <source>about 3.2 s</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>etwa 3,2 s</translation>
    </message>
    <message>
        <source>about 6 s</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>etwa 6 s</translation>
    </message>
    <message>
        <source>8.4 s: dividing does not help</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>8,4 s: Teilen hilft nicht</translation>
    </message>
    <message>
        <source>smaller pieces</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>kleinere Stücke</translation>
    </message>
    <message>
        <source>larger pieces</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>größere Stücke</translation>
    </message>
    <message>
        <source>more room in the queue</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>mehr Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>each receives the other&apos;s letter</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>jeder empfängt den Brief des anderen</translation>
    </message>
    <message>
        <source>Anna goes on, Ben waits</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>Anna macht weiter, Ben wartet</translation>
    </message>
    <message>
        <source>nothing, for ever</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>nichts, für immer</translation>
    </message>
    <message>
        <source>the system lets one of the sends fail</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>das System lässt eines der beiden send fehlschlagen</translation>
    </message>
    <message>
        <source>yes, as before</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>ja, wie zuvor</translation>
    </message>
    <message>
        <source>yes, but later</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>ja, aber später</translation>
    </message>
    <message>
        <source>no: each letter lies in the box, and both go on to receive</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>nein: jeder Brief liegt im Kasten, und beide gehen weiter zum Empfangen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>about half</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <source>a whole one</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>einen ganzen</translation>
    </message>
    <message>
        <source>it depends on the speed of the machine</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>das hängt davon ab, wie schnell der Rechner ist</translation>
    </message>
    <message>
        <source>never: it looks by itself</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>nie: er sieht selbst nach</translation>
    </message>
    <message>
        <source>once in all</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>einmal insgesamt</translation>
    </message>
    <message>
        <source>once for each part</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>einmal für jedes Teil</translation>
    </message>
    <message>
        <source>many times for each part</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>viele Male für jedes Teil</translation>
    </message>
    <message>
        <source>order 5</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>Bestellung 5</translation>
    </message>
    <message>
        <source>order 6</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>Bestellung 6</translation>
    </message>
    <message>
        <source>order 7</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>Bestellung 7</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>at 6.0 s: there is room for every message</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>bei 6,0 s: für jede Nachricht ist Platz</translation>
    </message>
    <message>
        <source>at 7.5 s: it waits until some are received</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>bei 7,5 s: er wartet, bis einige empfangen sind</translation>
    </message>
    <message>
        <source>at 10.2 s: it waits while each is worked on</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>bei 10,2 s: er wartet, während an jeder gearbeitet wird</translation>
    </message>
    <message>
        <source>all 6</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>alle 6</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>überhaupt nicht</translation>
    </message>
    <message>
        <source>about 0.3 s: the work on a message</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>etwa 0,3 s: die Arbeit an einer Nachricht</translation>
    </message>
    <message>
        <source>about 0.6 s: half the other work</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>etwa 0,6 s: die Hälfte der anderen Arbeit</translation>
    </message>
    <message>
        <source>about 1.2 s: all the other work</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>etwa 1,2 s: die ganze andere Arbeit</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>synchrones Empfangen</translation>
    </message>
    <message>
        <source>more room in the queue</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>mehr Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>a faster sender</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>ein schnellerer Sender</translation>
    </message>
    <message>
        <source>no: it waits for ever</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>nein: es wartet für immer</translation>
    </message>
    <message>
        <source>yes: it returns true</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>ja: es liefert true</translation>
    </message>
    <message>
        <source>yes: it returns false and &quot;no receiver&quot;</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>ja: es liefert false und „no receiver“</translation>
    </message>
    <message>
        <source>the sender is killed too</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>der Sender wird auch getötet</translation>
    </message>
    <message>
        <source>it is lost: received, and never done</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>es ist verloren: empfangen und nie erledigt</translation>
    </message>
    <message>
        <source>it goes back into the queue</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>es kommt zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>it goes back to the sender</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>es geht an den Sender zurück</translation>
    </message>
    <message>
        <source>it is not certain</source>
        <comment>Each payment is 100. What is the balance at the end?</comment>
        <extracomment>lost-acknowledgement, answer</extracomment>
        <translation>das steht nicht fest</translation>
    </message>
    <message>
        <source>it reads letter 2: the wake-up is kept for it</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>er liest Brief 2: der Weckruf wird für ihn aufgehoben</translation>
    </message>
    <message>
        <source>it sleeps for ever, and letter 2 lies beside it</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>er schläft für immer, und Brief 2 liegt daneben</translation>
    </message>
    <message>
        <source>it looks once more before it sleeps</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>er sieht noch einmal nach, bevor er schläft</translation>
    </message>
    <message>
        <source>a second wake-up</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>ein zweiter Weckruf</translation>
    </message>
    <message>
        <source>the kernel compares once more, in one step with falling asleep</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>der Kernel vergleicht noch einmal, in einem Schritt mit dem Einschlafen</translation>
    </message>
    <message>
        <source>a faster reader</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>ein schnellerer Leser</translation>
    </message>
    <message>
        <source>Names: Anna Ben</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Anna Ben</translation>
    </message>
    <message>
        <source>Names: Ben Anna</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Ben Anna</translation>
    </message>
    <message>
        <source>Names: Ben</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Ben</translation>
    </message>
    <message>
        <source>the system reports a conflict</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>das System meldet einen Konflikt</translation>
    </message>
    <message>
        <source>Names: Anna Ben</source>
        <comment>Then both send their names to an owner, again while the other is not finished. What does its list say?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Anna Ben</translation>
    </message>
    <message>
        <source>Names: Ben</source>
        <comment>Then both send their names to an owner, again while the other is not finished. What does its list say?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Ben</translation>
    </message>
    <message>
        <source>it depends on who types faster</source>
        <comment>Then both send their names to an owner, again while the other is not finished. What does its list say?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>das hängt davon ab, wer schneller tippt</translation>
    </message>
    <message>
        <source>the thermometer: it must know the new filter</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>das Thermometer: es muss den neuen Filter kennen</translation>
    </message>
    <message>
        <source>the display: it must know the new filter</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>die Anzeige: sie muss den neuen Filter kennen</translation>
    </message>
    <message>
        <source>both</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>it is lost</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>er geht verloren</translation>
    </message>
    <message>
        <source>it waits in the queue</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>er wartet in der Warteschlange</translation>
    </message>
    <message>
        <source>the system sends it back</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>das System schickt ihn zurück</translation>
    </message>
    <message>
        <source>Ada: the first in the file</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Ada: in der Datei die Erste</translation>
    </message>
    <message>
        <source>Cleo: she has waited longest</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Cleo: sie hat am längsten gewartet</translation>
    </message>
    <message>
        <source>all three are woken, the fastest gets it</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>alle drei werden geweckt, wer am schnellsten ist, bekommt ihn</translation>
    </message>
    <message>
        <source>nobody can say: it is chance</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>das kann niemand sagen: es ist Zufall</translation>
    </message>
    <message>
        <source>whoever has looked most often</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>wer am häufigsten nachgesehen hat</translation>
    </message>
    <message>
        <source>whoever looks next</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>wer als Nächster nachsieht</translation>
    </message>
    <message>
        <source>Cleo: she came first</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Cleo: sie kam zuerst</translation>
    </message>
    <message>
        <source>one that looks every second</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>einer, der jede Sekunde nachsieht</translation>
    </message>
    <message>
        <source>one that looks every 0.1 s</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>einer, der alle 0,1 s nachsieht</translation>
    </message>
    <message>
        <source>one that sleeps in receive until woken</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>einer, der in receive schläft, bis er geweckt wird</translation>
    </message>
    <message>
        <source>never</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>less than 6 times</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>weniger als 6-mal</translation>
    </message>
    <message>
        <source>6 times: once for each message</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>6-mal: einmal für jede Nachricht</translation>
    </message>
    <message>
        <source>more than 6 times</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>mehr als 6-mal</translation>
    </message>
    <message>
        <source>patients 2 and 3 are never treated: they starve</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>die Patienten 2 und 3 werden nie behandelt: sie verhungern</translation>
    </message>
    <message>
        <source>after some time they count as urgent</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>nach einiger Zeit gelten sie als dringend</translation>
    </message>
    <message>
        <source>they are treated in between</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>sie werden dazwischen behandelt</translation>
    </message>
    <message>
        <source>none, ever</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>keine, niemals</translation>
    </message>
    <message>
        <source>all 5</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>alle 5</translation>
    </message>
    <message>
        <source>it puts it into the queue and goes on</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>er legt sie in die Warteschlange und macht weiter</translation>
    </message>
    <message>
        <source>it throws it away and goes on</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>er wirft sie weg und macht weiter</translation>
    </message>
    <message>
        <source>it waits until the receiver comes</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>er wartet, bis der Empfänger kommt</translation>
    </message>
    <message>
        <source>Anna: it lies in her mailbox until she looks</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>Anna: sie liegt in ihrer Mailbox, bis sie nachsieht</translation>
    </message>
    <message>
        <source>Ben: he waits first</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>Ben: er wartet zuerst</translation>
    </message>
    <message>
        <source>both get a copy</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>beide bekommen eine Kopie</translation>
    </message>
    <message>
        <source>nobody: Anna is not waiting</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>niemand: Anna wartet nicht</translation>
    </message>
    <message>
        <source>the system sends replies back by itself</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>das System schickt Antworten von selbst zurück</translation>
    </message>
    <message>
        <source>from the request: it carries its sender&apos;s name, and the program uses it</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>aus der Anfrage: sie trägt den Namen ihres Senders, und das Programm nutzt ihn</translation>
    </message>
    <message>
        <source>it remembers who waits</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>er merkt sich, wer wartet</translation>
    </message>
    <message>
        <source>as in round 3</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>dasselbe wie in Runde 3</translation>
    </message>
    <message>
        <source>the fourth letter is lost</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>der vierte Brief geht verloren</translation>
    </message>
    <message>
        <source>both get stuck at their fourth letter</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>beide stecken bei ihrem vierten Brief fest</translation>
    </message>
    <message>
        <source>only the faster one gets stuck</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>nur wer schneller ist, steckt fest</translation>
    </message>
    <message>
        <source>round 1</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>Runde 1</translation>
    </message>
    <message>
        <source>round 3</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>Runde 3</translation>
    </message>
    <message>
        <source>round 4</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>Runde 4</translation>
    </message>
    <message>
        <source>never</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes: nobody gets on</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>ja: niemand kommt voran</translation>
    </message>
    <message>
        <source>no: both run, look and look again, and still nobody gets on</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>nein: beide laufen, sehen nach und wieder nach, und trotzdem kommt niemand voran</translation>
    </message>
    <message>
        <source>no: one of them will speak in the end</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>nein: einer von ihnen wird schließlich sprechen</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>gar nichts</translation>
    </message>
    <message>
        <source>both sleep: now it is a deadlock</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>beide schlafen: jetzt ist es ein Deadlock</translation>
    </message>
    <message>
        <source>the first message comes through</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>die erste Nachricht kommt durch</translation>
    </message>
    <message>
        <source>the number that the writer set</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>die Zahl, die der Schreiber gesetzt hat</translation>
    </message>
    <message>
        <source>1, as before</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>1, wie zuvor</translation>
    </message>
    <message>
        <source>nothing: the reader has no x any more</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>nichts: der Leser hat kein x mehr</translation>
    </message>
    <message>
        <source>one more than before</source>
        <comment>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>eins mehr als zuvor</translation>
    </message>
    <message>
        <source>the number that it had set</source>
        <comment>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>die Zahl, die er gesetzt hatte</translation>
    </message>
    <message>
        <source>from the second letter on</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>vom zweiten Brief an</translation>
    </message>
    <message>
        <source>when the queue is full</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>wenn die Warteschlange voll ist</translation>
    </message>
    <message>
        <source>when the writer is done</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>wenn der Schreiber fertig ist</translation>
    </message>
    <message>
        <source>never: nothing is lost</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>nie: nichts geht verloren</translation>
    </message>
    <message>
        <source>yes: every letter is read sooner</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>ja: jeder Brief wird früher gelesen</translation>
    </message>
    <message>
        <source>only the writer: it never waits; the letters wait longer</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>nur dem Schreiber: er wartet nie; die Briefe warten länger</translation>
    </message>
    <message>
        <source>no: nothing changes</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>nein: nichts ändert sich</translation>
    </message>
    <message>
        <source>yes: the reader works faster</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>ja: der Leser arbeitet schneller</translation>
    </message>
    <message>
        <source>an error to the shop</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>dem Laden einen Fehler</translation>
    </message>
    <message>
        <source>an error to the warehouse</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>dem Lager einen Fehler</translation>
    </message>
    <message>
        <source>an error to both</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>beiden einen Fehler</translation>
    </message>
    <message>
        <source>nothing: it has delivered every byte</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>nichts: es hat jedes Byte geliefert</translation>
    </message>
    <message>
        <source>each of its sends returns false</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>jedes seiner send liefert false</translation>
    </message>
    <message>
        <source>nothing: each of its sends returns true</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>nichts: jedes seiner send liefert true</translation>
    </message>
    <message>
        <source>it gets its orders back</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>er bekommt seine Bestellungen zurück</translation>
    </message>
    <message>
        <source>all eight</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>alle acht</translation>
    </message>
    <message>
        <source>1 2 3 4 7: those that found room</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2 3 4 7: die, die Platz fanden</translation>
    </message>
    <message>
        <source>1 2 5 7 8: always the newest</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2 5 7 8: immer die neuesten</translation>
    </message>
    <message>
        <source>1 2: the first two</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2: die ersten zwei</translation>
    </message>
    <message>
        <source>the sensor: its send returns false</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>der Sensor: sein send liefert false</translation>
    </message>
    <message>
        <source>the display</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>die Anzeige</translation>
    </message>
    <message>
        <source>both</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>neither: the send returns true</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>keiner von beiden: send liefert true</translation>
    </message>
    <message>
        <source>three, as before</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>drei, wie zuvor</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>one</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>einer</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>▶ Play</source>
        <translation>▶ Abspielen</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Schritt ▶</translation>
    </message>
    <message>
        <source>⤼ Next stop</source>
        <translation>⤼ Nächster Halt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>? Keys</source>
        <translation>? Tasten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This page plays a recording; that takes JavaScript, which is switched off here.</source>
        <translation>Diese Seite spielt eine Aufzeichnung ab; dazu braucht sie JavaScript, das hier abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Eins zurück</translation>
    </message>
    <message>
        <source>One on</source>
        <translation>Eins weiter</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>Welcher Lauf</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · L = newest</source>
        <translation>↶ WIEDERGABE %1 von %2 · L = neuester</translation>
    </message>
    <message>
        <source>■ FINISHED %1</source>
        <translation>■ FERTIG %1</translation>
    </message>
    <message>
        <source>▶ PLAYING %1</source>
        <translation>▶ LÄUFT %1</translation>
    </message>
    <message>
        <source>❚❚ PAUSED %1</source>
        <translation>❚❚ PAUSE %1</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Space: play.</source>
        <translation>Leertaste: abspielen.</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ?</source>
        <translation>%1: dieselben Programme, auf einer Uhr. Worin werden sie sich unterscheiden?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <translation>Blockiert: %1.</translation>
    </message>
    <message>
        <source>At this moment nobody was blocked.</source>
        <translation>Zu diesem Zeitpunkt war niemand blockiert.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Niemand ist blockiert.</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>Timeline of %1 up to %2</source>
        <translation>Zeitachse von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, up to %2; at the end a table has the figures</source>
        <translation>%1, bis %2; am Ende hat eine Tabelle die Zahlen</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
    <message>
        <source>Answer and reason after the run.</source>
        <translation>Antwort und Grund nach dem Lauf.</translation>
    </message>
    <message>
        <source>hand to hand: nothing is ever queued</source>
        <translation>von Hand zu Hand: nie steht etwas in der Schlange</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>In der Schlange</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>am längsten %1</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>wake-up</source>
        <translation>Weckruf</translation>
    </message>
    <message>
        <source>play, pause; at the end: from the beginning</source>
        <translation>abspielen, Pause; am Ende: von vorn</translation>
    </message>
    <message>
        <source>one back, one on</source>
        <translation>eins zurück, eins weiter</translation>
    </message>
    <message>
        <source>Shift+← → or Page Up, Page Down</source>
        <translation>Umschalt+← → oder Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>previous, next stop</source>
        <translation>voriger, nächster Halt</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>beginning, end</source>
        <translation>Anfang, Ende</translation>
    </message>
    <message>
        <source>back from a replay to the newest</source>
        <translation>von einer Wiedergabe zurück zum Neuesten</translation>
    </message>
    <message>
        <source>slower, faster</source>
        <translation>langsamer, schneller</translation>
    </message>
    <message>
        <source>that run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>all of them compared</source>
        <translation>alle im Vergleich</translation>
    </message>
    <message>
        <source>narration</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>light, dark, high contrast</source>
        <translation>hell, dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, or back to the comparison</source>
        <translation>schließen, oder zurück zum Vergleich</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <translation>Linux: nicht bekannt</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <translation>Linux: schläft</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <translation>Linux: schläft nicht</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <translation>geweckt, bevor er schlief</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>sender and receiver</source>
        <translation>Sender und Empfänger</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>synchroscope</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, in mode %2</source>
        <translation>%1, in Modus %2</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ? Space steps %2.</source>
        <translation>%1: dieselben Programme, auf einer Uhr. Was wird anders sein? Die Leertaste führt %2 einen Schritt weiter.</translation>
    </message>
    <message>
        <source>%1: the same programs, one run after the other. What will differ? Space starts them.</source>
        <translation>%1: dieselben Programme, ein Lauf nach dem anderen. Was wird anders sein? Die Leertaste startet sie.</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ? Space starts %2.</source>
        <translation>%1: dieselben Programme, auf einer Uhr. Was wird anders sein? Die Leertaste startet %2.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>all three</source>
        <translation>alle drei</translation>
    </message>
    <message>
        <source>all four</source>
        <translation>alle vier</translation>
    </message>
    <message>
        <source>all five</source>
        <translation>alle fünf</translation>
    </message>
    <message>
        <source>all six</source>
        <translation>alle sechs</translation>
    </message>
    <message>
        <source>all seven</source>
        <translation>alle sieben</translation>
    </message>
    <message>
        <source>all eight</source>
        <translation>alle acht</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>At this moment nobody was blocked.</source>
        <translation>In diesem Augenblick war niemand blockiert.</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <translation>Blockiert: %1.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Niemand ist blockiert.</translation>
    </message>
    <message>
        <source>FUTEX_WAIT %1</source>
        <translation>FUTEX_WAIT %1</translation>
    </message>
    <message>
        <source>FUTEX_WAIT control.nudge[%1], a timer</source>
        <translation>FUTEX_WAIT control.nudge[%1], ein Timer</translation>
    </message>
    <message>
        <source>in no system call: it uses the processor</source>
        <translation>in keinem Systemaufruf: nutzt den Prozessor</translation>
    </message>
    <message>
        <source>suspended by SIGSTOP</source>
        <translation>von SIGSTOP angehalten</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist beendet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Processes (pid) and the system call each is in</source>
        <translation>Prozesse (pid) und der Systemaufruf, in dem jeder steht</translation>
    </message>
    <message>
        <source>Futex words: name · value · who sleeps</source>
        <translation>Futex-Wörter: Name · Wert · wer schläft</translation>
    </message>
    <message>
        <source>Futex words: name · offset · value · who sleeps</source>
        <translation>Futex-Wörter: Name · Offset · Wert · wer schläft</translation>
    </message>
    <message>
        <source>%1 more: see All bytes</source>
        <translation>%1 weitere: siehe Alle Bytes</translation>
    </message>
    <message>
        <source>The queue: slot numbers in a ring</source>
        <translation>Die Warteschlange: Slot-Nummern im Ring</translation>
    </message>
    <message>
        <source>The queue: the slots are a ring</source>
        <translation>Die Warteschlange: die Slots bilden einen Ring</translation>
    </message>
    <message>
        <source>The queue: the slots are a ring, what is between the counts is queued</source>
        <translation>Die Warteschlange: die Slots bilden einen Ring; was zwischen den Zählern liegt, ist in der Schlange</translation>
    </message>
    <message>
        <source>▲head △tail</source>
        <translation>▲head △tail</translation>
    </message>
    <message>
        <source>▲head</source>
        <translation>▲head</translation>
    </message>
    <message>
        <source>△tail</source>
        <translation>△tail</translation>
    </message>
    <message>
        <source>… of %1</source>
        <translation>… von %1</translation>
    </message>
    <message>
        <source>Slots: state · message · bytes · as text</source>
        <translation>Slots: Zustand · Nachricht · Bytes · als Text</translation>
    </message>
    <message>
        <source>Slots: offset · by the counts · message · length · bytes · as text</source>
        <translation>Slots: Offset · nach den Zählern · Nachricht · Länge · Bytes · als Text</translation>
    </message>
    <message>
        <source>Slots: offset · by the counts · message · taking back · length · bytes · as text</source>
        <translation>Slots: Offset · nach den Zählern · Nachricht · Zurücknehmen · Länge · Bytes · als Text</translation>
    </message>
    <message>
        <source>Slots: offset · state · message · written by · length · bytes · as text</source>
        <translation>Slots: Offset · Zustand · Nachricht · geschrieben von · Länge · Bytes · als Text</translation>
    </message>
    <message>
        <source>%1 more slots</source>
        <translation>%1 weitere Slots</translation>
    </message>
    <message>
        <source>Underlined: changed by what happened last</source>
        <translation>Unterstrichen: zuletzt geändert</translation>
    </message>
    <message>
        <source>says “%1” · </source>
        <translation>sagt „%1“ · </translation>
    </message>
    <message>
        <source>pid %1 · its wake-up is issued</source>
        <translation>pid %1 · der Weckruf ist gesendet</translation>
    </message>
    <message>
        <source>● Linux confirms: pid %1 is asleep</source>
        <translation>● Linux bestätigt: pid %1 schläft</translation>
    </message>
    <message>
        <source>! Linux did not see pid %1 sleep</source>
        <translation>! Linux sah pid %1 nicht schlafen</translation>
    </message>
    <message>
        <source>○ pid %1 · not confirmed by Linux</source>
        <translation>○ pid %1 · von Linux nicht bestätigt</translation>
    </message>
    <message>
        <source>pid %1 · work() is a timer</source>
        <translation>pid %1 · work() ist ein Timer</translation>
    </message>
    <message>
        <source>pid %1 · ended</source>
        <translation>pid %1 · beendet</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>hand to hand</source>
        <translation>von Hand zu Hand</translation>
    </message>
    <message>
        <source>room for none</source>
        <translation>Platz für keine</translation>
    </message>
    <message>
        <source>%1 of %2 — FULL</source>
        <translation>%1 von %2 — VOLL</translation>
    </message>
    <message>
        <source>%1 of %2 in queue</source>
        <translation>%1 von %2 in der Schlange</translation>
    </message>
    <message>
        <source> · closed</source>
        <translation> · geschlossen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>a process with a message</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>waiting to send: %1</source>
        <translation>will senden: %1</translation>
    </message>
    <message>
        <source>waiting until received: %1</source>
        <translation>wartet bis zum Empfang: %1</translation>
    </message>
    <message>
        <source>waiting to receive: %1</source>
        <translation>will empfangen: %1</translation>
    </message>
    <message>
        <source>One file at a time: a lesson (.toml) or a recording (.synchroscope).</source>
        <translation>Nur eine Datei auf einmal: eine Lektion (.toml) oder eine Aufzeichnung (.synchroscope).</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <translation>%1 ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is neither a lesson (.toml) nor a recording (.synchroscope).</source>
        <translation>%1 ist weder eine Lektion (.toml) noch eine Aufzeichnung (.synchroscope).</translation>
    </message>
</context>
<context>
    <name>synchroscope::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <comment>letter and answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — committed</source>
        <translation>%1 — festgelegt</translation>
    </message>
    <message>
        <source>%1 ✓ right</source>
        <translation>%1 ✓ richtig</translation>
    </message>
</context>
<context>
    <name>synchroscope::BlankScreen</name>
    <message>
        <source>Blank screen; any key shows the lesson again</source>
        <translation>Leerer Bildschirm; eine beliebige Taste zeigt die Lektion wieder</translation>
    </message>
</context>
<context>
    <name>synchroscope::ByteTableModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Where it stands: so many bytes after the channel begins.</source>
        <translation>Wo es steht: so viele Bytes nach dem Anfang des Kanals.</translation>
    </message>
    <message>
        <source>How many bytes it has.</source>
        <translation>Wie viele Bytes es hat.</translation>
    </message>
    <message>
        <source>As the program&apos;s own code calls it.</source>
        <translation>Wie der eigene Code des Programms es nennt.</translation>
    </message>
    <message>
        <source>The bytes themselves, two hexadecimal digits each.</source>
        <translation>Die Bytes selbst, je zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>What these bytes stand for.</source>
        <translation>Wofür diese Bytes stehen.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>synchroscope::BytesView</name>
    <message>
        <source>The bytes of the message</source>
        <translation>Die Bytes der Nachricht</translation>
    </message>
    <message>
        <source>%1: %2; as text: %3</source>
        <translation>%1: %2; als Text: %3</translation>
    </message>
    <message>
        <source>no bytes: an empty message</source>
        <translation>keine Bytes: eine leere Nachricht</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>synchroscope::CaptionStrip</name>
    <message>
        <source>DEADLOCK</source>
        <translation>DEADLOCK</translation>
    </message>
    <message>
        <source>LIVELOCK</source>
        <translation>LIVELOCK</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>TIMEOUT</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>GESTOPPT</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>❚❚ PAUSED %1</source>
        <translation>❚❚ PAUSE %1</translation>
    </message>
    <message>
        <source>● LIVE %1</source>
        <translation>● LIVE %1</translation>
    </message>
    <message>
        <source>▶ SLOW %1</source>
        <translation>▶ LANGSAM %1</translation>
    </message>
    <message>
        <source>▶| STEP %1 from %2</source>
        <translation>▶| SCHRITT %1 ab %2</translation>
    </message>
    <message>
        <source>▶| STEP %1</source>
        <translation>▶| SCHRITT %1</translation>
    </message>
    <message>
        <source>L = live</source>
        <translation>L = live</translation>
    </message>
    <message>
        <source>L = newest</source>
        <translation>L = neuester</translation>
    </message>
    <message>
        <source>↶ REPLAY step %1 of %2 · run %3 · %4</source>
        <translation>↶ WIEDERGABE Schritt %1 von %2 · Lauf %3 · %4</translation>
    </message>
    <message>
        <source>↶ REPLAY step %1 of %2 · %3</source>
        <translation>↶ WIEDERGABE Schritt %1 von %2 · %3</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · run %3 · %4</source>
        <translation>↶ WIEDERGABE %1 von %2 · Lauf %3 · %4</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · %3</source>
        <translation>↶ WIEDERGABE %1 von %2 · %3</translation>
    </message>
    <message>
        <source>■ %1 %2</source>
        <comment>how it ended, when</comment>
        <translation>■ %1 %2</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
</context>
<context>
    <name>synchroscope::CardView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Suspend this process with SIGSTOP, until you let it continue</source>
        <translation>Diesen Prozess mit SIGSTOP anhalten, bis Sie ihn fortsetzen</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Töten</translation>
    </message>
    <message>
        <source>End this process at once with SIGKILL</source>
        <translation>Diesen Prozess sofort mit SIGKILL beenden</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>What Linux says of this process, and how that is known</source>
        <translation>Was Linux über diesen Prozess sagt und woher man das weiß</translation>
    </message>
    <message>
        <source>Copy ps</source>
        <translation>ps kopieren</translation>
    </message>
    <message>
        <source>Copy a command that shows this process in a terminal</source>
        <translation>Einen Befehl kopieren, der diesen Prozess in einem Terminal zeigt</translation>
    </message>
    <message>
        <source>● Linux: pid %1 sleeps on %2</source>
        <translation>● Linux: pid %1 schläft an %2</translation>
    </message>
    <message>
        <source>● sleeps on %1</source>
        <translation>● schläft an %1</translation>
    </message>
    <message>
        <source>HELD BY YOU</source>
        <translation>GEHALTEN</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>dann: %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>Click, or Alt+%1: the next happening of this process</source>
        <translation>Klick oder Alt+%1: das nächste Ereignis dieses Prozesses</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Let %1 continue</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 töten</translation>
    </message>
    <message>
        <source>What Linux says of %1</source>
        <translation>Was Linux über %1 sagt</translation>
    </message>
    <message>
        <source>Copy the ps command for %1</source>
        <translation>Den ps-Befehl für %1 kopieren</translation>
    </message>
    <message>
        <source>ps</source>
        <translation>ps</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChangeBox</name>
    <message>
        <source>sync</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>Mode %1: %2 · %3</source>
        <comment>its number, how it sends, how it receives</comment>
        <translation>Modus %1: %2 · %3</translation>
    </message>
    <message>
        <source>Now change this</source>
        <translation>Ändern Sie nun dies</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
        <source>Another mode. Space starts it.</source>
        <translation>Ein anderer Modus. Die Leertaste startet ihn.</translation>
    </message>
    <message>
        <source>Another value, or another mode. Space starts it.</source>
        <translation>Ein anderer Wert oder ein anderer Modus. Die Leertaste startet ihn.</translation>
    </message>
    <message>
        <source>A sentence, if you like. It is kept with the lesson.</source>
        <translation>Wenn Sie mögen, ein Satz. Er bleibt bei der Lektion.</translation>
    </message>
    <message>
        <source>Kept with the lesson, on this computer. Esc leaves the field.</source>
        <translation>Bleibt bei der Lektion, auf diesem Rechner. Esc verlässt das Feld.</translation>
    </message>
    <message>
        <source>A new run in mode %1</source>
        <translation>Ein neuer Lauf in Modus %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChannelForm</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>+ Channel</source>
        <translation>+ Kanal</translation>
    </message>
    <message>
        <source>One more channel</source>
        <translation>Ein weiterer Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>0: rendezvous</source>
        <translation>0: Rendezvous</translation>
    </message>
    <message>
        <source>Room for messages</source>
        <translation>Platz für Nachrichten</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>If full</source>
        <translation>Wenn voll</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>One more sender</source>
        <translation>Ein weiterer Sender</translation>
    </message>
    <message>
        <source>One more receiver</source>
        <translation>Ein weiterer Empfänger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this channel</source>
        <translation>Diesen Kanal entfernen</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChartPanel</name>
    <message>
        <source>%1: copy or save</source>
        <translation>%1: kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>All charts again (Enter)</source>
        <translation>Wieder alle Diagramme (Eingabe)</translation>
    </message>
    <message>
        <source>This chart alone (Enter)</source>
        <translation>Nur dieses Diagramm (Eingabe)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg);;Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChartsColumn</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareBar</name>
    <message>
        <source>Transport of the comparison</source>
        <translation>Steuerung des Vergleichs</translation>
    </message>
    <message>
        <source>▶ Run all</source>
        <translation>▶ Alle starten</translation>
    </message>
    <message>
        <source>Run or pause (Space)</source>
        <translation>Starten oder Pause (Leertaste)</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Back to what happened before (←): only the view goes back</source>
        <translation>Zurück zum vorigen Ereignis (←): nur die Ansicht geht zurück</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Schritt ▶</translation>
    </message>
    <message>
        <source>All of them on to the next thing that happens in any of them (→)</source>
        <translation>Alle weiter bis zum nächsten Ereignis in irgendeinem Lauf (→)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Restart all at 0 (R)</source>
        <translation>Alle bei 0 neu starten (R)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>Step by: each event, or all that happens at once (within a thousandth of a second)</source>
        <translation>Schrittweite: jedes Ereignis oder alles, was gleichzeitig geschieht (innerhalb einer Tausendstelsekunde)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>What the runs differ in</source>
        <translation>Worin sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Values that are compared</source>
        <translation>Werte, die verglichen werden</translation>
    </message>
    <message>
        <source>From %1 to %2 values with commas between them; Enter runs them</source>
        <translation>%1 bis %2 Werte mit Kommas dazwischen; die Eingabetaste startet sie</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One run after the other, so that they do not disturb each other (I)</source>
        <translation>Ein Lauf nach dem anderen, damit sie einander nicht stören (I)</translation>
    </message>
    <message>
        <source>Strips</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The runs over time</source>
        <translation>Die Läufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>More: every figure in a table (M)</source>
        <translation>Mehr: alle Zahlen in einer Tabelle (M)</translation>
    </message>
    <message>
        <source>Charts (G)</source>
        <translation>Diagramme (G)</translation>
    </message>
    <message>
        <source>▼ Differ</source>
        <translation>▼ Anders</translation>
    </message>
    <message>
        <source>Mark where each run begins to differ from the first one (D)</source>
        <translation>Markieren, wo jeder Lauf anfängt, vom ersten abzuweichen (D)</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ Schließen</translation>
    </message>
    <message>
        <source>Back to the lesson (C or Esc)</source>
        <translation>Zurück zur Lektion (C oder Esc)</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Abspielen</translation>
    </message>
    <message>
        <source>▶ Again</source>
        <translation>▶ Nochmal</translation>
    </message>
    <message>
        <source>▶ Replay</source>
        <translation>▶ Wiedergabe</translation>
    </message>
    <message>
        <source>▶ Step %1</source>
        <comment>all four</comment>
        <translation>▶ Schritt: %1</translation>
    </message>
    <message>
        <source>▶ Run %1</source>
        <comment>all four</comment>
        <translation>▶ Start: %1</translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1, aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareCharts</name>
    <message>
        <source>Charts of the comparison</source>
        <translation>Diagramme des Vergleichs</translation>
    </message>
</context>
<context>
    <name>synchroscope::ComparePage</name>
    <message>
        <source>Compare page</source>
        <translation>Seite Vergleich</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Keine Läufe</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this run yet. Space starts all of them.</source>
        <translation>Von diesem Lauf ist noch nichts zu sehen. Die Leertaste startet alle.</translation>
    </message>
    <message>
        <source>Numbers with commas between them are wanted, such as %1.</source>
        <translation>Gefragt sind Zahlen mit Kommas dazwischen, etwa %1.</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareSession</name>
    <message>
        <source>The runs could not be started: %1. Fewer of them, or less room in the queue, may help; “synchroscope doctor” says what this machine allows.</source>
        <translation>Die Läufe konnten nicht gestartet werden: %1. Weniger Läufe oder weniger Platz in der Warteschlange können helfen; „synchroscope doctor“ sagt, was dieser Rechner zulässt.</translation>
    </message>
    <message>
        <source>One of the programs computes without coming to its next step. Pause (Space) holds the others.</source>
        <translation>Eines der Programme rechnet und kommt nicht zu seinem nächsten Schritt. Pause (Leertaste) hält die anderen fest.</translation>
    </message>
    <message>
        <source>Steps lead all runs on together, so “In turn” is off now.</source>
        <translation>Schritte führen alle Läufe gemeinsam weiter, darum ist „Einzeln“ jetzt aus.</translation>
    </message>
    <message>
        <source>At Max nothing is stepped, for work takes no time. Choose Step: new runs begin.</source>
        <translation>Bei Max gibt es keine Schritte, denn Arbeit kostet keine Zeit. Wählen Sie Schritt: Neue Läufe beginnen.</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareView</name>
    <message>
        <source>Runs one above the other on one time axis</source>
        <translation>Läufe untereinander auf einer Zeitachse</translation>
    </message>
    <message>
        <source>%1: open this run on the lesson page</source>
        <translation>%1: diesen Lauf auf der Seite Lektion öffnen</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>in mode 3</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>längste %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a queue and its greatest depth</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>▲ best</source>
        <translation>▲ beste</translation>
    </message>
    <message>
        <source>▽ worst</source>
        <translation>▽ schlechteste</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%n in der Schlange</numerusform>
            <numerusform>%n in der Schlange</numerusform>
        </translation>
    </message>
    <message>
        <source>Mode %1:</source>
        <translation>Modus %1:</translation>
    </message>
</context>
<context>
    <name>synchroscope::DepthChart</name>
    <message>
        <source>Messages in the queue</source>
        <translation>Nachrichten in der Warteschlange</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2 in the queue at %3 s</source>
        <translation>%1: %2 in der Warteschlange bei %3 s</translation>
    </message>
    <message>
        <source>%1: %2 in the queue now</source>
        <translation>%1: jetzt %2 in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>synchroscope::DepthOfAllChart</name>
    <message>
        <source>Messages in the queue</source>
        <translation>Nachrichten in der Warteschlange</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Which queue</source>
        <translation>Welche Warteschlange</translation>
    </message>
    <message>
        <source>messages (lines set apart)</source>
        <translation>Nachrichten (Linien versetzt)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>There is no queue in this lesson</source>
        <translation>In dieser Lektion gibt es keine Warteschlange</translation>
    </message>
    <message>
        <source>%1: %2 in the queue</source>
        <translation>%1: %2 in der Warteschlange</translation>
    </message>
    <message>
        <source>%1: %2 in the queue at %3</source>
        <translation>%1: %2 in der Warteschlange bei %3</translation>
    </message>
</context>
<context>
    <name>synchroscope::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Loslassen, um %1 zu öffnen</translation>
    </message>
</context>
<context>
    <name>synchroscope::EvidenceNote</name>
    <message>
        <source>How this is known</source>
        <translation>Woher man das weiß</translation>
    </message>
</context>
<context>
    <name>synchroscope::ExplorePanel</name>
    <message>
        <source>Run it many times</source>
        <translation>Viele Male laufen lassen</translation>
    </message>
    <message>
        <source>Run it %1 times</source>
        <translation>%1-mal laufen lassen</translation>
    </message>
    <message>
        <source>The same lesson in %1 different orders</source>
        <translation>Dieselbe Lektion in %1 verschiedenen Reihenfolgen</translation>
    </message>
    <message>
        <source>Find an order that goes wrong</source>
        <translation>Eine Reihenfolge finden, die schiefgeht</translation>
    </message>
    <message>
        <source>Looks for a deadlock, a lost message or a process that ends badly</source>
        <translation>Sucht nach einem Deadlock, einer verlorenen Nachricht oder einem Prozess, der schlecht endet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ends what goes on here; what was found stays</source>
        <translation>Beendet, was hier läuft; das Gefundene bleibt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Replay it</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Shows the chosen run as it was</source>
        <translation>Zeigt den gewählten Lauf, wie er war</translation>
    </message>
    <message>
        <source>Step through it</source>
        <translation>Schrittweise</translation>
    </message>
    <message>
        <source>New processes repeat the chosen run, step by step</source>
        <translation>Neue Prozesse wiederholen den gewählten Lauf, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Choose an ending to see one of its runs again.</source>
        <translation>Wählen Sie ein Ende, um einen Lauf mit diesem Ende noch einmal zu sehen.</translation>
    </message>
    <message>
        <source>Which of the runs that ended so</source>
        <translation>Welcher der Läufe, die so endeten</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>all ended the same way</source>
        <translation>alle endeten gleich</translation>
    </message>
    <message>
        <source>%1 different endings</source>
        <translation>%1 verschiedene Enden</translation>
    </message>
    <message>
        <source>Each run goes step by step, each in another order.</source>
        <translation>Jeder Lauf geht Schritt für Schritt, jeder in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs</source>
        <translation>Gestoppt nach %1 von %2 Läufen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody had to be held back for that.</source>
        <translation>Dafür musste niemand zurückgehalten werden.</translation>
    </message>
    <message>
        <source>It is enough to hold a process back once.</source>
        <translation>Es genügt, einen Prozess einmal zurückzuhalten.</translation>
    </message>
    <message>
        <source>It is enough to hold a process back twice.</source>
        <translation>Es genügt, einen Prozess zweimal zurückzuhalten.</translation>
    </message>
    <message>
        <source>It is enough to hold a process back %1 times.</source>
        <translation>Es genügt, einen Prozess %1-mal zurückzuhalten.</translation>
    </message>
    <message>
        <source>Looks for an order that ends in deadlock, with a loss or badly.</source>
        <translation>Sucht eine Reihenfolge, die im Deadlock, mit einem Verlust oder schlecht endet.</translation>
    </message>
    <message>
        <source>An order that goes wrong, found after %1: %2. %3</source>
        <translation>Eine Reihenfolge, die schiefgeht (geprüft: %1): %2. %3</translation>
    </message>
    <message>
        <source>%1 Not over in time: %2.</source>
        <translation>%1 Nicht rechtzeitig zu Ende: %2.</translation>
    </message>
    <message>
        <source>Every order in which a process is held back at most twice was tried, %1: none goes wrong.</source>
        <translation>Jede Reihenfolge, in der ein Prozess höchstens zweimal zurückgehalten wird, ist geprüft, %1: Keine geht schief.</translation>
    </message>
    <message>
        <source>Stopped. %1 in different orders: none went wrong.</source>
        <translation>Gestoppt. %1 in verschiedenen Reihenfolgen: Keine ging schief.</translation>
    </message>
    <message>
        <source>%1 in different orders: none went wrong.</source>
        <translation>%1 in verschiedenen Reihenfolgen: Keine ging schief.</translation>
    </message>
    <message>
        <source>No run could be started: %1.</source>
        <translation>Kein Lauf konnte gestartet werden: %1.</translation>
    </message>
    <message>
        <source>How does this lesson end if its processes take turns in another order? Real processes, stepped; each run can be seen again.</source>
        <translation>Wie endet diese Lektion, wenn ihre Prozesse in anderer Reihenfolge an die Reihe kommen? Echte Prozesse, schrittweise; jeder Lauf lässt sich wieder ansehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>if full: %1</source>
        <translation>wenn voll: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::FiguresTable</name>
    <message>
        <source>Every figure of every run</source>
        <translation>Alle Zahlen aller Läufe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run&apos;s badge and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>  ▲ best</source>
        <translation>  ▲ beste</translation>
    </message>
    <message>
        <source>  ▽ worst</source>
        <translation>  ▽ schlechteste</translation>
    </message>
</context>
<context>
    <name>synchroscope::FrozenView</name>
    <message>
        <source>The last events before the stream was frozen</source>
        <translation>Die letzten Ereignisse vor dem Einfrieren des Stroms</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>The last %L1 events. Wheel, + and −: zoom · drag: move · 0: all</source>
        <translation>Die letzten %L1 Ereignisse. Rad, + und −: Zoom · Ziehen: verschieben · 0: alles</translation>
    </message>
    <message>
        <source>Crossed out: %L1 events were lost there, and the messages in them have no arrows. </source>
        <translation>Durchgestrichen: Dort gingen %L1 Ereignisse verloren, und die Nachrichten darin haben keine Pfeile. </translation>
    </message>
    <message>
        <source>Crossed out: events were lost there.</source>
        <translation>Durchgestrichen: Dort gingen Ereignisse verloren.</translation>
    </message>
</context>
<context>
    <name>synchroscope::FullSpeedPage</name>
    <message>
        <source>Full speed page</source>
        <translation>Seite Volles Tempo</translation>
    </message>
    <message>
        <source>What streams</source>
        <translation>Was strömt</translation>
    </message>
    <message>
        <source>▶ Start</source>
        <translation>▶ Start</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <translation>Starten oder stoppen (Leertaste)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Hold the processes and look at the last events (F)</source>
        <translation>Die Prozesse festhalten und die letzten Ereignisse ansehen (F)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Synchronous send, synchronous receive</source>
        <translation>Synchrones Senden, synchrones Empfangen</translation>
    </message>
    <message>
        <source>Synchronous send, asynchronous receive</source>
        <translation>Synchrones Senden, asynchrones Empfangen</translation>
    </message>
    <message>
        <source>Asynchronous send, synchronous receive</source>
        <translation>Asynchrones Senden, synchrones Empfangen</translation>
    </message>
    <message>
        <source>Asynchronous send, asynchronous receive</source>
        <translation>Asynchrones Senden, asynchrones Empfangen</translation>
    </message>
    <message>
        <source>All four modes in turn, three seconds each (A)</source>
        <translation>Alle vier Modi reihum, je drei Sekunden (A)</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>How many processes send</source>
        <translation>Wie viele Prozesse senden</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>How many processes receive</source>
        <translation>Wie viele Prozesse empfangen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Room for how many messages</source>
        <translation>Platz für wie viele Nachrichten</translation>
    </message>
    <message>
        <source>if full</source>
        <translation>wenn voll</translation>
    </message>
    <message>
        <source>What a send does when the queue is full</source>
        <translation>Was ein send tut, wenn die Warteschlange voll ist</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>Bytes jeder Nachricht</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ Schließen</translation>
    </message>
    <message>
        <source>Back to the lesson (Esc)</source>
        <translation>Zurück zur Lektion (Esc)</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stopp</translation>
    </message>
    <message>
        <source>▶ Go on</source>
        <translation>▶ Weiter</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>on average %1 messages a second; half of them were received within %2.</source>
        <translation>im Mittel %1 Nachrichten je Sekunde; die Hälfte davon war innerhalb von %2 empfangen.</translation>
    </message>
    <message>
        <source> %L1 refused.</source>
        <translation> %L1 abgelehnt.</translation>
    </message>
    <message>
        <source> %L1 overwritten.</source>
        <translation> %L1 überschrieben.</translation>
    </message>
    <message>
        <source> %L1 discarded.</source>
        <translation> %L1 verworfen.</translation>
    </message>
    <message>
        <source>■ STOPPED</source>
        <translation>■ GESTOPPT</translation>
    </message>
    <message>
        <source>❚❚ FROZEN %1</source>
        <translation>❚❚ EINGEFROREN %1</translation>
    </message>
    <message>
        <source>the last events. F lets the processes go on.</source>
        <translation>die letzten Ereignisse. F lässt die Prozesse weiterlaufen.</translation>
    </message>
    <message>
        <source>● FULL SPEED %1</source>
        <translation>● VOLLES TEMPO %1</translation>
    </message>
    <message>
        <source>■ STOPPED %1</source>
        <translation>■ GESTOPPT %1</translation>
    </message>
    <message>
        <source> %L1 sent, %L2 received, %L3 left: what the processes counted and what the channel counted agree.</source>
        <translation> %L1 gesendet, %L2 empfangen, %L3 übrig: Was die Prozesse und was der Kanal gezählt haben, stimmt überein.</translation>
    </message>
    <message>
        <source>❚❚ READY</source>
        <translation>❚❚ BEREIT</translation>
    </message>
    <message>
        <source>Senders send and receivers receive as fast as the machine can: work takes no time. In which mode do most messages arrive? Space starts.</source>
        <translation>Sender senden und Empfänger empfangen so schnell, wie der Rechner kann: Arbeit kostet keine Zeit. In welchem Modus kommen die meisten Nachrichten an? Die Leertaste startet.</translation>
    </message>
</context>
<context>
    <name>synchroscope::GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search: a word, as it stands in the window or in a book</source>
        <translation>Suche: ein Wort, wie es im Fenster oder in einem Buch steht</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Terms and their meanings</source>
        <translation>Begriffe und ihre Bedeutungen</translation>
    </message>
    <message>
        <source>&lt;p&gt;No term speaks of that.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kein Begriff handelt davon.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 terms</source>
        <translation>%1 von %2 Begriffen</translation>
    </message>
</context>
<context>
    <name>synchroscope::Handout</name>
    <message>
        <source>At %1: %2 %3</source>
        <comment>time, subject, rest of a sentence</comment>
        <translation>Bei %1: %2 %3</translation>
    </message>
    <message>
        <source>The whole run, from left to right.</source>
        <translation>Der ganze Lauf, von links nach rechts.</translation>
    </message>
    <message>
        <source> (in %1)</source>
        <comment>in mode 3: asynchronous send, synchronous receive</comment>
        <translation> (in %1)</translation>
    </message>
    <message>
        <source>The questions speak of the lesson as it was written; these runs had other settings.</source>
        <translation>Die Fragen beziehen sich auf die Lektion, wie sie geschrieben wurde; diese Läufe hatten andere Einstellungen.</translation>
    </message>
    <message>
        <source>The programs</source>
        <translation>Die Programme</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Was gelaufen ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Anderswo: %1</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Lösungen zeigen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more kinds of happening, which a recording has in full.</source>
        <translation>
            <numerusform>Und %n weitere Art von Ereignissen, die eine Aufzeichnung vollständig enthält.</numerusform>
            <numerusform>Und %n weitere Arten von Ereignissen, die eine Aufzeichnung vollständig enthält.</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>if full: %1</source>
        <translation>wenn voll: %1</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>2: Linux recorded every sleep and every return to a processor</source>
        <translation>2: Linux hat jedes Schlafen und jede Rückkehr auf einen Prozessor aufgezeichnet</translation>
    </message>
    <message>
        <source>1: Linux was asked where each process sleeps</source>
        <translation>1: Linux wurde gefragt, wo jeder Prozess schläft</translation>
    </message>
    <message>
        <source>0: only what the processes wrote themselves</source>
        <translation>0: nur was die Prozesse selbst geschrieben haben</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>Modes %1 and %2</source>
        <translation>Modi %1 und %2</translation>
    </message>
    <message>
        <source>Blocked: no room</source>
        <translation>Blockiert: kein Platz</translation>
    </message>
    <message>
        <source>Blocked: until received</source>
        <translation>Blockiert: bis zum Empfang</translation>
    </message>
    <message>
        <source>Blocked: no message</source>
        <translation>Blockiert: keine Nachricht</translation>
    </message>
    <message>
        <source>Blocked: until woken</source>
        <translation>Blockiert: bis geweckt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <translation>Vergeblich</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>Anders eingestellt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1, and %2 that were lost</source>
        <translation>%1, und %2 verlorene</translation>
    </message>
    <message>
        <source>Evidence tier</source>
        <translation>Belegstufe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>, %1 processors</source>
        <translation>, %1 Prozessoren</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The run as far as it was recorded, from left to right.</source>
        <translation>Der Lauf, so weit er aufgezeichnet wurde, von links nach rechts.</translation>
    </message>
    <message>
        <source>Some of these runs were broken off: their figures go no further.</source>
        <translation>Einige dieser Läufe wurden abgebrochen: Ihre Zahlen reichen nur bis dahin.</translation>
    </message>
    <message>
        <source>The run was broken off after %1: what would have come then is not known.</source>
        <translation>Der Lauf wurde nach %1 abgebrochen: Was danach gekommen wäre, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n of this kind, the last at %1</source>
        <translation>
            <numerusform>der Einzige dieser Art, bei %1</numerusform>
            <numerusform>der Erste von %n dieser Art, der Letzte bei %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::HandoutMaker</name>
    <message>
        <source>The handout is in %1.</source>
        <translation>Das Handout steht in %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>synchroscope::KeysSheet</name>
    <message>
        <source>1  2  3  4  5</source>
        <translation>1  2  3  4  5</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>play or pause, also a replay; after the end: again</source>
        <translation>Start oder Pause, auch einer Wiedergabe; nach dem Ende: nochmal</translation>
    </message>
    <message>
        <source>←  →</source>
        <translation>←  →</translation>
    </message>
    <message>
        <source>back, on by one happening</source>
        <translation>ein Ereignis zurück, weiter</translation>
    </message>
    <message>
        <source>Shift+←  Shift+→  PgUp  PgDn</source>
        <translation>Umschalt+←  Umschalt+→  Bild↑  Bild↓</translation>
    </message>
    <message>
        <source>previous, next stop</source>
        <translation>voriger, nächster Halt</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>choose where it stands still by itself: blocked, woken, full …</source>
        <translation>wählen, wo es von selbst stehen bleibt: blockiert, geweckt, voll …</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Pos1  Ende</translation>
    </message>
    <message>
        <source>to the beginning, to the newest moment</source>
        <translation>zum Anfang, zum neuesten Zeitpunkt</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>back from a replay to the newest moment</source>
        <translation>von einer Wiedergabe zurück zum neuesten Zeitpunkt</translation>
    </message>
    <message>
        <source>[  ]</source>
        <translation>[  ]</translation>
    </message>
    <message>
        <source>pace: Step, Slow, Live, Max</source>
        <translation>Tempo: Schritt, Langsam, Live, Max</translation>
    </message>
    <message>
        <source>{  }</source>
        <translation>{  }</translation>
    </message>
    <message>
        <source>slower, faster by a little</source>
        <translation>etwas langsamer, schneller</translation>
    </message>
    <message>
        <source>1  2  3  4</source>
        <translation>1  2  3  4</translation>
    </message>
    <message>
        <source>the four modes</source>
        <translation>die vier Modi</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>restart at 0</source>
        <translation>bei 0 neu starten</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Umschalt+R</translation>
    </message>
    <message>
        <source>the lesson&apos;s own settings</source>
        <translation>die eigenen Einstellungen der Lektion</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>in a replay: new processes, up to here or step by step</source>
        <translation>in einer Wiedergabe: neue Prozesse, bis hierher oder schrittweise</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>the run before</source>
        <translation>der vorige Lauf</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>why? who waits for whom, and who could end it; of the selected process</source>
        <translation>warum? wer auf wen wartet und wer es beenden könnte; vom gewählten Prozess</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare: all modes on one clock; 1–8 opens a run, C leads back</source>
        <translation>Vergleich: alle Modi auf einer Uhr; 1–8 öffnet einen Lauf, C führt zurück</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>full speed: what the machine can do in each mode</source>
        <translation>volles Tempo: was der Rechner in jedem Modus leistet</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>explore: run it 50 times, find an order that goes wrong</source>
        <translation>erkunden: 50-mal laufen lassen, eine Reihenfolge finden, die schiefgeht</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>log: what happened</source>
        <translation>Protokoll: was geschah</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>workshop: change programs, processes, channels; Ctrl+Enter runs them</source>
        <translation>Werkstatt: Programme, Prozesse, Kanäle ändern; Strg+Eingabe startet sie</translation>
    </message>
    <message>
        <source>Ctrl+O  Ctrl+S  Ctrl+N</source>
        <translation>Strg+O  Strg+S  Strg+N</translation>
    </message>
    <message>
        <source>open or save a lesson of your own, begin a new one</source>
        <translation>eine eigene Lektion öffnen, speichern oder neu beginnen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>keep what is recorded in a file; Ctrl+O opens it again</source>
        <translation>das Aufgezeichnete in einer Datei behalten; Strg+O öffnet sie wieder</translation>
    </message>
    <message>
        <source>,  .</source>
        <translation>,  .</translation>
    </message>
    <message>
        <source>look inside a message: the one sent before, after; Esc: none</source>
        <translation>in eine Nachricht hineinsehen: die davor, danach gesendete; Esc: keine</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>the notional machine, or how Linux does it</source>
        <translation>die gedachte Maschine, oder wie Linux es macht</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the lesson&apos;s text</source>
        <translation>der Text der Lektion</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>vote: from then on A–D count for an answer, Shift+A–D take one back; V, Esc: done</source>
        <translation>abstimmen: danach zählen A–D für eine Antwort, Umschalt+A–D nimmt eine Stimme zurück; V, Esc: fertig</translation>
    </message>
    <message>
        <source>Ctrl+PgUp  Ctrl+PgDn</source>
        <translation>Strg+Bild↑  Strg+Bild↓</translation>
    </message>
    <message>
        <source>previous, next lesson</source>
        <translation>vorige, nächste Lektion</translation>
    </message>
    <message>
        <source>Ctrl++  Ctrl+−  Ctrl+0</source>
        <translation>Strg++  Strg+−  Strg+0</translation>
    </message>
    <message>
        <source>larger, smaller, usual text</source>
        <translation>größerer, kleinerer, üblicher Text</translation>
    </message>
    <message>
        <source>Alt+1 … 8</source>
        <translation>Alt+1 … 8</translation>
    </message>
    <message>
        <source>select a process; at pace Step: its next happening</source>
        <translation>einen Prozess wählen; beim Tempo Schritt: sein nächstes Ereignis</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next control, which then has its own keys</source>
        <translation>zum nächsten Bedienelement, das dann seine eigenen Tasten hat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>terms: whose synchronous, glossary, teacher&apos;s guide</source>
        <translation>Begriffe: wessen „synchron“, Glossar, Leitfaden für Lehrende</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>dieses Blatt</translation>
    </message>
    <message>
        <source>Click a badge</source>
        <translation>Klick auf ein Zeichen</translation>
    </message>
    <message>
        <source>on a wait: how it is known that the process sleeps; “Linux” on a card too</source>
        <translation>an einem Warten: woher man weiß, dass der Prozess schläft; auch „Linux“ auf einer Karte</translation>
    </message>
    <message>
        <source>Click a message</source>
        <translation>Klick auf eine Nachricht</translation>
    </message>
    <message>
        <source>look inside it</source>
        <translation>in sie hineinsehen</translation>
    </message>
    <message>
        <source>run or pause all, also a replay; after the end: again</source>
        <translation>alle starten oder Pause, auch bei einer Wiedergabe; nach dem Ende: nochmal</translation>
    </message>
    <message>
        <source>back; all of them on to the next thing that happens in any</source>
        <translation>zurück; alle weiter bis zum nächsten Ereignis in irgendeinem Lauf</translation>
    </message>
    <message>
        <source>Home  End  L</source>
        <translation>Pos1  Ende  L</translation>
    </message>
    <message>
        <source>[  ]  {  }</source>
        <translation>[  ]  {  }</translation>
    </message>
    <message>
        <source>pace: Step, Slow, Live, Max; slower, faster by a little</source>
        <translation>Tempo: Schritt, Langsam, Live, Max; etwas langsamer, schneller</translation>
    </message>
    <message>
        <source>restart all at 0</source>
        <translation>alle bei 0 neu starten</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>in turn, or all at once</source>
        <translation>nacheinander oder gleichzeitig</translation>
    </message>
    <message>
        <source>to the values that are compared; Enter runs them</source>
        <translation>zu den Werten, die verglichen werden; die Eingabetaste startet sie</translation>
    </message>
    <message>
        <source>+  −  0</source>
        <translation>+  −  0</translation>
    </message>
    <message>
        <source>closer, further away, all of it; the wheel does so too</source>
        <translation>näher, weiter weg, alles; auch mit dem Rad</translation>
    </message>
    <message>
        <source>1 … 8</source>
        <translation>1 … 8</translation>
    </message>
    <message>
        <source>open a run on the lesson page, at the same moment</source>
        <translation>einen Lauf auf der Seite Lektion öffnen, zum selben Zeitpunkt</translation>
    </message>
    <message>
        <source>↑  ↓  Enter</source>
        <translation>↑  ↓  Eingabe</translation>
    </message>
    <message>
        <source>choose a run, open it</source>
        <translation>einen Lauf wählen, ihn öffnen</translation>
    </message>
    <message>
        <source>more: every figure in a table</source>
        <translation>mehr: alle Zahlen in einer Tabelle</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>mark where each run begins to differ from the first</source>
        <translation>markieren, wo jeder Lauf anfängt, vom ersten abzuweichen</translation>
    </message>
    <message>
        <source>C  Esc</source>
        <translation>C  Esc</translation>
    </message>
    <message>
        <source>back to the lesson</source>
        <translation>zurück zur Lektion</translation>
    </message>
    <message>
        <source>start or stop the stream</source>
        <translation>den Strom starten oder stoppen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>all four in turn, three seconds each</source>
        <translation>alle vier reihum, je drei Sekunden</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>freeze: hold the processes and look at the last events; again: go on</source>
        <translation>einfrieren: die Prozesse festhalten und die letzten Ereignisse ansehen; nochmal: weiter</translation>
    </message>
    <message>
        <source>frozen: closer, further away, all of it; the wheel does so too</source>
        <translation>eingefroren: näher, weiter weg, alles; auch mit dem Rad</translation>
    </message>
    <message>
        <source>U  Esc</source>
        <translation>U  Esc</translation>
    </message>
    <message>
        <source>whose synchronous, glossary, teacher&apos;s guide, answers, user&apos;s guide</source>
        <translation>wessen „synchron“, Glossar, Leitfaden für Lehrende, Lösungen, Handbuch</translation>
    </message>
    <message>
        <source>←  →  ↑  ↓</source>
        <translation>←  →  ↑  ↓</translation>
    </message>
    <message>
        <source>choose a word of a book</source>
        <translation>ein Wort eines Buches wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open the lesson that shows it, with its settings</source>
        <translation>die Lektion öffnen, die es zeigt, mit ihren Einstellungen</translation>
    </message>
    <message>
        <source>F1  Esc</source>
        <translation>F1  Esc</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>dorthin zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>table: what the picture shows, in words and figures</source>
        <translation>Tabelle: was das Bild zeigt, in Worten und Zahlen</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Pos1</translation>
    </message>
    <message>
        <source>start page: the course, the comparison, open</source>
        <translation>Startseite: der Kurs, der Vergleich, öffnen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>a handout of the lesson, to print or for a browser</source>
        <translation>ein Handout zur Lektion, zum Drucken oder für einen Browser</translation>
    </message>
    <message>
        <source>P  F5  F11</source>
        <translation>P  F5  F11</translation>
    </message>
    <message>
        <source>present: full screen, for the back row; Esc: no more</source>
        <translation>vorführen: Vollbild, für die letzte Reihe; Esc: Ende</translation>
    </message>
    <message>
        <source>blank screen, presented also with . ; any key shows the lesson again</source>
        <translation>leerer Bildschirm, beim Vorführen auch mit . ; eine beliebige Taste zeigt die Lektion wieder</translation>
    </message>
    <message>
        <source>←  →  PgUp  PgDn</source>
        <translation>←  →  Bild↑  Bild↓</translation>
    </message>
    <message>
        <source>blank screen, presented also with .</source>
        <translation>leerer Bildschirm, beim Vorführen auch mit .</translation>
    </message>
    <message>
        <source>1  2  3</source>
        <translation>1  2  3</translation>
    </message>
    <message>
        <source>the course, the comparison, open a file</source>
        <translation>der Kurs, der Vergleich, eine Datei öffnen</translation>
    </message>
    <message>
        <source>←  →  Tab</source>
        <translation>←  →  Tab</translation>
    </message>
    <message>
        <source>from one to the next; Space takes it</source>
        <translation>von einem zum nächsten; die Leertaste wählt es</translation>
    </message>
    <message>
        <source>to the lesson</source>
        <translation>zur Lektion</translation>
    </message>
</context>
<context>
    <name>synchroscope::KnobPanel</name>
    <message>
        <source>Change it</source>
        <translation>Ändern Sie es</translation>
    </message>
    <message>
        <source>The programs see it as the variable %1; from %2 to %3.</source>
        <translation>Die Programme sehen es als Variable %1; von %2 bis %3.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Several values side by side, and a chart of what each costs and gains</source>
        <translation>Mehrere Werte nebeneinander und ein Diagramm, was jeder kostet und bringt</translation>
    </message>
    <message>
        <source>Compare values: %1</source>
        <translation>Werte vergleichen: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>synchroscope::LatencyChart</name>
    <message>
        <source>How long messages lay in the queue</source>
        <translation>Wie lange Nachrichten in der Warteschlange lagen</translation>
    </message>
    <message>
        <source>% of messages</source>
        <translation>% der Nachrichten</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>time in the queue, at most (%1)</source>
        <translation>Zeit in der Warteschlange, höchstens (%1)</translation>
    </message>
    <message>
        <source>%1: %2 messages</source>
        <translation>%1: %2 Nachrichten</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>Noch ist nichts empfangen</translation>
    </message>
    <message>
        <source>% of %1 messages each</source>
        <translation>% von je %1 Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2 % of the messages lay in the queue no longer than %3 %4 (%5 received)</source>
        <translation>%1: %2 % der Nachrichten lagen nicht länger als %3 %4 in der Warteschlange (%5 empfangen)</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonFields</name>
    <message>
        <source>The lesson&apos;s texts</source>
        <translation>Die Texte der Lektion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>+ Slider</source>
        <translation>+ Regler</translation>
    </message>
    <message>
        <source>One more variable to change</source>
        <translation>Eine weitere Variable zum Ändern</translation>
    </message>
    <message>
        <source>Slider, as it is called</source>
        <translation>Name des Reglers</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this slider</source>
        <translation>Diesen Regler entfernen</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Variable that the programs see</source>
        <translation>Variable, die die Programme sehen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPage</name>
    <message>
        <source>Lesson page</source>
        <translation>Seite Lektion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>The notional machine: processes, mailboxes, messages (M)</source>
        <translation>Die gedachte Maschine: Prozesse, Mailboxen, Nachrichten (M)</translation>
    </message>
    <message>
        <source>How Linux does it: shared memory, futex words, system calls (M)</source>
        <translation>Wie Linux es macht: gemeinsamer Speicher, Futex-Wörter, Systemaufrufe (M)</translation>
    </message>
    <message>
        <source>Your own settings or programs: the lesson&apos;s texts speak of those it was written with.</source>
        <translation>Eigene Einstellungen oder Programme: Die Texte der Lektion sprechen von denen, mit denen sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Space: start.</source>
        <translation>Leertaste: Start.</translation>
    </message>
    <message>
        <source>❚❚ PAUSED</source>
        <translation>❚❚ PAUSE</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>The reason stands below.</source>
        <translation>Der Grund steht unten.</translation>
    </message>
    <message>
        <source>New processes; this run stays as it is (H)</source>
        <translation>Neue Prozesse; dieser Lauf bleibt, wie er ist (H)</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPanel</name>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Lesson text</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Vorige Lektion</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of a lesson</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Own %1 · %2</source>
        <comment>a lesson beside the course</comment>
        <translation>Eigene %1 · %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a lesson that was run</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · %3 done</source>
        <translation>Lektion %1 von %2 · %3 erledigt</translation>
    </message>
    <message>
        <source>Own lesson %1 of %2 · of the course %3 of %4 done</source>
        <translation>Eigene Lektion %1 von %2 · vom Kurs %3 von %4 erledigt</translation>
    </message>
    <message>
        <source>The lesson as it was written: %1</source>
        <translation>Die Lektion, wie sie geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>Where it stood still</source>
        <translation>Wo es stehen blieb</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Achten Sie auf</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Anderswo: %1</translation>
    </message>
    <message>
        <source>Whose “synchronous”?</source>
        <translation>Wessen „synchron“?</translation>
    </message>
    <message>
        <source>What the words mean in your book, and a glossary (F1)</source>
        <translation>Was die Wörter in Ihrem Buch bedeuten, und ein Glossar (F1)</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPlayer</name>
    <message>
        <source>There is nothing to vote on: no question is open here. One that was committed or answered is asked again when its lesson is opened again.</source>
        <translation>Es gibt nichts abzustimmen: Hier ist keine Frage offen. Eine festgelegte oder beantwortete Frage wird wieder gestellt, wenn ihre Lektion wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>synchroscope::MainWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Synchroscope</source>
        <translation>Synchroscope</translation>
    </message>
    <message>
        <source>New run to here</source>
        <translation>Neuer Lauf bis hier</translation>
    </message>
    <message>
        <source>Repeat step by step</source>
        <translation>Schrittweise wiederholen</translation>
    </message>
    <message>
        <source>From the next start the window speaks that language.</source>
        <translation>Ab dem nächsten Start spricht das Fenster diese Sprache.</translation>
    </message>
    <message>
        <source>This run comes from the comparison, and the switches show its settings: changing one starts a new run. C leads back to the comparison, at the moment that is shown here.</source>
        <translation>Dieser Lauf kommt aus dem Vergleich, und die Schalter zeigen seine Einstellungen: Wer eine ändert, startet einen neuen Lauf. C führt zum Vergleich zurück, zu dem Zeitpunkt, der hier gezeigt wird.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The recording is being read; its beginning is here.</source>
        <translation>Die Aufzeichnung wird gelesen; ihr Anfang ist schon da.</translation>
    </message>
    <message>
        <source>A recording, begun %1 (%2, %3 processors).</source>
        <translation>Eine Aufzeichnung, begonnen %1 (%2, %3 Prozessoren).</translation>
    </message>
    <message>
        <source> It was broken off; what was recorded until then is here.</source>
        <translation> Sie wurde abgebrochen; was bis dahin aufgezeichnet wurde, ist hier.</translation>
    </message>
    <message>
        <source> Space plays it, End goes to its end.</source>
        <translation> Die Leertaste spielt sie ab, Ende geht an ihr Ende.</translation>
    </message>
    <message>
        <source>What happens here goes into %1 as it happens.</source>
        <translation>Was hier geschieht, geht laufend in %1.</translation>
    </message>
    <message>
        <source>Keep what is recorded</source>
        <translation>Aufgezeichnetes behalten</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Aufzeichnungen (%1)</translation>
    </message>
    <message>
        <source>Set as on the Terms page. %1 F1 leads back to it, Shift+R to the lesson&apos;s own settings.</source>
        <translation>Eingestellt wie auf der Seite Begriffe. %1 F1 führt dorthin zurück, Umschalt+R zu den eigenen Einstellungen der Lektion.</translation>
    </message>
    <message>
        <source>Export as text</source>
        <translation>Als Text exportieren</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Text (*.md *.txt)</translation>
    </message>
    <message>
        <source>The lesson is on the clipboard, as text.</source>
        <translation>Die Lektion ist als Text in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1[*] — Synchroscope</source>
        <translation>%1[*] — Synchroscope</translation>
    </message>
    <message>
        <source>It stands in the workshop. The stage still shows the lesson before: Ctrl+Enter runs this one once it is right.</source>
        <translation>Sie steht in der Werkstatt. Die Bühne zeigt noch die Lektion davor: Strg+Eingabe startet diese, sobald sie richtig ist.</translation>
    </message>
    <message>
        <source>Open a lesson or a recording</source>
        <translation>Lektion oder Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Lessons and recordings (%1)</source>
        <translation>Lektionen und Aufzeichnungen (%1)</translation>
    </message>
    <message>
        <source>%1. What has been changed is still here; save it elsewhere.</source>
        <translation>%1. Was geändert wurde, ist noch hier; speichern Sie es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source> It has mistakes, which are marked: it does not run before they are mended.</source>
        <translation> Sie hat Fehler, die markiert sind: Sie läuft nicht, bevor sie behoben sind.</translation>
    </message>
    <message numerus="yes">
        <source> Left out: checkpoints and watches that wait for more messages than there is room for, %n in all.</source>
        <translation>
            <numerusform> Weggelassen: Haltepunkte und Beobachtungen, die auf mehr Nachrichten warten, als Platz da ist, insgesamt %n.</numerusform>
            <numerusform> Weggelassen: Haltepunkte und Beobachtungen, die auf mehr Nachrichten warten, als Platz da ist, insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source> Its questions, checkpoints and watches speak of the programs as they were: look through them in the file.</source>
        <translation> Ihre Fragen, Haltepunkte und Beobachtungen sprechen von den Programmen, wie sie waren: Sehen Sie sie in der Datei durch.</translation>
    </message>
    <message>
        <source>Save the lesson as (of its comments only those at the top are kept)</source>
        <translation>Lektion speichern unter (von ihren Kommentaren bleiben nur die am Anfang)</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lektionen (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has been changed and not saved.</source>
        <translation>„%1“ wurde geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>A handout&apos;s name ends in .pdf or .html.</source>
        <translation>Der Name eines Handouts endet auf .pdf oder .html.</translation>
    </message>
    <message>
        <source>For the handout the lesson is run once in each mode; the window can be used meanwhile.</source>
        <translation>Für das Handout läuft die Lektion einmal in jedem Modus; das Fenster lässt sich inzwischen benutzen.</translation>
    </message>
    <message>
        <source>Handout of this lesson</source>
        <translation>Handout zu dieser Lektion</translation>
    </message>
    <message>
        <source>To print (*.pdf);;For a browser (*.html)</source>
        <translation>Zum Drucken (*.pdf);;Für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>The recording that was there is %1 now.</source>
        <translation>Die Aufzeichnung, die dort war, heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 Nothing has been opened.</source>
        <translation>%1 Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>No lesson was found. Open a lesson file or a recording, or install the lessons; “synchroscope doctor” says where they are looked for.</source>
        <translation>Keine Lektion gefunden. Öffnen Sie eine Lektionsdatei oder eine Aufzeichnung, oder installieren Sie die Lektionen; „synchroscope doctor“ sagt, wo sie gesucht werden.</translation>
    </message>
    <message>
        <source>The recording is still being read; ask for its handout when all of it is here.</source>
        <translation>Die Aufzeichnung wird noch gelesen; das Handout gibt es, wenn sie ganz da ist.</translation>
    </message>
</context>
<context>
    <name>synchroscope::Maker</name>
    <message>
        <source>Shared memory of %1: %2 bytes</source>
        <translation>Gemeinsamer Speicher von %1: %2 Bytes</translation>
    </message>
    <message>
        <source>○ worked out from the recorded events: these bytes were not read</source>
        <translation>○ aus den aufgezeichneten Ereignissen errechnet: Diese Bytes wurden nicht gelesen</translation>
    </message>
    <message>
        <source>● read from the segment at %1</source>
        <translation>● bei %1 aus dem Segment gelesen</translation>
    </message>
    <message>
        <source>● read from the segment at %1, while somebody was changing it</source>
        <translation>● bei %1 aus dem Segment gelesen, während jemand es änderte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a process and its pid</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 sleeps</source>
        <translation>%1 schläft</translation>
    </message>
    <message>
        <source>%1, gen. %2</source>
        <comment>a count&apos;s name with its place, its generation</comment>
        <translation>%1, Gen. %2</translation>
    </message>
    <message>
        <source>put − taken = %1</source>
        <translation>put − taken = %1</translation>
    </message>
    <message>
        <source>tail: put mod %1</source>
        <translation>tail: put mod %1</translation>
    </message>
    <message>
        <source>head: taken mod %1</source>
        <translation>head: taken mod %1</translation>
    </message>
    <message>
        <source>tail = head + count = %1</source>
        <translation>tail = head + count = %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>synchroscope::MemoryView</name>
    <message>
        <source>Linux: the shared memory</source>
        <translation>Linux: der gemeinsame Speicher</translation>
    </message>
    <message>
        <source>Every byte of the channel</source>
        <translation>Jedes Byte des Kanals</translation>
    </message>
    <message>
        <source>All bytes</source>
        <translation>Alle Bytes</translation>
    </message>
    <message>
        <source>All bytes, in a table</source>
        <translation>Alle Bytes, in einer Tabelle</translation>
    </message>
    <message>
        <source>Every byte of the channel by its name</source>
        <translation>Jedes Byte des Kanals mit seinem Namen</translation>
    </message>
    <message>
        <source>Channel whose memory is shown</source>
        <translation>Kanal, dessen Speicher gezeigt wird</translation>
    </message>
    <message>
        <source>No channel, no bytes of one</source>
        <translation>Kein Kanal, also auch keine Bytes</translation>
    </message>
    <message>
        <source>The processes of this lesson share texts: what they say is at the level Machine (M).</source>
        <translation>Die Prozesse dieser Lektion haben gemeinsame Texte: Was darin steht, zeigt die Ebene Maschine (M).</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>slot at %1: %2, %3, %4</source>
        <translation>Slot bei %1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>synchroscope::MessageLifeModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::MessagePanel</name>
    <message>
        <source>Inside a message</source>
        <translation>In einer Nachricht</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Nachricht schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Nachricht schließen (Esc)</translation>
    </message>
    <message>
        <source>The life of the message, step by step</source>
        <translation>Das Leben der Nachricht, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Click or Enter: to the moment at which it happened</source>
        <translation>Klick oder Eingabe: zu dem Zeitpunkt, zu dem es geschah</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>Ihr Leben</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source> · slot[%1] at %2</source>
        <translation> · slot[%1] bei %2</translation>
    </message>
    <message>
        <source>Written by %1 at %2</source>
        <translation>Geschrieben von %1 bei %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Who wrote it is not known: the events of its sending were lost</source>
        <translation>Wer sie geschrieben hat, ist nicht bekannt: Die Ereignisse ihres Sendens gingen verloren</translation>
    </message>
    <message>
        <source>Its bytes are not known: there was no room to record them.</source>
        <translation>Ihre Bytes sind nicht bekannt: Es war kein Platz, sie aufzuzeichnen.</translation>
    </message>
    <message>
        <source>As text: “%1”</source>
        <translation>Als Text: „%1“</translation>
    </message>
    <message>
        <source>To the system this is %1. What it means is agreed between the programs.</source>
        <translation>Für das System sind das %1. Was sie bedeuten, ist zwischen den Programmen vereinbart.</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentList</name>
    <message>
        <source>%1 · some only with the lesson&apos;s own settings (Shift+R)</source>
        <translation>%1 · manche nur mit den eigenen Einstellungen der Lektion (Umschalt+R)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what may happen, whether it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>ist geschehen</translation>
    </message>
    <message>
        <source>To this moment</source>
        <translation>Zu diesem Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentSheet</name>
    <message>
        <source>Table: what the picture shows</source>
        <translation>Tabelle: was das Bild zeigt</translation>
    </message>
    <message>
        <source>What the picture shows, row by row</source>
        <translation>Was das Bild zeigt, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentTableModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>next to be received: %1</source>
        <translation>als Nächstes zu empfangen: %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
</context>
<context>
    <name>synchroscope::NarrationModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::NarrationPanel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened, line by line</source>
        <translation>Was geschah, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>synchroscope::OriginBar</name>
    <message>
        <source>✕ Close</source>
        <translation>✕ Schließen</translation>
    </message>
    <message>
        <source>Close what is said of where this lesson comes from</source>
        <translation>Schließen, was über die Herkunft dieser Lektion gesagt wird</translation>
    </message>
    <message>
        <source>It is not said of this lesson again</source>
        <translation>Bei dieser Lektion wird es nicht noch einmal gesagt</translation>
    </message>
    <message>
        <source>This lesson comes from elsewhere: %1. Its programs run in a sandbox: no files, no network.</source>
        <translation>Diese Lektion kommt von anderswo: %1. Ihre Programme laufen in einer Sandbox: keine Dateien, kein Netz.</translation>
    </message>
</context>
<context>
    <name>synchroscope::PaceSwitch</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Pace: one step each time</source>
        <translation>Tempo: jedes Mal ein Schritt</translation>
    </message>
    <message>
        <source>Pace: steps on a timer</source>
        <translation>Tempo: Schritte nach der Uhr</translation>
    </message>
    <message>
        <source>Pace: the processes run freely</source>
        <translation>Tempo: Die Prozesse laufen frei</translation>
    </message>
    <message>
        <source>Pace: as fast as the machine can, a new run</source>
        <translation>Tempo: so schnell, wie der Rechner kann, ein neuer Lauf</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>1 in %1 s</source>
        <translation>1 in %1 s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>steps a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Schritte je Sekunde</translation>
    </message>
    <message>
        <source>How many steps a second</source>
        <translation>Wie viele Schritte je Sekunde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the time of the lesson goes: 1× is real time</source>
        <translation>Wie schnell die Zeit der Lektion vergeht: 1× ist Echtzeit</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>kein Warten</translation>
    </message>
    <message>
        <source>Speed: work takes no time</source>
        <translation>Tempo: Arbeit kostet keine Zeit</translation>
    </message>
    <message>
        <source>Work takes no time: nothing to choose. Who waits looks again and again for a while, in send or receive, before it sleeps.</source>
        <translation>Arbeit kostet keine Zeit: nichts zu wählen. Wer wartet, sieht in send oder receive eine Weile immer wieder nach, bevor er schläft.</translation>
    </message>
</context>
<context>
    <name>synchroscope::PanelTab</name>
    <message>
        <source>Show the lesson&apos;s text</source>
        <translation>Text der Lektion zeigen</translation>
    </message>
    <message>
        <source>Show the lesson&apos;s text (T)</source>
        <translation>Text der Lektion zeigen (T)</translation>
    </message>
    <message>
        <source>▾ Your prediction</source>
        <translation>▾ Ihre Vorhersage</translation>
    </message>
    <message>
        <source>▾ The lesson’s text</source>
        <translation>▾ Text der Lektion</translation>
    </message>
    <message>
        <source>A question is open: your prediction</source>
        <translation>Eine Frage ist offen: Ihre Vorhersage</translation>
    </message>
</context>
<context>
    <name>synchroscope::PredictionBox</name>
    <message>
        <source>Your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
    <message>
        <source>A to D: one vote more. With Shift: one less. V: done.</source>
        <translation>A bis D: eine Stimme mehr. Mit Umschalt: eine weniger. V: fertig.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Clear the votes</source>
        <translation>Stimmen löschen</translation>
    </message>
    <message>
        <source>Decide before you look. You may also just start.</source>
        <translation>Entscheiden Sie, bevor Sie hinsehen. Sie können auch einfach starten.</translation>
    </message>
    <message>
        <source>Count the class&apos;s answers with the keys A to D (V)</source>
        <translation>Die Antworten der Klasse mit den Tasten A bis D zählen (V)</translation>
    </message>
    <message>
        <source>Answer and reason after the run.</source>
        <translation>Antwort und Begründung nach dem Lauf.</translation>
    </message>
    <message>
        <source>A question about the lesson&apos;s own programs and settings (Shift+R)</source>
        <translation>Eine Frage zu den eigenen Programmen und Einstellungen der Lektion (Umschalt+R)</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>Die Antwort: %1.</translation>
    </message>
    <message>
        <source>Yes: %1.</source>
        <translation>Ja: %1.</translation>
    </message>
    <message>
        <source>No — it is: %1.</source>
        <translation>Nein — richtig ist: %1.</translation>
    </message>
    <message>
        <source> Your choice was not committed.</source>
        <translation> Ihre Wahl war nicht festgelegt.</translation>
    </message>
</context>
<context>
    <name>synchroscope::ProcessTab</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Name des Prozesses</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>One more process with this program</source>
        <translation>Ein weiterer Prozess mit diesem Programm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this process</source>
        <translation>Diesen Prozess entfernen</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programm von %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::ProcessTableModel</name>
    <message>
        <source>The message that it is busy with, or what it waits for.</source>
        <translation>Die Nachricht, mit der er beschäftigt ist, oder worauf er wartet.</translation>
    </message>
    <message>
        <source>How many messages it has put into channels.</source>
        <translation>Wie viele Nachrichten er in Kanäle gelegt hat.</translation>
    </message>
    <message>
        <source>How many messages it has taken out of channels.</source>
        <translation>Wie viele Nachrichten er aus Kanälen genommen hat.</translation>
    </message>
    <message>
        <source>Its number in Linux.</source>
        <translation>Seine Nummer in Linux.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Message or reason</source>
        <translation>Nachricht oder Grund</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <translation>Vergeblich</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
</context>
<context>
    <name>synchroscope::QueueView</name>
    <message>
        <source>Click a message: look inside it. Once more: to the moment at which it was sent</source>
        <translation>Klick auf eine Nachricht: in sie hineinsehen. Noch einmal: zu dem Zeitpunkt, zu dem sie gesendet wurde</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>room in a queue</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::RecentFiles</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;%1 %2 (not there now)</source>
        <translation>&amp;%1 %2 (jetzt nicht vorhanden)</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
</context>
<context>
    <name>synchroscope::RunKeeper</name>
    <message>
        <source>The recording is %1 s behind: this disk is slow. Nothing is lost as long as the program runs.</source>
        <translation>Die Aufzeichnung ist %1 s im Rückstand: Diese Festplatte ist langsam. Nichts geht verloren, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>%1 holds the recording.</source>
        <translation>%1 enthält die Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1; %2 holds what came before.</source>
        <translation>%1; %2 enthält, was davor kam.</translation>
    </message>
    <message>
        <source>The recording has caught up: all but the last moment is in the file.</source>
        <translation>Die Aufzeichnung hat aufgeholt: Bis auf den letzten Augenblick ist alles in der Datei.</translation>
    </message>
</context>
<context>
    <name>synchroscope::RunStrip</name>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>ended badly</source>
        <translation>schlecht beendet</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>livelock</source>
        <translation>Livelock</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>stepped</source>
        <translation>schrittweise</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how a run ended, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare the shown run with another one</source>
        <translation>Den gezeigten Lauf mit einem anderen vergleichen</translation>
    </message>
    <message>
        <source>Runs of this lesson</source>
        <translation>Läufe dieser Lektion</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Run %1 · now</source>
        <translation>Lauf %1 · jetzt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>Run %1 · not started</source>
        <translation>Lauf %1 · nicht gestartet</translation>
    </message>
</context>
<context>
    <name>synchroscope::ScopeView</name>
    <message>
        <source>%1 million</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>The stream in figures and over time</source>
        <translation>Der Strom in Zahlen und im Zeitverlauf</translation>
    </message>
    <message>
        <source>messages, last second</source>
        <translation>Nachrichten, letzte Sekunde</translation>
    </message>
    <message>
        <source>messages a second so far</source>
        <translation>Nachrichten je Sekunde bisher</translation>
    </message>
    <message>
        <source>wake-ups, last second</source>
        <translation>Weckrufe, letzte Sekunde</translation>
    </message>
    <message>
        <source>wake-ups a second so far</source>
        <translation>Weckrufe je Sekunde bisher</translation>
    </message>
    <message>
        <source>switches, last second</source>
        <translation>Wechsel, letzte Sekunde</translation>
    </message>
    <message>
        <source>switches a second so far</source>
        <translation>Wechsel je Sekunde bisher</translation>
    </message>
    <message>
        <source>half wait at most</source>
        <translation>Hälfte wartet bis</translation>
    </message>
    <message>
        <source>99 % wait at most</source>
        <translation>99 % warten bis</translation>
    </message>
    <message>
        <source>99.9 % wait at most</source>
        <translation>99,9 % warten bis</translation>
    </message>
    <message>
        <source>events lost (trace full)</source>
        <translation>Ereignisse verloren (Trace voll)</translation>
    </message>
    <message>
        <source>events lost</source>
        <translation>Ereignisse verloren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>messages received a second</source>
        <translation>empfangene Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>messages in the queue: least, mean, greatest</source>
        <translation>Nachrichten in der Warteschlange: kleinste, mittlere, größte Zahl</translation>
    </message>
    <message>
        <source>messages in the queue: none, for there is no room</source>
        <translation>Nachrichten in der Warteschlange: keine, denn es ist kein Platz</translation>
    </message>
    <message>
        <source>wake-ups a second</source>
        <translation>Weckrufe je Sekunde</translation>
    </message>
    <message>
        <source>switches a second (the kernel&apos;s word)</source>
        <translation>Wechsel je Sekunde (laut Kernel)</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>how long messages lay in the queue</source>
        <translation>wie lange Nachrichten in der Warteschlange lagen</translation>
    </message>
    <message>
        <source>how long senders held their messages out</source>
        <translation>wie lange Sender ihre Nachrichten hinhielten</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Noch ist nichts empfangen.</translation>
    </message>
    <message>
        <source>half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>99.9 %</source>
        <translation>99,9 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a share of the messages and their age</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>mess.</source>
        <translation>Nachr.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>Weckrufe</translation>
    </message>
    <message>
        <source>/ message</source>
        <translation>/ Nachricht</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>vergeblich</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>differ!</source>
        <translation>ungleich!</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
</context>
<context>
    <name>synchroscope::Session</name>
    <message>
        <source>No run could be started: %1.</source>
        <translation>Kein Lauf konnte gestartet werden: %1.</translation>
    </message>
    <message>
        <source> Close other programs, or lower “Room for”, and press R.</source>
        <translation> Schließen Sie andere Programme, oder verringern Sie „Platz“, und drücken Sie R.</translation>
    </message>
    <message>
        <source> Run “synchroscope doctor” in a terminal: it says what this machine allows.</source>
        <translation> Starten Sie „synchroscope doctor“ in einem Terminal: Es sagt, was dieser Rechner zulässt.</translation>
    </message>
    <message>
        <source> A part of Synchroscope is missing: build or install all of it again.</source>
        <translation> Ein Teil von Synchroscope fehlt: Bauen oder installieren Sie es noch einmal vollständig.</translation>
    </message>
    <message>
        <source> Press Shift+R for the lesson&apos;s own settings, or choose another lesson.</source>
        <translation> Umschalt+R stellt die eigenen Einstellungen der Lektion her; oder wählen Sie eine andere Lektion.</translation>
    </message>
    <message>
        <source>Run %1. Run %2 is kept below (Ctrl+Z).</source>
        <translation>Lauf %1. Lauf %2 bleibt unten erhalten (Strg+Z).</translation>
    </message>
    <message>
        <source>The process could not be reached: %1.</source>
        <translation>Der Prozess war nicht zu erreichen: %1.</translation>
    </message>
    <message>
        <source>At Max a run is not stepped, for its work takes no time. Choose Step: a new run begins.</source>
        <translation>Bei Max geht ein Lauf nicht in Schritten, denn seine Arbeit kostet keine Zeit. Wählen Sie Schritt: Ein neuer Lauf beginnt.</translation>
    </message>
</context>
<context>
    <name>synchroscope::SharedTextView</name>
    <message>
        <source>nobody has written it yet</source>
        <translation>noch von niemandem geschrieben</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source> · asleep on it: %1</source>
        <translation> · schläft daran: %1</translation>
    </message>
    <message>
        <source>Shared text %1</source>
        <translation>Gemeinsamer Text %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::SpreadChart</name>
    <message>
        <source>How the runs ended</source>
        <translation>Wie die Läufe endeten</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>completed, with a loss</source>
        <translation>abgeschlossen, mit Verlust</translation>
    </message>
    <message>
        <source>deadlock, bad end or not over</source>
        <translation>Deadlock, schlecht beendet oder nicht zu Ende</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <translation>%1 Läufe: %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::SpreadTableModel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Wie sie endeten</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
</context>
<context>
    <name>synchroscope::StackedTimeChart</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>synchroscope::StageView</name>
    <message>
        <source>Synchronous send · synchronous receive</source>
        <translation>Synchrones Senden · synchrones Empfangen</translation>
    </message>
    <message>
        <source>Synchronous send · asynchronous receive</source>
        <translation>Synchrones Senden · asynchrones Empfangen</translation>
    </message>
    <message>
        <source>Asynchronous send · synchronous receive</source>
        <translation>Asynchrones Senden · synchrones Empfangen</translation>
    </message>
    <message>
        <source>Asynchronous send · asynchronous receive</source>
        <translation>Asynchrones Senden · asynchrones Empfangen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Mode %1: %2</source>
        <translation>Modus %1: %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <comment>a message</comment>
        <translation>hat %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::StartPage</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Womit möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>Real processes send and receive messages through shared memory: see who waits, why, and for how long.</source>
        <translation>Echte Prozesse senden und empfangen Nachrichten über gemeinsamen Speicher: Sehen Sie, wer wartet, warum und wie lange.</translation>
    </message>
    <message>
        <source>The pictures were made by this program from runs of its own lessons.</source>
        <translation>Die Bilder hat dieses Programm aus Läufen seiner eigenen Lektionen gemacht.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>&amp;1  The course</source>
        <translation>&amp;1  Der Kurs</translation>
    </message>
    <message>
        <source>&amp;2  The four modes</source>
        <translation>&amp;2  Die vier Modi</translation>
    </message>
    <message>
        <source>The same programs in all four modes at once, one above the other on one clock.</source>
        <translation>Dieselben Programme in allen vier Modi gleichzeitig, übereinander auf einer Uhr.</translation>
    </message>
    <message>
        <source>&amp;3  Open …</source>
        <translation>&amp;3  Öffnen …</translation>
    </message>
    <message>
        <source>A lesson of your own, or a recording of a run.</source>
        <translation>Eine eigene Lektion oder die Aufzeichnung eines Laufs.</translation>
    </message>
    <message>
        <source>Lessons one after the other, each with a question first.</source>
        <translation>Eine Lektion nach der anderen, zuerst jeweils eine Frage.</translation>
    </message>
    <message>
        <source>Lessons one after the other. Go on with: %1</source>
        <translation>Eine Lektion nach der anderen. Weiter mit: %1</translation>
    </message>
    <message>
        <source>Lessons one after the other. The first: %1</source>
        <translation>Eine Lektion nach der anderen. Die erste: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::StreamSession</name>
    <message>
        <source>The stream could not be started: %1.</source>
        <translation>Der Strom konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The stream has ended with %1 (%2). Space starts another one.</source>
        <translation>Der Strom endete mit %1 (%2). Die Leertaste startet einen neuen.</translation>
    </message>
    <message>
        <source>The stream has ended: %1</source>
        <translation>Der Strom ist zu Ende: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::TermsPage</name>
    <message>
        <source>Terms page</source>
        <translation>Seite Begriffe</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Leitfaden für Lehrende</translation>
    </message>
    <message>
        <source>Answers to the lab sheet</source>
        <translation>Lösungen zum Übungsblatt</translation>
    </message>
    <message>
        <source>What is shown here</source>
        <translation>Was hier gezeigt wird</translation>
    </message>
    <message>
        <source>Whose synchronous?</source>
        <translation>Wessen „synchron“?</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>What books and systems mean by synchronous (1)</source>
        <translation>Was Bücher und Systeme mit „synchron“ meinen (1)</translation>
    </message>
    <message>
        <source>Every term, with a search (2)</source>
        <translation>Jeder Begriff, mit Suche (2)</translation>
    </message>
    <message>
        <source>A lecture of 50 minutes and a lab sheet (3)</source>
        <translation>Eine Vorlesung von 50 Minuten und ein Übungsblatt (3)</translation>
    </message>
    <message>
        <source>The answers to the lab sheet (4)</source>
        <translation>Die Lösungen zum Übungsblatt (4)</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ Schließen</translation>
    </message>
    <message>
        <source>Back to where you were (F1 or Esc)</source>
        <translation>Dorthin zurück, wo Sie waren (F1 oder Esc)</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What each part of the window is for (5)</source>
        <translation>Wozu jeder Teil des Fensters da ist (5)</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimeByStateChart</name>
    <message>
        <source>seconds of each process</source>
        <translation>Sekunden je Prozess</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run&apos;s badge and a process</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>%1: over after %2</source>
        <translation>%1: zu Ende nach %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimeChart</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimelineView</name>
    <message>
        <source>In queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>▸ Follow</source>
        <translation>▸ Folgen</translation>
    </message>
    <message>
        <source>Follow the shown moment</source>
        <translation>Dem gezeigten Zeitpunkt folgen</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>queues</comment>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>What Linux itself says of these processes here, of 2 tiers</source>
        <translation>Was Linux selbst über diese Prozesse hier sagt, von 2 Stufen</translation>
    </message>
    <message>
        <source>What Linux tells here: tier %1 of 2</source>
        <translation>Was Linux hier sagt: Stufe %1 von 2</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, pid %2</translation>
    </message>
    <message>
        <source>It has ended: Linux knows nothing of it any more.</source>
        <translation>Er ist beendet: Linux weiß nichts mehr von ihm.</translation>
    </message>
    <message>
        <source>Asked for the last time while it lived, at %2, /proc said: %1</source>
        <translation>Zuletzt gefragt, als er noch lebte, bei %2; /proc sagte: %1</translation>
    </message>
    <message>
        <source>/proc says: %1</source>
        <translation>/proc sagt: %1</translation>
    </message>
    <message>
        <source>Messages in %1</source>
        <translation>Nachrichten in %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>before: %1 from %2 to %3</source>
        <translation>davor: %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>There is no room here for: %1. They are on the stage, and in the charts (G).</source>
        <translation>Hier ist kein Platz für: %1. Sie stehen auf der Bühne und in den Diagrammen (G).</translation>
    </message>
</context>
<context>
    <name>synchroscope::TradeOffChart</name>
    <message>
        <source>Waiting against processor time of all processes</source>
        <translation>Warten gegen Prozessorzeit aller Prozesse</translation>
    </message>
    <message>
        <source>mean time in the queue (s)</source>
        <translation>mittlere Zeit in der Warteschlange (s)</translation>
    </message>
    <message>
        <source>processor time (ms)</source>
        <translation>Prozessorzeit (ms)</translation>
    </message>
    <message>
        <source>Processor time is known when a run is over</source>
        <translation>Die Prozessorzeit ist bekannt, wenn ein Lauf zu Ende ist</translation>
    </message>
    <message>
        <source>%1 of %2 runs are over; the others follow</source>
        <translation>%1 von %2 Läufen sind zu Ende; die anderen folgen</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>Nichts wurde empfangen</translation>
    </message>
    <message>
        <source>In %1 of %2 runs nothing was received</source>
        <translation>In %1 von %2 Läufen wurde nichts empfangen</translation>
    </message>
    <message>
        <source>%1: a message lay in the queue for %2 on average; %3 ms of processor time</source>
        <translation>%1: Eine Nachricht lag im Mittel %2 in der Warteschlange; %3 ms Prozessorzeit</translation>
    </message>
</context>
<context>
    <name>synchroscope::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Back by one happening (←): only the view goes back</source>
        <translation>Ein Ereignis zurück (←): nur die Ansicht geht zurück</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Start</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Start oder Pause</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Schritt ▶</translation>
    </message>
    <message>
        <source>On by one happening (→)</source>
        <translation>Ein Ereignis weiter (→)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restart at 0</source>
        <translation>Bei 0 neu starten</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Step by: the next thing that happens, or the next line of a program</source>
        <translation>Schrittweite: bis zum nächsten Ereignis oder zur nächsten Zeile eines Programms</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>Async</translation>
    </message>
    <message>
        <source>Synchronous send</source>
        <translation>Synchrones Senden</translation>
    </message>
    <message>
        <source>Asynchronous send</source>
        <translation>Asynchrones Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Synchronous receive</source>
        <translation>Synchrones Empfangen</translation>
    </message>
    <message>
        <source>Asynchronous receive</source>
        <translation>Asynchrones Empfangen</translation>
    </message>
    <message>
        <source>Room for how many messages</source>
        <translation>Platz für wie viele Nachrichten</translation>
    </message>
    <message>
        <source>How many messages the queue holds, 0 to %1; 0 is a meeting point</source>
        <translation>Wie viele Nachrichten die Warteschlange fasst, 0 bis %1; 0 ist ein Treffpunkt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>What a send does when the queue is full</source>
        <translation>Was ein send tut, wenn die Warteschlange voll ist</translation>
    </message>
    <message>
        <source>wait: until there is room · refuse: the sender is told · discard: the new message is lost · overwrite: the oldest is lost</source>
        <translation>warten: bis Platz ist · ablehnen: der Sender erfährt es · verwerfen: die neue Nachricht ist verloren · überschreiben: die älteste ist verloren</translation>
    </message>
    <message>
        <source>if full</source>
        <translation>wenn voll</translation>
    </message>
    <message>
        <source>⤼ Next stop</source>
        <translation>⤼ Nächster Halt</translation>
    </message>
    <message>
        <source>On to the next stop (Page Down). What is a stop: S</source>
        <translation>Weiter zum nächsten Halt (Bild↓). Was ein Halt ist: S</translation>
    </message>
    <message>
        <source>Where the run stands still by itself</source>
        <translation>Wo der Lauf von selbst stehen bleibt</translation>
    </message>
    <message>
        <source>Stand still when it comes to</source>
        <translation>Stehen bleiben, wenn dies eintritt</translation>
    </message>
    <message>
        <source>the lesson&apos;s checkpoints</source>
        <translation>die Haltepunkte der Lektion</translation>
    </message>
    <message>
        <source>a process falls asleep</source>
        <translation>ein Prozess schläft ein</translation>
    </message>
    <message>
        <source>a process is woken</source>
        <translation>ein Prozess wird geweckt</translation>
    </message>
    <message>
        <source>a queue gets full</source>
        <translation>eine Warteschlange wird voll</translation>
    </message>
    <message>
        <source>a queue gets empty, or a look is in vain</source>
        <translation>eine Warteschlange wird leer, oder ein Blick ist vergeblich</translation>
    </message>
    <message>
        <source>a message is lost</source>
        <translation>eine Nachricht geht verloren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What stands beside the stage, and other views of the lesson</source>
        <translation>Was neben der Bühne steht, und andere Ansichten der Lektion</translation>
    </message>
    <message>
        <source>Why? Who waits for whom, and who could end it	W</source>
        <translation>Warum? Wer auf wen wartet und wer es beenden könnte	W</translation>
    </message>
    <message>
        <source>Log: what happened, line by line	N</source>
        <translation>Protokoll: was geschah, Zeile für Zeile	N</translation>
    </message>
    <message>
        <source>Charts	G</source>
        <translation>Diagramme	G</translation>
    </message>
    <message>
        <source>The lesson&apos;s text	T</source>
        <translation>Text der Lektion	T</translation>
    </message>
    <message>
        <source>Linux: shared memory, futex words, system calls	M</source>
        <translation>Linux: gemeinsamer Speicher, Futex-Wörter, Systemaufrufe	M</translation>
    </message>
    <message>
        <source>Workshop: change programs, processes, channels	E</source>
        <translation>Werkstatt: Programme, Prozesse, Kanäle ändern	E</translation>
    </message>
    <message>
        <source>Compare: the four modes at once, on one clock	C</source>
        <translation>Vergleich: die vier Modi gleichzeitig, auf einer Uhr	C</translation>
    </message>
    <message>
        <source>Full speed: what the machine can do in each mode	U</source>
        <translation>Volles Tempo: was der Rechner in jedem Modus leistet	U</translation>
    </message>
    <message>
        <source>Explore: run it 50 times, find an order that goes wrong	X</source>
        <translation>Erkunden: 50-mal laufen lassen, eine Reihenfolge finden, die schiefgeht	X</translation>
    </message>
    <message>
        <source>Present: full screen, for the back row	P</source>
        <translation>Vorführen: Vollbild, für die letzte Reihe	P</translation>
    </message>
    <message>
        <source>Open a lesson or a recording …	Ctrl+O</source>
        <translation>Lektion oder Aufzeichnung öffnen …	Strg+O</translation>
    </message>
    <message>
        <source>Keep what is recorded in a file …	Ctrl+R</source>
        <translation>Aufgezeichnetes in einer Datei behalten …	Strg+R</translation>
    </message>
    <message>
        <source>Vote: count the class&apos;s answers with A to D	V</source>
        <translation>Abstimmen: die Antworten der Klasse mit A bis D zählen	V</translation>
    </message>
    <message>
        <source>Begin the course anew: no lesson is done</source>
        <translation>Den Kurs neu beginnen: keine Lektion ist erledigt</translation>
    </message>
    <message>
        <source>Colours as the desktop&apos;s</source>
        <translation>Farben wie die des Desktops</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>Alle Tasten	?</translation>
    </message>
    <message>
        <source>Terms: whose synchronous?	F1</source>
        <translation>Begriffe: wessen „synchron“?	F1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide and lab sheet</source>
        <translation>Leitfaden für Lehrende und Übungsblatt</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Again</source>
        <translation>▶ Nochmal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Room can be a whole number from 0 to %1, and “%2” is none: it stays %3.</source>
        <translation>Platz kann eine ganze Zahl von 0 bis %1 sein, und „%2“ ist keine: Es bleibt bei %3.</translation>
    </message>
    <message>
        <source>Help: all keys, the terms, guides for users and teachers</source>
        <translation>Hilfe: alle Tasten, die Begriffe, Handbuch und Leitfaden für Lehrende</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Table: what the picture shows, in words and figures	D</source>
        <translation>Tabelle: was das Bild zeigt, in Worten und Zahlen	D</translation>
    </message>
    <message>
        <source>Start page: the course, the comparison, open	Alt+Home</source>
        <translation>Startseite: der Kurs, der Vergleich, öffnen	Alt+Pos1</translation>
    </message>
    <message>
        <source>Handout of this lesson: to print, or for a browser …	Ctrl+P</source>
        <translation>Handout zu dieser Lektion: zum Drucken oder für einen Browser …	Strg+P</translation>
    </message>
    <message>
        <source>Less motion: the time axis goes on in leaps</source>
        <translation>Weniger Bewegung: die Zeitachse rückt in Sprüngen vor</translation>
    </message>
</context>
<context>
    <name>synchroscope::VoteBar</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::WaitChart</name>
    <message>
        <source>How long each message waited</source>
        <translation>Wie lange jede Nachricht wartete</translation>
    </message>
    <message>
        <source>message, in order of receipt</source>
        <translation>Nachricht, in der Reihenfolge des Empfangs</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>message %1 in order of receipt waited %2</source>
        <translation>Nachricht %1 in der Reihenfolge des Empfangs wartete %2</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>Noch ist nichts empfangen</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhoseView</name>
    <message>
        <source>synchronous</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>%1 send, %2 receive, room for %3, if full: %4</source>
        <translation>Senden %1, Empfangen %2, Platz für %3, wenn voll: %4</translation>
    </message>
    <message>
        <source>Whose synchronous?</source>
        <translation>Wessen „synchron“?</translation>
    </message>
    <message>
        <source>The same words mean different things in different books. Ask for what a call waits, and choose a word.</source>
        <translation>Dieselben Wörter bedeuten in verschiedenen Büchern Verschiedenes. Fragen Sie, worauf ein Aufruf wartet, und wählen Sie ein Wort.</translation>
    </message>
    <message>
        <source>What a call waits for, and what each book calls it</source>
        <translation>Worauf ein Aufruf wartet und wie jedes Buch ihn nennt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>send, waits for room</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>book: its word</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a %2 that %3 is not there</source>
        <translation>%1: Ein %2 dieser Art (%3) gibt es dort nicht</translation>
    </message>
    <message>
        <source>Here: %1. %2</source>
        <translation>Hier: %1. %2</translation>
    </message>
    <message>
        <source>Show it: “%1”, set so</source>
        <translation>Zeigen: „%1“, so eingestellt</translation>
    </message>
    <message>
        <source>The lesson %1 is not installed</source>
        <translation>Die Lektion %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>Opens the lesson with these settings (Enter)</source>
        <translation>Öffnet die Lektion mit diesen Einstellungen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What would open it?</source>
        <translation>Was würde das auflösen?</translation>
    </message>
    <message>
        <source>Whose wait is asked about</source>
        <translation>Nach wessen Warten gefragt wird</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhyPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Wer auf wen wartet</translation>
    </message>
    <message>
        <source>An arrow leads to who could end the wait. Click a process, or use ← →, to ask about it.</source>
        <translation>Ein Pfeil führt zu dem, der das Warten beenden könnte. Klicken Sie auf einen Prozess, oder nehmen Sie ← →, um nach ihm zu fragen.</translation>
    </message>
    <message>
        <source>%1 waits for %2, queue %3</source>
        <translation>%1 wartet auf %2, Warteschlange %3</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
</context>
<context>
    <name>synchroscope::WorkshopPanel</name>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Channels, processes and texts</source>
        <translation>Kanäle, Prozesse und Texte</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A lesson has at most %1 channels.</source>
        <translation>Eine Lektion hat höchstens %1 Kanäle.</translation>
    </message>
    <message>
        <source>▶ Run again</source>
        <translation>▶ Neu starten</translation>
    </message>
    <message>
        <source>New processes with these programs (Ctrl+Enter)</source>
        <translation>Neue Prozesse mit diesen Programmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>+ Sender</source>
        <translation>+ Sender</translation>
    </message>
    <message>
        <source>One more sender</source>
        <translation>Ein weiterer Sender</translation>
    </message>
    <message>
        <source>+ Receiver</source>
        <translation>+ Empfänger</translation>
    </message>
    <message>
        <source>One more receiver</source>
        <translation>Ein weiterer Empfänger</translation>
    </message>
    <message>
        <source>+ Process</source>
        <translation>+ Prozess</translation>
    </message>
    <message>
        <source>One more process, with a program of its own</source>
        <translation>Ein weiterer Prozess, mit einem eigenen Programm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open and save lessons of your own</source>
        <translation>Eigene Lektionen öffnen und speichern</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the workshop; what has been changed stays (E)</source>
        <translation>Werkstatt schließen; was geändert wurde, bleibt (E)</translation>
    </message>
    <message>
        <source>New lesson from template	Ctrl+N</source>
        <translation>Neue Lektion aus Vorlage	Strg+N</translation>
    </message>
    <message>
        <source>Open…	Ctrl+O</source>
        <translation>Öffnen …	Strg+O</translation>
    </message>
    <message>
        <source>Save	Ctrl+S</source>
        <translation>Speichern	Strg+S</translation>
    </message>
    <message>
        <source>Save as…	Ctrl+Shift+S</source>
        <translation>Speichern unter …	Strg+Umschalt+S</translation>
    </message>
    <message>
        <source>Copy as text, as in a textbook</source>
        <translation>Als Text kopieren, wie in einem Lehrbuch</translation>
    </message>
    <message>
        <source>Export as text…</source>
        <translation>Als Text exportieren …</translation>
    </message>
    <message>
        <source>A lesson has at most %1 processes.</source>
        <translation>Eine Lektion hat höchstens %1 Prozesse.</translation>
    </message>
    <message numerus="yes">
        <source>What the lesson said of it went with it: checkpoints, watches, claims and faults, %n in all.</source>
        <translation>
            <numerusform>Was die Lektion davon sagte, ging mit: Haltepunkte, Beobachtungen, Behauptungen und Störungen, insgesamt %n.</numerusform>
            <numerusform>Was die Lektion davon sagte, ging mit: Haltepunkte, Beobachtungen, Behauptungen und Störungen, insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renamed: %1.</source>
        <translation>Nicht umbenannt: %1.</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>noch nicht in einer eigenen Datei</translation>
    </message>
    <message>
        <source>Changed · %1</source>
        <translation>Geändert · %1</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>room for %1</source>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>hand to hand: nothing was ever queued</source>
        <translation>von Hand zu Hand: nie lag etwas in der Schlange</translation>
    </message>
    <message>
        <source>room for none</source>
        <translation>Platz für keine</translation>
    </message>
    <message>
        <source>%1 done %2</source>
        <translation>%1 fertig %2</translation>
    </message>
    <message>
        <source>%1 killed %2</source>
        <translation>%1 getötet %2</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1: Fehler %2</translation>
    </message>
    <message>
        <source>%L1 events lost</source>
        <translation>%L1 Ereignisse verloren</translation>
    </message>
    <message>
        <source>wakes</source>
        <translation>weckt</translation>
    </message>
</context>
<context>
    <name>whose</name>
    <message>
        <source>Silberschatz</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>Silberschatz</translation>
    </message>
    <message>
        <source>Silberschatz, Galvin, Gagne: Operating System Concepts</source>
        <extracomment>a textbook</extracomment>
        <translation>Silberschatz, Galvin, Gagne: Operating System Concepts</translation>
    </message>
    <message>
        <source>In this book blocking is the same as synchronous, and nonblocking the same as asynchronous. A blocking send is blocked until the message is received by the receiving process or by the mailbox, and these are two different things: the one is receipt, the other is room.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>In diesem Buch ist blockierend dasselbe wie synchron, nichtblockierend dasselbe wie asynchron. Ein blockierendes Senden ist blockiert, bis die Nachricht vom empfangenden Prozess oder von der Mailbox empfangen ist, und das sind zwei verschiedene Dinge: Das eine ist Empfang, das andere Platz.</translation>
    </message>
    <message>
        <source>POSIX</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>POSIX</translation>
    </message>
    <message>
        <source>POSIX: message queues (mq_send, mq_receive) and pipes (write, read)</source>
        <extracomment>a textbook</extracomment>
        <translation>POSIX: Nachrichtenwarteschlangen (mq_send, mq_receive) und Pipes (write, read)</translation>
    </message>
    <message>
        <source>POSIX says blocking and nonblocking (O_NONBLOCK): may the call put its process to sleep or not? No call waits until another process has received something. “Synchronized” (O_SYNC) and “asynchronous” (aio_write) are words about input and output there, not about a receiver.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>POSIX sagt blockierend und nichtblockierend (O_NONBLOCK): Darf der Aufruf seinen Prozess schlafen legen oder nicht? Kein Aufruf wartet, bis ein anderer Prozess etwas empfangen hat. „Synchronized“ (O_SYNC) und „asynchronous“ (aio_write) sind dort Wörter für Ein- und Ausgabe, nicht für einen Empfänger.</translation>
    </message>
    <message>
        <source>MPI</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>MPI</translation>
    </message>
    <message>
        <source>MPI: the Message Passing Interface</source>
        <extracomment>a textbook</extracomment>
        <translation>MPI: das Message Passing Interface</translation>
    </message>
    <message>
        <source>MPI has two questions and two pairs of words. Blocking or nonblocking: does the call return when its buffer may be used again, or before? Standard, buffered, synchronous or ready: what must have happened for the send to be complete? MPI_Issend is nonblocking and synchronous at once.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>MPI hat zwei Fragen und zwei Wortpaare. Blockierend oder nichtblockierend: Kehrt der Aufruf zurück, wenn sein Puffer wieder benutzt werden darf, oder vorher? Standard, gepuffert, synchron oder bereit: Was muss geschehen sein, damit das Senden abgeschlossen ist? MPI_Issend ist nichtblockierend und synchron zugleich.</translation>
    </message>
    <message>
        <source>CSP · occam · Go</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>CSP · occam · Go</translation>
    </message>
    <message>
        <source>Hoare&apos;s Communicating Sequential Processes, occam, and the channels of Go</source>
        <extracomment>a textbook</extracomment>
        <translation>Hoares Communicating Sequential Processes, occam und die Kanäle von Go</translation>
    </message>
    <message>
        <source>Communication is one event in which both take part: whoever comes first waits for the other. That is what synchronous means here. A channel with a buffer is asynchronous; in CSP and occam the buffer is a process of its own between the two.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>Kommunikation ist ein Ereignis, an dem beide teilnehmen: Wer zuerst kommt, wartet auf den anderen. Das heißt hier synchron. Ein Kanal mit Puffer ist asynchron; in CSP und occam ist der Puffer ein eigener Prozess zwischen beiden.</translation>
    </message>
    <message>
        <source>This lecture</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>Diese Vorlesung</translation>
    </message>
    <message>
        <source>This lecture, and this program</source>
        <extracomment>a textbook</extracomment>
        <translation>Diese Vorlesung und dieses Programm</translation>
    </message>
    <message>
        <source>Synchronous or asynchronous says for what a call waits: a send for receipt or for nothing, a receive for a message or for nothing. Room in the queue is another matter: capacity and “if full” decide it, for both kinds of send.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>Synchron oder asynchron sagt, worauf ein Aufruf wartet: ein Senden auf den Empfang oder auf nichts, ein Empfangen auf eine Nachricht oder auf nichts. Platz in der Schlange ist etwas anderes: Kapazität und „wenn voll“ entscheiden darüber, für beide Arten des Sendens.</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>a call</extracomment>
        <translation>send</translation>
    </message>
    <message>
        <source>waits for nothing, always room</source>
        <extracomment>for what a call waits</extracomment>
        <translation>wartet auf nichts, immer Platz</translation>
    </message>
    <message>
        <source>The producer is never blocked and is done at 3.0 s. The queue gets 7 deep: what the sender does not wait, the messages do.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Producer ist nie blockiert und bei 3,0 s fertig. Die Schlange wird 7 lang: Was der Sender nicht wartet, warten die Nachrichten.</translation>
    </message>
    <message>
        <source>nonblocking send; unbounded capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>nichtblockierendes Senden; unbegrenzte Kapazität</translation>
    </message>
    <message>
        <source>The queue has no limit, so the sender never blocks. A real one has a limit: memory.</source>
        <extracomment>what that means there</extracomment>
        <translation>Die Schlange hat keine Grenze, also blockiert der Sender nie. Eine echte hat eine Grenze: den Speicher.</translation>
    </message>
    <message>
        <source>No queue without a limit: each has its mq_maxmsg, and on Linux each user a limit (RLIMIT_MSGQUEUE).</source>
        <extracomment>what that means there</extracomment>
        <translation>Keine Schlange ohne Grenze: Jede hat ihr mq_maxmsg, und unter Linux hat jeder Benutzer eine Grenze (RLIMIT_MSGQUEUE).</translation>
    </message>
    <message>
        <source>MPI_Isend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Isend</translation>
    </message>
    <message>
        <source>Returns at once, before the message has gone anywhere; its buffer must be left alone until MPI_Wait or MPI_Test says so. Here a send copies its message, so the buffer is free when it returns.</source>
        <extracomment>what that means there</extracomment>
        <translation>Kehrt sofort zurück, bevor die Nachricht irgendwohin gegangen ist; ihr Puffer muss unberührt bleiben, bis MPI_Wait oder MPI_Test es erlaubt. Hier kopiert ein Senden seine Nachricht, der Puffer ist also bei der Rückkehr frei.</translation>
    </message>
    <message>
        <source>Go: go func() { ch &lt;- m }()</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go: go func() { ch &lt;- m }()</translation>
    </message>
    <message>
        <source>No channel is without a limit, but the send can be given to a goroutine of its own, which waits instead.</source>
        <extracomment>what that means there</extracomment>
        <translation>Kein Kanal ist ohne Grenze, aber das Senden kann eine eigene Goroutine bekommen, die stattdessen wartet.</translation>
    </message>
    <message>
        <source>asynchronous send, room enough</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>asynchrones Senden, Platz genug</translation>
    </message>
    <message>
        <source>The usual case: it puts the message into the queue and goes on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Der übliche Fall: Es legt die Nachricht in die Schlange und macht weiter.</translation>
    </message>
    <message>
        <source>waits for nothing, told if full</source>
        <extracomment>for what a call waits</extracomment>
        <translation>wartet auf nichts, erfährt, wenn voll</translation>
    </message>
    <message>
        <source>The producer is never blocked and is done at 3.0 s. Three of ten orders are refused: it was told, and its program ignores it.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Producer ist nie blockiert und bei 3,0 s fertig. Drei von zehn Bestellungen werden abgelehnt: Er hat es erfahren, und sein Programm beachtet es nicht.</translation>
    </message>
    <message>
        <source>The book has a nonblocking send and does not say what becomes of it when a bounded queue is full.</source>
        <extracomment>what that means there</extracomment>
        <translation>Das Buch hat ein nichtblockierendes Senden und sagt nicht, was daraus wird, wenn eine begrenzte Schlange voll ist.</translation>
    </message>
    <message>
        <source>mq_send with O_NONBLOCK</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_send mit O_NONBLOCK</translation>
    </message>
    <message>
        <source>Fails with EAGAIN if the queue is full. A pipe does the same.</source>
        <extracomment>what that means there</extracomment>
        <translation>Scheitert mit EAGAIN, wenn die Schlange voll ist. Eine Pipe tut dasselbe.</translation>
    </message>
    <message>
        <source>MPI_Bsend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Bsend</translation>
    </message>
    <message>
        <source>Copies the message into a buffer that the program has given to MPI (MPI_Buffer_attach), and returns whatever the receiver does. If the buffer is too small, that is an error.</source>
        <extracomment>what that means there</extracomment>
        <translation>Kopiert die Nachricht in einen Puffer, den das Programm MPI gegeben hat (MPI_Buffer_attach), und kehrt zurück, was immer der Empfänger tut. Ist der Puffer zu klein, ist das ein Fehler.</translation>
    </message>
    <message>
        <source>Go: select with default</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go: select mit default</translation>
    </message>
    <message>
        <source>select { case ch &lt;- m: default: } sends if that is possible now, and otherwise goes on without. In occam only a receive can be tried.</source>
        <extracomment>what that means there</extracomment>
        <translation>select { case ch &lt;- m: default: } sendet, wenn das jetzt möglich ist, und macht sonst ohne weiter. In occam kann nur ein Empfangen versucht werden.</translation>
    </message>
    <message>
        <source>asynchronous send, if full: refuse</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>asynchrones Senden, wenn voll: ablehnen</translation>
    </message>
    <message>
        <source>Returns false and “full”. Also: discard and overwrite, with which a message is lost.</source>
        <extracomment>what that means there</extracomment>
        <translation>Liefert false und „full“. Außerdem: verwerfen und überschreiben, wobei eine Nachricht verloren geht.</translation>
    </message>
    <message>
        <source>waits for room</source>
        <extracomment>for what a call waits</extracomment>
        <translation>wartet auf Platz</translation>
    </message>
    <message>
        <source>Order 7 is the first for which the producer sleeps, from 2.1 to 2.3 s. A place in the queue wakes it; order 7 itself is received only at 6.3 s.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Order 7 ist die erste, für die Producer schläft, von 2,1 bis 2,3 s. Ein Platz in der Schlange weckt ihn; Order 7 selbst wird erst bei 6,3 s empfangen.</translation>
    </message>
    <message>
        <source>blocking send to a mailbox; bounded capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>blockierendes Senden an eine Mailbox; begrenzte Kapazität</translation>
    </message>
    <message>
        <source>Blocked until the mailbox has the message. With bounded capacity the sender must wait, if the queue is full, until there is space.</source>
        <extracomment>what that means there</extracomment>
        <translation>Blockiert, bis die Mailbox die Nachricht hat. Bei begrenzter Kapazität muss der Sender, wenn die Schlange voll ist, warten, bis Platz ist.</translation>
    </message>
    <message>
        <source>mq_send; write to a pipe</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_send; write in eine Pipe</translation>
    </message>
    <message>
        <source>Returns when the message is in the queue. If the queue is full it sleeps until there is room, whether or not anybody has read this message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Kehrt zurück, wenn die Nachricht in der Schlange ist. Ist die Schlange voll, schläft es, bis Platz ist, ob nun jemand diese Nachricht gelesen hat oder nicht.</translation>
    </message>
    <message>
        <source>MPI_Send, if MPI copies</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Send, wenn MPI kopiert</translation>
    </message>
    <message>
        <source>The standard send returns when its buffer may be used again. Short messages are usually copied: then it waits for room at most. Whether it copies is up to the library, and a program that needs it to is called unsafe.</source>
        <extracomment>what that means there</extracomment>
        <translation>Das Standard-Senden kehrt zurück, wenn sein Puffer wieder benutzt werden darf. Kurze Nachrichten werden meist kopiert: Dann wartet es höchstens auf Platz. Ob kopiert wird, entscheidet die Bibliothek, und ein Programm, das darauf angewiesen ist, heißt unsicher.</translation>
    </message>
    <message>
        <source>Go: make(chan T, 4)</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go: make(chan T, 4)</translation>
    </message>
    <message>
        <source>ch &lt;- m sleeps only while four messages are in the channel.</source>
        <extracomment>what that means there</extracomment>
        <translation>ch &lt;- m schläft nur, solange vier Nachrichten im Kanal sind.</translation>
    </message>
    <message>
        <source>asynchronous send, if full: wait</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>asynchrones Senden, wenn voll: warten</translation>
    </message>
    <message>
        <source>The usual bounded buffer. It is blocked only by “queue full”: room is not receipt.</source>
        <extracomment>what that means there</extracomment>
        <translation>Der übliche begrenzte Puffer. Es wird nur durch „Schlange voll“ blockiert: Platz ist nicht Empfang.</translation>
    </message>
    <message>
        <source>waits for receipt</source>
        <extracomment>for what a call waits</extracomment>
        <translation>wartet auf den Empfang</translation>
    </message>
    <message>
        <source>There is room for eight, and still the sender sleeps, for messages 3, 4 and 5 half a second each: until the receiver has taken them.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Es ist Platz für acht, und doch schläft der Sender, bei den Nachrichten 3, 4 und 5 je eine halbe Sekunde: bis der Empfänger sie genommen hat.</translation>
    </message>
    <message>
        <source>blocking send to a process</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>blockierendes Senden an einen Prozess</translation>
    </message>
    <message>
        <source>Blocked until the receiving process has received the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Blockiert, bis der empfangende Prozess die Nachricht empfangen hat.</translation>
    </message>
    <message>
        <source>No POSIX send waits for receipt. Programs that need it send an acknowledgement back, as a second message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Kein Senden von POSIX wartet auf den Empfang. Programme, die das brauchen, senden eine Quittung zurück, als zweite Nachricht.</translation>
    </message>
    <message>
        <source>MPI_Ssend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Ssend</translation>
    </message>
    <message>
        <source>The synchronous send is complete only when a matching receive has been called and has begun to take the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Das synchrone Senden ist erst abgeschlossen, wenn ein passendes Empfangen aufgerufen wurde und begonnen hat, die Nachricht zu nehmen.</translation>
    </message>
    <message>
        <source>With a buffer between them, no: when a send returns, nobody need have received anything. Go programs wait for an answer on a second channel.</source>
        <extracomment>what that means there</extracomment>
        <translation>Mit einem Puffer dazwischen nicht: Wenn ein Senden zurückkehrt, muss niemand etwas empfangen haben. Go-Programme warten auf eine Antwort auf einem zweiten Kanal.</translation>
    </message>
    <message>
        <source>synchronous send</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>synchrones Senden</translation>
    </message>
    <message>
        <source>Waits for room, and then until a receiver has taken the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Wartet auf Platz und dann, bis ein Empfänger die Nachricht genommen hat.</translation>
    </message>
    <message>
        <source>waits for receipt, from hand to hand</source>
        <extracomment>for what a call waits</extracomment>
        <translation>wartet auf den Empfang, von Hand zu Hand</translation>
    </message>
    <message>
        <source>The depth is 0 from beginning to end. Sometimes the receiver comes first and sleeps, sometimes the sender.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Die Länge ist von Anfang bis Ende 0. Manchmal kommt der Empfänger zuerst und schläft, manchmal der Sender.</translation>
    </message>
    <message>
        <source>rendezvous; zero capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Rendezvous; Kapazität null</translation>
    </message>
    <message>
        <source>If both send and receive block, the book calls it a rendezvous. With zero capacity it cannot be otherwise: the sender must wait until the recipient receives.</source>
        <extracomment>what that means there</extracomment>
        <translation>Wenn Senden und Empfangen beide blockieren, nennt das Buch es ein Rendezvous. Mit Kapazität null kann es nicht anders sein: Der Sender muss warten, bis der Empfänger empfängt.</translation>
    </message>
    <message>
        <source>Not among the message queues: mq_open refuses mq_maxmsg 0.</source>
        <extracomment>what that means there</extracomment>
        <translation>Nicht bei den Nachrichtenwarteschlangen: mq_open lehnt mq_maxmsg 0 ab.</translation>
    </message>
    <message>
        <source>MPI_Send of a long message</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Send einer langen Nachricht</translation>
    </message>
    <message>
        <source>Usually it is not copied: it stays with its sender until the receiver is ready. Inside the libraries this is called the rendezvous protocol. To the program it is then as MPI_Ssend.</source>
        <extracomment>what that means there</extracomment>
        <translation>Meist wird sie nicht kopiert: Sie bleibt beim Sender, bis der Empfänger bereit ist. In den Bibliotheken heißt das Rendezvous-Protokoll. Für das Programm ist es dann wie MPI_Ssend.</translation>
    </message>
    <message>
        <source>CSP: c!x and c?y; occam: ! and ?; Go: make(chan T)</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>CSP: c!x und c?y; occam: ! und ?; Go: make(chan T)</translation>
    </message>
    <message>
        <source>Both must be there; then the message passes in one event. In Go the receive on such a channel comes before the send&apos;s return.</source>
        <extracomment>what that means there</extracomment>
        <translation>Beide müssen da sein; dann geht die Nachricht in einem Ereignis über. In Go kommt das Empfangen auf einem solchen Kanal vor der Rückkehr des Sendens.</translation>
    </message>
    <message>
        <source>synchronous send, capacity 0</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>synchrones Senden, Kapazität 0</translation>
    </message>
    <message>
        <source>Nothing is ever queued. At capacity 0 even an asynchronous send with “wait” sleeps until somebody receives.</source>
        <extracomment>what that means there</extracomment>
        <translation>Nie steht etwas in der Schlange. Bei Kapazität 0 schläft sogar ein asynchrones Senden mit „warten“, bis jemand empfängt.</translation>
    </message>
    <message>
        <source>receive</source>
        <extracomment>a call</extracomment>
        <translation>receive</translation>
    </message>
    <message>
        <source>waits for a message</source>
        <extracomment>for what a call waits</extracomment>
        <translation>wartet auf eine Nachricht</translation>
    </message>
    <message>
        <source>Between two parts the consumer sleeps. Each part wakes it, and nothing else does.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Zwischen zwei Teilen schläft Consumer. Jedes Teil weckt ihn, und nichts sonst.</translation>
    </message>
    <message>
        <source>blocking receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>blockierendes Empfangen</translation>
    </message>
    <message>
        <source>Blocked until a message is available.</source>
        <extracomment>what that means there</extracomment>
        <translation>Blockiert, bis eine Nachricht verfügbar ist.</translation>
    </message>
    <message>
        <source>mq_receive; read from a pipe</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_receive; read aus einer Pipe</translation>
    </message>
    <message>
        <source>Sleeps while the queue is empty. A read from a pipe whose writers have all closed it returns 0; here that is “closed”.</source>
        <extracomment>what that means there</extracomment>
        <translation>Schläft, solange die Schlange leer ist. Ein read aus einer Pipe, die alle Schreiber geschlossen haben, liefert 0; hier ist das „closed“.</translation>
    </message>
    <message>
        <source>MPI_Recv</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Recv</translation>
    </message>
    <message>
        <source>Returns when the message is in the buffer.</source>
        <extracomment>what that means there</extracomment>
        <translation>Kehrt zurück, wenn die Nachricht im Puffer ist.</translation>
    </message>
    <message>
        <source>CSP, occam: c?y; Go: &lt;-ch</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>CSP, occam: c?y; Go: &lt;-ch</translation>
    </message>
    <message>
        <source>Sleeps until somebody sends.</source>
        <extracomment>what that means there</extracomment>
        <translation>Schläft, bis jemand sendet.</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>synchrones Empfangen</translation>
    </message>
    <message>
        <source>The most common: the receiver needs the message to go on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Das Häufigste: Der Empfänger braucht die Nachricht, um weiterzumachen.</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <extracomment>for what a call waits</extracomment>
        <translation>wartet auf nichts</translation>
    </message>
    <message>
        <source>Nobody is ever blocked. The receiver looks, finds nothing twelve times, and does other work in between.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Niemand ist je blockiert. Der Empfänger sieht nach, findet zwölfmal nichts und tut dazwischen andere Arbeit.</translation>
    </message>
    <message>
        <source>nonblocking receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>nichtblockierendes Empfangen</translation>
    </message>
    <message>
        <source>Returns a valid message or a null.</source>
        <extracomment>what that means there</extracomment>
        <translation>Liefert eine gültige Nachricht oder null.</translation>
    </message>
    <message>
        <source>mq_receive with O_NONBLOCK</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_receive mit O_NONBLOCK</translation>
    </message>
    <message>
        <source>Fails with EAGAIN if the queue is empty.</source>
        <extracomment>what that means there</extracomment>
        <translation>Scheitert mit EAGAIN, wenn die Schlange leer ist.</translation>
    </message>
    <message>
        <source>MPI_Iprobe; MPI_Irecv and MPI_Test</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Iprobe; MPI_Irecv und MPI_Test</translation>
    </message>
    <message>
        <source>MPI_Iprobe looks whether a message is there. MPI_Irecv says at once where to put it, and MPI_Test looks whether it has come.</source>
        <extracomment>what that means there</extracomment>
        <translation>MPI_Iprobe sieht nach, ob eine Nachricht da ist. MPI_Irecv sagt sofort, wohin mit ihr, und MPI_Test sieht nach, ob sie gekommen ist.</translation>
    </message>
    <message>
        <source>Go: select with default; occam: PRI ALT with SKIP</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go: select mit default; occam: PRI ALT mit SKIP</translation>
    </message>
    <message>
        <source>Takes a message if one can be had now, and otherwise goes on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Nimmt eine Nachricht, wenn jetzt eine zu haben ist, und macht sonst weiter.</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>asynchrones Empfangen</translation>
    </message>
    <message>
        <source>Looks; if there is nothing it says “no message”, and the program carries on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Sieht nach; ist nichts da, sagt es „no message“, und das Programm macht weiter.</translation>
    </message>
</context>
</TS>
