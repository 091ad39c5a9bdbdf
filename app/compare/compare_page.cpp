// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "analysis/first_difference.h"
#include "compare/compare_words.h"
#include "window/run_strip.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double naturalWidth = 1280, naturalHeight = 760; // of the strips: larger ones are scaled up, smaller ones down
constexpr double smallest = 0.8, largest = 1.6, largestPresented = 2.2, captionPresented = 1.4;
constexpr std::size_t mostCompared = 200'000; // events of a run in which a first difference is looked for

bool sameSettings(const Settings &a, const Settings &b)
{
    return a.capacity == b.capacity && a.whenFull == b.whenFull && a.seed == b.seed && a.knobs == b.knobs
           && a.mode == b.mode && a.paces == b.paces;
}

bool sameLesson(const Scenario &a, const Scenario &b)
{
    return a.file == b.file && a.identifier == b.identifier && a.title == b.title;
}

QString textOf(const std::vector<double> &values)
{
    QStringList all;
    for (const double value : values)
        all << QString::number(value, 'g', 10);
    return all.join(QStringLiteral(", "));
}

} // namespace

ComparePage::ComparePage(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_bar(new CompareBar(look, this)),
      m_caption(new CaptionStrip(look, this)),
      m_parts(new QStackedWidget(this)),
      m_scroll(new QScrollArea),
      m_view(new CompareView(look)),
      m_frame(new ReplayFrame(look, m_parts)),
      m_table(new FiguresTable(look)),
      m_charts(new CompareCharts(look)),
      m_notice(new QLabel(this))
{
    setObjectName(QStringLiteral("comparePage"));
    setAccessibleName(tr("Compare page"));
    setFocusPolicy(Qt::StrongFocus);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_bar);
    down->addWidget(m_caption);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    down->addWidget(m_notice);
    down->addWidget(m_parts, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_parts->addWidget(m_scroll);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_charts);
    connect(m_charts, &CompareCharts::sceneWanted, this, [this] { showNow(!m_session.moving()); });
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->hide();

    connect(m_bar, &CompareBar::playPauseWanted, &m_session, &CompareSession::togglePlay);
    connect(m_bar, &CompareBar::restartWanted, &m_session, &CompareSession::restart);
    connect(m_bar, &CompareBar::beginningWanted, &m_session, &CompareSession::showBeginning);
    connect(m_bar, &CompareBar::backWanted, &m_session, &CompareSession::stepBack);
    connect(m_bar, &CompareBar::forthWanted, &m_session, &CompareSession::stepForth);
    connect(m_bar, &CompareBar::paceWanted, &m_session, &CompareSession::setPace);
    connect(m_bar, &CompareBar::inTurnWanted, &m_session, &CompareSession::setInTurn);
    connect(m_bar, &CompareBar::comparisonWanted, this, &ComparePage::compareIn);
    connect(m_bar, &CompareBar::valuesWanted, this, &ComparePage::takeValues);
    connect(m_bar, &CompareBar::partWanted, this, &ComparePage::showPart);
    connect(m_bar, &CompareBar::differencesWanted, this, [this](bool shown) {
        m_differencesByHand = shown;
        showNow(true);
    });
    connect(m_bar, &CompareBar::closeWanted, this, &ComparePage::closeWanted);
    connect(m_view, &CompareView::timeWanted, &m_session, &CompareSession::showTime);
    connect(m_view, &CompareView::runWanted, this, &ComparePage::openRun);
    connect(&m_session, &CompareSession::runsChanged, this, &ComparePage::beginRuns);
    connect(&m_session, &CompareSession::advanced, this, [this] { showNow(!m_session.moving()); });
    connect(&m_session, &CompareSession::phaseChanged, this, [this] {
        showTransport();
        showNow(!m_session.moving());
    });
    connect(&m_session, &CompareSession::notice, this, &ComparePage::showNotice);
    Pace pace = m_session.pace();
    pace.grain = Grain::line; // what happens at once is one step
    m_session.setPace(pace);
    setLook(look);
}

// ---- what is compared

