// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/why_layout.h"
#include "views/why_picture.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace synchroscope;

namespace {

Why ringOf(int size, std::vector<std::vector<int>> rows = {})
{
    Why why;
    why.ring.resize(static_cast<std::size_t>(size));
    std::iota(why.ring.begin(), why.ring.end(), 0);
    why.rows = std::move(rows);
    for (int i = 0; i < size; ++i)
        why.edges.push_back({i, (i + 1) % size, i, true});
    for (const std::vector<int> &row : why.rows)
        for (const int one : row)
            why.edges.push_back({one, 0, 0, false});
    why.activities.assign(64, Activity::blockedReceipt);
    return why;
}

QStringList names(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QStringLiteral("Process %1").arg(i + 1);
    return all;
}

} // namespace

class WhyPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsCutAndNobodyOverlaps_data()
    {
        QTest::addColumn<int>("ring");
        QTest::addColumn<int>("behind");
        QTest::addColumn<double>("width");
        for (const int ring : {0, 1, 2, 3, 5, 8, 64})
            for (const int behind : {0, 1, 4})
                for (const double width : {240.0, 356.0, 700.0})
                    if (ring + behind > 0 && ring + behind <= 64)
                        QTest::addRow("%d in the ring, %d behind, %g wide", ring, behind, width)
                            << ring << behind << width;
    }
    void nobodyIsCutAndNobodyOverlaps()
    {
        QFETCH(int, ring);
        QFETCH(int, behind);
        QFETCH(double, width);
        std::vector<std::vector<int>> rows;
        for (int i = 0; i < behind; ++i) {
            if (i % 3 == 0)
                rows.emplace_back();
            rows.back().push_back(ring + i);
        }
        const WhyLayout layout = whyLayout(ringOf(ring, rows), width, 1);
        QCOMPARE(static_cast<int>(layout.places.size()), ring + behind);
        QVERIFY(layout.radius > 1);
        for (const WhyLayout::Place &one : layout.places) {
            QVERIFY(one.centre.x() - layout.radius >= 0 && one.centre.x() + layout.radius <= width);
            QVERIFY(one.centre.y() - layout.radius >= 0 && one.centre.y() + layout.radius <= layout.height);
            for (const WhyLayout::Place &other : layout.places)
                if (&one != &other)
                    QVERIFY(QLineF(one.centre, other.centre).length() >= 2 * layout.radius);
        }
    }

    void theRingGoesRoundInItsOrder()
    {
        const WhyLayout layout = whyLayout(ringOf(5), 356, 1);
        double turned = 0; // all the way round once, clockwise
        for (int i = 0; i < 5; ++i) {
            const QLineF here(layout.ringCentre, layout.placeOf(i)->centre),
                next(layout.ringCentre, layout.placeOf((i + 1) % 5)->centre);
            turned += std::fmod(here.angle() - next.angle() + 360, 360);
        }
        QVERIFY(std::abs(turned - 360) < 1);
    }

    void aClickAndTheKeysAskAboutAProcess()
    {
        WhyPicture picture(lookFor(ThemeChoice::light, {}));
        picture.resize(356, 400);
        const Why why = ringOf(3);
        picture.show(why, -1, names(3), names(3));
        QSignalSpy asked(&picture, &WhyPicture::processAsked);
        const WhyLayout layout = whyLayout(why, 356, lookFor(ThemeChoice::light, {}).scale);
        QTest::mouseClick(&picture, Qt::LeftButton, {}, layout.placeOf(1)->centre.toPoint());
        QCOMPARE(asked.takeFirst().first().toInt(), 1);
        QTest::keyClick(&picture, Qt::Key_Left); // from all of them to the last
        QCOMPARE(asked.takeFirst().first().toInt(), 2);
        picture.show(why, 2, names(3), names(3));
        QTest::keyClick(&picture, Qt::Key_Right);
        QCOMPARE(asked.takeFirst().first().toInt(), -1);
    }

    /// Where an arrow of the circle leads, something of its colour is painted, in both themes.
    void theCircleIsDrawn()
    {
        for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
            const Look look = lookFor(theme, {});
            WhyPicture picture(look);
            picture.resize(356, 400);
            const Why why = ringOf(3);
            picture.show(why, -1, names(3), {});
            QImage image(picture.size(), QImage::Format_RGB32);
            image.fill(look.theme.page);
            picture.render(&image, {}, {}, QWidget::DrawChildren);
            const WhyLayout layout = whyLayout(why, 356, look.scale);
            for (int i = 0; i < 3; ++i) {
                const QPoint middle =
                    QLineF(layout.placeOf(i)->centre, layout.placeOf((i + 1) % 3)->centre).center().toPoint();
                QCOMPARE(image.pixelColor(middle), look.theme.alarm);
            }
        }
    }
};

QTEST_MAIN(WhyPictureTest)
#include "tst_why_picture.moc"
