// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/terms_page.h"

#include "style/style_sheet.h"
#include "window/bar_parts.h"
#include "window/flow_layout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace synchroscope {

namespace {

const QString guideFile = QStringLiteral("teachers-guide.md"), answersFile = QStringLiteral("lab-answers.md"),
              userGuideFile = QStringLiteral("users-guide.md");

} // namespace

TermsPage::TermsPage(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_given(look),
      m_look(look),
      m_bar(new QWidget(this)),
      m_parts(new QStackedWidget(this)),
      m_whose(new WhoseView(look)),
      m_glossary(new GlossaryView(look)),
      m_guide(new GuideView(look, guideFile)),
      m_answers(new GuideView(look, answersFile)),
      m_userGuide(new GuideView(look, userGuideFile))
{
    setAccessibleName(tr("Terms page"));
    setFocusPolicy(Qt::StrongFocus);
    m_guide->setAccessibleName(tr("Teacher's guide"));
    m_answers->setAccessibleName(tr("Answers to the lab sheet"));
    m_userGuide->setAccessibleName(tr("User's guide"));
    m_bar->setObjectName(QStringLiteral("transport"));
    m_bar->setAccessibleName(tr("What is shown here"));
    m_bar->setLayout(new FlowLayout);
    m_switch = addBarSwitch(m_bar, {}, {tr("Whose synchronous?"), tr("Glossary"), tr("Teacher's guide"), tr("Answers"), tr("User's guide")},
                            {tr("What books and systems mean by synchronous (1)"), tr("Every term, with a search (2)"),
                             tr("A lecture of 50 minutes and a lab sheet (3)"), tr("The answers to the lab sheet (4)"), tr("What each part of the window is for (5)")});
    QToolButton *close = addBarButton(m_bar, tr("✕ Close"), tr("Back to where you were (F1 or Esc)"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_whose, m_glossary, m_guide, m_answers, m_userGuide})
        m_parts->addWidget(part);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_bar);
    down->addWidget(m_parts, 1);
    connect(m_switch, &QButtonGroup::idClicked, this, [this](int id) { showPart(static_cast<TermsPart>(id)); });
    connect(close, &QToolButton::clicked, this, &TermsPage::closeWanted);
    connect(m_whose, &WhoseView::lessonWanted, this, &TermsPage::settingsWanted);
    for (GuideView *text : {m_guide, m_answers, m_userGuide}) {
        connect(text, &GuideView::lessonWanted, this, &TermsPage::lessonWanted);
        connect(text, &GuideView::textWanted, this,
                [this](const QString &name) {
                    showPart(name == answersFile         ? TermsPart::answers
                                 : name == userGuideFile ? TermsPart::userGuide
                                                         : TermsPart::guide);
                });
    }
    setLook(look);
    showPart(TermsPart::whose);
}

void TermsPage::setLook(const Look &given)
{
    m_given = given;
    m_look = m_presenting ? presented(given, size()) : given;
    const Look &look = m_look;
    setPalette(look.palette()); // made later than the window has got it
    m_bar->setStyleSheet(synchroscope::styleSheet(look));
    m_bar->layout()->setContentsMargins(look.round(10), look.round(9), look.round(10), look.round(9));
    m_bar->layout()->setSpacing(look.round(6));
    m_parts->setStyleSheet(m_presenting ? synchroscope::styleSheet(look) : QString());
    m_whose->setLook(look);
    m_glossary->setLook(look);
    m_guide->setLook(look);
    m_answers->setLook(look);
    m_userGuide->setLook(look);
    update();
}

void TermsPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_bar->setVisible(!presenting);
    setLook(m_given);
}

void TermsPage::resizeEvent(QResizeEvent *)
{
    if (m_presenting && !presented(m_given, size()).isAsLargeAs(m_look))
        setLook(m_given);
}

void TermsPage::showPart(TermsPart part)
{
    m_switch->button(static_cast<int>(part))->setChecked(true);
    m_parts->setCurrentIndex(static_cast<int>(part));
    QWidget *shown = m_parts->currentWidget();
    setFocusProxy(part == TermsPart::whose ? m_whose->table() : shown);
    setFocus();
}

bool TermsPage::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int digit = event.key() - Qt::Key_0;
    if (digit >= 1 && digit <= m_parts->count()) {
        showPart(static_cast<TermsPart>(digit - 1));
        return true;
    }
    if (event.key() != Qt::Key_Escape)
        return false;
    emit closeWanted();
    return true;
}

void TermsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