void ComparePage::setSubject(const Scenario &lesson, const Settings &settings)
{
    const bool same = m_session.isOpen() && sameLesson(lesson, m_lesson) && sameSettings(settings, m_settings);
    if (same && m_varied.kind != Varied::Kind::recordings)
        return;
    if (!sameLesson(lesson, m_lesson)) {
        m_varied = {};
        m_values.clear();
        m_recordings.clear();
        m_differencesByHand.reset();
    } else if (m_varied.kind == Varied::Kind::recordings) {
        m_varied = {};
    }
    m_lesson = lesson;
    m_settings = settings;
    beginComparison();
}

void ComparePage::showRecordings(const Scenario &lesson, const Settings &settings,
                                 std::vector<std::shared_ptr<RecordedRun>> runs)
{
    if (!sameLesson(lesson, m_lesson))
        m_values.clear();
    m_lesson = lesson;
    m_settings = settings;
    m_recordings = std::move(runs);
    m_varied = {Varied::Kind::recordings, -1};
    beginComparison();
}

void ComparePage::compareIn(const Varied &varied)
{
    m_varied = varied;
    m_differencesByHand.reset();
    beginComparison();
    setFocus();
}

void ComparePage::beginComparison()
{
    m_bar->setSubject(m_lesson, !m_recordings.empty());
    if (m_varied.kind == Varied::Kind::recordings) {
        Comparison comparison{m_varied, nameOf(m_varied, m_lesson, &translateCore), {}};
        for (const auto &run : m_recordings) {
            const QString description = describe(*run);
            const qsizetype middle = description.indexOf(QStringLiteral(" · "), description.size() / 3);
            comparison.variants.push_back({run->recording.settings(), std::to_string(run->number),
                                           (description.left(middle) + QLatin1Char('\n')
                                            + description.mid(middle + 3)).toStdString(), {}});
        }
        m_bar->showComparison(m_varied, {});
        m_session.open(comparison, m_recordings);
        return;
    }
    const auto place = static_cast<int>(static_cast<std::size_t>(m_varied.kind) * 100
                                        + static_cast<std::size_t>(m_varied.index + 1));
    auto &values = m_values[place];
    if (values.empty())
        values = usualValues(m_varied, m_lesson);
    m_bar->showComparison(m_varied, textOf(values));
    m_session.open(m_lesson, synchroscope::compareIn(m_varied, values, m_lesson, m_settings, &translateCore));
}

void ComparePage::takeValues(const QString &text)
{
    std::vector<double> values;
    bool readable = true;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts)) {
        bool number = false;
        values.push_back(part.toDouble(&number));
        readable = readable && number;
    }
    const QString objection =
        readable ? QString::fromStdString(objectionTo(m_varied, values, m_lesson, &translateCore))
                 : tr("Numbers with commas between them are wanted, such as %1.").arg(textOf(usualValues(m_varied, m_lesson)));
    if (!objection.isEmpty()) {
        showNotice(objection);
        return;
    }
    m_values[static_cast<int>(static_cast<std::size_t>(m_varied.kind) * 100
                              + static_cast<std::size_t>(m_varied.index + 1))] = values;
    beginComparison();
    setFocus();
}

void ComparePage::end()
{
    m_view->clear();
    m_session.end();
}

// ---- what is shown

void ComparePage::beginRuns()
{
    m_view->clear();
    m_figures.clear();
    m_caption->forgetHeight();
    if (!m_session.isOpen()) {
        m_caption->show(Phase::ready, tr("No runs"), {}, m_session.failure());
        showNotice(m_session.failure());
        return;
    }
    m_table->setComparison(m_session.comparison());
    m_charts->setComparison(m_session.scene());
    showTransport();
    showNow(true);
}

void ComparePage::showTransport()
{
    m_bar->showState({m_session.phase(), m_session.moving(), m_session.inTurn(), m_session.canRestart(), m_session.pace(),
                      m_session.comparison().variants.size()});
}

void ComparePage::showNow(bool exactly)
{
    if (!m_session.isOpen() || !isVisible())
        return;
    const CompareScene scene = m_session.scene();
    m_figures.update(scene, exactly);
    showParts(scene);
}

