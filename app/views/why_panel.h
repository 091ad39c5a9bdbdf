// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"
#include "views/why_picture.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>

namespace synchroscope {

/// The column "Why?": of one process or of all, at the shown moment: who waits for what, who could end it, what those
/// wait for in turn, as a picture and in sentences.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setScenario(const Scenario &scenario);
    /// Whose wait is asked about; −1: all.
    void ask(int process);
    [[nodiscard]] int asked() const { return m_asked; }
    /// While the panel is hidden it takes in nothing.
    void showScene(const Scene &scene);
    /// All that it says, for tests and for whoever has no room for it.
    [[nodiscard]] QString text() const;

signals:
    /// Somebody has chosen here; ask() has not been called yet.
    void processAsked(int process);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const Why &why);

    Look m_look;
    int m_asked = -1;
    QStringList m_processes, m_channels;
    QComboBox *m_who;
    QLabel *m_question, *m_chain, *m_conclusion, *m_evidence, *m_remedyTitle, *m_remedies;
    WhyPicture *m_picture;
    QScrollArea *m_scroll;
};

} // namespace synchroscope
