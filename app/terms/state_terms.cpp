// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/state_terms.h"

#include "style/state_style.h"
#include "terms/hover.h"
#include "views/legend_terms.h"

namespace synchroscope {

QString stateHoverText(Activity activity, const QString &first)
{
    return hoverTextFor(legendText(styleFor(activity)), first);
}

QString evidenceHoverText(Evidence evidence, const QString &first)
{
    return hoverTextFor(legendText(evidence), first);
}

} // namespace synchroscope
