// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/look.h"
#include "terms/whose_words.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <vector>

namespace synchroscope {

/// Whose synchronous? A row for what a call waits for, a column for each book; below them what the chosen word means there,
/// and the lesson that shows it.
class WhoseView : public QWidget
{
    Q_OBJECT

public:
    explicit WhoseView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Which lessons there are to be opened.
    void setLessons(const std::vector<Scenario> &lessons);
    void choose(std::size_t waiting, std::size_t book);
    /// What is told of the chosen word, as text.
    [[nodiscard]] QString told() const;
    [[nodiscard]] QTableWidget *table() const { return m_table; }

signals:
    void lessonWanted(const CallWait &waiting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void tell();
    void open();
    void fitRows();
    [[nodiscard]] double widestWord() const;
    [[nodiscard]] const CallWait &chosen() const;

    Look m_look;
    QLabel *m_intro;
    QTableWidget *m_table;
    QFrame *m_note;
    QLabel *m_call, *m_meaning, *m_words, *m_settings;
    QPushButton *m_open;
    std::vector<std::pair<std::string, std::string>> m_lessons; // identifiers and titles
};

} // namespace synchroscope
