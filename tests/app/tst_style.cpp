// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/look.h"
#include "style/state_style.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace synchroscope;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void everyStateHasAWordOfItsOwn()
    {
        std::set<QString> words;
        for (const Activity activity : allActivities) {
            const QString word = legendText(styleFor(activity));
            QVERIFY(!word.isEmpty());
            QVERIFY2(words.insert(word).second, qPrintable(word));
        }
    }

    void noTwoStatesDifferByColourAlone()
    {
        for (const Activity a : allActivities) {
            for (const Activity b : allActivities) {
                if (a == b || a == Activity::notStarted || b == Activity::notStarted || a == Activity::ended
                    || b == Activity::ended)
                    continue;
                const StateStyle &x = styleFor(a), &y = styleFor(b);
                const bool bothSolid = x.hatch == y.hatch && qFuzzyCompare(x.height, y.height);
                // "in send or receive" and "other work" are both plain: told apart by dark against white.
                QVERIFY(!bothSolid || contrast(x.colour, y.colour) >= 2);
            }
        }
    }

    void blockedSpansAreLowerThanActiveOnes()
    {
        for (const Activity activity : {Activity::blockedFull, Activity::blockedEmpty, Activity::blockedReceipt})
            QVERIFY(styleFor(activity).height < styleFor(Activity::working).height);
    }

    void theOutlineStandsOutFromEverySpanAndFromThePage()
    {
        const Theme light = Theme::light();
        QVERIFY(contrast(light.outline, light.page) >= 3);
        for (const Activity activity : {Activity::running, Activity::working, Activity::otherWork,
                                        Activity::blockedFull, Activity::blockedReceipt, Activity::blockedEmpty})
            QVERIFY(contrast(light.outline, styleFor(activity).colour) >= 3);
        QVERIFY(contrast(light.outline, emptyPollStyle().colour) >= 3);
    }

    void everyMarkStandsOutFromWhatItIsDrawnOn()
    {
        // WCAG 2.1, 1.4.11: 3:1 for what must be seen to understand. Light marks have an outline (above); on a dark page
        // their fill itself must do.
        for (const Theme &t : {Theme::darkened(), Theme::highContrast()}) {
            for (const Activity activity : allActivities)
                QVERIFY2(contrast(styleFor(activity).colour, t.page) >= 3, qPrintable(legendText(styleFor(activity))));
            QVERIFY(contrast(emptyPollStyle().colour, t.page) >= 3);
            QVERIFY(contrast(wokenStyle().colour, t.page) >= 3);
        }
        for (const Theme &t : {Theme::light(), Theme::darkened(), Theme::highContrast()}) {
            for (const QColor &background : {t.page, t.stage, t.panel}) {
                QVERIFY(contrast(t.outline, background) >= 3);
                QVERIFY(contrast(t.accent, background) >= 3);
                QVERIFY(contrast(t.alarm, background) >= 3);
                QVERIFY(contrast(t.noteBorder, background) >= 3);
            }
        }
    }

    void highContrastIsMoreThanTheOthers()
    {
        const Theme most = Theme::highContrast();
        for (const QColor &text : {most.ink, most.muted, most.accent, most.alarm}) {
            for (const QColor &background : {most.page, most.stage, most.panel, most.note})
                QVERIFY(contrast(text, background) >= 11);
        }
        QVERIFY(contrast(most.faint, most.page) >= 3); // hairlines too
        for (const ThemeChoice choice : {ThemeChoice::desktop, ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast})
            QVERIFY(themeNamed(nameOf(choice)) == choice);
        QVERIFY(!themeNamed("pink"));
    }

    void textIsReadableInEveryTheme()
    {
        for (const Theme &t : {Theme::light(), Theme::darkened(), Theme::highContrast()}) {
            for (const QColor &background : {t.page, t.stage, t.panel, t.current, t.note, t.depth})
                QVERIFY(contrast(t.ink, background) >= 7);
            for (const QColor &background : {t.page, t.stage, t.panel})
                QVERIFY(contrast(t.muted, background) >= 4.5);
            QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
            QVERIFY(contrast(t.onCaption, t.caption) >= 7);
            QVERIFY(contrast(t.alarm, t.stage) >= 4.5);
        }
    }
};

QTEST_APPLESS_MAIN(TestStyle)
#include "tst_style.moc"