void ComparePage::showScene(const CompareScene &scene)
{
    m_bar->setSubject(scene.runs.front()->recording.scenario(), false);
    m_bar->showComparison(scene.comparison.varied, {});
    const Settings &settings = scene.runs.front()->recording.settings();
    Pace pace;
    pace.kind = settings.fullSpeed ? PaceKind::max : PaceKind::live;
    pace.speed = nearestSpeed(settings.speed);
    m_bar->showState({scene.phase, scene.phase == Phase::live, scene.inTurn, true, pace, scene.runs.size()});
    m_table->setComparison(scene.comparison);
    m_figures.update(scene, true);
    m_charts->setComparison(scene);
    showParts(scene);
}

void ComparePage::showParts(const CompareScene &scene)
{
    const auto &figures = m_figures.figures();
    const QString sentence = compareSentence(scene, figures);
    m_caption->show(scene.phase, compareBadge(scene), {}, sentence);
    setAccessibleDescription(sentence);
    m_view->setAccessibleDescription(sentence);
    switch (part()) {
    case ComparePart::strips:
        m_view->showScene(scene, figures);
        showDifferences(m_differencesByHand.value_or(scene.runs.size() == 2 && scene.phase == Phase::finished));
        break;
    case ComparePart::table: m_table->showFigures(figures); break;
    case ComparePart::charts: m_charts->showScene(scene); break;
    }
    const bool replay = scene.phase == Phase::replay;
    m_frame->setVisible(replay);
    if (replay) {
        m_frame->setGeometry(m_parts->rect());
        m_frame->raise();
    }
}

void ComparePage::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void ComparePage::showPart(ComparePart part)
{
    m_parts->setCurrentIndex(static_cast<int>(part));
    m_bar->showPart(part);
    if (m_session.isOpen())
        showNow(true);
}

/// Compared with the first run. Looked for while things are at rest.
void ComparePage::showDifferences(bool shown)
{
    m_bar->showDifferences(shown);
    if (!shown) {
        m_view->setDifferences({}, {});
        return;
    }
    if (m_session.moving())
        return;
    const CompareScene scene = m_session.scene();
    std::vector<std::optional<std::int64_t>> times(scene.runs.size());
    QStringList sentences;
    const RecordedRun &first = *scene.runs.front();
    const auto name = [&](std::size_t i) { return scene.comparison.variants[i].badge; };
    for (std::size_t i = 0; i < scene.runs.size(); ++i) {
        sentences << QString();
        const RecordedRun &other = *scene.runs[i];
        if (i == 0 || first.recording.events().size() > mostCompared || other.recording.events().size() > mostCompared)
            continue;
        const auto difference = firstDifference(first.recording, other.recording);
        if (!difference)
            continue;
        if (difference->second)
            times[i] = other.recording.events()[*difference->second].at;
        else if (difference->first)
            times[i] = first.recording.events()[*difference->first].at;
        if (scene.runs.size() == 2 && difference->first)
            times[0] = first.recording.events()[*difference->first].at;
        sentences[static_cast<qsizetype>(i)] = QString::fromStdString(
            differenceSentence(first.recording, first.history, name(0), other.recording, other.history, name(i),
                               &translateCore));
    }
    m_view->setDifferences(std::move(times), std::move(sentences));
}

void ComparePage::openRun(int run)
{
    if (!m_session.isOpen() || run < 0 || run >= static_cast<int>(m_session.comparison().variants.size()))
        return;
    const auto index = static_cast<std::size_t>(run);
    m_session.pause();
    const CompareScene scene = m_session.scene();
    if (scene.phase == Phase::ready) {
        showNotice(tr("There is nothing to be seen of this run yet. Space starts all of them."));
        return;
    }
    emit runWanted(m_session.run(index), scene.momentOf(index));
}

// ---- looks

void ComparePage::setLook(const Look &look)
{
    m_look = look;
    m_bar->setLook(look);
    m_frame->setLook(look);
    m_table->setLook(look);
    m_viewScale = 0;
    QPalette page = palette();
    page.setColor(QPalette::Window, look.theme.page);
    m_scroll->setPalette(page);
    m_scroll->viewport()->setAutoFillBackground(true);
    scaleParts();
}

