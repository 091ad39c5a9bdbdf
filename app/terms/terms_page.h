// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terms/glossary_view.h"
#include "terms/guide_view.h"
#include "terms/whose_view.h"

#include <QButtonGroup>
#include <QStackedWidget>

class QKeyEvent;

namespace synchroscope {

enum class TermsPart { whose, glossary, guide, answers, userGuide };

/// The Terms page: whose synchronous, the glossary, the teacher's guide, and apart from it the answers; the user's guide. Shows texts; drives
/// nothing.
class TermsPage : public QWidget
{
    Q_OBJECT

public:
    explicit TermsPage(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setLessons(const std::vector<Scenario> &lessons) { m_whose->setLessons(lessons); }
    void setPresenting(bool presenting);
    void showPart(TermsPart part);
    [[nodiscard]] TermsPart part() const { return static_cast<TermsPart>(m_parts->currentIndex()); }
    [[nodiscard]] WhoseView *whose() const { return m_whose; }
    [[nodiscard]] GuideView *guide() const { return m_guide; }
    [[nodiscard]] GuideView *answers() const { return m_answers; }
    /// What a key does here; false: nothing.
    bool handleKey(const QKeyEvent &event);

signals:
    void closeWanted();
    void lessonWanted(const QString &identifier);
    /// The same with settings.
    void settingsWanted(const CallWait &waiting);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Look m_given, m_look; // m_look: presented, a larger one
    QWidget *m_bar;
    QButtonGroup *m_switch;
    QStackedWidget *m_parts;
    WhoseView *m_whose;
    GlossaryView *m_glossary;
    GuideView *m_guide, *m_answers, *m_userGuide;
    bool m_presenting = false;
};

} // namespace synchroscope
