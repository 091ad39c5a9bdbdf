// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "recording_file/recording_writer.h"
#include "window/recorded_run.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace synchroscope {

/// What a handout is made from: finished runs of one lesson.
struct HandoutSource
{
    Scenario lesson;       // before the settings of the runs
    Comparison comparison; // of one run too: what it is called
    std::vector<std::shared_ptr<RecordedRun>> runs; // one a variant
    AboutFile about;       // when and with what they were made
    std::size_t told = 0;  // the run whose story is told
    bool answers = true;   // on a page of their own
};

/// The run that is as the lesson has it, or one in the lesson's own mode, or the first one.
std::size_t runToTell(const Scenario &lesson, const Comparison &comparison);

/// Everything that stands in a handout, in words; HTML and PDF only lay it out.
struct Handout
{
    Q_DECLARE_TR_FUNCTIONS(synchroscope::Handout)

public:
    struct Program
    {
        QString names; // of all processes that run it
        QStringList lines;
        int first = 1; // number of lines.front()
    };
    /// Painted anew for each kind of file, in the size that is said here.
    struct Picture
    {
        QString caption;
        QSize size;
        std::function<void(QPainter &)> paint;
    };
    struct Table
    {
        struct Cell
        {
            QString text;
            QString mark; // "▲ best", or empty
        };
        struct Row
        {
            QString badge, title;
            std::vector<Cell> cells;
        };
        QStringList heads; // of the cells
        std::vector<Row> rows;
    };
    struct Line
    {
        QString time, text, more; // more: how often it happened
        bool stop = false;        // a checkpoint of the lesson
    };
    struct Question
    {
        QString modes; // of which it is asked; empty: of all
        QString ask;
        QStringList answers;
        QString right, because;
    };
    struct Pair
    {
        QString word, meaning;
    };
    struct Compared
    {
        QString heading, sentence;
        Picture picture;
        Table table;
    };

    QString language; // its code, in which all this is said
    QString topic, title, goal, summary, elsewhere;
    std::vector<Program> programs;
    QString runBadge, runHeading;  // of the run whose story is told
    std::vector<Picture> pictures; // of it
    std::vector<Line> story;
    QStringList conclusion;        // what the run shows, in sentences
    Table processes;               // what it cost each of them
    std::optional<Compared> compared;
    std::vector<Question> questions;
    QString remark; // before them: where they speak of other settings than the runs had
    bool answers = true;
    std::vector<Pair> terms, facts;
    QString made; // when, as PDF writes it: "20261126T2311…" without separators; empty: not known
};

/// Refers to the runs of `source`, which must outlive it. Needs a QApplication.
Handout handoutOf(const HandoutSource &source);

} // namespace synchroscope
