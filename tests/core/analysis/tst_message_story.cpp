// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a message, told from runs of real processes, against their events read by hand.
#include "analysis/message_story.h"
#include "support/stepped.h"

#include <QTest>

#include <algorithm>
#include <fmt/format.h>

using namespace synchroscope;
using Place = Whereabouts::Place;

namespace {

struct Told
{
    Recording recording;
    History history;
    explicit Told(Recording finished) : recording(std::move(finished)), history(recording)
    {
        history.update(recording);
    }
};

std::vector<EventKind> kinds(const Told &told, const MessageStory &story)
{
    std::vector<EventKind> all;
    for (const std::size_t index : story.events())
        all.push_back(told.recording.events()[index].event.kind);
    return all;
}

MessageStory storyOf(const Told &told, std::uint32_t number, int channel = 0)
{
    MessageStory story({channel, number});
    story.update(told.recording, told.history);
    return story;
}

} // namespace

class TestMessageStory : public QObject
{
    Q_OBJECT

private slots:
    void itAgreesWithStateAndHistoryAtEveryMoment_data()
    {
        QTest::addColumn<std::string>("lesson");
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("stepped");
        for (const std::string &lesson : shippedIdentifiers())
            for (int mode = 1; mode <= 4; ++mode)
                QTest::addRow("%s in mode %d, stepped", lesson.c_str(), mode) << lesson << mode << true;
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("fast-producer in mode %d, live", mode) << std::string("fast-producer") << mode << false;
    }
    void itAgreesWithStateAndHistoryAtEveryMoment()
    {
        QFETCH(std::string, lesson);
        QFETCH(int, mode);
        QFETCH(bool, stepped);
        Settings settings = inMode(mode);
        settings.speed = stepped ? 1 : 10;
        Finished run = stepped ? stepToEnd(shipped(lesson), settings) : runToEnd(shipped(lesson), settings);
        QVERIFY(run.inTime);
        const Told told(std::move(run.recording));
        const auto &events = told.recording.events();
        QCOMPARE(told.history.messages().empty(), std::none_of(events.begin(), events.end(), [](const RecordedEvent &one) {
                     return one.event.kind == EventKind::sendCalled;
                 }));
        for (const MessageLife &life : told.history.messages()) {
            const MessageStory story = storyOf(told, life.number, life.channel);
            QCOMPARE(story.events().front(), life.event);
            QCOMPARE(story.body(told.recording), told.recording.text(events[life.event]));
            QCOMPARE(story.sender(told.recording), life.sender);
            // Exactly the events of that number, by another reading of the recording.
            std::vector<std::size_t> byHand;
            for (std::size_t i = 0; i < events.size(); ++i) {
                const Event &e = events[i].event;
                if (e.channel == life.channel && e.message == life.number && e.kind != EventKind::wakeupIssued)
                    byHand.push_back(i);
            }
            QCOMPARE(story.events(), byHand);
            // Times as history knows them.
            for (const std::size_t index : story.events()) {
                const RecordedEvent &one = events[index];
                if (one.event.kind == EventKind::dequeued)
                    QCOMPARE(one.at, life.taken);
                if (one.event.kind == EventKind::enqueued || one.event.kind == EventKind::offered)
                    QCOMPARE(one.at, life.entered);
            }
        }
        // Where each is, against the queue of the state, at every moment.
        StateAt states;
        for (std::size_t moment = 0; moment <= events.size(); ++moment) {
            const SystemState &state = states.afterEvents(told.recording, moment);
            for (std::size_t c = 0; c < state.channels.size(); ++c) {
                const auto &queue = state.channels[c].queue;
                const bool rendezvous = told.recording.scenario().channels[c].capacity == 0;
                for (std::size_t place = 0; place < queue.size(); ++place) {
                    const Whereabouts where =
                        storyOf(told, queue[place].number, static_cast<int>(c)).at(told.recording, state);
                    QCOMPARE(where.place, Place::queue);
                    QCOMPARE(where.before, static_cast<int>(place));
                }
                for (const Waiting &waiting : state.channels[c].waitingToSend) {
                    const Whereabouts where =
                        storyOf(told, waiting.message, static_cast<int>(c)).at(told.recording, state);
                    if (rendezvous && (where.place == Place::taking || where.place == Place::receiver))
                        continue; // its sender has been woken, and has not run yet
                    QCOMPARE(where, (Whereabouts{Place::sender, waiting.process, -1, !rendezvous, rendezvous}));
                }
            }
        }
        const SystemState &last = states.afterEvents(told.recording, events.size());
        std::uint64_t received = 0, returned = 0;
        for (const MessageLife &life : told.history.messages())
            received += storyOf(told, life.number, life.channel).at(told.recording, last).place == Place::receiver;
        for (const RecordedEvent &e : events)
            returned += e.event.kind == EventKind::receiveReturned
                        && e.event.detail == static_cast<int>(ReceiveOutcome::message);
        QCOMPARE(received, returned);
    }

