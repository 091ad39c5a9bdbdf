// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/scene.h"

#include <QString>

namespace synchroscope {

/// What the caption strip says of a moment; the subject is bold.
struct CaptionWords
{
    QString subject, rest;
};
CaptionWords captionWords(const Scene &scene);

} // namespace synchroscope
