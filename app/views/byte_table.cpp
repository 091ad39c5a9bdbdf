// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/byte_table.h"

#include "terms/hover.h"
#include "views/byte_text.h"
#include "views/memory_content.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostBytes = 16; // of one field

/// By which its name is explained; null: by none.
const char *termOf(const ByteField &field)
{
    if (field.isWord)
        return "futex word";
    return field.part == ByteField::Part::slot ? "slot" : nullptr;
}

} // namespace

void ByteTableModel::setLook(const Look &look)
{
    m_changed = look.theme.current;
    m_code = look.code(13);
    m_bold = look.code(13, QFont::Bold);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ByteTableModel::show(const ShownMemory &memory)
{
    const auto &fields = memory.map.fields;
    const std::string_view all(reinterpret_cast<const char *>(memory.bytes.bytes().data()),
                               memory.bytes.bytes().size());
    if (m_rows.size() != fields.size()) {
        beginResetModel();
        m_rows.assign(fields.size(), {});
        endResetModel();
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const ByteField &field = fields[i];
        Row row{
            field.offset,     field.size, QString::fromStdString(field.name), {}, QString::fromStdString(field.value),
            memory.changed[i], termOf(field)};
        if (field.part == ByteField::Part::unread || (field.unrecorded && !memory.wasRead)) {
            row.bytes = tr("not known");
            row.meaning = tr("not recorded");
        } else {
            const std::string_view bytes = all.substr(field.offset, std::min(field.size, mostBytes));
            row.bytes = hexColumn(bytes) + (field.size > mostBytes ? QStringLiteral(" …") : QString());
            if (field.part == ByteField::Part::slot && row.meaning.isEmpty())
                row.meaning = asciiColumn(bytes);
        }
        if (row == m_rows[i])
            continue;
        m_rows[i] = std::move(row);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

int ByteTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ByteTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ByteTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::BackgroundRole)
        return row.changed ? QVariant(m_changed) : QVariant();
    if (role == Qt::FontRole)
        return row.changed ? m_bold : m_code;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Name && row.term)
        return hoverText({}, QLatin1String(row.term));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Offset: return offsetText(row.offset);
    case Size: return static_cast<qulonglong>(row.size);
    case Name: return row.name;
    case Bytes: return row.bytes;
    case Meaning: return row.changed ? tr("%1 (changed)").arg(row.meaning) : row.meaning;
    default: return {};
    }
}

QString ByteTableModel::headHoverText(int section)
{
    switch (section) {
    case Offset: return hoverText(tr("Where it stands: so many bytes after the channel begins."), QStringLiteral("shared memory"));
    case Size: return tr("How many bytes it has.");
    case Name: return hoverText(tr("As the program's own code calls it."), QStringLiteral("channel"));
    case Bytes: return tr("The bytes themselves, two hexadecimal digits each.");
    case Meaning: return tr("What these bytes stand for.");
    default: return {};
    }
}

QVariant ByteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return headHoverText(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Offset: return tr("Offset");
    case Size: return tr("Bytes");
    case Name: return tr("Name");
    case Bytes: return tr("Hexadecimal");
    case Meaning: return tr("Value");
    default: return {};
    }
}

} // namespace synchroscope
