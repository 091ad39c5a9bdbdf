<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>bytes</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
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
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>a message | message | messages</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>un message | message | messages</translation>
    </message>
    <message>
        <source>a process | process | processes</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>un processus | processus | processus</translation>
    </message>
    <message>
        <source>an other process | other process | other processes</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>un autre processus | autre processus | autres processus</translation>
    </message>
    <message>
        <source>a time | time | times</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>une fois | fois | fois</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Nothing had happened yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Rien ne s’était encore passé.</translation>
    </message>
    <message>
        <source>{0} goes on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} continue&#xa0;:</translation>
    </message>
    <message>
        <source>{0} went on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a continué&#xa0;:</translation>
    </message>
    <message>
        <source>{0} has done its work.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a fait son travail.</translation>
    </message>
    <message>
        <source>{0} had done its work.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} avait fait son travail.</translation>
    </message>
    <message>
        <source>{0} calls send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} appelle send&#xa0;:</translation>
    </message>
    <message>
        <source>{0} called send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a appelé send&#xa0;:</translation>
    </message>
    <message>
        <source>{0} calls receive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} appelle receive.</translation>
    </message>
    <message>
        <source>{0} called receive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a appelé receive.</translation>
    </message>
    <message>
        <source>{0} learns:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} apprend&#xa0;:</translation>
    </message>
    <message>
        <source>{0} learned:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a appris&#xa0;:</translation>
    </message>
    <message>
        <source>{0} has been received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>on a reçu {0}.</translation>
    </message>
    <message>
        <source>{0} had been received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>on avait reçu {0}.</translation>
    </message>
    <message>
        <source>{0} returns from receive:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} revient de receive&#xa0;:</translation>
    </message>
    <message>
        <source>{0} returned from receive:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est revenu de receive&#xa0;:</translation>
    </message>
    <message>
        <source>with {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>avec {0}.</translation>
    </message>
    <message>
        <source>with nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>avec rien.</translation>
    </message>
    <message>
        <source>its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>son délai est écoulé.</translation>
    </message>
    <message>
        <source>its time was up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>son délai était écoulé.</translation>
    </message>
    <message>
        <source>the channel is closed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le canal est fermé.</translation>
    </message>
    <message>
        <source>the channel was closed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le canal était fermé.</translation>
    </message>
    <message>
        <source>{0} returns from send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} revient de send&#xa0;:</translation>
    </message>
    <message>
        <source>{0} returned from send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est revenu de send&#xa0;:</translation>
    </message>
    <message>
        <source>it goes on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il continue sans attendre que ce soit reçu.</translation>
    </message>
    <message>
        <source>it went on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il a continué sans attendre que ce soit reçu.</translation>
    </message>
    <message>
        <source>{0} is dead:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est mort&#xa0;:</translation>
    </message>
    <message>
        <source>{0} died:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est mort&#xa0;:</translation>
    </message>
    <message>
        <source>{0} is done:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a fini&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was done:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} avait fini&#xa0;:</translation>
    </message>
    <message>
        <source>its program is over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>son programme est terminé.</translation>
    </message>
    <message>
        <source>its program was over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>son programme était terminé.</translation>
    </message>
    <message>
        <source>{0} ends with an error:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} finit par une erreur&#xa0;:</translation>
    </message>
    <message>
        <source>{0} ended with an error:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a fini par une erreur&#xa0;:</translation>
    </message>
    <message>
        <source>{0} says:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dit&#xa0;:</translation>
    </message>
    <message>
        <source>{0} said:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a dit&#xa0;:</translation>
    </message>
    <message>
        <source>{0} is suspended:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est suspendu&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was suspended:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a été suspendu&#xa0;:</translation>
    </message>
    <message>
        <source>a signal holds it. The others notice only that it does nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un signal le retient. Les autres remarquent seulement qu’il ne fait rien.</translation>
    </message>
    <message>
        <source>a signal held it. The others noticed only that it did nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un signal le retenait. Les autres remarquaient seulement qu’il ne faisait rien.</translation>
    </message>
    <message>
        <source>a signal released it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un signal l’a libéré.</translation>
    </message>
    <message>
        <source>{0} need not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} n’a pas besoin de dormir&#xa0;:</translation>
    </message>
    <message>
        <source>{0} did not have to sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} n’a pas eu besoin de dormir&#xa0;:</translation>
    </message>
    <message>
        <source>the wake-up came first.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le réveil est venu d’abord.</translation>
    </message>
    <message>
        <source>the wake-up had come first.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le réveil était venu d’abord.</translation>
    </message>
    <message>
        <source>{0} is awake:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est éveillé&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was awake:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} était éveillé&#xa0;:</translation>
    </message>
    <message>
        <source>the wake-up has reached it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le réveil l’a atteint.</translation>
    </message>
    <message>
        <source>the wake-up had reached it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le réveil l’avait atteint.</translation>
    </message>
    <message>
        <source>{0} wakes up by itself:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} se réveille de lui-même&#xa0;:</translation>
    </message>
    <message>
        <source>{0} woke up by itself:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} s’est réveillé de lui-même&#xa0;:</translation>
    </message>
    <message>
        <source>{0} is working:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} travaille&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was working:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} travaillait&#xa0;:</translation>
    </message>
    <message>
        <source>{0} has started:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a démarré&#xa0;:</translation>
    </message>
    <message>
        <source>{0} started:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} démarrait&#xa0;:</translation>
    </message>
    <message>
        <source>process {0} of Linux.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>processus {0} de Linux.</translation>
    </message>
    <message>
        <source>{0} is told:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est averti&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was told:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a été averti&#xa0;:</translation>
    </message>
    <message>
        <source>{0} is refused:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} essuie un refus&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was refused:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a essuyé un refus&#xa0;:</translation>
    </message>
    <message>
        <source>no room for {0}. It is told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas de place pour {0}. Il en est averti.</translation>
    </message>
    <message>
        <source>there was no room for {0}. It was told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de place pour {0}. Il en a été averti.</translation>
    </message>
    <message>
        <source>{0} is lost:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Message perdu, {0}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was lost:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Message perdu, {0}&#xa0;:</translation>
    </message>
    <message>
        <source>there was no room. {0} goes on as if it had been sent.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de place. {0} continue comme si c’était envoyé.</translation>
    </message>
    <message>
        <source>there was no room. {0} went on as if it had been sent.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de place. {0} a continué comme si c’était envoyé.</translation>
    </message>
    <message>
        <source>{0} needed room and the oldest had to go.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il fallait de la place à {0}, et le plus ancien a dû céder.</translation>
    </message>
    <message>
        <source>{0} is taken back:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Message repris, {0}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was taken back:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Message repris, {0}&#xa0;:</translation>
    </message>
    <message>
        <source>nobody has received it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>personne ne l’a reçu.</translation>
    </message>
    <message>
        <source>nobody had received it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>personne ne l’avait reçu.</translation>
    </message>
    <message>
        <source>{0} is closed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le canal {0} est fermé&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was closed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le canal {0} était fermé&#xa0;:</translation>
    </message>
    <message>
        <source>it is empty and no sender is left.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il est vide et il ne reste plus d’émetteur.</translation>
    </message>
    <message>
        <source>it was empty and no sender was left.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il était vide et il ne restait plus d’émetteur.</translation>
    </message>
    <message>
        <source>{0} has no receiver left:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le canal {0} n’a plus de récepteur&#xa0;:</translation>
    </message>
    <message>
        <source>{0} had no receiver left:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le canal {0} n’avait plus de récepteur&#xa0;:</translation>
    </message>
    <message>
        <source>whoever sends is told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>qui envoie en est averti.</translation>
    </message>
    <message>
        <source>whoever sent was told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>qui envoyait en était averti.</translation>
    </message>
    <message>
        <source>{0} looked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a regardé&#xa0;:</translation>
    </message>
    <message>
        <source>no message. It carries on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas de message. Il continue.</translation>
    </message>
    <message>
        <source>there was no message. It carried on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de message. Il a continué.</translation>
    </message>
    <message>
        <source>{0} takes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} prend {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} took {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a pris {1}&#xa0;:</translation>
    </message>
    <message>
        <source>straight from {0}, no queue between them.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>de la main à la main avec {0}, sans file entre eux.</translation>
    </message>
    <message>
        <source>{0} of {1} in queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sur {1} en file.</translation>
    </message>
    <message>
        <source>{0} holds out {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} tend {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} held out {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} tendait {1}&#xa0;:</translation>
    </message>
    <message>
        <source>it passes only from hand to hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>cela ne passe que de la main à la main.</translation>
    </message>
    <message>
        <source>{0} reads {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} lit {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} read {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a lu {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} writes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} écrit {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} wrote {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a écrit {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} does not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne s’endort pas&#xa0;:</translation>
    </message>
    <message>
        <source>{0} did not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne s’est pas endormi&#xa0;:</translation>
    </message>
    <message>
        <source>{0} says “{1}”, and not what it had read.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dit «&#xa0;{1}&#xa0;», et non ce qu’il avait lu.</translation>
    </message>
    <message>
        <source>{0} said “{1}”, and not what it had read.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} disait «&#xa0;{1}&#xa0;», et non ce qu’il avait lu.</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} réveille qui dort sur {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} woke whoever slept on {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a réveillé qui dormait sur {1}&#xa0;:</translation>
    </message>
    <message>
        <source>nobody does. Nobody remembers it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>personne. Personne ne s’en souvient.</translation>
    </message>
    <message>
        <source>nobody did. Nobody remembered it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>personne. Personne ne s’en souvenait.</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} réveille qui dort sur {1}.</translation>
    </message>
    <message>
        <source>{0} woke whoever slept on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a réveillé qui dormait sur {1}.</translation>
    </message>
    <message>
        <source>{0} is about to wait on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est sur le point d’attendre sur {1}.</translation>
    </message>
    <message>
        <source>{0} was about to wait on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} était sur le point d’attendre sur {1}.</translation>
    </message>
    <message>
        <source>time is up for {0}. It is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>délai écoulé pour {0}. Ce message n’est pas livré.</translation>
    </message>
    <message>
        <source>time was up for {0}. It was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le délai était écoulé pour {0}. Ce message n’a pas été livré.</translation>
    </message>
    <message>
        <source>no receiver is left for {0}. It is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il ne reste plus de récepteur pour {0}. Ce message n’est pas livré.</translation>
    </message>
    <message>
        <source>no receiver was left for {0}. It was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il ne restait plus de récepteur pour {0}. Ce message n’a pas été livré.</translation>
    </message>
    <message>
        <source>the channel is closed. {0} is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le canal est fermé. Message non livré&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>the channel was closed. {0} was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le canal était fermé. Message non livré&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>the signal {0} ended it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le signal {0} y a mis fin.</translation>
    </message>
    <message>
        <source>{0} sends {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} envoie {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} sent {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a envoyé {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} of {1} in queue. It goes on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sur {1} en file. Il continue sans attendre que ce soit reçu.</translation>
    </message>
    <message>
        <source>{0} of {1} in queue. It went on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} sur {1} en file. Il a continué sans attendre que ce soit reçu.</translation>
    </message>
    <message>
        <source>{0} is blocked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est bloqué&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was blocked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} était bloqué&#xa0;:</translation>
    </message>
    <message>
        <source>it sleeps {0}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort {0}, ou jusqu’à la fin de son délai.</translation>
    </message>
    <message>
        <source>it sleeps {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort {0}.</translation>
    </message>
    <message>
        <source>it {0}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il {0}, ou jusqu’à la fin de son délai.</translation>
    </message>
    <message>
        <source>it {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il {0}.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone sends one, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Il dort jusqu’à ce que quelqu’un en envoie un, ou jusqu’à la fin de son délai.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone sends one.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Il dort jusqu’à ce que quelqu’un en envoie un.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes it, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Il dort jusqu’à ce que quelqu’un le prenne, ou jusqu’à la fin de son délai.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Il dort jusqu’à ce que quelqu’un le prenne.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes {1}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Il dort jusqu’à ce que quelqu’un prenne {1}, ou jusqu’à la fin de son délai.</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}. Il dort jusqu’à ce que quelqu’un prenne {1}.</translation>
    </message>
    <message>
        <source>A deadlock: {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Un interblocage&#xa0;: {0}</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting to be woken, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait sur {0}, attendant un réveil, ou la fin de son délai.</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting to be woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait sur {0}, attendant un réveil.</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to be received, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait, attendant la réception ({0}), ou la fin de son délai.</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to be received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait, attendant la réception ({0}).</translation>
    </message>
    <message>
        <source>there was no message. It slept, waiting for someone to send one, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de message. Il dormait, attendant que quelqu’un en envoie un, ou la fin de son délai.</translation>
    </message>
    <message>
        <source>there was no message. It slept, waiting for someone to send one.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de message. Il dormait, attendant que quelqu’un en envoie un.</translation>
    </message>
    <message>
        <source>nobody was there to take {0}. It slept, waiting for someone, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait personne pour prendre {0}. Il dormait, attendant quelqu’un, ou la fin de son délai.</translation>
    </message>
    <message>
        <source>nobody was there to take {0}. It slept, waiting for someone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait personne pour prendre {0}. Il dormait, attendant quelqu’un.</translation>
    </message>
    <message>
        <source>there was no room for {0}. It slept, waiting for someone to take {1}, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de place pour {0}. Il dormait, attendant que quelqu’un prenne {1}, ou la fin de son délai.</translation>
    </message>
    <message>
        <source>there was no room for {0}. It slept, waiting for someone to take {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’y avait pas de place pour {0}. Il dormait, attendant que quelqu’un prenne {1}.</translation>
    </message>
    <message>
        <source>{0} is woken:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est réveillé&#xa0;:</translation>
    </message>
    <message>
        <source>{0} was woken:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a été réveillé&#xa0;:</translation>
    </message>
    <message>
        <source>somebody it waited for is gone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>quelqu’un qu’il attendait n’est plus là.</translation>
    </message>
    <message>
        <source>somebody it waited for was gone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>quelqu’un qu’il attendait n’était plus là.</translation>
    </message>
    <message>
        <source>{0} wakes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} réveille {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} woke {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a réveillé {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est là.</translation>
    </message>
    <message>
        <source>{0} was there.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} était là.</translation>
    </message>
    <message>
        <source>{0} has been taken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>on a pris {0}.</translation>
    </message>
    <message>
        <source>{0} had been taken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>on avait pris {0}.</translation>
    </message>
    <message>
        <source>{0} has been taken, there is room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>on a pris {0}, il y a de la place.</translation>
    </message>
    <message>
        <source>{0} had been taken, there was room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>on avait pris {0}, il y avait de la place.</translation>
    </message>
    <message>
        <source>it has no message in hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’a pas de message en main.</translation>
    </message>
    <message>
        <source>it had no message in hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’avait pas de message en main.</translation>
    </message>
    <message>
        <source>on {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il traite {0}.</translation>
    </message>
    <message>
        <source>{0}: completed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: achevé</translation>
    </message>
    <message>
        <source>{0} ended in deadlock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: fini en interblocage</translation>
    </message>
    <message>
        <source>{0} ended in livelock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: fini en blocage actif (livelock)</translation>
    </message>
    <message>
        <source>{0} ended in timeout</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: délai écoulé</translation>
    </message>
    <message>
        <source>{0}: stopped before the end</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: arrêté avant la fin</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: échec</translation>
    </message>
    <message>
        <source>All were completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Toutes se sont achevées.</translation>
    </message>
    <message>
        <source>All ended in deadlock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Toutes ont fini en interblocage.</translation>
    </message>
    <message>
        <source>All ended in livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Toutes ont fini en blocage actif (livelock).</translation>
    </message>
    <message>
        <source>None was over in time.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Aucune n’était finie à temps.</translation>
    </message>
    <message>
        <source>All were stopped before their end.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Toutes ont été arrêtées avant la fin.</translation>
    </message>
    <message>
        <source>All failed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Toutes ont échoué.</translation>
    </message>
    <message>
        <source>{0}; the other was completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;; l’autre s’est achevée.</translation>
    </message>
    <message>
        <source>{0}; the others were completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;; les autres se sont achevées.</translation>
    </message>
    <message>
        <source>Lost: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Perdus&#xa0;: {0} ({1}).</translation>
    </message>
    <message>
        <source>Refused: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Refusés&#xa0;: {0} ({1}).</translation>
    </message>
    <message>
        <source>Refused or lost: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Refusés ou perdus&#xa0;: {0} ({1}).</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are lost.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>L’émetteur finit {0} plus tôt quand il n’a pas à attendre la réception, mais {1} messages sont perdus.</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are refused.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>L’émetteur finit {0} plus tôt quand il n’a pas à attendre la réception, mais {1} messages sont refusés.</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages do not arrive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>L’émetteur finit {0} plus tôt quand il n’a pas à attendre la réception, mais {1} messages n’arrivent pas.</translation>
    </message>
    <message>
        <source>Looks in vain: up to {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Regardé en vain&#xa0;: jusqu’à {0}.</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait until each message is received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>L’émetteur finit {0} plus tôt quand il n’a pas à attendre que chaque message soit reçu.</translation>
    </message>
    <message>
        <source>A receiver that waits sleeps for up to {0} in all; one that does not wait looks in vain up to {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Un récepteur qui attend dort jusqu’à {0} en tout&#xa0;; un récepteur qui n’attend pas regarde en vain jusqu’à {1}.</translation>
    </message>
    <message>
        <source>A receiver that does not wait for a message looks in vain up to {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Un récepteur qui n’attend pas de message regarde en vain jusqu’à {0}.</translation>
    </message>
    <message>
        <source>In {0} the sender waits for the receiver&apos;s next look and is done {1} later.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: l’émetteur attend la prochaine consultation du récepteur et finit {1} plus tard.</translation>
    </message>
    <message>
        <source>In {0} the sender is done {1} later.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: l’émetteur finit {1} plus tard.</translation>
    </message>
    <message>
        <source>{0}; more room ({1}) changes nothing more.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;; plus de place ({1}) ne change plus rien.</translation>
    </message>
    <message>
        <source>There was always room: what happens when the queue is full makes no difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Il y a toujours eu de la place&#xa0;: ce qui se passe quand la file est pleine ne fait pas de différence ici.</translation>
    </message>
    <message>
        <source>with {0} 1 is refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>avec {0}, 1 est refusé</translation>
    </message>
    <message>
        <source>with {0} {1} are refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>avec {0}, {1} sont refusés</translation>
    </message>
    <message>
        <source>{0} loses {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} en perd {1}</translation>
    </message>
    <message>
        <source>{0} lose {1} each</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} en perdent {1} chacun</translation>
    </message>
    <message>
        <source>With wait no message is lost, but the sender waits {0}; {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Avec «&#xa0;attendre&#xa0;», aucun message n’est perdu, mais l’émetteur attend {0}&#xa0;; {1}.</translation>
    </message>
    <message>
        <source>With wait no message is lost; {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Avec «&#xa0;attendre&#xa0;», aucun message n’est perdu&#xa0;; {0}.</translation>
    </message>
    <message>
        <source>By chance alone {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Par le seul hasard, {0}.</translation>
    </message>
    <message>
        <source>By chance alone {0}, and {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Par le seul hasard, {0}, et {1}.</translation>
    </message>
    <message>
        <source>The modes make no noticeable difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ici, les modes ne font pas de différence notable.</translation>
    </message>
    <message>
        <source>{0}: no noticeable difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: pas de différence notable ici.</translation>
    </message>
    <message>
        <source>When full: wait
until there is room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Si pleine&#xa0;: attendre
qu’il y ait de la place</translation>
    </message>
    <message>
        <source>When full: refuse
the sender is told</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Si pleine&#xa0;: refuser
l’émetteur est averti</translation>
    </message>
    <message>
        <source>When full: discard
the new one is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Si pleine&#xa0;: jeter
le nouveau est perdu</translation>
    </message>
    <message>
        <source>When full: overwrite
the oldest is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Si pleine&#xa0;: écraser
le plus ancien est perdu</translation>
    </message>
    <message>
        <source>uncommon</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>peu courant</translation>
    </message>
    <message>
        <source>most common</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le plus courant</translation>
    </message>
    <message>
        <source>No room:
from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Aucune place&#xa0;:
de la main à la main</translation>
    </message>
    <message>
        <source>Room for
1 message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Place pour
1 message</translation>
    </message>
    <message>
        <source>Room for
{0} messages</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Place pour
{0} messages</translation>
    </message>
    <message>
        <source>Random numbers
from seed {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Nombres aléatoires
de graine {0}</translation>
    </message>
    <message>
        <source>as in the lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>comme dans la leçon</translation>
    </message>
    <message>
        <source>{0} works
as in the lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} travaille
comme dans la leçon</translation>
    </message>
    <message>
        <source>{0} works
{1} times slower</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} travaille
{1} fois plus lentement</translation>
    </message>
    <message>
        <source>{0} works
{1} times faster</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} travaille
{1} fois plus vite</translation>
    </message>
    <message>
        <source>{0}: whole numbers from {1} to {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: nombres entiers de {1} à {2}.</translation>
    </message>
    <message>
        <source>{0}: numbers from {1} to {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: nombres de {1} à {2}.</translation>
    </message>
    <message>
        <source>Synchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Envoi synchrone</translation>
    </message>
    <message>
        <source>Asynchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Envoi asynchrone</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>réception synchrone</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>réception asynchrone</translation>
    </message>
    <message>
        <source>mode {0}: synchronous send, synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mode {0}&#xa0;: envoi synchrone, réception synchrone</translation>
    </message>
    <message>
        <source>mode {0}: synchronous send, asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mode {0}&#xa0;: envoi synchrone, réception asynchrone</translation>
    </message>
    <message>
        <source>mode {0}: asynchronous send, synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mode {0}&#xa0;: envoi asynchrone, réception synchrone</translation>
    </message>
    <message>
        <source>mode {0}: asynchronous send, asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mode {0}&#xa0;: envoi asynchrone, réception asynchrone</translation>
    </message>
    <message>
        <source>Four modes</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Quatre modes</translation>
    </message>
    <message>
        <source>Room in the queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Place dans la file</translation>
    </message>
    <message>
        <source>When the queue is full</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Quand la file est pleine</translation>
    </message>
    <message>
        <source>Random numbers (seed)</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Nombres aléatoires (graine)</translation>
    </message>
    <message>
        <source>Speed of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Vitesse&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Runs of this lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Exécutions de cette leçon</translation>
    </message>
    <message>
        <source>From {0} to {1} values can be compared, such as {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>On peut comparer de {0} à {1} valeurs, par exemple {2}.</translation>
    </message>
    <message>
        <source>{0} stands there twice.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} y figure deux fois.</translation>
    </message>
    <message>
        <source>{0} received, none lost.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Reçu&#xa0;: {0}, aucune perte.</translation>
    </message>
    <message>
        <source>{0} received, {1} left in the queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Reçu&#xa0;: {0}&#xa0;; resté dans la file&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} received, {1} not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Reçu&#xa0;: {0}&#xa0;; non livré&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} received, {1} not delivered, {2} left in the queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Reçu&#xa0;: {0}&#xa0;; non livré&#xa0;: {1}&#xa0;; resté dans la file&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a échoué&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was killed ({1}).</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a été tué ({1}).</translation>
    </message>
    <message>
        <source>everybody kept looking, nothing was sent or received. It looks like a livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>tous regardaient sans cesse, rien n’a été envoyé ni reçu. Cela ressemble à un blocage actif (livelock).</translation>
    </message>
    <message>
        <source>for {0} nothing was sent or received, and everybody tried in vain ({1}). It looks like a livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pendant {0}, rien n’a été envoyé ni reçu, et tous ont essayé en vain ({1}). Cela ressemble à un blocage actif (livelock).</translation>
    </message>
    <message>
        <source>Over after {0}, but not well:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Fini après {0}, mais mal&#xa0;:</translation>
    </message>
    <message>
        <source>Finished after {0}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Terminé après {0}&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody could go on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Personne ne pouvait continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Busy without progress:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Occupé sans avancer&#xa0;:</translation>
    </message>
    <message>
        <source>Stopped after {0}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Arrêté après {0}&#xa0;:</translation>
    </message>
    <message>
        <source>the run was not over in time. </source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’exécution n’était pas finie à temps. </translation>
    </message>
    <message>
        <source>The run failed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>L’exécution a échoué&#xa0;:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no message is lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>aucun message n’est perdu, contre {1}</translation>
    </message>
    <message>
        <source>1 message is lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 message est perdu, contre {1}</translation>
    </message>
    <message>
        <source>{0} messages are lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} messages sont perdus, contre {1}</translation>
    </message>
    <message>
        <source>{0} messages are lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} messages sont perdus</translation>
    </message>
    <message>
        <source>no message is refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>aucun message n’est refusé, contre {1}</translation>
    </message>
    <message>
        <source>1 message is refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 message est refusé, contre {1}</translation>
    </message>
    <message>
        <source>{0} messages are refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} messages sont refusés, contre {1}</translation>
    </message>
    <message>
        <source>{0} messages are refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} messages sont refusés</translation>
    </message>
    <message>
        <source>no message arrives instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>aucun message n’arrive, contre {1}</translation>
    </message>
    <message>
        <source>1 message arrives instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 message arrive, contre {1}</translation>
    </message>
    <message>
        <source>{0} messages arrive instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} messages arrivent, contre {1}</translation>
    </message>
    <message>
        <source>{0} messages arrive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} messages arrivent</translation>
    </message>
    <message>
        <source>the sender is done {0} earlier</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’émetteur finit {0} plus tôt</translation>
    </message>
    <message>
        <source>the sender is done {0} later</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’émetteur finit {0} plus tard</translation>
    </message>
    <message>
        <source>the sender is done after {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’émetteur a fini après {0}</translation>
    </message>
    <message>
        <source>the sender waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’émetteur attend {0} de moins</translation>
    </message>
    <message>
        <source>the sender waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’émetteur attend {0} de plus</translation>
    </message>
    <message>
        <source>the sender waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’émetteur attend {0}</translation>
    </message>
    <message>
        <source>a message waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un message attend {0} de moins</translation>
    </message>
    <message>
        <source>a message waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un message attend {0} de plus</translation>
    </message>
    <message>
        <source>a message waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un message attend {0}</translation>
    </message>
    <message>
        <source>the receiver waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le récepteur attend {0} de moins</translation>
    </message>
    <message>
        <source>the receiver waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le récepteur attend {0} de plus</translation>
    </message>
    <message>
        <source>the receiver waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le récepteur attend {0}</translation>
    </message>
    <message>
        <source>the receiver never looks in vain instead of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le récepteur ne regarde jamais en vain, contre {0}</translation>
    </message>
    <message>
        <source>the receiver looks in vain {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le récepteur regarde en vain {0}, contre {1}</translation>
    </message>
    <message>
        <source>the receiver looks in vain {0} times</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le récepteur regarde en vain {0} fois</translation>
    </message>
    <message>
        <source>with no look in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>sans consultation vaine, contre {1}</translation>
    </message>
    <message>
        <source>with 1 look in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>avec 1 consultation vaine, contre {1}</translation>
    </message>
    <message>
        <source>with {0} looks in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>avec {0} consultations vaines, contre {1}</translation>
    </message>
    <message>
        <source>{0} less processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il faut {0} de temps de processeur en moins</translation>
    </message>
    <message>
        <source>{0} more processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il faut {0} de temps de processeur en plus</translation>
    </message>
    <message>
        <source>{0} of processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il faut {0} de temps de processeur</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>achevée</translation>
    </message>
    <message>
        <source>deadlock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>interblocage</translation>
    </message>
    <message>
        <source>livelock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>blocage actif</translation>
    </message>
    <message>
        <source>not over in time</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas finie à temps</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>rien n’est dit</translation>
    </message>
    <message>
        <source>nothing else said</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>rien d’autre n’est dit</translation>
    </message>
    <message>
        <source>{0} was killed, as the lesson wants it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a été tué, comme le veut la leçon</translation>
    </message>
    <message>
        <source>{0} ended badly: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a mal fini&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>reçus&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>perdus&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} left in the queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>restés dans la file&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} starts (pid {1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} démarre (pid {1})</translation>
    </message>
    <message>
        <source>{0} is suspended by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est suspendu par un signal</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} continue</translation>
    </message>
    <message>
        <source>{0} events were lost here</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} événements ont été perdus ici</translation>
    </message>
    <message>
        <source>{0} holds out {1}: {2} has no room, it passes from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} tend {1}&#xa0;: {2} n’a pas de place, cela passe de la main à la main</translation>
    </message>
    <message>
        <source>{0} puts {1} into {2} with priority {5} ({3} of {4})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} met {1} dans {2} avec la priorité {5} ({3} sur {4})</translation>
    </message>
    <message>
        <source>{0} puts {1} into {2} ({3} of {4})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} met {1} dans {2} ({3} sur {4})</translation>
    </message>
    <message>
        <source>{0} takes {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} prend {1} de la main à la main avec {2}</translation>
    </message>
    <message>
        <source>{0} takes {1} out of {2} ({3} of {4} left)</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} prend {1} dans {2} (reste {3} sur {4})</translation>
    </message>
    <message>
        <source>{0} is refused: no room for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} essuie un refus&#xa0;: pas de place pour {1}</translation>
    </message>
    <message>
        <source>{0} goes on, but {1} is lost: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} continue, mais perd {1}&#xa0;: pas de place</translation>
    </message>
    <message>
        <source>{0} makes room: {1}, the oldest, is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} fait de la place&#xa0;: perte du plus ancien, {1}</translation>
    </message>
    <message>
        <source>{0} is taken back, unreceived</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Message repris, non reçu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} is woken, because somebody it waited for is gone</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est réveillé, car quelqu’un qu’il attendait n’est plus là</translation>
    </message>
    <message>
        <source>{0} wakes {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} réveille {1}</translation>
    </message>
    <message>
        <source>{0} learns that {1} was received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} apprend qu’on a reçu {1}</translation>
    </message>
    <message>
        <source>{0} looks into {1}: no message — carries on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} regarde dans {1}&#xa0;: pas de message — continue</translation>
    </message>
    <message>
        <source>{0} is back in {1}: {2} died while taking it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} retourne dans {1}&#xa0;: {2} est mort pendant le retrait</translation>
    </message>
    <message>
        <source>{0} was received by {1}, who died: perhaps before its program saw it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{1} a reçu {0}, puis est mort&#xa0;: peut-être avant que son programme le voie</translation>
    </message>
    <message>
        <source>{0} is closed: it is empty and no sender is left</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le canal {0} est fermé&#xa0;: il est vide et il ne reste plus d’émetteur</translation>
    </message>
    <message>
        <source>{0} has no receiver left</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le canal {0} n’a plus de récepteur</translation>
    </message>
    <message>
        <source>{0} reads {1}: “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} lit {1}&#xa0;: «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} writes {1}: “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} écrit {1}&#xa0;: «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} is about to sleep on {1}, whatever it says</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est sur le point de dormir sur {1}, quoi que dise ce texte</translation>
    </message>
    <message>
        <source>{0} will sleep on {1} only while it says “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne dormira sur {1} que si ce texte dit encore «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} does not sleep: {1} says “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne s’endort pas&#xa0;: {1} dit «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}: nobody does</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} réveille qui dort sur {1}&#xa0;: personne</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}: {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} réveille qui dort sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un processus | processus | processus</translation>
    </message>
    <message>
        <source>{0} is blocked: it sleeps on {1} until somebody wakes it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est bloqué&#xa0;: il dort sur {1} jusqu’à ce que quelqu’un le réveille</translation>
    </message>
    <message>
        <source>{0} ends: its program is over</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} finit&#xa0;: son programme est terminé</translation>
    </message>
    <message>
        <source>{0} ends with an error: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} finit par une erreur&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is stopped with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est arrêté avec l’exécution</translation>
    </message>
    <message>
        <source>{0} is dead ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est mort ({1})</translation>
    </message>
    <message>
        <source>{0} does other work ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} fait un autre travail ({1})</translation>
    </message>
    <message>
        <source>{0} works on {1} ({2})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} traite {1} ({2})</translation>
    </message>
    <message>
        <source>{0} works ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} travaille ({1})</translation>
    </message>
    <message>
        <source>{0} is blocked: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est bloqué&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} need not sleep: the wake-up came first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} n’a pas besoin de dormir&#xa0;: le réveil est venu d’abord</translation>
    </message>
    <message>
        <source>{0} wakes up: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} se réveille&#xa0;: son délai est écoulé</translation>
    </message>
    <message>
        <source>{0} gives up on {1}: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} renonce à {1}&#xa0;: son délai est écoulé</translation>
    </message>
    <message>
        <source>{0} learns that no receiver is left for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} apprend qu’il ne reste plus de récepteur pour {1}</translation>
    </message>
    <message>
        <source>{0} learns that {1} is closed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} apprend que le canal {1} est fermé</translation>
    </message>
    <message>
        <source>{0} learns that {1} was overwritten</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} apprend qu’on a écrasé {1}</translation>
    </message>
    <message>
        <source>{0} gives up: no message, and its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} renonce&#xa0;: pas de message, et son délai est écoulé</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, because there was no room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a passé {1} % de son temps ({2}) bloqué, faute de place.</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, waiting for what it had sent to be received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a passé {1} % de son temps ({2}) bloqué, à attendre que son envoi soit reçu.</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) asleep until somebody woke it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a passé {1} % de son temps ({2}) à dormir jusqu’à ce que quelqu’un le réveille.</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, because there was no message.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a passé {1} % de son temps ({2}) bloqué, faute de message.</translation>
    </message>
    <message>
        <source>Nobody was blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Personne n’a été bloqué.</translation>
    </message>
    <message>
        <source>{0} looked {1} in vain and carried on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a regardé {1} en vain et a continué.</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>une fois | fois | fois</translation>
    </message>
    <message>
        <source>{0} never arrived.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Jamais arrivé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un message | message | messages</translation>
    </message>
    <message>
        <source>{0}: nothing of the kind</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: rien de tel</translation>
    </message>
    <message>
        <source>{0}: {1} does nothing more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: {1} ne fait plus rien</translation>
    </message>
    <message>
        <source>{0}: {1} has done nothing more so far</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: {1} n’a rien fait de plus jusqu’ici</translation>
    </message>
    <message>
        <source>{0} at {1}: {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} à {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>In both, each process did the same things in the same order.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Dans les deux, chaque processus a fait les mêmes choses dans le même ordre.</translation>
    </message>
    <message>
        <source>Here they begin to differ. {0}. {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>C’est ici qu’elles commencent à différer. {0}. {1}.</translation>
    </message>
    <message>
        <source>written: {0} calls send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>écrit&#xa0;: {0} appelle send</translation>
    </message>
    <message>
        <source>held out: it passes from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>tendu&#xa0;: il passe de la main à la main</translation>
    </message>
    <message>
        <source>{0} sleeps with it: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort avec lui&#xa0;: pas de place</translation>
    </message>
    <message>
        <source>{0} sleeps until it is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort jusqu’à ce qu’il soit reçu</translation>
    </message>
    <message>
        <source>queued: {0} of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mis en file&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>taken out by {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>retiré par {0}</translation>
    </message>
    <message>
        <source>received by {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>reçu par {0}</translation>
    </message>
    <message>
        <source>{0} learns that it was received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} apprend qu’il a été reçu</translation>
    </message>
    <message>
        <source>refused: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>refusé&#xa0;: pas de place</translation>
    </message>
    <message>
        <source>lost: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>perdu&#xa0;: pas de place</translation>
    </message>
    <message>
        <source>lost: {0} overwrites it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>perdu&#xa0;: {0} l’écrase</translation>
    </message>
    <message>
        <source>taken back, unreceived</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>repris, non reçu</translation>
    </message>
    <message>
        <source>back in the queue: {0} died while taking it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>de retour dans la file&#xa0;: {0} est mort en le retirant</translation>
    </message>
    <message>
        <source>{0} gives up: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} renonce&#xa0;: son délai est écoulé</translation>
    </message>
    <message>
        <source>{0} learns that nobody will receive it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} apprend que personne ne le recevra</translation>
    </message>
    <message>
        <source>{0}&apos;s send returns</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} revient de send</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>{0} holds it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} le tend</translation>
    </message>
    <message>
        <source>{0} holds it: there is no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} le garde&#xa0;: il n’y a pas de place</translation>
    </message>
    <message>
        <source>{0} holds it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} le garde</translation>
    </message>
    <message>
        <source>in {0}, next to be received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>dans {0}, prochain à être reçu</translation>
    </message>
    <message>
        <source>in {0}, behind 1 other</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>dans {0}, derrière 1 autre</translation>
    </message>
    <message>
        <source>in {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>in {0}, behind {1} others</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>dans {0}, derrière {1} autres</translation>
    </message>
    <message>
        <source>{0} is taking it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est en train de le prendre</translation>
    </message>
    <message>
        <source>{0} has received it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} l’a reçu</translation>
    </message>
    <message>
        <source>refused: {0} was told</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>refusé&#xa0;: {0} en a été averti</translation>
    </message>
    <message>
        <source>lost: nobody will receive it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>perdu&#xa0;: personne ne le recevra</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>non livré</translation>
    </message>
    <message>
        <source>makes a call</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>fait un appel</translation>
    </message>
    <message>
        <source>calls send on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>appelle send sur {0}</translation>
    </message>
    <message>
        <source>calls receive on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>appelle receive sur {0}</translation>
    </message>
    <message>
        <source>makes a call on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>fait un appel sur {0}</translation>
    </message>
    <message>
        <source>looks for room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>cherche de la place</translation>
    </message>
    <message>
        <source>tries to put {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>essaie de mettre {0}</translation>
    </message>
    <message>
        <source>starts its program</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>commence son programme</translation>
    </message>
    <message>
        <source>goes on to its next line</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>passe à sa ligne suivante</translation>
    </message>
    <message>
        <source>goes on to “{0}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>passe à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>looks for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>cherche {0}</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>s’endort</translation>
    </message>
    <message>
        <source>goes on, for it has been woken</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>continue, car il a été réveillé</translation>
    </message>
    <message>
        <source>returns from its call</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>revient de son appel</translation>
    </message>
    <message>
        <source>begins its work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>commence son travail</translation>
    </message>
    <message>
        <source>ends its work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>finit son travail</translation>
    </message>
    <message>
        <source>says something</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>dit quelque chose</translation>
    </message>
    <message>
        <source>reads {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>lit {0}</translation>
    </message>
    <message>
        <source>writes {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>écrit {0}</translation>
    </message>
    <message>
        <source>goes to wait on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>va attendre sur {0}</translation>
    </message>
    <message>
        <source>wakes whoever sleeps on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>réveille qui dort sur {0}</translation>
    </message>
    <message>
        <source>ends its program</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>finit son programme</translation>
    </message>
    <message>
        <source>Next: {0} {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Ensuite&#xa0;: {0} {1}.</translation>
    </message>
    <message>
        <source>nobody there to take {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>personne pour prendre {0}</translation>
    </message>
    <message>
        <source>no room for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas de place pour {0}</translation>
    </message>
    <message>
        <source>until {0} is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>jusqu’à réception ({0})</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas de message</translation>
    </message>
    <message>
        <source>sleeps on {0} until woken</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>dort sur {0} jusqu’au réveil</translation>
    </message>
    <message>
        <source>other process</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un autre processus | autre processus | autres processus</translation>
    </message>
    <message>
        <source>on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>traite {0}</translation>
    </message>
    <message>
        <source>ENDED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>TERMINÉ</translation>
    </message>
    <message>
        <source>its program is over</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>son programme est terminé</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>KILLED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>TUÉ</translation>
    </message>
    <message>
        <source>by the signal {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>par le signal {0}</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ARRÊTÉ</translation>
    </message>
    <message>
        <source>with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>avec l’exécution</translation>
    </message>
    <message>
        <source>WAS BLOCKED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ÉTAIT BLOQUÉ</translation>
    </message>
    <message>
        <source>sends {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>envoie {0}</translation>
    </message>
    <message>
        <source>looked: no message — carries on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>a regardé&#xa0;: pas de message — continue</translation>
    </message>
    <message>
        <source>receives</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>reçoit</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>ACTIF</translation>
    </message>
    <message>
        <source>not before {0} has ended</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} doit d’abord finir</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas avant {0}</translation>
    </message>
    <message>
        <source>NOT STARTED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>PAS COMMENCÉ</translation>
    </message>
    <message>
        <source>WORKING</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>AU TRAVAIL</translation>
    </message>
    <message>
        <source>on the processor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>sur le processeur</translation>
    </message>
    <message>
        <source>OTHER WORK</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>AUTRE TRAVAIL</translation>
    </message>
    <message>
        <source>WOKEN</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>RÉVEILLÉ</translation>
    </message>
    <message>
        <source>not yet on a processor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>pas encore sur un processeur</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>BLOQUÉ</translation>
    </message>
    <message>
        <source>HELD BY YOU</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>RETENU PAR VOUS</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>SUSPENDU</translation>
    </message>
    <message>
        <source>by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>par un signal</translation>
    </message>
    <message>
        <source>{0} {1}, but {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} {1}, mais {2}.</translation>
    </message>
    <message>
        <source>{0} {1}, and {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} {1}, et {2}.</translation>
    </message>
    <message>
        <source>mode {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>mode {0}</translation>
    </message>
    <message>
        <source>modes {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>modes {0}</translation>
    </message>
    <message>
        <source>room for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>place pour {0}</translation>
    </message>
    <message>
        <source>when full: {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>si pleine&#xa0;: {0}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>graine {0}</translation>
    </message>
    <message>
        <source>seeds {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>graines {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>run {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>exécution {0}</translation>
    </message>
    <message>
        <source>runs {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>exécutions {0}</translation>
    </message>
    <message>
        <source>In mode {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>En mode {0} au lieu de {1},</translation>
    </message>
    <message>
        <source>With room for {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Avec une capacité de {0} au lieu de {1},</translation>
    </message>
    <message>
        <source>With {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Avec «&#xa0;{0}&#xa0;» au lieu de «&#xa0;{1}&#xa0;»,</translation>
    </message>
    <message>
        <source>With seed {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Avec la graine {0} au lieu de {1},</translation>
    </message>
    <message>
        <source>{0} {1} instead of {2}{3}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} {1} au lieu de {2}{3}&#xa0;:</translation>
    </message>
    <message>
        <source>With {0} {1} instead of {2} as fast</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Avec {0} à vitesse {1} au lieu de {2},</translation>
    </message>
    <message>
        <source>Run {0} beside run {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Exécution {0} à côté de l’exécution {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’un des {0}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to send {1} into {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait, attendant le moment où {0} enverrait {1} dans {2}</translation>
    </message>
    <message>
        <source>it sleeps until {0} sends {1} into {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort jusqu’au moment où {0} envoie {1} dans {2}</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to take {1} at {2}, where nothing is kept</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait, attendant le moment où {0} prendrait {1} à {2}, où rien n’est gardé</translation>
    </message>
    <message>
        <source>it sleeps until {0} takes {1} at {2}, where nothing is kept</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort jusqu’au moment où {0} prend {1} à {2}, où rien n’est gardé</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to receive or overwrite {1} in {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait, attendant le moment où {0} recevrait ou écraserait {1} dans {2}</translation>
    </message>
    <message>
        <source>it sleeps until {0} receives or overwrites {1} in {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort jusqu’au moment où {0} reçoit ou écrase {1} dans {2}</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to receive {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait, attendant le moment où {0} recevrait {1} par le canal {2}</translation>
    </message>
    <message>
        <source>it sleeps until {0} receives {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort jusqu’au moment où {0} reçoit {1} par le canal {2}</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to take {1} from {2}, which was full: no room for {3}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait, attendant le moment où {0} prendrait {1} dans {2}, qui était pleine&#xa0;: pas de place pour {3}</translation>
    </message>
    <message>
        <source>it sleeps until {0} takes {1} from {2}, which is full: no room for {3}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort jusqu’au moment où {0} prend {1} dans {2}, qui est pleine&#xa0;: pas de place pour {3}</translation>
    </message>
    <message>
        <source>{0}; or until its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;; ou jusqu’à la fin de son délai</translation>
    </message>
    <message>
        <source>it slept on {0}, and nobody was left who could wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait sur {0}, et il ne restait plus personne qui pût le réveiller</translation>
    </message>
    <message>
        <source>it sleeps on {0}, and nobody is left who could wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort sur {0}, et il ne reste plus personne qui puisse le réveiller</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting for {1} to wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dormait sur {0}, attendant le moment où {1} le réveillerait</translation>
    </message>
    <message>
        <source>it sleeps on {0} until {1} wakes it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il dort sur {0} jusqu’au moment où {1} le réveille</translation>
    </message>
    <message>
        <source>it was ended with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il a été arrêté avec l’exécution</translation>
    </message>
    <message>
        <source>it has not started</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il n’a pas démarré</translation>
    </message>
    <message>
        <source>it is held by you, at a gate</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>vous le retenez, à une barrière</translation>
    </message>
    <message>
        <source>a signal has suspended it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un signal l’a suspendu</translation>
    </message>
    <message>
        <source>it is computing</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il calcule</translation>
    </message>
    <message>
        <source>it has looked in vain and does other work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il a regardé en vain et fait un autre travail</translation>
    </message>
    <message>
        <source>it does other work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il fait un autre travail</translation>
    </message>
    <message>
        <source>it works on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il traite {0}</translation>
    </message>
    <message>
        <source>it works</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il travaille</translation>
    </message>
    <message>
        <source>it has looked in vain and runs</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il a regardé en vain et s’exécute</translation>
    </message>
    <message>
        <source>it runs</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il s’exécute</translation>
    </message>
    <message>
        <source>{0} has come to the end of its program.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est arrivé à la fin de son programme.</translation>
    </message>
    <message>
        <source>{0} has ended: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a fini&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} has been woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a été réveillé.</translation>
    </message>
    <message>
        <source>{0} is not blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} n’est pas bloqué&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} était bloqué&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est bloqué&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was blocked itself: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} était bloqué lui-même&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is blocked itself: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est bloqué lui-même&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} could not send: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne pouvait pas envoyer&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot send: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne peut pas envoyer&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} could not receive: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne pouvait pas recevoir&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot receive: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} ne peut pas recevoir&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} waited for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} attendait {1}</translation>
    </message>
    <message>
        <source>{0} waits for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} attend {1}</translation>
    </message>
    <message>
        <source>, {0} for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>, {0} à son tour {1}</translation>
    </message>
    <message>
        <source>{0} slept, and nobody was left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dormait, et il ne restait plus personne qui pût le réveiller.</translation>
    </message>
    <message>
        <source>{0} sleeps, and nobody is left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort, et il ne reste plus personne qui puisse le réveiller.</translation>
    </message>
    <message>
        <source>{0} blocked, each by others that are blocked too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} bloqués, chacun par d’autres qui le sont aussi.</translation>
    </message>
    <message>
        <source>{0} sleeps until someone sends {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort jusqu’à ce que quelqu’un envoie {1}</translation>
    </message>
    <message>
        <source>{0} sleeps until {1} is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort jusqu’à ce que quelqu’un reçoive {1}</translation>
    </message>
    <message>
        <source>{0} sleeps until someone takes {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort jusqu’à ce que quelqu’un prenne {1}</translation>
    </message>
    <message>
        <source>{0} sleeps until someone takes {1}, so that there is room for {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort jusqu’à ce que quelqu’un prenne {1}, pour qu’il y ait de la place pour {2}</translation>
    </message>
    <message>
        <source>{0} sleeps on {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} dort sur {1}</translation>
    </message>
    <message>
        <source>{0}, or until its time is up: only {1} can wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}, ou jusqu’à la fin de son délai&#xa0;: seul {1} peut le réveiller.</translation>
    </message>
    <message>
        <source>{0}: only {1} can wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: seul {1} peut le réveiller.</translation>
    </message>
    <message>
        <source>{0}, or until its time is up: nobody is left who could wake it before.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}, ou jusqu’à la fin de son délai&#xa0;: il ne reste personne qui puisse le réveiller avant.</translation>
    </message>
    <message>
        <source>{0}: nobody is left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: il ne reste personne qui puisse le réveiller.</translation>
    </message>
    <message>
        <source>A process that is blocked in the kernel cannot be stepped.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>On ne peut pas faire avancer pas à pas un processus bloqué dans le noyau.</translation>
    </message>
    <message>
        <source>{0} is suspended by a signal: it cannot be stepped before another signal lets it continue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} est suspendu par un signal&#xa0;: on ne peut pas le faire avancer tant qu’un autre signal ne le laisse pas reprendre.</translation>
    </message>
    <message>
        <source>{0} has ended: there is nothing left of it to step.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} a fini&#xa0;: il n’y a plus rien à faire avancer.</translation>
    </message>
    <message>
        <source>Why did {0} wait?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Pourquoi {0} attendait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Why does {0} wait?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Pourquoi {0} attend-il&#xa0;?</translation>
    </message>
    <message>
        <source>What has become of {0}?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Qu’est devenu {0}&#xa0;?</translation>
    </message>
    <message>
        <source>What does {0} do?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Que fait {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Its wait is over: it has been woken, and has yet to get on a processor.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Son attente est finie&#xa0;: il a été réveillé, et doit encore obtenir un processeur.</translation>
    </message>
    <message>
        <source>It does not wait for anybody.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Il n’attend personne.</translation>
    </message>
    <message>
        <source>Blocked since {0}, for {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Bloqué depuis l’instant {0}, soit {1}.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: it has a time limit.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>C’est une attente, pas un interblocage&#xa0;: il a un délai limite.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} is not blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>C’est une attente, pas un interblocage&#xa0;: {0} n’est pas bloqué.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} has been woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>C’est une attente, pas un interblocage&#xa0;: {0} a été réveillé.</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} has a time limit.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>C’est une attente, pas un interblocage&#xa0;: {0} a un délai limite.</translation>
    </message>
    <message>
        <source>Whether this is more than waiting is not known yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>On ne sait pas encore si c’est plus qu’une attente.</translation>
    </message>
    <message>
        <source>All that could end its wait will never go on: so it will not either.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Tous ceux qui pourraient mettre fin à son attente ne continueront jamais&#xa0;: lui non plus, donc.</translation>
    </message>
    <message>
        <source>All that could have ended its wait were stuck in a deadlock: so it was stuck too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Tous ceux qui auraient pu mettre fin à son attente étaient pris dans un interblocage&#xa0;: lui aussi, donc.</translation>
    </message>
    <message>
        <source>All that could end its wait are stuck in a deadlock: so it is stuck too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Tous ceux qui pourraient mettre fin à son attente sont pris dans un interblocage&#xa0;: lui aussi, donc.</translation>
    </message>
    <message>
        <source>Only a wake-up could end this sleep, and nobody is left who does it: it sleeps for ever.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Seul un réveil pourrait mettre fin à ce sommeil, et il ne reste personne pour le donner&#xa0;: il dort pour toujours.</translation>
    </message>
    <message>
        <source>The circle is closed: a deadlock. Not stuck: {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le cercle est fermé&#xa0;: un interblocage. Non concerné&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The circle was closed: a deadlock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le cercle était fermé&#xa0;: un interblocage.</translation>
    </message>
    <message>
        <source>The circle is closed: a deadlock. Nobody can go on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le cercle est fermé&#xa0;: un interblocage. Personne ne peut continuer.</translation>
    </message>
    <message>
        <source>it sleeps only while the text is as it was read: shared.wait</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>il ne dort que tant que le texte est tel qu’il a été lu&#xa0;: shared.wait</translation>
    </message>
    <message>
        <source>one of them receives first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’un d’eux reçoit d’abord</translation>
    </message>
    <message>
        <source>one of them sends first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>l’un d’eux envoie d’abord</translation>
    </message>
    <message>
        <source>an asynchronous send, where there is room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un envoi asynchrone, là où il y a de la place</translation>
    </message>
    <message>
        <source>more room in a queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>plus de place dans une file</translation>
    </message>
    <message>
        <source>room for one message, and an asynchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>de la place pour un message, et un envoi asynchrone</translation>
    </message>
    <message>
        <source>a time limit on one of the waits</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>un délai limite pour l’une des attentes</translation>
    </message>
    <message>
        <source>It looks like starvation: others are served, it is not. A suspicion: it has not been shut out, only passed over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Cela ressemble à une famine&#xa0;: d’autres sont servis, lui non. Un soupçon&#xa0;: il n’a pas été exclu, seulement dépassé.</translation>
    </message>
    <message>
        <source>Since {0} others have received {1} from {2}; it has looked {3} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Depuis l’instant {0}, d’autres ont reçu {1} par le canal {2}&#xa0;; il a regardé {3} en vain.</translation>
    </message>
    <message>
        <source>Since {0} its receivers have taken {1}; it has tried {2} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Depuis l’instant {0}, ses récepteurs ont pris {1}&#xa0;; il a essayé {2} en vain.</translation>
    </message>
    <message>
        <source>Since {0} those it waits for have taken {1} from other queues than {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Depuis l’instant {0}, ceux qu’il attend ont pris {1} dans d’autres files (pas {2}).</translation>
    </message>
    <message>
        <source>Busy without progress: it looks like a livelock. A suspicion: nobody is blocked for ever, and what a program does next is not known.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Occupé sans avancer&#xa0;: cela ressemble à un blocage actif (livelock). Un soupçon&#xa0;: personne n’est bloqué pour toujours, et ce que fera ensuite un programme n’est pas connu.</translation>
    </message>
    <message>
        <source>No message has been put or taken for {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Aucun message n’a été mis ni pris depuis {0}.</translation>
    </message>
    <message>
        <source>{0}: {1} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}&#xa0;: {1} en vain.</translation>
    </message>
    <message>
        <source>Why could nobody go on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Pourquoi personne ne pouvait-il continuer&#xa0;?</translation>
    </message>
    <message>
        <source>Why is nobody going on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Pourquoi personne ne continue-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Who is stuck?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Qui est bloqué à jamais&#xa0;?</translation>
    </message>
    <message>
        <source>Why does nothing get on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Pourquoi rien n’avance-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Who waits for whom?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Qui attend qui&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Personne n’est bloqué.</translation>
    </message>
    <message>
        <source>What would open it?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Qu’est-ce qui y mettrait fin&#xa0;?</translation>
    </message>
    <message>
        <source>Sender done</source>
        <extracomment>heading of a column</extracomment>
        <translation>Fin de l’émetteur</translation>
    </message>
    <message>
        <source>When the last sender had ended.</source>
        <extracomment>what a column means</extracomment>
        <translation>Quand le dernier émetteur avait fini.</translation>
    </message>
    <message>
        <source>Sender waited</source>
        <extracomment>heading of a column</extracomment>
        <translation>Attente émetteur</translation>
    </message>
    <message>
        <source>How long senders were blocked: no room, or until their message was received. All together.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de temps les émetteurs ont été bloqués&#xa0;: pas de place, ou jusqu’à ce que leur message soit reçu. Tous ensemble.</translation>
    </message>
    <message>
        <source>No room</source>
        <extracomment>heading of a column</extracomment>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>How long senders were blocked because the queue was full.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de temps les émetteurs ont été bloqués parce que la file était pleine.</translation>
    </message>
    <message>
        <source>Until received</source>
        <extracomment>heading of a column</extracomment>
        <translation>Jusqu’à réception</translation>
    </message>
    <message>
        <source>How long senders were blocked until their message was received.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de temps les émetteurs ont été bloqués jusqu’à ce que leur message soit reçu.</translation>
    </message>
    <message>
        <source>Receiver waited</source>
        <extracomment>heading of a column</extracomment>
        <translation>Attente récepteur</translation>
    </message>
    <message>
        <source>How long receivers were blocked because there was no message. All together.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de temps les récepteurs ont été bloqués parce qu’il n’y avait pas de message. Tous ensemble.</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <extracomment>heading of a column</extracomment>
        <translation>Regardé en vain</translation>
    </message>
    <message>
        <source>How often a receiver looked and there was no message.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de fois un récepteur a regardé sans qu’il y ait de message.</translation>
    </message>
    <message>
        <source>Wake-ups</source>
        <extracomment>heading of a column</extracomment>
        <translation>Réveils</translation>
    </message>
    <message>
        <source>How often one process made another runnable again.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de fois un processus en a rendu un autre de nouveau exécutable.</translation>
    </message>
    <message>
        <source>Processor time</source>
        <extracomment>heading of a column</extracomment>
        <translation>Temps de processeur</translation>
    </message>
    <message>
        <source>What all processes together used of the processors, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>Ce que tous les processus ensemble ont utilisé des processeurs, en temps réel.</translation>
    </message>
    <message>
        <source>Context switches</source>
        <extracomment>heading of a column</extracomment>
        <translation>Commutations</translation>
    </message>
    <message>
        <source>How often the kernel took one of the processes off a processor.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de fois le noyau a retiré l’un des processus d’un processeur.</translation>
    </message>
    <message>
        <source>Wake-up p50</source>
        <extracomment>heading of a column</extracomment>
        <translation>Réveil p50</translation>
    </message>
    <message>
        <source>Half of those who were woken were on a processor so soon after the wake-up, in real time; by the kernel&apos;s word.</source>
        <extracomment>what a column means</extracomment>
        <translation>La moitié des réveillés étaient sur un processeur dans ce délai après le réveil, en temps réel&#xa0;; selon le noyau.</translation>
    </message>
    <message>
        <source>Wake-up p99</source>
        <extracomment>heading of a column</extracomment>
        <translation>Réveil p99</translation>
    </message>
    <message>
        <source>99 of 100 who were woken were on a processor so soon after the wake-up, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>99 réveillés sur 100 étaient sur un processeur dans ce délai après le réveil, en temps réel.</translation>
    </message>
    <message>
        <source>Wake-up max</source>
        <extracomment>heading of a column</extracomment>
        <translation>Réveil max</translation>
    </message>
    <message>
        <source>So long after its wake-up the slowest was on a processor, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>Le plus lent était sur un processeur ce temps après son réveil, en temps réel.</translation>
    </message>
    <message>
        <source>Deepest queue</source>
        <extracomment>heading of a column</extracomment>
        <translation>File au plus</translation>
    </message>
    <message>
        <source>The most messages that were in a queue at once.</source>
        <extracomment>what a column means</extracomment>
        <translation>Le plus grand nombre de messages présents à la fois dans une file.</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <extracomment>heading of a column</extracomment>
        <translation>Latence p50</translation>
    </message>
    <message>
        <source>Half of the messages were received at this age or younger.</source>
        <extracomment>what a column means</extracomment>
        <translation>La moitié des messages ont été reçus à cet âge ou plus tôt.</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <extracomment>heading of a column</extracomment>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>99 of 100 messages were received at this age or younger.</source>
        <extracomment>what a column means</extracomment>
        <translation>99 messages sur 100 ont été reçus à cet âge ou plus tôt.</translation>
    </message>
    <message>
        <source>Mean age</source>
        <extracomment>heading of a column</extracomment>
        <translation>Âge moyen</translation>
    </message>
    <message>
        <source>How old a message was on average when it was received.</source>
        <extracomment>what a column means</extracomment>
        <translation>L’âge moyen d’un message à sa réception.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heading of a column</extracomment>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>How many messages were received.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de messages ont été reçus.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>heading of a column</extracomment>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>How many messages were refused, which their sender was told, or taken back.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de messages ont été refusés, ce que leur émetteur a appris, ou repris.</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>heading of a column</extracomment>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>How many messages were discarded or overwritten: nobody was told.</source>
        <extracomment>what a column means</extracomment>
        <translation>Combien de messages ont été jetés ou écrasés&#xa0;: personne n’en a été averti.</translation>
    </message>
    <message>
        <source>● Linux confirms that {0} slept.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>● Linux le confirme&#xa0;: {0} a dormi.</translation>
    </message>
    <message>
        <source>! Linux contradicts: {0} wrote that it is blocked, but it did not sleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>! Linux contredit&#xa0;: {0} a écrit être bloqué, mais n’a pas dormi.</translation>
    </message>
    <message>
        <source>The wake-up came first: {0} was woken before it had fallen asleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Le réveil est venu d’abord&#xa0;: {0} a été réveillé avant de s’être endormi.</translation>
    </message>
    <message>
        <source>○ It is not known from Linux whether {0} slept. Its own records say so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>○ Linux ne permet pas de savoir si {0} a dormi. Ses propres relevés le disent.</translation>
    </message>
    <message>
        <source>Linux took it off its processor {0} after {1} had written down that it is blocked, and not by force: it had gone to sleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} après l’instant où {1} a noté son blocage, Linux l’a retiré de son processeur, et non de force&#xa0;: il s’était endormi.</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>le superviseur</translation>
    </message>
    <message>
        <source>{0} after the wake-up by {1} it went on. Linux has not told when it was on a processor again.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} après le réveil par {1}, il a continué. Linux n’a pas dit quand il était de nouveau sur un processeur.</translation>
    </message>
    <message>
        <source>{0} after the wake-up by {1} Linux put it on a processor, and {2} later it wrote down that it goes on. At which instant between wake-up and processor it became ready to run, Linux tells only a privileged observer.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} après le réveil par {1}, Linux l’a mis sur un processeur, et {2} plus tard il a noté qu’il continuait. À quel instant, entre réveil et processeur, il est devenu prêt à s’exécuter, Linux ne le dit qu’à un observateur privilégié.</translation>
    </message>
    <message>
        <source>The records of its switches are complete. None says that it went to sleep in these {0}; it was on a processor.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Les relevés de ses commutations sont complets. Aucun ne dit qu’il s’est endormi pendant ces {0}&#xa0;; il était sur un processeur.</translation>
    </message>
    <message>
        <source>The records of its switches are complete, and there is no sleep among them. Until the wake-up was issued it was on a processor for {0}, no longer than falling asleep may take (up to {1}): it was still on its way. So this is no wait, and no false word either.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Les relevés de ses commutations sont complets, et il n’y a pas de sommeil parmi eux. Jusqu’à l’émission du réveil, il est resté {0} sur un processeur, pas plus qu’il ne faut pour s’endormir (jusqu’à {1})&#xa0;: il était encore en chemin. Ce n’est donc pas une attente, et pas non plus une fausse déclaration.</translation>
    </message>
    <message>
        <source>It has only just begun to wait: no record of its sleep has come yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Il vient tout juste de commencer à attendre&#xa0;: aucun relevé de son sommeil n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Some records of the switches were lost, so that it proves nothing that there is none here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Des relevés de commutations ont été perdus&#xa0;: qu’il n’y en ait pas ici ne prouve donc rien.</translation>
    </message>
    <message>
        <source>There is no record of a sleep. It was on a processor for {0}: that is too short to say that it did not mean to sleep (which takes more than {1}), and too long to say that a wake-up came first (at most {2}).</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Il n’y a aucun relevé de sommeil. Il est resté {0} sur un processeur&#xa0;: c’est trop court pour dire qu’il n’avait pas l’intention de dormir (il y faut plus de {1}), et trop long pour dire qu’un réveil est venu d’abord (au plus {2}).</translation>
    </message>
    <message>
        <source>/proc was not asked during this wait: it was over before, or it was not seen in it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>/proc n’a pas été interrogé pendant cette attente&#xa0;: elle était déjà finie, ou il n’y a pas été vu.</translation>
    </message>
    <message>
        <source>{0} · on a processor, or ready for one</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · sur un processeur, ou prêt pour un</translation>
    </message>
    <message>
        <source>{0} · suspended by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · suspendu par un signal</translation>
    </message>
    <message>
        <source>{0} · asleep on {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · endormi sur {1}</translation>
    </message>
    <message>
        <source>{0} · asleep in {1} on {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · endormi dans {1} sur {2}</translation>
    </message>
    <message>
        <source>{0} · in {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · dans {1}</translation>
    </message>
    <message>
        <source>switches {0} + {1} forced</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>commutations {0} + {1} forcées</translation>
    </message>
    <message>
        <source>{0} · processor {1}, waited {2} for it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · processeur {1}, l’a attendu {2}</translation>
    </message>
    <message>
        <source>Asked during this wait, /proc/{0}/syscall named the word on which it slept: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Interrogé pendant cette attente, /proc/{0}/syscall a nommé le mot sur lequel il dormait&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>How this is known (tier 2, the best): the kernel itself records each switch of these processes (perf_event_open, context_switch), by the same clock as the processes&apos; own records. No special rights are needed for one&apos;s own processes.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Comment on le sait (palier 2, le meilleur)&#xa0;: le noyau lui-même enregistre chaque commutation de ces processus (perf_event_open, context_switch), avec la même horloge que les relevés des processus. Aucun droit particulier n’est nécessaire pour ses propres processus.</translation>
    </message>
    <message>
        <source>How this is known (tier 1): /proc says where a process sleeps at the instant at which it is asked. A sleep between two questions is not seen.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Comment on le sait (palier 1)&#xa0;: /proc dit où dort un processus à l’instant où on l’interroge. Un sommeil entre deux questions n’est pas vu.</translation>
    </message>
    <message>
        <source>Linux tells nothing here (tier 0): all that is shown is what the processes themselves have written down. Whether they slept, on what, and when they were on a processor is not known.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Linux ne dit rien ici (palier 0)&#xa0;: tout ce qui est montré est ce que les processus ont eux-mêmes noté. S’ils ont dormi, sur quoi, et quand ils étaient sur un processeur, on ne le sait pas.</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>attendre</translation>
    </message>
    <message>
        <source>refuse</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>refuser</translation>
    </message>
    <message>
        <source>discard</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>jeter</translation>
    </message>
    <message>
        <source>overwrite</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>écraser</translation>
    </message>
    <message>
        <source>sync</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>synchrone</translation>
    </message>
    <message>
        <source>async</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>asynchrone</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Click: how this is known</source>
        <translation>Clic&#xa0;: comment on le sait</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>acknowledgement</source>
        <extracomment>a term</extracomment>
        <translation>acquittement</translation>
    </message>
    <message>
        <source>A message back that says: I have it. What that means (received, read, carried out) is agreed between the programs; to the channel it is a message like any other.</source>
        <extracomment>what it means</extracomment>
        <translation>Un message en retour qui dit&#xa0;: je l’ai. Ce que cela signifie (reçu, lu, exécuté), les programmes en conviennent&#xa0;; pour le canal, c’est un message comme un autre.</translation>
    </message>
    <message>
        <source>adversary</source>
        <extracomment>a term</extracomment>
        <translation>adversaire</translation>
    </message>
    <message>
        <source>Find an order that goes wrong</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Trouver un ordre qui tourne mal</translation>
    </message>
    <message>
        <source>A way to choose who goes on next that looks for trouble: for a deadlock, a lost message or a process that ends badly. What it finds can be replayed step by step.</source>
        <extracomment>what it means</extracomment>
        <translation>Une façon de choisir qui continue, qui cherche les ennuis&#xa0;: un interblocage, un message perdu ou un processus qui finit mal. Ce qu’elle trouve peut être relu pas à pas.</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>a term</extracomment>
        <translation>âge</translation>
    </message>
    <message>
        <source>Mean age | Latency | Latency p50 | Latency p99 | How long each message waited | How long messages lay in the queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Âge moyen | Latency | Latence p50 | Latence p99 | Combien de temps chaque message a attendu | Temps passé par les messages dans la file</translation>
    </message>
    <message>
        <source>How long before it was received a message had been sent; also called latency. p50: half of the messages were no older. p99: 99 of 100 were no older.</source>
        <extracomment>what it means</extracomment>
        <translation>Combien de temps avant sa réception un message a été envoyé&#xa0;; aussi appelé latence. p50&#xa0;: la moitié des messages n’était pas plus âgée. p99&#xa0;: 99 sur 100 n’étaient pas plus âgés.</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>a term</extracomment>
        <translation>réception asynchrone</translation>
    </message>
    <message>
        <source>polling receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>réception par scrutation</translation>
    </message>
    <message>
        <source>Looks whether there is a message, and takes it if there is one. If there is none it says so at once and the program carries on: it waits for nothing, and nobody tells it when a message comes.</source>
        <extracomment>what it means</extracomment>
        <translation>Regarde s’il y a un message, et le prend s’il y en a un. Sinon elle le dit aussitôt et le programme continue&#xa0;: elle n’attend rien, et personne ne la prévient quand un message arrive.</translation>
    </message>
    <message>
        <source>asynchronous send</source>
        <extracomment>a term</extracomment>
        <translation>envoi asynchrone</translation>
    </message>
    <message>
        <source>Puts the message into the queue and goes on: it does not wait until the message is received. If there is no room, the channel decides by “when full” (in the bar: “if full”); with “wait” even this send waits, for room.</source>
        <extracomment>what it means</extracomment>
        <translation>Met le message dans la file et continue&#xa0;: il n’attend pas que le message soit reçu. S’il n’y a pas de place, le canal décide selon «&#xa0;si pleine&#xa0;»&#xa0;; avec «&#xa0;attendre&#xa0;», même cet envoi attend, de la place.</translation>
    </message>
    <message>
        <source>awaiting receipt</source>
        <extracomment>a term</extracomment>
        <translation>attend la réception</translation>
    </message>
    <message>
        <source>BLOCKED until received | Until received</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOQUÉ jusqu’à réception | Jusqu’à réception</translation>
    </message>
    <message>
        <source>Blocked in a synchronous send: the message lies ready, and its sender sleeps until a receiver has taken it.</source>
        <extracomment>what it means</extracomment>
        <translation>Bloqué dans un envoi synchrone&#xa0;: le message est prêt, et son émetteur dort jusqu’à ce qu’un récepteur l’ait pris.</translation>
    </message>
    <message>
        <source>back-pressure</source>
        <extracomment>a term</extracomment>
        <translation>contre-pression</translation>
    </message>
    <message>
        <source>A slow receiver slows its senders down: the queue fills, they wait for room, and so do those who send to them.</source>
        <extracomment>what it means</extracomment>
        <translation>Un récepteur lent ralentit ses émetteurs&#xa0;: la file se remplit, ils attendent de la place, et ceux qui leur envoient aussi.</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>a term</extracomment>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Asleep in the kernel, inside a send or a receive, until another process wakes it. It uses no processor time and does not look again and again. The reasons: queue full, awaiting receipt, queue empty; on a shared text: until woken.</source>
        <extracomment>what it means</extracomment>
        <translation>Endormi dans le noyau, dans un envoi ou une réception, jusqu’à ce qu’un autre processus le réveille. Il n’utilise pas de temps processeur et ne regarde pas sans cesse. Les raisons&#xa0;: file pleine, attend la réception, file vide&#xa0;; sur un texte partagé&#xa0;: jusqu’au réveil.</translation>
    </message>
    <message>
        <source>bounded buffer</source>
        <extracomment>a term</extracomment>
        <translation>tampon borné</translation>
    </message>
    <message>
        <source>A queue with room for so many messages and no more. Who sends into a full one must wait, or be told no, or lose a message: “when full” says which.</source>
        <extracomment>what it means</extracomment>
        <translation>Une file avec de la place pour tant de messages et pas plus. Qui envoie dans une file pleine doit attendre, essuyer un refus ou perdre un message&#xa0;: «&#xa0;si pleine&#xa0;» dit lequel.</translation>
    </message>
    <message>
        <source>busy waiting</source>
        <extracomment>a term</extracomment>
        <translation>attente active</translation>
    </message>
    <message>
        <source>using the processor | spinning</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>occupe le processeur | spinning</translation>
    </message>
    <message>
        <source>Looks again and again, or computes, and uses a processor all the while: the opposite of sleeping.</source>
        <extracomment>what it means</extracomment>
        <translation>Regarde sans cesse, ou calcule, et occupe un processeur pendant tout ce temps&#xa0;: le contraire de dormir.</translation>
    </message>
    <message>
        <source>capacity</source>
        <extracomment>a term</extracomment>
        <translation>capacité</translation>
    </message>
    <message>
        <source>Room | Room in the queue | Room for how many messages</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Places | Place dans la file | Place pour combien de messages</translation>
    </message>
    <message>
        <source>How many messages find room in a channel&apos;s queue, 0 to 4,096. 0 is a rendezvous: no room at all.</source>
        <extracomment>what it means</extracomment>
        <translation>Combien de messages trouvent place dans la file d’un canal, de 0 à 4 096. 0 est un rendez-vous&#xa0;: aucune place.</translation>
    </message>
    <message>
        <source>channel</source>
        <extracomment>a term</extracomment>
        <translation>canal</translation>
    </message>
    <message>
        <source>mailbox | message queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>boîte aux lettres | file de messages</translation>
    </message>
    <message>
        <source>A mailbox in shared memory: a queue of messages with a capacity. It keeps the order in which messages were put in, and knows nothing of what they mean.</source>
        <extracomment>what it means</extracomment>
        <translation>Une boîte aux lettres en mémoire partagée&#xa0;: une file de messages avec une capacité. Elle garde l’ordre dans lequel les messages y ont été mis, et ne sait rien de leur sens.</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>a term</extracomment>
        <translation>jalon</translation>
    </message>
    <message>
        <source>Next stop</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Arrêt suivant</translation>
    </message>
    <message>
        <source>A place at which the lesson stops by itself and says what has happened. “Next stop” goes on to the next one.</source>
        <extracomment>what it means</extracomment>
        <translation>Un endroit où la leçon s’arrête d’elle-même et dit ce qui s’est passé. «&#xa0;⤼ Arrêt&#xa0;» mène au prochain.</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>a term</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>No sender is left, and the queue is empty: whoever receives is told “closed”, and so is a process that was no sender and sends after all. It stays so.</source>
        <extracomment>what it means</extracomment>
        <translation>Il ne reste aucun émetteur, et la file est vide&#xa0;: qui reçoit l’apprend («&#xa0;closed&#xa0;»), de même qu’un processus qui n’était pas émetteur et envoie quand même. Cela reste ainsi.</translation>
    </message>
    <message>
        <source>context switch</source>
        <extracomment>a term</extracomment>
        <translation>commutation de contexte</translation>
    </message>
    <message>
        <source>Context switches</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Commutations</translation>
    </message>
    <message>
        <source>The kernel takes a process off a processor. Voluntary: the process has asked for it, by going to sleep. Otherwise its turn was over.</source>
        <extracomment>what it means</extracomment>
        <translation>Le noyau retire un processus d’un processeur. Volontaire&#xa0;: le processus l’a demandé, en s’endormant. Sinon son tour était fini.</translation>
    </message>
    <message>
        <source>deadlock</source>
        <extracomment>a term</extracomment>
        <translation>interblocage</translation>
    </message>
    <message>
        <source>stuck for ever</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>coincé à jamais</translation>
    </message>
    <message>
        <source>Each of some processes waits for another of them, in a circle, without a time limit. Nobody inside the circle can open it, and the system does not open it for them.</source>
        <extracomment>what it means</extracomment>
        <translation>Chacun de plusieurs processus attend un autre d’entre eux, en cercle, sans délai limite. Personne dans le cercle ne peut l’ouvrir, et le système ne l’ouvre pas pour eux.</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>a term</extracomment>
        <translation>délivré</translation>
    </message>
    <message>
        <source>The message was received. As the outcome of a synchronous send: its sender knows that.</source>
        <extracomment>what it means</extracomment>
        <translation>Le message a été reçu. Comme résultat d’un envoi synchrone&#xa0;: son émetteur le sait.</translation>
    </message>
    <message>
        <source>depth</source>
        <extracomment>a term</extracomment>
        <translation>longueur de la file</translation>
    </message>
    <message>
        <source>Deepest queue | Deepest | Messages in the queue | in queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>File au plus | Deepest | Messages dans la file | in queue</translation>
    </message>
    <message>
        <source>How many messages are in the queue now. Never more than the capacity.</source>
        <extracomment>what it means</extracomment>
        <translation>Combien de messages sont en file maintenant. Jamais plus que la capacité.</translation>
    </message>
    <message>
        <source>discard</source>
        <extracomment>a term</extracomment>
        <translation>jeter</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>jeté</translation>
    </message>
    <message>
        <source>If the queue is full, the new message is lost and the send returns at once as if all were well; only its second result says so. The receiver learns nothing.</source>
        <extracomment>what it means</extracomment>
        <translation>Si la file est pleine, le nouveau message est perdu et l’envoi revient aussitôt comme si tout allait bien&#xa0;; seul son second résultat le dit. Le récepteur n’apprend rien.</translation>
    </message>
    <message>
        <source>empty poll</source>
        <extracomment>a term</extracomment>
        <translation>consultation en vain</translation>
    </message>
    <message>
        <source>looked: no message | Looked in vain</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>a regardé&#xa0;: pas de message | Regardé en vain</translation>
    </message>
    <message>
        <source>An asynchronous receive that found no message. The program carries on; it knows no more than before.</source>
        <extracomment>what it means</extracomment>
        <translation>Une réception asynchrone qui n’a pas trouvé de message. Le programme continue&#xa0;; il n’en sait pas plus qu’avant.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>a term</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The process is over: its program came to its end, or it was killed. Its messages stay in the queue.</source>
        <extracomment>what it means</extracomment>
        <translation>Le processus est terminé&#xa0;: son programme est arrivé à sa fin, ou il a été tué. Ses messages restent dans la file.</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>a term</extracomment>
        <translation>événem.</translation>
    </message>
    <message>
        <source>One thing that happened, written down by the process itself where it happened: a call, a message put or taken, falling asleep, a wake-up. All that is shown comes from events.</source>
        <extracomment>what it means</extracomment>
        <translation>Une chose qui s’est passée, notée par le processus lui-même là où elle s’est passée&#xa0;: un appel, un message mis ou pris, un endormissement, un réveil. Tout ce qui est montré vient d’événements.</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>a term</extracomment>
        <translation>preuve</translation>
    </message>
    <message>
        <source>What the kernel itself says about a process, against which its own account is checked: a wait is marked ● when the kernel confirms that the process really slept.</source>
        <extracomment>what it means</extracomment>
        <translation>Ce que le noyau lui-même dit d’un processus, et à quoi le récit de celui-ci est confronté&#xa0;: une attente porte ● quand le noyau confirme que le processus dormait vraiment.</translation>
    </message>
    <message>
        <source>evidence tier</source>
        <extracomment>a term</extracomment>
        <translation>palier de preuve</translation>
    </message>
    <message>
        <source>Tier | Tier 0 | Tier 1 | Tier 2</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Tier | Tier 0 | Tier 1 | Tier 2</translation>
    </message>
    <message>
        <source>How much this machine lets Linux tell. 2: the instants at which the kernel switched a process out and in. 1: what /proc shows, with the futex word it sleeps on. 0: only what the processes write themselves.</source>
        <extracomment>what it means</extracomment>
        <translation>Ce que cette machine laisse dire à Linux. 2&#xa0;: les instants où le noyau a retiré puis remis un processus. 1&#xa0;: ce que montre /proc, avec le mot futex sur lequel il dort. 0&#xa0;: seulement ce que les processus écrivent eux-mêmes.</translation>
    </message>
    <message>
        <source>evidence: asleep</source>
        <extracomment>a term</extracomment>
        <translation>preuve&#xa0;: endormi</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux&#xa0;: endormi</translation>
    </message>
    <message>
        <source>● The kernel says so too: it switched this process out during the wait, or was seen to have it asleep on the very futex word of this wait.</source>
        <extracomment>what it means</extracomment>
        <translation>● Le noyau le dit aussi&#xa0;: il a retiré ce processus du processeur pendant l’attente, ou on l’a vu endormi sur le mot futex même de cette attente.</translation>
    </message>
    <message>
        <source>evidence: not asleep</source>
        <extracomment>a term</extracomment>
        <translation>preuve&#xa0;: pas endormi</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux&#xa0;: pas endormi</translation>
    </message>
    <message>
        <source>! The kernel&apos;s records are complete and know of no switch during this wait: the process did not sleep, whatever it says itself.</source>
        <extracomment>what it means</extracomment>
        <translation>! Les relevés du noyau sont complets et ne connaissent aucune commutation pendant cette attente&#xa0;: le processus n’a pas dormi, quoi qu’il en dise.</translation>
    </message>
    <message>
        <source>evidence: not known</source>
        <extracomment>a term</extracomment>
        <translation>preuve&#xa0;: non connu</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>○ The kernel says neither that the process slept nor that it did not: it was not asked, or its records are incomplete. What the process itself wrote down is shown all the same.</source>
        <extracomment>what it means</extracomment>
        <translation>○ Le noyau ne dit ni que le processus a dormi ni le contraire&#xa0;: on ne le lui a pas demandé, ou ses relevés sont incomplets. Ce que le processus a noté lui-même est montré malgré tout.</translation>
    </message>
    <message>
        <source>evidence: woken first</source>
        <extracomment>a term</extracomment>
        <translation>preuve&#xa0;: réveillé avant</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>réveillé avant de dormir</translation>
    </message>
    <message>
        <source>The wake-up came before the process had fallen asleep, so the kernel did not let it sleep at all. This is no contradiction: the futex looks at its word once more for just this case.</source>
        <extracomment>what it means</extracomment>
        <translation>Le réveil est venu avant que le processus ne soit endormi, si bien que le noyau ne l’a pas laissé dormir du tout. Ce n’est pas une contradiction&#xa0;: le futex regarde son mot une fois de plus, justement pour ce cas.</translation>
    </message>
    <message>
        <source>first come, first served</source>
        <extracomment>a term</extracomment>
        <translation>premier arrivé, premier servi</translation>
    </message>
    <message>
        <source>FIFO</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>Messages leave the queue in the order in which they came, and of those who wait for the same thing, the first is served first. Nobody overtakes, not even by an asynchronous receive.</source>
        <extracomment>what it means</extracomment>
        <translation>Les messages quittent la file dans l’ordre où ils sont venus, et de ceux qui attendent la même chose, le premier est servi d’abord. Personne ne double, pas même par une réception asynchrone.</translation>
    </message>
    <message>
        <source>full speed</source>
        <extracomment>a term</extracomment>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>Max | no wait</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Max | sans délai</translation>
    </message>
    <message>
        <source>Work takes no time, so that nothing is left but sending and receiving: what the machine can do. Who waits first looks again and again for a moment before it sleeps.</source>
        <extracomment>what it means</extracomment>
        <translation>Le travail ne prend pas de temps, il ne reste donc que l’envoi et la réception&#xa0;: ce que la machine peut faire. Qui attend regarde d’abord sans cesse pendant un instant avant de dormir.</translation>
    </message>
    <message>
        <source>futex word</source>
        <extracomment>a term</extracomment>
        <translation>mot futex</translation>
    </message>
    <message>
        <source>A number in shared memory on which a process sleeps in Linux: futex(WAIT) sleeps only while the number is still the expected one, futex(WAKE) wakes. Each process has its own for each channel and side, so its address says what it waits for.</source>
        <extracomment>what it means</extracomment>
        <translation>Un nombre en mémoire partagée sur lequel un processus dort sous Linux&#xa0;: futex(WAIT) ne dort que tant que le nombre est encore celui attendu, futex(WAKE) réveille. Chaque processus a le sien pour chaque canal et chaque côté, si bien que son adresse dit ce qu’il attend.</translation>
    </message>
    <message>
        <source>gate</source>
        <extracomment>a term</extracomment>
        <translation>barrière</translation>
    </message>
    <message>
        <source>A place before every decision of a process. Open, it costs nothing; closed, the process stands there until it is let go on by one step. Its futex word is another than those of the channels, so held is never taken for blocked.</source>
        <extracomment>what it means</extracomment>
        <translation>Un endroit avant chaque décision d’un processus. Ouverte, elle ne coûte rien&#xa0;; fermée, le processus y reste jusqu’à ce qu’un pas le laisse continuer. Son mot futex est autre que ceux des canaux, si bien que retenu n’est jamais pris pour bloqué.</translation>
    </message>
    <message>
        <source>held by you</source>
        <extracomment>a term</extracomment>
        <translation>retenu par vous</translation>
    </message>
    <message>
        <source>HELD BY YOU | held</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>RETENU PAR VOUS | held</translation>
    </message>
    <message>
        <source>The process stands at its gate because the run is stepped, and has not been let go on. It waits for you, not for another process.</source>
        <extracomment>what it means</extracomment>
        <translation>Le processus est à sa barrière parce que l’exécution va pas à pas, et qu’on ne l’a pas laissé continuer. Il vous attend, vous, pas un autre processus.</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>a term</extracomment>
        <translation>noyau</translation>
    </message>
    <message>
        <source>The part of the operating system that decides which process runs, and that alone can put one to sleep and wake it.</source>
        <extracomment>what it means</extracomment>
        <translation>La partie du système d’exploitation qui décide quel processus s’exécute, et qui seule peut en endormir un et le réveiller.</translation>
    </message>
    <message>
        <source>knob</source>
        <extracomment>a term</extracomment>
        <translation>réglage</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>À changer</translation>
    </message>
    <message>
        <source>Something of a lesson that can be changed without touching a program: its programs see it as a variable. Each change begins a new run.</source>
        <extracomment>what it means</extracomment>
        <translation>Quelque chose d’une leçon qu’on peut changer sans toucher à un programme&#xa0;: ses programmes le voient comme une variable. Chaque changement commence une nouvelle exécution.</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>a term</extracomment>
        <translation>direct</translation>
    </message>
    <message>
        <source>The processes run freely, and work takes as long as it says. Nothing is decided for them.</source>
        <extracomment>what it means</extracomment>
        <translation>Les processus s’exécutent librement, et le travail prend le temps qu’il dit. Rien n’est décidé à leur place.</translation>
    </message>
    <message>
        <source>livelock</source>
        <extracomment>a term</extracomment>
        <translation>blocage actif</translation>
    </message>
    <message>
        <source>Processes that are busy and get nowhere: they look, answer or give way to each other for ever, and no message gets across. Unlike a deadlock, nobody sleeps.</source>
        <extracomment>what it means</extracomment>
        <translation>Des processus occupés qui n’avancent pas&#xa0;: ils regardent, répondent ou se cèdent la place sans fin, et aucun message ne passe. Contrairement à un interblocage, personne ne dort.</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>a term</extracomment>
        <translation>perdus</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>non livré</translation>
    </message>
    <message>
        <source>A message that nobody can receive any more: discarded or overwritten because the queue was full.</source>
        <extracomment>what it means</extracomment>
        <translation>Un message que personne ne peut plus recevoir&#xa0;: jeté ou écrasé parce que la file était pleine.</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>a term</extracomment>
        <translation>un message | message | messages</translation>
    </message>
    <message>
        <source>Bytes with a number. It is a copy: what the receiver does with it changes nothing for the sender. The channel does not know what the bytes mean.</source>
        <extracomment>what it means</extracomment>
        <translation>Des octets avec un numéro. C’est une copie&#xa0;: ce que le récepteur en fait ne change rien pour l’émetteur. Le canal ne sait pas ce que les octets signifient.</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>a term</extracomment>
        <translation>mode</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>What a plain send and a plain receive do when they cannot be completed at once. 1: both synchronous. 2: synchronous send, asynchronous receive. 3: asynchronous send, synchronous receive. 4: both asynchronous.</source>
        <extracomment>what it means</extracomment>
        <translation>Ce que font un simple envoi et une simple réception quand ils ne peuvent pas aboutir tout de suite. 1&#xa0;: synchrones tous deux. 2&#xa0;: envoi synchrone, réception asynchrone. 3&#xa0;: envoi asynchrone, réception synchrone. 4&#xa0;: asynchrones tous deux.</translation>
    </message>
    <message>
        <source>moment</source>
        <extracomment>a term</extracomment>
        <translation>instant</translation>
    </message>
    <message>
        <source>A point of a recording, after one event and before the next. Going back shows an earlier moment; the processes do not go back.</source>
        <extracomment>what it means</extracomment>
        <translation>Un point d’un enregistrement, après un événement et avant le suivant. Revenir en arrière montre un instant antérieur&#xa0;; les processus, eux, ne reviennent pas.</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>a term</extracomment>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>The process exists and is locked into its sandbox, but its program has not begun: it waits at the start.</source>
        <extracomment>what it means</extracomment>
        <translation>Le processus existe et est enfermé dans son bac à sable, mais son programme n’a pas commencé&#xa0;: il attend au départ.</translation>
    </message>
    <message>
        <source>notional machine</source>
        <extracomment>a term</extracomment>
        <translation>machine notionnelle</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>The picture of processes, mailboxes and messages with which one reasons about communication. How Linux does it, with shared memory and futex words, is the other level.</source>
        <extracomment>what it means</extracomment>
        <translation>L’image de processus, de boîtes aux lettres et de messages avec laquelle on raisonne sur la communication. Comment Linux le fait, avec mémoire partagée et mots futex, est l’autre niveau.</translation>
    </message>
    <message>
        <source>other work</source>
        <extracomment>a term</extracomment>
        <translation>autre travail</translation>
    </message>
    <message>
        <source>What a program does instead when it found no message: it has nothing to do with messages. Drawn empty; like work it is a timer and uses no processor.</source>
        <extracomment>what it means</extracomment>
        <translation>Ce qu’un programme fait à la place quand il n’a pas trouvé de message&#xa0;: cela n’a rien à voir avec les messages. Dessiné vide&#xa0;; comme le travail, c’est une minuterie et n’occupe aucun processeur.</translation>
    </message>
    <message>
        <source>overwrite</source>
        <extracomment>a term</extracomment>
        <translation>écraser</translation>
    </message>
    <message>
        <source>overwritten</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>écrasé</translation>
    </message>
    <message>
        <source>If the queue is full, its oldest message is lost to make room. A sender that waits for the receipt of the lost one is told so.</source>
        <extracomment>what it means</extracomment>
        <translation>Si la file est pleine, son plus ancien message est perdu pour faire de la place. Un émetteur qui attend la réception du message perdu en est informé.</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>a term</extracomment>
        <translation>rythme</translation>
    </message>
    <message>
        <source>How a run goes on: one step each time (Step), steps on a timer (Slow), freely (Live), or without the time that work takes (Max).</source>
        <extracomment>what it means</extracomment>
        <translation>Comment une exécution continue&#xa0;: un pas à chaque fois (Pas), des pas sur une minuterie (Lent), librement (Direct), ou sans le temps que prend le travail (Max).</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>a term</extracomment>
        <translation>scrutation</translation>
    </message>
    <message>
        <source>To look whether a message is there, without waiting: an asynchronous receive.</source>
        <extracomment>what it means</extracomment>
        <translation>Regarder si un message est là, sans attendre&#xa0;: une réception asynchrone.</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>a term</extracomment>
        <translation>un processus | processus | processus</translation>
    </message>
    <message>
        <source>A program that runs, with memory of its own and a number (pid) of its own. Two processes share no variables; what one knows reaches the other only as a message.</source>
        <extracomment>what it means</extracomment>
        <translation>Un programme qui s’exécute, avec sa propre mémoire et son propre numéro (pid). Deux processus ne partagent aucune variable&#xa0;; ce que l’un sait ne parvient à l’autre que comme message.</translation>
    </message>
    <message>
        <source>processor time</source>
        <extracomment>a term</extracomment>
        <translation>temps processeur</translation>
    </message>
    <message>
        <source>How long processes were really computing. Who is blocked uses none; who looks again and again uses some for each look.</source>
        <extracomment>what it means</extracomment>
        <translation>Combien de temps les processus ont réellement calculé. Qui est bloqué n’en utilise pas&#xa0;; qui regarde sans cesse en utilise un peu à chaque fois.</translation>
    </message>
    <message>
        <source>queue empty</source>
        <extracomment>a term</extracomment>
        <translation>file vide</translation>
    </message>
    <message>
        <source>BLOCKED: no message | Receiver waited</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOQUÉ&#xa0;: pas de message | Attente récepteur</translation>
    </message>
    <message>
        <source>Blocked in a synchronous receive: there is no message, and the receiver sleeps until somebody sends one.</source>
        <extracomment>what it means</extracomment>
        <translation>Bloqué dans une réception synchrone&#xa0;: il n’y a pas de message, et le récepteur dort jusqu’à ce que quelqu’un en envoie un.</translation>
    </message>
    <message>
        <source>queue full</source>
        <extracomment>a term</extracomment>
        <translation>file pleine</translation>
    </message>
    <message>
        <source>BLOCKED: no room | No room</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOQUÉ&#xa0;: pas de place | Sans place</translation>
    </message>
    <message>
        <source>Blocked in a send: there is no room in the queue, and the sender sleeps until somebody takes a message out.</source>
        <extracomment>what it means</extracomment>
        <translation>Bloqué dans un envoi&#xa0;: il n’y a pas de place dans la file, et l’émetteur dort jusqu’à ce que quelqu’un en retire un message.</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>a term</extracomment>
        <translation>réception</translation>
    </message>
    <message>
        <source>The moment at which a receiver has taken the message. A synchronous send waits for it. It does not say that the receiver has done anything with the message.</source>
        <extracomment>what it means</extracomment>
        <translation>L’instant où un récepteur a pris le message. Un envoi synchrone l’attend. Cela ne dit pas que le récepteur a fait quelque chose du message.</translation>
    </message>
    <message>
        <source>receiver</source>
        <extracomment>a term</extracomment>
        <translation>récepteur</translation>
    </message>
    <message>
        <source>Receivers | How many processes receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Récepteurs | Combien de processus reçoivent</translation>
    </message>
    <message>
        <source>The process that takes a message out of a channel.</source>
        <extracomment>what it means</extracomment>
        <translation>Le processus qui prend un message dans un canal.</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>a term</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>All that happened in one run. Every picture and every figure is worked out from it, so it can be looked at again at any moment.</source>
        <extracomment>what it means</extracomment>
        <translation>Tout ce qui s’est passé dans une exécution. Chaque image et chaque chiffre en est calculé, si bien qu’on peut le revoir à n’importe quel instant.</translation>
    </message>
    <message>
        <source>refuse</source>
        <extracomment>a term</extracomment>
        <translation>refuser</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>If the queue is full, the send returns at once and says “full”: the message was not sent, and its sender knows it.</source>
        <extracomment>what it means</extracomment>
        <translation>Si la file est pleine, l’envoi revient aussitôt et dit «&#xa0;full&#xa0;»&#xa0;: le message n’a pas été envoyé, et son émetteur le sait.</translation>
    </message>
    <message>
        <source>rendezvous</source>
        <extracomment>a term</extracomment>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>meeting point</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>point de rencontre</translation>
    </message>
    <message>
        <source>A channel of capacity 0: nothing is ever queued. Sender and receiver meet, the message passes from hand to hand, and whoever comes first waits.</source>
        <extracomment>what it means</extracomment>
        <translation>Un canal de capacité 0&#xa0;: rien n’est jamais en file. Émetteur et récepteur se rencontrent, le message passe de la main à la main, et le premier venu attend.</translation>
    </message>
    <message>
        <source>replay</source>
        <extracomment>a term</extracomment>
        <translation>relecture</translation>
    </message>
    <message>
        <source>An earlier moment of the run is shown. The processes stand where they stood; only the view goes back.</source>
        <extracomment>what it means</extracomment>
        <translation>Un instant antérieur de l’exécution est montré. Les processus restent où ils étaient&#xa0;; seule la vue revient en arrière.</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>a term</extracomment>
        <translation>exécution</translation>
    </message>
    <message>
        <source>One execution of a lesson, in one mode, by real processes that are started for it and end with it.</source>
        <extracomment>what it means</extracomment>
        <translation>Une exécution d’une leçon, dans un mode, par de vrais processus qui sont démarrés pour elle et finissent avec elle.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>a term</extracomment>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>in send or receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>dans send ou receive</translation>
    </message>
    <message>
        <source>The process is inside a send or a receive, or between two lines of its program, and not asleep.</source>
        <extracomment>what it means</extracomment>
        <translation>Le processus est dans un envoi ou une réception, ou entre deux lignes de son programme, et ne dort pas.</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>a term</extracomment>
        <translation>graine</translation>
    </message>
    <message>
        <source>The number from which a run draws what is left to chance: who goes on when several could, and what random() gives. Stepped, the same seed gives the same run.</source>
        <extracomment>what it means</extracomment>
        <translation>Le nombre d’où une exécution tire ce qui est laissé au hasard&#xa0;: qui continue quand plusieurs le pourraient, et ce que donne random(). Pas à pas, la même graine donne la même exécution.</translation>
    </message>
    <message>
        <source>sender</source>
        <extracomment>a term</extracomment>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>Senders | How many processes send</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Émetteurs | Combien de processus envoient</translation>
    </message>
    <message>
        <source>The process that puts a message into a channel.</source>
        <extracomment>what it means</extracomment>
        <translation>Le processus qui met un message dans un canal.</translation>
    </message>
    <message>
        <source>sender done</source>
        <extracomment>a term</extracomment>
        <translation>émetteur fini</translation>
    </message>
    <message>
        <source>When the last of the senders had come to the end of its program.</source>
        <extracomment>what it means</extracomment>
        <translation>Quand le dernier des émetteurs est arrivé à la fin de son programme.</translation>
    </message>
    <message>
        <source>sender waited</source>
        <extracomment>a term</extracomment>
        <translation>émetteur a attendu</translation>
    </message>
    <message>
        <source>How long senders were blocked in all: for room in the queue, and for receipt.</source>
        <extracomment>what it means</extracomment>
        <translation>Combien de temps les émetteurs ont été bloqués en tout&#xa0;: pour de la place dans la file, et pour la réception.</translation>
    </message>
    <message>
        <source>shared memory</source>
        <extracomment>a term</extracomment>
        <translation>mémoire partagée</translation>
    </message>
    <message>
        <source>segment</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>segment</translation>
    </message>
    <message>
        <source>Memory that several processes see at once. The channels lie in it, and nothing else that the programs of a lesson could reach.</source>
        <extracomment>what it means</extracomment>
        <translation>Une mémoire que plusieurs processus voient en même temps. Les canaux s’y trouvent, et rien d’autre que les programmes d’une leçon puissent atteindre.</translation>
    </message>
    <message>
        <source>slot</source>
        <extracomment>a term</extracomment>
        <translation>case</translation>
    </message>
    <message>
        <source>A place for one message in a channel&apos;s queue.</source>
        <extracomment>what it means</extracomment>
        <translation>Une place pour un message dans la file d’un canal.</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>a term</extracomment>
        <translation>lent</translation>
    </message>
    <message>
        <source>Slow motion: steps on a timer. It is stepping, so the order does not change with the slowness.</source>
        <extracomment>what it means</extracomment>
        <translation>Au ralenti&#xa0;: des pas sur une minuterie. C’est du pas à pas, l’ordre ne change donc pas avec la lenteur.</translation>
    </message>
    <message>
        <source>starvation</source>
        <extracomment>a term</extracomment>
        <translation>famine</translation>
    </message>
    <message>
        <source>A process waits on and on while others are served again and again. Nothing is stuck; only this one never has its turn.</source>
        <extracomment>what it means</extracomment>
        <translation>Un processus attend sans fin pendant que d’autres sont servis encore et encore. Rien n’est coincé&#xa0;; seul celui-ci n’a jamais son tour.</translation>
    </message>
    <message>
        <source>state</source>
        <extracomment>a term</extracomment>
        <translation>état</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>What a process does at a moment: run inside a send or a receive, work, do something else, look in vain, or be blocked for one of the reasons. It is in one state at a time, so all of them together are all of its time.</source>
        <extracomment>what it means</extracomment>
        <translation>Ce qu’un processus fait à un instant&#xa0;: s’exécuter dans un envoi ou une réception, travailler, faire autre chose, regarder en vain, ou être bloqué pour l’une des raisons. Il est dans un seul état à la fois, si bien que tous ensemble font tout son temps.</translation>
    </message>
    <message>
        <source>stepped</source>
        <extracomment>a term</extracomment>
        <translation>pas à pas</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Processes are let go on one at a time, each by one decision, in virtual time. Asleep is asleep: who is blocked cannot be stepped, somebody must wake it.</source>
        <extracomment>what it means</extracomment>
        <translation>Les processus continuent un à la fois, chacun d’une décision, en temps virtuel. Endormi est endormi&#xa0;: qui est bloqué ne peut pas faire de pas, quelqu’un doit le réveiller.</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a term</extracomment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Suspended by a signal (SIGSTOP): the kernel gives it no processor until it is told to continue. Messages for it wait.</source>
        <extracomment>what it means</extracomment>
        <translation>Suspendu par un signal (SIGSTOP)&#xa0;: le noyau ne lui donne pas de processeur tant qu’on ne lui dit pas de continuer. Les messages pour lui attendent.</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>a term</extracomment>
        <translation>réception synchrone</translation>
    </message>
    <message>
        <source>blocking receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>réception bloquante</translation>
    </message>
    <message>
        <source>Takes the next message. If there is none the receiver sleeps until somebody sends one, or until nobody is left who could.</source>
        <extracomment>what it means</extracomment>
        <translation>Prend le message suivant. S’il n’y en a pas, le récepteur dort jusqu’à ce que quelqu’un en envoie un, ou qu’il ne reste personne qui le pourrait.</translation>
    </message>
    <message>
        <source>synchronous send</source>
        <extracomment>a term</extracomment>
        <translation>envoi synchrone</translation>
    </message>
    <message>
        <source>blocking send</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>envoi bloquant</translation>
    </message>
    <message>
        <source>Returns when a receiver has taken the message, and so knows it was received. Until then the sender sleeps. Room in the queue is not enough.</source>
        <extracomment>what it means</extracomment>
        <translation>Revient quand un récepteur a pris le message, et sait donc qu’il a été reçu. Jusque-là l’émetteur dort. De la place dans la file ne suffit pas.</translation>
    </message>
    <message>
        <source>time limit</source>
        <extracomment>a term</extracomment>
        <translation>délai limite</translation>
    </message>
    <message>
        <source>timeout | timed out</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>délai dépassé | temps écoulé</translation>
    </message>
    <message>
        <source>How long a send or a receive may wait at most. When it is over the call returns and says so; a send takes its message back, unless a receiver has it already.</source>
        <extracomment>what it means</extracomment>
        <translation>Combien de temps un envoi ou une réception peut attendre au plus. Le délai écoulé, l’appel revient et le dit&#xa0;; un envoi reprend son message, sauf si un récepteur l’a déjà.</translation>
    </message>
    <message>
        <source>until woken</source>
        <extracomment>a term</extracomment>
        <translation>jusqu’au réveil</translation>
    </message>
    <message>
        <source>BLOCKED until woken</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>BLOQUÉ jusqu’au réveil</translation>
    </message>
    <message>
        <source>Blocked on a shared text, without a message: asleep until another process wakes who sleeps on that text. Where nobody does, it sleeps for ever.</source>
        <extracomment>what it means</extracomment>
        <translation>Bloqué sur un texte partagé, sans message&#xa0;: endormi jusqu’à ce qu’un autre processus réveille qui dort sur ce texte. Si personne ne le fait, il dort à jamais.</translation>
    </message>
    <message>
        <source>virtual time</source>
        <extracomment>a term</extracomment>
        <translation>temps virtuel</translation>
    </message>
    <message>
        <source>The clock of a stepped run: each process has one, work moves it on, and a message or a wake-up carries it over. It does not depend on how fast one clicks.</source>
        <extracomment>what it means</extracomment>
        <translation>L’horloge d’une exécution pas à pas&#xa0;: chaque processus en a une, le travail l’avance, et un message ou un réveil la transmet. Elle ne dépend pas de la vitesse à laquelle on clique.</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>a term</extracomment>
        <translation>attendre</translation>
    </message>
    <message>
        <source>If the queue is full, the send sleeps until there is room. This is the usual bounded buffer.</source>
        <extracomment>what it means</extracomment>
        <translation>Si la file est pleine, l’envoi dort jusqu’à ce qu’il y ait de la place. C’est le tampon borné habituel.</translation>
    </message>
    <message>
        <source>wake-up</source>
        <extracomment>a term</extracomment>
        <translation>réveil</translation>
    </message>
    <message>
        <source>Wake-ups | message that wakes</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Réveils | message qui réveille</translation>
    </message>
    <message>
        <source>One process makes another, named one runnable again: by sending what it waits for, by taking its message, or by making room.</source>
        <extracomment>what it means</extracomment>
        <translation>Un processus en rend un autre, désigné, de nouveau exécutable&#xa0;: en envoyant ce qu’il attend, en prenant son message, ou en faisant de la place.</translation>
    </message>
    <message>
        <source>wake-up latency</source>
        <extracomment>a term</extracomment>
        <translation>latence de réveil</translation>
    </message>
    <message>
        <source>Wake-up p50 | Wake-up p99 | Wake-up max</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Réveil p50 | Réveil p99 | Réveil max</translation>
    </message>
    <message>
        <source>From the moment in which a wake-up is issued until the woken process is on a processor: the kernel&apos;s part. p50: half were no longer. p99: 99 of 100 were no longer. Known only with evidence of tier 2.</source>
        <extracomment>what it means</extracomment>
        <translation>De l’instant où un réveil est émis jusqu’à ce que le processus réveillé soit sur un processeur&#xa0;: la part du noyau. p50&#xa0;: la moitié n’a pas duré plus. p99&#xa0;: 99 sur 100 n’ont pas duré plus. Connu seulement avec une preuve du palier 2.</translation>
    </message>
    <message>
        <source>when full</source>
        <extracomment>a term</extracomment>
        <translation>si pleine</translation>
    </message>
    <message>
        <source>if full | What a send does when the queue is full | Policies</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>si pleine | Ce que fait un envoi quand la file est pleine | Policies</translation>
    </message>
    <message>
        <source>In the bar: “if full”. What a send does if there is no room in the queue, whether it is synchronous or not: wait for room, refuse, discard the new message, or overwrite the oldest.</source>
        <extracomment>what it means</extracomment>
        <translation>Dans la barre&#xa0;: «&#xa0;si pleine&#xa0;». Ce que fait un envoi s’il n’y a pas de place dans la file, synchrone ou non&#xa0;: attendre de la place, refuser, jeter le nouveau message, ou écraser le plus ancien.</translation>
    </message>
    <message>
        <source>woken</source>
        <extracomment>a term</extracomment>
        <translation>réveillé</translation>
    </message>
    <message>
        <source>woken, not yet on a processor</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>réveillé, pas encore sur un processeur</translation>
    </message>
    <message>
        <source>Its wake-up has been issued, but it does not run yet: first the kernel must give it a processor.</source>
        <extracomment>what it means</extracomment>
        <translation>Son réveil a été émis, mais il ne s’exécute pas encore&#xa0;: le noyau doit d’abord lui donner un processeur.</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>a term</extracomment>
        <translation>travail</translation>
    </message>
    <message>
        <source>working</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>travaille</translation>
    </message>
    <message>
        <source>What a program does with its time besides communicating. It is a timer: it takes as long as it says and uses no processor.</source>
        <extracomment>what it means</extracomment>
        <translation>Ce qu’un programme fait de son temps hormis communiquer. C’est une minuterie&#xa0;: elle dure ce qu’elle dit et n’occupe aucun processeur.</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>in send or receive</source>
        <translation>dans send ou receive</translation>
    </message>
    <message>
        <source>working</source>
        <translation>travaille</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>autre travail</translation>
    </message>
    <message>
        <source>using the processor</source>
        <translation>occupe le processeur</translation>
    </message>
    <message>
        <source>BLOCKED: no room</source>
        <translation>BLOQUÉ&#xa0;: pas de place</translation>
    </message>
    <message>
        <source>BLOCKED until received</source>
        <translation>BLOQUÉ jusqu’à réception</translation>
    </message>
    <message>
        <source>BLOCKED: no message</source>
        <translation>BLOQUÉ&#xa0;: pas de message</translation>
    </message>
    <message>
        <source>BLOCKED until woken</source>
        <translation>BLOQUÉ jusqu’au réveil</translation>
    </message>
    <message>
        <source>held by you</source>
        <translation>retenu par vous</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>woken, not yet on a processor</source>
        <translation>réveillé, pas encore sur un processeur</translation>
    </message>
    <message>
        <source>looked: no message</source>
        <translation>a regardé&#xa0;: pas de message</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <translation>Linux&#xa0;: endormi</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <translation>Linux&#xa0;: pas endormi</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <translation>réveillé avant de dormir</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <translation>Linux&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non livré</translation>
    </message>
    <message>
        <source>wake-up</source>
        <translation>réveil</translation>
    </message>
    <message>
        <source>message that wakes</source>
        <translation>message qui réveille</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Acknowledged: the roles swap</source>
        <extracomment>acknowledge, title</extracomment>
        <translation>Acquitté&#xa0;: les rôles s’échangent</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>acknowledge, topic</extracomment>
        <translation>Acquittement</translation>
    </message>
    <message>
        <source>With a message in the other direction an asynchronous sender learns that its message was received, and no more than that.</source>
        <extracomment>acknowledge, goal</extracomment>
        <translation>Grâce à un message en sens inverse, un émetteur asynchrone apprend que son message a été reçu, et rien de plus.</translation>
    </message>
    <message>
        <source>The customer sends an order and waits until the kitchen acknowledges it. The acknowledgement is a message like any other.</source>
        <extracomment>acknowledge, summary</extracomment>
        <translation>Le client envoie une commande et attend que la cuisine l’acquitte. L’acquittement est un message comme un autre.</translation>
    </message>
    <message>
        <source>TCP&apos;s acknowledgement, a reply &quot;202 Accepted&quot;, MPI_Isend with a message back. A synchronous send does the same inside one call: MPI_Ssend.</source>
        <extracomment>acknowledge, the same elsewhere</extracomment>
        <translation>L’acquittement de TCP, une réponse «&#xa0;202 Accepted&#xa0;», MPI_Isend avec un message en retour. Un envoi synchrone fait la même chose en un seul appel&#xa0;: MPI_Ssend.</translation>
    </message>
    <message>
        <source>an order | order | orders</source>
        <extracomment>acknowledge, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une commande | commande | commandes</translation>
    </message>
    <message>
        <source>an ack | ack | acks</source>
        <extracomment>acknowledge, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un acquittement | acquittement | acquittements</translation>
    </message>
    <message>
        <source>Acknowledge after cooking (1: yes)</source>
        <extracomment>acknowledge, name of a knob</extracomment>
        <translation>Acquitter après la cuisson (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>The customer has the acknowledgement of order 2. What is certain?</source>
        <extracomment>acknowledge, question</extracomment>
        <translation>Le client a l’acquittement de la commande 2. Qu’est-ce qui est certain&#xa0;?</translation>
    </message>
    <message>
        <source>The kitchen acknowledges as soon as it has read the order, and cooks after that. Should it die in between, the order was acknowledged and is never cooked. An acknowledgement means what the program that sends it means by it.</source>
        <extracomment>acknowledge, why that is the answer</extracomment>
        <translation>La cuisine acquitte dès qu’elle a lu la commande, et cuit ensuite. Si elle meurt entre les deux, la commande est acquittée mais ne sera jamais cuite. Un acquittement signifie ce que veut dire le programme qui l’envoie.</translation>
    </message>
    <message>
        <source>The send is asynchronous. Does the customer wait all the same?</source>
        <extracomment>acknowledge, question</extracomment>
        <translation>L’envoi est asynchrone. Le client attend-il quand même&#xa0;?</translation>
    </message>
    <message>
        <source>The send comes back at once. Then the roles swap: the customer is the receiver now, and it sleeps until the acknowledgement comes. It has built itself a synchronous send.</source>
        <extracomment>acknowledge, why that is the answer</extracomment>
        <translation>L’envoi revient aussitôt. Puis les rôles s’échangent&#xa0;: le client est maintenant récepteur, et il dort jusqu’à l’arrivée de l’acquittement. Il s’est fabriqué un envoi synchrone.</translation>
    </message>
    <message>
        <source>The order is sent. Now the customer is a receiver: it sleeps until the acknowledgement comes.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>La commande est envoyée. Le client est maintenant récepteur&#xa0;: il dort jusqu’à l’arrivée de l’acquittement.</translation>
    </message>
    <message>
        <source>The order is sent, but no acknowledgement is there yet. The customer does something else before it looks again.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>La commande est envoyée, mais il n’y a pas encore d’acquittement. Le client fait autre chose avant de regarder à nouveau.</translation>
    </message>
    <message>
        <source>The send itself waited for receipt: the customer knows already that the order was received. The acknowledgement will tell it nothing new.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>L’envoi lui-même a attendu la réception&#xa0;: le client sait déjà que la commande a été reçue. L’acquittement ne lui apprendra rien de nouveau.</translation>
    </message>
    <message>
        <source>The acknowledgement is here, and the order is not cooked yet.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>L’acquittement est là, et la commande n’est pas encore cuite.</translation>
    </message>
    <message>
        <source>the kitchen, a receiver, sends</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>la cuisine, récepteur, envoie</translation>
    </message>
    <message>
        <source>the customer, a sender, receives</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>le client, émetteur, reçoit</translation>
    </message>
    <message>
        <source>the first order is cooked, much later</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>la première commande est cuite, bien plus tard</translation>
    </message>
    <message>
        <source>Back-pressure</source>
        <extracomment>back-pressure, title</extracomment>
        <translation>Contre-pression</translation>
    </message>
    <message>
        <source>A slow stage in a pipeline</source>
        <extracomment>back-pressure, topic</extracomment>
        <translation>Une étape lente dans une chaîne</translation>
    </message>
    <message>
        <source>A slow stage fills the queues before it, one after the other, back to the source; credits keep the total small.</source>
        <extracomment>back-pressure, goal</extracomment>
        <translation>Une étape lente remplit les files en amont, l’une après l’autre, jusqu’à la source&#xa0;; des crédits limitent le total.</translation>
    </message>
    <message>
        <source>Bread is kneaded, baked and sliced. Slicing is slow. Between the stages there is room for two loaves each.</source>
        <extracomment>back-pressure, summary</extracomment>
        <translation>Le pain est pétri, cuit, tranché. Le tranchage est lent. Entre les étapes, il y a chaque fois de la place pour deux pains.</translation>
    </message>
    <message>
        <source>TCP&apos;s window, Reactive Streams&apos; request(n), a pipeline of full pipes, kanban cards, credit-based flow control in networks.</source>
        <extracomment>back-pressure, the same elsewhere</extracomment>
        <translation>La fenêtre de TCP, request(n) de Reactive Streams, une chaîne de tubes pleins, les cartes kanban, le contrôle de flux par crédits dans les réseaux.</translation>
    </message>
    <message>
        <source>a dough | dough | doughs</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un pâton | pâton | pâtons</translation>
    </message>
    <message>
        <source>a bread | bread | breads</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un pain | pain | pains</translation>
    </message>
    <message>
        <source>an empty tray | empty tray | empty trays</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un plateau vide | plateau vide | plateaux vides</translation>
    </message>
    <message>
        <source>Time to slice (ms)</source>
        <extracomment>back-pressure, name of a knob</extracomment>
        <translation>Durée du tranchage (ms)</translation>
    </message>
    <message>
        <source>Trays in all (0: no limit)</source>
        <extracomment>back-pressure, name of a knob</extracomment>
        <translation>Plateaux en tout (0&#xa0;: sans limite)</translation>
    </message>
    <message>
        <source>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</source>
        <extracomment>back-pressure, question</extracomment>
        <translation>Trancher dure plus de deux fois plus longtemps que pétrir ou cuire. Quelle file est pleine la première&#xa0;?</translation>
    </message>
    <message>
        <source>The jam begins where it is slow: before the slicer. Then the oven finds no room and stops, and only then doughs fills. At last the kneader stops too, though it has never heard of the slicer.</source>
        <extracomment>back-pressure, why that is the answer</extracomment>
        <translation>L’engorgement commence là où c’est lent&#xa0;: devant le trancheur. Alors le four ne trouve plus de place et s’arrête, et c’est seulement ensuite que doughs se remplit. Enfin le pétrisseur s’arrête lui aussi, sans avoir jamais entendu parler du trancheur.</translation>
    </message>
    <message>
        <source>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</source>
        <extracomment>back-pressure, question</extracomment>
        <translation>Il n’y a que trois plateaux&#xa0;: chaque pâton en demande un, et le trancheur le rend. Qu’est-ce qui change&#xa0;?</translation>
    </message>
    <message>
        <source>The slicer works as before: it is the slowest, and has always something to do. But the kneader waits for a tray before it begins, and nobody waits for room. The number of trays, full and empty, is constant.</source>
        <extracomment>back-pressure, why that is the answer</extracomment>
        <translation>Le trancheur travaille comme avant&#xa0;: c’est le plus lent, et il a toujours à faire. Mais le pétrisseur attend un plateau avant de commencer, et personne n’attend de place. Le nombre de plateaux, pleins et vides, est constant.</translation>
    </message>
    <message>
        <source>The jam begins just before the slow stage: breads is full.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>L’engorgement commence juste devant l’étape lente&#xa0;: breads est pleine.</translation>
    </message>
    <message>
        <source>The oven finds no room for its bread. It sleeps, with the bread in its hands.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Le four ne trouve pas de place pour son pain. Il dort, le pain dans les mains.</translation>
    </message>
    <message>
        <source>The oven takes no dough: the jam has come to the queue before it.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Le four ne prend plus de pâton&#xa0;: l’engorgement a atteint la file d’avant.</translation>
    </message>
    <message>
        <source>Now the source itself waits. Nobody told it of the slicer: one full queue after another did.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Maintenant la source elle-même attend. Personne ne lui a parlé du trancheur&#xa0;: les files pleines l’ont fait, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Synchronous send: the oven waits until the slicer has received its second bread. The jam needs no full queue.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>Envoi synchrone&#xa0;: le four attend que le trancheur ait reçu son deuxième pain. L’engorgement n’a pas besoin de file pleine.</translation>
    </message>
    <message>
        <source>breads is full</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>breads est pleine</translation>
    </message>
    <message>
        <source>doughs is full</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>doughs est pleine</translation>
    </message>
    <message>
        <source>the source waits</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>la source attend</translation>
    </message>
    <message>
        <source>To a person, or to a desk?</source>
        <extracomment>direct-or-mailbox, title</extracomment>
        <translation>À une personne, ou à un guichet&#xa0;?</translation>
    </message>
    <message>
        <source>Direct and indirect communication</source>
        <extracomment>direct-or-mailbox, topic</extracomment>
        <translation>Communication directe et indirecte</translation>
    </message>
    <message>
        <source>A message to a process dies with the process; a message in a mailbox is received by whoever comes next.</source>
        <extracomment>direct-or-mailbox, goal</extracomment>
        <translation>Un message adressé à un processus meurt avec lui&#xa0;; un message dans une boîte aux lettres est reçu par le prochain venu.</translation>
    </message>
    <message>
        <source>The customer writes each letter twice: to Ann herself, and to the desk at which she works. Then Ann is killed, and Bea takes her place.</source>
        <extracomment>direct-or-mailbox, summary</extracomment>
        <translation>Le client écrit chaque lettre deux fois&#xa0;: à Ann elle-même, et au guichet (desk) où elle travaille. Puis Ann est tuée, et Bea prend sa place.</translation>
    </message>
    <message>
        <source>Direct: signals, MPI ranks, a socket to one server. Mailbox: an mqueue with a name, a message broker, a Go channel that anybody may read.</source>
        <extracomment>direct-or-mailbox, the same elsewhere</extracomment>
        <translation>Direct&#xa0;: signaux, rangs MPI, socket vers un serveur. Boîte aux lettres&#xa0;: mqueue avec un nom, courtier de messages, canal Go que tous peuvent lire.</translation>
    </message>
    <message>
        <source>a letter | letter | letters</source>
        <extracomment>direct-or-mailbox, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une lettre | lettre | lettres</translation>
    </message>
    <message>
        <source>Ann needs for a letter (ms)</source>
        <extracomment>direct-or-mailbox, name of a knob</extracomment>
        <translation>Temps d’Ann pour une lettre (ms)</translation>
    </message>
    <message>
        <source>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</source>
        <extracomment>direct-or-mailbox, question</extracomment>
        <translation>Ann est tuée. Une lettre se trouve dans sa propre boîte, une autre au guichet. Laquelle sera lue&#xa0;?</translation>
    </message>
    <message>
        <source>Only Ann may receive from her box: what lies in it now is received by nobody. The desk belongs to nobody; Bea sits down and goes on. The letter that Ann had in her hands is lost in either case.</source>
        <extracomment>direct-or-mailbox, why that is the answer</extracomment>
        <translation>Seule Ann peut recevoir de sa boîte&#xa0;: ce qui s’y trouve n’est plus reçu par personne. Le guichet n’appartient à personne&#xa0;; Bea s’y assied et continue. La lettre qu’Ann avait en main est perdue dans les deux cas.</translation>
    </message>
    <message>
        <source>What does the customer learn when it writes to Ann once more, and to the desk?</source>
        <extracomment>direct-or-mailbox, question</extracomment>
        <translation>Qu’apprend le client quand il écrit encore une fois à Ann, et au guichet&#xa0;?</translation>
    </message>
    <message>
        <source>A message to a process needs that process: the send fails at once. A mailbox needs only room; who reads it, and that there is somebody else now, the customer need not know.</source>
        <extracomment>direct-or-mailbox, why that is the answer</extracomment>
        <translation>Un message à un processus a besoin de ce processus&#xa0;: l’envoi échoue aussitôt. Une boîte aux lettres n’a besoin que de place&#xa0;; qui la lit, et que c’est maintenant quelqu’un d’autre, le client n’a pas à le savoir.</translation>
    </message>
    <message>
        <source>Ann is dead. Her own box has lost its only receiver; the desk has another.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>Ann est morte. Sa propre boîte a perdu son unique récepteur&#xa0;; le guichet en a un autre.</translation>
    </message>
    <message>
        <source>The letter to Ann came back: no receiver.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>La lettre à Ann est revenue&#xa0;: plus de récepteur.</translation>
    </message>
    <message>
        <source>Bea takes what lay on the desk. The customer does not even notice that it is somebody else.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>Bea prend ce qui se trouvait au guichet. Le client ne remarque même pas que c’est quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ann is gone</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>Ann n’est plus là</translation>
    </message>
    <message>
        <source>the desk is manned again</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>le guichet est de nouveau tenu</translation>
    </message>
    <message>
        <source>the box has no owner</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>la boîte n’a plus de propriétaire</translation>
    </message>
    <message>
        <source>Many hands: divide the work</source>
        <extracomment>divide-the-work, title</extracomment>
        <translation>À plusieurs&#xa0;: partager le travail</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <extracomment>divide-the-work, topic</extracomment>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Four workers are not four times as fast: the time is that of the one who is done last.</source>
        <extracomment>divide-the-work, goal</extracomment>
        <translation>Quatre ouvriers ne sont pas quatre fois plus rapides&#xa0;: la durée est celle du dernier à finir.</translation>
    </message>
    <message>
        <source>Count the primes up to 600. The boss cuts the numbers into pieces of equal size; each worker takes a piece, counts, and sends the result. The higher the numbers, the longer it takes.</source>
        <extracomment>divide-the-work, summary</extracomment>
        <translation>Compter les nombres premiers jusqu’à 600. Le chef découpe les nombres en lots égaux&#xa0;; chaque ouvrier prend un lot, compte, et envoie le résultat. Plus les nombres sont grands, plus c’est long.</translation>
    </message>
    <message>
        <source>A thread pool with a BlockingQueue, MPI master and worker, make -j, Go&apos;s worker pattern, OpenMP schedule(dynamic, chunk).</source>
        <extracomment>divide-the-work, the same elsewhere</extracomment>
        <translation>Un pool de threads avec une BlockingQueue, maître et ouvriers en MPI, make -j, le modèle worker de Go, schedule(dynamic, chunk) d’OpenMP.</translation>
    </message>
    <message>
        <source>a piece | piece | pieces</source>
        <extracomment>divide-the-work, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un lot | lot | lots</translation>
    </message>
    <message>
        <source>a result | result | results</source>
        <extracomment>divide-the-work, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un résultat | résultat | résultats</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>divide-the-work, name of a knob</extracomment>
        <translation>Ouvriers</translation>
    </message>
    <message>
        <source>Numbers in a piece</source>
        <extracomment>divide-the-work, name of a knob</extracomment>
        <translation>Nombres par lot</translation>
    </message>
    <message>
        <source>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</source>
        <extracomment>divide-the-work, question</extracomment>
        <translation>Les six lots coûtent 0,4, 0,8, 1,2, 1,6, 2,0 et 2,4 s&#xa0;: 8,4 s pour un seul ouvrier. Combien de temps faut-il à quatre&#xa0;?</translation>
    </message>
    <message>
        <source>The first worker to be done takes piece 5, the second takes piece 6, the dearest. It is the straggler: while it counts, the others have nothing to do. Together they need as long as the one who is done last.</source>
        <extracomment>divide-the-work, why that is the answer</extracomment>
        <translation>Le premier ouvrier qui a fini prend le lot 5, le deuxième le lot 6, le plus cher. C’est le retardataire&#xa0;: pendant qu’il compte, les autres n’ont rien à faire. Ensemble, ils mettent autant de temps que le dernier à finir.</translation>
    </message>
    <message>
        <source>Which change makes the four faster?</source>
        <extracomment>divide-the-work, question</extracomment>
        <translation>Quel changement rend les quatre plus rapides&#xa0;?</translation>
    </message>
    <message>
        <source>Small pieces even out: nobody has a large one left while others are idle. But each piece costs two messages; were they very small, the messages would be the work.</source>
        <extracomment>divide-the-work, why that is the answer</extracomment>
        <translation>Les petits lots équilibrent&#xa0;: personne n’en a encore un gros pendant que les autres n’ont plus rien. Mais chaque lot coûte deux messages&#xa0;; s’ils étaient minuscules, les messages seraient tout le travail.</translation>
    </message>
    <message>
        <source>A worker was done and has taken another piece. Who is fast takes more: nobody plans it.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>Un ouvrier avait fini et a pris un autre lot. Qui est rapide en prend plus&#xa0;: personne ne le planifie.</translation>
    </message>
    <message>
        <source>The last piece is taken. Whoever is done now has nothing left to do.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>Le dernier lot est pris. Qui finit maintenant n’a plus rien à faire.</translation>
    </message>
    <message>
        <source>The last result has come. Everybody has waited for this one worker, the straggler.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>Le dernier résultat est arrivé. Tout le monde a attendu cet ouvrier-là, le retardataire.</translation>
    </message>
    <message>
        <source>all pieces are taken</source>
        <extracomment>divide-the-work, something to watch for</extracomment>
        <translation>tous les lots sont pris</translation>
    </message>
    <message>
        <source>the primes are counted</source>
        <extracomment>divide-the-work, something to watch for</extracomment>
        <translation>les nombres premiers sont comptés</translation>
    </message>
    <message>
        <source>Face to face: both send first</source>
        <extracomment>face-to-face, title</extracomment>
        <translation>Face à face&#xa0;: les deux envoient d’abord</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <extracomment>face-to-face, topic</extracomment>
        <translation>Interblocage</translation>
    </message>
    <message>
        <source>Two that each wait until the other has received wait for ever: a circle that nobody inside it can open.</source>
        <extracomment>face-to-face, goal</extracomment>
        <translation>Deux processus qui attendent chacun que l’autre ait reçu attendent pour toujours&#xa0;: un cercle que personne, à l’intérieur, ne peut ouvrir.</translation>
    </message>
    <message>
        <source>Anna and Ben write two letters each, and read what they get. Each has a letter box with room for four; both send before they receive.</source>
        <extracomment>face-to-face, summary</extracomment>
        <translation>Anna et Ben écrivent chacun deux lettres, et lisent ce qu’ils reçoivent. Chacun a une boîte aux lettres de quatre places&#xa0;; tous deux envoient avant de recevoir.</translation>
    </message>
    <message>
        <source>Two MPI_Ssend calls facing each other, two goroutines on channels without room, two threads that lock two mutexes in opposite order.</source>
        <extracomment>face-to-face, the same elsewhere</extracomment>
        <translation>Deux appels MPI_Ssend face à face, deux goroutines sur des canaux sans place, deux threads qui verrouillent deux mutex en ordre inverse.</translation>
    </message>
    <message>
        <source>Ben receives before he sends (1: yes)</source>
        <extracomment>face-to-face, name of a knob</extracomment>
        <translation>Ben reçoit avant d’envoyer (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>Time limit of Anna&apos;s send (ms; 0: none)</source>
        <extracomment>face-to-face, name of a knob</extracomment>
        <translation>Délai limite de l’envoi d’Anna (ms&#xa0;; 0&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Each box has room for four. What happens once both have sent their first letter?</source>
        <extracomment>face-to-face, question</extracomment>
        <translation>Chaque boîte a quatre places. Que se passe-t-il une fois que les deux ont envoyé leur première lettre&#xa0;?</translation>
    </message>
    <message>
        <source>Each sleeps until its letter is received, and the only one who could receive it sleeps too. Room does not help: they do not wait for room. Nobody tells them, and nobody helps them.</source>
        <extracomment>face-to-face, why that is the answer</extracomment>
        <translation>Chacun dort jusqu’à ce que sa lettre soit reçue, et le seul qui pourrait la recevoir dort aussi. La place n’aide pas&#xa0;: ce n’est pas elle qu’ils attendent. Personne ne les prévient, et personne ne les aide.</translation>
    </message>
    <message>
        <source>Now the send is asynchronous. Can the two still get stuck?</source>
        <extracomment>face-to-face, question</extracomment>
        <translation>L’envoi est maintenant asynchrone. Les deux peuvent-ils encore se bloquer&#xa0;?</translation>
    </message>
    <message>
        <source>An asynchronous send does not wait for receipt, and there is room. Both come to their receive.</source>
        <extracomment>face-to-face, why that is the answer</extracomment>
        <translation>Un envoi asynchrone n’attend pas que la lettre soit reçue, et il y a de la place. Tous deux arrivent à leur réception.</translation>
    </message>
    <message>
        <source>Anna sleeps until Ben has received the letter. Ben is still writing.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Anna dort jusqu’à ce que Ben ait reçu la lettre. Ben écrit encore.</translation>
    </message>
    <message>
        <source>Ben sleeps until Anna has received the letter. Anna cannot: Anna sleeps too. The circle is closed.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Ben dort jusqu’à ce qu’Anna ait reçu la lettre. Anna ne le peut pas&#xa0;: elle dort aussi. Le cercle est fermé.</translation>
    </message>
    <message>
        <source>Ben&apos;s send came back at once: it does not wait for Anna.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>L’envoi de Ben est revenu aussitôt&#xa0;: il n’attend pas Anna.</translation>
    </message>
    <message>
        <source>Both letters have crossed: each lay in a box until it was taken.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Les deux lettres se sont croisées&#xa0;: chacune a attendu dans une boîte qu’on la prenne.</translation>
    </message>
    <message>
        <source>Anna waits for Ben</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>Anna attend Ben</translation>
    </message>
    <message>
        <source>Ben waits for Anna</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>Ben attend Anna</translation>
    </message>
    <message>
        <source>all letters have been read</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>toutes les lettres ont été lues</translation>
    </message>
    <message>
        <source>A fast consumer waits for work</source>
        <extracomment>fast-consumer, title</extracomment>
        <translation>Un consommateur rapide attend du travail</translation>
    </message>
    <message>
        <source>Blocked on an empty queue</source>
        <extracomment>fast-consumer, topic</extracomment>
        <translation>Bloqué sur une file vide</translation>
    </message>
    <message>
        <source>A receiver that waits for a message sleeps in the kernel: it costs nothing, and each message wakes it.</source>
        <extracomment>fast-consumer, goal</extracomment>
        <translation>Un récepteur qui attend un message dort dans le noyau&#xa0;: cela ne coûte rien, et chaque message le réveille.</translation>
    </message>
    <message>
        <source>A part every 1.1 s. The consumer needs 0.2 s for each.</source>
        <extracomment>fast-consumer, summary</extracomment>
        <translation>Une pièce toutes les 1,1 s. Le consommateur met 0,2 s pour chacune.</translation>
    </message>
    <message>
        <source>mq_receive or read on an empty pipe, a Go channel&apos;s &lt;-, BlockingQueue.take, MPI_Recv.</source>
        <extracomment>fast-consumer, the same elsewhere</extracomment>
        <translation>mq_receive ou read sur un tube vide, &lt;- sur un canal Go, BlockingQueue.take, MPI_Recv.</translation>
    </message>
    <message>
        <source>a part | part | parts</source>
        <extracomment>fast-consumer, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une pièce | pièce | pièces</translation>
    </message>
    <message>
        <source>Time to make a part (ms)</source>
        <extracomment>fast-consumer, name of a knob</extracomment>
        <translation>Temps de fabrication d’une pièce (ms)</translation>
    </message>
    <message>
        <source>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</source>
        <extracomment>fast-consumer, question</extracomment>
        <translation>Entre deux pièces, le consommateur attend dans receive. Quelle part d’un processeur utilise-t-il pendant ce temps&#xa0;?</translation>
    </message>
    <message>
        <source>It is not running: the kernel has put it to sleep and gives the processor to others. It does not look whether there is a part.</source>
        <extracomment>fast-consumer, why that is the answer</extracomment>
        <translation>Il ne s’exécute pas&#xa0;: le noyau l’a endormi et donne le processeur à d’autres. Il ne regarde pas s’il y a une pièce.</translation>
    </message>
    <message>
        <source>Six parts are made. How often does a part wake the consumer?</source>
        <extracomment>fast-consumer, question</extracomment>
        <translation>Six pièces sont fabriquées. Combien de fois une pièce réveille-t-elle le consommateur&#xa0;?</translation>
    </message>
    <message>
        <source>Every part finds the consumer asleep, and its send wakes it once. In between nobody wakes it.</source>
        <extracomment>fast-consumer, why that is the answer</extracomment>
        <translation>Chaque pièce trouve le consommateur endormi, et son envoi le réveille une fois. Entre-temps, personne ne le réveille.</translation>
    </message>
    <message>
        <source>No part. The consumer sleeps until someone sends one.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>Pas de pièce. Le consommateur dort jusqu’à ce que quelqu’un en envoie une.</translation>
    </message>
    <message>
        <source>The producer&apos;s send has woken it. Nobody else did.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>L’envoi du producteur l’a réveillé. Personne d’autre.</translation>
    </message>
    <message>
        <source>It looked: no part. It carries on with other work. Nobody tells it when a part comes.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>Il a regardé&#xa0;: pas de pièce. Il passe à un autre travail. Personne ne le prévient quand une pièce arrive.</translation>
    </message>
    <message>
        <source>the consumer is asleep: no part</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>le consommateur est endormi&#xa0;: pas de pièce</translation>
    </message>
    <message>
        <source>six parts, six wake-ups</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>six pièces, six réveils</translation>
    </message>
    <message>
        <source>the consumer looked in vain, and again</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>le consommateur a regardé en vain, puis encore</translation>
    </message>
    <message>
        <source>A fast producer meets a full queue</source>
        <extracomment>fast-producer, title</extracomment>
        <translation>Un producteur rapide face à une file pleine</translation>
    </message>
    <message>
        <source>Bounded buffer</source>
        <extracomment>fast-producer, topic</extracomment>
        <translation>Tampon borné</translation>
    </message>
    <message>
        <source>An asynchronous sender can still wait: for room.</source>
        <extracomment>fast-producer, goal</extracomment>
        <translation>Un émetteur asynchrone peut quand même attendre&#xa0;: de la place.</translation>
    </message>
    <message>
        <source>An order every 0.3 s. One second to cook each. Room for four.</source>
        <extracomment>fast-producer, summary</extracomment>
        <translation>Une commande toutes les 0,3 s. Une seconde pour cuire chacune. Quatre places.</translation>
    </message>
    <message>
        <source>mq_send on a full queue, a Go channel of size 4, Java&apos;s ArrayBlockingQueue.put, a pipe that is full.</source>
        <extracomment>fast-producer, the same elsewhere</extracomment>
        <translation>mq_send sur une file pleine, un canal Go de taille 4, ArrayBlockingQueue.put de Java, un tube plein.</translation>
    </message>
    <message>
        <source>Cooking time (ms)</source>
        <extracomment>fast-producer, name of a knob</extracomment>
        <translation>Temps de cuisson (ms)</translation>
    </message>
    <message>
        <source>Which order is the first that must wait for room?</source>
        <extracomment>fast-producer, question</extracomment>
        <translation>Quelle est la première commande qui doit attendre de la place&#xa0;?</translation>
    </message>
    <message>
        <source>Order 7 is ready at 2.1 s. By then two orders have been taken and four are queued: there is no room.</source>
        <extracomment>fast-producer, why that is the answer</extracomment>
        <translation>La commande 7 est prête à 2,1 s. À ce moment, deux commandes ont été prises et quatre sont en file&#xa0;: il n’y a plus de place.</translation>
    </message>
    <message>
        <source>How many orders are in the queue when it is deepest?</source>
        <extracomment>fast-producer, question</extracomment>
        <translation>Combien de commandes la file contient-elle au plus&#xa0;?</translation>
    </message>
    <message>
        <source>A synchronous sender waits until its order is received. It never has a second one under way.</source>
        <extracomment>fast-producer, why that is the answer</extracomment>
        <translation>Un émetteur synchrone attend que sa commande soit reçue. Il n’en a jamais une deuxième en chemin.</translation>
    </message>
    <message>
        <source>The queue is full. This order found the last place, so nothing has stopped the producer.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>La file est pleine. Cette commande a trouvé la dernière place, donc rien n’a arrêté le producteur.</translation>
    </message>
    <message>
        <source>No room. The kernel has put the producer to sleep: no processor time at all.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>Plus de place. Le noyau a endormi le producteur&#xa0;: plus aucun temps de processeur.</translation>
    </message>
    <message>
        <source>The consumer took an order, which made room and woke the producer. It need not wait until its order is received: the send is still asynchronous.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>Le consommateur a pris une commande, ce qui a fait de la place et réveillé le producteur. Celui-ci n’a pas à attendre que sa commande soit reçue&#xa0;: l’envoi reste asynchrone.</translation>
    </message>
    <message>
        <source>There is room for four, and the producer must wait all the same, until order 2 is received.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>Il y a quatre places, et pourtant le producteur doit attendre que la commande 2 soit reçue.</translation>
    </message>
    <message>
        <source>the queue is full</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>la file est pleine</translation>
    </message>
    <message>
        <source>the producer waits for room</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>le producteur attend de la place</translation>
    </message>
    <message>
        <source>the producer waits for receipt</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>le producteur attend que sa commande soit reçue</translation>
    </message>
    <message>
        <source>The same six messages in all four modes</source>
        <extracomment>four-modes, title</extracomment>
        <translation>Les six mêmes messages dans les quatre modes</translation>
    </message>
    <message>
        <source>Synchronous and asynchronous</source>
        <extracomment>four-modes, topic</extracomment>
        <translation>Synchrone et asynchrone</translation>
    </message>
    <message>
        <source>Say who waits for whom, and for how long, in each of the four modes.</source>
        <extracomment>four-modes, goal</extracomment>
        <translation>Dire qui attend qui, et combien de temps, dans chacun des quatre modes.</translation>
    </message>
    <message>
        <source>Six messages, three of them in quick succession. The receiver works 0.7 s on each.</source>
        <extracomment>four-modes, summary</extracomment>
        <translation>Six messages, dont trois se suivent de près. Le récepteur travaille 0,7 s sur chacun.</translation>
    </message>
    <message>
        <source>Synchronous send: MPI_Ssend, a Go channel without buffer. Asynchronous send: mq_send, MPI_Bsend. Asynchronous receive: mq_receive with O_NONBLOCK, MPI_Iprobe.</source>
        <extracomment>four-modes, the same elsewhere</extracomment>
        <translation>Envoi synchrone&#xa0;: MPI_Ssend, un canal Go sans tampon. Envoi asynchrone&#xa0;: mq_send, MPI_Bsend. Réception asynchrone&#xa0;: mq_receive avec O_NONBLOCK, MPI_Iprobe.</translation>
    </message>
    <message>
        <source>Work on each message (ms)</source>
        <extracomment>four-modes, name of a knob</extracomment>
        <translation>Travail sur chaque message (ms)</translation>
    </message>
    <message>
        <source>Other work between two looks (ms)</source>
        <extracomment>four-modes, name of a knob</extracomment>
        <translation>Autre travail entre deux consultations (ms)</translation>
    </message>
    <message>
        <source>The sender&apos;s own work takes 6.0 s. When is it done?</source>
        <extracomment>four-modes, question</extracomment>
        <translation>Le travail propre de l’émetteur dure 6,0 s. Quand a-t-il fini&#xa0;?</translation>
    </message>
    <message>
        <source>A synchronous send waits until its message is received. Messages 1, 2 and 6 find the receiver asleep and are received at once; for messages 3, 4 and 5 the sender waits, 1.5 s in all. Which switch would let it finish earlier? Try the other modes.</source>
        <extracomment>four-modes, why that is the answer</extracomment>
        <translation>Un émetteur synchrone attend que son message soit reçu. Les messages 1, 2 et 6 trouvent le récepteur endormi et sont reçus aussitôt&#xa0;; pour les messages 3, 4 et 5, l’émetteur attend, 1,5 s en tout. Quel commutateur lui permettrait de finir plus tôt&#xa0;? Essayez les autres modes.</translation>
    </message>
    <message>
        <source>How many messages are in the queue when it is deepest?</source>
        <extracomment>four-modes, question</extracomment>
        <translation>Combien de messages la file contient-elle au plus&#xa0;?</translation>
    </message>
    <message>
        <source>Messages 3, 4 and 5 come 0.2 s apart, but the receiver works 0.7 s on each. All three are there before it takes the first of them.</source>
        <extracomment>four-modes, why that is the answer</extracomment>
        <translation>Les messages 3, 4 et 5 arrivent à 0,2 s d’intervalle, mais le récepteur travaille 0,7 s sur chacun. Tous trois sont là avant qu’il prenne le premier d’entre eux.</translation>
    </message>
    <message>
        <source>Message 3 is in the queue, the receiver is still working on message 2. Synchronous send: the sender must wait until message 3 is received.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Le message 3 est dans la file, le récepteur travaille encore sur le message 2. Envoi synchrone&#xa0;: l’émetteur doit attendre que le message 3 soit reçu.</translation>
    </message>
    <message>
        <source>The message is in the queue. Synchronous send: the sender sleeps until it is received.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Le message est dans la file. Envoi synchrone&#xa0;: l’émetteur dort jusqu’à ce qu’il soit reçu.</translation>
    </message>
    <message>
        <source>The message has woken the receiver. Until then it used no processor time at all.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Le message a réveillé le récepteur. Jusque-là, celui-ci n’a pas utilisé le processeur du tout.</translation>
    </message>
    <message>
        <source>It looked: no message. It carries on with other work, and nobody tells it when one comes.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Il a regardé&#xa0;: pas de message. Il passe à un autre travail, et personne ne le prévient quand il en arrive un.</translation>
    </message>
    <message>
        <source>Three messages are waiting. The sender did not wait for any of them.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>Trois messages attendent. L’émetteur n’a attendu pour aucun d’eux.</translation>
    </message>
    <message>
        <source>the sender must wait until message 3 is received</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>l’émetteur doit attendre que le message 3 soit reçu</translation>
    </message>
    <message>
        <source>the sender is asleep until its message is received</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>l’émetteur dort jusqu’à ce que son message soit reçu</translation>
    </message>
    <message>
        <source>the receiver is asleep: no message</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>le récepteur est endormi&#xa0;: pas de message</translation>
    </message>
    <message>
        <source>the receiver looked in vain</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>le récepteur a regardé en vain</translation>
    </message>
    <message>
        <source>three messages in the queue</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>trois messages dans la file</translation>
    </message>
    <message>
        <source>The sender is the receiver&apos;s hostage</source>
        <extracomment>hostage, title</extracomment>
        <translation>L’émetteur, otage du récepteur</translation>
    </message>
    <message>
        <source>Synchronous send, asynchronous receive</source>
        <extracomment>hostage, topic</extracomment>
        <translation>Envoi synchrone, réception asynchrone</translation>
    </message>
    <message>
        <source>A synchronous sender waits for receipt, and a receiver that looks only now and then lets it wait.</source>
        <extracomment>hostage, goal</extracomment>
        <translation>Un émetteur synchrone attend que son message soit reçu, et un récepteur qui ne regarde que de temps en temps le fait attendre.</translation>
    </message>
    <message>
        <source>Seven messages. The receiver needs 0.3 s for each; when it finds none, it does something else for 1.2 s before it looks again.</source>
        <extracomment>hostage, summary</extracomment>
        <translation>Sept messages. Le récepteur met 0,3 s pour chacun&#xa0;; quand il n’en trouve pas, il fait autre chose pendant 1,2 s avant de regarder à nouveau.</translation>
    </message>
    <message>
        <source>MPI_Ssend to a process that calls MPI_Iprobe now and then; a remote call to a server that polls.</source>
        <extracomment>hostage, the same elsewhere</extracomment>
        <translation>MPI_Ssend vers un processus qui appelle MPI_Iprobe de temps en temps&#xa0;; un appel distant à un serveur qui fait de la scrutation.</translation>
    </message>
    <message>
        <source>How long does the sender wait for receipt, on average?</source>
        <extracomment>hostage, question</extracomment>
        <translation>Combien de temps, en moyenne, l’émetteur attend-il que son message soit reçu&#xa0;?</translation>
    </message>
    <message>
        <source>A message comes at any moment of the other work: sometimes just before a look, sometimes just after one. On average half of it is still to come. The receiver never waits; the sender pays.</source>
        <extracomment>hostage, why that is the answer</extracomment>
        <translation>Un message arrive à n’importe quel moment de l’autre travail&#xa0;: tantôt juste avant une consultation, tantôt juste après. En moyenne, il en reste la moitié. Le récepteur n’attend jamais&#xa0;; c’est l’émetteur qui paie.</translation>
    </message>
    <message>
        <source>Which single change ends the sender&apos;s waiting?</source>
        <extracomment>hostage, question</extracomment>
        <translation>Quel changement, à lui seul, met fin à l’attente de l’émetteur&#xa0;?</translation>
    </message>
    <message>
        <source>A receiver that sleeps in receive takes each message at once. Room does not help: the sender waits for receipt, not for room.</source>
        <extracomment>hostage, why that is the answer</extracomment>
        <translation>Un récepteur qui dort dans receive prend chaque message aussitôt. La place n’aide pas&#xa0;: l’émetteur attend que son message soit reçu, pas qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>The message is in the queue, and the receiver does something else. The sender sleeps until the message is received.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>Le message est dans la file, et le récepteur fait autre chose. L’émetteur dort jusqu’à ce que le message soit reçu.</translation>
    </message>
    <message>
        <source>The receiver looked and took the message: only this woke the sender.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>Le récepteur a regardé et pris le message&#xa0;: c’est seulement cela qui a réveillé l’émetteur.</translation>
    </message>
    <message>
        <source>The send came back at once. The message lies in the queue; the sender does not wait for the receiver&apos;s look.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>L’envoi est revenu aussitôt. Le message est dans la file&#xa0;; l’émetteur n’attend pas que le récepteur regarde.</translation>
    </message>
    <message>
        <source>The receiver slept in receive, and the message woke it: nobody has to wait for a look.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>Le récepteur dormait dans receive, et le message l’a réveillé&#xa0;: personne n’a à attendre une consultation.</translation>
    </message>
    <message>
        <source>the sender waits for the next look</source>
        <extracomment>hostage, something to watch for</extracomment>
        <translation>l’émetteur attend la prochaine consultation</translation>
    </message>
    <message>
        <source>the receiver waits instead</source>
        <extracomment>hostage, something to watch for</extracomment>
        <translation>c’est le récepteur qui attend</translation>
    </message>
    <message>
        <source>The receiver is killed</source>
        <extracomment>killed-receiver, title</extracomment>
        <translation>Le récepteur est tué</translation>
    </message>
    <message>
        <source>When a process dies</source>
        <extracomment>killed-receiver, topic</extracomment>
        <translation>Quand un processus meurt</translation>
    </message>
    <message>
        <source>A sender that waits for a dead receiver is told, at once; its message is gone all the same.</source>
        <extracomment>killed-receiver, goal</extracomment>
        <translation>Un émetteur qui attend un récepteur mort en est averti, aussitôt&#xa0;; son message est perdu malgré tout.</translation>
    </message>
    <message>
        <source>The clerk works two seconds on each form. At 3.7 s something kills it, in the middle of its work. The sender is waiting.</source>
        <extracomment>killed-receiver, summary</extracomment>
        <translation>L’employé travaille deux secondes sur chaque formulaire. À 3,7 s, quelque chose le tue, en plein travail. L’émetteur attend.</translation>
    </message>
    <message>
        <source>EPIPE and SIGPIPE on a pipe, ECONNRESET on a socket, MPI&apos;s error handler. With mqueue nobody notices: the queue outlives its reader.</source>
        <extracomment>killed-receiver, the same elsewhere</extracomment>
        <translation>EPIPE et SIGPIPE sur un tube, ECONNRESET sur un socket, le gestionnaire d’erreurs de MPI. Avec mqueue, personne ne remarque rien&#xa0;: la file survit à son lecteur.</translation>
    </message>
    <message>
        <source>a form | form | forms</source>
        <extracomment>killed-receiver, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un formulaire | formulaire | formulaires</translation>
    </message>
    <message>
        <source>Work on a form (ms)</source>
        <extracomment>killed-receiver, name of a knob</extracomment>
        <translation>Travail sur un formulaire (ms)</translation>
    </message>
    <message>
        <source>The sender sleeps in send, and the only receiver is killed. Does send ever return?</source>
        <extracomment>killed-receiver, question</extracomment>
        <translation>L’émetteur dort dans send, et l’unique récepteur est tué. L’appel de send revient-il un jour&#xa0;?</translation>
    </message>
    <message>
        <source>The system notices the death and wakes whoever waits for the dead: their send returns false. They need no time limit for this. A receiver that lives but never looks would be another matter.</source>
        <extracomment>killed-receiver, why that is the answer</extracomment>
        <translation>Le système remarque la mort et réveille qui attend le mort&#xa0;: l’envoi renvoie false. Aucun délai limite n’est nécessaire pour cela. Un récepteur qui vit mais ne regarde jamais, ce serait une autre affaire.</translation>
    </message>
    <message>
        <source>The clerk was working on form 2 when it died. What becomes of this form?</source>
        <extracomment>killed-receiver, question</extracomment>
        <translation>L’employé travaillait sur le formulaire 2 quand il est mort. Que devient ce formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>It had been received: for the system everything was over. The receipt told the sender &quot;received&quot;, never &quot;done&quot;. Only the programs could find out, with an acknowledgement after the work.</source>
        <extracomment>killed-receiver, why that is the answer</extracomment>
        <translation>Il avait été reçu&#xa0;: pour le système, tout était terminé. L’émetteur avait appris «&#xa0;reçu&#xa0;», jamais «&#xa0;traité&#xa0;». Seuls les programmes pourraient le savoir, avec un acquittement après le travail.</translation>
    </message>
    <message>
        <source>Form 3 is in the queue, and the clerk is still working on form 2. The sender sleeps until form 3 is received.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>Le formulaire 3 est dans la file, et l’employé travaille encore sur le formulaire 2. L’émetteur dort jusqu’à ce que le formulaire 3 soit reçu.</translation>
    </message>
    <message>
        <source>No room: the sender sleeps until the clerk takes a form.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>Pas de place&#xa0;: l’émetteur dort jusqu’à ce que l’employé prenne un formulaire.</translation>
    </message>
    <message>
        <source>The clerk is dead, by a signal: its program could do nothing about it, not even say so.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>L’employé est mort, par un signal&#xa0;: son programme n’y pouvait rien, pas même le dire.</translation>
    </message>
    <message>
        <source>The send has returned false: no receiver. The system woke the sender, because nobody else ever could.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>L’envoi a renvoyé false&#xa0;: no receiver. Le système a réveillé l’émetteur, parce que personne d’autre n’aurait jamais pu le faire.</translation>
    </message>
    <message>
        <source>the clerk dies</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>l’employé meurt</translation>
    </message>
    <message>
        <source>the sender learns of it</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>l’émetteur l’apprend</translation>
    </message>
    <message>
        <source>a later send fails at once</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>un envoi ultérieur échoue aussitôt</translation>
    </message>
    <message>
        <source>The acknowledgement that got lost</source>
        <extracomment>lost-acknowledgement, title</extracomment>
        <translation>L’acquittement qui s’est perdu</translation>
    </message>
    <message>
        <source>Retransmission and duplicates</source>
        <extracomment>lost-acknowledgement, topic</extracomment>
        <translation>Retransmission et doublons</translation>
    </message>
    <message>
        <source>Who repeats because no acknowledgement came makes duplicates; a number in each message lets the receiver remove them.</source>
        <extracomment>lost-acknowledgement, goal</extracomment>
        <translation>Qui répète parce qu’aucun acquittement n’est venu crée des doublons&#xa0;; un numéro dans chaque message permet au récepteur de les écarter.</translation>
    </message>
    <message>
        <source>Anna posts payments to the bank and waits 1.2 s for each acknowledgement; when none comes, she sends again. The network loses the second acknowledgement.</source>
        <extracomment>lost-acknowledgement, summary</extracomment>
        <translation>Anna envoie des paiements à la banque et attend chaque acquittement pendant 1,2 s&#xa0;; s’il n’en vient pas, elle envoie de nouveau. Le réseau perd le deuxième acquittement.</translation>
    </message>
    <message>
        <source>TCP&apos;s sequence numbers, alternating-bit protocol, MQTT QoS 1 (at least once) and 2 (exactly once), idempotency keys in HTTP.</source>
        <extracomment>lost-acknowledgement, the same elsewhere</extracomment>
        <translation>Les numéros de séquence de TCP, le protocole du bit alterné, MQTT QoS 1 (au moins une fois) et 2 (exactement une fois), les clés d’idempotence en HTTP.</translation>
    </message>
    <message>
        <source>a payment | payment | payments</source>
        <extracomment>lost-acknowledgement, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un paiement | paiement | paiements</translation>
    </message>
    <message>
        <source>The bank looks at the numbers (1: yes)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>La banque regarde les numéros (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>Which acknowledgement is lost (0: none)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>Quel acquittement est perdu (0&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Anna waits for an acknowledgement (ms)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>Anna attend un acquittement (ms)</translation>
    </message>
    <message>
        <source>Anna makes three payments, and the second acknowledgement is lost. How many payments does the bank receive?</source>
        <extracomment>lost-acknowledgement, question</extracomment>
        <translation>Anna fait trois paiements, et le deuxième acquittement est perdu. Combien de paiements la banque reçoit-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Payment 2 has arrived, but Anna cannot know: a lost acknowledgement looks to her exactly like a lost payment. She sends it again, and the bank receives a copy.</source>
        <extracomment>lost-acknowledgement, why that is the answer</extracomment>
        <translation>Le paiement 2 est arrivé, mais Anna ne peut pas le savoir&#xa0;: pour elle, un acquittement perdu ressemble exactement à un paiement perdu. Elle l’envoie de nouveau, et la banque reçoit une copie.</translation>
    </message>
    <message>
        <source>Each payment is 100. What is the balance at the end?</source>
        <extracomment>lost-acknowledgement, question</extracomment>
        <translation>Chaque paiement est de 100. Quel est le solde à la fin&#xa0;?</translation>
    </message>
    <message>
        <source>To this bank every message is a payment: the copy is booked too. Change it so that the bank looks at the numbers: then it knows the copy, does not book it, but acknowledges it all the same, or Anna would send for ever.</source>
        <extracomment>lost-acknowledgement, why that is the answer</extracomment>
        <translation>Pour cette banque, tout message est un paiement&#xa0;: la copie est comptabilisée aussi. Modifiez-la pour que la banque regarde les numéros&#xa0;: alors elle reconnaît la copie, ne la comptabilise pas, mais l’acquitte tout de même, sinon Anna enverrait pour toujours.</translation>
    </message>
    <message>
        <source>The acknowledgement is lost. Neither Anna nor the bank is told.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>L’acquittement est perdu. Ni Anna ni la banque n’en sont averties.</translation>
    </message>
    <message>
        <source>No acknowledgement within the time limit. Anna cannot know what was lost, the payment or its acknowledgement.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>Pas d’acquittement dans le délai. Anna ne peut pas savoir ce qui a été perdu, le paiement ou son acquittement.</translation>
    </message>
    <message>
        <source>The bank has received payment 2 once more. In its queue it is message 3; only the text says that it is a copy.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>La banque a reçu le paiement 2 encore une fois. Dans sa file, c’est le message 3&#xa0;; seul le texte dit que c’est une copie.</translation>
    </message>
    <message>
        <source>an acknowledgement is lost</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>un acquittement est perdu</translation>
    </message>
    <message>
        <source>Anna&apos;s patience is over</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>Anna est à bout de patience</translation>
    </message>
    <message>
        <source>the copy is booked</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>la copie est comptabilisée</translation>
    </message>
    <message>
        <source>The wake-up that came too early</source>
        <extracomment>lost-wakeup, title</extracomment>
        <translation>Le réveil venu trop tôt</translation>
    </message>
    <message>
        <source>Lost wake-up</source>
        <extracomment>lost-wakeup, topic</extracomment>
        <translation>Réveil perdu</translation>
    </message>
    <message>
        <source>Who checks and then sleeps can miss the wake-up in between; the kernel&apos;s futex checks once more, in one step with falling asleep.</source>
        <extracomment>lost-wakeup, goal</extracomment>
        <translation>Qui vérifie puis s’endort peut manquer le réveil survenu entre les deux&#xa0;; le futex du noyau vérifie encore une fois, d’un seul geste avec l’endormissement.</translation>
    </message>
    <message>
        <source>No channel here: the letter lies in memory that both share. The reader looks; where there is none it sleeps, and the writer wakes it. Twice.</source>
        <extracomment>lost-wakeup, summary</extracomment>
        <translation>Pas de canal ici&#xa0;: la lettre est dans une mémoire que tous deux partagent. Le lecteur regarde&#xa0;; s’il n’y a pas de lettre il dort, et le rédacteur le réveille. Deux fois.</translation>
    </message>
    <message>
        <source>FUTEX_WAIT with its expected value, pthread_cond_wait with its mutex and its while loop, Java&apos;s wait inside synchronized, sigsuspend against pause.</source>
        <extracomment>lost-wakeup, the same elsewhere</extracomment>
        <translation>FUTEX_WAIT avec sa valeur attendue, pthread_cond_wait avec son mutex et sa boucle while, wait de Java dans synchronized, sigsuspend plutôt que pause.</translation>
    </message>
    <message>
        <source>Compare when falling asleep (1: yes)</source>
        <extracomment>lost-wakeup, name of a knob</extracomment>
        <translation>Comparer en s’endormant (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>From the check to the sleep (ms)</source>
        <extracomment>lost-wakeup, name of a knob</extracomment>
        <translation>De la vérification au sommeil (ms)</translation>
    </message>
    <message>
        <source>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</source>
        <extracomment>lost-wakeup, question</extracomment>
        <translation>La lettre 2 est écrite, et le réveil envoyé, juste après que le lecteur a regardé et juste avant qu’il s’endorme. Que fait le lecteur&#xa0;?</translation>
    </message>
    <message>
        <source>A wake-up wakes those who sleep at that moment. Nobody slept, so nobody was woken, and nobody remembers it. Then the reader sleeps, on the strength of what it saw before. It worked the first time only because the writer was late.</source>
        <extracomment>lost-wakeup, why that is the answer</extracomment>
        <translation>Un réveil réveille ceux qui dorment à cet instant. Personne ne dormait, donc personne n’a été réveillé, et personne ne s’en souvient. Puis le lecteur s’endort, sur la foi de ce qu’il avait vu avant. La première fois, cela n’a marché que parce que le rédacteur était en retard.</translation>
    </message>
    <message>
        <source>What mends it, even if the time between check and sleep cannot be made 0?</source>
        <extracomment>lost-wakeup, question</extracomment>
        <translation>Quel est le remède, même si le temps entre la vérification et le sommeil ne peut pas être réduit à 0&#xa0;?</translation>
    </message>
    <message>
        <source>FUTEX_WAIT is told what the sleeper believes. If the memory says something else by now, it does not sleep at all. Being faster makes the gap smaller and the mistake rarer, which is worse: it is then found by the customer.</source>
        <extracomment>lost-wakeup, why that is the answer</extracomment>
        <translation>On dit à FUTEX_WAIT ce que croit le dormeur. Si la mémoire dit maintenant autre chose, le processus ne s’endort pas du tout. Être plus rapide rend l’intervalle plus petit et l’erreur plus rare, ce qui est pire&#xa0;: c’est alors le client qui la trouve.</translation>
    </message>
    <message>
        <source>The first time it went well: the reader slept already, and the wake-up found it.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>La première fois, tout s’est bien passé&#xa0;: le lecteur dormait déjà, et le réveil l’a trouvé.</translation>
    </message>
    <message>
        <source>Letter 2 is there, the wake-up is sent, and it has woken nobody: the reader is still lying down.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>La lettre 2 est là, le réveil est envoyé, et il n’a réveillé personne&#xa0;: le lecteur est encore en train de se coucher.</translation>
    </message>
    <message>
        <source>The reader sleeps until it is woken. The letter has been there all the time, and the wake-up is over.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>Le lecteur dort jusqu’à ce qu’on le réveille. La lettre était là tout le temps, et le réveil est passé.</translation>
    </message>
    <message>
        <source>the first wake-up works</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>le premier réveil fonctionne</translation>
    </message>
    <message>
        <source>the second finds nobody asleep</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>le deuxième ne trouve personne endormi</translation>
    </message>
    <message>
        <source>the reader sleeps, for ever</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>le lecteur dort, pour toujours</translation>
    </message>
    <message>
        <source>Many editors, one text</source>
        <extracomment>many-editors, title</extracomment>
        <translation>Plusieurs rédacteurs, un seul texte</translation>
    </message>
    <message>
        <source>Lost update</source>
        <extracomment>many-editors, topic</extracomment>
        <translation>Mise à jour perdue</translation>
    </message>
    <message>
        <source>Two who read, change and write the same memory lose updates; one process that owns the text and takes changes as messages does not.</source>
        <extracomment>many-editors, goal</extracomment>
        <translation>Deux processus qui lisent, modifient et écrivent la même mémoire perdent des mises à jour&#xa0;; un seul processus qui possède le texte et reçoit les modifications par messages n’en perd pas.</translation>
    </message>
    <message>
        <source>Anna and Ben each add their name to a list. First the list is shared memory, and each reads it, types, and writes it back. Then the list belongs to an owner, and they send it their names.</source>
        <extracomment>many-editors, summary</extracomment>
        <translation>Anna et Ben ajoutent chacun leur nom à une liste. D’abord la liste est en mémoire partagée&#xa0;: chacun la lit, tape, et la réécrit. Ensuite la liste appartient à un propriétaire, et ils lui envoient leurs noms.</translation>
    </message>
    <message>
        <source>A lost update in a database, balance = balance + 100 in two threads, saving the same file twice; against an actor, a server that serialises, &quot;share memory by communicating&quot; in Go.</source>
        <extracomment>many-editors, the same elsewhere</extracomment>
        <translation>Une mise à jour perdue dans une base de données, balance = balance + 100 dans deux threads, un même fichier enregistré deux fois&#xa0;; à l’opposé&#xa0;: un acteur, un serveur qui sérialise, «&#xa0;share memory by communicating&#xa0;» en Go.</translation>
    </message>
    <message>
        <source>a name | name | names</source>
        <extracomment>many-editors, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un nom | nom | noms</translation>
    </message>
    <message>
        <source>Time to type a name (ms)</source>
        <extracomment>many-editors, name of a knob</extracomment>
        <translation>Temps pour taper un nom (ms)</translation>
    </message>
    <message>
        <source>Ben reads the shared list while Anna is still typing. What does the list say in the end?</source>
        <extracomment>many-editors, question</extracomment>
        <translation>Ben lit la liste partagée pendant qu’Anna tape encore. Que dit la liste à la fin&#xa0;?</translation>
    </message>
    <message>
        <source>Ben read the list before Anna had written, and wrote back what he had read, with his name. Anna&apos;s name is gone. Memory knows nothing of intentions: each read and each write was right, and nobody was told.</source>
        <extracomment>many-editors, why that is the answer</extracomment>
        <translation>Ben avait lu la liste avant qu’Anna n’écrive, et a réécrit ce qu’il avait lu, avec son nom. Le nom d’Anna a disparu. La mémoire ne sait rien des intentions&#xa0;: chaque lecture et chaque écriture était correcte, et personne n’a été averti.</translation>
    </message>
    <message>
        <source>Then both send their names to an owner, again while the other is not finished. What does its list say?</source>
        <extracomment>many-editors, question</extracomment>
        <translation>Ensuite, tous deux envoient leur nom à un propriétaire, là encore pendant que l’autre n’a pas fini. Que dit sa liste&#xa0;?</translation>
    </message>
    <message>
        <source>Only one process ever touches this list, and it takes one message after the other. Ben&apos;s name waits in the queue while Anna&apos;s is written down. The queue puts them into a row.</source>
        <extracomment>many-editors, why that is the answer</extracomment>
        <translation>Un seul processus touche à cette liste, et il prend un message après l’autre. Le nom de Ben attend dans la file pendant que celui d’Anna est inscrit. La file les met en rang.</translation>
    </message>
    <message>
        <source>Anna&apos;s name stands in the list. But Ben has read the list before that, and is typing.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Le nom d’Anna est dans la liste. Mais Ben avait lu la liste avant, et il est en train de taper.</translation>
    </message>
    <message>
        <source>Ben has written back what was read before, with the name Ben. Anna&apos;s name is gone, and nobody tells Anna.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Ben a réécrit ce qui avait été lu avant, avec le nom Ben. Le nom d’Anna a disparu, et personne ne le dit à Anna.</translation>
    </message>
    <message>
        <source>Both names are there. They came as messages, one after the other, to the only one who writes.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Les deux noms y sont. Ils sont arrivés en messages, l’un après l’autre, chez le seul qui écrit.</translation>
    </message>
    <message>
        <source>Ben reads while Anna is typing</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>Ben lit pendant qu’Anna tape</translation>
    </message>
    <message>
        <source>an update is lost</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>une mise à jour est perdue</translation>
    </message>
    <message>
        <source>with an owner nothing is lost</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>avec un propriétaire, rien n’est perdu</translation>
    </message>
    <message>
        <source>Modules that know only messages</source>
        <extracomment>modules, title</extracomment>
        <translation>Des modules qui ne connaissent que des messages</translation>
    </message>
    <message>
        <source>A pipeline, one part replaced</source>
        <extracomment>modules, topic</extracomment>
        <translation>Une chaîne dont on remplace une pièce</translation>
    </message>
    <message>
        <source>Who talks only in messages can be replaced: the others need not know, need not stop, need not change.</source>
        <extracomment>modules, goal</extracomment>
        <translation>Qui ne parle que par messages peut être remplacé&#xa0;: les autres n’ont pas à le savoir, ni à s’arrêter, ni à changer.</translation>
    </message>
    <message>
        <source>A thermometer, a filter, a display: each knows its channels, and nothing of the others. After three values the old filter is switched off, and a new one takes over its mailbox.</source>
        <extracomment>modules, summary</extracomment>
        <translation>Un thermomètre, un filtre, un afficheur&#xa0;: chacun connaît ses canaux, et rien des autres. Après trois valeurs, l’ancien filtre est éteint, et un nouveau reprend sa boîte aux lettres.</translation>
    </message>
    <message>
        <source>A shell pipeline (sort instead of grep in the middle), micro-services behind a queue, Erlang&apos;s hot code, a device driver exchanged.</source>
        <extracomment>modules, the same elsewhere</extracomment>
        <translation>Une chaîne de commandes du shell (sort à la place de grep au milieu), des microservices derrière une file, le remplacement à chaud d’Erlang, un pilote de périphérique échangé.</translation>
    </message>
    <message>
        <source>a value | value | values</source>
        <extracomment>modules, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une valeur | valeur | valeurs</translation>
    </message>
    <message>
        <source>Time to install the new filter (ms)</source>
        <extracomment>modules, name of a knob</extracomment>
        <translation>Temps d’installation du nouveau filtre (ms)</translation>
    </message>
    <message>
        <source>The old filter is replaced by one that computes differently. What else must be changed?</source>
        <extracomment>modules, question</extracomment>
        <translation>L’ancien filtre est remplacé par un autre qui calcule autrement. Que faut-il changer d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>The thermometer sends into a channel, the display receives from one. Neither knows who is at the other end. As long as the messages keep their meaning, everything behind them may change.</source>
        <extracomment>modules, why that is the answer</extracomment>
        <translation>Le thermomètre envoie dans un canal, l’afficheur reçoit d’un canal. Aucun des deux ne sait qui est à l’autre bout. Tant que les messages gardent leur sens, tout ce qui est derrière peut changer.</translation>
    </message>
    <message>
        <source>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</source>
        <extracomment>modules, question</extracomment>
        <translation>Une valeur est envoyée alors que l’ancien filtre est éteint et que le nouveau n’est pas encore prêt. Que devient-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The channel keeps it until somebody receives it. Whoever takes over the mailbox takes over what lies in it.</source>
        <extracomment>modules, why that is the answer</extracomment>
        <translation>Le canal la garde jusqu’à ce que quelqu’un la reçoive. Qui reprend la boîte aux lettres reprend ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The old filter is switched off. Thermometer and display have not been told.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>L’ancien filtre est éteint. Ni le thermomètre ni l’afficheur n’en ont été avertis.</translation>
    </message>
    <message>
        <source>A value is sent, and there is no filter at the moment: the channel keeps it.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>Une valeur est envoyée, et il n’y a pas de filtre pour l’instant&#xa0;: le canal la garde.</translation>
    </message>
    <message>
        <source>The new filter has taken what lay in the mailbox. It goes on where the old one left off.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>Le nouveau filtre a pris ce qui était dans la boîte aux lettres. Il continue là où l’ancien s’est arrêté.</translation>
    </message>
    <message>
        <source>the old filter is off</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>l’ancien filtre est éteint</translation>
    </message>
    <message>
        <source>the new one takes over</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>le nouveau prend la relève</translation>
    </message>
    <message>
        <source>the display notices nothing</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>l’afficheur ne remarque rien</translation>
    </message>
    <message>
        <source>One mailbox, many readers</source>
        <extracomment>one-mailbox-many-readers, title</extracomment>
        <translation>Une boîte aux lettres, plusieurs lecteurs</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <extracomment>one-mailbox-many-readers, topic</extracomment>
        <translation>Premier arrivé, premier servi</translation>
    </message>
    <message>
        <source>A message wakes exactly one of those who wait: the one who has waited longest.</source>
        <extracomment>one-mailbox-many-readers, goal</extracomment>
        <translation>Un message réveille exactement un de ceux qui attendent&#xa0;: celui qui attend depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>Three workers share one mailbox. Ada comes at 0.9 s, Bob at 0.65 s, Cleo at 0.3 s. Then six jobs arrive; each takes 1.5 s.</source>
        <extracomment>one-mailbox-many-readers, summary</extracomment>
        <translation>Trois ouvriers partagent une boîte aux lettres. Ada arrive à 0,9 s, Bob à 0,65 s, Cleo à 0,3 s. Puis viennent six tâches&#xa0;; chacune prend 1,5 s.</translation>
    </message>
    <message>
        <source>Goroutines that receive from one channel, threads in take of a BlockingQueue, accept in several processes, mq_receive (there the highest priority goes first).</source>
        <extracomment>one-mailbox-many-readers, the same elsewhere</extracomment>
        <translation>Des goroutines qui reçoivent d’un même canal, des threads dans take d’une BlockingQueue, accept dans plusieurs processus, mq_receive (là, la plus haute priorité passe d’abord).</translation>
    </message>
    <message>
        <source>a job | job | jobs</source>
        <extracomment>one-mailbox-many-readers, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une tâche | tâche | tâches</translation>
    </message>
    <message>
        <source>Time for a job (ms)</source>
        <extracomment>one-mailbox-many-readers, name of a knob</extracomment>
        <translation>Temps par tâche (ms)</translation>
    </message>
    <message>
        <source>All three sleep in receive when job 1 arrives. Who gets it?</source>
        <extracomment>one-mailbox-many-readers, question</extracomment>
        <translation>Tous trois dorment dans receive quand la tâche 1 arrive. Qui l’obtient&#xa0;?</translation>
    </message>
    <message>
        <source>Waiting readers stand in a line. A message is given to the first of them, and only this one is woken; the others do not even notice.</source>
        <extracomment>one-mailbox-many-readers, why that is the answer</extracomment>
        <translation>Les lecteurs qui attendent font la queue. Un message est donné au premier d’entre eux, et lui seul est réveillé&#xa0;; les autres ne le remarquent même pas.</translation>
    </message>
    <message>
        <source>Now nobody sleeps: each looks now and then. Who gets job 1?</source>
        <extracomment>one-mailbox-many-readers, question</extracomment>
        <translation>Maintenant, personne ne dort&#xa0;: chacun regarde de temps en temps. Qui obtient la tâche 1&#xa0;?</translation>
    </message>
    <message>
        <source>A look that finds nothing leaves no trace: there is no line. The job lies there until somebody looks, and it belongs to whoever that is.</source>
        <extracomment>one-mailbox-many-readers, why that is the answer</extracomment>
        <translation>Une consultation qui ne trouve rien ne laisse pas de trace&#xa0;: personne ne fait la queue. La tâche reste là jusqu’à ce que quelqu’un regarde, et elle est à lui, quel qu’il soit.</translation>
    </message>
    <message>
        <source>All three sleep in one line: Cleo, Bob, Ada, in the order in which they came.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>Tous trois dorment dans une même file d’attente&#xa0;: Cleo, Bob, Ada, dans l’ordre de leur arrivée.</translation>
    </message>
    <message>
        <source>One job, one wake-up: Cleo&apos;s. Ada and Bob sleep on, and nobody tells them.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>Une tâche, un réveil&#xa0;: celui de Cleo. Ada et Bob continuent de dormir, et personne ne les prévient.</translation>
    </message>
    <message>
        <source>This one looked first after the job had come. Who came first does not count.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>Celui-ci a regardé le premier après l’arrivée de la tâche. Qui était là le premier ne compte pas.</translation>
    </message>
    <message>
        <source>Cleo gets job 1</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>Cleo obtient la tâche 1</translation>
    </message>
    <message>
        <source>Bob gets job 2</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>Bob obtient la tâche 2</translation>
    </message>
    <message>
        <source>six jobs are given out</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>six tâches sont distribuées</translation>
    </message>
    <message>
        <source>Look now and then, or sleep until woken?</source>
        <extracomment>polling, title</extracomment>
        <translation>Regarder de temps en temps, ou dormir jusqu’au réveil&#xa0;?</translation>
    </message>
    <message>
        <source>Polling</source>
        <extracomment>polling, topic</extracomment>
        <translation>Scrutation</translation>
    </message>
    <message>
        <source>Polling has a price: looks in vain when the interval is short, old messages when it is long.</source>
        <extracomment>polling, goal</extracomment>
        <translation>La scrutation a un prix&#xa0;: des consultations vaines si l’intervalle est court, des messages vieillis s’il est long.</translation>
    </message>
    <message>
        <source>Six messages at irregular times. The receiver looks every 0.6 s, or sleeps in receive: the switch decides.</source>
        <extracomment>polling, summary</extracomment>
        <translation>Six messages à des instants irréguliers. Le récepteur regarde toutes les 0,6 s, ou dort dans receive&#xa0;: le commutateur décide.</translation>
    </message>
    <message>
        <source>mq_receive with O_NONBLOCK, poll or select with timeout 0, MPI_Iprobe, BlockingQueue.poll.</source>
        <extracomment>polling, the same elsewhere</extracomment>
        <translation>mq_receive avec O_NONBLOCK, poll ou select avec un délai de 0, MPI_Iprobe, BlockingQueue.poll.</translation>
    </message>
    <message>
        <source>Time between two looks (ms)</source>
        <extracomment>polling, name of a knob</extracomment>
        <translation>Temps entre deux consultations (ms)</translation>
    </message>
    <message>
        <source>Busy between two looks (1 = yes)</source>
        <extracomment>polling, name of a knob</extracomment>
        <translation>Occupé entre deux consultations (1 = oui)</translation>
    </message>
    <message>
        <source>Which receiver has a message soonest after it was sent?</source>
        <extracomment>polling, question</extracomment>
        <translation>Quel récepteur a un message le plus tôt après son envoi&#xa0;?</translation>
    </message>
    <message>
        <source>The send itself wakes who sleeps in receive. Who looks finds the message only at the next look, about half an interval later on average.</source>
        <extracomment>polling, why that is the answer</extracomment>
        <translation>L’envoi lui-même réveille celui qui dort dans receive. Celui qui regarde ne trouve le message qu’à la consultation suivante, en moyenne un demi-intervalle plus tard environ.</translation>
    </message>
    <message>
        <source>Six messages come. How often does the receiver look in vain?</source>
        <extracomment>polling, question</extracomment>
        <translation>Six messages arrivent. Combien de fois le récepteur regarde-t-il en vain&#xa0;?</translation>
    </message>
    <message>
        <source>It knows nothing of the sender&apos;s times. Between two messages it looks once, twice or three times and finds nothing.</source>
        <extracomment>polling, why that is the answer</extracomment>
        <translation>Il ne sait rien du rythme de l’émetteur. Entre deux messages, il regarde une, deux ou trois fois et ne trouve rien.</translation>
    </message>
    <message>
        <source>It looked: no message. It carries on, and nobody tells it when one comes.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>Il a regardé&#xa0;: pas de message. Il continue, et personne ne le prévient quand il en arrive un.</translation>
    </message>
    <message>
        <source>Here is a message. It had been lying there since it was sent.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>Voici un message. Il était là depuis son envoi.</translation>
    </message>
    <message>
        <source>The send has woken the receiver. Not one look was in vain.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>L’envoi a réveillé le récepteur. Aucune consultation n’a été vaine.</translation>
    </message>
    <message>
        <source>three looks in vain</source>
        <extracomment>polling, something to watch for</extracomment>
        <translation>trois consultations vaines</translation>
    </message>
    <message>
        <source>a look that found a message</source>
        <extracomment>polling, something to watch for</extracomment>
        <translation>une consultation qui a trouvé un message</translation>
    </message>
    <message>
        <source>Urgent first</source>
        <extracomment>priorities, title</extracomment>
        <translation>Les urgences d’abord</translation>
    </message>
    <message>
        <source>Priorities</source>
        <extracomment>priorities, topic</extracomment>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Urgent messages overtake the others; among equals the oldest goes first; and who is not urgent may wait without end.</source>
        <extracomment>priorities, goal</extracomment>
        <translation>Les messages urgents dépassent les autres&#xa0;; entre égaux, le plus ancien passe d’abord&#xa0;; et qui n’est pas urgent peut attendre sans fin.</translation>
    </message>
    <message>
        <source>One doctor, 1 s for each patient. Three walk in early. The ambulance brings four, one after the other, and they are urgent.</source>
        <extracomment>priorities, summary</extracomment>
        <translation>Un seul médecin, 1 s par patient. Trois arrivent tôt, à pied. L’ambulance en amène quatre, l’un après l’autre, et ils sont urgents.</translation>
    </message>
    <message>
        <source>mq_send&apos;s priority, PriorityBlockingQueue, MPI tags with MPI_Iprobe, real-time scheduling classes, urgent data in TCP.</source>
        <extracomment>priorities, the same elsewhere</extracomment>
        <translation>La priorité de mq_send, PriorityBlockingQueue, les étiquettes MPI avec MPI_Iprobe, les classes d’ordonnancement temps réel, les données urgentes de TCP.</translation>
    </message>
    <message>
        <source>a patient | patient | patients</source>
        <extracomment>priorities, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un patient | patient | patients</translation>
    </message>
    <message>
        <source>Priority of the ambulance (0: like all)</source>
        <extracomment>priorities, name of a knob</extracomment>
        <translation>Priorité de l’ambulance (0&#xa0;: comme tous)</translation>
    </message>
    <message>
        <source>Patients that the ambulance brings</source>
        <extracomment>priorities, name of a knob</extracomment>
        <translation>Patients amenés par l’ambulance</translation>
    </message>
    <message>
        <source>Patients 1, 2 and 3 walk in, then 4, 5, 6 and 7 come by ambulance while the doctor is busy. In which order are they treated?</source>
        <extracomment>priorities, question</extracomment>
        <translation>Les patients 1, 2 et 3 arrivent à pied, puis 4, 5, 6 et 7 en ambulance pendant que le médecin est occupé. Dans quel ordre sont-ils soignés&#xa0;?</translation>
    </message>
    <message>
        <source>Patient 1 is under treatment before the first ambulance comes, and is not sent away. Then the urgent ones overtake, in the order of their arrival; patients 2 and 3 keep their order too, behind all of them.</source>
        <extracomment>priorities, why that is the answer</extracomment>
        <translation>Le patient 1 est en cours de soins avant la première ambulance, et n’est pas renvoyé. Ensuite les urgents passent devant, dans l’ordre de leur arrivée&#xa0;; les patients 2 et 3 gardent aussi leur ordre, derrière eux tous.</translation>
    </message>
    <message>
        <source>What if the ambulance never stops bringing one after the other?</source>
        <extracomment>priorities, question</extracomment>
        <translation>Et si l’ambulance ne cesse jamais d’en amener, l’un après l’autre&#xa0;?</translation>
    </message>
    <message>
        <source>The queue compares nothing but urgency and age within the same urgency. While there is always somebody urgent, the others wait without end. If waiting should count, a program must see to it.</source>
        <extracomment>priorities, why that is the answer</extracomment>
        <translation>La file ne compare que l’urgence et, à urgence égale, l’ancienneté. Tant qu’il y a toujours quelqu’un d’urgent, les autres attendent sans fin. Si l’attente doit compter, c’est à un programme d’y veiller.</translation>
    </message>
    <message>
        <source>Patient 1 has come, and nobody is before it.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>Le patient 1 est arrivé, et personne n’est avant lui.</translation>
    </message>
    <message>
        <source>The doctor took an urgent patient, though others had waited longer.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>Le médecin a pris un patient urgent, alors que d’autres attendaient depuis plus longtemps.</translation>
    </message>
    <message>
        <source>Four urgent ones, one after the other. Those who walked in are still waiting: nobody counts how long.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>Quatre urgents, l’un après l’autre. Ceux qui sont venus à pied attendent encore&#xa0;: personne ne compte depuis combien de temps.</translation>
    </message>
    <message>
        <source>somebody is overtaken</source>
        <extracomment>priorities, something to watch for</extracomment>
        <translation>quelqu’un est dépassé</translation>
    </message>
    <message>
        <source>all have been treated</source>
        <extracomment>priorities, something to watch for</extracomment>
        <translation>tous ont été soignés</translation>
    </message>
    <message>
        <source>Rendezvous: a meeting point</source>
        <extracomment>rendezvous, title</extracomment>
        <translation>Rendez-vous&#xa0;: un point de rencontre</translation>
    </message>
    <message>
        <source>Capacity 0</source>
        <extracomment>rendezvous, topic</extracomment>
        <translation>Capacité 0</translation>
    </message>
    <message>
        <source>A channel without room keeps nothing: sender and receiver meet, and whoever comes first waits.</source>
        <extracomment>rendezvous, goal</extracomment>
        <translation>Un canal sans place ne garde rien&#xa0;: émetteur et récepteur se rencontrent, et le premier arrivé attend.</translation>
    </message>
    <message>
        <source>Five messages through a channel of capacity 0. The receiver works 0.8 s on each.</source>
        <extracomment>rendezvous, summary</extracomment>
        <translation>Cinq messages par un canal de capacité 0. Le récepteur travaille 0,8 s sur chacun.</translation>
    </message>
    <message>
        <source>A Go channel made without a size, occam&apos;s ! and ?, Ada&apos;s rendezvous, MPI_Ssend.</source>
        <extracomment>rendezvous, the same elsewhere</extracomment>
        <translation>Un canal Go créé sans taille,&#xa0;! et&#xa0;? d’occam, le rendez-vous d’Ada, MPI_Ssend.</translation>
    </message>
    <message>
        <source>There is no place to put one. A message passes from hand to hand when both are there; until then the sender holds it.</source>
        <extracomment>rendezvous, why that is the answer</extracomment>
        <translation>Il n’y a pas de place où en poser un. Un message passe de la main à la main quand les deux sont là&#xa0;; jusque-là, l’émetteur le garde.</translation>
    </message>
    <message>
        <source>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</source>
        <extracomment>rendezvous, question</extracomment>
        <translation>L’envoi est asynchrone, et le récepteur est occupé. Que fait l’émetteur du message 2&#xa0;?</translation>
    </message>
    <message>
        <source>An asynchronous send does not wait for receipt, but it needs a place for the message. Here the only place is the receiver&apos;s hand.</source>
        <extracomment>rendezvous, why that is the answer</extracomment>
        <translation>Un envoi asynchrone n’attend pas que le message soit reçu, mais il lui faut une place pour le message. Ici, la seule place est la main du récepteur.</translation>
    </message>
    <message>
        <source>The receiver came first. It sleeps until someone sends.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>Le récepteur est arrivé le premier. Il dort jusqu’à ce que quelqu’un envoie.</translation>
    </message>
    <message>
        <source>Nobody stood there with a message. The receiver carries on with other work.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>Personne n’était là avec un message. Le récepteur passe à un autre travail.</translation>
    </message>
    <message>
        <source>They met: message 2 passed from hand to hand. The sender had come first and had to wait.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>Ils se sont rencontrés&#xa0;: le message 2 est passé de la main à la main. L’émetteur était arrivé le premier et avait dû attendre.</translation>
    </message>
    <message>
        <source>the receiver waits for a sender</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>le récepteur attend un émetteur</translation>
    </message>
    <message>
        <source>the sender had to wait for the receiver</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>l’émetteur a dû attendre le récepteur</translation>
    </message>
    <message>
        <source>the sender waits for a receiver</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>l’émetteur attend un récepteur</translation>
    </message>
    <message>
        <source>five meetings, nothing was ever queued</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>cinq rencontres, rien n’a jamais été en file</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <extracomment>request-reply, title</extracomment>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Client and server</source>
        <extracomment>request-reply, topic</extracomment>
        <translation>Client et serveur</translation>
    </message>
    <message>
        <source>Each client has a mailbox of its own for replies, so every reply finds the one who asked.</source>
        <extracomment>request-reply, goal</extracomment>
        <translation>Chaque client a sa propre boîte aux lettres pour les réponses&#xa0;: ainsi, chaque réponse trouve celui qui a demandé.</translation>
    </message>
    <message>
        <source>Anna and Ben send their sums to one server, Anna first. Ben waits for his reply at once; Anna does something else before she looks into her mailbox.</source>
        <extracomment>request-reply, summary</extracomment>
        <translation>Anna et Ben envoient leurs calculs à un même serveur, Anna la première. Ben attend aussitôt sa réponse&#xa0;; Anna fait autre chose avant de regarder dans sa boîte aux lettres.</translation>
    </message>
    <message>
        <source>A socket per client, an HTTP response, a Go request that carries its reply channel, mqueue names with the pid in them, an MPI message with source and tag.</source>
        <extracomment>request-reply, the same elsewhere</extracomment>
        <translation>Un socket par client, une réponse HTTP, une requête Go qui porte son canal de réponse, des noms mqueue contenant le pid, un message MPI avec source et étiquette.</translation>
    </message>
    <message>
        <source>a request | request | requests</source>
        <extracomment>request-reply, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une requête | requête | requêtes</translation>
    </message>
    <message>
        <source>a reply | reply | replies</source>
        <extracomment>request-reply, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une réponse | réponse | réponses</translation>
    </message>
    <message>
        <source>One mailbox for all replies (1: yes)</source>
        <extracomment>request-reply, name of a knob</extracomment>
        <translation>Une boîte pour toutes les réponses (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</source>
        <extracomment>request-reply, question</extracomment>
        <translation>Anna demande la première, Ben ensuite. Ben attend une réponse avant Anna. Qui obtient la première réponse&#xa0;?</translation>
    </message>
    <message>
        <source>The server puts the reply into the mailbox of the one who asked. A mailbox keeps it until its owner looks; whoever else waits sees nothing of it.</source>
        <extracomment>request-reply, why that is the answer</extracomment>
        <translation>Le serveur met la réponse dans la boîte de celui qui a demandé. La boîte la garde jusqu’à ce que son propriétaire regarde&#xa0;; qui d’autre attend n’en voit rien.</translation>
    </message>
    <message>
        <source>How does the server know whose mailbox is the right one?</source>
        <extracomment>request-reply, question</extracomment>
        <translation>Comment le serveur sait-il quelle boîte est la bonne&#xa0;?</translation>
    </message>
    <message>
        <source>The system knows no replies. A reply is a message like any other; the program takes the name that came with the request and chooses the mailbox.</source>
        <extracomment>request-reply, why that is the answer</extracomment>
        <translation>Le système ignore ce qu’est une réponse. Une réponse est un message comme un autre&#xa0;; le programme prend le nom venu avec la requête et choisit la boîte.</translation>
    </message>
    <message>
        <source>Two requests are under way. Each carries the name of its sender.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>Deux requêtes sont en chemin. Chacune porte le nom de son émetteur.</translation>
    </message>
    <message>
        <source>The first reply lies in Anna&apos;s mailbox. Ben waits too, but not here.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>La première réponse est dans la boîte d’Anna. Ben attend aussi, mais pas ici.</translation>
    </message>
    <message>
        <source>Ben has a reply: the second one, to Ben&apos;s own request.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>Ben a une réponse&#xa0;: la deuxième, celle à sa propre requête.</translation>
    </message>
    <message>
        <source>the first reply waits for Anna</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>la première réponse attend Anna</translation>
    </message>
    <message>
        <source>Anna has looked: here it is</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>Anna a regardé&#xa0;: la voici</translation>
    </message>
    <message>
        <source>four requests, four replies</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>quatre requêtes, quatre réponses</translation>
    </message>
    <message>
        <source>How much room do they need?</source>
        <extracomment>small-buffers, title</extracomment>
        <translation>De combien de place ont-ils besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Deadlock and buffers</source>
        <extracomment>small-buffers, topic</extracomment>
        <translation>Interblocage et tampons</translation>
    </message>
    <message>
        <source>Room hides that both send first, up to as many messages as there is room for; one more, and they are stuck.</source>
        <extracomment>small-buffers, goal</extracomment>
        <translation>La place cache que les deux envoient d’abord, tant qu’il n’y a pas plus de messages que de places&#xa0;; un de plus, et ils sont bloqués.</translation>
    </message>
    <message>
        <source>Anna and Ben play rounds. In round 1 each sends one letter and then reads one; in round 2 two, in round 3 three, and so on. Each box has room for three.</source>
        <extracomment>small-buffers, summary</extracomment>
        <translation>Anna et Ben jouent par manches. À la manche 1, chacun envoie une lettre, puis en lit une&#xa0;; à la manche 2, deux, à la manche 3, trois, et ainsi de suite. Chaque boîte a trois places.</translation>
    </message>
    <message>
        <source>MPI_Send, which is safe only as long as the library buffers; two pipes of 64 KiB between a program and its filter; Go channels of size 3.</source>
        <extracomment>small-buffers, the same elsewhere</extracomment>
        <translation>MPI_Send, sûr seulement tant que la bibliothèque met en tampon&#xa0;; deux tubes de 64 KiB entre un programme et son filtre&#xa0;; des canaux Go de taille 3.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>small-buffers, name of a knob</extracomment>
        <translation>Manches</translation>
    </message>
    <message>
        <source>Both send before they read, and each box has room for three. What happens in round 4?</source>
        <extracomment>small-buffers, question</extracomment>
        <translation>Tous deux envoient avant de lire, et chaque boîte a trois places. Que se passe-t-il à la manche 4&#xa0;?</translation>
    </message>
    <message>
        <source>Three letters find room. For the fourth each waits until the other reads one, and the other waits too. The threshold is the room: fine for up to three, stuck beyond.</source>
        <extracomment>small-buffers, why that is the answer</extracomment>
        <translation>Trois lettres trouvent place. Pour la quatrième, chacun attend que l’autre en lise une, et l’autre attend aussi. Le seuil est le nombre de places&#xa0;: tout va bien jusqu’à trois, au-delà c’est le blocage.</translation>
    </message>
    <message>
        <source>Now the send is synchronous. In which round do they get stuck?</source>
        <extracomment>small-buffers, question</extracomment>
        <translation>L’envoi est maintenant synchrone. À quelle manche se bloquent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Each waits until its letter is received, not for room. With synchronous sends no amount of room helps.</source>
        <extracomment>small-buffers, why that is the answer</extracomment>
        <translation>Chacun attend que sa lettre soit reçue, et non qu’il y ait de la place. Avec des envois synchrones, aucune quantité de place n’aide.</translation>
    </message>
    <message>
        <source>Round 1 is over. Both sent first, and it went well: each letter found room.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>La manche 1 est finie. Les deux ont envoyé d’abord, et tout s’est bien passé&#xa0;: chaque lettre a trouvé place.</translation>
    </message>
    <message>
        <source>Three letters each, and it went well again. Ben&apos;s box was full, and nobody noticed.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>Trois lettres chacun, et tout s’est encore bien passé. La boîte de Ben était pleine, et personne ne l’a remarqué.</translation>
    </message>
    <message>
        <source>The fourth letter finds no room. Both sleep until the other takes a letter. Nobody tells them that they wait for each other.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>La quatrième lettre ne trouve pas de place. Tous deux dorment jusqu’à ce que l’autre prenne une lettre. Personne ne leur dit qu’ils s’attendent l’un l’autre.</translation>
    </message>
    <message>
        <source>Stuck with the first letter: each sleeps until the other has received it. There is room for two more.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>Bloqués dès la première lettre&#xa0;: chacun dort jusqu’à ce que l’autre l’ait reçue. Il y a encore deux places.</translation>
    </message>
    <message>
        <source>three rounds went well</source>
        <extracomment>small-buffers, something to watch for</extracomment>
        <translation>trois manches se sont bien passées</translation>
    </message>
    <message>
        <source>Anna waits for room</source>
        <extracomment>small-buffers, something to watch for</extracomment>
        <translation>Anna attend de la place</translation>
    </message>
    <message>
        <source>After you: two polite pollers</source>
        <extracomment>two-polite-pollers, title</extracomment>
        <translation>Après vous&#xa0;: deux scrutateurs polis</translation>
    </message>
    <message>
        <source>Livelock</source>
        <extracomment>two-polite-pollers, topic</extracomment>
        <translation>Livelock (blocage actif)</translation>
    </message>
    <message>
        <source>Nobody sleeps, both processors are busy, and nothing gets done: that is a livelock.</source>
        <extracomment>two-polite-pollers, goal</extracomment>
        <translation>Personne ne dort, les deux processeurs sont occupés, et rien n’avance&#xa0;: c’est un blocage actif (livelock).</translation>
    </message>
    <message>
        <source>Anna and Ben each want to speak only after the other has spoken. Each looks for a word of the other, and looks again; after six seconds they give up.</source>
        <extracomment>two-polite-pollers, summary</extracomment>
        <translation>Anna et Ben veulent chacun ne parler qu’après que l’autre a parlé. Chacun guette un mot de l’autre, regarde, et regarde encore&#xa0;; après six secondes, ils renoncent.</translation>
    </message>
    <message>
        <source>Two spin-locks that back off in step, Ethernet senders that collide again and again, poll with timeout 0 on both sides, MPI_Iprobe facing MPI_Iprobe.</source>
        <extracomment>two-polite-pollers, the same elsewhere</extracomment>
        <translation>Deux verrous à attente active qui reculent au même pas, des émetteurs Ethernet qui entrent sans cesse en collision, poll avec un délai de 0 des deux côtés, MPI_Iprobe face à MPI_Iprobe.</translation>
    </message>
    <message>
        <source>a word | word | words</source>
        <extracomment>two-polite-pollers, what a message is called: with article as object | before a number | many</extracomment>
        <translation>un mot | mot | mots</translation>
    </message>
    <message>
        <source>Anna speaks first (1: yes)</source>
        <extracomment>two-polite-pollers, name of a knob</extracomment>
        <translation>Anna parle la première (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</source>
        <extracomment>two-polite-pollers, question</extracomment>
        <translation>Chacun attend que l’autre parle, et personne ne dort. Est-ce un interblocage&#xa0;?</translation>
    </message>
    <message>
        <source>In a deadlock everybody sleeps and no processor is used. Here both run, and use their processors for nothing. Each step is right; only the whole gets nowhere. It is called a livelock, and it is harder to find: everything looks busy.</source>
        <extracomment>two-polite-pollers, why that is the answer</extracomment>
        <translation>Dans un interblocage, tout le monde dort et aucun processeur n’est utilisé. Ici, les deux s’exécutent et utilisent leur processeur pour rien. Chaque pas est correct&#xa0;; c’est l’ensemble qui ne mène nulle part. On appelle cela un blocage actif (livelock), et c’est plus difficile à trouver&#xa0;: tout a l’air occupé.</translation>
    </message>
    <message>
        <source>Now the receive is synchronous. What is different?</source>
        <extracomment>two-polite-pollers, question</extracomment>
        <translation>La réception est maintenant synchrone. Qu’est-ce qui change&#xa0;?</translation>
    </message>
    <message>
        <source>Each sleeps until the other sends, and the other sleeps too. It costs no processor time, but it is just as final: nobody wakes them.</source>
        <extracomment>two-polite-pollers, why that is the answer</extracomment>
        <translation>Chacun dort jusqu’à ce que l’autre envoie, et l’autre dort aussi. Cela ne coûte pas de temps de processeur, mais c’est tout aussi définitif&#xa0;: personne ne les réveille.</translation>
    </message>
    <message>
        <source>Three looks, three times no message. Ben is busy all the time, and has achieved nothing.</source>
        <extracomment>two-polite-pollers, caption at a checkpoint</extracomment>
        <translation>Trois consultations, trois fois pas de message. Ben est tout le temps occupé, et n’est arrivé à rien.</translation>
    </message>
    <message>
        <source>Both sleep until the other sends. The circle is closed.</source>
        <extracomment>two-polite-pollers, caption at a checkpoint</extracomment>
        <translation>Tous deux dorment jusqu’à ce que l’autre envoie. Le cercle est fermé.</translation>
    </message>
    <message>
        <source>Anna keeps a processor busy</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>Anna tient un processeur occupé</translation>
    </message>
    <message>
        <source>five looks in vain</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>cinq consultations vaines</translation>
    </message>
    <message>
        <source>Anna sleeps: no message</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>Anna dort&#xa0;: pas de message</translation>
    </message>
    <message>
        <source>Two worlds</source>
        <extracomment>two-worlds, title</extracomment>
        <translation>Deux mondes</translation>
    </message>
    <message>
        <source>What communication is</source>
        <extracomment>two-worlds, topic</extracomment>
        <translation>Ce qu’est la communication</translation>
    </message>
    <message>
        <source>Two processes share no variables. What one knows reaches the other only as a message that the system carries.</source>
        <extracomment>two-worlds, goal</extracomment>
        <translation>Deux processus ne partagent pas de variables. Ce que l’un sait n’atteint l’autre que par un message, transporté par le système.</translation>
    </message>
    <message>
        <source>Both processes have a variable x, and it is 1. The writer sets its x to 42.</source>
        <extracomment>two-worlds, summary</extracomment>
        <translation>Les deux processus ont une variable x, et elle vaut 1. Le rédacteur met son x à 42.</translation>
    </message>
    <message>
        <source>After fork every variable exists twice. A message: write and read on a pipe, mq_send and mq_receive, send and recv on a socket.</source>
        <extracomment>two-worlds, the same elsewhere</extracomment>
        <translation>Après fork, chaque variable existe deux fois. Un message&#xa0;: write et read sur un tube, mq_send et mq_receive, send et recv sur un socket.</translation>
    </message>
    <message>
        <source>a note | note | notes</source>
        <extracomment>two-worlds, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une note | note | notes</translation>
    </message>
    <message>
        <source>The number the writer sets</source>
        <extracomment>two-worlds, name of a knob</extracomment>
        <translation>Le nombre que fixe le rédacteur</translation>
    </message>
    <message>
        <source>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</source>
        <extracomment>two-worlds, question</extracomment>
        <translation>À 1,5 s, le rédacteur change son x. Que vaut le x du lecteur une seconde plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Each process has memory of its own. Both variables are called x, but they are two variables.</source>
        <extracomment>two-worlds, why that is the answer</extracomment>
        <translation>Chaque processus a sa propre mémoire. Les deux variables s’appellent x, mais ce sont deux variables.</translation>
    </message>
    <message>
        <source>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</source>
        <extracomment>two-worlds, question</extracomment>
        <translation>La note passe, et le lecteur ajoute 1 au nombre qu’elle contient. Que vaut le x du rédacteur à la fin&#xa0;?</translation>
    </message>
    <message>
        <source>A message is a copy. Whatever the receiver does with its copy, nobody tells the sender.</source>
        <extracomment>two-worlds, why that is the answer</extracomment>
        <translation>Un message est une copie. Quoi que le récepteur fasse de sa copie, personne ne le dit à l’émetteur.</translation>
    </message>
    <message>
        <source>The writer has set its x. The reader&apos;s x is another variable: nobody tells the reader.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>Le rédacteur a changé son x. Le x du lecteur est une autre variable&#xa0;: personne ne prévient le lecteur.</translation>
    </message>
    <message>
        <source>A second later the reader&apos;s x is still 1. The two processes share no memory of their own.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>Une seconde plus tard, le x du lecteur vaut toujours 1. Aucun des deux processus ne partage sa mémoire.</translation>
    </message>
    <message>
        <source>The note has crossed: the system copied it from the one process into the other.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>La note est passée&#xa0;: le système l’a copiée d’un processus dans l’autre.</translation>
    </message>
    <message>
        <source>the writer changes its x</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>le rédacteur change son x</translation>
    </message>
    <message>
        <source>the reader does not see it</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>le lecteur ne le voit pas</translation>
    </message>
    <message>
        <source>one message crosses</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>un message passe</translation>
    </message>
    <message>
        <source>A queue without limit</source>
        <extracomment>unbounded, title</extracomment>
        <translation>Une file sans limite</translation>
    </message>
    <message>
        <source>Memory and latency</source>
        <extracomment>unbounded, topic</extracomment>
        <translation>Mémoire et latence</translation>
    </message>
    <message>
        <source>A queue hides that the receiver is too slow: every message waits longer than the one before, until a limit says so.</source>
        <extracomment>unbounded, goal</extracomment>
        <translation>Une file cache que le récepteur est trop lent&#xa0;: chaque message attend plus longtemps que le précédent, jusqu’à ce qu’une limite le dise.</translation>
    </message>
    <message>
        <source>A letter every 0.2 s; 0.6 s to read each. There is room for ten: that stands for all the memory there is.</source>
        <extracomment>unbounded, summary</extracomment>
        <translation>Une lettre toutes les 0,2 s&#xa0;; 0,6 s pour lire chacune. Il y a dix places&#xa0;: elles représentent toute la mémoire qui existe.</translation>
    </message>
    <message>
        <source>LinkedBlockingQueue without a size, Go with a slice behind a channel, MPI_Bsend, an inbox. msg_max and RLIMIT_MSGQUEUE are the limits of mqueue.</source>
        <extracomment>unbounded, the same elsewhere</extracomment>
        <translation>LinkedBlockingQueue sans taille, Go avec une slice derrière un canal, MPI_Bsend, une boîte de réception. msg_max et RLIMIT_MSGQUEUE sont les limites de mqueue.</translation>
    </message>
    <message>
        <source>Time to read a letter (ms)</source>
        <extracomment>unbounded, name of a knob</extracomment>
        <translation>Temps de lecture d’une lettre (ms)</translation>
    </message>
    <message>
        <source>There is room for ten letters. When does it begin to hurt?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>Il y a de la place pour dix lettres. Quand cela commence-t-il à faire mal&#xa0;?</translation>
    </message>
    <message>
        <source>Each letter waits longer than the one before, from the start: letter 2 waits 0.7 s, letter 3 1.1 s, letter 9 already 3.5 s. The full queue hurts nobody new, it only tells the writer.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>Chaque lettre attend plus longtemps que la précédente, dès le début&#xa0;: la lettre 2 attend 0,7 s, la lettre 3 1,1 s, la lettre 9 déjà 3,5 s. La file pleine ne fait de mal à personne de plus, elle ne fait qu’avertir le rédacteur.</translation>
    </message>
    <message>
        <source>Would it help to have room for 64 letters?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>Serait-il utile d’avoir de la place pour 64 lettres&#xa0;?</translation>
    </message>
    <message>
        <source>More room does not make the reader faster. The last letter is read at the same time as before, but it was sent earlier: it waits longer, and so do the two before it, which found no room either.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>Plus de place ne rend pas le lecteur plus rapide. La dernière lettre est lue au même moment qu’avant, mais elle a été envoyée plus tôt&#xa0;: elle attend plus longtemps, comme les deux qui la précèdent et qui n’avaient pas trouvé de place non plus.</translation>
    </message>
    <message>
        <source>Now the send is synchronous. How many letters are in the queue when it is deepest?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>L’envoi est maintenant synchrone. Combien de lettres la file contient-elle au plus&#xa0;?</translation>
    </message>
    <message>
        <source>The writer waits until each letter is received. It writes as slowly as the reader reads: no memory is needed, no letter grows old.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>Le rédacteur attend que chaque lettre soit reçue. Il écrit aussi lentement que le lecteur lit&#xa0;: aucune mémoire n’est nécessaire, aucune lettre ne vieillit.</translation>
    </message>
    <message>
        <source>Five letters are waiting. The writer notices nothing: each send came back at once.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>Cinq lettres attendent. Le rédacteur ne remarque rien&#xa0;: chaque envoi est revenu aussitôt.</translation>
    </message>
    <message>
        <source>This was the last place. Each letter takes memory while it waits.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>C’était la dernière place. Chaque lettre prend de la mémoire pendant qu’elle attend.</translation>
    </message>
    <message>
        <source>The limit is reached, and only now the writer learns of it: it sleeps until there is room.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>La limite est atteinte, et c’est seulement maintenant que le rédacteur l’apprend&#xa0;: il dort jusqu’à ce qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>The writer must wait until letter 2 is received. It cannot get ahead of the reader.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>Le rédacteur doit attendre que la lettre 2 soit reçue. Il ne peut pas prendre d’avance sur le lecteur.</translation>
    </message>
    <message>
        <source>the queue grows</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>la file grandit</translation>
    </message>
    <message>
        <source>the limit: the writer waits</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>la limite&#xa0;: le rédacteur attend</translation>
    </message>
    <message>
        <source>the last letter is read</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>la dernière lettre est lue</translation>
    </message>
    <message>
        <source>In what format?</source>
        <extracomment>what-format, title</extracomment>
        <translation>Dans quel format&#xa0;?</translation>
    </message>
    <message>
        <source>Agreeing on a format</source>
        <extracomment>what-format, topic</extracomment>
        <translation>S’accorder sur un format</translation>
    </message>
    <message>
        <source>A channel delivers bytes and knows nothing of their meaning: that sender and receiver agree on a format is their authors&apos; affair.</source>
        <extracomment>what-format, goal</extracomment>
        <translation>Un canal livre des octets et ne sait rien de leur sens&#xa0;: s’accorder sur un format est l’affaire des auteurs de l’émetteur et du récepteur.</translation>
    </message>
    <message>
        <source>A shop sends its orders as XML. The warehouse, written by somebody else, expects commas, as in &quot;3,chair&quot;.</source>
        <extracomment>what-format, summary</extracomment>
        <translation>Une boutique envoie ses commandes en XML. L’entrepôt, écrit par quelqu’un d’autre, s’attend à des virgules, comme dans «&#xa0;3,chair&#xa0;».</translation>
    </message>
    <message>
        <source>Content-Type in HTTP, protobuf and its .proto files, an XML schema, MPI_Type_commit, ntohl; a pipe has none of them.</source>
        <extracomment>what-format, the same elsewhere</extracomment>
        <translation>Content-Type en HTTP, protobuf et ses fichiers .proto, un schéma XML, MPI_Type_commit, ntohl&#xa0;; un tube n’a rien de tout cela.</translation>
    </message>
    <message>
        <source>The authors have met (1: yes)</source>
        <extracomment>what-format, name of a knob</extracomment>
        <translation>Les auteurs se sont concertés (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>The shop publishes its format (1: yes)</source>
        <extracomment>what-format, name of a knob</extracomment>
        <translation>La boutique publie son format (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>The warehouse cannot read the orders. What does the system report?</source>
        <extracomment>what-format, question</extracomment>
        <translation>L’entrepôt ne peut pas lire les commandes. Que signale le système&#xa0;?</translation>
    </message>
    <message>
        <source>To the system a message is a row of bytes. It has delivered them all, faithfully and in order, and so everything is as it should be. The two programs fail to agree, and only they can know.</source>
        <extracomment>what-format, why that is the answer</extracomment>
        <translation>Pour le système, un message est une suite d’octets. Il les a tous livrés, fidèlement et dans l’ordre, et donc tout est comme il faut. Ce sont les deux programmes qui ne s’accordent pas, et eux seuls peuvent le savoir.</translation>
    </message>
    <message>
        <source>What does the shop learn of the trouble?</source>
        <extracomment>what-format, question</extracomment>
        <translation>Qu’apprend la boutique de ce problème&#xa0;?</translation>
    </message>
    <message>
        <source>A send says at most that the message was received, never that it was understood. There are two repairs, both outside the system: the authors meet, or the sender publishes its format and the receiver reads it first.</source>
        <extracomment>what-format, why that is the answer</extracomment>
        <translation>Un envoi dit tout au plus que le message a été reçu, jamais qu’il a été compris. Il y a deux remèdes, tous deux hors du système&#xa0;: les auteurs se concertent, ou bien l’émetteur publie son format et le récepteur le lit d’abord.</translation>
    </message>
    <message>
        <source>Every byte has arrived. The channel&apos;s work is done.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>Chaque octet est arrivé. Le canal a fait son travail.</translation>
    </message>
    <message>
        <source>The warehouse cannot read the order. The system reports nothing, and nobody tells the shop.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>L’entrepôt ne peut pas lire la commande. Le système ne signale rien, et personne ne prévient la boutique.</translation>
    </message>
    <message>
        <source>The fourth send has come back, and it said true, like the others.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>Le quatrième envoi est revenu, et il a dit true, comme les autres.</translation>
    </message>
    <message>
        <source>delivered, but not understood</source>
        <extracomment>what-format, something to watch for</extracomment>
        <translation>livré, mais pas compris</translation>
    </message>
    <message>
        <source>all four have been delivered</source>
        <extracomment>what-format, something to watch for</extracomment>
        <translation>toutes les quatre ont été livrées</translation>
    </message>
    <message>
        <source>What happens when the queue is full</source>
        <extracomment>when-full, title</extracomment>
        <translation>Que se passe-t-il quand la file est pleine</translation>
    </message>
    <message>
        <source>Wait, refuse, discard, overwrite: say which messages are missing, and who knows it.</source>
        <extracomment>when-full, goal</extracomment>
        <translation>Attendre, refuser, jeter, écraser&#xa0;: dire quels messages manquent, et qui le sait.</translation>
    </message>
    <message>
        <source>A sensor sends eight readings faster than the display shows them. There is room for two; a reading that finds none is discarded.</source>
        <extracomment>when-full, summary</extracomment>
        <translation>Un capteur envoie huit mesures plus vite que l’afficheur ne les montre. Il y a deux places&#xa0;; une mesure qui n’en trouve pas est jetée.</translation>
    </message>
    <message>
        <source>Wait: mq_send, a Go channel. Refuse: mq_send with O_NONBLOCK, BlockingQueue.offer. Discard: a UDP socket. Overwrite: a ring buffer, a log that forgets.</source>
        <extracomment>when-full, the same elsewhere</extracomment>
        <translation>Attendre&#xa0;: mq_send, un canal Go. Refuser&#xa0;: mq_send avec O_NONBLOCK, BlockingQueue.offer. Jeter&#xa0;: un socket UDP. Écraser&#xa0;: un tampon circulaire, un journal qui oublie.</translation>
    </message>
    <message>
        <source>a reading | reading | readings</source>
        <extracomment>when-full, what a message is called: with article as object | before a number | many</extracomment>
        <translation>une mesure | mesure | mesures</translation>
    </message>
    <message>
        <source>Time to show a reading (ms)</source>
        <extracomment>when-full, name of a knob</extracomment>
        <translation>Temps d’affichage d’une mesure (ms)</translation>
    </message>
    <message>
        <source>A reading that finds no room is discarded. Which readings does the display show?</source>
        <extracomment>when-full, question</extracomment>
        <translation>Une mesure qui ne trouve pas de place est jetée. Quelles mesures l’afficheur montre-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Readings 5, 6 and 8 found two others in the queue. What is queued stays; the newcomer is lost. With &quot;overwrite&quot; it is the other way round: the oldest is lost, and the last reading always arrives.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>Les mesures 5, 6 et 8 en ont trouvé deux autres dans la file. Ce qui est en file y reste&#xa0;; la nouvelle venue est perdue. Avec «&#xa0;écraser&#xa0;», c’est l’inverse&#xa0;: la plus ancienne est perdue, et la dernière mesure arrive toujours.</translation>
    </message>
    <message>
        <source>Who is told that a reading was discarded?</source>
        <extracomment>when-full, question</extracomment>
        <translation>Qui apprend qu’une mesure a été jetée&#xa0;?</translation>
    </message>
    <message>
        <source>The send comes back at once and says true. Only &quot;refuse&quot; tells the sender: its send returns false and &quot;full&quot;, and its program can try again. Nobody ever tells the receiver.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>L’envoi revient aussitôt et dit true. Seul «&#xa0;refuser&#xa0;» avertit l’émetteur&#xa0;: son envoi renvoie false et «&#xa0;full&#xa0;», et son programme peut réessayer. Personne n’avertit jamais le récepteur.</translation>
    </message>
    <message>
        <source>Now the send is synchronous. How many readings are lost?</source>
        <extracomment>when-full, question</extracomment>
        <translation>L’envoi est maintenant synchrone. Combien de mesures sont perdues&#xa0;?</translation>
    </message>
    <message>
        <source>The sensor waits until each reading is received, so at most one is ever in the queue. It finds room every time, but it is done much later.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>Le capteur attend que chaque mesure soit reçue&#xa0;: il y en a donc au plus une dans la file. Il trouve de la place chaque fois, mais il finit beaucoup plus tard.</translation>
    </message>
    <message>
        <source>The queue is full: two readings lie in it. The sensor does not know this.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>La file est pleine&#xa0;: elle contient deux mesures. Le capteur ne le sait pas.</translation>
    </message>
    <message>
        <source>No room: this reading is lost. The send came back at once and said true.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>Pas de place&#xa0;: cette mesure est perdue. L’envoi est revenu aussitôt et a dit true.</translation>
    </message>
    <message>
        <source>The sensor waits until reading 2 is received. Meanwhile it makes no other, so no other can be lost.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>Le capteur attend que la mesure 2 soit reçue. Pendant ce temps, il n’en fait pas d’autre, et donc aucune autre ne peut être perdue.</translation>
    </message>
    <message>
        <source>three readings are lost</source>
        <extracomment>when-full, something to watch for</extracomment>
        <translation>trois mesures sont perdues</translation>
    </message>
    <message>
        <source>all eight have arrived</source>
        <extracomment>when-full, something to watch for</extracomment>
        <translation>toutes les huit sont arrivées</translation>
    </message>
    <message>
        <source>order 2 is cooked</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>la commande 2 est cuite</translation>
    </message>
    <message>
        <source>order 2 was received</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>la commande 2 a été reçue</translation>
    </message>
    <message>
        <source>order 2 will be cooked</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>la commande 2 sera cuite</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>no: an asynchronous sender never waits</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>non&#xa0;: un émetteur asynchrone n’attend jamais</translation>
    </message>
    <message>
        <source>yes: in its receive, for the acknowledgement</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>oui&#xa0;: dans sa réception, l’acquittement</translation>
    </message>
    <message>
        <source>yes: in its send, for room</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>oui&#xa0;: dans son envoi, de la place</translation>
    </message>
    <message>
        <source>doughs: the first one</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>doughs&#xa0;: la première</translation>
    </message>
    <message>
        <source>breads: just before the slicer</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>breads&#xa0;: juste avant le trancheur</translation>
    </message>
    <message>
        <source>both at the same time</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>les deux en même temps</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>less bread is sliced in the same time</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>on tranche moins de pain dans le même temps</translation>
    </message>
    <message>
        <source>never more than three are under way, and nobody waits for room</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>jamais plus de trois en chemin, et personne n’attend de place</translation>
    </message>
    <message>
        <source>the slicer works faster</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>le trancheur travaille plus vite</translation>
    </message>
    <message>
        <source>both, by Bea</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>les deux, par Bea</translation>
    </message>
    <message>
        <source>the one on the desk</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>celle du guichet</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the one in Ann&apos;s box</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>celle de la boîte d’Ann</translation>
    </message>
    <message>
        <source>nothing in either case</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>rien dans les deux cas</translation>
    </message>
    <message>
        <source>to Ann: no receiver; to the desk: true</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>à Ann&#xa0;: no receiver&#xa0;; au guichet&#xa0;: true</translation>
    </message>
    <message>
        <source>in both cases: no receiver</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>dans les deux cas&#xa0;: no receiver</translation>
    </message>
    <message>
        <source>2.1 s: a quarter</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>2,1 s&#xa0;: le quart</translation>
    </message>
    <message>
        <source>about 3.2 s</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>environ 3,2 s</translation>
    </message>
    <message>
        <source>about 6 s</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>environ 6 s</translation>
    </message>
    <message>
        <source>8.4 s: dividing does not help</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>8,4 s&#xa0;: partager n’aide pas</translation>
    </message>
    <message>
        <source>smaller pieces</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>des lots plus petits</translation>
    </message>
    <message>
        <source>larger pieces</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>des lots plus grands</translation>
    </message>
    <message>
        <source>more room in the queue</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>plus de place dans la file</translation>
    </message>
    <message>
        <source>each receives the other&apos;s letter</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>chacun reçoit la lettre de l’autre</translation>
    </message>
    <message>
        <source>Anna goes on, Ben waits</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>Anna continue, Ben attend</translation>
    </message>
    <message>
        <source>nothing, for ever</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>rien, pour toujours</translation>
    </message>
    <message>
        <source>the system lets one of the sends fail</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>le système fait échouer l’un des envois</translation>
    </message>
    <message>
        <source>yes, as before</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>oui, comme avant</translation>
    </message>
    <message>
        <source>yes, but later</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>oui, mais plus tard</translation>
    </message>
    <message>
        <source>no: each letter lies in the box, and both go on to receive</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>non&#xa0;: chaque lettre est dans la boîte, et les deux passent à la réception</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>about half</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>environ la moitié</translation>
    </message>
    <message>
        <source>a whole one</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>un processeur entier</translation>
    </message>
    <message>
        <source>it depends on the speed of the machine</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>cela dépend de la vitesse de la machine</translation>
    </message>
    <message>
        <source>never: it looks by itself</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>jamais&#xa0;: il regarde lui-même</translation>
    </message>
    <message>
        <source>once in all</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>une fois en tout</translation>
    </message>
    <message>
        <source>once for each part</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>une fois par pièce</translation>
    </message>
    <message>
        <source>many times for each part</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>de nombreuses fois par pièce</translation>
    </message>
    <message>
        <source>order 5</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>la commande 5</translation>
    </message>
    <message>
        <source>order 6</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>la commande 6</translation>
    </message>
    <message>
        <source>order 7</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>la commande 7</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>at 6.0 s: there is room for every message</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>à 6,0 s&#xa0;: il y a de la place pour chaque message</translation>
    </message>
    <message>
        <source>at 7.5 s: it waits until some are received</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>à 7,5 s&#xa0;: il attend que certains soient reçus</translation>
    </message>
    <message>
        <source>at 10.2 s: it waits while each is worked on</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>à 10,2 s&#xa0;: il attend pendant que chacun est traité</translation>
    </message>
    <message>
        <source>all 6</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>les 6</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>about 0.3 s: the work on a message</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>environ 0,3 s&#xa0;: le travail sur un message</translation>
    </message>
    <message>
        <source>about 0.6 s: half the other work</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>environ 0,6 s&#xa0;: la moitié de l’autre travail</translation>
    </message>
    <message>
        <source>about 1.2 s: all the other work</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>environ 1,2 s&#xa0;: tout l’autre travail</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>la réception synchrone</translation>
    </message>
    <message>
        <source>more room in the queue</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>plus de place dans la file</translation>
    </message>
    <message>
        <source>a faster sender</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>un émetteur plus rapide</translation>
    </message>
    <message>
        <source>no: it waits for ever</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>non&#xa0;: il attend pour toujours</translation>
    </message>
    <message>
        <source>yes: it returns true</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>oui&#xa0;: il renvoie true</translation>
    </message>
    <message>
        <source>yes: it returns false and &quot;no receiver&quot;</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>oui&#xa0;: il renvoie false et «&#xa0;no receiver&#xa0;»</translation>
    </message>
    <message>
        <source>the sender is killed too</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>l’émetteur est tué lui aussi</translation>
    </message>
    <message>
        <source>it is lost: received, and never done</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>il est perdu&#xa0;: reçu, et jamais traité</translation>
    </message>
    <message>
        <source>it goes back into the queue</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>il retourne dans la file</translation>
    </message>
    <message>
        <source>it goes back to the sender</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>il retourne à l’émetteur</translation>
    </message>
    <message>
        <source>it is not certain</source>
        <comment>Each payment is 100. What is the balance at the end?</comment>
        <extracomment>lost-acknowledgement, answer</extracomment>
        <translation>ce n’est pas certain</translation>
    </message>
    <message>
        <source>it reads letter 2: the wake-up is kept for it</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>il lit la lettre 2&#xa0;: le réveil est gardé pour lui</translation>
    </message>
    <message>
        <source>it sleeps for ever, and letter 2 lies beside it</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>il dort pour toujours, à côté de la lettre 2</translation>
    </message>
    <message>
        <source>it looks once more before it sleeps</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>il regarde encore une fois avant de dormir</translation>
    </message>
    <message>
        <source>a second wake-up</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>un second réveil</translation>
    </message>
    <message>
        <source>the kernel compares once more, in one step with falling asleep</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>le noyau compare encore une fois, d’un seul geste avec l’endormissement</translation>
    </message>
    <message>
        <source>a faster reader</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>un lecteur plus rapide</translation>
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
        <translation>le système signale un conflit</translation>
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
        <translation>cela dépend de qui tape le plus vite</translation>
    </message>
    <message>
        <source>the thermometer: it must know the new filter</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>le thermomètre&#xa0;: il doit connaître le nouveau filtre</translation>
    </message>
    <message>
        <source>the display: it must know the new filter</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>l’afficheur&#xa0;: il doit connaître le nouveau filtre</translation>
    </message>
    <message>
        <source>both</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>it is lost</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>elle est perdue</translation>
    </message>
    <message>
        <source>it waits in the queue</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>elle attend dans la file</translation>
    </message>
    <message>
        <source>the system sends it back</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>le système la renvoie</translation>
    </message>
    <message>
        <source>Ada: the first in the file</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Ada&#xa0;: la première dans le fichier</translation>
    </message>
    <message>
        <source>Cleo: she has waited longest</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Cleo&#xa0;: elle attend depuis le plus longtemps</translation>
    </message>
    <message>
        <source>all three are woken, the fastest gets it</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>tous trois sont réveillés, le plus rapide l’obtient</translation>
    </message>
    <message>
        <source>nobody can say: it is chance</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>personne ne peut le dire&#xa0;: c’est le hasard</translation>
    </message>
    <message>
        <source>whoever has looked most often</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>celui qui a regardé le plus souvent</translation>
    </message>
    <message>
        <source>whoever looks next</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>le prochain qui regarde</translation>
    </message>
    <message>
        <source>Cleo: she came first</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Cleo&#xa0;: elle est arrivée la première</translation>
    </message>
    <message>
        <source>one that looks every second</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>celui qui regarde chaque seconde</translation>
    </message>
    <message>
        <source>one that looks every 0.1 s</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>celui qui regarde toutes les 0,1 s</translation>
    </message>
    <message>
        <source>one that sleeps in receive until woken</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>celui qui dort dans receive jusqu’au réveil</translation>
    </message>
    <message>
        <source>never</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>less than 6 times</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>moins de 6 fois</translation>
    </message>
    <message>
        <source>6 times: once for each message</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>6 fois&#xa0;: une par message</translation>
    </message>
    <message>
        <source>more than 6 times</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>plus de 6 fois</translation>
    </message>
    <message>
        <source>patients 2 and 3 are never treated: they starve</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>les patients 2 et 3 ne sont jamais soignés&#xa0;: c’est la famine</translation>
    </message>
    <message>
        <source>after some time they count as urgent</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>au bout d’un certain temps, ils comptent comme urgents</translation>
    </message>
    <message>
        <source>they are treated in between</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>ils sont soignés entre-temps</translation>
    </message>
    <message>
        <source>none, ever</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>aucun, jamais</translation>
    </message>
    <message>
        <source>all 5</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>les 5</translation>
    </message>
    <message>
        <source>it puts it into the queue and goes on</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>il le met dans la file et continue</translation>
    </message>
    <message>
        <source>it throws it away and goes on</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>il le jette et continue</translation>
    </message>
    <message>
        <source>it waits until the receiver comes</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>il attend que le récepteur vienne</translation>
    </message>
    <message>
        <source>Anna: it lies in her mailbox until she looks</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>Anna&#xa0;: elle reste dans sa boîte jusqu’à ce qu’elle regarde</translation>
    </message>
    <message>
        <source>Ben: he waits first</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>Ben&#xa0;: il attend le premier</translation>
    </message>
    <message>
        <source>both get a copy</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>les deux en ont une copie</translation>
    </message>
    <message>
        <source>nobody: Anna is not waiting</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>personne&#xa0;: Anna n’attend pas</translation>
    </message>
    <message>
        <source>the system sends replies back by itself</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>le système renvoie les réponses de lui-même</translation>
    </message>
    <message>
        <source>from the request: it carries its sender&apos;s name, and the program uses it</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>par la requête&#xa0;: elle porte le nom de son émetteur, et le programme s’en sert</translation>
    </message>
    <message>
        <source>it remembers who waits</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>il se souvient de qui attend</translation>
    </message>
    <message>
        <source>as in round 3</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>comme à la manche 3</translation>
    </message>
    <message>
        <source>the fourth letter is lost</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>la quatrième lettre est perdue</translation>
    </message>
    <message>
        <source>both get stuck at their fourth letter</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>les deux se bloquent à leur quatrième lettre</translation>
    </message>
    <message>
        <source>only the faster one gets stuck</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>seul le plus rapide se bloque</translation>
    </message>
    <message>
        <source>round 1</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>à la manche 1</translation>
    </message>
    <message>
        <source>round 3</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>à la manche 3</translation>
    </message>
    <message>
        <source>round 4</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>à la manche 4</translation>
    </message>
    <message>
        <source>never</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>yes: nobody gets on</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>oui&#xa0;: personne n’avance</translation>
    </message>
    <message>
        <source>no: both run, look and look again, and still nobody gets on</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>non&#xa0;: les deux s’exécutent, regardent et regardent encore, et pourtant personne n’avance</translation>
    </message>
    <message>
        <source>no: one of them will speak in the end</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>non&#xa0;: l’un d’eux finira par parler</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>rien du tout</translation>
    </message>
    <message>
        <source>both sleep: now it is a deadlock</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>les deux dorment&#xa0;: c’est maintenant un interblocage</translation>
    </message>
    <message>
        <source>the first message comes through</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>le premier message passe</translation>
    </message>
    <message>
        <source>the number that the writer set</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>le nombre fixé par le rédacteur</translation>
    </message>
    <message>
        <source>1, as before</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>1, comme avant</translation>
    </message>
    <message>
        <source>nothing: the reader has no x any more</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>rien&#xa0;: le lecteur n’a plus de x</translation>
    </message>
    <message>
        <source>one more than before</source>
        <comment>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>un de plus qu’avant</translation>
    </message>
    <message>
        <source>the number that it had set</source>
        <comment>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>le nombre qu’il avait fixé</translation>
    </message>
    <message>
        <source>from the second letter on</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>dès la deuxième lettre</translation>
    </message>
    <message>
        <source>when the queue is full</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>quand la file est pleine</translation>
    </message>
    <message>
        <source>when the writer is done</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>quand le rédacteur a fini</translation>
    </message>
    <message>
        <source>never: nothing is lost</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>jamais&#xa0;: rien n’est perdu</translation>
    </message>
    <message>
        <source>yes: every letter is read sooner</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>oui&#xa0;: chaque lettre est lue plus tôt</translation>
    </message>
    <message>
        <source>only the writer: it never waits; the letters wait longer</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>seulement au rédacteur&#xa0;: il n’attend jamais&#xa0;; les lettres attendent plus longtemps</translation>
    </message>
    <message>
        <source>no: nothing changes</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>non&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>yes: the reader works faster</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>oui&#xa0;: le lecteur travaille plus vite</translation>
    </message>
    <message>
        <source>an error to the shop</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>une erreur à la boutique</translation>
    </message>
    <message>
        <source>an error to the warehouse</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>une erreur à l’entrepôt</translation>
    </message>
    <message>
        <source>an error to both</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>une erreur aux deux</translation>
    </message>
    <message>
        <source>nothing: it has delivered every byte</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>rien&#xa0;: il a livré chaque octet</translation>
    </message>
    <message>
        <source>each of its sends returns false</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>chacun de ses envois renvoie false</translation>
    </message>
    <message>
        <source>nothing: each of its sends returns true</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>rien&#xa0;: chacun de ses envois renvoie true</translation>
    </message>
    <message>
        <source>it gets its orders back</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>ses commandes lui reviennent</translation>
    </message>
    <message>
        <source>all eight</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>toutes les huit</translation>
    </message>
    <message>
        <source>1 2 3 4 7: those that found room</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2 3 4 7&#xa0;: celles qui ont trouvé place</translation>
    </message>
    <message>
        <source>1 2 5 7 8: always the newest</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2 5 7 8&#xa0;: toujours les plus récentes</translation>
    </message>
    <message>
        <source>1 2: the first two</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2&#xa0;: les deux premières</translation>
    </message>
    <message>
        <source>the sensor: its send returns false</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>le capteur&#xa0;: son envoi renvoie false</translation>
    </message>
    <message>
        <source>the display</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>l’afficheur</translation>
    </message>
    <message>
        <source>both</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>neither: the send returns true</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>ni l’un ni l’autre&#xa0;: l’envoi renvoie true</translation>
    </message>
    <message>
        <source>three, as before</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>trois, comme avant</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>une</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>▶ Play</source>
        <translation>▶ Lecture</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Pas ▶</translation>
    </message>
    <message>
        <source>⤼ Next stop</source>
        <translation>⤼ Arrêt suivant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>? Keys</source>
        <translation>? Touches</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This page plays a recording; that takes JavaScript, which is switched off here.</source>
        <translation>Cette page rejoue un enregistrement&#xa0;; il lui faut JavaScript, qui est désactivé ici.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Un en arrière</translation>
    </message>
    <message>
        <source>One on</source>
        <translation>Un en avant</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>Quelle exécution</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Une exécution</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · L = newest</source>
        <translation>↶ RELECTURE %1 sur %2 · L = le plus récent</translation>
    </message>
    <message>
        <source>■ FINISHED %1</source>
        <translation>■ FINI %1</translation>
    </message>
    <message>
        <source>▶ PLAYING %1</source>
        <translation>▶ LECTURE %1</translation>
    </message>
    <message>
        <source>❚❚ PAUSED %1</source>
        <translation>❚❚ PAUSE %1</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Vitesse %1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Space: play.</source>
        <translation>Espace&#xa0;: lecture.</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ?</source>
        <translation>%1&#xa0;: les mêmes programmes, sur une seule horloge. Qu’est-ce qui différera&#xa0;?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <translation>Bloqués&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At this moment nobody was blocked.</source>
        <translation>À cet instant personne n’était bloqué.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Personne n’est bloqué.</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>Timeline of %1 up to %2</source>
        <translation>Chronologie de %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>%1, up to %2; at the end a table has the figures</source>
        <translation>%1, jusqu’à %2&#xa0;; à la fin un tableau donne les chiffres</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Votre prédiction</translation>
    </message>
    <message>
        <source>Answer and reason after the run.</source>
        <translation>Réponse et raison après l’exécution.</translation>
    </message>
    <message>
        <source>hand to hand: nothing is ever queued</source>
        <translation>de la main à la main&#xa0;: rien n’est jamais en file</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>place pour %1</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>point de rencontre</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non délivré</translation>
    </message>
    <message>
        <source>wake-up</source>
        <translation>réveil</translation>
    </message>
    <message>
        <source>play, pause; at the end: from the beginning</source>
        <translation>lecture, pause&#xa0;; à la fin&#xa0;: depuis le début</translation>
    </message>
    <message>
        <source>one back, one on</source>
        <translation>un en arrière, un en avant</translation>
    </message>
    <message>
        <source>Shift+← → or Page Up, Page Down</source>
        <translation>Maj+← → ou Page précédente, Page suivante</translation>
    </message>
    <message>
        <source>previous, next stop</source>
        <translation>arrêt précédent, suivant</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Origine, Fin</translation>
    </message>
    <message>
        <source>beginning, end</source>
        <translation>début, fin</translation>
    </message>
    <message>
        <source>back from a replay to the newest</source>
        <translation>d’une relecture au plus récent</translation>
    </message>
    <message>
        <source>slower, faster</source>
        <translation>plus lent, plus rapide</translation>
    </message>
    <message>
        <source>that run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>all of them compared</source>
        <translation>toutes comparées</translation>
    </message>
    <message>
        <source>narration</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>light, dark, high contrast</source>
        <translation>clair, sombre, contraste élevé</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close, or back to the comparison</source>
        <translation>fermer, ou retour à la comparaison</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <translation>Linux&#xa0;: non connu</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <translation>Linux&#xa0;: endormi</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <translation>Linux&#xa0;: pas endormi</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <translation>réveillé avant de dormir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>sender and receiver</source>
        <translation>émetteur et récepteur</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>récepteur</translation>
    </message>
</context>
<context>
    <name>synchroscope</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, in mode %2</source>
        <translation>%1, en mode %2</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ? Space steps %2.</source>
        <translation>%1&#xa0;: les mêmes programmes, sur une seule horloge. Qu’est-ce qui va différer&#xa0;? Espace fait avancer %2 d’un pas.</translation>
    </message>
    <message>
        <source>%1: the same programs, one run after the other. What will differ? Space starts them.</source>
        <translation>%1&#xa0;: les mêmes programmes, une exécution après l’autre. Qu’est-ce qui va différer&#xa0;? Espace les lance.</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ? Space starts %2.</source>
        <translation>%1&#xa0;: les mêmes programmes, sur une seule horloge. Qu’est-ce qui va différer&#xa0;? Espace lance %2.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>all three</source>
        <translation>les trois</translation>
    </message>
    <message>
        <source>all four</source>
        <translation>les quatre</translation>
    </message>
    <message>
        <source>all five</source>
        <translation>les cinq</translation>
    </message>
    <message>
        <source>all six</source>
        <translation>les six</translation>
    </message>
    <message>
        <source>all seven</source>
        <translation>les sept</translation>
    </message>
    <message>
        <source>all eight</source>
        <translation>les huit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exéc. %1</translation>
    </message>
    <message>
        <source>At this moment nobody was blocked.</source>
        <translation>À cet instant, personne n’était bloqué.</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <translation>Bloqués&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Personne n’est bloqué.</translation>
    </message>
    <message>
        <source>FUTEX_WAIT %1</source>
        <translation>FUTEX_WAIT %1</translation>
    </message>
    <message>
        <source>FUTEX_WAIT control.nudge[%1], a timer</source>
        <translation>FUTEX_WAIT control.nudge[%1], une minuterie</translation>
    </message>
    <message>
        <source>in no system call: it uses the processor</source>
        <translation>dans aucun appel système&#xa0;: il occupe le processeur</translation>
    </message>
    <message>
        <source>suspended by SIGSTOP</source>
        <translation>suspendu par SIGSTOP</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>est terminé</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>Processes (pid) and the system call each is in</source>
        <translation>Processus (pid) et appel système où chacun se trouve</translation>
    </message>
    <message>
        <source>Futex words: name · value · who sleeps</source>
        <translation>Mots futex&#xa0;: nom · valeur · qui dort</translation>
    </message>
    <message>
        <source>Futex words: name · offset · value · who sleeps</source>
        <translation>Mots futex&#xa0;: nom · décalage · valeur · qui dort</translation>
    </message>
    <message>
        <source>%1 more: see All bytes</source>
        <translation>%1 de plus&#xa0;: voir Tous les octets</translation>
    </message>
    <message>
        <source>The queue: slot numbers in a ring</source>
        <translation>La file&#xa0;: numéros des cases, en anneau</translation>
    </message>
    <message>
        <source>The queue: the slots are a ring</source>
        <translation>La file&#xa0;: les cases forment un anneau</translation>
    </message>
    <message>
        <source>The queue: the slots are a ring, what is between the counts is queued</source>
        <translation>La file&#xa0;: les cases forment un anneau&#xa0;; entre les compteurs, c’est en file</translation>
    </message>
    <message>
        <source>▲head △tail</source>
        <translation>▲tête △queue</translation>
    </message>
    <message>
        <source>▲head</source>
        <translation>▲tête</translation>
    </message>
    <message>
        <source>△tail</source>
        <translation>△queue</translation>
    </message>
    <message>
        <source>… of %1</source>
        <translation>… sur %1</translation>
    </message>
    <message>
        <source>Slots: state · message · bytes · as text</source>
        <translation>Cases&#xa0;: état · message · octets · en texte</translation>
    </message>
    <message>
        <source>Slots: offset · by the counts · message · length · bytes · as text</source>
        <translation>Cases&#xa0;: décalage · selon les compteurs · message · longueur · octets · en texte</translation>
    </message>
    <message>
        <source>Slots: offset · by the counts · message · taking back · length · bytes · as text</source>
        <translation>Cases&#xa0;: décalage · selon les compteurs · message · reprise · longueur · octets · en texte</translation>
    </message>
    <message>
        <source>Slots: offset · state · message · written by · length · bytes · as text</source>
        <translation>Cases&#xa0;: décalage · état · message · écrit par · longueur · octets · en texte</translation>
    </message>
    <message>
        <source>%1 more slots</source>
        <translation>%1 cases de plus</translation>
    </message>
    <message>
        <source>Underlined: changed by what happened last</source>
        <translation>Souligné&#xa0;: changé par le dernier événement</translation>
    </message>
    <message>
        <source>says “%1” · </source>
        <translation>dit «&#xa0;%1&#xa0;» · </translation>
    </message>
    <message>
        <source>pid %1 · its wake-up is issued</source>
        <translation>pid %1 · son réveil est émis</translation>
    </message>
    <message>
        <source>● Linux confirms: pid %1 is asleep</source>
        <translation>● Linux confirme&#xa0;: pid %1 dort</translation>
    </message>
    <message>
        <source>! Linux did not see pid %1 sleep</source>
        <translation>! Linux n’a pas vu pid %1 dormir</translation>
    </message>
    <message>
        <source>○ pid %1 · not confirmed by Linux</source>
        <translation>○ pid %1 · non confirmé par Linux</translation>
    </message>
    <message>
        <source>pid %1 · work() is a timer</source>
        <translation>pid %1 · work() est une minuterie</translation>
    </message>
    <message>
        <source>pid %1 · ended</source>
        <translation>pid %1 · terminé</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>hand to hand</source>
        <translation>de la main à la main</translation>
    </message>
    <message>
        <source>room for none</source>
        <translation>aucune place</translation>
    </message>
    <message>
        <source>%1 of %2 — FULL</source>
        <translation>%1 sur %2 — PLEINE</translation>
    </message>
    <message>
        <source>%1 of %2 in queue</source>
        <translation>%1 sur %2 en file</translation>
    </message>
    <message>
        <source> · closed</source>
        <translation> · fermé</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>a process with a message</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>waiting to send: %1</source>
        <translation>attend d’envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting until received: %1</source>
        <translation>attend que ce soit reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting to receive: %1</source>
        <translation>attend de recevoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>One file at a time: a lesson (.toml) or a recording (.synchroscope).</source>
        <translation>Un seul fichier à la fois&#xa0;: une leçon (.toml) ou un enregistrement (.synchroscope).</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <translation>%1 n’est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is neither a lesson (.toml) nor a recording (.synchroscope).</source>
        <translation>%1 n’est ni une leçon (.toml) ni un enregistrement (.synchroscope).</translation>
    </message>
</context>
<context>
    <name>synchroscope::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <comment>letter and answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — committed</source>
        <translation>%1 — validé</translation>
    </message>
    <message>
        <source>%1 ✓ right</source>
        <translation>%1 ✓ juste</translation>
    </message>
</context>
<context>
    <name>synchroscope::BlankScreen</name>
    <message>
        <source>Blank screen; any key shows the lesson again</source>
        <translation>Écran vide&#xa0;; n’importe quelle touche montre de nouveau la leçon</translation>
    </message>
</context>
<context>
    <name>synchroscope::ByteTableModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changé)</translation>
    </message>
    <message>
        <source>Where it stands: so many bytes after the channel begins.</source>
        <translation>Où cela se trouve&#xa0;: tant d’octets après le début du canal.</translation>
    </message>
    <message>
        <source>How many bytes it has.</source>
        <translation>Combien d’octets cela occupe.</translation>
    </message>
    <message>
        <source>As the program&apos;s own code calls it.</source>
        <translation>Le nom que lui donne le code du programme.</translation>
    </message>
    <message>
        <source>The bytes themselves, two hexadecimal digits each.</source>
        <translation>Les octets eux-mêmes, deux chiffres hexadécimaux chacun.</translation>
    </message>
    <message>
        <source>What these bytes stand for.</source>
        <translation>Ce que représentent ces octets.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>synchroscope::BytesView</name>
    <message>
        <source>The bytes of the message</source>
        <translation>Les octets du message</translation>
    </message>
    <message>
        <source>%1: %2; as text: %3</source>
        <translation>%1&#xa0;: %2&#xa0;; en texte&#xa0;: %3</translation>
    </message>
    <message>
        <source>no bytes: an empty message</source>
        <translation>aucun octet&#xa0;: un message vide</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>synchroscope::CaptionStrip</name>
    <message>
        <source>DEADLOCK</source>
        <translation>INTERBLOCAGE</translation>
    </message>
    <message>
        <source>LIVELOCK</source>
        <translation>BLOCAGE ACTIF</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>DÉLAI ÉCOULÉ</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ARRÊTÉ</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>TERMINÉ</translation>
    </message>
    <message>
        <source>❚❚ PAUSED %1</source>
        <translation>❚❚ PAUSE %1</translation>
    </message>
    <message>
        <source>● LIVE %1</source>
        <translation>● DIRECT %1</translation>
    </message>
    <message>
        <source>▶ SLOW %1</source>
        <translation>▶ LENT %1</translation>
    </message>
    <message>
        <source>▶| STEP %1 from %2</source>
        <translation>▶| PAS %1 depuis %2</translation>
    </message>
    <message>
        <source>▶| STEP %1</source>
        <translation>▶| PAS %1</translation>
    </message>
    <message>
        <source>L = live</source>
        <translation>L = direct</translation>
    </message>
    <message>
        <source>L = newest</source>
        <translation>L = dernier</translation>
    </message>
    <message>
        <source>↶ REPLAY step %1 of %2 · run %3 · %4</source>
        <translation>↶ RELECTURE pas %1 sur %2 · ex. %3 · %4</translation>
    </message>
    <message>
        <source>↶ REPLAY step %1 of %2 · %3</source>
        <translation>↶ RELECTURE pas %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · run %3 · %4</source>
        <translation>↶ RELECTURE %1 sur %2 · ex. %3 · %4</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · %3</source>
        <translation>↶ RELECTURE %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>■ %1 %2</source>
        <comment>how it ended, when</comment>
        <translation>■ %1 %2</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>synchroscope::CardView</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Suspend this process with SIGSTOP, until you let it continue</source>
        <translation>Suspendre ce processus par SIGSTOP, jusqu’à ce que vous le laissiez reprendre</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>End this process at once with SIGKILL</source>
        <translation>Mettre fin aussitôt à ce processus par SIGKILL</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>What Linux says of this process, and how that is known</source>
        <translation>Ce que Linux dit de ce processus, et comment on le sait</translation>
    </message>
    <message>
        <source>Copy ps</source>
        <translation>Copier ps</translation>
    </message>
    <message>
        <source>Copy a command that shows this process in a terminal</source>
        <translation>Copier une commande qui montre ce processus dans un terminal</translation>
    </message>
    <message>
        <source>● Linux: pid %1 sleeps on %2</source>
        <translation>● Linux&#xa0;: pid %1 dort sur %2</translation>
    </message>
    <message>
        <source>● sleeps on %1</source>
        <translation>● dort sur %1</translation>
    </message>
    <message>
        <source>HELD BY YOU</source>
        <translation>RETENU PAR VOUS</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>Click, or Alt+%1: the next happening of this process</source>
        <translation>Clic, ou Alt+%1&#xa0;: l’événement suivant de ce processus</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Let %1 continue</source>
        <translation>Laisser %1 reprendre</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Tuer %1</translation>
    </message>
    <message>
        <source>What Linux says of %1</source>
        <translation>Ce que Linux dit de %1</translation>
    </message>
    <message>
        <source>Copy the ps command for %1</source>
        <translation>Copier la commande ps pour %1</translation>
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
        <translation>Mode %1&#xa0;: %2 · %3</translation>
    </message>
    <message>
        <source>Now change this</source>
        <translation>Changez maintenant ceci</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu&#xa0;?</translation>
    </message>
    <message>
        <source>Another mode. Space starts it.</source>
        <translation>Un autre mode. Espace le lance.</translation>
    </message>
    <message>
        <source>Another value, or another mode. Space starts it.</source>
        <translation>Une autre valeur, ou un autre mode. Espace le lance.</translation>
    </message>
    <message>
        <source>A sentence, if you like. It is kept with the lesson.</source>
        <translation>Une phrase, si vous voulez. Elle est gardée avec la leçon.</translation>
    </message>
    <message>
        <source>Kept with the lesson, on this computer. Esc leaves the field.</source>
        <translation>Gardé avec la leçon, sur cet ordinateur. Échap quitte le champ.</translation>
    </message>
    <message>
        <source>A new run in mode %1</source>
        <translation>Une nouvelle exécution en mode %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChannelForm</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>+ Channel</source>
        <translation>+ Canal</translation>
    </message>
    <message>
        <source>One more channel</source>
        <translation>Un canal de plus</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>0: rendezvous</source>
        <translation>0&#xa0;: rendez-vous</translation>
    </message>
    <message>
        <source>Room for messages</source>
        <translation>Places pour des messages</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>jeter</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>écraser</translation>
    </message>
    <message>
        <source>If full</source>
        <translation>Si pleine</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>One more sender</source>
        <translation>Un émetteur de plus</translation>
    </message>
    <message>
        <source>One more receiver</source>
        <translation>Un récepteur de plus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this channel</source>
        <translation>Supprimer ce canal</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChartPanel</name>
    <message>
        <source>%1: copy or save</source>
        <translation>%1&#xa0;: copier ou enregistrer</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copier ou enregistrer ce graphique</translation>
    </message>
    <message>
        <source>All charts again (Enter)</source>
        <translation>Tous les graphiques à nouveau (Entrée)</translation>
    </message>
    <message>
        <source>This chart alone (Enter)</source>
        <translation>Ce graphique seul (Entrée)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)</source>
        <translation>Images (*.png);;Dessins (*.svg);;Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChartsColumn</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareBar</name>
    <message>
        <source>Transport of the comparison</source>
        <translation>Commandes de la comparaison</translation>
    </message>
    <message>
        <source>▶ Run all</source>
        <translation>▶ Tout lancer</translation>
    </message>
    <message>
        <source>Run or pause (Space)</source>
        <translation>Lancer ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Au début (Début)</translation>
    </message>
    <message>
        <source>Back to what happened before (←): only the view goes back</source>
        <translation>Retour à l’événement précédent (←)&#xa0;: seule la vue recule</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Pas ▶</translation>
    </message>
    <message>
        <source>All of them on to the next thing that happens in any of them (→)</source>
        <translation>Tous ensemble jusqu’à l’événement suivant de l’un d’eux (→)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Restart all at 0 (R)</source>
        <translation>Tout relancer à 0 (R)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>simultané</translation>
    </message>
    <message>
        <source>Step by: each event, or all that happens at once (within a thousandth of a second)</source>
        <translation>Avancer par&#xa0;: chaque événement, ou tout ce qui arrive en même temps (à un millième de seconde près)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce que l’on compare</translation>
    </message>
    <message>
        <source>What the runs differ in</source>
        <translation>Ce qui distingue les exécutions</translation>
    </message>
    <message>
        <source>Values that are compared</source>
        <translation>Valeurs comparées</translation>
    </message>
    <message>
        <source>From %1 to %2 values with commas between them; Enter runs them</source>
        <translation>De %1 à %2 valeurs, séparées par des virgules&#xa0;; Entrée les lance</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>En série</translation>
    </message>
    <message>
        <source>One run after the other, so that they do not disturb each other (I)</source>
        <translation>Une exécution après l’autre, pour qu’elles ne se gênent pas (I)</translation>
    </message>
    <message>
        <source>Strips</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graph.</translation>
    </message>
    <message>
        <source>The runs over time</source>
        <translation>Les exécutions au cours du temps</translation>
    </message>
    <message>
        <source>More: every figure in a table (M)</source>
        <translation>Détails&#xa0;: tous les chiffres dans un tableau (M)</translation>
    </message>
    <message>
        <source>Charts (G)</source>
        <translation>Graphiques (G)</translation>
    </message>
    <message>
        <source>▼ Differ</source>
        <translation>▼ Écarts</translation>
    </message>
    <message>
        <source>Mark where each run begins to differ from the first one (D)</source>
        <translation>Marquer où chaque exécution commence à différer de la première (D)</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ Fermer</translation>
    </message>
    <message>
        <source>Back to the lesson (C or Esc)</source>
        <translation>Retour à la leçon (C ou Échap)</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Lancer</translation>
    </message>
    <message>
        <source>▶ Again</source>
        <translation>▶ Encore</translation>
    </message>
    <message>
        <source>▶ Replay</source>
        <translation>▶ Revoir</translation>
    </message>
    <message>
        <source>▶ Step %1</source>
        <comment>all four</comment>
        <translation>▶ Avancer %1</translation>
    </message>
    <message>
        <source>▶ Run %1</source>
        <comment>all four</comment>
        <translation>▶ Lancer %1</translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1 (enregistrement)</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareCharts</name>
    <message>
        <source>Charts of the comparison</source>
        <translation>Graphiques de la comparaison</translation>
    </message>
</context>
<context>
    <name>synchroscope::ComparePage</name>
    <message>
        <source>Compare page</source>
        <translation>Page de comparaison</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this run yet. Space starts all of them.</source>
        <translation>Il n’y a encore rien à voir de cette exécution. Espace les lance toutes.</translation>
    </message>
    <message>
        <source>Numbers with commas between them are wanted, such as %1.</source>
        <translation>On attend des nombres séparés par des virgules, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareSession</name>
    <message>
        <source>The runs could not be started: %1. Fewer of them, or less room in the queue, may help; “synchroscope doctor” says what this machine allows.</source>
        <translation>Les exécutions n’ont pas pu être lancées&#xa0;: %1. En réduire le nombre, ou la place dans la file, peut aider&#xa0;; «&#xa0;synchroscope doctor&#xa0;» dit ce que permet cette machine.</translation>
    </message>
    <message>
        <source>One of the programs computes without coming to its next step. Pause (Space) holds the others.</source>
        <translation>L’un des programmes calcule sans arriver à son pas suivant. Pause (Espace) retient les autres.</translation>
    </message>
    <message>
        <source>Steps lead all runs on together, so “In turn” is off now.</source>
        <translation>Les pas font avancer toutes les exécutions ensemble&#xa0;: «&#xa0;En série&#xa0;» est donc désactivé.</translation>
    </message>
    <message>
        <source>At Max nothing is stepped, for work takes no time. Choose Step: new runs begin.</source>
        <translation>Au rythme Max, rien n’avance pas à pas, car le travail ne prend pas de temps. Choisissez Pas&#xa0;: de nouvelles exécutions commencent.</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareView</name>
    <message>
        <source>Runs one above the other on one time axis</source>
        <translation>Exécutions l’une au-dessus de l’autre sur un même axe des temps</translation>
    </message>
    <message>
        <source>%1: open this run on the lesson page</source>
        <translation>%1&#xa0;: ouvrir cette exécution sur la page de la leçon</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>in mode 3</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a queue and its greatest depth</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>▲ best</source>
        <translation>▲ meilleur</translation>
    </message>
    <message>
        <source>▽ worst</source>
        <translation>▽ pire</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%n en file</numerusform>
            <numerusform>%n en file</numerusform>
        </translation>
    </message>
    <message>
        <source>Mode %1:</source>
        <translation>Mode %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>synchroscope::DepthChart</name>
    <message>
        <source>Messages in the queue</source>
        <translation>Messages dans la file</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>temps (s)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>%1: %2 in the queue at %3 s</source>
        <translation>%1&#xa0;: %2 en file à %3 s</translation>
    </message>
    <message>
        <source>%1: %2 in the queue now</source>
        <translation>%1&#xa0;: %2 en file maintenant</translation>
    </message>
</context>
<context>
    <name>synchroscope::DepthOfAllChart</name>
    <message>
        <source>Messages in the queue</source>
        <translation>Messages dans la file</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>temps (s)</translation>
    </message>
    <message>
        <source>Which queue</source>
        <translation>Quelle file</translation>
    </message>
    <message>
        <source>messages (lines set apart)</source>
        <translation>messages (lignes décalées)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>There is no queue in this lesson</source>
        <translation>Il n’y a pas de file dans cette leçon</translation>
    </message>
    <message>
        <source>%1: %2 in the queue</source>
        <translation>%1&#xa0;: %2 en file</translation>
    </message>
    <message>
        <source>%1: %2 in the queue at %3</source>
        <translation>%1&#xa0;: %2 en file à %3</translation>
    </message>
</context>
<context>
    <name>synchroscope::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Lâchez pour ouvrir %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::EvidenceNote</name>
    <message>
        <source>How this is known</source>
        <translation>Comment on le sait</translation>
    </message>
</context>
<context>
    <name>synchroscope::ExplorePanel</name>
    <message>
        <source>Run it many times</source>
        <translation>L’exécuter de nombreuses fois</translation>
    </message>
    <message>
        <source>Run it %1 times</source>
        <translation>L’exécuter %1 fois</translation>
    </message>
    <message>
        <source>The same lesson in %1 different orders</source>
        <translation>La même leçon dans %1 ordres différents</translation>
    </message>
    <message>
        <source>Find an order that goes wrong</source>
        <translation>Trouver un ordre qui tourne mal</translation>
    </message>
    <message>
        <source>Looks for a deadlock, a lost message or a process that ends badly</source>
        <translation>Cherche un interblocage, un message perdu ou un processus qui finit mal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends what goes on here; what was found stays</source>
        <translation>Met fin à ce qui se passe ici&#xa0;; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>Replay it</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Shows the chosen run as it was</source>
        <translation>Montre l’exécution choisie telle qu’elle était</translation>
    </message>
    <message>
        <source>Step through it</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>New processes repeat the chosen run, step by step</source>
        <translation>De nouveaux processus répètent l’exécution choisie, pas à pas</translation>
    </message>
    <message>
        <source>Choose an ending to see one of its runs again.</source>
        <translation>Choisissez une fin pour revoir l’une de ses exécutions.</translation>
    </message>
    <message>
        <source>Which of the runs that ended so</source>
        <translation>Laquelle des exécutions qui ont fini ainsi</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>all ended the same way</source>
        <translation>toutes finies de la même façon</translation>
    </message>
    <message>
        <source>%1 different endings</source>
        <translation>%1 fins différentes</translation>
    </message>
    <message>
        <source>Each run goes step by step, each in another order.</source>
        <translation>Chaque exécution va pas à pas, chacune dans un autre ordre.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs</source>
        <translation>Arrêté après %1 exécutions sur %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody had to be held back for that.</source>
        <translation>Il n’a fallu retenir personne pour cela.</translation>
    </message>
    <message>
        <source>It is enough to hold a process back once.</source>
        <translation>Il suffit de retenir un processus une fois.</translation>
    </message>
    <message>
        <source>It is enough to hold a process back twice.</source>
        <translation>Il suffit de retenir un processus deux fois.</translation>
    </message>
    <message>
        <source>It is enough to hold a process back %1 times.</source>
        <translation>Il suffit de retenir un processus %1 fois.</translation>
    </message>
    <message>
        <source>Looks for an order that ends in deadlock, with a loss or badly.</source>
        <translation>Cherche un ordre qui finit par un interblocage, par une perte ou mal.</translation>
    </message>
    <message>
        <source>An order that goes wrong, found after %1: %2. %3</source>
        <translation>Un ordre qui tourne mal, trouvé après %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1 Not over in time: %2.</source>
        <translation>%1 Pas terminées à temps&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every order in which a process is held back at most twice was tried, %1: none goes wrong.</source>
        <translation>Tous les ordres où un processus est retenu au plus deux fois ont été essayés, %1&#xa0;: aucun ne tourne mal.</translation>
    </message>
    <message>
        <source>Stopped. %1 in different orders: none went wrong.</source>
        <translation>Arrêté. %1 dans des ordres différents&#xa0;: rien n’a mal tourné.</translation>
    </message>
    <message>
        <source>%1 in different orders: none went wrong.</source>
        <translation>%1 dans des ordres différents&#xa0;: rien n’a mal tourné.</translation>
    </message>
    <message>
        <source>No run could be started: %1.</source>
        <translation>Aucune exécution n’a pu être lancée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How does this lesson end if its processes take turns in another order? Real processes, stepped; each run can be seen again.</source>
        <translation>Comment finit cette leçon si ses processus passent dans un autre ordre&#xa0;? De vrais processus, pas à pas&#xa0;; chaque exécution peut être revue.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>jeter</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>écraser</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>mode %1</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>place pour %1</translation>
    </message>
    <message>
        <source>if full: %1</source>
        <translation>si pleine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::FiguresTable</name>
    <message>
        <source>Every figure of every run</source>
        <translation>Tous les chiffres de toutes les exécutions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run&apos;s badge and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>  ▲ best</source>
        <translation>  ▲ meilleur</translation>
    </message>
    <message>
        <source>  ▽ worst</source>
        <translation>  ▽ pire</translation>
    </message>
</context>
<context>
    <name>synchroscope::FrozenView</name>
    <message>
        <source>The last events before the stream was frozen</source>
        <translation>Les derniers événements avant le gel du flux</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>The last %L1 events. Wheel, + and −: zoom · drag: move · 0: all</source>
        <translation>Les %L1 derniers événements. Molette, + et −&#xa0;: zoom · glisser&#xa0;: déplacer · 0&#xa0;: tout</translation>
    </message>
    <message>
        <source>Crossed out: %L1 events were lost there, and the messages in them have no arrows. </source>
        <translation>Barré&#xa0;: %L1 événements y ont été perdus, et les messages de cette partie n’ont pas de flèche. </translation>
    </message>
    <message>
        <source>Crossed out: events were lost there.</source>
        <translation>Barré&#xa0;: des événements y ont été perdus.</translation>
    </message>
</context>
<context>
    <name>synchroscope::FullSpeedPage</name>
    <message>
        <source>Full speed page</source>
        <translation>Page pleine vitesse</translation>
    </message>
    <message>
        <source>What streams</source>
        <translation>Ce qui circule</translation>
    </message>
    <message>
        <source>▶ Start</source>
        <translation>▶ Lancer</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <translation>Lancer ou arrêter (Espace)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Hold the processes and look at the last events (F)</source>
        <translation>Retenir les processus et regarder les derniers événements (F)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
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
        <translation>Tour à tour</translation>
    </message>
    <message>
        <source>Synchronous send, synchronous receive</source>
        <translation>Envoi synchrone, réception synchrone</translation>
    </message>
    <message>
        <source>Synchronous send, asynchronous receive</source>
        <translation>Envoi synchrone, réception asynchrone</translation>
    </message>
    <message>
        <source>Asynchronous send, synchronous receive</source>
        <translation>Envoi asynchrone, réception synchrone</translation>
    </message>
    <message>
        <source>Asynchronous send, asynchronous receive</source>
        <translation>Envoi asynchrone, réception asynchrone</translation>
    </message>
    <message>
        <source>All four modes in turn, three seconds each (A)</source>
        <translation>Les quatre modes tour à tour, trois secondes chacun (A)</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>How many processes send</source>
        <translation>Combien de processus envoient</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>How many processes receive</source>
        <translation>Combien de processus reçoivent</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Room for how many messages</source>
        <translation>Place pour combien de messages</translation>
    </message>
    <message>
        <source>if full</source>
        <translation>si pleine</translation>
    </message>
    <message>
        <source>What a send does when the queue is full</source>
        <translation>Ce que fait un envoi quand la file est pleine</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>jeter</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>écraser</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>Octets de chaque message</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ Fermer</translation>
    </message>
    <message>
        <source>Back to the lesson (Esc)</source>
        <translation>Retour à la leçon (Échap)</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Arrêter</translation>
    </message>
    <message>
        <source>▶ Go on</source>
        <translation>▶ Reprendre</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>Mode %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>on average %1 messages a second; half of them were received within %2.</source>
        <translation>en moyenne %1 messages par seconde&#xa0;; la moitié d’entre eux ont été reçus en moins de %2.</translation>
    </message>
    <message>
        <source> %L1 refused.</source>
        <translation> %L1 refusés.</translation>
    </message>
    <message>
        <source> %L1 overwritten.</source>
        <translation> %L1 écrasés.</translation>
    </message>
    <message>
        <source> %L1 discarded.</source>
        <translation> %L1 jetés.</translation>
    </message>
    <message>
        <source>■ STOPPED</source>
        <translation>■ ARRÊTÉ</translation>
    </message>
    <message>
        <source>❚❚ FROZEN %1</source>
        <translation>❚❚ GELÉ %1</translation>
    </message>
    <message>
        <source>the last events. F lets the processes go on.</source>
        <translation>les derniers événements. F laisse les processus continuer.</translation>
    </message>
    <message>
        <source>● FULL SPEED %1</source>
        <translation>● PLEINE VITESSE %1</translation>
    </message>
    <message>
        <source>■ STOPPED %1</source>
        <translation>■ ARRÊTÉ %1</translation>
    </message>
    <message>
        <source> %L1 sent, %L2 received, %L3 left: what the processes counted and what the channel counted agree.</source>
        <translation> %L1 envoyés, %L2 reçus, %L3 restants&#xa0;: ce que les processus ont compté et ce que le canal a compté concordent.</translation>
    </message>
    <message>
        <source>❚❚ READY</source>
        <translation>❚❚ PRÊT</translation>
    </message>
    <message>
        <source>Senders send and receivers receive as fast as the machine can: work takes no time. In which mode do most messages arrive? Space starts.</source>
        <translation>Les émetteurs envoient et les récepteurs reçoivent aussi vite que la machine le peut&#xa0;: le travail ne prend pas de temps. Dans quel mode arrive-t-il le plus de messages&#xa0;? Espace lance.</translation>
    </message>
</context>
<context>
    <name>synchroscope::GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search: a word, as it stands in the window or in a book</source>
        <translation>Chercher&#xa0;: un mot, tel qu’il figure dans la fenêtre ou dans un livre</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <source>Terms and their meanings</source>
        <translation>Les termes et leur sens</translation>
    </message>
    <message>
        <source>&lt;p&gt;No term speaks of that.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Aucun terme ne parle de cela.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 terms</source>
        <translation>%1 termes sur %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::Handout</name>
    <message>
        <source>At %1: %2 %3</source>
        <comment>time, subject, rest of a sentence</comment>
        <translation>À %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>The whole run, from left to right.</source>
        <translation>Toute l’exécution, de gauche à droite.</translation>
    </message>
    <message>
        <source> (in %1)</source>
        <comment>in mode 3: asynchronous send, synchronous receive</comment>
        <translation> (en %1)</translation>
    </message>
    <message>
        <source>The questions speak of the lesson as it was written; these runs had other settings.</source>
        <translation>Les questions portent sur la leçon telle qu’elle a été écrite&#xa0;; ces exécutions avaient d’autres réglages.</translation>
    </message>
    <message>
        <source>The programs</source>
        <translation>Les programmes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Ce qui a été exécuté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Montrer les réponses</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more kinds of happening, which a recording has in full.</source>
        <translation>
            <numerusform>Et %n autre sorte d’événements, qu’un enregistrement contient en entier.</numerusform>
            <numerusform>Et %n autres sortes d’événements, qu’un enregistrement contient en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>place pour %1</translation>
    </message>
    <message>
        <source>if full: %1</source>
        <translation>si pleine&#xa0;: %1</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>vitesse × %1</translation>
    </message>
    <message>
        <source>2: Linux recorded every sleep and every return to a processor</source>
        <translation>2&#xa0;: Linux a enregistré chaque sommeil et chaque retour sur un processeur</translation>
    </message>
    <message>
        <source>1: Linux was asked where each process sleeps</source>
        <translation>1&#xa0;: on a demandé à Linux où dort chaque processus</translation>
    </message>
    <message>
        <source>0: only what the processes wrote themselves</source>
        <translation>0&#xa0;: seulement ce que les processus ont écrit eux-mêmes</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>Mode %1</translation>
    </message>
    <message>
        <source>Modes %1 and %2</source>
        <translation>Modes %1 et %2</translation>
    </message>
    <message>
        <source>Blocked: no room</source>
        <translation>Bloqué&#xa0;: pas de place</translation>
    </message>
    <message>
        <source>Blocked: until received</source>
        <translation>Bloqué&#xa0;: jusqu’à réception</translation>
    </message>
    <message>
        <source>Blocked: no message</source>
        <translation>Bloqué&#xa0;: pas de message</translation>
    </message>
    <message>
        <source>Blocked: until woken</source>
        <translation>Bloqué&#xa0;: jusqu’au réveil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <translation>Regardé en vain</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>Réglé autrement</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1, and %2 that were lost</source>
        <translation>%1, et %2 perdus</translation>
    </message>
    <message>
        <source>Evidence tier</source>
        <translation>Palier de preuve</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>, %1 processors</source>
        <translation>, %1 processeurs</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The run as far as it was recorded, from left to right.</source>
        <translation>L’exécution telle qu’elle a été enregistrée, de gauche à droite.</translation>
    </message>
    <message>
        <source>Some of these runs were broken off: their figures go no further.</source>
        <translation>Certaines de ces exécutions ont été interrompues&#xa0;: leurs chiffres ne vont pas plus loin.</translation>
    </message>
    <message>
        <source>The run was broken off after %1: what would have come then is not known.</source>
        <translation>L’exécution a été interrompue après %1&#xa0;: la suite n’est pas connue.</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n of this kind, the last at %1</source>
        <translation>
            <numerusform>le seul de ce genre, à %1</numerusform>
            <numerusform>le premier de %n de ce genre, le dernier à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::HandoutMaker</name>
    <message>
        <source>The handout is in %1.</source>
        <translation>Le polycopié est dans %1.</translation>
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
        <translation>Espace</translation>
    </message>
    <message>
        <source>play or pause, also a replay; after the end: again</source>
        <translation>lancer ou mettre en pause, une relecture aussi&#xa0;; après la fin&#xa0;: recommencer</translation>
    </message>
    <message>
        <source>←  →</source>
        <translation>←  →</translation>
    </message>
    <message>
        <source>back, on by one happening</source>
        <translation>reculer, avancer d’un événement</translation>
    </message>
    <message>
        <source>Shift+←  Shift+→  PgUp  PgDn</source>
        <translation>Maj+←  Maj+→  PgPréc  PgSuiv</translation>
    </message>
    <message>
        <source>previous, next stop</source>
        <translation>arrêt précédent, suivant</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>choose where it stands still by itself: blocked, woken, full …</source>
        <translation>choisir où l’exécution s’arrête d’elle-même&#xa0;: bloqué, réveillé, file pleine …</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Début  Fin</translation>
    </message>
    <message>
        <source>to the beginning, to the newest moment</source>
        <translation>au début, à l’instant le plus récent</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>back from a replay to the newest moment</source>
        <translation>d’une relecture, revenir à l’instant le plus récent</translation>
    </message>
    <message>
        <source>[  ]</source>
        <translation>[  ]</translation>
    </message>
    <message>
        <source>pace: Step, Slow, Live, Max</source>
        <translation>rythme&#xa0;: Pas, Lent, Direct, Max</translation>
    </message>
    <message>
        <source>{  }</source>
        <translation>{  }</translation>
    </message>
    <message>
        <source>slower, faster by a little</source>
        <translation>un peu plus lent, plus rapide</translation>
    </message>
    <message>
        <source>1  2  3  4</source>
        <translation>1  2  3  4</translation>
    </message>
    <message>
        <source>the four modes</source>
        <translation>les quatre modes</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>restart at 0</source>
        <translation>relancer à 0</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Maj+R</translation>
    </message>
    <message>
        <source>the lesson&apos;s own settings</source>
        <translation>les réglages de la leçon</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>in a replay: new processes, up to here or step by step</source>
        <translation>dans une relecture&#xa0;: de nouveaux processus, jusqu’ici ou pas à pas</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>the run before</source>
        <translation>l’exécution précédente</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>why? who waits for whom, and who could end it; of the selected process</source>
        <translation>pourquoi&#xa0;? qui attend qui, et qui pourrait y mettre fin&#xa0;; pour le processus choisi</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare: all modes on one clock; 1–8 opens a run, C leads back</source>
        <translation>comparer&#xa0;: tous les modes sur une seule horloge&#xa0;; 1–8 ouvre une exécution, C en revient</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>full speed: what the machine can do in each mode</source>
        <translation>pleine vitesse&#xa0;: ce que la machine peut faire dans chaque mode</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>explore: run it 50 times, find an order that goes wrong</source>
        <translation>explorer&#xa0;: exécuter 50 fois, trouver un ordre qui tourne mal</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>log: what happened</source>
        <translation>journal&#xa0;: ce qui s’est passé</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>workshop: change programs, processes, channels; Ctrl+Enter runs them</source>
        <translation>atelier&#xa0;: modifier programmes, processus, canaux&#xa0;; Ctrl+Entrée les lance</translation>
    </message>
    <message>
        <source>Ctrl+O  Ctrl+S  Ctrl+N</source>
        <translation>Ctrl+O  Ctrl+S  Ctrl+N</translation>
    </message>
    <message>
        <source>open or save a lesson of your own, begin a new one</source>
        <translation>ouvrir ou enregistrer votre propre leçon, en commencer une nouvelle</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>keep what is recorded in a file; Ctrl+O opens it again</source>
        <translation>garder l’enregistrement dans un fichier&#xa0;; Ctrl+O le rouvre</translation>
    </message>
    <message>
        <source>,  .</source>
        <translation>,  .</translation>
    </message>
    <message>
        <source>look inside a message: the one sent before, after; Esc: none</source>
        <translation>regarder dans un message&#xa0;: celui envoyé avant, après&#xa0;; Échap&#xa0;: aucun</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>the notional machine, or how Linux does it</source>
        <translation>la machine abstraite, ou comment Linux s’y prend</translation>
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
        <translation>le texte de la leçon</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>vote: from then on A–D count for an answer, Shift+A–D take one back; V, Esc: done</source>
        <translation>voter&#xa0;: dès lors A–D comptent pour une réponse, Maj+A–D en retirent une&#xa0;; V, Échap&#xa0;: fini</translation>
    </message>
    <message>
        <source>Ctrl+PgUp  Ctrl+PgDn</source>
        <translation>Ctrl+PgPréc  Ctrl+PgSuiv</translation>
    </message>
    <message>
        <source>previous, next lesson</source>
        <translation>leçon précédente, suivante</translation>
    </message>
    <message>
        <source>Ctrl++  Ctrl+−  Ctrl+0</source>
        <translation>Ctrl++  Ctrl+−  Ctrl+0</translation>
    </message>
    <message>
        <source>larger, smaller, usual text</source>
        <translation>texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>Alt+1 … 8</source>
        <translation>Alt+1 … 8</translation>
    </message>
    <message>
        <source>select a process; at pace Step: its next happening</source>
        <translation>choisir un processus&#xa0;; au rythme Pas&#xa0;: son événement suivant</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next control, which then has its own keys</source>
        <translation>à la commande suivante, qui a alors ses propres touches</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>terms: whose synchronous, glossary, teacher&apos;s guide</source>
        <translation>termes&#xa0;: le «&#xa0;synchrone&#xa0;» de qui, glossaire, guide de l’enseignant</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette page</translation>
    </message>
    <message>
        <source>Click a badge</source>
        <translation>Clic sur une pastille</translation>
    </message>
    <message>
        <source>on a wait: how it is known that the process sleeps; “Linux” on a card too</source>
        <translation>sur une attente&#xa0;: comment on sait que le processus dort&#xa0;; «&#xa0;Linux&#xa0;» sur une carte aussi</translation>
    </message>
    <message>
        <source>Click a message</source>
        <translation>Clic sur un message</translation>
    </message>
    <message>
        <source>look inside it</source>
        <translation>regarder dedans</translation>
    </message>
    <message>
        <source>run or pause all, also a replay; after the end: again</source>
        <translation>tout lancer ou mettre en pause, une relecture aussi&#xa0;; après la fin&#xa0;: recommencer</translation>
    </message>
    <message>
        <source>back; all of them on to the next thing that happens in any</source>
        <translation>reculer&#xa0;; tous avancent jusqu’à l’événement suivant de l’un d’eux</translation>
    </message>
    <message>
        <source>Home  End  L</source>
        <translation>Début  Fin  L</translation>
    </message>
    <message>
        <source>[  ]  {  }</source>
        <translation>[  ]  {  }</translation>
    </message>
    <message>
        <source>pace: Step, Slow, Live, Max; slower, faster by a little</source>
        <translation>rythme&#xa0;: Pas, Lent, Direct, Max&#xa0;; un peu plus lent, plus rapide</translation>
    </message>
    <message>
        <source>restart all at 0</source>
        <translation>tout relancer à 0</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>in turn, or all at once</source>
        <translation>en série, ou tous à la fois</translation>
    </message>
    <message>
        <source>to the values that are compared; Enter runs them</source>
        <translation>aux valeurs comparées&#xa0;; Entrée les lance</translation>
    </message>
    <message>
        <source>+  −  0</source>
        <translation>+  −  0</translation>
    </message>
    <message>
        <source>closer, further away, all of it; the wheel does so too</source>
        <translation>plus près, plus loin, tout&#xa0;; la molette aussi</translation>
    </message>
    <message>
        <source>1 … 8</source>
        <translation>1 … 8</translation>
    </message>
    <message>
        <source>open a run on the lesson page, at the same moment</source>
        <translation>ouvrir une exécution sur la page de la leçon, au même instant</translation>
    </message>
    <message>
        <source>↑  ↓  Enter</source>
        <translation>↑  ↓  Entrée</translation>
    </message>
    <message>
        <source>choose a run, open it</source>
        <translation>choisir une exécution, l’ouvrir</translation>
    </message>
    <message>
        <source>more: every figure in a table</source>
        <translation>détails&#xa0;: tous les chiffres dans un tableau</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>mark where each run begins to differ from the first</source>
        <translation>marquer où chaque exécution commence à différer de la première</translation>
    </message>
    <message>
        <source>C  Esc</source>
        <translation>C  Échap</translation>
    </message>
    <message>
        <source>back to the lesson</source>
        <translation>retour à la leçon</translation>
    </message>
    <message>
        <source>start or stop the stream</source>
        <translation>lancer ou arrêter le flux</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>all four in turn, three seconds each</source>
        <translation>les quatre tour à tour, trois secondes chacun</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>freeze: hold the processes and look at the last events; again: go on</source>
        <translation>geler&#xa0;: retenir les processus et regarder les derniers événements&#xa0;; de nouveau&#xa0;: reprendre</translation>
    </message>
    <message>
        <source>frozen: closer, further away, all of it; the wheel does so too</source>
        <translation>gelé&#xa0;: plus près, plus loin, tout&#xa0;; la molette aussi</translation>
    </message>
    <message>
        <source>U  Esc</source>
        <translation>U  Échap</translation>
    </message>
    <message>
        <source>whose synchronous, glossary, teacher&apos;s guide, answers, user&apos;s guide</source>
        <translation>le «&#xa0;synchrone&#xa0;» de qui, glossaire, guide de l’enseignant, réponses, guide de l’utilisateur</translation>
    </message>
    <message>
        <source>←  →  ↑  ↓</source>
        <translation>←  →  ↑  ↓</translation>
    </message>
    <message>
        <source>choose a word of a book</source>
        <translation>choisir un mot d’un livre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the lesson that shows it, with its settings</source>
        <translation>ouvrir la leçon qui le montre, avec ses réglages</translation>
    </message>
    <message>
        <source>F1  Esc</source>
        <translation>F1  Échap</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>retour là où vous étiez</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>table: what the picture shows, in words and figures</source>
        <translation>tableau&#xa0;: ce que montre l’image, en mots et en chiffres</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Début</translation>
    </message>
    <message>
        <source>start page: the course, the comparison, open</source>
        <translation>page d’accueil&#xa0;: le cours, la comparaison, ouvrir</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>a handout of the lesson, to print or for a browser</source>
        <translation>un polycopié de la leçon, à imprimer ou pour un navigateur</translation>
    </message>
    <message>
        <source>P  F5  F11</source>
        <translation>P  F5  F11</translation>
    </message>
    <message>
        <source>present: full screen, for the back row; Esc: no more</source>
        <translation>présenter&#xa0;: plein écran, pour le dernier rang&#xa0;; Échap&#xa0;: fin</translation>
    </message>
    <message>
        <source>blank screen, presented also with . ; any key shows the lesson again</source>
        <translation>écran vide, en présentation aussi avec .&#xa0;; n’importe quelle touche montre de nouveau la leçon</translation>
    </message>
    <message>
        <source>←  →  PgUp  PgDn</source>
        <translation>←  →  PgPréc  PgSuiv</translation>
    </message>
    <message>
        <source>blank screen, presented also with .</source>
        <translation>écran vide, en présentation aussi avec .</translation>
    </message>
    <message>
        <source>1  2  3</source>
        <translation>1  2  3</translation>
    </message>
    <message>
        <source>the course, the comparison, open a file</source>
        <translation>le cours, la comparaison, ouvrir un fichier</translation>
    </message>
    <message>
        <source>←  →  Tab</source>
        <translation>←  →  Tab</translation>
    </message>
    <message>
        <source>from one to the next; Space takes it</source>
        <translation>de l’un à l’autre&#xa0;; Espace le choisit</translation>
    </message>
    <message>
        <source>to the lesson</source>
        <translation>à la leçon</translation>
    </message>
</context>
<context>
    <name>synchroscope::KnobPanel</name>
    <message>
        <source>Change it</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>The programs see it as the variable %1; from %2 to %3.</source>
        <translation>Les programmes le voient comme la variable %1&#xa0;; de %2 à %3.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Several values side by side, and a chart of what each costs and gains</source>
        <translation>Plusieurs valeurs côte à côte, et un graphique de ce que chacune coûte et rapporte</translation>
    </message>
    <message>
        <source>Compare values: %1</source>
        <translation>Comparer des valeurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Celle du bureau</translation>
    </message>
</context>
<context>
    <name>synchroscope::LatencyChart</name>
    <message>
        <source>How long messages lay in the queue</source>
        <translation>Temps passé par les messages dans la file</translation>
    </message>
    <message>
        <source>% of messages</source>
        <translation>% des messages</translation>
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
        <translation>temps dans la file, au plus (%1)</translation>
    </message>
    <message>
        <source>%1: %2 messages</source>
        <translation>%1&#xa0;: %2 messages</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>Rien n’a encore été reçu</translation>
    </message>
    <message>
        <source>% of %1 messages each</source>
        <translation>% de %1 messages chacun</translation>
    </message>
    <message>
        <source>%1: %2 % of the messages lay in the queue no longer than %3 %4 (%5 received)</source>
        <translation>%1&#xa0;: %2 % des messages n’ont pas passé plus de %3 %4 dans la file (%5 reçus)</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonFields</name>
    <message>
        <source>The lesson&apos;s texts</source>
        <translation>Les textes de la leçon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Ce que l’on voit</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>+ Slider</source>
        <translation>+ Curseur</translation>
    </message>
    <message>
        <source>One more variable to change</source>
        <translation>Une variable de plus à changer</translation>
    </message>
    <message>
        <source>Slider, as it is called</source>
        <translation>Nom du curseur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this slider</source>
        <translation>Supprimer ce curseur</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
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
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Variable that the programs see</source>
        <translation>Variable que voient les programmes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPage</name>
    <message>
        <source>Lesson page</source>
        <translation>Page de la leçon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>The notional machine: processes, mailboxes, messages (M)</source>
        <translation>La machine abstraite&#xa0;: processus, boîtes aux lettres, messages (M)</translation>
    </message>
    <message>
        <source>How Linux does it: shared memory, futex words, system calls (M)</source>
        <translation>Comment Linux s’y prend&#xa0;: mémoire partagée, mots futex, appels système (M)</translation>
    </message>
    <message>
        <source>Your own settings or programs: the lesson&apos;s texts speak of those it was written with.</source>
        <translation>Vos propres réglages ou programmes&#xa0;: les textes de la leçon parlent de ceux avec lesquels elle a été écrite.</translation>
    </message>
    <message>
        <source>Space: start.</source>
        <translation>Espace&#xa0;: lancer.</translation>
    </message>
    <message>
        <source>❚❚ PAUSED</source>
        <translation>❚❚ PAUSE</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Rien ne s’exécute.</translation>
    </message>
    <message>
        <source>The reason stands below.</source>
        <translation>La raison est indiquée plus bas.</translation>
    </message>
    <message>
        <source>New processes; this run stays as it is (H)</source>
        <translation>De nouveaux processus&#xa0;; cette exécution reste telle quelle (H)</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPanel</name>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Précédente</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Suivante ›</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lesson text</source>
        <translation>Texte de la leçon</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Leçon précédente</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of a lesson</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Own %1 · %2</source>
        <comment>a lesson beside the course</comment>
        <translation>Perso %1 · %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a lesson that was run</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · %3 done</source>
        <translation>Leçon %1 sur %2 · %3 faites</translation>
    </message>
    <message>
        <source>Own lesson %1 of %2 · of the course %3 of %4 done</source>
        <translation>Leçon perso %1 sur %2 · du cours, %3 sur %4 faites</translation>
    </message>
    <message>
        <source>The lesson as it was written: %1</source>
        <translation>La leçon telle qu’elle a été écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where it stood still</source>
        <translation>Où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>À observer</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whose “synchronous”?</source>
        <translation>Le «&#xa0;synchrone&#xa0;» de qui&#xa0;?</translation>
    </message>
    <message>
        <source>What the words mean in your book, and a glossary (F1)</source>
        <translation>Ce que les mots signifient dans votre livre, et un glossaire (F1)</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPlayer</name>
    <message>
        <source>There is nothing to vote on: no question is open here. One that was committed or answered is asked again when its lesson is opened again.</source>
        <translation>Pas de vote ici&#xa0;: aucune question n’est ouverte. Une question validée ou résolue est posée de nouveau quand on rouvre sa leçon.</translation>
    </message>
</context>
<context>
    <name>synchroscope::MainWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Synchroscope</source>
        <translation>Synchroscope</translation>
    </message>
    <message>
        <source>New run to here</source>
        <translation>Nouvelle exécution jusqu’ici</translation>
    </message>
    <message>
        <source>Repeat step by step</source>
        <translation>Répéter pas à pas</translation>
    </message>
    <message>
        <source>From the next start the window speaks that language.</source>
        <translation>Au prochain démarrage, la fenêtre parlera cette langue.</translation>
    </message>
    <message>
        <source>This run comes from the comparison, and the switches show its settings: changing one starts a new run. C leads back to the comparison, at the moment that is shown here.</source>
        <translation>Cette exécution vient de la comparaison, et les commutateurs montrent ses réglages&#xa0;: en changer un lance une nouvelle exécution. C ramène à la comparaison, à l’instant montré ici.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The recording is being read; its beginning is here.</source>
        <translation>L’enregistrement est en cours de lecture&#xa0;; son début est ici.</translation>
    </message>
    <message>
        <source>A recording, begun %1 (%2, %3 processors).</source>
        <translation>Un enregistrement, commencé %1 (%2, %3 processeurs).</translation>
    </message>
    <message>
        <source> It was broken off; what was recorded until then is here.</source>
        <translation> Il a été interrompu&#xa0;; ce qui était enregistré jusque-là est ici.</translation>
    </message>
    <message>
        <source> Space plays it, End goes to its end.</source>
        <translation> Espace le joue, Fin va à sa fin.</translation>
    </message>
    <message>
        <source>What happens here goes into %1 as it happens.</source>
        <translation>Ce qui se passe ici est écrit au fur et à mesure dans %1.</translation>
    </message>
    <message>
        <source>Keep what is recorded</source>
        <translation>Garder l’enregistrement</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Enregistrements (%1)</translation>
    </message>
    <message>
        <source>Set as on the Terms page. %1 F1 leads back to it, Shift+R to the lesson&apos;s own settings.</source>
        <translation>Réglé comme sur la page Termes. %1 F1 y ramène, Maj+R ramène aux réglages de la leçon.</translation>
    </message>
    <message>
        <source>Export as text</source>
        <translation>Exporter en texte</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Texte (*.md *.txt)</translation>
    </message>
    <message>
        <source>The lesson is on the clipboard, as text.</source>
        <translation>La leçon est dans le presse-papiers, sous forme de texte.</translation>
    </message>
    <message>
        <source>%1[*] — Synchroscope</source>
        <translation>%1[*] — Synchroscope</translation>
    </message>
    <message>
        <source>It stands in the workshop. The stage still shows the lesson before: Ctrl+Enter runs this one once it is right.</source>
        <translation>Elle est dans l’atelier. La scène montre encore la leçon précédente&#xa0;: Ctrl+Entrée lance celle-ci une fois qu’elle est correcte.</translation>
    </message>
    <message>
        <source>Open a lesson or a recording</source>
        <translation>Ouvrir une leçon ou un enregistrement</translation>
    </message>
    <message>
        <source>Lessons and recordings (%1)</source>
        <translation>Leçons et enregistrements (%1)</translation>
    </message>
    <message>
        <source>%1. What has been changed is still here; save it elsewhere.</source>
        <translation>%1. Ce qui a été modifié est encore ici&#xa0;; enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source> It has mistakes, which are marked: it does not run before they are mended.</source>
        <translation> Elle contient des erreurs, qui sont marquées&#xa0;: elle ne s’exécute pas tant qu’elles ne sont pas corrigées.</translation>
    </message>
    <message numerus="yes">
        <source> Left out: checkpoints and watches that wait for more messages than there is room for, %n in all.</source>
        <translation>
            <numerusform> Omis&#xa0;: jalons et observations qui attendent plus de messages qu’il n’y a de places, %n en tout.</numerusform>
            <numerusform> Omis&#xa0;: jalons et observations qui attendent plus de messages qu’il n’y a de places, %n en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source> Its questions, checkpoints and watches speak of the programs as they were: look through them in the file.</source>
        <translation> Ses questions, jalons et observations parlent des programmes tels qu’ils étaient&#xa0;: relisez-les dans le fichier.</translation>
    </message>
    <message>
        <source>Save the lesson as (of its comments only those at the top are kept)</source>
        <translation>Enregistrer la leçon sous (de ses commentaires, seuls ceux du début sont gardés)</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Leçons (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>“%1” has been changed and not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>A handout&apos;s name ends in .pdf or .html.</source>
        <translation>Le nom d’un polycopié finit par .pdf ou .html.</translation>
    </message>
    <message>
        <source>For the handout the lesson is run once in each mode; the window can be used meanwhile.</source>
        <translation>Pour le polycopié, la leçon est exécutée une fois dans chaque mode&#xa0;; la fenêtre reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>Handout of this lesson</source>
        <translation>Polycopié de cette leçon</translation>
    </message>
    <message>
        <source>To print (*.pdf);;For a browser (*.html)</source>
        <translation>À imprimer (*.pdf);;Pour un navigateur (*.html)</translation>
    </message>
    <message>
        <source>The recording that was there is %1 now.</source>
        <translation>L’enregistrement qui s’y trouvait est maintenant %1.</translation>
    </message>
    <message>
        <source>%1 Nothing has been opened.</source>
        <translation>%1 Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>No lesson was found. Open a lesson file or a recording, or install the lessons; “synchroscope doctor” says where they are looked for.</source>
        <translation>Aucune leçon trouvée. Ouvrez un fichier de leçon ou un enregistrement, ou installez les leçons&#xa0;; «&#xa0;synchroscope doctor&#xa0;» dit où elles sont cherchées.</translation>
    </message>
    <message>
        <source>The recording is still being read; ask for its handout when all of it is here.</source>
        <translation>L’enregistrement est encore en cours de lecture&#xa0;; demandez son polycopié quand il sera complet.</translation>
    </message>
</context>
<context>
    <name>synchroscope::Maker</name>
    <message>
        <source>Shared memory of %1: %2 bytes</source>
        <translation>Mémoire partagée de %1&#xa0;: %2 octets</translation>
    </message>
    <message>
        <source>○ worked out from the recorded events: these bytes were not read</source>
        <translation>○ déduit des événements enregistrés&#xa0;: ces octets n’ont pas été lus</translation>
    </message>
    <message>
        <source>● read from the segment at %1</source>
        <translation>● lu dans le segment à %1</translation>
    </message>
    <message>
        <source>● read from the segment at %1, while somebody was changing it</source>
        <translation>● lu dans le segment à %1, pendant que quelqu’un le modifiait</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a process and its pid</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>%1 sleeps</source>
        <translation>%1 dort</translation>
    </message>
    <message>
        <source>%1, gen. %2</source>
        <comment>a count&apos;s name with its place, its generation</comment>
        <translation>%1, gén. %2</translation>
    </message>
    <message>
        <source>put − taken = %1</source>
        <translation>posés − pris = %1</translation>
    </message>
    <message>
        <source>tail: put mod %1</source>
        <translation>queue&#xa0;: posés mod %1</translation>
    </message>
    <message>
        <source>head: taken mod %1</source>
        <translation>tête&#xa0;: pris mod %1</translation>
    </message>
    <message>
        <source>tail = head + count = %1</source>
        <translation>queue = tête + compte = %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>synchroscope::MemoryView</name>
    <message>
        <source>Linux: the shared memory</source>
        <translation>Linux&#xa0;: la mémoire partagée</translation>
    </message>
    <message>
        <source>Every byte of the channel</source>
        <translation>Chaque octet du canal</translation>
    </message>
    <message>
        <source>All bytes</source>
        <translation>Tous les octets</translation>
    </message>
    <message>
        <source>All bytes, in a table</source>
        <translation>Tous les octets, dans un tableau</translation>
    </message>
    <message>
        <source>Every byte of the channel by its name</source>
        <translation>Chaque octet du canal par son nom</translation>
    </message>
    <message>
        <source>Channel whose memory is shown</source>
        <translation>Canal dont la mémoire est montrée</translation>
    </message>
    <message>
        <source>No channel, no bytes of one</source>
        <translation>Pas de canal, donc pas d’octets</translation>
    </message>
    <message>
        <source>The processes of this lesson share texts: what they say is at the level Machine (M).</source>
        <translation>Les processus de cette leçon partagent des textes&#xa0;: ce qu’ils disent se lit au niveau Machine (M).</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changé)</translation>
    </message>
    <message>
        <source>slot at %1: %2, %3, %4</source>
        <translation>case à %1&#xa0;: %2, %3, %4</translation>
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
        <translation>Dans un message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Fermer le message (Échap)</translation>
    </message>
    <message>
        <source>The life of the message, step by step</source>
        <translation>La vie du message, pas à pas</translation>
    </message>
    <message>
        <source>Click or Enter: to the moment at which it happened</source>
        <translation>Clic ou Entrée&#xa0;: à l’instant où cela s’est passé</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>Sa vie</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source> · slot[%1] at %2</source>
        <translation> · case[%1] à %2</translation>
    </message>
    <message>
        <source>Written by %1 at %2</source>
        <translation>Écrit par %1 à %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Who wrote it is not known: the events of its sending were lost</source>
        <translation>On ne sait pas qui l’a écrit&#xa0;: les événements de son envoi ont été perdus</translation>
    </message>
    <message>
        <source>Its bytes are not known: there was no room to record them.</source>
        <translation>On ne connaît pas ses octets&#xa0;: il n’y avait pas de place pour les enregistrer.</translation>
    </message>
    <message>
        <source>As text: “%1”</source>
        <translation>En texte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>To the system this is %1. What it means is agreed between the programs.</source>
        <translation>Pour le système, c’est %1. Ce que cela signifie est convenu entre les programmes.</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentList</name>
    <message>
        <source>%1 · some only with the lesson&apos;s own settings (Shift+R)</source>
        <translation>%1 · certains seulement avec les réglages de la leçon (Maj+R)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what may happen, whether it has</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>s’est produit</translation>
    </message>
    <message>
        <source>To this moment</source>
        <translation>À cet instant</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentSheet</name>
    <message>
        <source>Table: what the picture shows</source>
        <translation>Tableau&#xa0;: ce que montre l’image</translation>
    </message>
    <message>
        <source>What the picture shows, row by row</source>
        <translation>Ce que montre l’image, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentTableModel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>next to be received: %1</source>
        <translation>à recevoir ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, message %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
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
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened, line by line</source>
        <translation>Ce qui s’est passé, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>synchroscope::OriginBar</name>
    <message>
        <source>✕ Close</source>
        <translation>✕ Fermer</translation>
    </message>
    <message>
        <source>Close what is said of where this lesson comes from</source>
        <translation>Fermer ce qui est dit de la provenance de cette leçon</translation>
    </message>
    <message>
        <source>It is not said of this lesson again</source>
        <translation>Ce n’est plus dit de cette leçon</translation>
    </message>
    <message>
        <source>This lesson comes from elsewhere: %1. Its programs run in a sandbox: no files, no network.</source>
        <translation>Cette leçon vient d’ailleurs&#xa0;: %1. Ses programmes s’exécutent dans un bac à sable&#xa0;: ni fichiers, ni réseau.</translation>
    </message>
</context>
<context>
    <name>synchroscope::PaceSwitch</name>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Pace: one step each time</source>
        <translation>Rythme&#xa0;: un pas à la fois</translation>
    </message>
    <message>
        <source>Pace: steps on a timer</source>
        <translation>Rythme&#xa0;: des pas, à la minuterie</translation>
    </message>
    <message>
        <source>Pace: the processes run freely</source>
        <translation>Rythme&#xa0;: les processus vont librement</translation>
    </message>
    <message>
        <source>Pace: as fast as the machine can, a new run</source>
        <translation>Rythme&#xa0;: aussi vite que la machine le peut, une nouvelle exécution</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Rythme de la relecture</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événem.</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>Avancer par</translation>
    </message>
    <message>
        <source>1 in %1 s</source>
        <translation>1 en %1 s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>steps a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Pas par seconde</translation>
    </message>
    <message>
        <source>How many steps a second</source>
        <translation>Combien de pas par seconde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast the time of the lesson goes: 1× is real time</source>
        <translation>À quelle vitesse passe le temps de la leçon&#xa0;: 1× est le temps réel</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>Speed: work takes no time</source>
        <translation>Vitesse&#xa0;: le travail ne prend pas de temps</translation>
    </message>
    <message>
        <source>Work takes no time: nothing to choose. Who waits looks again and again for a while, in send or receive, before it sleeps.</source>
        <translation>Le travail ne prend pas de temps&#xa0;: rien à choisir. Celui qui attend regarde sans cesse pendant un moment, en envoi ou en réception, avant de dormir.</translation>
    </message>
</context>
<context>
    <name>synchroscope::PanelTab</name>
    <message>
        <source>Show the lesson&apos;s text</source>
        <translation>Montrer le texte de la leçon</translation>
    </message>
    <message>
        <source>Show the lesson&apos;s text (T)</source>
        <translation>Montrer le texte de la leçon (T)</translation>
    </message>
    <message>
        <source>▾ Your prediction</source>
        <translation>▾ Votre prédiction</translation>
    </message>
    <message>
        <source>▾ The lesson’s text</source>
        <translation>▾ Le texte de la leçon</translation>
    </message>
    <message>
        <source>A question is open: your prediction</source>
        <translation>Une question est ouverte&#xa0;: votre prédiction</translation>
    </message>
</context>
<context>
    <name>synchroscope::PredictionBox</name>
    <message>
        <source>Your prediction</source>
        <translation>Votre prédiction</translation>
    </message>
    <message>
        <source>A to D: one vote more. With Shift: one less. V: done.</source>
        <translation>A à D&#xa0;: un vote de plus. Avec Maj&#xa0;: un de moins. V&#xa0;: fini.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Clear the votes</source>
        <translation>Effacer les votes</translation>
    </message>
    <message>
        <source>Decide before you look. You may also just start.</source>
        <translation>Décidez avant de regarder. Vous pouvez aussi simplement lancer.</translation>
    </message>
    <message>
        <source>Count the class&apos;s answers with the keys A to D (V)</source>
        <translation>Compter les réponses de la classe avec les touches A à D (V)</translation>
    </message>
    <message>
        <source>Answer and reason after the run.</source>
        <translation>Réponse et raison après l’exécution.</translation>
    </message>
    <message>
        <source>A question about the lesson&apos;s own programs and settings (Shift+R)</source>
        <translation>Une question sur les programmes et réglages de la leçon (Maj+R)</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>La réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Yes: %1.</source>
        <translation>Oui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No — it is: %1.</source>
        <translation>Non, c’est&#xa0;: %1.</translation>
    </message>
    <message>
        <source> Your choice was not committed.</source>
        <translation> Votre choix n’a pas été validé.</translation>
    </message>
</context>
<context>
    <name>synchroscope::ProcessTab</name>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Nom du processus</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One more process with this program</source>
        <translation>Un processus de plus avec ce programme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this process</source>
        <translation>Supprimer ce processus</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programme de %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::ProcessTableModel</name>
    <message>
        <source>The message that it is busy with, or what it waits for.</source>
        <translation>Le message qui l’occupe, ou ce qu’il attend.</translation>
    </message>
    <message>
        <source>How many messages it has put into channels.</source>
        <translation>Combien de messages il a mis dans des canaux.</translation>
    </message>
    <message>
        <source>How many messages it has taken out of channels.</source>
        <translation>Combien de messages il a pris dans des canaux.</translation>
    </message>
    <message>
        <source>Its number in Linux.</source>
        <translation>Son numéro dans Linux.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Message or reason</source>
        <translation>Message ou raison</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <translation>Regardé en vain</translation>
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
        <translation>Clic sur un message&#xa0;: regarder dedans. Encore une fois&#xa0;: à l’instant de son envoi</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionné</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>room in a queue</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>point de rencontre</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::RecentFiles</name>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;%1 %2 (not there now)</source>
        <translation>&amp;%1 %2 (absent pour l’instant)</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
</context>
<context>
    <name>synchroscope::RunKeeper</name>
    <message>
        <source>The recording is %1 s behind: this disk is slow. Nothing is lost as long as the program runs.</source>
        <translation>L’enregistrement a %1 s de retard&#xa0;: ce disque est lent. Rien n’est perdu tant que le programme tourne.</translation>
    </message>
    <message>
        <source>%1 holds the recording.</source>
        <translation>%1 contient l’enregistrement.</translation>
    </message>
    <message>
        <source>%1; %2 holds what came before.</source>
        <translation>%1&#xa0;; %2 contient ce qui précède.</translation>
    </message>
    <message>
        <source>The recording has caught up: all but the last moment is in the file.</source>
        <translation>L’enregistrement a rattrapé son retard&#xa0;: tout est dans le fichier, sauf le dernier instant.</translation>
    </message>
</context>
<context>
    <name>synchroscope::RunStrip</name>
    <message>
        <source>so far</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>ended badly</source>
        <translation>mal finie</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>interblocage</translation>
    </message>
    <message>
        <source>livelock</source>
        <translation>blocage actif</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>délai écoulé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exéc. %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>mode %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>places %1</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>stepped</source>
        <translation>pas à pas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how a run ended, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions précédentes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Compare the shown run with another one</source>
        <translation>Comparer l’exécution montrée à une autre</translation>
    </message>
    <message>
        <source>Runs of this lesson</source>
        <translation>Exécutions de cette leçon</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Run %1 · now</source>
        <translation>Exéc. %1 · actuelle</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>Run %1 · not started</source>
        <translation>Exéc. %1 · pas lancée</translation>
    </message>
</context>
<context>
    <name>synchroscope::ScopeView</name>
    <message>
        <source>%1 million</source>
        <translation>%1 millions</translation>
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
        <translation>Le flux en chiffres et au cours du temps</translation>
    </message>
    <message>
        <source>messages, last second</source>
        <translation>messages, dernière seconde</translation>
    </message>
    <message>
        <source>messages a second so far</source>
        <translation>messages par seconde jusqu’ici</translation>
    </message>
    <message>
        <source>wake-ups, last second</source>
        <translation>réveils, dernière seconde</translation>
    </message>
    <message>
        <source>wake-ups a second so far</source>
        <translation>réveils par seconde jusqu’ici</translation>
    </message>
    <message>
        <source>switches, last second</source>
        <translation>commutations, dernière seconde</translation>
    </message>
    <message>
        <source>switches a second so far</source>
        <translation>commutations par seconde jusqu’ici</translation>
    </message>
    <message>
        <source>half wait at most</source>
        <translation>la moitié attend au plus</translation>
    </message>
    <message>
        <source>99 % wait at most</source>
        <translation>99 % attendent au plus</translation>
    </message>
    <message>
        <source>99.9 % wait at most</source>
        <translation>99,9 % attendent au plus</translation>
    </message>
    <message>
        <source>events lost (trace full)</source>
        <translation>événements perdus (trace pleine)</translation>
    </message>
    <message>
        <source>events lost</source>
        <translation>événements perdus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>messages received a second</source>
        <translation>messages reçus par seconde</translation>
    </message>
    <message>
        <source>messages in the queue: least, mean, greatest</source>
        <translation>messages dans la file&#xa0;: minimum, moyenne, maximum</translation>
    </message>
    <message>
        <source>messages in the queue: none, for there is no room</source>
        <translation>messages dans la file&#xa0;: aucun, car il n’y a pas de place</translation>
    </message>
    <message>
        <source>wake-ups a second</source>
        <translation>réveils par seconde</translation>
    </message>
    <message>
        <source>switches a second (the kernel&apos;s word)</source>
        <translation>commutations par seconde (selon le noyau)</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>how long messages lay in the queue</source>
        <translation>temps passé par les messages dans la file</translation>
    </message>
    <message>
        <source>how long senders held their messages out</source>
        <translation>temps pendant lequel les émetteurs ont tendu leurs messages</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Rien n’a encore été reçu.</translation>
    </message>
    <message>
        <source>half</source>
        <translation>moitié</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>mess.</source>
        <translation>mess.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>réveils</translation>
    </message>
    <message>
        <source>/ message</source>
        <translation>/ message</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>commut.</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>en vain</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événem.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totaux</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacts</translation>
    </message>
    <message>
        <source>differ!</source>
        <translation>écart&#xa0;!</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>messages par seconde</translation>
    </message>
</context>
<context>
    <name>synchroscope::Session</name>
    <message>
        <source>No run could be started: %1.</source>
        <translation>Aucune exécution n’a pu être lancée&#xa0;: %1.</translation>
    </message>
    <message>
        <source> Close other programs, or lower “Room for”, and press R.</source>
        <translation> Fermez d’autres programmes, ou réduisez «&#xa0;Places&#xa0;», puis appuyez sur R.</translation>
    </message>
    <message>
        <source> Run “synchroscope doctor” in a terminal: it says what this machine allows.</source>
        <translation> Lancez «&#xa0;synchroscope doctor&#xa0;» dans un terminal&#xa0;: il dit ce que permet cette machine.</translation>
    </message>
    <message>
        <source> A part of Synchroscope is missing: build or install all of it again.</source>
        <translation> Il manque une partie de Synchroscope&#xa0;: compilez ou installez-le de nouveau en entier.</translation>
    </message>
    <message>
        <source> Press Shift+R for the lesson&apos;s own settings, or choose another lesson.</source>
        <translation> Appuyez sur Maj+R pour les réglages de la leçon, ou choisissez une autre leçon.</translation>
    </message>
    <message>
        <source>Run %1. Run %2 is kept below (Ctrl+Z).</source>
        <translation>Exécution %1. L’exécution %2 est gardée plus bas (Ctrl+Z).</translation>
    </message>
    <message>
        <source>The process could not be reached: %1.</source>
        <translation>Le processus n’a pas pu être atteint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At Max a run is not stepped, for its work takes no time. Choose Step: a new run begins.</source>
        <translation>Au rythme Max, une exécution n’avance pas à pas, car son travail ne prend pas de temps. Choisissez Pas&#xa0;: une nouvelle exécution commence.</translation>
    </message>
</context>
<context>
    <name>synchroscope::SharedTextView</name>
    <message>
        <source>nobody has written it yet</source>
        <translation>personne ne l’a encore écrit</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>écrit par %1</translation>
    </message>
    <message>
        <source> · asleep on it: %1</source>
        <translation> · endormi dessus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shared text %1</source>
        <translation>Texte partagé %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«&#xa0;%1&#xa0;», %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::SpreadChart</name>
    <message>
        <source>How the runs ended</source>
        <translation>Comment les exécutions ont fini</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>completed, with a loss</source>
        <translation>achevée, avec une perte</translation>
    </message>
    <message>
        <source>deadlock, bad end or not over</source>
        <translation>interblocage, mauvaise fin ou inachevée</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <translation>%1 exécutions&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::SpreadTableModel</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Comment elles ont fini</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
</context>
<context>
    <name>synchroscope::StackedTimeChart</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
</context>
<context>
    <name>synchroscope::StageView</name>
    <message>
        <source>Synchronous send · synchronous receive</source>
        <translation>Envoi synchrone · réception synchrone</translation>
    </message>
    <message>
        <source>Synchronous send · asynchronous receive</source>
        <translation>Envoi synchrone · réception asynchrone</translation>
    </message>
    <message>
        <source>Asynchronous send · synchronous receive</source>
        <translation>Envoi asynchrone · réception synchrone</translation>
    </message>
    <message>
        <source>Asynchronous send · asynchronous receive</source>
        <translation>Envoi asynchrone · réception asynchrone</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Mode %1: %2</source>
        <translation>Mode %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <comment>a message</comment>
        <translation>a %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::StartPage</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Par où voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Real processes send and receive messages through shared memory: see who waits, why, and for how long.</source>
        <translation>De vrais processus envoient et reçoivent des messages par mémoire partagée&#xa0;: voyez qui attend, pourquoi, et combien de temps.</translation>
    </message>
    <message>
        <source>The pictures were made by this program from runs of its own lessons.</source>
        <translation>Les images ont été faites par ce programme à partir d’exécutions de ses propres leçons.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>&amp;1  The course</source>
        <translation>&amp;1  Le cours</translation>
    </message>
    <message>
        <source>&amp;2  The four modes</source>
        <translation>&amp;2  Les quatre modes</translation>
    </message>
    <message>
        <source>The same programs in all four modes at once, one above the other on one clock.</source>
        <translation>Les mêmes programmes dans les quatre modes à la fois, l’un au-dessus de l’autre sur une seule horloge.</translation>
    </message>
    <message>
        <source>&amp;3  Open …</source>
        <translation>&amp;3  Ouvrir …</translation>
    </message>
    <message>
        <source>A lesson of your own, or a recording of a run.</source>
        <translation>Une leçon à vous, ou l’enregistrement d’une exécution.</translation>
    </message>
    <message>
        <source>Lessons one after the other, each with a question first.</source>
        <translation>Les leçons l’une après l’autre, chacune précédée d’une question.</translation>
    </message>
    <message>
        <source>Lessons one after the other. Go on with: %1</source>
        <translation>Les leçons l’une après l’autre. Continuer avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lessons one after the other. The first: %1</source>
        <translation>Les leçons l’une après l’autre. La première&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::StreamSession</name>
    <message>
        <source>The stream could not be started: %1.</source>
        <translation>Le flux n’a pas pu être lancé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The stream has ended with %1 (%2). Space starts another one.</source>
        <translation>Le flux a pris fin avec %1 (%2). Espace en lance un autre.</translation>
    </message>
    <message>
        <source>The stream has ended: %1</source>
        <translation>Le flux a pris fin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::TermsPage</name>
    <message>
        <source>Terms page</source>
        <translation>Page des termes</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Guide de l’enseignant</translation>
    </message>
    <message>
        <source>Answers to the lab sheet</source>
        <translation>Réponses de la fiche de TP</translation>
    </message>
    <message>
        <source>What is shown here</source>
        <translation>Ce qui est montré ici</translation>
    </message>
    <message>
        <source>Whose synchronous?</source>
        <translation>Le «&#xa0;synchrone&#xa0;» de qui&#xa0;?</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What books and systems mean by synchronous (1)</source>
        <translation>Ce que livres et systèmes entendent par synchrone (1)</translation>
    </message>
    <message>
        <source>Every term, with a search (2)</source>
        <translation>Tous les termes, avec une recherche (2)</translation>
    </message>
    <message>
        <source>A lecture of 50 minutes and a lab sheet (3)</source>
        <translation>Un cours de 50 minutes et une fiche de TP (3)</translation>
    </message>
    <message>
        <source>The answers to the lab sheet (4)</source>
        <translation>Les réponses de la fiche de TP (4)</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ Fermer</translation>
    </message>
    <message>
        <source>Back to where you were (F1 or Esc)</source>
        <translation>Retour là où vous étiez (F1 ou Échap)</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>What each part of the window is for (5)</source>
        <translation>À quoi sert chaque partie de la fenêtre (5)</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimeByStateChart</name>
    <message>
        <source>seconds of each process</source>
        <translation>secondes de chaque processus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run&apos;s badge and a process</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>%1: over after %2</source>
        <translation>%1&#xa0;: fini après %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimeChart</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimelineView</name>
    <message>
        <source>In queue</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>▸ Follow</source>
        <translation>▸ Suivre</translation>
    </message>
    <message>
        <source>Follow the shown moment</source>
        <translation>Suivre l’instant montré</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>queues</comment>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Palier %1</translation>
    </message>
    <message>
        <source>What Linux itself says of these processes here, of 2 tiers</source>
        <translation>Ce que Linux lui-même dit ici de ces processus, sur 2 paliers</translation>
    </message>
    <message>
        <source>What Linux tells here: tier %1 of 2</source>
        <translation>Ce que Linux dit ici&#xa0;: palier %1 sur 2</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, pid %2</translation>
    </message>
    <message>
        <source>It has ended: Linux knows nothing of it any more.</source>
        <translation>Il est terminé&#xa0;: Linux ne sait plus rien de lui.</translation>
    </message>
    <message>
        <source>Asked for the last time while it lived, at %2, /proc said: %1</source>
        <translation>Interrogé pour la dernière fois de son vivant, à %2, /proc disait&#xa0;: %1</translation>
    </message>
    <message>
        <source>/proc says: %1</source>
        <translation>/proc dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages in %1</source>
        <translation>Messages dans %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>before: %1 from %2 to %3</source>
        <translation>avant&#xa0;: %1 de %2 à %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>There is no room here for: %1. They are on the stage, and in the charts (G).</source>
        <translation>Il n’y a pas de place ici pour&#xa0;: %1. On les trouve sur la scène, et dans les graphiques (G).</translation>
    </message>
</context>
<context>
    <name>synchroscope::TradeOffChart</name>
    <message>
        <source>Waiting against processor time of all processes</source>
        <translation>L’attente face au temps de processeur de tous les processus</translation>
    </message>
    <message>
        <source>mean time in the queue (s)</source>
        <translation>temps moyen dans la file (s)</translation>
    </message>
    <message>
        <source>processor time (ms)</source>
        <translation>temps de processeur (ms)</translation>
    </message>
    <message>
        <source>Processor time is known when a run is over</source>
        <translation>Le temps de processeur est connu quand une exécution est finie</translation>
    </message>
    <message>
        <source>%1 of %2 runs are over; the others follow</source>
        <translation>%1 exécutions sur %2 sont finies&#xa0;; les autres suivent</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>Rien n’a été reçu</translation>
    </message>
    <message>
        <source>In %1 of %2 runs nothing was received</source>
        <translation>Dans %1 exécutions sur %2, rien n’a été reçu</translation>
    </message>
    <message>
        <source>%1: a message lay in the queue for %2 on average; %3 ms of processor time</source>
        <translation>%1&#xa0;: un message a passé en moyenne %2 dans la file&#xa0;; %3 ms de temps de processeur</translation>
    </message>
</context>
<context>
    <name>synchroscope::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Au début (Début)</translation>
    </message>
    <message>
        <source>Back by one happening (←): only the view goes back</source>
        <translation>Reculer d’un événement (←)&#xa0;: seule la vue recule</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Lancer</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lancer ou mettre en pause</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Pas ▶</translation>
    </message>
    <message>
        <source>On by one happening (→)</source>
        <translation>Avancer d’un événement (→)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Restart at 0</source>
        <translation>Relancer à 0</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Step by: the next thing that happens, or the next line of a program</source>
        <translation>Avancer par&#xa0;: l’événement suivant, ou la ligne suivante d’un programme</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
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
        <translation>Envoi synchrone</translation>
    </message>
    <message>
        <source>Asynchronous send</source>
        <translation>Envoi asynchrone</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Synchronous receive</source>
        <translation>Réception synchrone</translation>
    </message>
    <message>
        <source>Asynchronous receive</source>
        <translation>Réception asynchrone</translation>
    </message>
    <message>
        <source>Room for how many messages</source>
        <translation>Place pour combien de messages</translation>
    </message>
    <message>
        <source>How many messages the queue holds, 0 to %1; 0 is a meeting point</source>
        <translation>Combien de messages la file contient, de 0 à %1&#xa0;; 0 est un point de rencontre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>jeter</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>écraser</translation>
    </message>
    <message>
        <source>What a send does when the queue is full</source>
        <translation>Ce que fait un envoi quand la file est pleine</translation>
    </message>
    <message>
        <source>wait: until there is room · refuse: the sender is told · discard: the new message is lost · overwrite: the oldest is lost</source>
        <translation>attendre&#xa0;: jusqu’à ce qu’il y ait de la place · refuser&#xa0;: l’émetteur est averti · jeter&#xa0;: le nouveau message est perdu · écraser&#xa0;: le plus ancien est perdu</translation>
    </message>
    <message>
        <source>if full</source>
        <translation>si pleine</translation>
    </message>
    <message>
        <source>⤼ Next stop</source>
        <translation>⤼ Arrêt</translation>
    </message>
    <message>
        <source>On to the next stop (Page Down). What is a stop: S</source>
        <translation>Jusqu’à l’arrêt suivant (Page suiv.). Ce qu’est un arrêt&#xa0;: S</translation>
    </message>
    <message>
        <source>Where the run stands still by itself</source>
        <translation>Où l’exécution s’arrête d’elle-même</translation>
    </message>
    <message>
        <source>Stand still when it comes to</source>
        <translation>S’arrêter sur</translation>
    </message>
    <message>
        <source>the lesson&apos;s checkpoints</source>
        <translation>les jalons de la leçon</translation>
    </message>
    <message>
        <source>a process falls asleep</source>
        <translation>un processus qui s’endort</translation>
    </message>
    <message>
        <source>a process is woken</source>
        <translation>un processus réveillé</translation>
    </message>
    <message>
        <source>a queue gets full</source>
        <translation>une file qui devient pleine</translation>
    </message>
    <message>
        <source>a queue gets empty, or a look is in vain</source>
        <translation>une file qui devient vide, ou une consultation vaine</translation>
    </message>
    <message>
        <source>a message is lost</source>
        <translation>un message perdu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>What stands beside the stage, and other views of the lesson</source>
        <translation>Ce qui se trouve à côté de la scène, et d’autres vues de la leçon</translation>
    </message>
    <message>
        <source>Why? Who waits for whom, and who could end it	W</source>
        <translation>Pourquoi&#xa0;? Qui attend qui, et qui pourrait y mettre fin	W</translation>
    </message>
    <message>
        <source>Log: what happened, line by line	N</source>
        <translation>Journal&#xa0;: ce qui s’est passé, ligne par ligne	N</translation>
    </message>
    <message>
        <source>Charts	G</source>
        <translation>Graphiques	G</translation>
    </message>
    <message>
        <source>The lesson&apos;s text	T</source>
        <translation>Le texte de la leçon	T</translation>
    </message>
    <message>
        <source>Linux: shared memory, futex words, system calls	M</source>
        <translation>Linux&#xa0;: mémoire partagée, mots futex, appels système	M</translation>
    </message>
    <message>
        <source>Workshop: change programs, processes, channels	E</source>
        <translation>Atelier&#xa0;: modifier programmes, processus, canaux	E</translation>
    </message>
    <message>
        <source>Compare: the four modes at once, on one clock	C</source>
        <translation>Comparer&#xa0;: les quatre modes à la fois, sur une seule horloge	C</translation>
    </message>
    <message>
        <source>Full speed: what the machine can do in each mode	U</source>
        <translation>Pleine vitesse&#xa0;: ce que la machine peut faire dans chaque mode	U</translation>
    </message>
    <message>
        <source>Explore: run it 50 times, find an order that goes wrong	X</source>
        <translation>Explorer&#xa0;: exécuter 50 fois, trouver un ordre qui tourne mal	X</translation>
    </message>
    <message>
        <source>Present: full screen, for the back row	P</source>
        <translation>Présenter&#xa0;: plein écran, pour le dernier rang	P</translation>
    </message>
    <message>
        <source>Open a lesson or a recording …	Ctrl+O</source>
        <translation>Ouvrir une leçon ou un enregistrement …	Ctrl+O</translation>
    </message>
    <message>
        <source>Keep what is recorded in a file …	Ctrl+R</source>
        <translation>Garder l’enregistrement dans un fichier …	Ctrl+R</translation>
    </message>
    <message>
        <source>Vote: count the class&apos;s answers with A to D	V</source>
        <translation>Voter&#xa0;: compter les réponses de la classe avec A à D	V</translation>
    </message>
    <message>
        <source>Begin the course anew: no lesson is done</source>
        <translation>Recommencer le cours&#xa0;: aucune leçon n’est faite</translation>
    </message>
    <message>
        <source>Colours as the desktop&apos;s</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>Toutes les touches	?</translation>
    </message>
    <message>
        <source>Terms: whose synchronous?	F1</source>
        <translation>Termes&#xa0;: le «&#xa0;synchrone&#xa0;» de qui&#xa0;?	F1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide and lab sheet</source>
        <translation>Guide de l’enseignant et fiche de TP</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Again</source>
        <translation>▶ Encore</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Room can be a whole number from 0 to %1, and “%2” is none: it stays %3.</source>
        <translation>Le nombre de places peut être un entier de 0 à %1, et «&#xa0;%2&#xa0;» n’en est pas un&#xa0;: il reste %3.</translation>
    </message>
    <message>
        <source>Help: all keys, the terms, guides for users and teachers</source>
        <translation>Aide : toutes les touches, les termes, guides pour utilisateurs et enseignants</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Table: what the picture shows, in words and figures	D</source>
        <translation>Tableau&#xa0;: ce que montre l’image, en mots et en chiffres	D</translation>
    </message>
    <message>
        <source>Start page: the course, the comparison, open	Alt+Home</source>
        <translation>Page d’accueil&#xa0;: le cours, la comparaison, ouvrir	Alt+Début</translation>
    </message>
    <message>
        <source>Handout of this lesson: to print, or for a browser …	Ctrl+P</source>
        <translation>Polycopié de cette leçon&#xa0;: à imprimer, ou pour un navigateur …	Ctrl+P</translation>
    </message>
    <message>
        <source>Less motion: the time axis goes on in leaps</source>
        <translation>Moins de mouvement&#xa0;: l’axe du temps avance par bonds</translation>
    </message>
</context>
<context>
    <name>synchroscope::VoteBar</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::WaitChart</name>
    <message>
        <source>How long each message waited</source>
        <translation>Combien de temps chaque message a attendu</translation>
    </message>
    <message>
        <source>message, in order of receipt</source>
        <translation>message, dans l’ordre de réception</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>message %1 in order of receipt waited %2</source>
        <translation>le message %1 dans l’ordre de réception a attendu %2</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>Rien n’a encore été reçu</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhoseView</name>
    <message>
        <source>synchronous</source>
        <translation>synchrone</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchrone</translation>
    </message>
    <message>
        <source>%1 send, %2 receive, room for %3, if full: %4</source>
        <translation>envoi %1, réception %2, places&#xa0;: %3, si pleine&#xa0;: %4</translation>
    </message>
    <message>
        <source>Whose synchronous?</source>
        <translation>Le «&#xa0;synchrone&#xa0;» de qui&#xa0;?</translation>
    </message>
    <message>
        <source>The same words mean different things in different books. Ask for what a call waits, and choose a word.</source>
        <translation>Les mêmes mots ont des sens différents dans différents livres. Demandez ce qu’un appel attend, et choisissez un mot.</translation>
    </message>
    <message>
        <source>What a call waits for, and what each book calls it</source>
        <translation>Ce qu’attend un appel, et comment chaque livre l’appelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>send, waits for room</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>book: its word</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: a %2 that %3 is not there</source>
        <translation>%1&#xa0;: «&#xa0;%2, %3&#xa0;» n’y existe pas</translation>
    </message>
    <message>
        <source>Here: %1. %2</source>
        <translation>Ici&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Show it: “%1”, set so</source>
        <translation>Le montrer&#xa0;: «&#xa0;%1&#xa0;», avec ces réglages</translation>
    </message>
    <message>
        <source>The lesson %1 is not installed</source>
        <translation>La leçon %1 n’est pas installée</translation>
    </message>
    <message>
        <source>Opens the lesson with these settings (Enter)</source>
        <translation>Ouvre la leçon avec ces réglages (Entrée)</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>What would open it?</source>
        <translation>Qu’est-ce qui y mettrait fin&#xa0;?</translation>
    </message>
    <message>
        <source>Whose wait is asked about</source>
        <translation>Celui dont on interroge l’attente</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhyPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>Qui attend qui</translation>
    </message>
    <message>
        <source>An arrow leads to who could end the wait. Click a process, or use ← →, to ask about it.</source>
        <translation>Une flèche mène à qui pourrait mettre fin à l’attente. Cliquez sur un processus, ou utilisez ← →, pour l’interroger.</translation>
    </message>
    <message>
        <source>%1 waits for %2, queue %3</source>
        <translation>%1 attend %2, file %3</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
</context>
<context>
    <name>synchroscope::WorkshopPanel</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Channels, processes and texts</source>
        <translation>Canaux, processus et textes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>A lesson has at most %1 channels.</source>
        <translation>Une leçon a au plus %1 canaux.</translation>
    </message>
    <message>
        <source>▶ Run again</source>
        <translation>▶ Relancer</translation>
    </message>
    <message>
        <source>New processes with these programs (Ctrl+Enter)</source>
        <translation>De nouveaux processus avec ces programmes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>+ Sender</source>
        <translation>+ Émetteur</translation>
    </message>
    <message>
        <source>One more sender</source>
        <translation>Un émetteur de plus</translation>
    </message>
    <message>
        <source>+ Receiver</source>
        <translation>+ Récepteur</translation>
    </message>
    <message>
        <source>One more receiver</source>
        <translation>Un récepteur de plus</translation>
    </message>
    <message>
        <source>+ Process</source>
        <translation>+ Processus</translation>
    </message>
    <message>
        <source>One more process, with a program of its own</source>
        <translation>Un processus de plus, avec son propre programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open and save lessons of your own</source>
        <translation>Ouvrir et enregistrer vos propres leçons</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the workshop; what has been changed stays (E)</source>
        <translation>Fermer l’atelier&#xa0;; ce qui a été modifié reste (E)</translation>
    </message>
    <message>
        <source>New lesson from template	Ctrl+N</source>
        <translation>Nouvelle leçon d’après un modèle	Ctrl+N</translation>
    </message>
    <message>
        <source>Open…	Ctrl+O</source>
        <translation>Ouvrir…	Ctrl+O</translation>
    </message>
    <message>
        <source>Save	Ctrl+S</source>
        <translation>Enregistrer	Ctrl+S</translation>
    </message>
    <message>
        <source>Save as…	Ctrl+Shift+S</source>
        <translation>Enregistrer sous…	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy as text, as in a textbook</source>
        <translation>Copier en texte, comme dans un manuel</translation>
    </message>
    <message>
        <source>Export as text…</source>
        <translation>Exporter en texte…</translation>
    </message>
    <message>
        <source>A lesson has at most %1 processes.</source>
        <translation>Une leçon a au plus %1 processus.</translation>
    </message>
    <message numerus="yes">
        <source>What the lesson said of it went with it: checkpoints, watches, claims and faults, %n in all.</source>
        <translation>
            <numerusform>Ce que la leçon en disait a disparu avec lui&#xa0;: jalons, observations, affirmations et pannes, %n en tout.</numerusform>
            <numerusform>Ce que la leçon en disait a disparu avec lui&#xa0;: jalons, observations, affirmations et pannes, %n en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renamed: %1.</source>
        <translation>Pas renommé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>pas encore dans un fichier à elle</translation>
    </message>
    <message>
        <source>Changed · %1</source>
        <translation>Modifié · %1</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Pas lancé&#xa0;: %1</translation>
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
        <translation>place pour %1</translation>
    </message>
    <message>
        <source>hand to hand: nothing was ever queued</source>
        <translation>de la main à la main&#xa0;: rien n’a jamais été en file</translation>
    </message>
    <message>
        <source>room for none</source>
        <translation>aucune place</translation>
    </message>
    <message>
        <source>%1 done %2</source>
        <translation>%1 fini %2</translation>
    </message>
    <message>
        <source>%1 killed %2</source>
        <translation>%1 tué %2</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1 échoué %2</translation>
    </message>
    <message>
        <source>%L1 events lost</source>
        <translation>%L1 événements perdus</translation>
    </message>
    <message>
        <source>wakes</source>
        <translation>réveille</translation>
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
        <translation>Silberschatz, Galvin, Gagne&#xa0;: Operating System Concepts</translation>
    </message>
    <message>
        <source>In this book blocking is the same as synchronous, and nonblocking the same as asynchronous. A blocking send is blocked until the message is received by the receiving process or by the mailbox, and these are two different things: the one is receipt, the other is room.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>Dans ce livre, bloquant est la même chose que synchrone, et non bloquant la même chose qu’asynchrone. Un envoi bloquant est bloqué jusqu’à ce que le message soit reçu par le processus récepteur ou par la boîte aux lettres, et ce sont deux choses différentes&#xa0;: l’une est la réception, l’autre la place.</translation>
    </message>
    <message>
        <source>POSIX</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>POSIX</translation>
    </message>
    <message>
        <source>POSIX: message queues (mq_send, mq_receive) and pipes (write, read)</source>
        <extracomment>a textbook</extracomment>
        <translation>POSIX&#xa0;: files de messages (mq_send, mq_receive) et tubes (write, read)</translation>
    </message>
    <message>
        <source>POSIX says blocking and nonblocking (O_NONBLOCK): may the call put its process to sleep or not? No call waits until another process has received something. “Synchronized” (O_SYNC) and “asynchronous” (aio_write) are words about input and output there, not about a receiver.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>POSIX dit bloquant et non bloquant (O_NONBLOCK)&#xa0;: l’appel peut-il endormir son processus ou non&#xa0;? Aucun appel n’attend qu’un autre processus ait reçu quelque chose. «&#xa0;Synchronized&#xa0;» (O_SYNC) et «&#xa0;asynchronous&#xa0;» (aio_write) y sont des mots sur les entrées-sorties, pas sur un récepteur.</translation>
    </message>
    <message>
        <source>MPI</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>MPI</translation>
    </message>
    <message>
        <source>MPI: the Message Passing Interface</source>
        <extracomment>a textbook</extracomment>
        <translation>MPI&#xa0;: la Message Passing Interface</translation>
    </message>
    <message>
        <source>MPI has two questions and two pairs of words. Blocking or nonblocking: does the call return when its buffer may be used again, or before? Standard, buffered, synchronous or ready: what must have happened for the send to be complete? MPI_Issend is nonblocking and synchronous at once.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>MPI a deux questions et deux paires de mots. Bloquant ou non bloquant&#xa0;: l’appel revient-il quand son tampon peut être réutilisé, ou avant&#xa0;? Standard, bufferisé, synchrone ou prêt&#xa0;: que doit-il s’être passé pour que l’envoi soit achevé&#xa0;? MPI_Issend est à la fois non bloquant et synchrone.</translation>
    </message>
    <message>
        <source>CSP · occam · Go</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>CSP · occam · Go</translation>
    </message>
    <message>
        <source>Hoare&apos;s Communicating Sequential Processes, occam, and the channels of Go</source>
        <extracomment>a textbook</extracomment>
        <translation>Les Communicating Sequential Processes de Hoare, occam et les canaux de Go</translation>
    </message>
    <message>
        <source>Communication is one event in which both take part: whoever comes first waits for the other. That is what synchronous means here. A channel with a buffer is asynchronous; in CSP and occam the buffer is a process of its own between the two.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>La communication est un seul événement auquel tous deux prennent part&#xa0;: le premier venu attend l’autre. C’est ce que synchrone veut dire ici. Un canal avec tampon est asynchrone&#xa0;; en CSP et en occam, le tampon est un processus à part entre les deux.</translation>
    </message>
    <message>
        <source>This lecture</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>Ce cours</translation>
    </message>
    <message>
        <source>This lecture, and this program</source>
        <extracomment>a textbook</extracomment>
        <translation>Ce cours, et ce programme</translation>
    </message>
    <message>
        <source>Synchronous or asynchronous says for what a call waits: a send for receipt or for nothing, a receive for a message or for nothing. Room in the queue is another matter: capacity and “if full” decide it, for both kinds of send.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>Synchrone ou asynchrone dit ce qu’un appel attend&#xa0;: un envoi la réception ou rien, une réception un message ou rien. La place dans la file est une autre affaire&#xa0;: la capacité et «&#xa0;si pleine&#xa0;» en décident, pour les deux sortes d’envoi.</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>a call</extracomment>
        <translation>send</translation>
    </message>
    <message>
        <source>waits for nothing, always room</source>
        <extracomment>for what a call waits</extracomment>
        <translation>n’attend rien, toujours de la place</translation>
    </message>
    <message>
        <source>The producer is never blocked and is done at 3.0 s. The queue gets 7 deep: what the sender does not wait, the messages do.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Producer n’est jamais bloqué et finit à 3,0 s. La file atteint 7&#xa0;: ce que l’émetteur n’attend pas, les messages l’attendent.</translation>
    </message>
    <message>
        <source>nonblocking send; unbounded capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi non bloquant&#xa0;; capacité illimitée</translation>
    </message>
    <message>
        <source>The queue has no limit, so the sender never blocks. A real one has a limit: memory.</source>
        <extracomment>what that means there</extracomment>
        <translation>La file n’a pas de limite, l’émetteur n’est donc jamais bloqué. Une vraie file a une limite&#xa0;: la mémoire.</translation>
    </message>
    <message>
        <source>No queue without a limit: each has its mq_maxmsg, and on Linux each user a limit (RLIMIT_MSGQUEUE).</source>
        <extracomment>what that means there</extracomment>
        <translation>Pas de file sans limite&#xa0;: chacune a son mq_maxmsg, et sous Linux chaque utilisateur une limite (RLIMIT_MSGQUEUE).</translation>
    </message>
    <message>
        <source>MPI_Isend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Isend</translation>
    </message>
    <message>
        <source>Returns at once, before the message has gone anywhere; its buffer must be left alone until MPI_Wait or MPI_Test says so. Here a send copies its message, so the buffer is free when it returns.</source>
        <extracomment>what that means there</extracomment>
        <translation>Revient aussitôt, avant que le message soit parti&#xa0;; il ne faut pas toucher à son tampon avant que MPI_Wait ou MPI_Test le permette. Ici un envoi copie son message, le tampon est donc libre quand il revient.</translation>
    </message>
    <message>
        <source>Go: go func() { ch &lt;- m }()</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go : go func() { ch &lt;- m }()</translation>
    </message>
    <message>
        <source>No channel is without a limit, but the send can be given to a goroutine of its own, which waits instead.</source>
        <extracomment>what that means there</extracomment>
        <translation>Aucun canal n’est sans limite, mais l’envoi peut être confié à une goroutine à lui, qui attend à sa place.</translation>
    </message>
    <message>
        <source>asynchronous send, room enough</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi asynchrone, assez de place</translation>
    </message>
    <message>
        <source>The usual case: it puts the message into the queue and goes on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Le cas habituel&#xa0;: il met le message dans la file et continue.</translation>
    </message>
    <message>
        <source>waits for nothing, told if full</source>
        <extracomment>for what a call waits</extracomment>
        <translation>n’attend rien, prévenu si pleine</translation>
    </message>
    <message>
        <source>The producer is never blocked and is done at 3.0 s. Three of ten orders are refused: it was told, and its program ignores it.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Producer n’est jamais bloqué et finit à 3,0 s. Trois commandes sur dix sont refusées&#xa0;: il en a été informé, et son programme l’ignore.</translation>
    </message>
    <message>
        <source>The book has a nonblocking send and does not say what becomes of it when a bounded queue is full.</source>
        <extracomment>what that means there</extracomment>
        <translation>Le livre a un envoi non bloquant et ne dit pas ce qu’il devient quand une file bornée est pleine.</translation>
    </message>
    <message>
        <source>mq_send with O_NONBLOCK</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_send avec O_NONBLOCK</translation>
    </message>
    <message>
        <source>Fails with EAGAIN if the queue is full. A pipe does the same.</source>
        <extracomment>what that means there</extracomment>
        <translation>Échoue avec EAGAIN si la file est pleine. Un tube fait de même.</translation>
    </message>
    <message>
        <source>MPI_Bsend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Bsend</translation>
    </message>
    <message>
        <source>Copies the message into a buffer that the program has given to MPI (MPI_Buffer_attach), and returns whatever the receiver does. If the buffer is too small, that is an error.</source>
        <extracomment>what that means there</extracomment>
        <translation>Copie le message dans un tampon que le programme a donné à MPI (MPI_Buffer_attach), et revient quoi que fasse le récepteur. Si le tampon est trop petit, c’est une erreur.</translation>
    </message>
    <message>
        <source>Go: select with default</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go&#xa0;: select avec default</translation>
    </message>
    <message>
        <source>select { case ch &lt;- m: default: } sends if that is possible now, and otherwise goes on without. In occam only a receive can be tried.</source>
        <extracomment>what that means there</extracomment>
        <translation>select { case ch &lt;- m: default: } envoie si c&apos;est possible maintenant, et continue sinon sans. En occam, seule une réception peut être tentée.</translation>
    </message>
    <message>
        <source>asynchronous send, if full: refuse</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi asynchrone, si pleine&#xa0;: refuser</translation>
    </message>
    <message>
        <source>Returns false and “full”. Also: discard and overwrite, with which a message is lost.</source>
        <extracomment>what that means there</extracomment>
        <translation>Rend false et «&#xa0;full&#xa0;». Aussi&#xa0;: jeter et écraser, avec lesquels un message est perdu.</translation>
    </message>
    <message>
        <source>waits for room</source>
        <extracomment>for what a call waits</extracomment>
        <translation>attend de la place</translation>
    </message>
    <message>
        <source>Order 7 is the first for which the producer sleeps, from 2.1 to 2.3 s. A place in the queue wakes it; order 7 itself is received only at 6.3 s.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Order 7 est la première pour laquelle Producer dort, de 2,1 à 2,3 s. Une place dans la file le réveille&#xa0;; order 7 elle-même n’est reçue qu’à 6,3 s.</translation>
    </message>
    <message>
        <source>blocking send to a mailbox; bounded capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi bloquant à une boîte aux lettres&#xa0;; capacité bornée</translation>
    </message>
    <message>
        <source>Blocked until the mailbox has the message. With bounded capacity the sender must wait, if the queue is full, until there is space.</source>
        <extracomment>what that means there</extracomment>
        <translation>Bloqué jusqu’à ce que la boîte aux lettres ait le message. Avec une capacité bornée, l’émetteur doit attendre, si la file est pleine, qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>mq_send; write to a pipe</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_send&#xa0;; write dans un tube</translation>
    </message>
    <message>
        <source>Returns when the message is in the queue. If the queue is full it sleeps until there is room, whether or not anybody has read this message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Revient quand le message est dans la file. Si la file est pleine, il dort jusqu’à ce qu’il y ait de la place, que quelqu’un ait lu ce message ou non.</translation>
    </message>
    <message>
        <source>MPI_Send, if MPI copies</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Send, si MPI copie</translation>
    </message>
    <message>
        <source>The standard send returns when its buffer may be used again. Short messages are usually copied: then it waits for room at most. Whether it copies is up to the library, and a program that needs it to is called unsafe.</source>
        <extracomment>what that means there</extracomment>
        <translation>L’envoi standard revient quand son tampon peut être réutilisé. Les messages courts sont d’ordinaire copiés&#xa0;: il n’attend alors au plus que de la place. La copie dépend de la bibliothèque, et un programme qui en a besoin est dit non sûr.</translation>
    </message>
    <message>
        <source>Go: make(chan T, 4)</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go&#xa0;: make(chan T, 4)</translation>
    </message>
    <message>
        <source>ch &lt;- m sleeps only while four messages are in the channel.</source>
        <extracomment>what that means there</extracomment>
        <translation>ch &lt;- m ne dort que tant que quatre messages sont dans le canal.</translation>
    </message>
    <message>
        <source>asynchronous send, if full: wait</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi asynchrone, si pleine&#xa0;: attendre</translation>
    </message>
    <message>
        <source>The usual bounded buffer. It is blocked only by “queue full”: room is not receipt.</source>
        <extracomment>what that means there</extracomment>
        <translation>Le tampon borné habituel. Il n’est bloqué que par «&#xa0;file pleine&#xa0;»&#xa0;: la place n’est pas la réception.</translation>
    </message>
    <message>
        <source>waits for receipt</source>
        <extracomment>for what a call waits</extracomment>
        <translation>attend la réception</translation>
    </message>
    <message>
        <source>There is room for eight, and still the sender sleeps, for messages 3, 4 and 5 half a second each: until the receiver has taken them.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Il y a de la place pour huit, et l’émetteur dort pourtant, pour les messages 3, 4 et 5, une demi-seconde chacun&#xa0;: jusqu’à ce que le récepteur les ait pris.</translation>
    </message>
    <message>
        <source>blocking send to a process</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi bloquant à un processus</translation>
    </message>
    <message>
        <source>Blocked until the receiving process has received the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Bloqué jusqu’à ce que le processus récepteur ait reçu le message.</translation>
    </message>
    <message>
        <source>No POSIX send waits for receipt. Programs that need it send an acknowledgement back, as a second message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Aucun envoi POSIX n’attend la réception. Les programmes qui en ont besoin renvoient un acquittement, comme second message.</translation>
    </message>
    <message>
        <source>MPI_Ssend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Ssend</translation>
    </message>
    <message>
        <source>The synchronous send is complete only when a matching receive has been called and has begun to take the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>L’envoi synchrone n’est achevé que lorsqu’une réception correspondante a été appelée et a commencé à prendre le message.</translation>
    </message>
    <message>
        <source>With a buffer between them, no: when a send returns, nobody need have received anything. Go programs wait for an answer on a second channel.</source>
        <extracomment>what that means there</extracomment>
        <translation>Avec un tampon entre eux, non&#xa0;: quand un envoi revient, personne n’a forcément reçu quoi que ce soit. Les programmes Go attendent une réponse sur un second canal.</translation>
    </message>
    <message>
        <source>synchronous send</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi synchrone</translation>
    </message>
    <message>
        <source>Waits for room, and then until a receiver has taken the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>Attend de la place, puis qu’un récepteur ait pris le message.</translation>
    </message>
    <message>
        <source>waits for receipt, from hand to hand</source>
        <extracomment>for what a call waits</extracomment>
        <translation>attend la réception, de la main à la main</translation>
    </message>
    <message>
        <source>The depth is 0 from beginning to end. Sometimes the receiver comes first and sleeps, sometimes the sender.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>La longueur est 0 du début à la fin. Tantôt le récepteur vient le premier et dort, tantôt l’émetteur.</translation>
    </message>
    <message>
        <source>rendezvous; zero capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>rendez-vous&#xa0;; capacité nulle</translation>
    </message>
    <message>
        <source>If both send and receive block, the book calls it a rendezvous. With zero capacity it cannot be otherwise: the sender must wait until the recipient receives.</source>
        <extracomment>what that means there</extracomment>
        <translation>Si l’envoi et la réception bloquent tous deux, le livre parle de rendez-vous. Avec une capacité nulle il ne peut en être autrement&#xa0;: l’émetteur doit attendre que le destinataire reçoive.</translation>
    </message>
    <message>
        <source>Not among the message queues: mq_open refuses mq_maxmsg 0.</source>
        <extracomment>what that means there</extracomment>
        <translation>Pas parmi les files de messages&#xa0;: mq_open refuse mq_maxmsg 0.</translation>
    </message>
    <message>
        <source>MPI_Send of a long message</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Send d’un long message</translation>
    </message>
    <message>
        <source>Usually it is not copied: it stays with its sender until the receiver is ready. Inside the libraries this is called the rendezvous protocol. To the program it is then as MPI_Ssend.</source>
        <extracomment>what that means there</extracomment>
        <translation>D’ordinaire il n’est pas copié&#xa0;: il reste chez son émetteur jusqu’à ce que le récepteur soit prêt. Dans les bibliothèques cela s’appelle le protocole de rendez-vous. Pour le programme, c’est alors comme MPI_Ssend.</translation>
    </message>
    <message>
        <source>CSP: c!x and c?y; occam: ! and ?; Go: make(chan T)</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>CSP&#xa0;: c!x et c?y&#xa0;; occam&#xa0;:&#xa0;! et&#xa0;?&#xa0;; Go&#xa0;: make(chan T)</translation>
    </message>
    <message>
        <source>Both must be there; then the message passes in one event. In Go the receive on such a channel comes before the send&apos;s return.</source>
        <extracomment>what that means there</extracomment>
        <translation>Tous deux doivent être là&#xa0;; le message passe alors en un seul événement. En Go, la réception sur un tel canal précède le retour de l’envoi.</translation>
    </message>
    <message>
        <source>synchronous send, capacity 0</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>envoi synchrone, capacité 0</translation>
    </message>
    <message>
        <source>Nothing is ever queued. At capacity 0 even an asynchronous send with “wait” sleeps until somebody receives.</source>
        <extracomment>what that means there</extracomment>
        <translation>Rien n’est jamais en file. À capacité 0, même un envoi asynchrone avec «&#xa0;attendre&#xa0;» dort jusqu’à ce que quelqu’un reçoive.</translation>
    </message>
    <message>
        <source>receive</source>
        <extracomment>a call</extracomment>
        <translation>receive</translation>
    </message>
    <message>
        <source>waits for a message</source>
        <extracomment>for what a call waits</extracomment>
        <translation>attend un message</translation>
    </message>
    <message>
        <source>Between two parts the consumer sleeps. Each part wakes it, and nothing else does.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Entre deux pièces, Consumer dort. Chaque pièce le réveille, et rien d’autre.</translation>
    </message>
    <message>
        <source>blocking receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>réception bloquante</translation>
    </message>
    <message>
        <source>Blocked until a message is available.</source>
        <extracomment>what that means there</extracomment>
        <translation>Bloqué jusqu’à ce qu’un message soit disponible.</translation>
    </message>
    <message>
        <source>mq_receive; read from a pipe</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_receive&#xa0;; read d’un tube</translation>
    </message>
    <message>
        <source>Sleeps while the queue is empty. A read from a pipe whose writers have all closed it returns 0; here that is “closed”.</source>
        <extracomment>what that means there</extracomment>
        <translation>Dort tant que la file est vide. Un read d’un tube que tous ses écrivains ont fermé rend 0&#xa0;; ici c’est «&#xa0;closed&#xa0;».</translation>
    </message>
    <message>
        <source>MPI_Recv</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Recv</translation>
    </message>
    <message>
        <source>Returns when the message is in the buffer.</source>
        <extracomment>what that means there</extracomment>
        <translation>Revient quand le message est dans le tampon.</translation>
    </message>
    <message>
        <source>CSP, occam: c?y; Go: &lt;-ch</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>CSP, occam&#xa0;: c?y&#xa0;; Go&#xa0;: &lt;-ch</translation>
    </message>
    <message>
        <source>Sleeps until somebody sends.</source>
        <extracomment>what that means there</extracomment>
        <translation>Dort jusqu’à ce que quelqu’un envoie.</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>réception synchrone</translation>
    </message>
    <message>
        <source>The most common: the receiver needs the message to go on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Le plus courant&#xa0;: le récepteur a besoin du message pour continuer.</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <extracomment>for what a call waits</extracomment>
        <translation>n’attend rien</translation>
    </message>
    <message>
        <source>Nobody is ever blocked. The receiver looks, finds nothing twelve times, and does other work in between.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>Personne n’est jamais bloqué. Le récepteur regarde, ne trouve rien douze fois, et fait d’autre travail entre-temps.</translation>
    </message>
    <message>
        <source>nonblocking receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>réception non bloquante</translation>
    </message>
    <message>
        <source>Returns a valid message or a null.</source>
        <extracomment>what that means there</extracomment>
        <translation>Rend un message valide ou null.</translation>
    </message>
    <message>
        <source>mq_receive with O_NONBLOCK</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_receive avec O_NONBLOCK</translation>
    </message>
    <message>
        <source>Fails with EAGAIN if the queue is empty.</source>
        <extracomment>what that means there</extracomment>
        <translation>Échoue avec EAGAIN si la file est vide.</translation>
    </message>
    <message>
        <source>MPI_Iprobe; MPI_Irecv and MPI_Test</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Iprobe&#xa0;; MPI_Irecv et MPI_Test</translation>
    </message>
    <message>
        <source>MPI_Iprobe looks whether a message is there. MPI_Irecv says at once where to put it, and MPI_Test looks whether it has come.</source>
        <extracomment>what that means there</extracomment>
        <translation>MPI_Iprobe regarde si un message est là. MPI_Irecv dit aussitôt où le mettre, et MPI_Test regarde s’il est arrivé.</translation>
    </message>
    <message>
        <source>Go: select with default; occam: PRI ALT with SKIP</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go&#xa0;: select avec default&#xa0;; occam&#xa0;: PRI ALT avec SKIP</translation>
    </message>
    <message>
        <source>Takes a message if one can be had now, and otherwise goes on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Prend un message s’il y en a un maintenant, et continue sinon sans.</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>réception asynchrone</translation>
    </message>
    <message>
        <source>Looks; if there is nothing it says “no message”, and the program carries on.</source>
        <extracomment>what that means there</extracomment>
        <translation>Regarde&#xa0;; s’il n’y a rien il dit «&#xa0;no message&#xa0;», et le programme continue.</translation>
    </message>
</context>
</TS>