void ComparePage::scaleParts()
{
    Look caption = m_look;
    if (m_presenting)
        caption.scale *= captionPresented;
    m_caption->setLook(caption);
    const double k = m_look.scale;
    const double taken = (m_presenting ? 0 : m_bar->heightForWidth(width())) + m_caption->heightForWidth(width());
    const double natural = std::min(width() / (naturalWidth * k), (height() - taken) / (naturalHeight * k));
    Look inner = m_look;
    inner.scale = k * std::clamp(natural, smallest / std::max(1.0, k), m_presenting ? largestPresented : largest);
    if (std::abs(inner.scale - m_viewScale) < 0.01)
        return;
    m_viewScale = inner.scale;
    m_view->setLook(inner);
    Look charts = m_look;
    charts.scale = std::max(k * 0.9, inner.scale);
    m_charts->setLook(charts);
}

void ComparePage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_bar->setVisible(!presenting);
    m_viewScale = 0;
    scaleParts();
}

void ComparePage::resizeEvent(QResizeEvent *)
{
    scaleParts();
    m_frame->setGeometry(m_parts->rect());
}

void ComparePage::showEvent(QShowEvent *)
{
    scaleParts();
    if (m_session.isOpen()) {
        showTransport();
        showNow(true);
    }
}

// ---- keys

bool ComparePage::handlePlayKey(const QKeyEvent &event)
{
    const bool onwards = !event.isAutoRepeat() || m_session.phase() == Phase::replay;
    switch (event.key()) {
    case Qt::Key_Space:
        if (!event.isAutoRepeat())
            m_session.togglePlay();
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        if (onwards)
            m_session.stepForth();
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: m_session.stepBack(); return true;
    case Qt::Key_Home: m_session.showBeginning(); return true;
    case Qt::Key_End:
    case Qt::Key_L: m_session.showNewest(); return true;
    case Qt::Key_R: m_session.restart(); return true;
    case Qt::Key_I: m_session.setInTurn(!m_session.inTurn()); return true;
    case Qt::Key_BracketLeft: m_session.setPace(previousKind(m_session.pace())); return true;
    case Qt::Key_BracketRight: m_session.setPace(nextKind(m_session.pace())); return true;
    case Qt::Key_BraceLeft: m_session.setPace(slower(m_session.pace())); return true;
    case Qt::Key_BraceRight: m_session.setPace(faster(m_session.pace())); return true;
    default: return false;
    }
}

bool ComparePage::handleViewKey(const QKeyEvent &event)
{
    const auto toggle = [this](ComparePart wanted) { showPart(part() == wanted ? ComparePart::strips : wanted); };
    constexpr double finer = 1.5;
    switch (event.key()) {
    case Qt::Key_M: toggle(ComparePart::table); return true;
    case Qt::Key_G: toggle(ComparePart::charts); return true;
    case Qt::Key_D:
        m_differencesByHand = !m_differencesByHand.value_or(false);
        showNow(true);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_view->zoom(finer); return true;
    case Qt::Key_Minus: m_view->zoom(1 / finer); return true;
    case Qt::Key_0: m_view->showAll(); return true;
    case Qt::Key_Up: m_view->select(std::max(0, m_view->selected() - 1)); return true;
    case Qt::Key_Down: m_view->select(m_view->selected() + 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openRun(m_view->selected()); return true;
    case Qt::Key_V: m_bar->editValues(); return true;
    default: break;
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_8) {
        openRun(event.key() - Qt::Key_1);
        return true;
    }
    if (event.key() == Qt::Key_C || event.key() == Qt::Key_Escape) {
        emit closeWanted();
        return true;
    }
    return false;
}

bool ComparePage::handleKey(const QKeyEvent &event)
{
    constexpr auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) // a field that has taken it hands it on
        m_notice->hide(); // it was about what has been tried before
    return !(event.modifiers() & others) && (handlePlayKey(event) || handleViewKey(event));
}

} // namespace synchroscope
