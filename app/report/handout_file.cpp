// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_file.h"

#include "export/file.h"
#include "report/handout_html.h"
#include "report/handout_name.h"
#include "report/handout_pdf.h"

namespace synchroscope {

Result<void> writeHandout(const QString &file, const HandoutSource &source)
{
    const Handout handout = handoutOf(source);
    const QByteArray bytes = isPdfName(file.toStdString()) ? handoutAsPdf(handout) : handoutAsHtml(handout);
    return writeTextFile(file.toStdString(), [&](std::ostream &out) { out.write(bytes.constData(), bytes.size()); });
}

} // namespace synchroscope
