// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "analysis/first_difference.h"
#include "compare/compare_words.h"
#include "style/style_sheet.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double naturalWidth = 1280, naturalHeight = 760; // of the strips: larger ones are scaled up, smaller ones down
constexpr double smallest = 0.8, largest = 1.6;
constexpr std::size_t mostCompared = 200'000; // events of a run in which a first difference is looked for

} // namespace

ComparePage::ComparePage(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_given(look),
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
        showDifferences(m_differencesByHand.value_or(scene.runs.size() == 2 && scene.phase == Phase::finished), scene);
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
void ComparePage::showDifferences(bool shown, const CompareScene &scene)
{
    m_bar->showDifferences(shown);
    if (!shown) {
        m_view->setDifferences({}, {});
        return;
    }
    if (m_session.moving())
        return;
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
    m_given = look;
    applyLook();
}

void ComparePage::applyLook()
{
    m_look = m_presenting ? presented(m_given, size()) : m_given;
    const Look &look = m_look;
    setStyleSheet(m_presenting ? synchroscope::styleSheet(look) : QString());
    m_caption->setLook(look);
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
    const double k = m_look.scale;
    const double taken = (m_presenting ? 0 : m_bar->heightForWidth(width())) + m_caption->heightForWidth(width());
    const double natural = std::min(width() / (naturalWidth * k), (height() - taken) / (naturalHeight * k));
    Look inner = m_look;
    inner.scale = k * std::clamp(natural, smallest / std::max(1.0, k), largest);
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
    applyLook();
}

void ComparePage::resizeEvent(QResizeEvent *)
{
    if (m_presenting && !presented(m_given, size()).isAsLargeAs(m_look))
        applyLook();
    else
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

} // namespace synchroscope