    void aSynchronousMessageIsSentQueuedTakenReceivedAndItsSenderLearnsOfIt()
    {
        const Told told(
            stepToEnd(senderAndReceiverOf("send('c', 'x')", "work(100) receive('c')", 4), inMode(1)).recording);
        const MessageStory story = storyOf(told, 1);
        const std::vector<EventKind> life = kinds(told, story);
        for (const EventKind kind :
             {EventKind::sendCalled, EventKind::enqueued, EventKind::blocked, EventKind::dequeued,
              EventKind::receiveReturned, EventKind::receipt, EventKind::sendReturned})
            QVERIFY2(std::count(life.begin(), life.end(), kind) == 1,
                     fmt::format("kind {}", static_cast<int>(kind)).c_str());
        QCOMPARE(lifeStep(told.recording, told.recording.events()[story.events()[1]]), std::string("queued: 1 of 4"));
    }

    void whoFindsNoRoomStillHoldsIt()
    {
        Scenario scenario =
            senderAndReceiverOf("send('c', 'a') send('c', 'b')", "work(100) receive('c') receive('c')", 1);
        const Told told(stepToEnd(scenario, inMode(3)).recording);
        const MessageStory story = storyOf(told, 2);
        StateAt states;
        std::vector<Place> places;
        for (std::size_t moment = 0; moment <= told.recording.events().size(); ++moment) {
            const Whereabouts where = story.at(told.recording, states.afterEvents(told.recording, moment));
            if (places.empty() || places.back() != where.place)
                places.push_back(where.place);
        }
        QCOMPARE(places,
                 (std::vector<Place>{Place::nowhere, Place::sender, Place::queue, Place::taking, Place::receiver}));
        QCOMPARE(whereItIs(told.recording, {0, 2}, {Place::sender, 0, -1, true, false}),
                 std::string(told.recording.scenario().processes[0].name + " holds it: there is no room"));
    }

    void whatIsLostSaysHow_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<std::uint32_t>("number");
        QTest::addColumn<int>("place");
        QTest::addRow("refuse") << static_cast<int>(WhenFull::refuse) << 2U << static_cast<int>(Place::refused);
        QTest::addRow("discard") << static_cast<int>(WhenFull::discard) << 2U << static_cast<int>(Place::lost);
        QTest::addRow("overwrite") << static_cast<int>(WhenFull::overwrite) << 1U << static_cast<int>(Place::lost);
    }
    void whatIsLostSaysHow()
    {
        QFETCH(int, policy);
        QFETCH(std::uint32_t, number);
        QFETCH(int, place);
        Settings settings = inMode(3);
        settings.whenFull = static_cast<WhenFull>(policy);
        const Told told(
            stepToEnd(senderAndReceiverOf("send('c', 'a') send('c', 'b')", "work(100) receive('c')", 1), settings)
                .recording);
        StateAt states;
        const SystemState &end = states.afterEvents(told.recording, told.recording.events().size());
        QCOMPARE(static_cast<int>(storyOf(told, number).at(told.recording, end).place), place);
        QCOMPARE(static_cast<int>(storyOf(told, 3 - number).at(told.recording, end).place),
                 static_cast<int>(Place::receiver));
    }

    void itGrowsWithTheRecordingAndNonsenseHasNoStory()
    {
        const Told told(stepToEnd(senderAndReceiverOf("send('c', 'x')", "receive('c')", 4), inMode(1)).recording);
        Recording growing(told.recording.scenario(), told.recording.settings());
        History history(growing);
        MessageStory story({0, 1}), nobody({7, 99});
        for (const RecordedEvent &event : told.recording.events()) {
            growing.append(event, told.recording.text(event));
            history.update(growing);
            story.update(growing, history);
            nobody.update(growing, history);
        }
        QCOMPARE(story.events(), storyOf(told, 1).events());
        QVERIFY(nobody.events().empty());
        QCOMPARE(nobody.at(growing, history.newest()).place, Place::nowhere);
        QCOMPARE(nobody.body(growing), std::string_view());
    }
};

QTEST_GUILESS_MAIN(TestMessageStory)
#include "tst_message_story.moc"
