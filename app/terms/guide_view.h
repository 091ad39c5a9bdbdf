// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QTextBrowser>

namespace synchroscope {

/// A text of the program's own, written in Markdown. A link to a lesson's file opens the lesson, one to another text asks for
/// that; nothing else is followed.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    /// `name`: of the file in resources/, "teachers-guide.md".
    GuideView(const Look &look, const QString &name, QWidget *parent = nullptr);

    void setLook(const Look &look);

signals:
    void lessonWanted(const QString &identifier);
    void textWanted(const QString &name);

private:
    void follow(const QUrl &link);
    void styleTables();
    void spaceParagraphs();
    void colourLinks();

    Look m_look;
    const QString m_markdown;
};

} // namespace synchroscope
