// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QWidget>

#include <string>

namespace synchroscope {

/// A message's bytes, hexadecimal and as text side by side, eight to a line.
class BytesView : public QWidget
{
    Q_OBJECT

public:
    explicit BytesView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setBytes(std::string bytes);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lines() const;

    Look m_look;
    std::string m_bytes;
};

} // namespace synchroscope
