// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/state_style.h"

#include <QCoreApplication>

namespace synchroscope {

// Colours are those of Okabe and Ito, which people with any colour vision can tell apart.
const StateStyle &styleFor(Activity activity)
{
    static const StateStyle notStarted{QColor("#e5e7eb"), 0.2, Hatch::solid,
                                       QT_TRANSLATE_NOOP("legend", "not started")};
    static const StateStyle running{QColor("#009e73"), 1.0, Hatch::solid,
                                    QT_TRANSLATE_NOOP("legend", "in send or receive")};
    static const StateStyle working{QColor("#56b4e9"), 1.0, Hatch::dots, QT_TRANSLATE_NOOP("legend", "working")};
    static const StateStyle otherWork{QColor("#ffffff"), 1.0, Hatch::solid, QT_TRANSLATE_NOOP("legend", "other work")};
    static const StateStyle spinning{QColor("#56b4e9"), 1.0, Hatch::crosses,
                                     QT_TRANSLATE_NOOP("legend", "using the processor")};
    static const StateStyle full{QColor("#d55e00"), 0.7, Hatch::fallingLines,
                                 QT_TRANSLATE_NOOP("legend", "BLOCKED: no room")};
    static const StateStyle receipt{QColor("#cc79a7"), 0.7, Hatch::verticalBars,
                                    QT_TRANSLATE_NOOP("legend", "BLOCKED until received")};
    static const StateStyle empty{QColor("#0072b2"), 0.7, Hatch::risingLines,
                                  QT_TRANSLATE_NOOP("legend", "BLOCKED: no message")};
    static const StateStyle untilWoken{QColor("#9467bd"), 0.7, Hatch::crosses,
                                       QT_TRANSLATE_NOOP("legend", "BLOCKED until woken")};
    static const StateStyle held{QColor("#ffffff"), 0.7, Hatch::dashedOutline,
                                 QT_TRANSLATE_NOOP("legend", "held by you")};
    static const StateStyle stopped{QColor("#e69f00"), 0.7, Hatch::dashedOutline,
                                    QT_TRANSLATE_NOOP("legend", "stopped")};
    static const StateStyle ended{QColor("#9ca3af"), 0.2, Hatch::solid, QT_TRANSLATE_NOOP("legend", "ended")};
    switch (activity) {
    case Activity::notStarted: return notStarted;
    case Activity::running: return running;
    case Activity::working: return working;
    case Activity::otherWork: return otherWork;
    case Activity::spinning: return spinning;
    case Activity::blockedFull: return full;
    case Activity::blockedReceipt: return receipt;
    case Activity::blockedEmpty: return empty;
    case Activity::blockedUntilWoken: return untilWoken;
    case Activity::held: return held;
    case Activity::stopped: return stopped;
    case Activity::ended: return ended;
    }
    return running;
}

const StateStyle &wokenStyle()
{
    static const StateStyle style{QColor("#e69f00"), 0.3, Hatch::dots,
                                  QT_TRANSLATE_NOOP("legend", "woken, not yet on a processor")};
    return style;
}

const StateStyle &emptyPollStyle()
{
    static const StateStyle style{QColor("#f0e442"), 1.0, Hatch::solid,
                                  QT_TRANSLATE_NOOP("legend", "looked: no message")};
    return style;
}

QString legendText(const StateStyle &style) { return QCoreApplication::translate("legend", style.legend); }

} // namespace synchroscope
