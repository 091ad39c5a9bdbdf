<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>bytes</name>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>a message | message | messages</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>一条消息 | 消息 | 条消息</translation>
    </message>
    <message>
        <source>a process | process | processes</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>一个进程 | 个进程 | 个进程</translation>
    </message>
    <message>
        <source>an other process | other process | other processes</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>一个其他进程 | 个其他进程 | 个其他进程</translation>
    </message>
    <message>
        <source>a time | time | times</source>
        <extracomment>a noun: with article as object | before a number | many</extracomment>
        <translation>一次 | 次 | 次</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>还没有发生任何事。</translation>
    </message>
    <message>
        <source>Nothing had happened yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时还没有发生任何事。</translation>
    </message>
    <message>
        <source>{0} goes on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 继续：</translation>
    </message>
    <message>
        <source>{0} went on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 继续了：</translation>
    </message>
    <message>
        <source>{0} has done its work.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 做完了工作。</translation>
    </message>
    <message>
        <source>{0} had done its work.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时做完了工作。</translation>
    </message>
    <message>
        <source>{0} calls send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 调用 send：</translation>
    </message>
    <message>
        <source>{0} called send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 调用了 send：</translation>
    </message>
    <message>
        <source>{0} calls receive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 调用 receive。</translation>
    </message>
    <message>
        <source>{0} called receive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 调用了 receive。</translation>
    </message>
    <message>
        <source>{0} learns:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得知：</translation>
    </message>
    <message>
        <source>{0} learned:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时得知：</translation>
    </message>
    <message>
        <source>{0} has been received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已被接收。</translation>
    </message>
    <message>
        <source>{0} had been received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时已被接收。</translation>
    </message>
    <message>
        <source>{0} returns from receive:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 从 receive 返回：</translation>
    </message>
    <message>
        <source>{0} returned from receive:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 从 receive 返回了：</translation>
    </message>
    <message>
        <source>with {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>得到{0}。</translation>
    </message>
    <message>
        <source>with nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有得到消息。</translation>
    </message>
    <message>
        <source>its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的时限已到。</translation>
    </message>
    <message>
        <source>its time was up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的时限到了。</translation>
    </message>
    <message>
        <source>the channel is closed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>通道已关闭。</translation>
    </message>
    <message>
        <source>the channel was closed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>通道当时已关闭。</translation>
    </message>
    <message>
        <source>{0} returns from send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 从 send 返回：</translation>
    </message>
    <message>
        <source>{0} returned from send:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 从 send 返回了：</translation>
    </message>
    <message>
        <source>it goes on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它不等接收就继续。</translation>
    </message>
    <message>
        <source>it went on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它没有等接收就继续了。</translation>
    </message>
    <message>
        <source>{0} is dead:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已死：</translation>
    </message>
    <message>
        <source>{0} died:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 死了：</translation>
    </message>
    <message>
        <source>{0} is done:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已完成：</translation>
    </message>
    <message>
        <source>{0} was done:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时已完成：</translation>
    </message>
    <message>
        <source>its program is over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的程序已结束。</translation>
    </message>
    <message>
        <source>its program was over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的程序当时已结束。</translation>
    </message>
    <message>
        <source>{0} ends with an error:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 出错结束：</translation>
    </message>
    <message>
        <source>{0} ended with an error:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时出错结束：</translation>
    </message>
    <message>
        <source>{0} says:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 说：</translation>
    </message>
    <message>
        <source>{0} said:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时说：</translation>
    </message>
    <message>
        <source>{0} is suspended:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被挂起：</translation>
    </message>
    <message>
        <source>{0} was suspended:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时被挂起：</translation>
    </message>
    <message>
        <source>a signal holds it. The others notice only that it does nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>一个信号按住了它。其他进程只注意到它什么都不做。</translation>
    </message>
    <message>
        <source>a signal held it. The others noticed only that it did nothing.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>一个信号当时按住了它。其他进程只注意到它什么都没做。</translation>
    </message>
    <message>
        <source>a signal released it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>一个信号放开了它。</translation>
    </message>
    <message>
        <source>{0} need not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 不必睡眠：</translation>
    </message>
    <message>
        <source>{0} did not have to sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时不必睡眠：</translation>
    </message>
    <message>
        <source>the wake-up came first.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>唤醒先到一步。</translation>
    </message>
    <message>
        <source>the wake-up had come first.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>唤醒先到了一步。</translation>
    </message>
    <message>
        <source>{0} is awake:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 醒了：</translation>
    </message>
    <message>
        <source>{0} was awake:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时醒了：</translation>
    </message>
    <message>
        <source>the wake-up has reached it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>唤醒已到达它。</translation>
    </message>
    <message>
        <source>the wake-up had reached it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>唤醒当时已到达它。</translation>
    </message>
    <message>
        <source>{0} wakes up by itself:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 自己醒来：</translation>
    </message>
    <message>
        <source>{0} woke up by itself:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 自己醒来了：</translation>
    </message>
    <message>
        <source>{0} is working:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 正在工作：</translation>
    </message>
    <message>
        <source>{0} was working:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时在工作：</translation>
    </message>
    <message>
        <source>{0} has started:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已启动：</translation>
    </message>
    <message>
        <source>{0} started:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 启动了：</translation>
    </message>
    <message>
        <source>process {0} of Linux.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Linux 的进程 {0}。</translation>
    </message>
    <message>
        <source>{0} is told:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得到通知：</translation>
    </message>
    <message>
        <source>{0} was told:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时得到通知：</translation>
    </message>
    <message>
        <source>{0} is refused:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被拒绝：</translation>
    </message>
    <message>
        <source>{0} was refused:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被拒绝了：</translation>
    </message>
    <message>
        <source>no room for {0}. It is told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 没有空位。发送方得知此事。</translation>
    </message>
    <message>
        <source>there was no room for {0}. It was told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时没有空位。发送方得知了此事。</translation>
    </message>
    <message>
        <source>{0} is lost:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 丢失：</translation>
    </message>
    <message>
        <source>{0} was lost:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 丢失了：</translation>
    </message>
    <message>
        <source>there was no room. {0} goes on as if it had been sent.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有空位。{0} 继续，如同已经发出。</translation>
    </message>
    <message>
        <source>there was no room. {0} went on as if it had been sent.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时没有空位。{0} 继续了，如同已经发出。</translation>
    </message>
    <message>
        <source>{0} needed room and the oldest had to go.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 需要空位，最旧的只好让出。</translation>
    </message>
    <message>
        <source>{0} is taken back:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被撤回：</translation>
    </message>
    <message>
        <source>{0} was taken back:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被撤回了：</translation>
    </message>
    <message>
        <source>nobody has received it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有谁接收它。</translation>
    </message>
    <message>
        <source>nobody had received it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时没有谁接收它。</translation>
    </message>
    <message>
        <source>{0} is closed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 关闭：</translation>
    </message>
    <message>
        <source>{0} was closed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 关闭了：</translation>
    </message>
    <message>
        <source>it is empty and no sender is left.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它已空，且再没有发送方。</translation>
    </message>
    <message>
        <source>it was empty and no sender was left.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时已空，且再没有发送方。</translation>
    </message>
    <message>
        <source>{0} has no receiver left:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 再没有接收方：</translation>
    </message>
    <message>
        <source>{0} had no receiver left:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时再没有接收方：</translation>
    </message>
    <message>
        <source>whoever sends is told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>谁发送，谁就得到通知。</translation>
    </message>
    <message>
        <source>whoever sent was told so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时谁发送，谁就得到通知。</translation>
    </message>
    <message>
        <source>{0} looked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 查看：</translation>
    </message>
    <message>
        <source>no message. It carries on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有消息。它接着干。</translation>
    </message>
    <message>
        <source>there was no message. It carried on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时没有消息。它接着干了。</translation>
    </message>
    <message>
        <source>{0} takes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 取走{1}：</translation>
    </message>
    <message>
        <source>{0} took {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 取走了{1}：</translation>
    </message>
    <message>
        <source>straight from {0}, no queue between them.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>直接来自 {0}，中间没有队列。</translation>
    </message>
    <message>
        <source>{0} of {1} in queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>队列中 {0} / {1}。</translation>
    </message>
    <message>
        <source>{0} holds out {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 递出{1}：</translation>
    </message>
    <message>
        <source>{0} held out {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 递出了{1}：</translation>
    </message>
    <message>
        <source>it passes only from hand to hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它只能当面交接。</translation>
    </message>
    <message>
        <source>{0} reads {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 读 {1}：</translation>
    </message>
    <message>
        <source>{0} read {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 读了 {1}：</translation>
    </message>
    <message>
        <source>{0} writes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 写 {1}：</translation>
    </message>
    <message>
        <source>{0} wrote {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 写了 {1}：</translation>
    </message>
    <message>
        <source>{0} does not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 不睡眠：</translation>
    </message>
    <message>
        <source>{0} did not sleep:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 没有睡眠：</translation>
    </message>
    <message>
        <source>{0} says “{1}”, and not what it had read.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 的内容是“{1}”，不是它先前读到的。</translation>
    </message>
    <message>
        <source>{0} said “{1}”, and not what it had read.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时的内容是“{1}”，不是它先前读到的。</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒在 {1} 上睡眠的进程：</translation>
    </message>
    <message>
        <source>{0} woke whoever slept on {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒了在 {1} 上睡眠的进程：</translation>
    </message>
    <message>
        <source>nobody does. Nobody remembers it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>一个也没有。没有谁记得这次唤醒。</translation>
    </message>
    <message>
        <source>nobody did. Nobody remembered it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时一个也没有。没有谁记得这次唤醒。</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒在 {1} 上睡眠的进程。</translation>
    </message>
    <message>
        <source>{0} woke whoever slept on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒了在 {1} 上睡眠的进程。</translation>
    </message>
    <message>
        <source>{0} is about to wait on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 即将在 {1} 上等待。</translation>
    </message>
    <message>
        <source>{0} was about to wait on {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时即将在 {1} 上等待。</translation>
    </message>
    <message>
        <source>time is up for {0}. It is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 的时限已到。它没有送达。</translation>
    </message>
    <message>
        <source>time was up for {0}. It was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 的时限当时已到。它没有送达。</translation>
    </message>
    <message>
        <source>no receiver is left for {0}. It is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 再没有接收方。它没有送达。</translation>
    </message>
    <message>
        <source>no receiver was left for {0}. It was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时再没有接收方。它没有送达。</translation>
    </message>
    <message>
        <source>the channel is closed. {0} is not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>通道已关闭。{0} 没有送达。</translation>
    </message>
    <message>
        <source>the channel was closed. {0} was not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>通道当时已关闭。{0} 没有送达。</translation>
    </message>
    <message>
        <source>the signal {0} ended it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>信号 {0} 结束了它。</translation>
    </message>
    <message>
        <source>{0} sends {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 发送{1}：</translation>
    </message>
    <message>
        <source>{0} sent {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 发送了{1}：</translation>
    </message>
    <message>
        <source>{0} of {1} in queue. It goes on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>队列中 {0} / {1}。它不等接收就继续。</translation>
    </message>
    <message>
        <source>{0} of {1} in queue. It went on without waiting for receipt.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>队列中 {0} / {1}。它没有等接收就继续了。</translation>
    </message>
    <message>
        <source>{0} is blocked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 阻塞：</translation>
    </message>
    <message>
        <source>{0} was blocked:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时阻塞：</translation>
    </message>
    <message>
        <source>it sleeps {0}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它睡眠，{0}，或到时限为止。</translation>
    </message>
    <message>
        <source>it sleeps {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它睡眠，{0}。</translation>
    </message>
    <message>
        <source>it {0}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它{0}，或到时限为止。</translation>
    </message>
    <message>
        <source>it {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它{0}。</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone sends one, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}。它睡眠到有谁发来一条，或到时限为止。</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone sends one.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}。它睡眠到有谁发来一条为止。</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes it, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}。它睡眠到有谁取走它，或到时限为止。</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}。它睡眠到有谁取走它为止。</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes {1}, or until its time is up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}。它睡眠到有谁取走{1}，或到时限为止。</translation>
    </message>
    <message>
        <source>{0}. It sleeps until someone takes {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}。它睡眠到有谁取走{1}为止。</translation>
    </message>
    <message>
        <source>A deadlock: {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>死锁：{0}</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting to be woken, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时在 {0} 上睡眠，等待被唤醒，或等到时限。</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting to be woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时在 {0} 上睡眠，等待被唤醒。</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to be received, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时睡眠，等待{0} 被接收，或等到时限。</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to be received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时睡眠，等待{0} 被接收。</translation>
    </message>
    <message>
        <source>there was no message. It slept, waiting for someone to send one, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时没有消息。它睡眠，等有谁发来一条，或等到时限。</translation>
    </message>
    <message>
        <source>there was no message. It slept, waiting for someone to send one.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时没有消息。它睡眠，等有谁发来一条。</translation>
    </message>
    <message>
        <source>nobody was there to take {0}. It slept, waiting for someone, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时没有谁来取{0}。它睡眠，等有谁来，或等到时限。</translation>
    </message>
    <message>
        <source>nobody was there to take {0}. It slept, waiting for someone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时没有谁来取{0}。它睡眠，等有谁来。</translation>
    </message>
    <message>
        <source>there was no room for {0}. It slept, waiting for someone to take {1}, or for its time to be up.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时{0} 没有空位。它睡眠，等有谁取走{1}，或等到时限。</translation>
    </message>
    <message>
        <source>there was no room for {0}. It slept, waiting for someone to take {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>当时{0} 没有空位。它睡眠，等有谁取走{1}。</translation>
    </message>
    <message>
        <source>{0} is woken:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被唤醒：</translation>
    </message>
    <message>
        <source>{0} was woken:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被唤醒了：</translation>
    </message>
    <message>
        <source>somebody it waited for is gone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它所等的某个进程不在了。</translation>
    </message>
    <message>
        <source>somebody it waited for was gone.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它所等的某个进程当时不在了。</translation>
    </message>
    <message>
        <source>{0} wakes {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒 {1}：</translation>
    </message>
    <message>
        <source>{0} woke {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒了 {1}：</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 到了。</translation>
    </message>
    <message>
        <source>{0} was there.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时到了。</translation>
    </message>
    <message>
        <source>{0} has been taken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已被取走。</translation>
    </message>
    <message>
        <source>{0} had been taken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时已被取走。</translation>
    </message>
    <message>
        <source>{0} has been taken, there is room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已被取走，有空位了。</translation>
    </message>
    <message>
        <source>{0} had been taken, there was room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时已被取走，有空位了。</translation>
    </message>
    <message>
        <source>it has no message in hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它手里没有消息。</translation>
    </message>
    <message>
        <source>it had no message in hand.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时手里没有消息。</translation>
    </message>
    <message>
        <source>on {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>处理{0}。</translation>
    </message>
    <message>
        <source>{0}: completed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：完成</translation>
    </message>
    <message>
        <source>{0} ended in deadlock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 以死锁告终</translation>
    </message>
    <message>
        <source>{0} ended in livelock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 以活锁告终</translation>
    </message>
    <message>
        <source>{0} ended in timeout</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 以超时告终</translation>
    </message>
    <message>
        <source>{0}: stopped before the end</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：未到结束就停止</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 失败</translation>
    </message>
    <message>
        <source>All were completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>全部正常完成。</translation>
    </message>
    <message>
        <source>All ended in deadlock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>全部以死锁告终。</translation>
    </message>
    <message>
        <source>All ended in livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>全部以活锁告终。</translation>
    </message>
    <message>
        <source>None was over in time.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有一个按时结束。</translation>
    </message>
    <message>
        <source>All were stopped before their end.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>全部未到结束就停止。</translation>
    </message>
    <message>
        <source>All failed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>全部失败。</translation>
    </message>
    <message>
        <source>{0}; the other was completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}；另一个正常完成。</translation>
    </message>
    <message>
        <source>{0}; the others were completed.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}；其余的正常完成。</translation>
    </message>
    <message>
        <source>Lost: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Refused: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>拒绝：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Refused or lost: {0} in {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>拒绝或丢失：{0}（{1}）。</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are lost.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方不必等待接收时早 {0} 完成，但丢失 {1} 条消息。</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are refused.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方不必等待接收时早 {0} 完成，但有 {1} 条消息被拒绝。</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait for receipt, but {1} messages do not arrive.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方不必等待接收时早 {0} 完成，但有 {1} 条消息没有到达。</translation>
    </message>
    <message>
        <source>Looks in vain: up to {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>空查：多达 {0} 次。</translation>
    </message>
    <message>
        <source>The sender finishes {0} earlier when it need not wait until each message is received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方不必等到每条消息被接收时，早 {0} 完成。</translation>
    </message>
    <message>
        <source>A receiver that waits sleeps for up to {0} in all; one that does not wait looks in vain up to {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>等待的接收方总共睡眠多达 {0}；不等待的接收方空查多达 {1}。</translation>
    </message>
    <message>
        <source>A receiver that does not wait for a message looks in vain up to {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>不等消息的接收方空查多达 {0}。</translation>
    </message>
    <message>
        <source>In {0} the sender waits for the receiver&apos;s next look and is done {1} later.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在{0} 中，发送方要等接收方的下一次查看，晚 {1} 完成。</translation>
    </message>
    <message>
        <source>In {0} the sender is done {1} later.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在{0} 中，发送方晚 {1} 完成。</translation>
    </message>
    <message>
        <source>{0}; more room ({1}) changes nothing more.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}；容量再大（{1}）也不再有变化。</translation>
    </message>
    <message>
        <source>There was always room: what happens when the queue is full makes no difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>始终有空位：队列满时怎么办，在这里没有差别。</translation>
    </message>
    <message>
        <source>with {0} 1 is refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>用 {0} 时 1 条被拒绝</translation>
    </message>
    <message>
        <source>with {0} {1} are refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>用 {0} 时 {1} 条被拒绝</translation>
    </message>
    <message>
        <source>{0} loses {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 丢失 {1} 条</translation>
    </message>
    <message>
        <source>{0} lose {1} each</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 各丢失 {1} 条</translation>
    </message>
    <message>
        <source>With wait no message is lost, but the sender waits {0}; {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>用 wait 时没有消息丢失，但发送方等待 {0}；{1}。</translation>
    </message>
    <message>
        <source>With wait no message is lost; {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>用 wait 时没有消息丢失；{0}。</translation>
    </message>
    <message>
        <source>By chance alone {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>仅仅由于偶然，{0}。</translation>
    </message>
    <message>
        <source>By chance alone {0}, and {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>仅仅由于偶然，{0}，而且{1}。</translation>
    </message>
    <message>
        <source>The modes make no noticeable difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>各模式在这里没有明显差别。</translation>
    </message>
    <message>
        <source>{0}: no noticeable difference here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：在这里没有明显差别。</translation>
    </message>
    <message>
        <source>When full: wait
until there is room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>满时：等待
直到有空位</translation>
    </message>
    <message>
        <source>When full: refuse
the sender is told</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>满时：拒绝
告诉发送方</translation>
    </message>
    <message>
        <source>When full: discard
the new one is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>满时：丢弃
新消息丢失</translation>
    </message>
    <message>
        <source>When full: overwrite
the oldest is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>满时：覆盖
最旧的丢失</translation>
    </message>
    <message>
        <source>uncommon</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>不常见</translation>
    </message>
    <message>
        <source>most common</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>最常见</translation>
    </message>
    <message>
        <source>No room:
from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>容量为零：
当面交接</translation>
    </message>
    <message>
        <source>Room for
1 message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>容量：
1 条消息</translation>
    </message>
    <message>
        <source>Room for
{0} messages</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>容量：
{0} 条消息</translation>
    </message>
    <message>
        <source>Random numbers
from seed {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>随机数
种子 {0}</translation>
    </message>
    <message>
        <source>as in the lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>与课程相同</translation>
    </message>
    <message>
        <source>{0} works
as in the lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 工作
与课程相同</translation>
    </message>
    <message>
        <source>{0} works
{1} times slower</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 工作
用时 {1} 倍</translation>
    </message>
    <message>
        <source>{0} works
{1} times faster</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 工作
速度 {1} 倍</translation>
    </message>
    <message>
        <source>{0}: whole numbers from {1} to {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：{1} 到 {2} 的整数。</translation>
    </message>
    <message>
        <source>{0}: numbers from {1} to {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：{1} 到 {2} 的数。</translation>
    </message>
    <message>
        <source>Synchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>同步发送</translation>
    </message>
    <message>
        <source>Asynchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>异步发送</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>同步接收</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>异步接收</translation>
    </message>
    <message>
        <source>mode {0}: synchronous send, synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>模式 {0}：同步发送, 同步接收</translation>
    </message>
    <message>
        <source>mode {0}: synchronous send, asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>模式 {0}：同步发送, 异步接收</translation>
    </message>
    <message>
        <source>mode {0}: asynchronous send, synchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>模式 {0}：异步发送, 同步接收</translation>
    </message>
    <message>
        <source>mode {0}: asynchronous send, asynchronous receive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>模式 {0}：异步发送, 异步接收</translation>
    </message>
    <message>
        <source>Four modes</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>四种模式</translation>
    </message>
    <message>
        <source>Room in the queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>队列容量</translation>
    </message>
    <message>
        <source>When the queue is full</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>队列满时</translation>
    </message>
    <message>
        <source>Random numbers (seed)</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>随机数（种子）</translation>
    </message>
    <message>
        <source>Speed of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 的速度</translation>
    </message>
    <message>
        <source>Runs of this lesson</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>本课的各次运行</translation>
    </message>
    <message>
        <source>From {0} to {1} values can be compared, such as {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>可以对比 {0} 到 {1} 个值，例如 {2}。</translation>
    </message>
    <message>
        <source>{0} stands there twice.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 出现了两次。</translation>
    </message>
    <message>
        <source>{0} received, none lost.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已接收 {0}，无丢失。</translation>
    </message>
    <message>
        <source>{0} received, {1} left in the queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已接收 {0}，队列中剩 {1}。</translation>
    </message>
    <message>
        <source>{0} received, {1} not delivered.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已接收 {0}，未送达 {1}。</translation>
    </message>
    <message>
        <source>{0} received, {1} not delivered, {2} left in the queue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已接收 {0}，未送达 {1}，队列中剩 {2}。</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 失败：{1}。</translation>
    </message>
    <message>
        <source>{0} was killed ({1}).</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被杀死（{1}）。</translation>
    </message>
    <message>
        <source>everybody kept looking, nothing was sent or received. It looks like a livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>大家都在不停查看，没有任何发送或接收。看来是活锁。</translation>
    </message>
    <message>
        <source>for {0} nothing was sent or received, and everybody tried in vain ({1}). It looks like a livelock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 内没有任何发送或接收，大家都在徒劳尝试（{1}）。看来是活锁。</translation>
    </message>
    <message>
        <source>Over after {0}, but not well:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 后结束，但不正常：</translation>
    </message>
    <message>
        <source>Finished after {0}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 后结束：</translation>
    </message>
    <message>
        <source>Nobody could go on:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>谁都无法继续：</translation>
    </message>
    <message>
        <source>Busy without progress:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>忙而无进展：</translation>
    </message>
    <message>
        <source>Stopped after {0}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 后停止：</translation>
    </message>
    <message>
        <source>the run was not over in time. </source>
        <extracomment>a sentence about a run</extracomment>
        <translation>运行没有按时结束。 </translation>
    </message>
    <message>
        <source>The run failed:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>运行失败：</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>0 次</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 次</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>0</translation>
    </message>
    <message>
        <source>no message is lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有消息丢失，而不是 {1}</translation>
    </message>
    <message>
        <source>1 message is lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失 1 条消息，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} messages are lost instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失 {0} 条消息，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} messages are lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失 {0} 条消息</translation>
    </message>
    <message>
        <source>no message is refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有消息被拒绝，而不是 {1}</translation>
    </message>
    <message>
        <source>1 message is refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>1 条消息被拒绝，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} messages are refused instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 条消息被拒绝，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} messages are refused</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>拒绝 {0} 条消息</translation>
    </message>
    <message>
        <source>no message arrives instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有消息到达，而不是 {1}</translation>
    </message>
    <message>
        <source>1 message arrives instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>到达 1 条消息，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} messages arrive instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>到达 {0} 条消息，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} messages arrive</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>到达 {0} 条消息</translation>
    </message>
    <message>
        <source>the sender is done {0} earlier</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方早 {0} 完成</translation>
    </message>
    <message>
        <source>the sender is done {0} later</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方晚 {0} 完成</translation>
    </message>
    <message>
        <source>the sender is done after {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方在 {0} 后完成</translation>
    </message>
    <message>
        <source>the sender waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方少等 {0}</translation>
    </message>
    <message>
        <source>the sender waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方多等 {0}</translation>
    </message>
    <message>
        <source>the sender waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送方等待 {0}</translation>
    </message>
    <message>
        <source>a message waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>消息少等 {0}</translation>
    </message>
    <message>
        <source>a message waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>消息多等 {0}</translation>
    </message>
    <message>
        <source>a message waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>消息等待 {0}</translation>
    </message>
    <message>
        <source>the receiver waits {0} less</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>接收方少等 {0}</translation>
    </message>
    <message>
        <source>the receiver waits {0} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>接收方多等 {0}</translation>
    </message>
    <message>
        <source>the receiver waits {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>接收方等待 {0}</translation>
    </message>
    <message>
        <source>the receiver never looks in vain instead of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>接收方从不空查，而不是 {0}</translation>
    </message>
    <message>
        <source>the receiver looks in vain {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>接收方空查 {0}，而不是 {1}</translation>
    </message>
    <message>
        <source>the receiver looks in vain {0} times</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>接收方空查 {0} 次</translation>
    </message>
    <message>
        <source>with no look in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有空查，而不是 {1}</translation>
    </message>
    <message>
        <source>with 1 look in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>空查 1 次，而不是 {1}</translation>
    </message>
    <message>
        <source>with {0} looks in vain instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>空查 {0} 次，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} less processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>处理器时间少用 {0}</translation>
    </message>
    <message>
        <source>{0} more processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>处理器时间多用 {0}</translation>
    </message>
    <message>
        <source>{0} of processor time is used</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>占用处理器时间 {0}</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>deadlock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>死锁</translation>
    </message>
    <message>
        <source>livelock</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>活锁</translation>
    </message>
    <message>
        <source>not over in time</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>未按时结束</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 及另外 {1} 句</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>什么都没说</translation>
    </message>
    <message>
        <source>nothing else said</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有说别的</translation>
    </message>
    <message>
        <source>{0} was killed, as the lesson wants it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被杀死，这是本课安排的</translation>
    </message>
    <message>
        <source>{0} ended badly: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 异常结束：{1}</translation>
    </message>
    <message>
        <source>{0} received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已接收 {0}</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失 {0}</translation>
    </message>
    <message>
        <source>{0} left in the queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>队列中剩 {0}</translation>
    </message>
    <message>
        <source>{0} starts (pid {1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 启动（pid {1}）</translation>
    </message>
    <message>
        <source>{0} is suspended by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被一个信号挂起</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 继续</translation>
    </message>
    <message>
        <source>{0} events were lost here</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>这里丢失了 {0} 个事件</translation>
    </message>
    <message>
        <source>{0} holds out {1}: {2} has no room, it passes from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 递出{1}：{2} 没有空位，只能当面交接</translation>
    </message>
    <message>
        <source>{0} puts {1} into {2} with priority {5} ({3} of {4})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 把{1} 放入 {2}，优先级 {5}（{3} / {4}）</translation>
    </message>
    <message>
        <source>{0} puts {1} into {2} ({3} of {4})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 把{1} 放入 {2}（{3} / {4}）</translation>
    </message>
    <message>
        <source>{0} takes {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 从 {2} 取走{1}</translation>
    </message>
    <message>
        <source>{0} takes {1} out of {2} ({3} of {4} left)</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 从 {2} 取出{1}（剩 {3} / {4}）</translation>
    </message>
    <message>
        <source>{0} is refused: no room for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被拒绝：{1} 没有空位</translation>
    </message>
    <message>
        <source>{0} goes on, but {1} is lost: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 继续，但{1} 丢失：没有空位</translation>
    </message>
    <message>
        <source>{0} makes room: {1}, the oldest, is lost</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 腾出空位：最旧的{1} 丢失</translation>
    </message>
    <message>
        <source>{0} is taken back, unreceived</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被撤回，没有被接收</translation>
    </message>
    <message>
        <source>{0} is woken, because somebody it waited for is gone</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被唤醒，因为它所等的某个进程不在了</translation>
    </message>
    <message>
        <source>{0} wakes {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒 {1}</translation>
    </message>
    <message>
        <source>{0} learns that {1} was received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得知{1} 已被接收</translation>
    </message>
    <message>
        <source>{0} looks into {1}: no message — carries on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 查看 {1}：没有消息，接着干</translation>
    </message>
    <message>
        <source>{0} is back in {1}: {2} died while taking it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 回到 {1}：{2} 在取出它时死了</translation>
    </message>
    <message>
        <source>{0} was received by {1}, who died: perhaps before its program saw it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已被 {1} 接收，而接收方死了：也许它的程序还没见到消息</translation>
    </message>
    <message>
        <source>{0} is closed: it is empty and no sender is left</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 关闭：它已空，且再没有发送方</translation>
    </message>
    <message>
        <source>{0} has no receiver left</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 再没有接收方</translation>
    </message>
    <message>
        <source>{0} reads {1}: “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 读 {1}：“{2}”</translation>
    </message>
    <message>
        <source>{0} writes {1}: “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 写 {1}：“{2}”</translation>
    </message>
    <message>
        <source>{0} is about to sleep on {1}, whatever it says</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 即将在 {1} 上睡眠，不管其内容如何</translation>
    </message>
    <message>
        <source>{0} will sleep on {1} only while it says “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 只在 {1} 的内容是“{2}”时才在其上睡眠</translation>
    </message>
    <message>
        <source>{0} does not sleep: {1} says “{2}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 不睡眠：{1} 的内容是“{2}”</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}: nobody does</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒在 {1} 上睡眠的进程：一个也没有</translation>
    </message>
    <message>
        <source>{0} wakes whoever sleeps on {1}: {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 唤醒在 {1} 上睡眠的进程：{2}</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>个进程</translation>
    </message>
    <message>
        <source>{0} is blocked: it sleeps on {1} until somebody wakes it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 阻塞：它在 {1} 上睡眠，直到有谁唤醒它</translation>
    </message>
    <message>
        <source>{0} ends: its program is over</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 结束：它的程序已结束</translation>
    </message>
    <message>
        <source>{0} ends with an error: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 出错结束：{1}</translation>
    </message>
    <message>
        <source>{0} is stopped with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 随运行停止</translation>
    </message>
    <message>
        <source>{0} is dead ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已死（{1}）</translation>
    </message>
    <message>
        <source>{0} does other work ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 做其他工作（{1}）</translation>
    </message>
    <message>
        <source>{0} works on {1} ({2})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 处理{1}（{2}）</translation>
    </message>
    <message>
        <source>{0} works ({1})</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 工作（{1}）</translation>
    </message>
    <message>
        <source>{0} is blocked: {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 阻塞：{1}</translation>
    </message>
    <message>
        <source>{0} need not sleep: the wake-up came first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 不必睡眠：唤醒先到一步</translation>
    </message>
    <message>
        <source>{0} wakes up: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 醒来：时限已到</translation>
    </message>
    <message>
        <source>{0} gives up on {1}: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 放弃{1}：时限已到</translation>
    </message>
    <message>
        <source>{0} learns that no receiver is left for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得知{1} 再没有接收方</translation>
    </message>
    <message>
        <source>{0} learns that {1} is closed</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得知 {1} 已关闭</translation>
    </message>
    <message>
        <source>{0} learns that {1} was overwritten</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得知{1} 被覆盖</translation>
    </message>
    <message>
        <source>{0} gives up: no message, and its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 放弃：没有消息，时限已到</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, because there was no room.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 有 {1} % 的时间（{2}）阻塞，因为没有空位。</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, waiting for what it had sent to be received.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 有 {1} % 的时间（{2}）阻塞，等待它发出的消息被接收。</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) asleep until somebody woke it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 有 {1} % 的时间（{2}）睡眠，直到有谁唤醒它。</translation>
    </message>
    <message>
        <source>{0} spent {1} % of its time ({2}) blocked, because there was no message.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 有 {1} % 的时间（{2}）阻塞，因为没有消息。</translation>
    </message>
    <message>
        <source>Nobody was blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有谁被阻塞过。</translation>
    </message>
    <message>
        <source>{0} looked {1} in vain and carried on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 空查 {1}，并接着干。</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>次</translation>
    </message>
    <message>
        <source>{0} never arrived.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 从未到达。</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>{0}: nothing of the kind</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：没有这样的事</translation>
    </message>
    <message>
        <source>{0}: {1} does nothing more</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：{1} 不再做任何事</translation>
    </message>
    <message>
        <source>{0}: {1} has done nothing more so far</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：{1} 至今没有再做任何事</translation>
    </message>
    <message>
        <source>{0} at {1}: {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}，{1}：{2}</translation>
    </message>
    <message>
        <source>In both, each process did the same things in the same order.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>两次运行中，每个进程都以同样的次序做了同样的事。</translation>
    </message>
    <message>
        <source>Here they begin to differ. {0}. {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它们从这里开始不同。{0}。{1}。</translation>
    </message>
    <message>
        <source>written: {0} calls send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>写好：{0} 调用 send</translation>
    </message>
    <message>
        <source>held out: it passes from hand to hand</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>递出：它只能当面交接</translation>
    </message>
    <message>
        <source>{0} sleeps with it: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 带着它睡眠：没有空位</translation>
    </message>
    <message>
        <source>{0} sleeps until it is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 睡眠到它被接收为止</translation>
    </message>
    <message>
        <source>queued: {0} of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已排队：{0} / {1}</translation>
    </message>
    <message>
        <source>taken out by {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被 {0} 取出</translation>
    </message>
    <message>
        <source>received by {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被 {0} 接收</translation>
    </message>
    <message>
        <source>{0} learns that it was received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得知它已被接收</translation>
    </message>
    <message>
        <source>refused: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被拒绝：没有空位</translation>
    </message>
    <message>
        <source>lost: no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失：没有空位</translation>
    </message>
    <message>
        <source>lost: {0} overwrites it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失：{0} 覆盖了它</translation>
    </message>
    <message>
        <source>taken back, unreceived</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被撤回，没有被接收</translation>
    </message>
    <message>
        <source>back in the queue: {0} died while taking it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>回到队列：{0} 在取出它时死了</translation>
    </message>
    <message>
        <source>{0} gives up: its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 放弃：时限已到</translation>
    </message>
    <message>
        <source>{0} learns that nobody will receive it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 得知不会有谁接收它</translation>
    </message>
    <message>
        <source>{0}&apos;s send returns</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 的 send 返回</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>{0} holds it out</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 递出它</translation>
    </message>
    <message>
        <source>{0} holds it: there is no room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 拿着它：没有空位</translation>
    </message>
    <message>
        <source>{0} holds it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 拿着它</translation>
    </message>
    <message>
        <source>in {0}, next to be received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在 {0} 中，下一个被接收</translation>
    </message>
    <message>
        <source>in {0}, behind 1 other</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在 {0} 中，前面还有 1 条</translation>
    </message>
    <message>
        <source>in {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在 {0} 中</translation>
    </message>
    <message>
        <source>in {0}, behind {1} others</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在 {0} 中，前面还有 {1} 条</translation>
    </message>
    <message>
        <source>{0} is taking it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 正在取它</translation>
    </message>
    <message>
        <source>{0} has received it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已接收它</translation>
    </message>
    <message>
        <source>refused: {0} was told</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被拒绝：{0} 已得知</translation>
    </message>
    <message>
        <source>lost: nobody will receive it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢失：不会有谁接收它</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>未送达</translation>
    </message>
    <message>
        <source>makes a call</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发起一次调用</translation>
    </message>
    <message>
        <source>calls send on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>对 {0} 调用 send</translation>
    </message>
    <message>
        <source>calls receive on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>对 {0} 调用 receive</translation>
    </message>
    <message>
        <source>makes a call on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>对 {0} 发起一次调用</translation>
    </message>
    <message>
        <source>looks for room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>寻找空位</translation>
    </message>
    <message>
        <source>tries to put {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>试图放入{0}</translation>
    </message>
    <message>
        <source>starts its program</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>启动它的程序</translation>
    </message>
    <message>
        <source>goes on to its next line</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>前进到下一行</translation>
    </message>
    <message>
        <source>goes on to “{0}”</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>前进到“{0}”</translation>
    </message>
    <message>
        <source>looks for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>查找{0}</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>去睡眠</translation>
    </message>
    <message>
        <source>goes on, for it has been woken</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被唤醒了，继续</translation>
    </message>
    <message>
        <source>returns from its call</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>从调用返回</translation>
    </message>
    <message>
        <source>begins its work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>ends its work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>结束工作</translation>
    </message>
    <message>
        <source>says something</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>说一句话</translation>
    </message>
    <message>
        <source>reads {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>读 {0}</translation>
    </message>
    <message>
        <source>writes {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>写 {0}</translation>
    </message>
    <message>
        <source>goes to wait on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>去 {0} 上等待</translation>
    </message>
    <message>
        <source>wakes whoever sleeps on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>唤醒在 {0} 上睡眠的进程</translation>
    </message>
    <message>
        <source>ends its program</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>结束它的程序</translation>
    </message>
    <message>
        <source>Next: {0} {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>下一步：{0} {1}。</translation>
    </message>
    <message>
        <source>nobody there to take {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有谁来取{0}</translation>
    </message>
    <message>
        <source>no room for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 没有空位</translation>
    </message>
    <message>
        <source>until {0} is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>等到{0} 被接收</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>sleeps on {0} until woken</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在 {0} 上睡眠到被唤醒</translation>
    </message>
    <message>
        <source>other process</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>个其他进程</translation>
    </message>
    <message>
        <source>on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>处理{0}</translation>
    </message>
    <message>
        <source>ENDED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>its program is over</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的程序已结束</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>KILLED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被杀死</translation>
    </message>
    <message>
        <source>by the signal {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被信号 {0}</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>随运行停止</translation>
    </message>
    <message>
        <source>WAS BLOCKED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>曾阻塞</translation>
    </message>
    <message>
        <source>sends {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>发送{0}</translation>
    </message>
    <message>
        <source>looked: no message — carries on</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>查看：没有消息，接着干</translation>
    </message>
    <message>
        <source>receives</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>not before {0} has ended</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>要等 {0} 结束</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>不早于 {0}</translation>
    </message>
    <message>
        <source>NOT STARTED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>WORKING</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>on the processor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在处理器上</translation>
    </message>
    <message>
        <source>OTHER WORK</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>WOKEN</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已唤醒</translation>
    </message>
    <message>
        <source>not yet on a processor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>尚未上处理器</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>HELD BY YOU</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>由你按住</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>被一个信号</translation>
    </message>
    <message>
        <source>{0} {1}, but {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}{1}，但{2}。</translation>
    </message>
    <message>
        <source>{0} {1}, and {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}{1}，而且{2}。</translation>
    </message>
    <message>
        <source>mode {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>模式 {0}</translation>
    </message>
    <message>
        <source>modes {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>模式 {0}</translation>
    </message>
    <message>
        <source>room for {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>容量 {0}</translation>
    </message>
    <message>
        <source>when full: {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>满时：{0}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>seeds {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 为 {1}</translation>
    </message>
    <message>
        <source>run {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>运行 {0}</translation>
    </message>
    <message>
        <source>runs {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>运行 {0}</translation>
    </message>
    <message>
        <source>In mode {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>用模式 {0} 而不是 {1}，</translation>
    </message>
    <message>
        <source>With room for {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>容量为 {0} 而不是 {1}，</translation>
    </message>
    <message>
        <source>With {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>用 {0} 而不是 {1}，</translation>
    </message>
    <message>
        <source>With seed {0} instead of {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>用种子 {0} 而不是 {1}，</translation>
    </message>
    <message>
        <source>{0} {1} instead of {2}{3}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} {1} 而不是 {2}{3}：</translation>
    </message>
    <message>
        <source>With {0} {1} instead of {2} as fast</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 的速度为 {1} 而不是 {2}，</translation>
    </message>
    <message>
        <source>Run {0} beside run {1}:</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>运行 {0} 与运行 {1} 相比：</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}中的一个</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 或 {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>某个进程</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to send {1} into {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时睡眠，等 {0} 把{1}发入 {2}</translation>
    </message>
    <message>
        <source>it sleeps until {0} sends {1} into {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它睡眠到 {0} 把{1}发入 {2} 为止</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to take {1} at {2}, where nothing is kept</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时睡眠，等 {0} 在不保存消息的 {2} 取走{1}</translation>
    </message>
    <message>
        <source>it sleeps until {0} takes {1} at {2}, where nothing is kept</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它睡眠，等到 {0} 在不保存消息的 {2} 取走{1}</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to receive or overwrite {1} in {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时睡眠，等 {0} 接收或覆盖 {2} 中的{1}</translation>
    </message>
    <message>
        <source>it sleeps until {0} receives or overwrites {1} in {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它睡眠，等到 {0} 接收或覆盖 {2} 中的{1}</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to receive {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时睡眠，等 {0} 从 {2} 接收{1}</translation>
    </message>
    <message>
        <source>it sleeps until {0} receives {1} from {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它睡眠，等到 {0} 从 {2} 接收{1}</translation>
    </message>
    <message>
        <source>it slept, waiting for {0} to take {1} from {2}, which was full: no room for {3}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时睡眠，等 {0} 从已满的 {2} 取走{1}：{3} 没有空位</translation>
    </message>
    <message>
        <source>it sleeps until {0} takes {1} from {2}, which is full: no room for {3}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它睡眠，等到 {0} 从已满的 {2} 取走{1}：{3} 没有空位</translation>
    </message>
    <message>
        <source>{0}; or until its time is up</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}；或到时限为止</translation>
    </message>
    <message>
        <source>it slept on {0}, and nobody was left who could wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时在 {0} 上睡眠，再没有谁能唤醒它</translation>
    </message>
    <message>
        <source>it sleeps on {0}, and nobody is left who could wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它在 {0} 上睡眠，再没有谁能唤醒它</translation>
    </message>
    <message>
        <source>it slept on {0}, waiting for {1} to wake it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它当时在 {0} 上睡眠，等 {1} 唤醒它</translation>
    </message>
    <message>
        <source>it sleeps on {0} until {1} wakes it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它在 {0} 上睡眠，等到 {1} 唤醒它</translation>
    </message>
    <message>
        <source>it was ended with the run</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它随运行结束</translation>
    </message>
    <message>
        <source>it has not started</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它还没有启动</translation>
    </message>
    <message>
        <source>it is held by you, at a gate</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它被你按住，在一道闸门前</translation>
    </message>
    <message>
        <source>a signal has suspended it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>一个信号挂起了它</translation>
    </message>
    <message>
        <source>it is computing</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它正在计算</translation>
    </message>
    <message>
        <source>it has looked in vain and does other work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它空查之后在做其他工作</translation>
    </message>
    <message>
        <source>it does other work</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它在做其他工作</translation>
    </message>
    <message>
        <source>it works on {0}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它在处理{0}</translation>
    </message>
    <message>
        <source>it works</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它在工作</translation>
    </message>
    <message>
        <source>it has looked in vain and runs</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它空查之后在运行</translation>
    </message>
    <message>
        <source>it runs</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它在运行</translation>
    </message>
    <message>
        <source>{0} has come to the end of its program.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已到达其程序的末尾。</translation>
    </message>
    <message>
        <source>{0} has ended: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已结束：{1}。</translation>
    </message>
    <message>
        <source>{0} has been woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已被唤醒。</translation>
    </message>
    <message>
        <source>{0} is not blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 没有阻塞：{1}。</translation>
    </message>
    <message>
        <source>{0} was blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时阻塞：{1}。</translation>
    </message>
    <message>
        <source>{0} is blocked: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 阻塞：{1}。</translation>
    </message>
    <message>
        <source>{0} was blocked itself: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时自己也阻塞：{1}。</translation>
    </message>
    <message>
        <source>{0} is blocked itself: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 自己也阻塞：{1}。</translation>
    </message>
    <message>
        <source>{0} could not send: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时不能发送：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot send: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 不能发送：{1}。</translation>
    </message>
    <message>
        <source>{0} could not receive: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时不能接收：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot receive: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 不能接收：{1}。</translation>
    </message>
    <message>
        <source>{0} waited for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时等 {1}</translation>
    </message>
    <message>
        <source>{0} waits for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 等 {1}</translation>
    </message>
    <message>
        <source>, {0} for {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>，{0} 等 {1}</translation>
    </message>
    <message>
        <source>{0} slept, and nobody was left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时睡眠，再没有谁能唤醒它。</translation>
    </message>
    <message>
        <source>{0} sleeps, and nobody is left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 睡眠，再没有谁能唤醒它。</translation>
    </message>
    <message>
        <source>{0} blocked, each by others that are blocked too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}被阻塞，各自等着同样被阻塞的进程。</translation>
    </message>
    <message>
        <source>{0} sleeps until someone sends {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 睡眠，等到有谁发送{1}</translation>
    </message>
    <message>
        <source>{0} sleeps until {1} is received</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 睡眠，等到{1} 被接收</translation>
    </message>
    <message>
        <source>{0} sleeps until someone takes {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 睡眠，等到有谁取走{1}</translation>
    </message>
    <message>
        <source>{0} sleeps until someone takes {1}, so that there is room for {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 睡眠，等到有谁取走{1}，为{2} 腾出空位</translation>
    </message>
    <message>
        <source>{0} sleeps on {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 在 {1} 上睡眠</translation>
    </message>
    <message>
        <source>{0}, or until its time is up: only {1} can wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}，或到时限为止：只有 {1} 能唤醒它。</translation>
    </message>
    <message>
        <source>{0}: only {1} can wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：只有 {1} 能唤醒它。</translation>
    </message>
    <message>
        <source>{0}, or until its time is up: nobody is left who could wake it before.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}，或到时限为止：在此之前再没有谁能唤醒它。</translation>
    </message>
    <message>
        <source>{0}: nobody is left who could wake it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：再没有谁能唤醒它。</translation>
    </message>
    <message>
        <source>A process that is blocked in the kernel cannot be stepped.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在内核中阻塞的进程不能单步。</translation>
    </message>
    <message>
        <source>{0} is suspended by a signal: it cannot be stepped before another signal lets it continue.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 被一个信号挂起：在另一个信号让它继续之前，它不能单步。</translation>
    </message>
    <message>
        <source>{0} has ended: there is nothing left of it to step.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 已结束：没有什么可以单步的了。</translation>
    </message>
    <message>
        <source>Why did {0} wait?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 当时为什么等待？</translation>
    </message>
    <message>
        <source>Why does {0} wait?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 为什么等待？</translation>
    </message>
    <message>
        <source>What has become of {0}?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 怎么样了？</translation>
    </message>
    <message>
        <source>What does {0} do?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} 在做什么？</translation>
    </message>
    <message>
        <source>Its wait is over: it has been woken, and has yet to get on a processor.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的等待结束了：它已被唤醒，只等上处理器。</translation>
    </message>
    <message>
        <source>It does not wait for anybody.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它不等待任何进程。</translation>
    </message>
    <message>
        <source>Blocked since {0}, for {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>自 {0} 起阻塞，已 {1}。</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: it has a time limit.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>这是等待，不是死锁：它有时限。</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} is not blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>这是等待，不是死锁：{0} 没有阻塞。</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} has been woken.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>这是等待，不是死锁：{0} 已被唤醒。</translation>
    </message>
    <message>
        <source>This is waiting, no deadlock: {0} has a time limit.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>这是等待，不是死锁：{0} 有时限。</translation>
    </message>
    <message>
        <source>Whether this is more than waiting is not known yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>这是否不只是等待，现在还不知道。</translation>
    </message>
    <message>
        <source>All that could end its wait will never go on: so it will not either.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>能结束它的等待的进程都永远不会继续：所以它也不会。</translation>
    </message>
    <message>
        <source>All that could have ended its wait were stuck in a deadlock: so it was stuck too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>本来能结束它的等待的进程都陷在死锁里：所以它也卡住了。</translation>
    </message>
    <message>
        <source>All that could end its wait are stuck in a deadlock: so it is stuck too.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>能结束它的等待的进程都陷在死锁里：所以它也卡住。</translation>
    </message>
    <message>
        <source>Only a wake-up could end this sleep, and nobody is left who does it: it sleeps for ever.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>只有一次唤醒能结束这次睡眠，而再没有谁会发出它：它永远睡眠。</translation>
    </message>
    <message>
        <source>The circle is closed: a deadlock. Not stuck: {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>环已闭合：死锁。没有卡住的：{0}。</translation>
    </message>
    <message>
        <source>The circle was closed: a deadlock.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>环当时已闭合：死锁。</translation>
    </message>
    <message>
        <source>The circle is closed: a deadlock. Nobody can go on.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>环已闭合：死锁。谁都无法继续。</translation>
    </message>
    <message>
        <source>it sleeps only while the text is as it was read: shared.wait</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>只在文本仍与读到的相同时才睡眠：shared.wait</translation>
    </message>
    <message>
        <source>one of them receives first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>其中一个先接收</translation>
    </message>
    <message>
        <source>one of them sends first</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>其中一个先发送</translation>
    </message>
    <message>
        <source>an asynchronous send, where there is room</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>有空位的地方改用异步发送</translation>
    </message>
    <message>
        <source>more room in a queue</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>队列有更大的容量</translation>
    </message>
    <message>
        <source>room for one message, and an asynchronous send</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>一条消息的容量，加异步发送</translation>
    </message>
    <message>
        <source>a time limit on one of the waits</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>给其中一个等待设时限</translation>
    </message>
    <message>
        <source>It looks like starvation: others are served, it is not. A suspicion: it has not been shut out, only passed over.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>看来是饥饿：其他的得到服务，它没有。只是怀疑：它没有被排除在外，只是一再轮不到。</translation>
    </message>
    <message>
        <source>Since {0} others have received {1} from {2}; it has looked {3} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>自 {0} 起，其他进程从 {2} 接收了 {1}；它空查 {3}。</translation>
    </message>
    <message>
        <source>Since {0} its receivers have taken {1}; it has tried {2} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>自 {0} 起，它的接收方取走了 {1}；它徒劳尝试了 {2}。</translation>
    </message>
    <message>
        <source>Since {0} those it waits for have taken {1} from other queues than {2}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>自 {0} 起，它所等的进程从 {2} 以外的队列取走了 {1}。</translation>
    </message>
    <message>
        <source>Busy without progress: it looks like a livelock. A suspicion: nobody is blocked for ever, and what a program does next is not known.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>忙而无进展：看来是活锁。只是怀疑：没有谁永远阻塞，而程序下一步做什么并不知道。</translation>
    </message>
    <message>
        <source>No message has been put or taken for {0}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>已有 {0} 没有放入或取走消息。</translation>
    </message>
    <message>
        <source>{0}: {1} in vain.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0}：徒劳 {1}。</translation>
    </message>
    <message>
        <source>Why could nobody go on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>为什么谁都无法继续？</translation>
    </message>
    <message>
        <source>Why is nobody going on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>为什么谁都不继续？</translation>
    </message>
    <message>
        <source>Who is stuck?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>谁卡住了？</translation>
    </message>
    <message>
        <source>Why does nothing get on?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>为什么毫无进展？</translation>
    </message>
    <message>
        <source>Who waits for whom?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>谁等谁？</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有谁被阻塞。</translation>
    </message>
    <message>
        <source>What would open it?</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>怎样才能打开？</translation>
    </message>
    <message>
        <source>Sender done</source>
        <extracomment>heading of a column</extracomment>
        <translation>发送方完成</translation>
    </message>
    <message>
        <source>When the last sender had ended.</source>
        <extracomment>what a column means</extracomment>
        <translation>最后一个发送方结束的时刻。</translation>
    </message>
    <message>
        <source>Sender waited</source>
        <extracomment>heading of a column</extracomment>
        <translation>发送方等待</translation>
    </message>
    <message>
        <source>How long senders were blocked: no room, or until their message was received. All together.</source>
        <extracomment>what a column means</extracomment>
        <translation>发送方阻塞了多久：无空位，或等到消息被接收。合计。</translation>
    </message>
    <message>
        <source>No room</source>
        <extracomment>heading of a column</extracomment>
        <translation>无空位</translation>
    </message>
    <message>
        <source>How long senders were blocked because the queue was full.</source>
        <extracomment>what a column means</extracomment>
        <translation>发送方因队列满而阻塞了多久。</translation>
    </message>
    <message>
        <source>Until received</source>
        <extracomment>heading of a column</extracomment>
        <translation>等待接收</translation>
    </message>
    <message>
        <source>How long senders were blocked until their message was received.</source>
        <extracomment>what a column means</extracomment>
        <translation>发送方阻塞了多久，直到消息被接收。</translation>
    </message>
    <message>
        <source>Receiver waited</source>
        <extracomment>heading of a column</extracomment>
        <translation>接收方等待</translation>
    </message>
    <message>
        <source>How long receivers were blocked because there was no message. All together.</source>
        <extracomment>what a column means</extracomment>
        <translation>接收方因没有消息而阻塞了多久。合计。</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <extracomment>heading of a column</extracomment>
        <translation>空查</translation>
    </message>
    <message>
        <source>How often a receiver looked and there was no message.</source>
        <extracomment>what a column means</extracomment>
        <translation>接收方查看而没有消息的次数。</translation>
    </message>
    <message>
        <source>Wake-ups</source>
        <extracomment>heading of a column</extracomment>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>How often one process made another runnable again.</source>
        <extracomment>what a column means</extracomment>
        <translation>一个进程使另一个重新可运行的次数。</translation>
    </message>
    <message>
        <source>Processor time</source>
        <extracomment>heading of a column</extracomment>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>What all processes together used of the processors, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>所有进程合计占用的处理器时间，按真实时间。</translation>
    </message>
    <message>
        <source>Context switches</source>
        <extracomment>heading of a column</extracomment>
        <translation>上下文切换</translation>
    </message>
    <message>
        <source>How often the kernel took one of the processes off a processor.</source>
        <extracomment>what a column means</extracomment>
        <translation>内核让某个进程离开处理器的次数。</translation>
    </message>
    <message>
        <source>Wake-up p50</source>
        <extracomment>heading of a column</extracomment>
        <translation>唤醒延迟 p50</translation>
    </message>
    <message>
        <source>Half of those who were woken were on a processor so soon after the wake-up, in real time; by the kernel&apos;s word.</source>
        <extracomment>what a column means</extracomment>
        <translation>被唤醒的进程中，一半在唤醒后这么快就上了处理器，按真实时间；据内核。</translation>
    </message>
    <message>
        <source>Wake-up p99</source>
        <extracomment>heading of a column</extracomment>
        <translation>唤醒延迟 p99</translation>
    </message>
    <message>
        <source>99 of 100 who were woken were on a processor so soon after the wake-up, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>每 100 个被唤醒的进程中，99 个在唤醒后这么快就上了处理器，按真实时间。</translation>
    </message>
    <message>
        <source>Wake-up max</source>
        <extracomment>heading of a column</extracomment>
        <translation>唤醒延迟最大</translation>
    </message>
    <message>
        <source>So long after its wake-up the slowest was on a processor, in real time.</source>
        <extracomment>what a column means</extracomment>
        <translation>最慢的一个在唤醒后这么久才上处理器，按真实时间。</translation>
    </message>
    <message>
        <source>Deepest queue</source>
        <extracomment>heading of a column</extracomment>
        <translation>队列最深</translation>
    </message>
    <message>
        <source>The most messages that were in a queue at once.</source>
        <extracomment>what a column means</extracomment>
        <translation>同时在一个队列中的最多消息数。</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <extracomment>heading of a column</extracomment>
        <translation>延迟 p50</translation>
    </message>
    <message>
        <source>Half of the messages were received at this age or younger.</source>
        <extracomment>what a column means</extracomment>
        <translation>一半的消息被接收时的年龄不超过此值。</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <extracomment>heading of a column</extracomment>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>99 of 100 messages were received at this age or younger.</source>
        <extracomment>what a column means</extracomment>
        <translation>每 100 条消息中，99 条被接收时的年龄不超过此值。</translation>
    </message>
    <message>
        <source>Mean age</source>
        <extracomment>heading of a column</extracomment>
        <translation>平均年龄</translation>
    </message>
    <message>
        <source>How old a message was on average when it was received.</source>
        <extracomment>what a column means</extracomment>
        <translation>消息被接收时的平均年龄。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heading of a column</extracomment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>How many messages were received.</source>
        <extracomment>what a column means</extracomment>
        <translation>被接收的消息数。</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>heading of a column</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>How many messages were refused, which their sender was told, or taken back.</source>
        <extracomment>what a column means</extracomment>
        <translation>被拒绝（发送方得知）或被撤回的消息数。</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>heading of a column</extracomment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>How many messages were discarded or overwritten: nobody was told.</source>
        <extracomment>what a column means</extracomment>
        <translation>被丢弃或被覆盖的消息数：没有谁得知。</translation>
    </message>
    <message>
        <source>● Linux confirms that {0} slept.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>● Linux 证实 {0} 睡眠过。</translation>
    </message>
    <message>
        <source>! Linux contradicts: {0} wrote that it is blocked, but it did not sleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>! Linux 不认同：{0} 记下自己阻塞，但它并没有睡眠。</translation>
    </message>
    <message>
        <source>The wake-up came first: {0} was woken before it had fallen asleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>唤醒先到一步：{0} 还没睡着就被唤醒了。</translation>
    </message>
    <message>
        <source>○ It is not known from Linux whether {0} slept. Its own records say so.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>○ 从 Linux 无法得知 {0} 是否睡眠过。它自己的记录说是。</translation>
    </message>
    <message>
        <source>Linux took it off its processor {0} after {1} had written down that it is blocked, and not by force: it had gone to sleep.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{1} 记下自己阻塞之后 {0}，Linux 让它离开了处理器，而且不是强制的：它去睡眠了。</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>监督者</translation>
    </message>
    <message>
        <source>{0} after the wake-up by {1} it went on. Linux has not told when it was on a processor again.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{1} 发出唤醒之后 {0}，它继续运行。Linux 没有说它何时重新上了处理器。</translation>
    </message>
    <message>
        <source>{0} after the wake-up by {1} Linux put it on a processor, and {2} later it wrote down that it goes on. At which instant between wake-up and processor it became ready to run, Linux tells only a privileged observer.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{1} 发出唤醒之后 {0}，Linux 让它上了处理器；再过 {2}，它记下自己继续运行。它在唤醒与上处理器之间的哪一刻变为就绪，Linux 只告诉有特权的观察者。</translation>
    </message>
    <message>
        <source>The records of its switches are complete. None says that it went to sleep in these {0}; it was on a processor.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的切换记录是完整的。没有一条说它在这 {0} 里睡眠过；它一直在处理器上。</translation>
    </message>
    <message>
        <source>The records of its switches are complete, and there is no sleep among them. Until the wake-up was issued it was on a processor for {0}, no longer than falling asleep may take (up to {1}): it was still on its way. So this is no wait, and no false word either.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它的切换记录是完整的，其中没有睡眠。到唤醒发出为止，它在处理器上 {0}，没有超过入睡可能需要的时间（至多 {1}）：它还在入睡途中。所以这不是等待，也不是谎话。</translation>
    </message>
    <message>
        <source>It has only just begun to wait: no record of its sleep has come yet.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>它才刚刚开始等待：还没有关于它睡眠的记录到来。</translation>
    </message>
    <message>
        <source>Some records of the switches were lost, so that it proves nothing that there is none here.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>有些切换记录丢失了，所以这里没有记录并不说明什么。</translation>
    </message>
    <message>
        <source>There is no record of a sleep. It was on a processor for {0}: that is too short to say that it did not mean to sleep (which takes more than {1}), and too long to say that a wake-up came first (at most {2}).</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>没有睡眠的记录。它在处理器上 {0}：要说它无意睡眠，这太短（需超过 {1}）；要说唤醒先到，这又太长（至多 {2}）。</translation>
    </message>
    <message>
        <source>/proc was not asked during this wait: it was over before, or it was not seen in it.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>这次等待期间没有询问过 /proc：等待在此前已结束，或没有被看到。</translation>
    </message>
    <message>
        <source>{0} · on a processor, or ready for one</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · 在处理器上，或已就绪</translation>
    </message>
    <message>
        <source>{0} · suspended by a signal</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · 被一个信号挂起</translation>
    </message>
    <message>
        <source>{0} · asleep on {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · 睡眠于 {1}</translation>
    </message>
    <message>
        <source>{0} · asleep in {1} on {2}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · 在 {1} 中睡眠于 {2}</translation>
    </message>
    <message>
        <source>{0} · in {1}</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · 在 {1} 中</translation>
    </message>
    <message>
        <source>switches {0} + {1} forced</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>切换 {0} + 被迫 {1}</translation>
    </message>
    <message>
        <source>{0} · processor {1}, waited {2} for it</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>{0} · 处理器 {1}，为它等待 {2}</translation>
    </message>
    <message>
        <source>Asked during this wait, /proc/{0}/syscall named the word on which it slept: {1}.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>在这次等待期间询问时，/proc/{0}/syscall 指出了它睡眠所在的字：{1}。</translation>
    </message>
    <message>
        <source>How this is known (tier 2, the best): the kernel itself records each switch of these processes (perf_event_open, context_switch), by the same clock as the processes&apos; own records. No special rights are needed for one&apos;s own processes.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>如何得知（第 2 级，最好）：内核自己记录这些进程的每次切换（perf_event_open，context_switch），与进程自己的记录用同一时钟。对自己的进程不需要特殊权限。</translation>
    </message>
    <message>
        <source>How this is known (tier 1): /proc says where a process sleeps at the instant at which it is asked. A sleep between two questions is not seen.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>如何得知（第 1 级）：/proc 说出进程在被询问的那一刻睡眠在哪里。两次询问之间的睡眠看不到。</translation>
    </message>
    <message>
        <source>Linux tells nothing here (tier 0): all that is shown is what the processes themselves have written down. Whether they slept, on what, and when they were on a processor is not known.</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>Linux 在这里什么都不说（第 0 级）：所显示的只是进程自己记下的。它们是否睡眠过、睡在什么上、何时在处理器上，都不得而知。</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>refuse</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>discard</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>overwrite</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>sync</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>async</source>
        <extracomment>a sentence about a run</extracomment>
        <translation>异步</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Click: how this is known</source>
        <translation>点击：如何得知</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>acknowledgement</source>
        <extracomment>a term</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>A message back that says: I have it. What that means (received, read, carried out) is agreed between the programs; to the channel it is a message like any other.</source>
        <extracomment>what it means</extracomment>
        <translation>一条返回的消息，说：我收到了。它的含义（已接收、已读、已执行）由程序之间约定；对通道来说它是一条普通的消息。</translation>
    </message>
    <message>
        <source>adversary</source>
        <extracomment>a term</extracomment>
        <translation>对手</translation>
    </message>
    <message>
        <source>Find an order that goes wrong</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>寻找会出错的次序</translation>
    </message>
    <message>
        <source>A way to choose who goes on next that looks for trouble: for a deadlock, a lost message or a process that ends badly. What it finds can be replayed step by step.</source>
        <extracomment>what it means</extracomment>
        <translation>选择下一个由谁继续的一种方式，专门寻找麻烦：死锁、丢失的消息或异常结束的进程。找到的可以逐步回放。</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>a term</extracomment>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Mean age | Latency | Latency p50 | Latency p99 | How long each message waited | How long messages lay in the queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>平均年龄 | Latency | 延迟 p50 | 延迟 p99 | 每条消息等了多久 | 消息在队列中放了多久</translation>
    </message>
    <message>
        <source>How long before it was received a message had been sent; also called latency. p50: half of the messages were no older. p99: 99 of 100 were no older.</source>
        <extracomment>what it means</extracomment>
        <translation>消息从发出到被接收经过了多久；也叫延迟。p50：一半的消息不超过此值。p99：每 100 条中有 99 条不超过此值。</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>a term</extracomment>
        <translation>异步接收</translation>
    </message>
    <message>
        <source>polling receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>轮询接收</translation>
    </message>
    <message>
        <source>Looks whether there is a message, and takes it if there is one. If there is none it says so at once and the program carries on: it waits for nothing, and nobody tells it when a message comes.</source>
        <extracomment>what it means</extracomment>
        <translation>查看有没有消息，有就取走。没有就立即说没有，程序接着干：它什么都不等，消息来时也没有谁告诉它。</translation>
    </message>
    <message>
        <source>asynchronous send</source>
        <extracomment>a term</extracomment>
        <translation>异步发送</translation>
    </message>
    <message>
        <source>Puts the message into the queue and goes on: it does not wait until the message is received. If there is no room, the channel decides by “when full” (in the bar: “if full”); with “wait” even this send waits, for room.</source>
        <extracomment>what it means</extracomment>
        <translation>把消息放入队列就继续：不等消息被接收。如果没有空位，由通道的“满时”设置决定；设为“等待”时，连这种发送也要等，等空位。</translation>
    </message>
    <message>
        <source>awaiting receipt</source>
        <extracomment>a term</extracomment>
        <translation>等待接收</translation>
    </message>
    <message>
        <source>BLOCKED until received | Until received</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>阻塞：等待接收 | 等待接收</translation>
    </message>
    <message>
        <source>Blocked in a synchronous send: the message lies ready, and its sender sleeps until a receiver has taken it.</source>
        <extracomment>what it means</extracomment>
        <translation>在同步发送中阻塞：消息已备好，发送方睡眠到有接收方取走它为止。</translation>
    </message>
    <message>
        <source>back-pressure</source>
        <extracomment>a term</extracomment>
        <translation>反压</translation>
    </message>
    <message>
        <source>A slow receiver slows its senders down: the queue fills, they wait for room, and so do those who send to them.</source>
        <extracomment>what it means</extracomment>
        <translation>慢的接收方使它的发送方慢下来：队列填满，发送方等空位，向它们发送的也跟着等。</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>a term</extracomment>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>Asleep in the kernel, inside a send or a receive, until another process wakes it. It uses no processor time and does not look again and again. The reasons: queue full, awaiting receipt, queue empty; on a shared text: until woken.</source>
        <extracomment>what it means</extracomment>
        <translation>在内核中睡眠，处于一次 send 或 receive 之内，直到另一个进程唤醒它。它不占用处理器时间，也不反复查看。原因：队列满、等待接收、队列空；在共享文本上：等待唤醒。</translation>
    </message>
    <message>
        <source>bounded buffer</source>
        <extracomment>a term</extracomment>
        <translation>有界缓冲区</translation>
    </message>
    <message>
        <source>A queue with room for so many messages and no more. Who sends into a full one must wait, or be told no, or lose a message: “when full” says which.</source>
        <extracomment>what it means</extracomment>
        <translation>只能容纳一定数目消息的队列。向满的队列发送，必须等待，或被拒绝，或丢失一条消息：由“满时”设置决定。</translation>
    </message>
    <message>
        <source>busy waiting</source>
        <extracomment>a term</extracomment>
        <translation>忙等</translation>
    </message>
    <message>
        <source>using the processor | spinning</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>占用处理器 | spinning</translation>
    </message>
    <message>
        <source>Looks again and again, or computes, and uses a processor all the while: the opposite of sleeping.</source>
        <extracomment>what it means</extracomment>
        <translation>反复查看或计算，一直占用处理器：与睡眠相反。</translation>
    </message>
    <message>
        <source>capacity</source>
        <extracomment>a term</extracomment>
        <translation>容量</translation>
    </message>
    <message>
        <source>Room | Room in the queue | Room for how many messages</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>容量 | 队列容量 | 可容多少条消息</translation>
    </message>
    <message>
        <source>How many messages find room in a channel&apos;s queue, 0 to 4,096. 0 is a rendezvous: no room at all.</source>
        <extracomment>what it means</extracomment>
        <translation>通道的队列能容纳多少条消息，0 到 4,096。0 就是会合：完全没有空位。</translation>
    </message>
    <message>
        <source>channel</source>
        <extracomment>a term</extracomment>
        <translation>通道</translation>
    </message>
    <message>
        <source>mailbox | message queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>信箱 | 消息队列</translation>
    </message>
    <message>
        <source>A mailbox in shared memory: a queue of messages with a capacity. It keeps the order in which messages were put in, and knows nothing of what they mean.</source>
        <extracomment>what it means</extracomment>
        <translation>共享内存中的信箱：有容量的消息队列。它保持消息放入的次序，不懂消息的含义。</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <extracomment>a term</extracomment>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Next stop</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>下一停点</translation>
    </message>
    <message>
        <source>A place at which the lesson stops by itself and says what has happened. “Next stop” goes on to the next one.</source>
        <extracomment>what it means</extracomment>
        <translation>课程自动停下并说明发生了什么的地方。“下一停点”前进到下一个。</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>a term</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No sender is left, and the queue is empty: whoever receives is told “closed”, and so is a process that was no sender and sends after all. It stays so.</source>
        <extracomment>what it means</extracomment>
        <translation>再没有发送方，队列也已空：接收者会得知“已关闭”，本来不是发送方却来发送的进程也一样。此后一直如此。</translation>
    </message>
    <message>
        <source>context switch</source>
        <extracomment>a term</extracomment>
        <translation>上下文切换</translation>
    </message>
    <message>
        <source>Context switches</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>切换</translation>
    </message>
    <message>
        <source>The kernel takes a process off a processor. Voluntary: the process has asked for it, by going to sleep. Otherwise its turn was over.</source>
        <extracomment>what it means</extracomment>
        <translation>内核让一个进程离开处理器。自愿的：进程自己去睡眠。否则是它的时间片用完了。</translation>
    </message>
    <message>
        <source>deadlock</source>
        <extracomment>a term</extracomment>
        <translation>死锁</translation>
    </message>
    <message>
        <source>stuck for ever</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>永远卡住</translation>
    </message>
    <message>
        <source>Each of some processes waits for another of them, in a circle, without a time limit. Nobody inside the circle can open it, and the system does not open it for them.</source>
        <extracomment>what it means</extracomment>
        <translation>若干进程各自等待其中另一个，构成一个环，且没有时限。环内没有谁能打开它，系统也不替它们打开。</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>a term</extracomment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>The message was received. As the outcome of a synchronous send: its sender knows that.</source>
        <extracomment>what it means</extracomment>
        <translation>消息已被接收。作为同步发送的结果：它的发送方知道这一点。</translation>
    </message>
    <message>
        <source>depth</source>
        <extracomment>a term</extracomment>
        <translation>深度</translation>
    </message>
    <message>
        <source>Deepest queue | Deepest | Messages in the queue | in queue</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>队列最深 | Deepest | 队列中的消息 | in queue</translation>
    </message>
    <message>
        <source>How many messages are in the queue now. Never more than the capacity.</source>
        <extracomment>what it means</extracomment>
        <translation>队列中现在有多少条消息。从不超过容量。</translation>
    </message>
    <message>
        <source>discard</source>
        <extracomment>a term</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>If the queue is full, the new message is lost and the send returns at once as if all were well; only its second result says so. The receiver learns nothing.</source>
        <extracomment>what it means</extracomment>
        <translation>如果队列满，新消息丢失，发送立即返回，仿佛一切正常；只有它的第二个返回值说明实情。接收方一无所知。</translation>
    </message>
    <message>
        <source>empty poll</source>
        <extracomment>a term</extracomment>
        <translation>空查</translation>
    </message>
    <message>
        <source>looked: no message | Looked in vain</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>查看：无消息 | 空查</translation>
    </message>
    <message>
        <source>An asynchronous receive that found no message. The program carries on; it knows no more than before.</source>
        <extracomment>what it means</extracomment>
        <translation>没有找到消息的异步接收。程序接着干；它知道的并不比之前多。</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>a term</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The process is over: its program came to its end, or it was killed. Its messages stay in the queue.</source>
        <extracomment>what it means</extracomment>
        <translation>进程结束了：程序运行到末尾，或进程被杀死。它的消息留在队列里。</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>a term</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>One thing that happened, written down by the process itself where it happened: a call, a message put or taken, falling asleep, a wake-up. All that is shown comes from events.</source>
        <extracomment>what it means</extracomment>
        <translation>发生的一件事，由进程自己在发生之处记下：一次调用、消息的放入或取走、入睡、唤醒。所显示的一切都来自事件。</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>a term</extracomment>
        <translation>证据</translation>
    </message>
    <message>
        <source>What the kernel itself says about a process, against which its own account is checked: a wait is marked ● when the kernel confirms that the process really slept.</source>
        <extracomment>what it means</extracomment>
        <translation>内核自己对进程的说法，用来核对进程自己的记述：内核证实进程确实睡眠过时，这次等待标为 ●。</translation>
    </message>
    <message>
        <source>evidence tier</source>
        <extracomment>a term</extracomment>
        <translation>证据级别</translation>
    </message>
    <message>
        <source>Tier | Tier 0 | Tier 1 | Tier 2</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Tier | Tier 0 | Tier 1 | Tier 2</translation>
    </message>
    <message>
        <source>How much this machine lets Linux tell. 2: the instants at which the kernel switched a process out and in. 1: what /proc shows, with the futex word it sleeps on. 0: only what the processes write themselves.</source>
        <extracomment>what it means</extracomment>
        <translation>这台机器允许 Linux 说出多少。2：内核把进程换出和换入的时刻。1：/proc 所显示的，以及它睡眠所在的 futex 字。0：只有进程自己写下的。</translation>
    </message>
    <message>
        <source>evidence: asleep</source>
        <extracomment>a term</extracomment>
        <translation>证据：在睡眠</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux：在睡眠</translation>
    </message>
    <message>
        <source>● The kernel says so too: it switched this process out during the wait, or was seen to have it asleep on the very futex word of this wait.</source>
        <extracomment>what it means</extracomment>
        <translation>● 内核也这么说：它在这次等待期间换出过这个进程，或者被看到让它恰好睡在这次等待的 futex 字上。</translation>
    </message>
    <message>
        <source>evidence: not asleep</source>
        <extracomment>a term</extracomment>
        <translation>证据：不在睡眠</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux：不在睡眠</translation>
    </message>
    <message>
        <source>! The kernel&apos;s records are complete and know of no switch during this wait: the process did not sleep, whatever it says itself.</source>
        <extracomment>what it means</extracomment>
        <translation>! 内核的记录是完整的，其中没有这次等待期间的切换：不管进程自己怎么说，它没有睡眠。</translation>
    </message>
    <message>
        <source>evidence: not known</source>
        <extracomment>a term</extracomment>
        <translation>证据：未知</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>Linux：未知</translation>
    </message>
    <message>
        <source>○ The kernel says neither that the process slept nor that it did not: it was not asked, or its records are incomplete. What the process itself wrote down is shown all the same.</source>
        <extracomment>what it means</extracomment>
        <translation>○ 内核既没有说进程睡眠过，也没有说它没有：没有询问过内核，或其记录不完整。进程自己写下的仍照样显示。</translation>
    </message>
    <message>
        <source>evidence: woken first</source>
        <extracomment>a term</extracomment>
        <translation>证据：先被唤醒</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>未睡先被唤醒</translation>
    </message>
    <message>
        <source>The wake-up came before the process had fallen asleep, so the kernel did not let it sleep at all. This is no contradiction: the futex looks at its word once more for just this case.</source>
        <extracomment>what it means</extracomment>
        <translation>唤醒在进程睡着之前就到了，所以内核根本没有让它睡。这不是矛盾：futex 正是为这种情况再看一次它的字。</translation>
    </message>
    <message>
        <source>first come, first served</source>
        <extracomment>a term</extracomment>
        <translation>先来先服务</translation>
    </message>
    <message>
        <source>FIFO</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>Messages leave the queue in the order in which they came, and of those who wait for the same thing, the first is served first. Nobody overtakes, not even by an asynchronous receive.</source>
        <extracomment>what it means</extracomment>
        <translation>消息按到来的次序离开队列；等同一样东西的，先来的先得。没有谁插队，异步接收也不行。</translation>
    </message>
    <message>
        <source>full speed</source>
        <extracomment>a term</extracomment>
        <translation>全速</translation>
    </message>
    <message>
        <source>Max | no wait</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>最快 | 不等待</translation>
    </message>
    <message>
        <source>Work takes no time, so that nothing is left but sending and receiving: what the machine can do. Who waits first looks again and again for a moment before it sleeps.</source>
        <extracomment>what it means</extracomment>
        <translation>工作不花时间，只剩下发送和接收：看机器能做到什么。等待者先反复查看一会儿，然后才睡眠。</translation>
    </message>
    <message>
        <source>futex word</source>
        <extracomment>a term</extracomment>
        <translation>futex 字</translation>
    </message>
    <message>
        <source>A number in shared memory on which a process sleeps in Linux: futex(WAIT) sleeps only while the number is still the expected one, futex(WAKE) wakes. Each process has its own for each channel and side, so its address says what it waits for.</source>
        <extracomment>what it means</extracomment>
        <translation>共享内存中的一个数，Linux 的进程睡眠在它上面：只有当这个数仍是期望值时 futex(WAIT) 才睡眠，futex(WAKE) 则唤醒。每个进程对每个通道的每一侧各有自己的字，所以其地址说明它在等什么。</translation>
    </message>
    <message>
        <source>gate</source>
        <extracomment>a term</extracomment>
        <translation>闸门</translation>
    </message>
    <message>
        <source>A place before every decision of a process. Open, it costs nothing; closed, the process stands there until it is let go on by one step. Its futex word is another than those of the channels, so held is never taken for blocked.</source>
        <extracomment>what it means</extracomment>
        <translation>进程每次决定之前的一个位置。打开时不花费什么；关闭时进程停在那里，直到被放行一步。它的 futex 字与通道的不同，所以被按住绝不会误认为阻塞。</translation>
    </message>
    <message>
        <source>held by you</source>
        <extracomment>a term</extracomment>
        <translation>由你按住</translation>
    </message>
    <message>
        <source>HELD BY YOU | held</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>由你按住 | held</translation>
    </message>
    <message>
        <source>The process stands at its gate because the run is stepped, and has not been let go on. It waits for you, not for another process.</source>
        <extracomment>what it means</extracomment>
        <translation>进程停在它的闸门前，因为运行是单步的，而它还没有被放行。它等的是你，不是别的进程。</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>a term</extracomment>
        <translation>内核</translation>
    </message>
    <message>
        <source>The part of the operating system that decides which process runs, and that alone can put one to sleep and wake it.</source>
        <extracomment>what it means</extracomment>
        <translation>操作系统中决定哪个进程运行的部分，只有它能让进程睡眠和唤醒进程。</translation>
    </message>
    <message>
        <source>knob</source>
        <extracomment>a term</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>改变它</translation>
    </message>
    <message>
        <source>Something of a lesson that can be changed without touching a program: its programs see it as a variable. Each change begins a new run.</source>
        <extracomment>what it means</extracomment>
        <translation>课程中不动程序就能改变的东西：程序把它当作变量。每次改变都开始新的运行。</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>a term</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>The processes run freely, and work takes as long as it says. Nothing is decided for them.</source>
        <extracomment>what it means</extracomment>
        <translation>进程自由运行，工作的时间就是它所说的时间。不替它们做任何决定。</translation>
    </message>
    <message>
        <source>livelock</source>
        <extracomment>a term</extracomment>
        <translation>活锁</translation>
    </message>
    <message>
        <source>Processes that are busy and get nowhere: they look, answer or give way to each other for ever, and no message gets across. Unlike a deadlock, nobody sleeps.</source>
        <extracomment>what it means</extracomment>
        <translation>进程很忙却毫无进展：它们永远在查看、应答或互相礼让，没有一条消息传过去。与死锁不同，没有谁睡眠。</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>a term</extracomment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>未送达</translation>
    </message>
    <message>
        <source>A message that nobody can receive any more: discarded or overwritten because the queue was full.</source>
        <extracomment>what it means</extracomment>
        <translation>再也没有谁能接收的消息：因队列满而被丢弃或被覆盖。</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>a term</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Bytes with a number. It is a copy: what the receiver does with it changes nothing for the sender. The channel does not know what the bytes mean.</source>
        <extracomment>what it means</extracomment>
        <translation>带编号的字节。它是副本：接收方怎样处理它，对发送方都没有影响。通道不知道这些字节的含义。</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>a term</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>What a plain send and a plain receive do when they cannot be completed at once. 1: both synchronous. 2: synchronous send, asynchronous receive. 3: asynchronous send, synchronous receive. 4: both asynchronous.</source>
        <extracomment>what it means</extracomment>
        <translation>普通的发送和普通的接收在不能立即完成时怎么办。1：两者都同步。2：同步发送，异步接收。3：异步发送，同步接收。4：两者都异步。</translation>
    </message>
    <message>
        <source>moment</source>
        <extracomment>a term</extracomment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>A point of a recording, after one event and before the next. Going back shows an earlier moment; the processes do not go back.</source>
        <extracomment>what it means</extracomment>
        <translation>记录中的一个点，在一个事件之后、下一个之前。后退时显示较早的时刻；进程并不后退。</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>a term</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>The process exists and is locked into its sandbox, but its program has not begun: it waits at the start.</source>
        <extracomment>what it means</extracomment>
        <translation>进程已存在，并被锁进沙箱，但它的程序还没有开始：它在起点等着。</translation>
    </message>
    <message>
        <source>notional machine</source>
        <extracomment>a term</extracomment>
        <translation>概念机</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>概念机器</translation>
    </message>
    <message>
        <source>The picture of processes, mailboxes and messages with which one reasons about communication. How Linux does it, with shared memory and futex words, is the other level.</source>
        <extracomment>what it means</extracomment>
        <translation>用来推理通信的图景：进程、信箱和消息。Linux 怎样用共享内存和 futex 字来实现它，是另一个层次。</translation>
    </message>
    <message>
        <source>other work</source>
        <extracomment>a term</extracomment>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>What a program does instead when it found no message: it has nothing to do with messages. Drawn empty; like work it is a timer and uses no processor.</source>
        <extracomment>what it means</extracomment>
        <translation>程序没有找到消息时改做的事：与消息无关。画成空白；和工作一样，它是定时器，不占用处理器。</translation>
    </message>
    <message>
        <source>overwrite</source>
        <extracomment>a term</extracomment>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>overwritten</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>被覆盖</translation>
    </message>
    <message>
        <source>If the queue is full, its oldest message is lost to make room. A sender that waits for the receipt of the lost one is told so.</source>
        <extracomment>what it means</extracomment>
        <translation>如果队列满，最旧的消息丢失，以腾出空位。如果丢失消息的发送方在等待接收，它会得知。</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>a term</extracomment>
        <translation>节奏</translation>
    </message>
    <message>
        <source>How a run goes on: one step each time (Step), steps on a timer (Slow), freely (Live), or without the time that work takes (Max).</source>
        <extracomment>what it means</extracomment>
        <translation>运行怎样进行：每次一步（单步），定时单步（慢速），自由运行（实时），或不计工作的时间（最快）。</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>a term</extracomment>
        <translation>轮询</translation>
    </message>
    <message>
        <source>To look whether a message is there, without waiting: an asynchronous receive.</source>
        <extracomment>what it means</extracomment>
        <translation>看有没有消息，而不等待：异步接收。</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>a term</extracomment>
        <translation>进程</translation>
    </message>
    <message>
        <source>A program that runs, with memory of its own and a number (pid) of its own. Two processes share no variables; what one knows reaches the other only as a message.</source>
        <extracomment>what it means</extracomment>
        <translation>正在运行的程序，有自己的内存和自己的编号（pid）。两个进程不共享变量；一个所知道的，只能作为消息到达另一个。</translation>
    </message>
    <message>
        <source>processor time</source>
        <extracomment>a term</extracomment>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>How long processes were really computing. Who is blocked uses none; who looks again and again uses some for each look.</source>
        <extracomment>what it means</extracomment>
        <translation>进程真正计算了多久。阻塞的不占用；反复查看的，每次查看都占用一些。</translation>
    </message>
    <message>
        <source>queue empty</source>
        <extracomment>a term</extracomment>
        <translation>队列空</translation>
    </message>
    <message>
        <source>BLOCKED: no message | Receiver waited</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>阻塞：无消息 | 接收方等待</translation>
    </message>
    <message>
        <source>Blocked in a synchronous receive: there is no message, and the receiver sleeps until somebody sends one.</source>
        <extracomment>what it means</extracomment>
        <translation>在同步接收中阻塞：没有消息，接收方睡眠到有谁发来一条为止。</translation>
    </message>
    <message>
        <source>queue full</source>
        <extracomment>a term</extracomment>
        <translation>队列满</translation>
    </message>
    <message>
        <source>BLOCKED: no room | No room</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>阻塞：无空位 | 无空位</translation>
    </message>
    <message>
        <source>Blocked in a send: there is no room in the queue, and the sender sleeps until somebody takes a message out.</source>
        <extracomment>what it means</extracomment>
        <translation>在发送中阻塞：队列中没有空位，发送方睡眠到有谁取走一条消息为止。</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>a term</extracomment>
        <translation>接收（时刻）</translation>
    </message>
    <message>
        <source>The moment at which a receiver has taken the message. A synchronous send waits for it. It does not say that the receiver has done anything with the message.</source>
        <extracomment>what it means</extracomment>
        <translation>接收方取走消息的那一刻。同步发送等的就是它。它并不说明接收方已经处理了消息。</translation>
    </message>
    <message>
        <source>receiver</source>
        <extracomment>a term</extracomment>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Receivers | How many processes receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>接收方 | 接收的进程数</translation>
    </message>
    <message>
        <source>The process that takes a message out of a channel.</source>
        <extracomment>what it means</extracomment>
        <translation>从通道取出消息的进程。</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>a term</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>All that happened in one run. Every picture and every figure is worked out from it, so it can be looked at again at any moment.</source>
        <extracomment>what it means</extracomment>
        <translation>一次运行中发生的一切。每幅画面、每个数字都由它算出，所以可以在任何时刻重看。</translation>
    </message>
    <message>
        <source>refuse</source>
        <extracomment>a term</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>If the queue is full, the send returns at once and says “full”: the message was not sent, and its sender knows it.</source>
        <extracomment>what it means</extracomment>
        <translation>如果队列满，发送立即返回并说“满”：消息没有发出，发送方知道这一点。</translation>
    </message>
    <message>
        <source>rendezvous</source>
        <extracomment>a term</extracomment>
        <translation>会合</translation>
    </message>
    <message>
        <source>meeting point</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>会合点</translation>
    </message>
    <message>
        <source>A channel of capacity 0: nothing is ever queued. Sender and receiver meet, the message passes from hand to hand, and whoever comes first waits.</source>
        <extracomment>what it means</extracomment>
        <translation>容量为 0 的通道：从不排队。发送方和接收方碰头，消息当面交接，谁先到谁等。</translation>
    </message>
    <message>
        <source>replay</source>
        <extracomment>a term</extracomment>
        <translation>回放</translation>
    </message>
    <message>
        <source>An earlier moment of the run is shown. The processes stand where they stood; only the view goes back.</source>
        <extracomment>what it means</extracomment>
        <translation>显示运行中较早的时刻。进程停在原处；后退的只是画面。</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>a term</extracomment>
        <translation>运行（一次）</translation>
    </message>
    <message>
        <source>One execution of a lesson, in one mode, by real processes that are started for it and end with it.</source>
        <extracomment>what it means</extracomment>
        <translation>课程在一种模式下的一次执行，由为它启动、随它结束的真实进程完成。</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>a term</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>in send or receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>在 send 或 receive 中</translation>
    </message>
    <message>
        <source>The process is inside a send or a receive, or between two lines of its program, and not asleep.</source>
        <extracomment>what it means</extracomment>
        <translation>进程处于一次 send 或 receive 之内，或在程序的两行之间，而且没有睡眠。</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>a term</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number from which a run draws what is left to chance: who goes on when several could, and what random() gives. Stepped, the same seed gives the same run.</source>
        <extracomment>what it means</extracomment>
        <translation>一个数，运行中由偶然决定的事都由它产生：几个进程都能继续时由谁继续，以及 random() 给出什么。单步时，同样的种子给出同样的运行。</translation>
    </message>
    <message>
        <source>sender</source>
        <extracomment>a term</extracomment>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Senders | How many processes send</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>发送方 | 发送的进程数</translation>
    </message>
    <message>
        <source>The process that puts a message into a channel.</source>
        <extracomment>what it means</extracomment>
        <translation>把消息放入通道的进程。</translation>
    </message>
    <message>
        <source>sender done</source>
        <extracomment>a term</extracomment>
        <translation>发送方完成</translation>
    </message>
    <message>
        <source>When the last of the senders had come to the end of its program.</source>
        <extracomment>what it means</extracomment>
        <translation>最后一个发送方到达其程序末尾的时刻。</translation>
    </message>
    <message>
        <source>sender waited</source>
        <extracomment>a term</extracomment>
        <translation>发送方等待</translation>
    </message>
    <message>
        <source>How long senders were blocked in all: for room in the queue, and for receipt.</source>
        <extracomment>what it means</extracomment>
        <translation>发送方总共阻塞了多久：等空位，以及等待接收。</translation>
    </message>
    <message>
        <source>shared memory</source>
        <extracomment>a term</extracomment>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>segment</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>内存段</translation>
    </message>
    <message>
        <source>Memory that several processes see at once. The channels lie in it, and nothing else that the programs of a lesson could reach.</source>
        <extracomment>what it means</extracomment>
        <translation>几个进程同时看得见的内存。通道就在其中，此外没有课程的程序够得到的东西。</translation>
    </message>
    <message>
        <source>slot</source>
        <extracomment>a term</extracomment>
        <translation>槽位</translation>
    </message>
    <message>
        <source>A place for one message in a channel&apos;s queue.</source>
        <extracomment>what it means</extracomment>
        <translation>通道的队列中放一条消息的位置。</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>a term</extracomment>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Slow motion: steps on a timer. It is stepping, so the order does not change with the slowness.</source>
        <extracomment>what it means</extracomment>
        <translation>慢动作：定时单步。它是单步，所以次序不随快慢而变。</translation>
    </message>
    <message>
        <source>starvation</source>
        <extracomment>a term</extracomment>
        <translation>饥饿</translation>
    </message>
    <message>
        <source>A process waits on and on while others are served again and again. Nothing is stuck; only this one never has its turn.</source>
        <extracomment>what it means</extracomment>
        <translation>一个进程一直等，而其他的一再得到服务。没有什么卡住；只是总轮不到它。</translation>
    </message>
    <message>
        <source>state</source>
        <extracomment>a term</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>时间用在哪里</translation>
    </message>
    <message>
        <source>What a process does at a moment: run inside a send or a receive, work, do something else, look in vain, or be blocked for one of the reasons. It is in one state at a time, so all of them together are all of its time.</source>
        <extracomment>what it means</extracomment>
        <translation>进程在某一时刻做什么：在 send 或 receive 中运行、工作、做其他事、空查，或因某个原因阻塞。它每次只处于一种状态，所以各状态合起来就是它的全部时间。</translation>
    </message>
    <message>
        <source>stepped</source>
        <extracomment>a term</extracomment>
        <translation>单步</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>单步</translation>
    </message>
    <message>
        <source>Processes are let go on one at a time, each by one decision, in virtual time. Asleep is asleep: who is blocked cannot be stepped, somebody must wake it.</source>
        <extracomment>what it means</extracomment>
        <translation>一次放行一个进程，每次一个决定，用虚拟时间。睡眠就是睡眠：阻塞的不能单步，必须有谁唤醒它。</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a term</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Suspended by a signal (SIGSTOP): the kernel gives it no processor until it is told to continue. Messages for it wait.</source>
        <extracomment>what it means</extracomment>
        <translation>被信号（SIGSTOP）挂起：在得到继续的通知之前，内核不给它处理器。给它的消息等着。</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>a term</extracomment>
        <translation>同步接收</translation>
    </message>
    <message>
        <source>blocking receive</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>阻塞接收</translation>
    </message>
    <message>
        <source>Takes the next message. If there is none the receiver sleeps until somebody sends one, or until nobody is left who could.</source>
        <extracomment>what it means</extracomment>
        <translation>取下一条消息。如果没有，接收方睡眠到有谁发来一条，或再没有谁能发来为止。</translation>
    </message>
    <message>
        <source>synchronous send</source>
        <extracomment>a term</extracomment>
        <translation>同步发送</translation>
    </message>
    <message>
        <source>blocking send</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>阻塞发送</translation>
    </message>
    <message>
        <source>Returns when a receiver has taken the message, and so knows it was received. Until then the sender sleeps. Room in the queue is not enough.</source>
        <extracomment>what it means</extracomment>
        <translation>接收方取走消息时才返回，因而知道消息已被接收。在此之前发送方睡眠。队列中有空位还不够。</translation>
    </message>
    <message>
        <source>time limit</source>
        <extracomment>a term</extracomment>
        <translation>时限</translation>
    </message>
    <message>
        <source>timeout | timed out</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>超时 | 已超时</translation>
    </message>
    <message>
        <source>How long a send or a receive may wait at most. When it is over the call returns and says so; a send takes its message back, unless a receiver has it already.</source>
        <extracomment>what it means</extracomment>
        <translation>一次发送或接收最多可以等多久。到时调用返回并说明；发送会收回它的消息，除非接收方已经拿到。</translation>
    </message>
    <message>
        <source>until woken</source>
        <extracomment>a term</extracomment>
        <translation>等待唤醒</translation>
    </message>
    <message>
        <source>BLOCKED until woken</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>阻塞：等待唤醒</translation>
    </message>
    <message>
        <source>Blocked on a shared text, without a message: asleep until another process wakes who sleeps on that text. Where nobody does, it sleeps for ever.</source>
        <extracomment>what it means</extracomment>
        <translation>在共享文本上阻塞，没有消息：睡眠到另一个进程唤醒在该文本上睡眠者为止。如果没有谁这样做，它永远睡眠。</translation>
    </message>
    <message>
        <source>virtual time</source>
        <extracomment>a term</extracomment>
        <translation>虚拟时间</translation>
    </message>
    <message>
        <source>The clock of a stepped run: each process has one, work moves it on, and a message or a wake-up carries it over. It does not depend on how fast one clicks.</source>
        <extracomment>what it means</extracomment>
        <translation>单步运行的时钟：每个进程有一个，工作使它前进，消息或唤醒把它传过去。它不取决于点击得多快。</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>a term</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>If the queue is full, the send sleeps until there is room. This is the usual bounded buffer.</source>
        <extracomment>what it means</extracomment>
        <translation>如果队列满，发送睡眠到有空位为止。这就是通常的有界缓冲区。</translation>
    </message>
    <message>
        <source>wake-up</source>
        <extracomment>a term</extracomment>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>Wake-ups | message that wakes</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>唤醒 | 带唤醒的消息</translation>
    </message>
    <message>
        <source>One process makes another, named one runnable again: by sending what it waits for, by taking its message, or by making room.</source>
        <extracomment>what it means</extracomment>
        <translation>一个进程使另一个指定的进程重新可运行：发来它所等的，取走它的消息，或腾出空位。</translation>
    </message>
    <message>
        <source>wake-up latency</source>
        <extracomment>a term</extracomment>
        <translation>唤醒延迟</translation>
    </message>
    <message>
        <source>Wake-up p50 | Wake-up p99 | Wake-up max</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>唤醒延迟 p50 | 唤醒延迟 p99 | 唤醒延迟最大</translation>
    </message>
    <message>
        <source>From the moment in which a wake-up is issued until the woken process is on a processor: the kernel&apos;s part. p50: half were no longer. p99: 99 of 100 were no longer. Known only with evidence of tier 2.</source>
        <extracomment>what it means</extracomment>
        <translation>从唤醒发出的时刻到被唤醒的进程上了处理器：内核的那一份。p50：一半不超过此值。p99：每 100 次中有 99 次不超过此值。只有第 2 级证据才能得知。</translation>
    </message>
    <message>
        <source>when full</source>
        <extracomment>a term</extracomment>
        <translation>满时</translation>
    </message>
    <message>
        <source>if full | What a send does when the queue is full | Policies</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>满时 | 队列满时发送怎么办 | Policies</translation>
    </message>
    <message>
        <source>In the bar: “if full”. What a send does if there is no room in the queue, whether it is synchronous or not: wait for room, refuse, discard the new message, or overwrite the oldest.</source>
        <extracomment>what it means</extracomment>
        <translation>队列中没有空位时，发送（不论同步与否）怎么办：等空位、拒绝、丢弃新消息，或覆盖最旧的。</translation>
    </message>
    <message>
        <source>woken</source>
        <extracomment>a term</extracomment>
        <translation>已唤醒</translation>
    </message>
    <message>
        <source>woken, not yet on a processor</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>已唤醒，尚未上处理器</translation>
    </message>
    <message>
        <source>Its wake-up has been issued, but it does not run yet: first the kernel must give it a processor.</source>
        <extracomment>what it means</extracomment>
        <translation>对它的唤醒已发出，但它还没有运行：内核得先给它处理器。</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>a term</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>working</source>
        <extracomment>the same in the window&apos;s own words, with | between them</extracomment>
        <translation>处理</translation>
    </message>
    <message>
        <source>What a program does with its time besides communicating. It is a timer: it takes as long as it says and uses no processor.</source>
        <extracomment>what it means</extracomment>
        <translation>程序在通信之外花时间做的事。它是定时器：时间就是它所说的时间，不占用处理器。</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>in send or receive</source>
        <translation>在 send 或 receive 中</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>using the processor</source>
        <translation>占用处理器</translation>
    </message>
    <message>
        <source>BLOCKED: no room</source>
        <translation>阻塞：无空位</translation>
    </message>
    <message>
        <source>BLOCKED until received</source>
        <translation>阻塞：等待接收</translation>
    </message>
    <message>
        <source>BLOCKED: no message</source>
        <translation>阻塞：无消息</translation>
    </message>
    <message>
        <source>BLOCKED until woken</source>
        <translation>阻塞：等待唤醒</translation>
    </message>
    <message>
        <source>held by you</source>
        <translation>由你按住</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>woken, not yet on a processor</source>
        <translation>已唤醒，尚未上处理器</translation>
    </message>
    <message>
        <source>looked: no message</source>
        <translation>查看：无消息</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <translation>Linux：在睡眠</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <translation>Linux：不在睡眠</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <translation>未睡先被唤醒</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <translation>Linux：未知</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>wake-up</source>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>message that wakes</source>
        <translation>带唤醒的消息</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Acknowledged: the roles swap</source>
        <extracomment>acknowledge, title</extracomment>
        <translation>确认：角色互换</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>acknowledge, topic</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>With a message in the other direction an asynchronous sender learns that its message was received, and no more than that.</source>
        <extracomment>acknowledge, goal</extracomment>
        <translation>有了反方向的一条消息，异步发送方就知道自己的消息已被接收，但也仅此而已。</translation>
    </message>
    <message>
        <source>The customer sends an order and waits until the kitchen acknowledges it. The acknowledgement is a message like any other.</source>
        <extracomment>acknowledge, summary</extracomment>
        <translation>顾客（Customer）发出一份订单，然后等厨房（Kitchen）确认。这个确认也是一条普通的消息。</translation>
    </message>
    <message>
        <source>TCP&apos;s acknowledgement, a reply &quot;202 Accepted&quot;, MPI_Isend with a message back. A synchronous send does the same inside one call: MPI_Ssend.</source>
        <extracomment>acknowledge, the same elsewhere</extracomment>
        <translation>TCP 的确认、“202 Accepted”应答、MPI_Isend 加一条返回的消息。同步发送在一次调用里做同样的事：MPI_Ssend。</translation>
    </message>
    <message>
        <source>an order | order | orders</source>
        <extracomment>acknowledge, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一份订单 | 订单 | 订单</translation>
    </message>
    <message>
        <source>an ack | ack | acks</source>
        <extracomment>acknowledge, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个确认 | 确认 | 确认</translation>
    </message>
    <message>
        <source>Acknowledge after cooking (1: yes)</source>
        <extracomment>acknowledge, name of a knob</extracomment>
        <translation>做完菜再确认（1：是）</translation>
    </message>
    <message>
        <source>The customer has the acknowledgement of order 2. What is certain?</source>
        <extracomment>acknowledge, question</extracomment>
        <translation>顾客收到了订单 2 的确认。什么是确定的？</translation>
    </message>
    <message>
        <source>The kitchen acknowledges as soon as it has read the order, and cooks after that. Should it die in between, the order was acknowledged and is never cooked. An acknowledgement means what the program that sends it means by it.</source>
        <extracomment>acknowledge, why that is the answer</extracomment>
        <translation>厨房读完订单就确认，然后才做菜。万一它在这之间死去，订单虽已确认，却永远不会做。确认的含义，由发出确认的程序来定。</translation>
    </message>
    <message>
        <source>The send is asynchronous. Does the customer wait all the same?</source>
        <extracomment>acknowledge, question</extracomment>
        <translation>发送是异步的。顾客还是要等吗？</translation>
    </message>
    <message>
        <source>The send comes back at once. Then the roles swap: the customer is the receiver now, and it sleeps until the acknowledgement comes. It has built itself a synchronous send.</source>
        <extracomment>acknowledge, why that is the answer</extracomment>
        <translation>发送立即返回。然后角色互换：顾客现在是接收方，它睡眠到确认到来为止。它自己搭出了一个同步发送。</translation>
    </message>
    <message>
        <source>The order is sent. Now the customer is a receiver: it sleeps until the acknowledgement comes.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>订单已发出。现在顾客成了接收方：它睡眠到确认到来为止。</translation>
    </message>
    <message>
        <source>The order is sent, but no acknowledgement is there yet. The customer does something else before it looks again.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>订单已发出，但确认还没到。顾客先做别的事，然后再看。</translation>
    </message>
    <message>
        <source>The send itself waited for receipt: the customer knows already that the order was received. The acknowledgement will tell it nothing new.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>发送本身已经等到了接收：顾客早知道订单已被接收。确认不会再告诉它什么新东西。</translation>
    </message>
    <message>
        <source>The acknowledgement is here, and the order is not cooked yet.</source>
        <extracomment>acknowledge, caption at a checkpoint</extracomment>
        <translation>确认到了，而订单还没有做好。</translation>
    </message>
    <message>
        <source>the kitchen, a receiver, sends</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>厨房是接收方，却在发送</translation>
    </message>
    <message>
        <source>the customer, a sender, receives</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>顾客是发送方，却在接收</translation>
    </message>
    <message>
        <source>the first order is cooked, much later</source>
        <extracomment>acknowledge, something to watch for</extracomment>
        <translation>第一份订单做好了，晚得多</translation>
    </message>
    <message>
        <source>Back-pressure</source>
        <extracomment>back-pressure, title</extracomment>
        <translation>反压</translation>
    </message>
    <message>
        <source>A slow stage in a pipeline</source>
        <extracomment>back-pressure, topic</extracomment>
        <translation>流水线中的慢工序</translation>
    </message>
    <message>
        <source>A slow stage fills the queues before it, one after the other, back to the source; credits keep the total small.</source>
        <extracomment>back-pressure, goal</extracomment>
        <translation>慢的一级使它前面的队列一个接一个填满，一直到源头；信用额度使总量保持很小。</translation>
    </message>
    <message>
        <source>Bread is kneaded, baked and sliced. Slicing is slow. Between the stages there is room for two loaves each.</source>
        <extracomment>back-pressure, summary</extracomment>
        <translation>面包要经过揉面、烘烤、切片。切片很慢。各级之间有两个面包的空位。</translation>
    </message>
    <message>
        <source>TCP&apos;s window, Reactive Streams&apos; request(n), a pipeline of full pipes, kanban cards, credit-based flow control in networks.</source>
        <extracomment>back-pressure, the same elsewhere</extracomment>
        <translation>TCP 的窗口、Reactive Streams 的 request(n)、管道全满的流水线、看板卡、网络中基于信用的流量控制。</translation>
    </message>
    <message>
        <source>a dough | dough | doughs</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个面团 | 面团 | 面团</translation>
    </message>
    <message>
        <source>a bread | bread | breads</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个面包 | 面包 | 面包</translation>
    </message>
    <message>
        <source>an empty tray | empty tray | empty trays</source>
        <extracomment>back-pressure, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个空托盘 | 空托盘 | 空托盘</translation>
    </message>
    <message>
        <source>Time to slice (ms)</source>
        <extracomment>back-pressure, name of a knob</extracomment>
        <translation>切片时间 (ms)</translation>
    </message>
    <message>
        <source>Trays in all (0: no limit)</source>
        <extracomment>back-pressure, name of a knob</extracomment>
        <translation>托盘总数（0：不限）</translation>
    </message>
    <message>
        <source>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</source>
        <extracomment>back-pressure, question</extracomment>
        <translation>切片的时间是揉面或烘烤的两倍多。哪个队列先满？</translation>
    </message>
    <message>
        <source>The jam begins where it is slow: before the slicer. Then the oven finds no room and stops, and only then doughs fills. At last the kneader stops too, though it has never heard of the slicer.</source>
        <extracomment>back-pressure, why that is the answer</extracomment>
        <translation>拥堵从慢的地方开始：就在切片机（Slicer）前面。然后烤箱（Oven）找不到空位而停下，之后 doughs 才填满。最后揉面机（Kneader）也停下，尽管它从没听说过切片机。</translation>
    </message>
    <message>
        <source>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</source>
        <extracomment>back-pressure, question</extracomment>
        <translation>只有三个托盘：每个面团要一个，切片机用完归还。会有什么变化？</translation>
    </message>
    <message>
        <source>The slicer works as before: it is the slowest, and has always something to do. But the kneader waits for a tray before it begins, and nobody waits for room. The number of trays, full and empty, is constant.</source>
        <extracomment>back-pressure, why that is the answer</extracomment>
        <translation>切片机照旧工作：它最慢，总有事做。但揉面机要先等到一个托盘才开始，没有谁等空位。托盘的总数（满的加空的）不变。</translation>
    </message>
    <message>
        <source>The jam begins just before the slow stage: breads is full.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>拥堵就从慢的一级前面开始：breads 满了。</translation>
    </message>
    <message>
        <source>The oven finds no room for its bread. It sleeps, with the bread in its hands.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>烤箱的面包找不到空位。它拿着面包睡眠。</translation>
    </message>
    <message>
        <source>The oven takes no dough: the jam has come to the queue before it.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>烤箱不再取面团：拥堵蔓延到了它前面的队列。</translation>
    </message>
    <message>
        <source>Now the source itself waits. Nobody told it of the slicer: one full queue after another did.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>现在连源头也在等。没有谁告诉它切片机的事：是一个接一个填满的队列告诉了它。</translation>
    </message>
    <message>
        <source>Synchronous send: the oven waits until the slicer has received its second bread. The jam needs no full queue.</source>
        <extracomment>back-pressure, caption at a checkpoint</extracomment>
        <translation>同步发送：烤箱要等到切片机接收了它的第二个面包。不必有满的队列，拥堵照样发生。</translation>
    </message>
    <message>
        <source>breads is full</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>breads 满了</translation>
    </message>
    <message>
        <source>doughs is full</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>doughs 满了</translation>
    </message>
    <message>
        <source>the source waits</source>
        <extracomment>back-pressure, something to watch for</extracomment>
        <translation>源头在等待</translation>
    </message>
    <message>
        <source>To a person, or to a desk?</source>
        <extracomment>direct-or-mailbox, title</extracomment>
        <translation>寄给个人，还是寄到柜台？</translation>
    </message>
    <message>
        <source>Direct and indirect communication</source>
        <extracomment>direct-or-mailbox, topic</extracomment>
        <translation>直接通信与间接通信</translation>
    </message>
    <message>
        <source>A message to a process dies with the process; a message in a mailbox is received by whoever comes next.</source>
        <extracomment>direct-or-mailbox, goal</extracomment>
        <translation>发给进程的消息随进程一起消亡；信箱里的消息由下一个来的人接收。</translation>
    </message>
    <message>
        <source>The customer writes each letter twice: to Ann herself, and to the desk at which she works. Then Ann is killed, and Bea takes her place.</source>
        <extracomment>direct-or-mailbox, summary</extracomment>
        <translation>顾客（Customer）每封信写两份：一份给 Ann 本人，一份给她工作的柜台（desk）。后来 Ann 被杀死，Bea 接替她的位置。</translation>
    </message>
    <message>
        <source>Direct: signals, MPI ranks, a socket to one server. Mailbox: an mqueue with a name, a message broker, a Go channel that anybody may read.</source>
        <extracomment>direct-or-mailbox, the same elsewhere</extracomment>
        <translation>直接：信号、MPI 的进程号、连到一个服务器的套接字。信箱：有名字的 mqueue、消息代理、谁都可以读的 Go 通道。</translation>
    </message>
    <message>
        <source>a letter | letter | letters</source>
        <extracomment>direct-or-mailbox, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一封信 | 信 | 信</translation>
    </message>
    <message>
        <source>Ann needs for a letter (ms)</source>
        <extracomment>direct-or-mailbox, name of a knob</extracomment>
        <translation>Ann 处理一封信的时间 (ms)</translation>
    </message>
    <message>
        <source>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</source>
        <extracomment>direct-or-mailbox, question</extracomment>
        <translation>Ann 被杀死了。一封信在她自己的信箱里，另一封在柜台上。哪一封会被读到？</translation>
    </message>
    <message>
        <source>Only Ann may receive from her box: what lies in it now is received by nobody. The desk belongs to nobody; Bea sits down and goes on. The letter that Ann had in her hands is lost in either case.</source>
        <extracomment>direct-or-mailbox, why that is the answer</extracomment>
        <translation>只有 Ann 可以从她的信箱接收：现在里面的信再没有谁来接收。柜台不属于任何人；Bea 坐下来接着干。Ann 手里的那封信，在两种情况下都丢了。</translation>
    </message>
    <message>
        <source>What does the customer learn when it writes to Ann once more, and to the desk?</source>
        <extracomment>direct-or-mailbox, question</extracomment>
        <translation>顾客再给 Ann 写一次，也给柜台写一次，它会得知什么？</translation>
    </message>
    <message>
        <source>A message to a process needs that process: the send fails at once. A mailbox needs only room; who reads it, and that there is somebody else now, the customer need not know.</source>
        <extracomment>direct-or-mailbox, why that is the answer</extracomment>
        <translation>发给进程的消息需要那个进程：发送立即失败。信箱只需要空位；由谁来读、现在是否换了人，顾客不必知道。</translation>
    </message>
    <message>
        <source>Ann is dead. Her own box has lost its only receiver; the desk has another.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>Ann 死了。她自己的信箱失去了唯一的接收方；柜台还有另一个。</translation>
    </message>
    <message>
        <source>The letter to Ann came back: no receiver.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>给 Ann 的信退回来了：no receiver。</translation>
    </message>
    <message>
        <source>Bea takes what lay on the desk. The customer does not even notice that it is somebody else.</source>
        <extracomment>direct-or-mailbox, caption at a checkpoint</extracomment>
        <translation>Bea 取走了柜台上的信。顾客根本没有注意到换了人。</translation>
    </message>
    <message>
        <source>Ann is gone</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>Ann 不在了</translation>
    </message>
    <message>
        <source>the desk is manned again</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>柜台又有人了</translation>
    </message>
    <message>
        <source>the box has no owner</source>
        <extracomment>direct-or-mailbox, something to watch for</extracomment>
        <translation>信箱没有主人了</translation>
    </message>
    <message>
        <source>Many hands: divide the work</source>
        <extracomment>divide-the-work, title</extracomment>
        <translation>人多力量大：分工</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <extracomment>divide-the-work, topic</extracomment>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Four workers are not four times as fast: the time is that of the one who is done last.</source>
        <extracomment>divide-the-work, goal</extracomment>
        <translation>四个工人的速度并不是一个的四倍：总时间取决于最后完成的那一个。</translation>
    </message>
    <message>
        <source>Count the primes up to 600. The boss cuts the numbers into pieces of equal size; each worker takes a piece, counts, and sends the result. The higher the numbers, the longer it takes.</source>
        <extracomment>divide-the-work, summary</extracomment>
        <translation>数出 600 以内的质数。老板（Boss）把这些数切成同样大小的块；每个工人（Worker）取一块，数完后发回结果。数越大，花的时间越长。</translation>
    </message>
    <message>
        <source>A thread pool with a BlockingQueue, MPI master and worker, make -j, Go&apos;s worker pattern, OpenMP schedule(dynamic, chunk).</source>
        <extracomment>divide-the-work, the same elsewhere</extracomment>
        <translation>使用 BlockingQueue 的线程池、MPI 的主从模式、make -j、Go 的 worker 模式、OpenMP 的 schedule(dynamic, chunk)。</translation>
    </message>
    <message>
        <source>a piece | piece | pieces</source>
        <extracomment>divide-the-work, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一块任务 | 任务 | 任务</translation>
    </message>
    <message>
        <source>a result | result | results</source>
        <extracomment>divide-the-work, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个结果 | 结果 | 结果</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>divide-the-work, name of a knob</extracomment>
        <translation>工人数</translation>
    </message>
    <message>
        <source>Numbers in a piece</source>
        <extracomment>divide-the-work, name of a knob</extracomment>
        <translation>每块的数字个数</translation>
    </message>
    <message>
        <source>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</source>
        <extracomment>divide-the-work, question</extracomment>
        <translation>六块任务分别要 0.4、0.8、1.2、1.6、2.0 和 2.4 s：一个工人共需 8.4 s。四个工人一起要多久？</translation>
    </message>
    <message>
        <source>The first worker to be done takes piece 5, the second takes piece 6, the dearest. It is the straggler: while it counts, the others have nothing to do. Together they need as long as the one who is done last.</source>
        <extracomment>divide-the-work, why that is the answer</extracomment>
        <translation>最先做完的工人取走任务 5，第二个取走任务 6，也就是最贵的一块。它成了掉队者：它还在数，别人已经没事可做。总时间就是最后完成者的时间。</translation>
    </message>
    <message>
        <source>Which change makes the four faster?</source>
        <extracomment>divide-the-work, question</extracomment>
        <translation>哪种改变能让四个工人更快？</translation>
    </message>
    <message>
        <source>Small pieces even out: nobody has a large one left while others are idle. But each piece costs two messages; were they very small, the messages would be the work.</source>
        <extracomment>divide-the-work, why that is the answer</extracomment>
        <translation>块小就能拉平：不会有谁还剩一大块，而别人闲着。但每块要花两条消息；块若非常小，消息本身就成了工作。</translation>
    </message>
    <message>
        <source>A worker was done and has taken another piece. Who is fast takes more: nobody plans it.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>一个工人做完了，又取了一块。谁快谁就多取：没有谁安排。</translation>
    </message>
    <message>
        <source>The last piece is taken. Whoever is done now has nothing left to do.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>最后一块被取走了。现在谁做完，谁就再没有事做。</translation>
    </message>
    <message>
        <source>The last result has come. Everybody has waited for this one worker, the straggler.</source>
        <extracomment>divide-the-work, caption at a checkpoint</extracomment>
        <translation>最后一个结果到了。大家都在等这一个工人，那个掉队者。</translation>
    </message>
    <message>
        <source>all pieces are taken</source>
        <extracomment>divide-the-work, something to watch for</extracomment>
        <translation>所有任务都被取走</translation>
    </message>
    <message>
        <source>the primes are counted</source>
        <extracomment>divide-the-work, something to watch for</extracomment>
        <translation>质数数完了</translation>
    </message>
    <message>
        <source>Face to face: both send first</source>
        <extracomment>face-to-face, title</extracomment>
        <translation>面对面：双方都先发送</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <extracomment>face-to-face, topic</extracomment>
        <translation>死锁</translation>
    </message>
    <message>
        <source>Two that each wait until the other has received wait for ever: a circle that nobody inside it can open.</source>
        <extracomment>face-to-face, goal</extracomment>
        <translation>两者各自等到对方接收，就会永远等下去：这个环，环内没有谁能打开。</translation>
    </message>
    <message>
        <source>Anna and Ben write two letters each, and read what they get. Each has a letter box with room for four; both send before they receive.</source>
        <extracomment>face-to-face, summary</extracomment>
        <translation>Anna 和 Ben 各写两封信，并读收到的信。每人的信箱有四个空位；两人都先发送再接收。</translation>
    </message>
    <message>
        <source>Two MPI_Ssend calls facing each other, two goroutines on channels without room, two threads that lock two mutexes in opposite order.</source>
        <extracomment>face-to-face, the same elsewhere</extracomment>
        <translation>两个面对面的 MPI_Ssend 调用、两个 goroutine 使用没有空位的通道、两个线程以相反顺序锁两个互斥锁。</translation>
    </message>
    <message>
        <source>Ben receives before he sends (1: yes)</source>
        <extracomment>face-to-face, name of a knob</extracomment>
        <translation>Ben 先接收再发送（1：是）</translation>
    </message>
    <message>
        <source>Time limit of Anna&apos;s send (ms; 0: none)</source>
        <extracomment>face-to-face, name of a knob</extracomment>
        <translation>Anna 发送的时限（ms；0：无）</translation>
    </message>
    <message>
        <source>Each box has room for four. What happens once both have sent their first letter?</source>
        <extracomment>face-to-face, question</extracomment>
        <translation>每个信箱有四个空位。两人都发出第一封信后会怎样？</translation>
    </message>
    <message>
        <source>Each sleeps until its letter is received, and the only one who could receive it sleeps too. Room does not help: they do not wait for room. Nobody tells them, and nobody helps them.</source>
        <extracomment>face-to-face, why that is the answer</extracomment>
        <translation>每个都睡眠到自己的信被接收，而唯一能接收它的那一个也在睡眠。空位没有用：它们等的不是空位。没有谁告诉它们，也没有谁帮它们。</translation>
    </message>
    <message>
        <source>Now the send is asynchronous. Can the two still get stuck?</source>
        <extracomment>face-to-face, question</extracomment>
        <translation>现在发送是异步的。两者还会卡住吗？</translation>
    </message>
    <message>
        <source>An asynchronous send does not wait for receipt, and there is room. Both come to their receive.</source>
        <extracomment>face-to-face, why that is the answer</extracomment>
        <translation>异步发送不等接收，而且有空位。两者都能走到自己的接收。</translation>
    </message>
    <message>
        <source>Anna sleeps until Ben has received the letter. Ben is still writing.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Anna 睡眠到 Ben 接收这封信为止。Ben 还在写。</translation>
    </message>
    <message>
        <source>Ben sleeps until Anna has received the letter. Anna cannot: Anna sleeps too. The circle is closed.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Ben 睡眠到 Anna 接收这封信为止。Anna 做不到：Anna 也在睡眠。环闭合了。</translation>
    </message>
    <message>
        <source>Ben&apos;s send came back at once: it does not wait for Anna.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>Ben 的发送立即返回：它不等 Anna。</translation>
    </message>
    <message>
        <source>Both letters have crossed: each lay in a box until it was taken.</source>
        <extracomment>face-to-face, caption at a checkpoint</extracomment>
        <translation>两封信交错而过：各自在信箱里放到被取走为止。</translation>
    </message>
    <message>
        <source>Anna waits for Ben</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>Anna 等 Ben</translation>
    </message>
    <message>
        <source>Ben waits for Anna</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>Ben 等 Anna</translation>
    </message>
    <message>
        <source>all letters have been read</source>
        <extracomment>face-to-face, something to watch for</extracomment>
        <translation>所有的信都读过了</translation>
    </message>
    <message>
        <source>A fast consumer waits for work</source>
        <extracomment>fast-consumer, title</extracomment>
        <translation>快速消费者等活干</translation>
    </message>
    <message>
        <source>Blocked on an empty queue</source>
        <extracomment>fast-consumer, topic</extracomment>
        <translation>因队列空而阻塞</translation>
    </message>
    <message>
        <source>A receiver that waits for a message sleeps in the kernel: it costs nothing, and each message wakes it.</source>
        <extracomment>fast-consumer, goal</extracomment>
        <translation>等待消息的接收方在内核中睡眠：它不耗费任何东西，每条消息都会唤醒它。</translation>
    </message>
    <message>
        <source>A part every 1.1 s. The consumer needs 0.2 s for each.</source>
        <extracomment>fast-consumer, summary</extracomment>
        <translation>每 1.1 s 一个零件。消费者（Consumer）处理每个要 0.2 s。</translation>
    </message>
    <message>
        <source>mq_receive or read on an empty pipe, a Go channel&apos;s &lt;-, BlockingQueue.take, MPI_Recv.</source>
        <extracomment>fast-consumer, the same elsewhere</extracomment>
        <translation>在空管道上的 mq_receive 或 read、Go 通道的 &lt;-、BlockingQueue.take、MPI_Recv。</translation>
    </message>
    <message>
        <source>a part | part | parts</source>
        <extracomment>fast-consumer, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个零件 | 零件 | 零件</translation>
    </message>
    <message>
        <source>Time to make a part (ms)</source>
        <extracomment>fast-consumer, name of a knob</extracomment>
        <translation>做一个零件的时间 (ms)</translation>
    </message>
    <message>
        <source>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</source>
        <extracomment>fast-consumer, question</extracomment>
        <translation>在两个零件之间，消费者在 receive 中等待。这期间它占用多少处理器？</translation>
    </message>
    <message>
        <source>It is not running: the kernel has put it to sleep and gives the processor to others. It does not look whether there is a part.</source>
        <extracomment>fast-consumer, why that is the answer</extracomment>
        <translation>它没有在运行：内核让它睡眠，把处理器交给别的进程。它并不去看有没有零件。</translation>
    </message>
    <message>
        <source>Six parts are made. How often does a part wake the consumer?</source>
        <extracomment>fast-consumer, question</extracomment>
        <translation>一共做了六个零件。零件唤醒消费者多少次？</translation>
    </message>
    <message>
        <source>Every part finds the consumer asleep, and its send wakes it once. In between nobody wakes it.</source>
        <extracomment>fast-consumer, why that is the answer</extracomment>
        <translation>每个零件到来时消费者都在睡眠，零件的发送唤醒它一次。其间没有谁唤醒它。</translation>
    </message>
    <message>
        <source>No part. The consumer sleeps until someone sends one.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>没有零件。消费者睡眠到有人发来一个为止。</translation>
    </message>
    <message>
        <source>The producer&apos;s send has woken it. Nobody else did.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>生产者的发送唤醒了它。不是别的谁。</translation>
    </message>
    <message>
        <source>It looked: no part. It carries on with other work. Nobody tells it when a part comes.</source>
        <extracomment>fast-consumer, caption at a checkpoint</extracomment>
        <translation>它看了：没有零件。它接着做其他工作。零件来时没有谁告诉它。</translation>
    </message>
    <message>
        <source>the consumer is asleep: no part</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>消费者在睡眠：没有零件</translation>
    </message>
    <message>
        <source>six parts, six wake-ups</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>六个零件，六次唤醒</translation>
    </message>
    <message>
        <source>the consumer looked in vain, and again</source>
        <extracomment>fast-consumer, something to watch for</extracomment>
        <translation>消费者空查，又一次空查</translation>
    </message>
    <message>
        <source>A fast producer meets a full queue</source>
        <extracomment>fast-producer, title</extracomment>
        <translation>快速生产者遇上满队列</translation>
    </message>
    <message>
        <source>Bounded buffer</source>
        <extracomment>fast-producer, topic</extracomment>
        <translation>有界缓冲区</translation>
    </message>
    <message>
        <source>An asynchronous sender can still wait: for room.</source>
        <extracomment>fast-producer, goal</extracomment>
        <translation>异步发送方仍可能要等：等空位。</translation>
    </message>
    <message>
        <source>An order every 0.3 s. One second to cook each. Room for four.</source>
        <extracomment>fast-producer, summary</extracomment>
        <translation>每 0.3 s 一份订单。每份要做一秒。有四个空位。</translation>
    </message>
    <message>
        <source>mq_send on a full queue, a Go channel of size 4, Java&apos;s ArrayBlockingQueue.put, a pipe that is full.</source>
        <extracomment>fast-producer, the same elsewhere</extracomment>
        <translation>在满队列上的 mq_send、容量为 4 的 Go 通道、Java 的 ArrayBlockingQueue.put、已满的管道。</translation>
    </message>
    <message>
        <source>Cooking time (ms)</source>
        <extracomment>fast-producer, name of a knob</extracomment>
        <translation>做菜时间 (ms)</translation>
    </message>
    <message>
        <source>Which order is the first that must wait for room?</source>
        <extracomment>fast-producer, question</extracomment>
        <translation>第一份必须等空位的是哪份订单？</translation>
    </message>
    <message>
        <source>Order 7 is ready at 2.1 s. By then two orders have been taken and four are queued: there is no room.</source>
        <extracomment>fast-producer, why that is the answer</extracomment>
        <translation>订单 7 在 2.1 s 时备好。到那时已取走两份订单，队列里有四份：没有空位。</translation>
    </message>
    <message>
        <source>How many orders are in the queue when it is deepest?</source>
        <extracomment>fast-producer, question</extracomment>
        <translation>队列最深时里面有几份订单？</translation>
    </message>
    <message>
        <source>A synchronous sender waits until its order is received. It never has a second one under way.</source>
        <extracomment>fast-producer, why that is the answer</extracomment>
        <translation>同步发送方要等到它的订单被接收。它绝不会有第二份在途。</translation>
    </message>
    <message>
        <source>The queue is full. This order found the last place, so nothing has stopped the producer.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>队列满了。这份订单占了最后一个空位，所以生产者还没有受阻。</translation>
    </message>
    <message>
        <source>No room. The kernel has put the producer to sleep: no processor time at all.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>没有空位。内核让生产者睡眠：完全不占用处理器时间。</translation>
    </message>
    <message>
        <source>The consumer took an order, which made room and woke the producer. It need not wait until its order is received: the send is still asynchronous.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>消费者取走一份订单，腾出空位并唤醒了生产者。生产者不必等到订单被接收：发送仍是异步的。</translation>
    </message>
    <message>
        <source>There is room for four, and the producer must wait all the same, until order 2 is received.</source>
        <extracomment>fast-producer, caption at a checkpoint</extracomment>
        <translation>有四个空位，生产者还是必须等，等到订单 2 被接收。</translation>
    </message>
    <message>
        <source>the queue is full</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>队列满了</translation>
    </message>
    <message>
        <source>the producer waits for room</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>生产者在等空位</translation>
    </message>
    <message>
        <source>the producer waits for receipt</source>
        <extracomment>fast-producer, something to watch for</extracomment>
        <translation>生产者在等待接收</translation>
    </message>
    <message>
        <source>The same six messages in all four modes</source>
        <extracomment>four-modes, title</extracomment>
        <translation>四种模式下的同样六条消息</translation>
    </message>
    <message>
        <source>Synchronous and asynchronous</source>
        <extracomment>four-modes, topic</extracomment>
        <translation>同步与异步</translation>
    </message>
    <message>
        <source>Say who waits for whom, and for how long, in each of the four modes.</source>
        <extracomment>four-modes, goal</extracomment>
        <translation>说出在四种模式下各是谁等谁、等多久。</translation>
    </message>
    <message>
        <source>Six messages, three of them in quick succession. The receiver works 0.7 s on each.</source>
        <extracomment>four-modes, summary</extracomment>
        <translation>六条消息，其中三条接连到来。接收方（Receiver）处理每条要 0.7 s。</translation>
    </message>
    <message>
        <source>Synchronous send: MPI_Ssend, a Go channel without buffer. Asynchronous send: mq_send, MPI_Bsend. Asynchronous receive: mq_receive with O_NONBLOCK, MPI_Iprobe.</source>
        <extracomment>four-modes, the same elsewhere</extracomment>
        <translation>同步发送：MPI_Ssend、无缓冲的 Go 通道。异步发送：mq_send、MPI_Bsend。异步接收：带 O_NONBLOCK 的 mq_receive、MPI_Iprobe。</translation>
    </message>
    <message>
        <source>Work on each message (ms)</source>
        <extracomment>four-modes, name of a knob</extracomment>
        <translation>处理每条消息的时间 (ms)</translation>
    </message>
    <message>
        <source>Other work between two looks (ms)</source>
        <extracomment>four-modes, name of a knob</extracomment>
        <translation>两次查看间的其他工作 (ms)</translation>
    </message>
    <message>
        <source>The sender&apos;s own work takes 6.0 s. When is it done?</source>
        <extracomment>four-modes, question</extracomment>
        <translation>发送方自己的工作要 6.0 s。它何时完成？</translation>
    </message>
    <message>
        <source>A synchronous send waits until its message is received. Messages 1, 2 and 6 find the receiver asleep and are received at once; for messages 3, 4 and 5 the sender waits, 1.5 s in all. Which switch would let it finish earlier? Try the other modes.</source>
        <extracomment>four-modes, why that is the answer</extracomment>
        <translation>同步发送要等到消息被接收。消息 1、2 和 6 到来时接收方在睡眠，立即被接收；消息 3、4 和 5 则要发送方等，共 1.5 s。拨哪个开关能让它更早完成？试试其他模式。</translation>
    </message>
    <message>
        <source>How many messages are in the queue when it is deepest?</source>
        <extracomment>four-modes, question</extracomment>
        <translation>队列最深时里面有几条消息？</translation>
    </message>
    <message>
        <source>Messages 3, 4 and 5 come 0.2 s apart, but the receiver works 0.7 s on each. All three are there before it takes the first of them.</source>
        <extracomment>four-modes, why that is the answer</extracomment>
        <translation>消息 3、4 和 5 相隔 0.2 s 到来，而接收方处理每条要 0.7 s。它还没取其中的第一条，三条就都到了。</translation>
    </message>
    <message>
        <source>Message 3 is in the queue, the receiver is still working on message 2. Synchronous send: the sender must wait until message 3 is received.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>消息 3 在队列里，接收方还在处理消息 2。同步发送：发送方必须等到消息 3 被接收。</translation>
    </message>
    <message>
        <source>The message is in the queue. Synchronous send: the sender sleeps until it is received.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>消息在队列里。同步发送：发送方睡眠到它被接收为止。</translation>
    </message>
    <message>
        <source>The message has woken the receiver. Until then it used no processor time at all.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>这条消息唤醒了接收方。在此之前它完全不占用处理器时间。</translation>
    </message>
    <message>
        <source>It looked: no message. It carries on with other work, and nobody tells it when one comes.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>它看了：没有消息。它接着做其他工作，消息来时没有谁告诉它。</translation>
    </message>
    <message>
        <source>Three messages are waiting. The sender did not wait for any of them.</source>
        <extracomment>four-modes, caption at a checkpoint</extracomment>
        <translation>三条消息在等。发送方没有等其中任何一条。</translation>
    </message>
    <message>
        <source>the sender must wait until message 3 is received</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>发送方必须等到消息 3 被接收</translation>
    </message>
    <message>
        <source>the sender is asleep until its message is received</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>发送方睡眠到它的消息被接收</translation>
    </message>
    <message>
        <source>the receiver is asleep: no message</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>接收方在睡眠：没有消息</translation>
    </message>
    <message>
        <source>the receiver looked in vain</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>接收方空查</translation>
    </message>
    <message>
        <source>three messages in the queue</source>
        <extracomment>four-modes, something to watch for</extracomment>
        <translation>队列里有三条消息</translation>
    </message>
    <message>
        <source>The sender is the receiver&apos;s hostage</source>
        <extracomment>hostage, title</extracomment>
        <translation>发送方成了接收方的人质</translation>
    </message>
    <message>
        <source>Synchronous send, asynchronous receive</source>
        <extracomment>hostage, topic</extracomment>
        <translation>同步发送，异步接收</translation>
    </message>
    <message>
        <source>A synchronous sender waits for receipt, and a receiver that looks only now and then lets it wait.</source>
        <extracomment>hostage, goal</extracomment>
        <translation>同步发送方要等待接收，而只是偶尔查看的接收方就让它等着。</translation>
    </message>
    <message>
        <source>Seven messages. The receiver needs 0.3 s for each; when it finds none, it does something else for 1.2 s before it looks again.</source>
        <extracomment>hostage, summary</extracomment>
        <translation>七条消息。接收方处理每条要 0.3 s；没有消息时，它做 1.2 s 别的事，然后再看。</translation>
    </message>
    <message>
        <source>MPI_Ssend to a process that calls MPI_Iprobe now and then; a remote call to a server that polls.</source>
        <extracomment>hostage, the same elsewhere</extracomment>
        <translation>MPI_Ssend 发给一个偶尔调用 MPI_Iprobe 的进程；对一个轮询的服务器做远程调用。</translation>
    </message>
    <message>
        <source>How long does the sender wait for receipt, on average?</source>
        <extracomment>hostage, question</extracomment>
        <translation>发送方等待接收平均要多久？</translation>
    </message>
    <message>
        <source>A message comes at any moment of the other work: sometimes just before a look, sometimes just after one. On average half of it is still to come. The receiver never waits; the sender pays.</source>
        <extracomment>hostage, why that is the answer</extracomment>
        <translation>消息会在其他工作的任意时刻到来：有时刚好在查看之前，有时刚好在之后。平均还剩一半。接收方从不等待；付出代价的是发送方。</translation>
    </message>
    <message>
        <source>Which single change ends the sender&apos;s waiting?</source>
        <extracomment>hostage, question</extracomment>
        <translation>哪一项改变就能结束发送方的等待？</translation>
    </message>
    <message>
        <source>A receiver that sleeps in receive takes each message at once. Room does not help: the sender waits for receipt, not for room.</source>
        <extracomment>hostage, why that is the answer</extracomment>
        <translation>在 receive 中睡眠的接收方会立即取走每条消息。空位没有用：发送方等的是接收，不是空位。</translation>
    </message>
    <message>
        <source>The message is in the queue, and the receiver does something else. The sender sleeps until the message is received.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>消息在队列里，接收方在做别的事。发送方睡眠到消息被接收为止。</translation>
    </message>
    <message>
        <source>The receiver looked and took the message: only this woke the sender.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>接收方看了并取走消息：直到这时发送方才被唤醒。</translation>
    </message>
    <message>
        <source>The send came back at once. The message lies in the queue; the sender does not wait for the receiver&apos;s look.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>发送立即返回。消息留在队列里；发送方不等接收方来看。</translation>
    </message>
    <message>
        <source>The receiver slept in receive, and the message woke it: nobody has to wait for a look.</source>
        <extracomment>hostage, caption at a checkpoint</extracomment>
        <translation>接收方在 receive 中睡眠，消息唤醒了它：没有谁要等一次查看。</translation>
    </message>
    <message>
        <source>the sender waits for the next look</source>
        <extracomment>hostage, something to watch for</extracomment>
        <translation>发送方在等下一次查看</translation>
    </message>
    <message>
        <source>the receiver waits instead</source>
        <extracomment>hostage, something to watch for</extracomment>
        <translation>轮到接收方等待</translation>
    </message>
    <message>
        <source>The receiver is killed</source>
        <extracomment>killed-receiver, title</extracomment>
        <translation>接收方被杀死</translation>
    </message>
    <message>
        <source>When a process dies</source>
        <extracomment>killed-receiver, topic</extracomment>
        <translation>进程死亡时</translation>
    </message>
    <message>
        <source>A sender that waits for a dead receiver is told, at once; its message is gone all the same.</source>
        <extracomment>killed-receiver, goal</extracomment>
        <translation>等待已死接收方的发送方会立即得到通知；它的消息仍然没了。</translation>
    </message>
    <message>
        <source>The clerk works two seconds on each form. At 3.7 s something kills it, in the middle of its work. The sender is waiting.</source>
        <extracomment>killed-receiver, summary</extracomment>
        <translation>职员（Clerk）处理每张表格要两秒。3.7 s 时，它正干到一半被杀死。发送方正在等待。</translation>
    </message>
    <message>
        <source>EPIPE and SIGPIPE on a pipe, ECONNRESET on a socket, MPI&apos;s error handler. With mqueue nobody notices: the queue outlives its reader.</source>
        <extracomment>killed-receiver, the same elsewhere</extracomment>
        <translation>管道上的 EPIPE 和 SIGPIPE、套接字上的 ECONNRESET、MPI 的错误处理函数。用 mqueue 时没有谁会察觉：队列比它的读者活得久。</translation>
    </message>
    <message>
        <source>a form | form | forms</source>
        <extracomment>killed-receiver, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一张表格 | 表格 | 表格</translation>
    </message>
    <message>
        <source>Work on a form (ms)</source>
        <extracomment>killed-receiver, name of a knob</extracomment>
        <translation>处理一张表格的时间 (ms)</translation>
    </message>
    <message>
        <source>The sender sleeps in send, and the only receiver is killed. Does send ever return?</source>
        <extracomment>killed-receiver, question</extracomment>
        <translation>发送方在 send 中睡眠，而唯一的接收方被杀死。send 还会返回吗？</translation>
    </message>
    <message>
        <source>The system notices the death and wakes whoever waits for the dead: their send returns false. They need no time limit for this. A receiver that lives but never looks would be another matter.</source>
        <extracomment>killed-receiver, why that is the answer</extracomment>
        <translation>系统察觉死亡，唤醒所有等待死者的进程：它们的 send 返回 false。这不需要时限。活着却从不查看的接收方则是另一回事。</translation>
    </message>
    <message>
        <source>The clerk was working on form 2 when it died. What becomes of this form?</source>
        <extracomment>killed-receiver, question</extracomment>
        <translation>职员死时正在处理表格 2。这张表格会怎样？</translation>
    </message>
    <message>
        <source>It had been received: for the system everything was over. The receipt told the sender &quot;received&quot;, never &quot;done&quot;. Only the programs could find out, with an acknowledgement after the work.</source>
        <extracomment>killed-receiver, why that is the answer</extracomment>
        <translation>它已被接收：对系统来说一切都结束了。接收告诉发送方的是“已收到”，绝不是“已做完”。只有程序自己能弄清楚，办法是做完之后再确认。</translation>
    </message>
    <message>
        <source>Form 3 is in the queue, and the clerk is still working on form 2. The sender sleeps until form 3 is received.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>表格 3 在队列里，职员还在处理表格 2。发送方睡眠到表格 3 被接收为止。</translation>
    </message>
    <message>
        <source>No room: the sender sleeps until the clerk takes a form.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>没有空位：发送方睡眠到职员取走一张表格为止。</translation>
    </message>
    <message>
        <source>The clerk is dead, by a signal: its program could do nothing about it, not even say so.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>职员被一个信号杀死：它的程序毫无办法，连说一声都不行。</translation>
    </message>
    <message>
        <source>The send has returned false: no receiver. The system woke the sender, because nobody else ever could.</source>
        <extracomment>killed-receiver, caption at a checkpoint</extracomment>
        <translation>send 返回了 false：no receiver。是系统唤醒了发送方，因为再没有别的谁能唤醒它。</translation>
    </message>
    <message>
        <source>the clerk dies</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>职员死了</translation>
    </message>
    <message>
        <source>the sender learns of it</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>发送方得知此事</translation>
    </message>
    <message>
        <source>a later send fails at once</source>
        <extracomment>killed-receiver, something to watch for</extracomment>
        <translation>之后的发送立即失败</translation>
    </message>
    <message>
        <source>The acknowledgement that got lost</source>
        <extracomment>lost-acknowledgement, title</extracomment>
        <translation>丢失的确认</translation>
    </message>
    <message>
        <source>Retransmission and duplicates</source>
        <extracomment>lost-acknowledgement, topic</extracomment>
        <translation>重传与重复</translation>
    </message>
    <message>
        <source>Who repeats because no acknowledgement came makes duplicates; a number in each message lets the receiver remove them.</source>
        <extracomment>lost-acknowledgement, goal</extracomment>
        <translation>没等到确认就重发，会产生重复；消息带上编号，接收方就能去掉重复。</translation>
    </message>
    <message>
        <source>Anna posts payments to the bank and waits 1.2 s for each acknowledgement; when none comes, she sends again. The network loses the second acknowledgement.</source>
        <extracomment>lost-acknowledgement, summary</extracomment>
        <translation>Anna 向银行（Bank）寄付款单，每次等确认 1.2 s；等不到就再发一次。网络（Network）丢失了第二个确认。</translation>
    </message>
    <message>
        <source>TCP&apos;s sequence numbers, alternating-bit protocol, MQTT QoS 1 (at least once) and 2 (exactly once), idempotency keys in HTTP.</source>
        <extracomment>lost-acknowledgement, the same elsewhere</extracomment>
        <translation>TCP 的序号、交替位协议、MQTT QoS 1（至少一次）和 2（恰好一次）、HTTP 的幂等键。</translation>
    </message>
    <message>
        <source>a payment | payment | payments</source>
        <extracomment>lost-acknowledgement, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一笔付款 | 付款 | 付款</translation>
    </message>
    <message>
        <source>The bank looks at the numbers (1: yes)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>银行查看编号（1：是）</translation>
    </message>
    <message>
        <source>Which acknowledgement is lost (0: none)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>丢失第几个确认（0：不丢）</translation>
    </message>
    <message>
        <source>Anna waits for an acknowledgement (ms)</source>
        <extracomment>lost-acknowledgement, name of a knob</extracomment>
        <translation>Anna 等确认的时间 (ms)</translation>
    </message>
    <message>
        <source>Anna makes three payments, and the second acknowledgement is lost. How many payments does the bank receive?</source>
        <extracomment>lost-acknowledgement, question</extracomment>
        <translation>Anna 付三笔款，第二个确认丢失。银行收到几笔付款？</translation>
    </message>
    <message>
        <source>Payment 2 has arrived, but Anna cannot know: a lost acknowledgement looks to her exactly like a lost payment. She sends it again, and the bank receives a copy.</source>
        <extracomment>lost-acknowledgement, why that is the answer</extracomment>
        <translation>付款 2 已经到达，但 Anna 无从知道：在她看来，丢失的确认和丢失的付款完全一样。她再发一次，银行就收到一份副本。</translation>
    </message>
    <message>
        <source>Each payment is 100. What is the balance at the end?</source>
        <extracomment>lost-acknowledgement, question</extracomment>
        <translation>每笔付款是 100。最后余额是多少？</translation>
    </message>
    <message>
        <source>To this bank every message is a payment: the copy is booked too. Change it so that the bank looks at the numbers: then it knows the copy, does not book it, but acknowledges it all the same, or Anna would send for ever.</source>
        <extracomment>lost-acknowledgement, why that is the answer</extracomment>
        <translation>对这家银行来说每条消息都是一笔付款：副本也入账。改一改，让银行查看编号：这样它认得出副本，不入账，但仍然确认，否则 Anna 会永远发下去。</translation>
    </message>
    <message>
        <source>The acknowledgement is lost. Neither Anna nor the bank is told.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>确认丢失了。Anna 和银行都没有得到通知。</translation>
    </message>
    <message>
        <source>No acknowledgement within the time limit. Anna cannot know what was lost, the payment or its acknowledgement.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>时限内没有确认。Anna 无法知道丢的是付款，还是它的确认。</translation>
    </message>
    <message>
        <source>The bank has received payment 2 once more. In its queue it is message 3; only the text says that it is a copy.</source>
        <extracomment>lost-acknowledgement, caption at a checkpoint</extracomment>
        <translation>银行又一次收到付款 2。在它的队列里这是消息 3；只有正文说明它是副本。</translation>
    </message>
    <message>
        <source>an acknowledgement is lost</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>一个确认丢失</translation>
    </message>
    <message>
        <source>Anna&apos;s patience is over</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>Anna 等得不耐烦了</translation>
    </message>
    <message>
        <source>the copy is booked</source>
        <extracomment>lost-acknowledgement, something to watch for</extracomment>
        <translation>副本入账了</translation>
    </message>
    <message>
        <source>The wake-up that came too early</source>
        <extracomment>lost-wakeup, title</extracomment>
        <translation>来得太早的唤醒</translation>
    </message>
    <message>
        <source>Lost wake-up</source>
        <extracomment>lost-wakeup, topic</extracomment>
        <translation>丢失的唤醒</translation>
    </message>
    <message>
        <source>Who checks and then sleeps can miss the wake-up in between; the kernel&apos;s futex checks once more, in one step with falling asleep.</source>
        <extracomment>lost-wakeup, goal</extracomment>
        <translation>先检查再睡眠，可能错过两者之间的唤醒；内核的 futex 会再检查一次，与入睡合成一步。</translation>
    </message>
    <message>
        <source>No channel here: the letter lies in memory that both share. The reader looks; where there is none it sleeps, and the writer wakes it. Twice.</source>
        <extracomment>lost-wakeup, summary</extracomment>
        <translation>这里没有通道：信放在双方共享的内存里。读者（Reader）去看；没有信它就睡眠，由写者（Writer）唤醒它。共两次。</translation>
    </message>
    <message>
        <source>FUTEX_WAIT with its expected value, pthread_cond_wait with its mutex and its while loop, Java&apos;s wait inside synchronized, sigsuspend against pause.</source>
        <extracomment>lost-wakeup, the same elsewhere</extracomment>
        <translation>带期望值的 FUTEX_WAIT、配互斥锁和 while 循环的 pthread_cond_wait、Java 在 synchronized 里的 wait、sigsuspend 与 pause 之别。</translation>
    </message>
    <message>
        <source>Compare when falling asleep (1: yes)</source>
        <extracomment>lost-wakeup, name of a knob</extracomment>
        <translation>入睡时再比较（1：是）</translation>
    </message>
    <message>
        <source>From the check to the sleep (ms)</source>
        <extracomment>lost-wakeup, name of a knob</extracomment>
        <translation>从检查到睡眠的时间 (ms)</translation>
    </message>
    <message>
        <source>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</source>
        <extracomment>lost-wakeup, question</extracomment>
        <translation>信 2 写好、唤醒发出时，读者刚看过，还没睡着。读者会怎么做？</translation>
    </message>
    <message>
        <source>A wake-up wakes those who sleep at that moment. Nobody slept, so nobody was woken, and nobody remembers it. Then the reader sleeps, on the strength of what it saw before. It worked the first time only because the writer was late.</source>
        <extracomment>lost-wakeup, why that is the answer</extracomment>
        <translation>唤醒只唤醒那一刻正在睡眠的进程。没有谁在睡眠，所以没有谁被唤醒，也没有谁记得这次唤醒。然后读者凭着先前所见睡下了。第一次能行，只因为写者来得晚。</translation>
    </message>
    <message>
        <source>What mends it, even if the time between check and sleep cannot be made 0?</source>
        <extracomment>lost-wakeup, question</extracomment>
        <translation>即使检查与睡眠之间的时间无法变成 0，怎样才能纠正？</translation>
    </message>
    <message>
        <source>FUTEX_WAIT is told what the sleeper believes. If the memory says something else by now, it does not sleep at all. Being faster makes the gap smaller and the mistake rarer, which is worse: it is then found by the customer.</source>
        <extracomment>lost-wakeup, why that is the answer</extracomment>
        <translation>FUTEX_WAIT 被告知睡眠者所相信的值。如果此时内存里已是别的值，它就根本不睡。更快只会让空隙更小、错误更少见，这反而更糟：那就要由客户来发现了。</translation>
    </message>
    <message>
        <source>The first time it went well: the reader slept already, and the wake-up found it.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>第一次很顺利：读者已经睡着，唤醒找到了它。</translation>
    </message>
    <message>
        <source>Letter 2 is there, the wake-up is sent, and it has woken nobody: the reader is still lying down.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>信 2 在了，唤醒已发出，却没有唤醒任何进程：读者还在躺下的过程中。</translation>
    </message>
    <message>
        <source>The reader sleeps until it is woken. The letter has been there all the time, and the wake-up is over.</source>
        <extracomment>lost-wakeup, caption at a checkpoint</extracomment>
        <translation>读者睡眠到被唤醒为止。信一直都在，而唤醒已经过去。</translation>
    </message>
    <message>
        <source>the first wake-up works</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>第一次唤醒成功</translation>
    </message>
    <message>
        <source>the second finds nobody asleep</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>第二次没有谁在睡眠</translation>
    </message>
    <message>
        <source>the reader sleeps, for ever</source>
        <extracomment>lost-wakeup, something to watch for</extracomment>
        <translation>读者睡眠，永远</translation>
    </message>
    <message>
        <source>Many editors, one text</source>
        <extracomment>many-editors, title</extracomment>
        <translation>多个编辑者，一份文本</translation>
    </message>
    <message>
        <source>Lost update</source>
        <extracomment>many-editors, topic</extracomment>
        <translation>丢失更新</translation>
    </message>
    <message>
        <source>Two who read, change and write the same memory lose updates; one process that owns the text and takes changes as messages does not.</source>
        <extracomment>many-editors, goal</extracomment>
        <translation>两者读、改、写同一块内存，会丢失更新；由一个进程拥有文本、以消息接受修改，就不会丢失。</translation>
    </message>
    <message>
        <source>Anna and Ben each add their name to a list. First the list is shared memory, and each reads it, types, and writes it back. Then the list belongs to an owner, and they send it their names.</source>
        <extracomment>many-editors, summary</extracomment>
        <translation>Anna 和 Ben 各把自己的名字加进名单。先是名单放在共享内存里，各自读出、打字、再写回。然后名单归主人（Owner）所有，两人把名字发给它。</translation>
    </message>
    <message>
        <source>A lost update in a database, balance = balance + 100 in two threads, saving the same file twice; against an actor, a server that serialises, &quot;share memory by communicating&quot; in Go.</source>
        <extracomment>many-editors, the same elsewhere</extracomment>
        <translation>数据库中的丢失更新、两个线程里的 balance = balance + 100、同一文件保存两次；与之相对：actor、串行化的服务器、Go 的“以通信来共享内存”。</translation>
    </message>
    <message>
        <source>a name | name | names</source>
        <extracomment>many-editors, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个名字 | 名字 | 名字</translation>
    </message>
    <message>
        <source>Time to type a name (ms)</source>
        <extracomment>many-editors, name of a knob</extracomment>
        <translation>打一个名字的时间 (ms)</translation>
    </message>
    <message>
        <source>Ben reads the shared list while Anna is still typing. What does the list say in the end?</source>
        <extracomment>many-editors, question</extracomment>
        <translation>Anna 还在打字时，Ben 读了共享的名单。最后名单上写着什么？</translation>
    </message>
    <message>
        <source>Ben read the list before Anna had written, and wrote back what he had read, with his name. Anna&apos;s name is gone. Memory knows nothing of intentions: each read and each write was right, and nobody was told.</source>
        <extracomment>many-editors, why that is the answer</extracomment>
        <translation>Ben 在 Anna 写入之前就读了名单，然后把读到的内容加上自己的名字写了回去。Anna 的名字没了。内存不懂意图：每次读、每次写都没有错，也没有谁得到通知。</translation>
    </message>
    <message>
        <source>Then both send their names to an owner, again while the other is not finished. What does its list say?</source>
        <extracomment>many-editors, question</extracomment>
        <translation>然后两人都把名字发给主人，同样是一个还没做完，另一个就来了。主人的名单上写着什么？</translation>
    </message>
    <message>
        <source>Only one process ever touches this list, and it takes one message after the other. Ben&apos;s name waits in the queue while Anna&apos;s is written down. The queue puts them into a row.</source>
        <extracomment>many-editors, why that is the answer</extracomment>
        <translation>这份名单只有一个进程会碰，它一条接一条地取消息。写 Anna 的名字时，Ben 的名字在队列里等。队列把它们排成一列。</translation>
    </message>
    <message>
        <source>Anna&apos;s name stands in the list. But Ben has read the list before that, and is typing.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Anna 的名字写进了名单。但 Ben 在那之前已读了名单，正在打字。</translation>
    </message>
    <message>
        <source>Ben has written back what was read before, with the name Ben. Anna&apos;s name is gone, and nobody tells Anna.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>Ben 把先前读到的内容加上 Ben 这个名字写了回去。Anna 的名字没了，没有谁告诉 Anna。</translation>
    </message>
    <message>
        <source>Both names are there. They came as messages, one after the other, to the only one who writes.</source>
        <extracomment>many-editors, caption at a checkpoint</extracomment>
        <translation>两个名字都在。它们作为消息一个接一个地来到唯一的写入者手里。</translation>
    </message>
    <message>
        <source>Ben reads while Anna is typing</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>Anna 打字时 Ben 在读</translation>
    </message>
    <message>
        <source>an update is lost</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>一次更新丢失</translation>
    </message>
    <message>
        <source>with an owner nothing is lost</source>
        <extracomment>many-editors, something to watch for</extracomment>
        <translation>有了主人，什么都不丢</translation>
    </message>
    <message>
        <source>Modules that know only messages</source>
        <extracomment>modules, title</extracomment>
        <translation>只认消息的模块</translation>
    </message>
    <message>
        <source>A pipeline, one part replaced</source>
        <extracomment>modules, topic</extracomment>
        <translation>流水线，更换其中一环</translation>
    </message>
    <message>
        <source>Who talks only in messages can be replaced: the others need not know, need not stop, need not change.</source>
        <extracomment>modules, goal</extracomment>
        <translation>只用消息交流的部件可以替换：别的部件不必知道，不必停下，不必改动。</translation>
    </message>
    <message>
        <source>A thermometer, a filter, a display: each knows its channels, and nothing of the others. After three values the old filter is switched off, and a new one takes over its mailbox.</source>
        <extracomment>modules, summary</extracomment>
        <translation>温度计（Thermometer）、滤波器、显示器（Display）：各自只认识自己的通道，对其他部件一无所知。三个数值之后，旧滤波器（Old filter）关闭，新滤波器（New filter）接管它的信箱。</translation>
    </message>
    <message>
        <source>A shell pipeline (sort instead of grep in the middle), micro-services behind a queue, Erlang&apos;s hot code, a device driver exchanged.</source>
        <extracomment>modules, the same elsewhere</extracomment>
        <translation>shell 管道（中间的 grep 换成 sort）、队列后面的微服务、Erlang 的热代码替换、更换设备驱动程序。</translation>
    </message>
    <message>
        <source>a value | value | values</source>
        <extracomment>modules, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个数值 | 数值 | 数值</translation>
    </message>
    <message>
        <source>Time to install the new filter (ms)</source>
        <extracomment>modules, name of a knob</extracomment>
        <translation>安装新滤波器的时间 (ms)</translation>
    </message>
    <message>
        <source>The old filter is replaced by one that computes differently. What else must be changed?</source>
        <extracomment>modules, question</extracomment>
        <translation>旧滤波器换成了一个算法不同的滤波器。还有什么必须改？</translation>
    </message>
    <message>
        <source>The thermometer sends into a channel, the display receives from one. Neither knows who is at the other end. As long as the messages keep their meaning, everything behind them may change.</source>
        <extracomment>modules, why that is the answer</extracomment>
        <translation>温度计向一个通道发送，显示器从一个通道接收。两者都不知道另一端是谁。只要消息的含义不变，后面的一切都可以改。</translation>
    </message>
    <message>
        <source>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</source>
        <extracomment>modules, question</extracomment>
        <translation>旧滤波器已关、新的还没就绪时，发来一个数值。它会怎样？</translation>
    </message>
    <message>
        <source>The channel keeps it until somebody receives it. Whoever takes over the mailbox takes over what lies in it.</source>
        <extracomment>modules, why that is the answer</extracomment>
        <translation>通道保存它，直到有人接收。谁接管信箱，谁就接管里面的东西。</translation>
    </message>
    <message>
        <source>The old filter is switched off. Thermometer and display have not been told.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>旧滤波器已关闭。温度计和显示器都没有得到通知。</translation>
    </message>
    <message>
        <source>A value is sent, and there is no filter at the moment: the channel keeps it.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>发来一个数值，此刻没有滤波器：通道保存着它。</translation>
    </message>
    <message>
        <source>The new filter has taken what lay in the mailbox. It goes on where the old one left off.</source>
        <extracomment>modules, caption at a checkpoint</extracomment>
        <translation>新滤波器取走了信箱里的东西。它从旧的停下之处接着干。</translation>
    </message>
    <message>
        <source>the old filter is off</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>旧滤波器关了</translation>
    </message>
    <message>
        <source>the new one takes over</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>新滤波器接管</translation>
    </message>
    <message>
        <source>the display notices nothing</source>
        <extracomment>modules, something to watch for</extracomment>
        <translation>显示器毫无察觉</translation>
    </message>
    <message>
        <source>One mailbox, many readers</source>
        <extracomment>one-mailbox-many-readers, title</extracomment>
        <translation>一个信箱，多个读者</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <extracomment>one-mailbox-many-readers, topic</extracomment>
        <translation>先来先服务</translation>
    </message>
    <message>
        <source>A message wakes exactly one of those who wait: the one who has waited longest.</source>
        <extracomment>one-mailbox-many-readers, goal</extracomment>
        <translation>一条消息只唤醒等待者中的一个：等得最久的那个。</translation>
    </message>
    <message>
        <source>Three workers share one mailbox. Ada comes at 0.9 s, Bob at 0.65 s, Cleo at 0.3 s. Then six jobs arrive; each takes 1.5 s.</source>
        <extracomment>one-mailbox-many-readers, summary</extracomment>
        <translation>三个工人共用一个信箱。Ada 在 0.9 s 到，Bob 在 0.65 s 到，Cleo 在 0.3 s 到。然后来了六个任务；每个要 1.5 s。</translation>
    </message>
    <message>
        <source>Goroutines that receive from one channel, threads in take of a BlockingQueue, accept in several processes, mq_receive (there the highest priority goes first).</source>
        <extracomment>one-mailbox-many-readers, the same elsewhere</extracomment>
        <translation>从同一通道接收的多个 goroutine、在 BlockingQueue 的 take 中的多个线程、多个进程里的 accept、mq_receive（那里优先级最高者先得）。</translation>
    </message>
    <message>
        <source>a job | job | jobs</source>
        <extracomment>one-mailbox-many-readers, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个任务 | 任务 | 任务</translation>
    </message>
    <message>
        <source>Time for a job (ms)</source>
        <extracomment>one-mailbox-many-readers, name of a knob</extracomment>
        <translation>做一个任务的时间 (ms)</translation>
    </message>
    <message>
        <source>All three sleep in receive when job 1 arrives. Who gets it?</source>
        <extracomment>one-mailbox-many-readers, question</extracomment>
        <translation>任务 1 到来时，三个都在 receive 中睡眠。谁得到它？</translation>
    </message>
    <message>
        <source>Waiting readers stand in a line. A message is given to the first of them, and only this one is woken; the others do not even notice.</source>
        <extracomment>one-mailbox-many-readers, why that is the answer</extracomment>
        <translation>等待的读者排成一队。消息交给队首，也只有它被唤醒；别的根本察觉不到。</translation>
    </message>
    <message>
        <source>Now nobody sleeps: each looks now and then. Who gets job 1?</source>
        <extracomment>one-mailbox-many-readers, question</extracomment>
        <translation>现在没有谁睡眠：各自偶尔查看。谁得到任务 1？</translation>
    </message>
    <message>
        <source>A look that finds nothing leaves no trace: there is no line. The job lies there until somebody looks, and it belongs to whoever that is.</source>
        <extracomment>one-mailbox-many-readers, why that is the answer</extracomment>
        <translation>没有结果的查看不留痕迹：没有排队。任务放在那里，直到有人查看，谁看到就归谁。</translation>
    </message>
    <message>
        <source>All three sleep in one line: Cleo, Bob, Ada, in the order in which they came.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>三个都在一队里睡眠：Cleo、Bob、Ada，按到来的顺序。</translation>
    </message>
    <message>
        <source>One job, one wake-up: Cleo&apos;s. Ada and Bob sleep on, and nobody tells them.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>一个任务，一次唤醒：唤醒的是 Cleo。Ada 和 Bob 继续睡，没有谁告诉他们。</translation>
    </message>
    <message>
        <source>This one looked first after the job had come. Who came first does not count.</source>
        <extracomment>one-mailbox-many-readers, caption at a checkpoint</extracomment>
        <translation>任务到来后，是这一个最先查看。谁先来不算数。</translation>
    </message>
    <message>
        <source>Cleo gets job 1</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>Cleo 得到任务 1</translation>
    </message>
    <message>
        <source>Bob gets job 2</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>Bob 得到任务 2</translation>
    </message>
    <message>
        <source>six jobs are given out</source>
        <extracomment>one-mailbox-many-readers, something to watch for</extracomment>
        <translation>六个任务全部分出</translation>
    </message>
    <message>
        <source>Look now and then, or sleep until woken?</source>
        <extracomment>polling, title</extracomment>
        <translation>偶尔查看，还是睡到被唤醒？</translation>
    </message>
    <message>
        <source>Polling</source>
        <extracomment>polling, topic</extracomment>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Polling has a price: looks in vain when the interval is short, old messages when it is long.</source>
        <extracomment>polling, goal</extracomment>
        <translation>轮询有代价：间隔短则空查多，间隔长则消息旧。</translation>
    </message>
    <message>
        <source>Six messages at irregular times. The receiver looks every 0.6 s, or sleeps in receive: the switch decides.</source>
        <extracomment>polling, summary</extracomment>
        <translation>六条消息在不规则的时刻到来。接收方每 0.6 s 查看一次，或者在 receive 中睡眠：由开关决定。</translation>
    </message>
    <message>
        <source>mq_receive with O_NONBLOCK, poll or select with timeout 0, MPI_Iprobe, BlockingQueue.poll.</source>
        <extracomment>polling, the same elsewhere</extracomment>
        <translation>带 O_NONBLOCK 的 mq_receive、时限为 0 的 poll 或 select、MPI_Iprobe、BlockingQueue.poll。</translation>
    </message>
    <message>
        <source>Time between two looks (ms)</source>
        <extracomment>polling, name of a knob</extracomment>
        <translation>两次查看的间隔 (ms)</translation>
    </message>
    <message>
        <source>Busy between two looks (1 = yes)</source>
        <extracomment>polling, name of a knob</extracomment>
        <translation>两次查看间忙等（1 = 是）</translation>
    </message>
    <message>
        <source>Which receiver has a message soonest after it was sent?</source>
        <extracomment>polling, question</extracomment>
        <translation>哪种接收方在消息发出后最快得到它？</translation>
    </message>
    <message>
        <source>The send itself wakes who sleeps in receive. Who looks finds the message only at the next look, about half an interval later on average.</source>
        <extracomment>polling, why that is the answer</extracomment>
        <translation>发送本身就唤醒在 receive 中睡眠的进程。靠查看的要到下一次查看才发现消息，平均晚约半个间隔。</translation>
    </message>
    <message>
        <source>Six messages come. How often does the receiver look in vain?</source>
        <extracomment>polling, question</extracomment>
        <translation>来了六条消息。接收方空查多少次？</translation>
    </message>
    <message>
        <source>It knows nothing of the sender&apos;s times. Between two messages it looks once, twice or three times and finds nothing.</source>
        <extracomment>polling, why that is the answer</extracomment>
        <translation>它不知道发送方的时刻。在两条消息之间它查看一次、两次或三次，什么也没有。</translation>
    </message>
    <message>
        <source>It looked: no message. It carries on, and nobody tells it when one comes.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>它看了：没有消息。它接着干，消息来时没有谁告诉它。</translation>
    </message>
    <message>
        <source>Here is a message. It had been lying there since it was sent.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>有一条消息。它从发出起就一直放在那里。</translation>
    </message>
    <message>
        <source>The send has woken the receiver. Not one look was in vain.</source>
        <extracomment>polling, caption at a checkpoint</extracomment>
        <translation>发送唤醒了接收方。没有一次空查。</translation>
    </message>
    <message>
        <source>three looks in vain</source>
        <extracomment>polling, something to watch for</extracomment>
        <translation>三次空查</translation>
    </message>
    <message>
        <source>a look that found a message</source>
        <extracomment>polling, something to watch for</extracomment>
        <translation>一次有收获的查看</translation>
    </message>
    <message>
        <source>Urgent first</source>
        <extracomment>priorities, title</extracomment>
        <translation>急的优先</translation>
    </message>
    <message>
        <source>Priorities</source>
        <extracomment>priorities, topic</extracomment>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Urgent messages overtake the others; among equals the oldest goes first; and who is not urgent may wait without end.</source>
        <extracomment>priorities, goal</extracomment>
        <translation>紧急的消息超过其他消息；同级中最旧的先走；不紧急的可能无限期等下去。</translation>
    </message>
    <message>
        <source>One doctor, 1 s for each patient. Three walk in early. The ambulance brings four, one after the other, and they are urgent.</source>
        <extracomment>priorities, summary</extracomment>
        <translation>一位医生（Doctor），每个病人 1 s。三个病人早早自己走来。救护车（Ambulance）接连送来四个，他们是急诊。</translation>
    </message>
    <message>
        <source>mq_send&apos;s priority, PriorityBlockingQueue, MPI tags with MPI_Iprobe, real-time scheduling classes, urgent data in TCP.</source>
        <extracomment>priorities, the same elsewhere</extracomment>
        <translation>mq_send 的优先级、PriorityBlockingQueue、MPI 的标签加 MPI_Iprobe、实时调度类、TCP 的紧急数据。</translation>
    </message>
    <message>
        <source>a patient | patient | patients</source>
        <extracomment>priorities, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个病人 | 病人 | 病人</translation>
    </message>
    <message>
        <source>Priority of the ambulance (0: like all)</source>
        <extracomment>priorities, name of a knob</extracomment>
        <translation>救护车的优先级（0：与大家相同）</translation>
    </message>
    <message>
        <source>Patients that the ambulance brings</source>
        <extracomment>priorities, name of a knob</extracomment>
        <translation>救护车送来的病人数</translation>
    </message>
    <message>
        <source>Patients 1, 2 and 3 walk in, then 4, 5, 6 and 7 come by ambulance while the doctor is busy. In which order are they treated?</source>
        <extracomment>priorities, question</extracomment>
        <translation>病人 1、2 和 3 自己走来，然后医生正忙时，4、5、6 和 7 由救护车送来。治疗的顺序是什么？</translation>
    </message>
    <message>
        <source>Patient 1 is under treatment before the first ambulance comes, and is not sent away. Then the urgent ones overtake, in the order of their arrival; patients 2 and 3 keep their order too, behind all of them.</source>
        <extracomment>priorities, why that is the answer</extracomment>
        <translation>第一辆救护车来之前，病人 1 已在治疗，不会被打发走。之后紧急的按到达顺序超到前面；病人 2 和 3 也保持原来的次序，排在他们所有人后面。</translation>
    </message>
    <message>
        <source>What if the ambulance never stops bringing one after the other?</source>
        <extracomment>priorities, question</extracomment>
        <translation>如果救护车一个接一个，永远送不完呢？</translation>
    </message>
    <message>
        <source>The queue compares nothing but urgency and age within the same urgency. While there is always somebody urgent, the others wait without end. If waiting should count, a program must see to it.</source>
        <extracomment>priorities, why that is the answer</extracomment>
        <translation>队列只比较紧急程度，同级再比先后。只要总有紧急的，其他人就无限期地等。如果等待时间也该算数，必须由程序来负责。</translation>
    </message>
    <message>
        <source>Patient 1 has come, and nobody is before it.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>病人 1 来了，他前面没有人。</translation>
    </message>
    <message>
        <source>The doctor took an urgent patient, though others had waited longer.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>医生取了一个急诊病人，尽管有人等得更久。</translation>
    </message>
    <message>
        <source>Four urgent ones, one after the other. Those who walked in are still waiting: nobody counts how long.</source>
        <extracomment>priorities, caption at a checkpoint</extracomment>
        <translation>四个急诊，一个接一个。自己走来的还在等：没有谁计算他们等了多久。</translation>
    </message>
    <message>
        <source>somebody is overtaken</source>
        <extracomment>priorities, something to watch for</extracomment>
        <translation>有人被超过</translation>
    </message>
    <message>
        <source>all have been treated</source>
        <extracomment>priorities, something to watch for</extracomment>
        <translation>所有人都治疗过了</translation>
    </message>
    <message>
        <source>Rendezvous: a meeting point</source>
        <extracomment>rendezvous, title</extracomment>
        <translation>会合：一个碰头点</translation>
    </message>
    <message>
        <source>Capacity 0</source>
        <extracomment>rendezvous, topic</extracomment>
        <translation>容量 0</translation>
    </message>
    <message>
        <source>A channel without room keeps nothing: sender and receiver meet, and whoever comes first waits.</source>
        <extracomment>rendezvous, goal</extracomment>
        <translation>没有空位的通道什么都不保存：发送方和接收方碰头，谁先到谁等。</translation>
    </message>
    <message>
        <source>Five messages through a channel of capacity 0. The receiver works 0.8 s on each.</source>
        <extracomment>rendezvous, summary</extracomment>
        <translation>五条消息通过容量为 0 的通道。接收方处理每条要 0.8 s。</translation>
    </message>
    <message>
        <source>A Go channel made without a size, occam&apos;s ! and ?, Ada&apos;s rendezvous, MPI_Ssend.</source>
        <extracomment>rendezvous, the same elsewhere</extracomment>
        <translation>不给容量的 Go 通道、occam 的 ! 和 ?、Ada 的会合、MPI_Ssend。</translation>
    </message>
    <message>
        <source>There is no place to put one. A message passes from hand to hand when both are there; until then the sender holds it.</source>
        <extracomment>rendezvous, why that is the answer</extracomment>
        <translation>没有地方放。双方都在时，消息从一手交到另一手；在此之前由发送方拿着。</translation>
    </message>
    <message>
        <source>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</source>
        <extracomment>rendezvous, question</extracomment>
        <translation>发送是异步的，接收方正忙。发送方怎样处理消息 2？</translation>
    </message>
    <message>
        <source>An asynchronous send does not wait for receipt, but it needs a place for the message. Here the only place is the receiver&apos;s hand.</source>
        <extracomment>rendezvous, why that is the answer</extracomment>
        <translation>异步发送不等接收，但消息需要一个位置。在这里唯一的位置就是接收方的手。</translation>
    </message>
    <message>
        <source>The receiver came first. It sleeps until someone sends.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>接收方先到。它睡眠到有人发送为止。</translation>
    </message>
    <message>
        <source>Nobody stood there with a message. The receiver carries on with other work.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>没有谁拿着消息站在那里。接收方接着做其他工作。</translation>
    </message>
    <message>
        <source>They met: message 2 passed from hand to hand. The sender had come first and had to wait.</source>
        <extracomment>rendezvous, caption at a checkpoint</extracomment>
        <translation>它们碰头了：消息 2 从一手交到另一手。发送方先到，只好等。</translation>
    </message>
    <message>
        <source>the receiver waits for a sender</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>接收方在等发送方</translation>
    </message>
    <message>
        <source>the sender had to wait for the receiver</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>发送方曾不得不等接收方</translation>
    </message>
    <message>
        <source>the sender waits for a receiver</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>发送方在等接收方</translation>
    </message>
    <message>
        <source>five meetings, nothing was ever queued</source>
        <extracomment>rendezvous, something to watch for</extracomment>
        <translation>五次碰头，从没有排过队</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <extracomment>request-reply, title</extracomment>
        <translation>请求与应答</translation>
    </message>
    <message>
        <source>Client and server</source>
        <extracomment>request-reply, topic</extracomment>
        <translation>客户与服务器</translation>
    </message>
    <message>
        <source>Each client has a mailbox of its own for replies, so every reply finds the one who asked.</source>
        <extracomment>request-reply, goal</extracomment>
        <translation>每个客户有自己的应答信箱，所以每个应答都能找到提问者。</translation>
    </message>
    <message>
        <source>Anna and Ben send their sums to one server, Anna first. Ben waits for his reply at once; Anna does something else before she looks into her mailbox.</source>
        <extracomment>request-reply, summary</extracomment>
        <translation>Anna 和 Ben 把算式发给一个服务器（Server），Anna 在先。Ben 立即等应答；Anna 先做别的事，再看自己的信箱。</translation>
    </message>
    <message>
        <source>A socket per client, an HTTP response, a Go request that carries its reply channel, mqueue names with the pid in them, an MPI message with source and tag.</source>
        <extracomment>request-reply, the same elsewhere</extracomment>
        <translation>每个客户一个套接字、HTTP 响应、自带应答通道的 Go 请求、名字里含 pid 的 mqueue、带来源和标签的 MPI 消息。</translation>
    </message>
    <message>
        <source>a request | request | requests</source>
        <extracomment>request-reply, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个请求 | 请求 | 请求</translation>
    </message>
    <message>
        <source>a reply | reply | replies</source>
        <extracomment>request-reply, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个应答 | 应答 | 应答</translation>
    </message>
    <message>
        <source>One mailbox for all replies (1: yes)</source>
        <extracomment>request-reply, name of a knob</extracomment>
        <translation>所有应答共用一个信箱（1：是）</translation>
    </message>
    <message>
        <source>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</source>
        <extracomment>request-reply, question</extracomment>
        <translation>Anna 先问，Ben 后问。Ben 比 Anna 先开始等应答。谁得到第一个应答？</translation>
    </message>
    <message>
        <source>The server puts the reply into the mailbox of the one who asked. A mailbox keeps it until its owner looks; whoever else waits sees nothing of it.</source>
        <extracomment>request-reply, why that is the answer</extracomment>
        <translation>服务器把应答放进提问者的信箱。信箱保存它，直到主人来看；别人即使在等，也一点都看不到。</translation>
    </message>
    <message>
        <source>How does the server know whose mailbox is the right one?</source>
        <extracomment>request-reply, question</extracomment>
        <translation>服务器怎么知道哪个信箱才对？</translation>
    </message>
    <message>
        <source>The system knows no replies. A reply is a message like any other; the program takes the name that came with the request and chooses the mailbox.</source>
        <extracomment>request-reply, why that is the answer</extracomment>
        <translation>系统不懂什么是应答。应答是一条普通的消息；程序取出随请求而来的名字，选择信箱。</translation>
    </message>
    <message>
        <source>Two requests are under way. Each carries the name of its sender.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>两个请求在途。每个都带着发送方的名字。</translation>
    </message>
    <message>
        <source>The first reply lies in Anna&apos;s mailbox. Ben waits too, but not here.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>第一个应答在 Anna 的信箱里。Ben 也在等，但不在这里等。</translation>
    </message>
    <message>
        <source>Ben has a reply: the second one, to Ben&apos;s own request.</source>
        <extracomment>request-reply, caption at a checkpoint</extracomment>
        <translation>Ben 得到一个应答：第二个，正是对 Ben 自己请求的应答。</translation>
    </message>
    <message>
        <source>the first reply waits for Anna</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>第一个应答在等 Anna</translation>
    </message>
    <message>
        <source>Anna has looked: here it is</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>Anna 看了：应答就在这里</translation>
    </message>
    <message>
        <source>four requests, four replies</source>
        <extracomment>request-reply, something to watch for</extracomment>
        <translation>四个请求，四个应答</translation>
    </message>
    <message>
        <source>How much room do they need?</source>
        <extracomment>small-buffers, title</extracomment>
        <translation>它们需要多少空位？</translation>
    </message>
    <message>
        <source>Deadlock and buffers</source>
        <extracomment>small-buffers, topic</extracomment>
        <translation>死锁与缓冲区</translation>
    </message>
    <message>
        <source>Room hides that both send first, up to as many messages as there is room for; one more, and they are stuck.</source>
        <extracomment>small-buffers, goal</extracomment>
        <translation>空位掩盖了双方都先发送的毛病，但最多掩盖到空位的数目；再多一条就卡住。</translation>
    </message>
    <message>
        <source>Anna and Ben play rounds. In round 1 each sends one letter and then reads one; in round 2 two, in round 3 three, and so on. Each box has room for three.</source>
        <extracomment>small-buffers, summary</extracomment>
        <translation>Anna 和 Ben 一轮一轮地玩。第 1 轮每人发一封信，再读一封；第 2 轮两封，第 3 轮三封，以此类推。每个信箱有三个空位。</translation>
    </message>
    <message>
        <source>MPI_Send, which is safe only as long as the library buffers; two pipes of 64 KiB between a program and its filter; Go channels of size 3.</source>
        <extracomment>small-buffers, the same elsewhere</extracomment>
        <translation>MPI_Send 只有在库做缓冲时才安全；程序与其过滤器之间的两条 64 KiB 的管道；容量为 3 的 Go 通道。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>small-buffers, name of a knob</extracomment>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Both send before they read, and each box has room for three. What happens in round 4?</source>
        <extracomment>small-buffers, question</extracomment>
        <translation>双方都先发后读，每个信箱有三个空位。第 4 轮会怎样？</translation>
    </message>
    <message>
        <source>Three letters find room. For the fourth each waits until the other reads one, and the other waits too. The threshold is the room: fine for up to three, stuck beyond.</source>
        <extracomment>small-buffers, why that is the answer</extracomment>
        <translation>三封信有空位。到第四封，每个都等对方读一封，而对方也在等。门槛就是空位数：不超过三封没事，再多就卡住。</translation>
    </message>
    <message>
        <source>Now the send is synchronous. In which round do they get stuck?</source>
        <extracomment>small-buffers, question</extracomment>
        <translation>现在发送是同步的。它们在第几轮卡住？</translation>
    </message>
    <message>
        <source>Each waits until its letter is received, not for room. With synchronous sends no amount of room helps.</source>
        <extracomment>small-buffers, why that is the answer</extracomment>
        <translation>每个等的是自己的信被接收，不是空位。对同步发送，再多的空位也没有用。</translation>
    </message>
    <message>
        <source>Round 1 is over. Both sent first, and it went well: each letter found room.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>第 1 轮结束。双方都先发送，也没出问题：每封信都有空位。</translation>
    </message>
    <message>
        <source>Three letters each, and it went well again. Ben&apos;s box was full, and nobody noticed.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>各三封信，又没出问题。Ben 的信箱满了，谁也没察觉。</translation>
    </message>
    <message>
        <source>The fourth letter finds no room. Both sleep until the other takes a letter. Nobody tells them that they wait for each other.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>第四封信找不到空位。双方都睡眠到对方取走一封信为止。没有谁告诉它们：它们在互相等待。</translation>
    </message>
    <message>
        <source>Stuck with the first letter: each sleeps until the other has received it. There is room for two more.</source>
        <extracomment>small-buffers, caption at a checkpoint</extracomment>
        <translation>第一封信就卡住了：每个都睡眠到对方接收它为止。还有两个空位。</translation>
    </message>
    <message>
        <source>three rounds went well</source>
        <extracomment>small-buffers, something to watch for</extracomment>
        <translation>三轮都没出问题</translation>
    </message>
    <message>
        <source>Anna waits for room</source>
        <extracomment>small-buffers, something to watch for</extracomment>
        <translation>Anna 在等空位</translation>
    </message>
    <message>
        <source>After you: two polite pollers</source>
        <extracomment>two-polite-pollers, title</extracomment>
        <translation>您先请：两个礼让的轮询者</translation>
    </message>
    <message>
        <source>Livelock</source>
        <extracomment>two-polite-pollers, topic</extracomment>
        <translation>活锁</translation>
    </message>
    <message>
        <source>Nobody sleeps, both processors are busy, and nothing gets done: that is a livelock.</source>
        <extracomment>two-polite-pollers, goal</extracomment>
        <translation>没有谁睡眠，两个处理器都在忙，却什么也没做成：这就是活锁。</translation>
    </message>
    <message>
        <source>Anna and Ben each want to speak only after the other has spoken. Each looks for a word of the other, and looks again; after six seconds they give up.</source>
        <extracomment>two-polite-pollers, summary</extracomment>
        <translation>Anna 和 Ben 都想等对方先说了话自己才说。每个都查看有没有对方的话，一看再看；六秒后它们放弃。</translation>
    </message>
    <message>
        <source>Two spin-locks that back off in step, Ethernet senders that collide again and again, poll with timeout 0 on both sides, MPI_Iprobe facing MPI_Iprobe.</source>
        <extracomment>two-polite-pollers, the same elsewhere</extracomment>
        <translation>两个同步退避的自旋锁、一再冲突的以太网发送方、双方都用时限为 0 的 poll、MPI_Iprobe 对 MPI_Iprobe。</translation>
    </message>
    <message>
        <source>a word | word | words</source>
        <extracomment>two-polite-pollers, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一句话 | 话 | 话</translation>
    </message>
    <message>
        <source>Anna speaks first (1: yes)</source>
        <extracomment>two-polite-pollers, name of a knob</extracomment>
        <translation>Anna 先说（1：是）</translation>
    </message>
    <message>
        <source>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</source>
        <extracomment>two-polite-pollers, question</extracomment>
        <translation>每个都等对方先说，没有谁睡眠。这是死锁吗？</translation>
    </message>
    <message>
        <source>In a deadlock everybody sleeps and no processor is used. Here both run, and use their processors for nothing. Each step is right; only the whole gets nowhere. It is called a livelock, and it is harder to find: everything looks busy.</source>
        <extracomment>two-polite-pollers, why that is the answer</extracomment>
        <translation>死锁时大家都睡眠，不占用处理器。这里两者都在运行，白白占用处理器。每一步都没错；只是整体毫无进展。这叫活锁，它更难发现：一切看上去都很忙。</translation>
    </message>
    <message>
        <source>Now the receive is synchronous. What is different?</source>
        <extracomment>two-polite-pollers, question</extracomment>
        <translation>现在接收是同步的。有什么不同？</translation>
    </message>
    <message>
        <source>Each sleeps until the other sends, and the other sleeps too. It costs no processor time, but it is just as final: nobody wakes them.</source>
        <extracomment>two-polite-pollers, why that is the answer</extracomment>
        <translation>每个都睡眠到对方发送为止，而对方也在睡眠。这不耗处理器时间，但同样无可挽回：没有谁唤醒它们。</translation>
    </message>
    <message>
        <source>Three looks, three times no message. Ben is busy all the time, and has achieved nothing.</source>
        <extracomment>two-polite-pollers, caption at a checkpoint</extracomment>
        <translation>看了三次，三次都没有消息。Ben 一直在忙，却什么也没做成。</translation>
    </message>
    <message>
        <source>Both sleep until the other sends. The circle is closed.</source>
        <extracomment>two-polite-pollers, caption at a checkpoint</extracomment>
        <translation>双方都睡眠到对方发送为止。环闭合了。</translation>
    </message>
    <message>
        <source>Anna keeps a processor busy</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>Anna 让一个处理器一直忙</translation>
    </message>
    <message>
        <source>five looks in vain</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>五次空查</translation>
    </message>
    <message>
        <source>Anna sleeps: no message</source>
        <extracomment>two-polite-pollers, something to watch for</extracomment>
        <translation>Anna 睡眠：没有消息</translation>
    </message>
    <message>
        <source>Two worlds</source>
        <extracomment>two-worlds, title</extracomment>
        <translation>两个世界</translation>
    </message>
    <message>
        <source>What communication is</source>
        <extracomment>two-worlds, topic</extracomment>
        <translation>什么是通信</translation>
    </message>
    <message>
        <source>Two processes share no variables. What one knows reaches the other only as a message that the system carries.</source>
        <extracomment>two-worlds, goal</extracomment>
        <translation>两个进程不共享变量。一个所知道的，只能作为系统传送的消息到达另一个。</translation>
    </message>
    <message>
        <source>Both processes have a variable x, and it is 1. The writer sets its x to 42.</source>
        <extracomment>two-worlds, summary</extracomment>
        <translation>两个进程都有变量 x，值都是 1。写者（Writer）把自己的 x 设为 42。</translation>
    </message>
    <message>
        <source>After fork every variable exists twice. A message: write and read on a pipe, mq_send and mq_receive, send and recv on a socket.</source>
        <extracomment>two-worlds, the same elsewhere</extracomment>
        <translation>fork 之后每个变量都有两份。消息：管道上的 write 和 read、mq_send 和 mq_receive、套接字上的 send 和 recv。</translation>
    </message>
    <message>
        <source>a note | note | notes</source>
        <extracomment>two-worlds, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一张便条 | 便条 | 便条</translation>
    </message>
    <message>
        <source>The number the writer sets</source>
        <extracomment>two-worlds, name of a knob</extracomment>
        <translation>写者设的数</translation>
    </message>
    <message>
        <source>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</source>
        <extracomment>two-worlds, question</extracomment>
        <translation>1.5 s 时写者设置了自己的 x。一秒之后读者的 x 是多少？</translation>
    </message>
    <message>
        <source>Each process has memory of its own. Both variables are called x, but they are two variables.</source>
        <extracomment>two-worlds, why that is the answer</extracomment>
        <translation>每个进程有自己的内存。两个变量都叫 x，但它们是两个变量。</translation>
    </message>
    <message>
        <source>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</source>
        <extracomment>two-worlds, question</extracomment>
        <translation>便条传了过去，读者把其中的数加 1。最后写者的 x 是多少？</translation>
    </message>
    <message>
        <source>A message is a copy. Whatever the receiver does with its copy, nobody tells the sender.</source>
        <extracomment>two-worlds, why that is the answer</extracomment>
        <translation>消息是副本。接收方怎样处理自己的副本，都没有谁告诉发送方。</translation>
    </message>
    <message>
        <source>The writer has set its x. The reader&apos;s x is another variable: nobody tells the reader.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>写者设置了自己的 x。读者的 x 是另一个变量：没有谁告诉读者。</translation>
    </message>
    <message>
        <source>A second later the reader&apos;s x is still 1. The two processes share no memory of their own.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>一秒之后读者的 x 仍是 1。两个进程各自的内存并不共享。</translation>
    </message>
    <message>
        <source>The note has crossed: the system copied it from the one process into the other.</source>
        <extracomment>two-worlds, caption at a checkpoint</extracomment>
        <translation>便条传过去了：系统把它从一个进程复制到另一个进程。</translation>
    </message>
    <message>
        <source>the writer changes its x</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>写者改变自己的 x</translation>
    </message>
    <message>
        <source>the reader does not see it</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>读者看不到</translation>
    </message>
    <message>
        <source>one message crosses</source>
        <extracomment>two-worlds, something to watch for</extracomment>
        <translation>一条消息传过去</translation>
    </message>
    <message>
        <source>A queue without limit</source>
        <extracomment>unbounded, title</extracomment>
        <translation>没有上限的队列</translation>
    </message>
    <message>
        <source>Memory and latency</source>
        <extracomment>unbounded, topic</extracomment>
        <translation>内存与延迟</translation>
    </message>
    <message>
        <source>A queue hides that the receiver is too slow: every message waits longer than the one before, until a limit says so.</source>
        <extracomment>unbounded, goal</extracomment>
        <translation>队列掩盖了接收方太慢：每条消息都比前一条等得更久，直到上限把它说出来。</translation>
    </message>
    <message>
        <source>A letter every 0.2 s; 0.6 s to read each. There is room for ten: that stands for all the memory there is.</source>
        <extracomment>unbounded, summary</extracomment>
        <translation>每 0.2 s 一封信；每封读 0.6 s。有十个空位：它代表全部的内存。</translation>
    </message>
    <message>
        <source>LinkedBlockingQueue without a size, Go with a slice behind a channel, MPI_Bsend, an inbox. msg_max and RLIMIT_MSGQUEUE are the limits of mqueue.</source>
        <extracomment>unbounded, the same elsewhere</extracomment>
        <translation>不设容量的 LinkedBlockingQueue、Go 通道后面加切片、MPI_Bsend、收件箱。msg_max 和 RLIMIT_MSGQUEUE 是 mqueue 的上限。</translation>
    </message>
    <message>
        <source>Time to read a letter (ms)</source>
        <extracomment>unbounded, name of a knob</extracomment>
        <translation>读一封信的时间 (ms)</translation>
    </message>
    <message>
        <source>There is room for ten letters. When does it begin to hurt?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>有十封信的空位。从什么时候开始有害？</translation>
    </message>
    <message>
        <source>Each letter waits longer than the one before, from the start: letter 2 waits 0.7 s, letter 3 1.1 s, letter 9 already 3.5 s. The full queue hurts nobody new, it only tells the writer.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>从一开始，每封信就比前一封等得更久：信 2 等 0.7 s，信 3 等 1.1 s，信 9 已等 3.5 s。队列满并没有再害到谁，只是让写者知道了。</translation>
    </message>
    <message>
        <source>Would it help to have room for 64 letters?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>如果有 64 封信的空位，会有用吗？</translation>
    </message>
    <message>
        <source>More room does not make the reader faster. The last letter is read at the same time as before, but it was sent earlier: it waits longer, and so do the two before it, which found no room either.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>空位再多，读者也不会更快。最后一封信读到的时刻和原来一样，但它发出得更早：等得更久，它前面那两封当时也没找到空位的信也是如此。</translation>
    </message>
    <message>
        <source>Now the send is synchronous. How many letters are in the queue when it is deepest?</source>
        <extracomment>unbounded, question</extracomment>
        <translation>现在发送是同步的。队列最深时里面有几封信？</translation>
    </message>
    <message>
        <source>The writer waits until each letter is received. It writes as slowly as the reader reads: no memory is needed, no letter grows old.</source>
        <extracomment>unbounded, why that is the answer</extracomment>
        <translation>写者要等到每封信被接收。读者读得多慢，它就写得多慢：不需要内存，也没有信变旧。</translation>
    </message>
    <message>
        <source>Five letters are waiting. The writer notices nothing: each send came back at once.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>五封信在等。写者毫无察觉：每次发送都立即返回。</translation>
    </message>
    <message>
        <source>This was the last place. Each letter takes memory while it waits.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>这是最后一个空位。每封信在等待时都占用内存。</translation>
    </message>
    <message>
        <source>The limit is reached, and only now the writer learns of it: it sleeps until there is room.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>到了上限，写者直到现在才知道：它睡眠到有空位为止。</translation>
    </message>
    <message>
        <source>The writer must wait until letter 2 is received. It cannot get ahead of the reader.</source>
        <extracomment>unbounded, caption at a checkpoint</extracomment>
        <translation>写者必须等到信 2 被接收。它无法跑到读者前面。</translation>
    </message>
    <message>
        <source>the queue grows</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>队列在增长</translation>
    </message>
    <message>
        <source>the limit: the writer waits</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>到了上限：写者等待</translation>
    </message>
    <message>
        <source>the last letter is read</source>
        <extracomment>unbounded, something to watch for</extracomment>
        <translation>最后一封信读完了</translation>
    </message>
    <message>
        <source>In what format?</source>
        <extracomment>what-format, title</extracomment>
        <translation>用什么格式？</translation>
    </message>
    <message>
        <source>Agreeing on a format</source>
        <extracomment>what-format, topic</extracomment>
        <translation>约定格式</translation>
    </message>
    <message>
        <source>A channel delivers bytes and knows nothing of their meaning: that sender and receiver agree on a format is their authors&apos; affair.</source>
        <extracomment>what-format, goal</extracomment>
        <translation>通道传递字节，不懂它们的含义：发送方和接收方约定格式，是程序作者的事。</translation>
    </message>
    <message>
        <source>A shop sends its orders as XML. The warehouse, written by somebody else, expects commas, as in &quot;3,chair&quot;.</source>
        <extracomment>what-format, summary</extracomment>
        <translation>商店（Shop）用 XML 发送订单。仓库（Warehouse）的程序出自别人之手，期望逗号，例如 &quot;3,chair&quot;。</translation>
    </message>
    <message>
        <source>Content-Type in HTTP, protobuf and its .proto files, an XML schema, MPI_Type_commit, ntohl; a pipe has none of them.</source>
        <extracomment>what-format, the same elsewhere</extracomment>
        <translation>HTTP 的 Content-Type、protobuf 及其 .proto 文件、XML schema、MPI_Type_commit、ntohl；管道则一样都没有。</translation>
    </message>
    <message>
        <source>The authors have met (1: yes)</source>
        <extracomment>what-format, name of a knob</extracomment>
        <translation>作者们碰过面（1：是）</translation>
    </message>
    <message>
        <source>The shop publishes its format (1: yes)</source>
        <extracomment>what-format, name of a knob</extracomment>
        <translation>商店公布其格式（1：是）</translation>
    </message>
    <message>
        <source>The warehouse cannot read the orders. What does the system report?</source>
        <extracomment>what-format, question</extracomment>
        <translation>仓库读不懂订单。系统会报告什么？</translation>
    </message>
    <message>
        <source>To the system a message is a row of bytes. It has delivered them all, faithfully and in order, and so everything is as it should be. The two programs fail to agree, and only they can know.</source>
        <extracomment>what-format, why that is the answer</extracomment>
        <translation>对系统来说，消息就是一串字节。它忠实地按顺序送达了全部字节，所以一切正常。没能约定好的是两个程序，也只有它们自己能知道。</translation>
    </message>
    <message>
        <source>What does the shop learn of the trouble?</source>
        <extracomment>what-format, question</extracomment>
        <translation>商店对这个麻烦知道些什么？</translation>
    </message>
    <message>
        <source>A send says at most that the message was received, never that it was understood. There are two repairs, both outside the system: the authors meet, or the sender publishes its format and the receiver reads it first.</source>
        <extracomment>what-format, why that is the answer</extracomment>
        <translation>发送最多说明消息已被接收，绝不说明已被理解。有两种补救，都在系统之外：作者们碰面，或者发送方公布格式，接收方先读它。</translation>
    </message>
    <message>
        <source>Every byte has arrived. The channel&apos;s work is done.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>每个字节都到了。通道的工作完成了。</translation>
    </message>
    <message>
        <source>The warehouse cannot read the order. The system reports nothing, and nobody tells the shop.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>仓库读不懂订单。系统什么都不报告，也没有谁告诉商店。</translation>
    </message>
    <message>
        <source>The fourth send has come back, and it said true, like the others.</source>
        <extracomment>what-format, caption at a checkpoint</extracomment>
        <translation>第四次发送返回了，和前几次一样是 true。</translation>
    </message>
    <message>
        <source>delivered, but not understood</source>
        <extracomment>what-format, something to watch for</extracomment>
        <translation>已送达，但没读懂</translation>
    </message>
    <message>
        <source>all four have been delivered</source>
        <extracomment>what-format, something to watch for</extracomment>
        <translation>四份全部送达</translation>
    </message>
    <message>
        <source>What happens when the queue is full</source>
        <extracomment>when-full, title</extracomment>
        <translation>队列满时会怎样</translation>
    </message>
    <message>
        <source>Wait, refuse, discard, overwrite: say which messages are missing, and who knows it.</source>
        <extracomment>when-full, goal</extracomment>
        <translation>等待、拒绝、丢弃、覆盖：说出哪些消息会缺少，以及谁知道。</translation>
    </message>
    <message>
        <source>A sensor sends eight readings faster than the display shows them. There is room for two; a reading that finds none is discarded.</source>
        <extracomment>when-full, summary</extracomment>
        <translation>传感器（Sensor）发送八个读数，比显示器（Display）显示得快。有两个空位；没有空位的读数被丢弃。</translation>
    </message>
    <message>
        <source>Wait: mq_send, a Go channel. Refuse: mq_send with O_NONBLOCK, BlockingQueue.offer. Discard: a UDP socket. Overwrite: a ring buffer, a log that forgets.</source>
        <extracomment>when-full, the same elsewhere</extracomment>
        <translation>等待：mq_send、Go 通道。拒绝：带 O_NONBLOCK 的 mq_send、BlockingQueue.offer。丢弃：UDP 套接字。覆盖：环形缓冲区、会遗忘的日志。</translation>
    </message>
    <message>
        <source>a reading | reading | readings</source>
        <extracomment>when-full, what a message is called: with article as object | before a number | many</extracomment>
        <translation>一个读数 | 读数 | 读数</translation>
    </message>
    <message>
        <source>Time to show a reading (ms)</source>
        <extracomment>when-full, name of a knob</extracomment>
        <translation>显示一个读数的时间 (ms)</translation>
    </message>
    <message>
        <source>A reading that finds no room is discarded. Which readings does the display show?</source>
        <extracomment>when-full, question</extracomment>
        <translation>没有空位的读数被丢弃。显示器显示哪些读数？</translation>
    </message>
    <message>
        <source>Readings 5, 6 and 8 found two others in the queue. What is queued stays; the newcomer is lost. With &quot;overwrite&quot; it is the other way round: the oldest is lost, and the last reading always arrives.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>读数 5、6 和 8 到来时队列里已有两个。已排队的留下；新来的丢失。用“覆盖”则相反：最旧的丢失，而最后一个读数总能到达。</translation>
    </message>
    <message>
        <source>Who is told that a reading was discarded?</source>
        <extracomment>when-full, question</extracomment>
        <translation>谁会得知有读数被丢弃？</translation>
    </message>
    <message>
        <source>The send comes back at once and says true. Only &quot;refuse&quot; tells the sender: its send returns false and &quot;full&quot;, and its program can try again. Nobody ever tells the receiver.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>发送立即返回，结果是 true。只有“拒绝”会告诉发送方：它的 send 返回 false 和 &quot;full&quot;，程序可以再试。从来没有谁告诉接收方。</translation>
    </message>
    <message>
        <source>Now the send is synchronous. How many readings are lost?</source>
        <extracomment>when-full, question</extracomment>
        <translation>现在发送是同步的。丢失几个读数？</translation>
    </message>
    <message>
        <source>The sensor waits until each reading is received, so at most one is ever in the queue. It finds room every time, but it is done much later.</source>
        <extracomment>when-full, why that is the answer</extracomment>
        <translation>传感器要等到每个读数被接收，所以队列里最多只有一个。它每次都有空位，但完成得晚得多。</translation>
    </message>
    <message>
        <source>The queue is full: two readings lie in it. The sensor does not know this.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>队列满了：里面有两个读数。传感器并不知道。</translation>
    </message>
    <message>
        <source>No room: this reading is lost. The send came back at once and said true.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>没有空位：这个读数丢失了。发送立即返回，结果是 true。</translation>
    </message>
    <message>
        <source>The sensor waits until reading 2 is received. Meanwhile it makes no other, so no other can be lost.</source>
        <extracomment>when-full, caption at a checkpoint</extracomment>
        <translation>传感器等到读数 2 被接收为止。这期间它不产生别的读数，所以也没有别的会丢失。</translation>
    </message>
    <message>
        <source>three readings are lost</source>
        <extracomment>when-full, something to watch for</extracomment>
        <translation>三个读数丢失</translation>
    </message>
    <message>
        <source>all eight have arrived</source>
        <extracomment>when-full, something to watch for</extracomment>
        <translation>八个全部到达</translation>
    </message>
    <message>
        <source>order 2 is cooked</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>订单 2 已经做好</translation>
    </message>
    <message>
        <source>order 2 was received</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>订单 2 已被接收</translation>
    </message>
    <message>
        <source>order 2 will be cooked</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>订单 2 一定会做</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The customer has the acknowledgement of order 2. What is certain?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>什么都不确定</translation>
    </message>
    <message>
        <source>no: an asynchronous sender never waits</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>不：异步发送方从不等待</translation>
    </message>
    <message>
        <source>yes: in its receive, for the acknowledgement</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>是：在它的接收中等确认</translation>
    </message>
    <message>
        <source>yes: in its send, for room</source>
        <comment>The send is asynchronous. Does the customer wait all the same?</comment>
        <extracomment>acknowledge, answer</extracomment>
        <translation>是：在它的发送中等空位</translation>
    </message>
    <message>
        <source>doughs: the first one</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>doughs：第一个队列</translation>
    </message>
    <message>
        <source>breads: just before the slicer</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>breads：紧挨在切片机前面的</translation>
    </message>
    <message>
        <source>both at the same time</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>两个同时满</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>Slicing takes more than twice as long as kneading or baking. Which queue is full first?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>都不会满</translation>
    </message>
    <message>
        <source>less bread is sliced in the same time</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>同样时间里切的面包变少</translation>
    </message>
    <message>
        <source>never more than three are under way, and nobody waits for room</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>在途的从不超过三个，没有谁等空位</translation>
    </message>
    <message>
        <source>the slicer works faster</source>
        <comment>There are only three trays: a dough needs one, and the slicer gives it back. What changes?</comment>
        <extracomment>back-pressure, answer</extracomment>
        <translation>切片机干得更快</translation>
    </message>
    <message>
        <source>both, by Bea</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>两封都会，由 Bea 读</translation>
    </message>
    <message>
        <source>the one on the desk</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>柜台上的那封</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>都不会</translation>
    </message>
    <message>
        <source>the one in Ann&apos;s box</source>
        <comment>Ann is killed. A letter lies in her own box, and one on the desk. Which of them will be read?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>Ann 信箱里的那封</translation>
    </message>
    <message>
        <source>nothing in either case</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>两种情况下都一无所知</translation>
    </message>
    <message>
        <source>to Ann: no receiver; to the desk: true</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>给 Ann：no receiver；给柜台：true</translation>
    </message>
    <message>
        <source>in both cases: no receiver</source>
        <comment>What does the customer learn when it writes to Ann once more, and to the desk?</comment>
        <extracomment>direct-or-mailbox, answer</extracomment>
        <translation>两种情况都是：no receiver</translation>
    </message>
    <message>
        <source>2.1 s: a quarter</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>2.1 s：四分之一</translation>
    </message>
    <message>
        <source>about 3.2 s</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>约 3.2 s</translation>
    </message>
    <message>
        <source>about 6 s</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>约 6 s</translation>
    </message>
    <message>
        <source>8.4 s: dividing does not help</source>
        <comment>The six pieces cost 0.4, 0.8, 1.2, 1.6, 2.0 and 2.4 s: 8.4 s for one worker. How long do four need together?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>8.4 s：分工没有用</translation>
    </message>
    <message>
        <source>smaller pieces</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>任务块更小</translation>
    </message>
    <message>
        <source>larger pieces</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>任务块更大</translation>
    </message>
    <message>
        <source>more room in the queue</source>
        <comment>Which change makes the four faster?</comment>
        <extracomment>divide-the-work, answer</extracomment>
        <translation>队列容量更大</translation>
    </message>
    <message>
        <source>each receives the other&apos;s letter</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>各自接收对方的信</translation>
    </message>
    <message>
        <source>Anna goes on, Ben waits</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>Anna 继续，Ben 等待</translation>
    </message>
    <message>
        <source>nothing, for ever</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>什么都不发生，永远如此</translation>
    </message>
    <message>
        <source>the system lets one of the sends fail</source>
        <comment>Each box has room for four. What happens once both have sent their first letter?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>系统让其中一个发送失败</translation>
    </message>
    <message>
        <source>yes, as before</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>会，和之前一样</translation>
    </message>
    <message>
        <source>yes, but later</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>会，只是晚一些</translation>
    </message>
    <message>
        <source>no: each letter lies in the box, and both go on to receive</source>
        <comment>Now the send is asynchronous. Can the two still get stuck?</comment>
        <extracomment>face-to-face, answer</extracomment>
        <translation>不会：信都在信箱里，两者都继续去接收</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>不占用</translation>
    </message>
    <message>
        <source>about half</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>大约一半</translation>
    </message>
    <message>
        <source>a whole one</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>一整个</translation>
    </message>
    <message>
        <source>it depends on the speed of the machine</source>
        <comment>Between two parts the consumer waits in receive. How much of a processor does it use meanwhile?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>取决于机器的速度</translation>
    </message>
    <message>
        <source>never: it looks by itself</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>从不：它自己查看</translation>
    </message>
    <message>
        <source>once in all</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>总共一次</translation>
    </message>
    <message>
        <source>once for each part</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>每个零件一次</translation>
    </message>
    <message>
        <source>many times for each part</source>
        <comment>Six parts are made. How often does a part wake the consumer?</comment>
        <extracomment>fast-consumer, answer</extracomment>
        <translation>每个零件很多次</translation>
    </message>
    <message>
        <source>order 5</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>订单 5</translation>
    </message>
    <message>
        <source>order 6</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>订单 6</translation>
    </message>
    <message>
        <source>order 7</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>订单 7</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Which order is the first that must wait for room?</comment>
        <extracomment>fast-producer, answer</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>at 6.0 s: there is room for every message</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>6.0 s 时：每条消息都有空位</translation>
    </message>
    <message>
        <source>at 7.5 s: it waits until some are received</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>7.5 s 时：它要等到某些消息被接收</translation>
    </message>
    <message>
        <source>at 10.2 s: it waits while each is worked on</source>
        <comment>The sender&apos;s own work takes 6.0 s. When is it done?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>10.2 s 时：它要等每条消息处理完</translation>
    </message>
    <message>
        <source>all 6</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>four-modes, answer</extracomment>
        <translation>全部 6 条</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>完全不用等</translation>
    </message>
    <message>
        <source>about 0.3 s: the work on a message</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>约 0.3 s：处理一条消息的时间</translation>
    </message>
    <message>
        <source>about 0.6 s: half the other work</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>约 0.6 s：其他工作的一半</translation>
    </message>
    <message>
        <source>about 1.2 s: all the other work</source>
        <comment>How long does the sender wait for receipt, on average?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>约 1.2 s：整段其他工作</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>同步接收</translation>
    </message>
    <message>
        <source>more room in the queue</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>队列容量更大</translation>
    </message>
    <message>
        <source>a faster sender</source>
        <comment>Which single change ends the sender&apos;s waiting?</comment>
        <extracomment>hostage, answer</extracomment>
        <translation>更快的发送方</translation>
    </message>
    <message>
        <source>no: it waits for ever</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>不会：它永远等下去</translation>
    </message>
    <message>
        <source>yes: it returns true</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>会：它返回 true</translation>
    </message>
    <message>
        <source>yes: it returns false and &quot;no receiver&quot;</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>会：它返回 false 和 &quot;no receiver&quot;</translation>
    </message>
    <message>
        <source>the sender is killed too</source>
        <comment>The sender sleeps in send, and the only receiver is killed. Does send ever return?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>发送方也被杀死</translation>
    </message>
    <message>
        <source>it is lost: received, and never done</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>丢了：已被接收，却永远做不完</translation>
    </message>
    <message>
        <source>it goes back into the queue</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>回到队列里</translation>
    </message>
    <message>
        <source>it goes back to the sender</source>
        <comment>The clerk was working on form 2 when it died. What becomes of this form?</comment>
        <extracomment>killed-receiver, answer</extracomment>
        <translation>退回给发送方</translation>
    </message>
    <message>
        <source>it is not certain</source>
        <comment>Each payment is 100. What is the balance at the end?</comment>
        <extracomment>lost-acknowledgement, answer</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>it reads letter 2: the wake-up is kept for it</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>它读信 2：唤醒为它保留着</translation>
    </message>
    <message>
        <source>it sleeps for ever, and letter 2 lies beside it</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>它永远睡下去，信 2 就在它旁边</translation>
    </message>
    <message>
        <source>it looks once more before it sleeps</source>
        <comment>Letter 2 is written, and the wake-up sent, just after the reader has looked and just before it sleeps. What does the reader do?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>它睡前再看一次</translation>
    </message>
    <message>
        <source>a second wake-up</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>第二次唤醒</translation>
    </message>
    <message>
        <source>the kernel compares once more, in one step with falling asleep</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>内核再比较一次，与入睡合成一步</translation>
    </message>
    <message>
        <source>a faster reader</source>
        <comment>What mends it, even if the time between check and sleep cannot be made 0?</comment>
        <extracomment>lost-wakeup, answer</extracomment>
        <translation>更快的读者</translation>
    </message>
    <message>
        <source>Names: Anna Ben</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Anna Ben</translation>
    </message>
    <message>
        <source>Names: Ben Anna</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Ben Anna</translation>
    </message>
    <message>
        <source>Names: Ben</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Ben</translation>
    </message>
    <message>
        <source>the system reports a conflict</source>
        <comment>Ben reads the shared list while Anna is still typing. What does the list say in the end?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>系统报告冲突</translation>
    </message>
    <message>
        <source>Names: Anna Ben</source>
        <comment>Then both send their names to an owner, again while the other is not finished. What does its list say?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Anna Ben</translation>
    </message>
    <message>
        <source>Names: Ben</source>
        <comment>Then both send their names to an owner, again while the other is not finished. What does its list say?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>Names: Ben</translation>
    </message>
    <message>
        <source>it depends on who types faster</source>
        <comment>Then both send their names to an owner, again while the other is not finished. What does its list say?</comment>
        <extracomment>many-editors, answer</extracomment>
        <translation>取决于谁打字快</translation>
    </message>
    <message>
        <source>the thermometer: it must know the new filter</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>温度计：它必须知道新滤波器</translation>
    </message>
    <message>
        <source>the display: it must know the new filter</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>显示器：它必须知道新滤波器</translation>
    </message>
    <message>
        <source>both</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>两者都要改</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The old filter is replaced by one that computes differently. What else must be changed?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>什么都不用改</translation>
    </message>
    <message>
        <source>it is lost</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>丢了</translation>
    </message>
    <message>
        <source>it waits in the queue</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>在队列里等着</translation>
    </message>
    <message>
        <source>the system sends it back</source>
        <comment>A value is sent while the old filter is off and the new one not yet ready. What becomes of it?</comment>
        <extracomment>modules, answer</extracomment>
        <translation>系统把它退回</translation>
    </message>
    <message>
        <source>Ada: the first in the file</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Ada：文件里的第一个</translation>
    </message>
    <message>
        <source>Cleo: she has waited longest</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Cleo：她等得最久</translation>
    </message>
    <message>
        <source>all three are woken, the fastest gets it</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>三个都被唤醒，最快的得到</translation>
    </message>
    <message>
        <source>nobody can say: it is chance</source>
        <comment>All three sleep in receive when job 1 arrives. Who gets it?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>没人能说：看运气</translation>
    </message>
    <message>
        <source>whoever has looked most often</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>查看次数最多的</translation>
    </message>
    <message>
        <source>whoever looks next</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>下一个来查看的</translation>
    </message>
    <message>
        <source>Cleo: she came first</source>
        <comment>Now nobody sleeps: each looks now and then. Who gets job 1?</comment>
        <extracomment>one-mailbox-many-readers, answer</extracomment>
        <translation>Cleo：她最先来</translation>
    </message>
    <message>
        <source>one that looks every second</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>每秒查看一次的</translation>
    </message>
    <message>
        <source>one that looks every 0.1 s</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>每 0.1 s 查看一次的</translation>
    </message>
    <message>
        <source>one that sleeps in receive until woken</source>
        <comment>Which receiver has a message soonest after it was sent?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>在 receive 中睡到被唤醒的</translation>
    </message>
    <message>
        <source>never</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>less than 6 times</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>少于 6 次</translation>
    </message>
    <message>
        <source>6 times: once for each message</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>6 次：每条消息一次</translation>
    </message>
    <message>
        <source>more than 6 times</source>
        <comment>Six messages come. How often does the receiver look in vain?</comment>
        <extracomment>polling, answer</extracomment>
        <translation>多于 6 次</translation>
    </message>
    <message>
        <source>patients 2 and 3 are never treated: they starve</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>病人 2 和 3 永远得不到治疗：他们饥饿</translation>
    </message>
    <message>
        <source>after some time they count as urgent</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>过一段时间他们就算紧急</translation>
    </message>
    <message>
        <source>they are treated in between</source>
        <comment>What if the ambulance never stops bringing one after the other?</comment>
        <extracomment>priorities, answer</extracomment>
        <translation>在中间给他们治疗</translation>
    </message>
    <message>
        <source>none, ever</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>从来没有</translation>
    </message>
    <message>
        <source>all 5</source>
        <comment>How many messages are in the queue when it is deepest?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>全部 5 条</translation>
    </message>
    <message>
        <source>it puts it into the queue and goes on</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>放进队列，继续</translation>
    </message>
    <message>
        <source>it throws it away and goes on</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>扔掉，继续</translation>
    </message>
    <message>
        <source>it waits until the receiver comes</source>
        <comment>The send is asynchronous, and the receiver is busy. What does the sender do with message 2?</comment>
        <extracomment>rendezvous, answer</extracomment>
        <translation>等到接收方来</translation>
    </message>
    <message>
        <source>Anna: it lies in her mailbox until she looks</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>Anna：应答在她的信箱里，等她来看</translation>
    </message>
    <message>
        <source>Ben: he waits first</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>Ben：他先开始等</translation>
    </message>
    <message>
        <source>both get a copy</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>两人各得一份副本</translation>
    </message>
    <message>
        <source>nobody: Anna is not waiting</source>
        <comment>Anna asks first, Ben second. Ben waits for a reply before Anna does. Who gets the first reply?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>都得不到：Anna 没有在等</translation>
    </message>
    <message>
        <source>the system sends replies back by itself</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>系统自动把应答送回</translation>
    </message>
    <message>
        <source>from the request: it carries its sender&apos;s name, and the program uses it</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>从请求得知：它带有发送方的名字，程序利用这个名字</translation>
    </message>
    <message>
        <source>it remembers who waits</source>
        <comment>How does the server know whose mailbox is the right one?</comment>
        <extracomment>request-reply, answer</extracomment>
        <translation>它记得谁在等</translation>
    </message>
    <message>
        <source>as in round 3</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>和第 3 轮一样</translation>
    </message>
    <message>
        <source>the fourth letter is lost</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>第四封信丢失</translation>
    </message>
    <message>
        <source>both get stuck at their fourth letter</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>双方都卡在自己的第四封信上</translation>
    </message>
    <message>
        <source>only the faster one gets stuck</source>
        <comment>Both send before they read, and each box has room for three. What happens in round 4?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>只有快的那个卡住</translation>
    </message>
    <message>
        <source>round 1</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>第 1 轮</translation>
    </message>
    <message>
        <source>round 3</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>第 3 轮</translation>
    </message>
    <message>
        <source>round 4</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>第 4 轮</translation>
    </message>
    <message>
        <source>never</source>
        <comment>Now the send is synchronous. In which round do they get stuck?</comment>
        <extracomment>small-buffers, answer</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>yes: nobody gets on</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>是：谁也没有进展</translation>
    </message>
    <message>
        <source>no: both run, look and look again, and still nobody gets on</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>不是：两者都在运行，一看再看，但谁也没有进展</translation>
    </message>
    <message>
        <source>no: one of them will speak in the end</source>
        <comment>Each waits for the other to speak, and nobody sleeps. Is this a deadlock?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>不是：最后总有一个会说</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>both sleep: now it is a deadlock</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>两者都睡眠：现在是死锁</translation>
    </message>
    <message>
        <source>the first message comes through</source>
        <comment>Now the receive is synchronous. What is different?</comment>
        <extracomment>two-polite-pollers, answer</extracomment>
        <translation>第一条消息能通过</translation>
    </message>
    <message>
        <source>the number that the writer set</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>写者设的数</translation>
    </message>
    <message>
        <source>1, as before</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>1，和之前一样</translation>
    </message>
    <message>
        <source>nothing: the reader has no x any more</source>
        <comment>At 1.5 s the writer sets its x. What is the reader&apos;s x one second later?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>没有了：读者不再有 x</translation>
    </message>
    <message>
        <source>one more than before</source>
        <comment>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>比之前多一</translation>
    </message>
    <message>
        <source>the number that it had set</source>
        <comment>The note crosses, and the reader adds 1 to the number in it. What is the writer&apos;s x at the end?</comment>
        <extracomment>two-worlds, answer</extracomment>
        <translation>它自己设的数</translation>
    </message>
    <message>
        <source>from the second letter on</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>从第二封信起</translation>
    </message>
    <message>
        <source>when the queue is full</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>队列满时</translation>
    </message>
    <message>
        <source>when the writer is done</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>写者写完时</translation>
    </message>
    <message>
        <source>never: nothing is lost</source>
        <comment>There is room for ten letters. When does it begin to hurt?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>从不：什么都没丢</translation>
    </message>
    <message>
        <source>yes: every letter is read sooner</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>会：每封信都更早读到</translation>
    </message>
    <message>
        <source>only the writer: it never waits; the letters wait longer</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>只对写者：它从不等待；信等得更久</translation>
    </message>
    <message>
        <source>no: nothing changes</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>不会：什么都不变</translation>
    </message>
    <message>
        <source>yes: the reader works faster</source>
        <comment>Would it help to have room for 64 letters?</comment>
        <extracomment>unbounded, answer</extracomment>
        <translation>会：读者工作得更快</translation>
    </message>
    <message>
        <source>an error to the shop</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>向商店报错</translation>
    </message>
    <message>
        <source>an error to the warehouse</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>向仓库报错</translation>
    </message>
    <message>
        <source>an error to both</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>向双方报错</translation>
    </message>
    <message>
        <source>nothing: it has delivered every byte</source>
        <comment>The warehouse cannot read the orders. What does the system report?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>什么都不报告：每个字节都已送达</translation>
    </message>
    <message>
        <source>each of its sends returns false</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>它的每次 send 都返回 false</translation>
    </message>
    <message>
        <source>nothing: each of its sends returns true</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>什么都不知道：它的每次 send 都返回 true</translation>
    </message>
    <message>
        <source>it gets its orders back</source>
        <comment>What does the shop learn of the trouble?</comment>
        <extracomment>what-format, answer</extracomment>
        <translation>它的订单被退回</translation>
    </message>
    <message>
        <source>all eight</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>全部八个</translation>
    </message>
    <message>
        <source>1 2 3 4 7: those that found room</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2 3 4 7：有空位的那些</translation>
    </message>
    <message>
        <source>1 2 5 7 8: always the newest</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2 5 7 8：总是最新的</translation>
    </message>
    <message>
        <source>1 2: the first two</source>
        <comment>A reading that finds no room is discarded. Which readings does the display show?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>1 2：最先的两个</translation>
    </message>
    <message>
        <source>the sensor: its send returns false</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>传感器：它的 send 返回 false</translation>
    </message>
    <message>
        <source>the display</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>显示器</translation>
    </message>
    <message>
        <source>both</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>两者都会</translation>
    </message>
    <message>
        <source>neither: the send returns true</source>
        <comment>Who is told that a reading was discarded?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>都不会：send 返回 true</translation>
    </message>
    <message>
        <source>three, as before</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>三个，和之前一样</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>one</source>
        <comment>Now the send is synchronous. How many readings are lost?</comment>
        <extracomment>when-full, answer</extracomment>
        <translation>一个</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>▶ Play</source>
        <translation>▶ 播放</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>单步 ▶</translation>
    </message>
    <message>
        <source>⤼ Next stop</source>
        <translation>⤼ 下一停点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>叙述</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>? Keys</source>
        <translation>? 按键</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This page plays a recording; that takes JavaScript, which is switched off here.</source>
        <translation>本页播放一份记录；这需要 JavaScript，而它在这里被关闭了。</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>哪次运行</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>一次运行</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · L = newest</source>
        <translation>↶ 回放 %1 / %2 · L = 最新</translation>
    </message>
    <message>
        <source>■ FINISHED %1</source>
        <translation>■ 结束 %1</translation>
    </message>
    <message>
        <source>▶ PLAYING %1</source>
        <translation>▶ 播放中 %1</translation>
    </message>
    <message>
        <source>❚❚ PAUSED %1</source>
        <translation>❚❚ 暂停 %1</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Space: play.</source>
        <translation>空格：播放。</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ?</source>
        <translation>%1：同样的程序，同一个时钟。会有什么不同？</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <translation>阻塞：%1。</translation>
    </message>
    <message>
        <source>At this moment nobody was blocked.</source>
        <translation>在这一时刻没有谁被阻塞。</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>没有谁被阻塞。</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ 暂停</translation>
    </message>
    <message>
        <source>Timeline of %1 up to %2</source>
        <translation>%1 的时间线，到 %2</translation>
    </message>
    <message>
        <source>%1, up to %2; at the end a table has the figures</source>
        <translation>%1，到 %2；结束时有表格列出数字</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>Answer and reason after the run.</source>
        <translation>运行后给出答案和理由。</translation>
    </message>
    <message>
        <source>hand to hand: nothing is ever queued</source>
        <translation>手递手：队列里从不存放消息</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>队列中</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在%1中</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>最深 %1</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>汇合点</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>wake-up</source>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>play, pause; at the end: from the beginning</source>
        <translation>播放、暂停；到结尾后从头开始</translation>
    </message>
    <message>
        <source>one back, one on</source>
        <translation>后退一步，前进一步</translation>
    </message>
    <message>
        <source>Shift+← → or Page Up, Page Down</source>
        <translation>Shift+← → 或 Page Up、Page Down</translation>
    </message>
    <message>
        <source>previous, next stop</source>
        <translation>上一个、下一个停点</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>beginning, end</source>
        <translation>开头、结尾</translation>
    </message>
    <message>
        <source>back from a replay to the newest</source>
        <translation>从回放回到最新</translation>
    </message>
    <message>
        <source>slower, faster</source>
        <translation>更慢、更快</translation>
    </message>
    <message>
        <source>that run</source>
        <translation>那次运行</translation>
    </message>
    <message>
        <source>all of them compared</source>
        <translation>全部比较</translation>
    </message>
    <message>
        <source>narration</source>
        <translation>叙述</translation>
    </message>
    <message>
        <source>light, dark, high contrast</source>
        <translation>浅色、深色、高对比度</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, or back to the comparison</source>
        <translation>关闭，或回到比较</translation>
    </message>
    <message>
        <source>Linux: not known</source>
        <translation>Linux：未知</translation>
    </message>
    <message>
        <source>Linux: asleep</source>
        <translation>Linux：睡眠中</translation>
    </message>
    <message>
        <source>Linux: not asleep</source>
        <translation>Linux：未睡眠</translation>
    </message>
    <message>
        <source>woken before it slept</source>
        <translation>睡着之前已被唤醒</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>sender and receiver</source>
        <translation>发送方兼接收方</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>接收方</translation>
    </message>
</context>
<context>
    <name>synchroscope</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, in mode %2</source>
        <translation>%1，模式 %2</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ? Space steps %2.</source>
        <translation>%1：同一批程序，同一时钟。会有什么不同？空格键单步推进%2。</translation>
    </message>
    <message>
        <source>%1: the same programs, one run after the other. What will differ? Space starts them.</source>
        <translation>%1：同一批程序，逐个运行。会有什么不同？空格键开始。</translation>
    </message>
    <message>
        <source>%1: the same programs, on one clock. What will differ? Space starts %2.</source>
        <translation>%1：同一批程序，同一时钟。会有什么不同？空格键启动%2。</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>all three</source>
        <translation>全部三个</translation>
    </message>
    <message>
        <source>all four</source>
        <translation>全部四个</translation>
    </message>
    <message>
        <source>all five</source>
        <translation>全部五个</translation>
    </message>
    <message>
        <source>all six</source>
        <translation>全部六个</translation>
    </message>
    <message>
        <source>all seven</source>
        <translation>全部七个</translation>
    </message>
    <message>
        <source>all eight</source>
        <translation>全部八个</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>At this moment nobody was blocked.</source>
        <translation>这一刻没有谁被阻塞。</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <translation>被阻塞：%1。</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>没有谁被阻塞。</translation>
    </message>
    <message>
        <source>FUTEX_WAIT %1</source>
        <translation>FUTEX_WAIT %1</translation>
    </message>
    <message>
        <source>FUTEX_WAIT control.nudge[%1], a timer</source>
        <translation>FUTEX_WAIT control.nudge[%1]，定时器</translation>
    </message>
    <message>
        <source>in no system call: it uses the processor</source>
        <translation>不在系统调用中：正在占用处理器</translation>
    </message>
    <message>
        <source>suspended by SIGSTOP</source>
        <translation>被 SIGSTOP 挂起</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>在运行</translation>
    </message>
    <message>
        <source>Processes (pid) and the system call each is in</source>
        <translation>进程（pid）及其所在的系统调用</translation>
    </message>
    <message>
        <source>Futex words: name · value · who sleeps</source>
        <translation>futex 字：名称 · 值 · 谁在其上睡眠</translation>
    </message>
    <message>
        <source>Futex words: name · offset · value · who sleeps</source>
        <translation>futex 字：名称 · 偏移 · 值 · 谁在其上睡眠</translation>
    </message>
    <message>
        <source>%1 more: see All bytes</source>
        <translation>另有 %1 项：见“全部字节”</translation>
    </message>
    <message>
        <source>The queue: slot numbers in a ring</source>
        <translation>队列：环中的槽位号</translation>
    </message>
    <message>
        <source>The queue: the slots are a ring</source>
        <translation>队列：槽位构成环</translation>
    </message>
    <message>
        <source>The queue: the slots are a ring, what is between the counts is queued</source>
        <translation>队列：槽位构成环，两个计数之间的在排队</translation>
    </message>
    <message>
        <source>▲head △tail</source>
        <translation>▲head △tail</translation>
    </message>
    <message>
        <source>▲head</source>
        <translation>▲head</translation>
    </message>
    <message>
        <source>△tail</source>
        <translation>△tail</translation>
    </message>
    <message>
        <source>… of %1</source>
        <translation>… 共 %1</translation>
    </message>
    <message>
        <source>Slots: state · message · bytes · as text</source>
        <translation>槽位：状态 · 消息 · 字节 · 文本</translation>
    </message>
    <message>
        <source>Slots: offset · by the counts · message · length · bytes · as text</source>
        <translation>槽位：偏移 · 据计数 · 消息 · 长度 · 字节 · 文本</translation>
    </message>
    <message>
        <source>Slots: offset · by the counts · message · taking back · length · bytes · as text</source>
        <translation>槽位：偏移 · 据计数 · 消息 · 撤回 · 长度 · 字节 · 文本</translation>
    </message>
    <message>
        <source>Slots: offset · state · message · written by · length · bytes · as text</source>
        <translation>槽位：偏移 · 状态 · 消息 · 写入者 · 长度 · 字节 · 文本</translation>
    </message>
    <message>
        <source>%1 more slots</source>
        <translation>另有 %1 个槽位</translation>
    </message>
    <message>
        <source>Underlined: changed by what happened last</source>
        <translation>下划线：被最近发生的事改变</translation>
    </message>
    <message>
        <source>says “%1” · </source>
        <translation>说“%1” · </translation>
    </message>
    <message>
        <source>pid %1 · its wake-up is issued</source>
        <translation>pid %1 · 对它的唤醒已发出</translation>
    </message>
    <message>
        <source>● Linux confirms: pid %1 is asleep</source>
        <translation>● Linux 证实：pid %1 在睡眠</translation>
    </message>
    <message>
        <source>! Linux did not see pid %1 sleep</source>
        <translation>! Linux 未见 pid %1 睡眠</translation>
    </message>
    <message>
        <source>○ pid %1 · not confirmed by Linux</source>
        <translation>○ pid %1 · Linux 未证实</translation>
    </message>
    <message>
        <source>pid %1 · work() is a timer</source>
        <translation>pid %1 · work() 是定时器</translation>
    </message>
    <message>
        <source>pid %1 · ended</source>
        <translation>pid %1 · 已结束</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>hand to hand</source>
        <translation>当面交接</translation>
    </message>
    <message>
        <source>room for none</source>
        <translation>容量为零</translation>
    </message>
    <message>
        <source>%1 of %2 — FULL</source>
        <translation>%1 / %2 — 已满</translation>
    </message>
    <message>
        <source>%1 of %2 in queue</source>
        <translation>队列中 %1 / %2</translation>
    </message>
    <message>
        <source> · closed</source>
        <translation> · 已关闭</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>a process with a message</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>waiting to send: %1</source>
        <translation>等待发送：%1</translation>
    </message>
    <message>
        <source>waiting until received: %1</source>
        <translation>等待被接收：%1</translation>
    </message>
    <message>
        <source>waiting to receive: %1</source>
        <translation>等待接收：%1</translation>
    </message>
    <message>
        <source>One file at a time: a lesson (.toml) or a recording (.synchroscope).</source>
        <translation>一次一个文件：课程 (.toml) 或记录 (.synchroscope)。</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <translation>%1 不是这台计算机上的文件。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is neither a lesson (.toml) nor a recording (.synchroscope).</source>
        <translation>%1 既不是课程 (.toml)，也不是记录 (.synchroscope)。</translation>
    </message>
</context>
<context>
    <name>synchroscope::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <comment>letter and answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — committed</source>
        <translation>%1 — 已提交</translation>
    </message>
    <message>
        <source>%1 ✓ right</source>
        <translation>%1 ✓ 正确</translation>
    </message>
</context>
<context>
    <name>synchroscope::BlankScreen</name>
    <message>
        <source>Blank screen; any key shows the lesson again</source>
        <translation>空白屏幕；按任意键重新显示课程</translation>
    </message>
</context>
<context>
    <name>synchroscope::ByteTableModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已变）</translation>
    </message>
    <message>
        <source>Where it stands: so many bytes after the channel begins.</source>
        <translation>所在位置：自通道起始处的字节数。</translation>
    </message>
    <message>
        <source>How many bytes it has.</source>
        <translation>占多少字节。</translation>
    </message>
    <message>
        <source>As the program&apos;s own code calls it.</source>
        <translation>程序自身代码中的名称。</translation>
    </message>
    <message>
        <source>The bytes themselves, two hexadecimal digits each.</source>
        <translation>字节本身，每个用两位十六进制数。</translation>
    </message>
    <message>
        <source>What these bytes stand for.</source>
        <translation>这些字节代表什么。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>synchroscope::BytesView</name>
    <message>
        <source>The bytes of the message</source>
        <translation>消息的字节</translation>
    </message>
    <message>
        <source>%1: %2; as text: %3</source>
        <translation>%1：%2；文本：%3</translation>
    </message>
    <message>
        <source>no bytes: an empty message</source>
        <translation>无字节：空消息</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 个</translation>
    </message>
</context>
<context>
    <name>synchroscope::CaptionStrip</name>
    <message>
        <source>DEADLOCK</source>
        <translation>死锁</translation>
    </message>
    <message>
        <source>LIVELOCK</source>
        <translation>活锁</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>❚❚ PAUSED %1</source>
        <translation>❚❚ 已暂停 %1</translation>
    </message>
    <message>
        <source>● LIVE %1</source>
        <translation>● 实时 %1</translation>
    </message>
    <message>
        <source>▶ SLOW %1</source>
        <translation>▶ 慢速 %1</translation>
    </message>
    <message>
        <source>▶| STEP %1 from %2</source>
        <translation>▶| 单步 %1 自 %2</translation>
    </message>
    <message>
        <source>▶| STEP %1</source>
        <translation>▶| 单步 %1</translation>
    </message>
    <message>
        <source>L = live</source>
        <translation>L = 实时</translation>
    </message>
    <message>
        <source>L = newest</source>
        <translation>L = 最新</translation>
    </message>
    <message>
        <source>↶ REPLAY step %1 of %2 · run %3 · %4</source>
        <translation>↶ 回放 步 %1 / %2 · 运行 %3 · %4</translation>
    </message>
    <message>
        <source>↶ REPLAY step %1 of %2 · %3</source>
        <translation>↶ 回放 步 %1 / %2 · %3</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · run %3 · %4</source>
        <translation>↶ 回放 %1 / %2 · 运行 %3 · %4</translation>
    </message>
    <message>
        <source>↶ REPLAY %1 of %2 · %3</source>
        <translation>↶ 回放 %1 / %2 · %3</translation>
    </message>
    <message>
        <source>■ %1 %2</source>
        <comment>how it ended, when</comment>
        <translation>■ %1 %2</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>synchroscope::CardView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Suspend this process with SIGSTOP, until you let it continue</source>
        <translation>用 SIGSTOP 挂起此进程，直到你让它继续</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>杀死</translation>
    </message>
    <message>
        <source>End this process at once with SIGKILL</source>
        <translation>用 SIGKILL 立即结束此进程</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>What Linux says of this process, and how that is known</source>
        <translation>Linux 对此进程怎么说，以及如何得知</translation>
    </message>
    <message>
        <source>Copy ps</source>
        <translation>复制 ps</translation>
    </message>
    <message>
        <source>Copy a command that shows this process in a terminal</source>
        <translation>复制一条在终端里显示此进程的命令</translation>
    </message>
    <message>
        <source>● Linux: pid %1 sleeps on %2</source>
        <translation>● Linux：pid %1 睡眠于 %2</translation>
    </message>
    <message>
        <source>● sleeps on %1</source>
        <translation>● 睡眠于 %1</translation>
    </message>
    <message>
        <source>HELD BY YOU</source>
        <translation>由你按住</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>Click, or Alt+%1: the next happening of this process</source>
        <translation>点击或 Alt+%1：此进程的下一事件</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Let %1 continue</source>
        <translation>让 %1 继续</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>杀死 %1</translation>
    </message>
    <message>
        <source>What Linux says of %1</source>
        <translation>Linux 对 %1 怎么说</translation>
    </message>
    <message>
        <source>Copy the ps command for %1</source>
        <translation>复制 %1 的 ps 命令</translation>
    </message>
    <message>
        <source>ps</source>
        <translation>ps</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChangeBox</name>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>async</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Mode %1: %2 · %3</source>
        <comment>its number, how it sends, how it receives</comment>
        <translation>模式 %1：%2 · %3</translation>
    </message>
    <message>
        <source>Now change this</source>
        <translation>现在改一改</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>你看到了什么？</translation>
    </message>
    <message>
        <source>Another mode. Space starts it.</source>
        <translation>换个模式。空格键开始。</translation>
    </message>
    <message>
        <source>Another value, or another mode. Space starts it.</source>
        <translation>换个值，或换个模式。空格键开始。</translation>
    </message>
    <message>
        <source>A sentence, if you like. It is kept with the lesson.</source>
        <translation>愿意的话写一句。它与本课一起保存。</translation>
    </message>
    <message>
        <source>Kept with the lesson, on this computer. Esc leaves the field.</source>
        <translation>与本课一起保存在这台计算机上。Esc 离开输入框。</translation>
    </message>
    <message>
        <source>A new run in mode %1</source>
        <translation>在模式 %1 下的新运行</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChannelForm</name>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>+ Channel</source>
        <translation>+ 通道</translation>
    </message>
    <message>
        <source>One more channel</source>
        <translation>增加一个通道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>0: rendezvous</source>
        <translation>0：会合</translation>
    </message>
    <message>
        <source>Room for messages</source>
        <translation>可容消息数</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>If full</source>
        <translation>满时</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>One more sender</source>
        <translation>增加一个发送方</translation>
    </message>
    <message>
        <source>One more receiver</source>
        <translation>增加一个接收方</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this channel</source>
        <translation>移除此通道</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChartPanel</name>
    <message>
        <source>%1: copy or save</source>
        <translation>%1：复制或保存</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>复制或保存此图表</translation>
    </message>
    <message>
        <source>All charts again (Enter)</source>
        <translation>重新显示全部图表（Enter）</translation>
    </message>
    <message>
        <source>This chart alone (Enter)</source>
        <translation>只显示此图表（Enter）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>synchroscope::ChartsColumn</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareBar</name>
    <message>
        <source>Transport of the comparison</source>
        <translation>对比的播放控制</translation>
    </message>
    <message>
        <source>▶ Run all</source>
        <translation>▶ 全部运行</translation>
    </message>
    <message>
        <source>Run or pause (Space)</source>
        <translation>运行或暂停（空格）</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>到开头（Home）</translation>
    </message>
    <message>
        <source>Back to what happened before (←): only the view goes back</source>
        <translation>退回到之前发生的事（←）：后退的只是画面</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>单步 ▶</translation>
    </message>
    <message>
        <source>All of them on to the next thing that happens in any of them (→)</source>
        <translation>全部推进到其中任何一个的下一事件（→）</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Restart all at 0 (R)</source>
        <translation>全部从 0 重新开始（R）</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>Step by: each event, or all that happens at once (within a thousandth of a second)</source>
        <translation>单步单位：每个事件，或同时发生的一切（千分之一秒以内）</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比什么</translation>
    </message>
    <message>
        <source>What the runs differ in</source>
        <translation>各次运行有何不同</translation>
    </message>
    <message>
        <source>Values that are compared</source>
        <translation>参与对比的值</translation>
    </message>
    <message>
        <source>From %1 to %2 values with commas between them; Enter runs them</source>
        <translation>%1 到 %2 个值，用逗号隔开；Enter 运行</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>One run after the other, so that they do not disturb each other (I)</source>
        <translation>逐个运行，互不干扰（I）</translation>
    </message>
    <message>
        <source>Strips</source>
        <translation>条带</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The runs over time</source>
        <translation>各次运行随时间的变化</translation>
    </message>
    <message>
        <source>More: every figure in a table (M)</source>
        <translation>更多：表格列出全部数字（M）</translation>
    </message>
    <message>
        <source>Charts (G)</source>
        <translation>图表（G）</translation>
    </message>
    <message>
        <source>▼ Differ</source>
        <translation>▼ 差异</translation>
    </message>
    <message>
        <source>Mark where each run begins to differ from the first one (D)</source>
        <translation>标出每次运行从哪里开始与第一次不同（D）</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ 关闭</translation>
    </message>
    <message>
        <source>Back to the lesson (C or Esc)</source>
        <translation>回到课程（C 或 Esc）</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ 暂停</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 播放</translation>
    </message>
    <message>
        <source>▶ Again</source>
        <translation>▶ 再来</translation>
    </message>
    <message>
        <source>▶ Replay</source>
        <translation>▶ 回放</translation>
    </message>
    <message>
        <source>▶ Step %1</source>
        <comment>all four</comment>
        <translation>▶ 单步%1</translation>
    </message>
    <message>
        <source>▶ Run %1</source>
        <comment>all four</comment>
        <translation>▶ 运行%1</translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1（记录）</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareCharts</name>
    <message>
        <source>Charts of the comparison</source>
        <translation>对比的图表</translation>
    </message>
</context>
<context>
    <name>synchroscope::ComparePage</name>
    <message>
        <source>Compare page</source>
        <translation>对比页</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this run yet. Space starts all of them.</source>
        <translation>这次运行还没有可看的。空格键启动全部。</translation>
    </message>
    <message>
        <source>Numbers with commas between them are wanted, such as %1.</source>
        <translation>这里应填用逗号隔开的数，例如 %1。</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareSession</name>
    <message>
        <source>The runs could not be started: %1. Fewer of them, or less room in the queue, may help; “synchroscope doctor” says what this machine allows.</source>
        <translation>运行无法启动：%1。减少运行个数或减小队列容量，也许有用；“synchroscope doctor”会说明这台机器允许什么。</translation>
    </message>
    <message>
        <source>One of the programs computes without coming to its next step. Pause (Space) holds the others.</source>
        <translation>有一个程序一直在计算，没有走到下一步。暂停（空格）可按住其他的。</translation>
    </message>
    <message>
        <source>Steps lead all runs on together, so “In turn” is off now.</source>
        <translation>单步推进时所有运行一起走，所以“依次”现已关闭。</translation>
    </message>
    <message>
        <source>At Max nothing is stepped, for work takes no time. Choose Step: new runs begin.</source>
        <translation>“最快”时不能单步，因为工作不花时间。选择“单步”：开始新的运行。</translation>
    </message>
</context>
<context>
    <name>synchroscope::CompareView</name>
    <message>
        <source>Runs one above the other on one time axis</source>
        <translation>各次运行上下排列，共用一条时间轴</translation>
    </message>
    <message>
        <source>%1: open this run on the lesson page</source>
        <translation>%1：在课程页打开这次运行</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>in mode 3</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>最深 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a queue and its greatest depth</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>▲ best</source>
        <translation>▲ 最好</translation>
    </message>
    <message>
        <source>▽ worst</source>
        <translation>▽ 最差</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>队列中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mode %1:</source>
        <translation>模式 %1：</translation>
    </message>
</context>
<context>
    <name>synchroscope::DepthChart</name>
    <message>
        <source>Messages in the queue</source>
        <translation>队列中的消息</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>%1: %2 in the queue at %3 s</source>
        <translation>%1：在 %3 s 时队列中有 %2</translation>
    </message>
    <message>
        <source>%1: %2 in the queue now</source>
        <translation>%1：现在队列中有 %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::DepthOfAllChart</name>
    <message>
        <source>Messages in the queue</source>
        <translation>队列中的消息</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Which queue</source>
        <translation>哪个队列</translation>
    </message>
    <message>
        <source>messages (lines set apart)</source>
        <translation>消息数（各线错开）</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>There is no queue in this lesson</source>
        <translation>本课没有队列</translation>
    </message>
    <message>
        <source>%1: %2 in the queue</source>
        <translation>%1：队列中有 %2</translation>
    </message>
    <message>
        <source>%1: %2 in the queue at %3</source>
        <translation>%1：在 %3 时队列中有 %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>松开以打开 %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::EvidenceNote</name>
    <message>
        <source>How this is known</source>
        <translation>如何得知</translation>
    </message>
</context>
<context>
    <name>synchroscope::ExplorePanel</name>
    <message>
        <source>Run it many times</source>
        <translation>多次运行</translation>
    </message>
    <message>
        <source>Run it %1 times</source>
        <translation>运行 %1 次</translation>
    </message>
    <message>
        <source>The same lesson in %1 different orders</source>
        <translation>同一课，以 %1 种不同次序</translation>
    </message>
    <message>
        <source>Find an order that goes wrong</source>
        <translation>寻找会出错的次序</translation>
    </message>
    <message>
        <source>Looks for a deadlock, a lost message or a process that ends badly</source>
        <translation>寻找死锁、丢失的消息或异常结束的进程</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends what goes on here; what was found stays</source>
        <translation>结束正在进行的；已找到的会保留</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同样内容，以表格显示</translation>
    </message>
    <message>
        <source>Replay it</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Shows the chosen run as it was</source>
        <translation>按原样显示所选的运行</translation>
    </message>
    <message>
        <source>Step through it</source>
        <translation>单步重演</translation>
    </message>
    <message>
        <source>New processes repeat the chosen run, step by step</source>
        <translation>由新进程逐步重演所选的运行</translation>
    </message>
    <message>
        <source>Choose an ending to see one of its runs again.</source>
        <translation>选择一种结局，再看其中一次运行。</translation>
    </message>
    <message>
        <source>Which of the runs that ended so</source>
        <translation>以此结局的运行中的哪一次</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>all ended the same way</source>
        <translation>结局全都相同</translation>
    </message>
    <message>
        <source>%1 different endings</source>
        <translation>%1 种不同结局</translation>
    </message>
    <message>
        <source>Each run goes step by step, each in another order.</source>
        <translation>每次运行都逐步进行，次序各不相同。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs</source>
        <translation>已停止，完成 %1 / %2 次运行</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Nobody had to be held back for that.</source>
        <translation>为此不必拖住任何进程。</translation>
    </message>
    <message>
        <source>It is enough to hold a process back once.</source>
        <translation>只要拖住进程一次就够了。</translation>
    </message>
    <message>
        <source>It is enough to hold a process back twice.</source>
        <translation>只要拖住进程两次就够了。</translation>
    </message>
    <message>
        <source>It is enough to hold a process back %1 times.</source>
        <translation>只要拖住进程 %1 次就够了。</translation>
    </message>
    <message>
        <source>Looks for an order that ends in deadlock, with a loss or badly.</source>
        <translation>寻找导致死锁、丢失或异常结束的次序。</translation>
    </message>
    <message>
        <source>An order that goes wrong, found after %1: %2. %3</source>
        <translation>经 %1 找到一个会出错的次序：%2。%3</translation>
    </message>
    <message>
        <source>%1 Not over in time: %2.</source>
        <translation>%1 未按时结束：%2。</translation>
    </message>
    <message>
        <source>Every order in which a process is held back at most twice was tried, %1: none goes wrong.</source>
        <translation>进程至多被拖住两次的所有次序都试过了，%1：都不出错。</translation>
    </message>
    <message>
        <source>Stopped. %1 in different orders: none went wrong.</source>
        <translation>已停止。不同次序下 %1：都没有出错。</translation>
    </message>
    <message>
        <source>%1 in different orders: none went wrong.</source>
        <translation>不同次序下 %1：都没有出错。</translation>
    </message>
    <message>
        <source>No run could be started: %1.</source>
        <translation>没有一次运行能启动：%1。</translation>
    </message>
    <message>
        <source>How does this lesson end if its processes take turns in another order? Real processes, stepped; each run can be seen again.</source>
        <translation>如果进程以别的次序轮流执行，本课会怎样结束？真实的进程，单步执行；每次运行都可以再看。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>if full: %1</source>
        <translation>满时：%1</translation>
    </message>
</context>
<context>
    <name>synchroscope::FiguresTable</name>
    <message>
        <source>Every figure of every run</source>
        <translation>每次运行的全部数字</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run&apos;s badge and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>  ▲ best</source>
        <translation>  ▲ 最好</translation>
    </message>
    <message>
        <source>  ▽ worst</source>
        <translation>  ▽ 最差</translation>
    </message>
</context>
<context>
    <name>synchroscope::FrozenView</name>
    <message>
        <source>The last events before the stream was frozen</source>
        <translation>数据流冻结前的最后事件</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>队列中</translation>
    </message>
    <message>
        <source>The last %L1 events. Wheel, + and −: zoom · drag: move · 0: all</source>
        <translation>最后 %L1 个事件。滚轮、+ 和 −：缩放 · 拖动：移动 · 0：全部</translation>
    </message>
    <message>
        <source>Crossed out: %L1 events were lost there, and the messages in them have no arrows. </source>
        <translation>划叉处：那里丢失了 %L1 个事件，其中的消息没有箭头。 </translation>
    </message>
    <message>
        <source>Crossed out: events were lost there.</source>
        <translation>划叉处：那里丢失了事件。</translation>
    </message>
</context>
<context>
    <name>synchroscope::FullSpeedPage</name>
    <message>
        <source>Full speed page</source>
        <translation>全速页</translation>
    </message>
    <message>
        <source>What streams</source>
        <translation>流动的内容</translation>
    </message>
    <message>
        <source>▶ Start</source>
        <translation>▶ 启动</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <translation>启动或停止（空格）</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Hold the processes and look at the last events (F)</source>
        <translation>按住进程，查看最后的事件（F）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>依次全部</translation>
    </message>
    <message>
        <source>Synchronous send, synchronous receive</source>
        <translation>同步发送，同步接收</translation>
    </message>
    <message>
        <source>Synchronous send, asynchronous receive</source>
        <translation>同步发送，异步接收</translation>
    </message>
    <message>
        <source>Asynchronous send, synchronous receive</source>
        <translation>异步发送，同步接收</translation>
    </message>
    <message>
        <source>Asynchronous send, asynchronous receive</source>
        <translation>异步发送，异步接收</translation>
    </message>
    <message>
        <source>All four modes in turn, three seconds each (A)</source>
        <translation>四种模式依次进行，各三秒（A）</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>How many processes send</source>
        <translation>发送的进程数</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>How many processes receive</source>
        <translation>接收的进程数</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Room for how many messages</source>
        <translation>可容多少条消息</translation>
    </message>
    <message>
        <source>if full</source>
        <translation>满时</translation>
    </message>
    <message>
        <source>What a send does when the queue is full</source>
        <translation>队列满时发送怎么办</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>每条消息的字节数</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ 关闭</translation>
    </message>
    <message>
        <source>Back to the lesson (Esc)</source>
        <translation>回到课程（Esc）</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ 停止</translation>
    </message>
    <message>
        <source>▶ Go on</source>
        <translation>▶ 继续</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>on average %1 messages a second; half of them were received within %2.</source>
        <translation>平均每秒 %1 条消息；其中一半在 %2 之内被接收。</translation>
    </message>
    <message>
        <source> %L1 refused.</source>
        <translation> 被拒绝 %L1。</translation>
    </message>
    <message>
        <source> %L1 overwritten.</source>
        <translation> 被覆盖 %L1。</translation>
    </message>
    <message>
        <source> %L1 discarded.</source>
        <translation> 被丢弃 %L1。</translation>
    </message>
    <message>
        <source>■ STOPPED</source>
        <translation>■ 已停止</translation>
    </message>
    <message>
        <source>❚❚ FROZEN %1</source>
        <translation>❚❚ 已冻结 %1</translation>
    </message>
    <message>
        <source>the last events. F lets the processes go on.</source>
        <translation>最后的事件。按 F 让进程继续。</translation>
    </message>
    <message>
        <source>● FULL SPEED %1</source>
        <translation>● 全速 %1</translation>
    </message>
    <message>
        <source>■ STOPPED %1</source>
        <translation>■ 已停止 %1</translation>
    </message>
    <message>
        <source> %L1 sent, %L2 received, %L3 left: what the processes counted and what the channel counted agree.</source>
        <translation> 发送 %L1，接收 %L2，剩余 %L3：进程的计数与通道的计数一致。</translation>
    </message>
    <message>
        <source>❚❚ READY</source>
        <translation>❚❚ 就绪</translation>
    </message>
    <message>
        <source>Senders send and receivers receive as fast as the machine can: work takes no time. In which mode do most messages arrive? Space starts.</source>
        <translation>发送方和接收方以机器所能的最快速度收发：工作不花时间。哪种模式下到达的消息最多？空格键开始。</translation>
    </message>
</context>
<context>
    <name>synchroscope::GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search: a word, as it stands in the window or in a book</source>
        <translation>搜索：窗口里或书里出现的词</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Terms and their meanings</source>
        <translation>术语及其含义</translation>
    </message>
    <message>
        <source>&lt;p&gt;No term speaks of that.&lt;/p&gt;</source>
        <translation>&lt;p&gt;没有术语提到它。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 terms</source>
        <translation>%1 / %2 条术语</translation>
    </message>
</context>
<context>
    <name>synchroscope::Handout</name>
    <message>
        <source>At %1: %2 %3</source>
        <comment>time, subject, rest of a sentence</comment>
        <translation>%1 时：%2 %3</translation>
    </message>
    <message>
        <source>The whole run, from left to right.</source>
        <translation>整个运行，从左到右。</translation>
    </message>
    <message>
        <source> (in %1)</source>
        <comment>in mode 3: asynchronous send, synchronous receive</comment>
        <translation> （%1）</translation>
    </message>
    <message>
        <source>The questions speak of the lesson as it was written; these runs had other settings.</source>
        <translation>问题说的是原样的课程；这些运行用了别的设置。</translation>
    </message>
    <message>
        <source>The programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>运行了什么</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>别处：%1</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more kinds of happening, which a recording has in full.</source>
        <translation>
            <numerusform>另有 %n 种事件，记录中有其全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>if full: %1</source>
        <translation>满时：%1</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>2: Linux recorded every sleep and every return to a processor</source>
        <translation>2：Linux 记录了每次睡眠和每次回到处理器</translation>
    </message>
    <message>
        <source>1: Linux was asked where each process sleeps</source>
        <translation>1：向 Linux 询问了每个进程在何处睡眠</translation>
    </message>
    <message>
        <source>0: only what the processes wrote themselves</source>
        <translation>0：只有进程自己写下的内容</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>Modes %1 and %2</source>
        <translation>模式 %1 和 %2</translation>
    </message>
    <message>
        <source>Blocked: no room</source>
        <translation>阻塞：无空位</translation>
    </message>
    <message>
        <source>Blocked: until received</source>
        <translation>阻塞：等待接收</translation>
    </message>
    <message>
        <source>Blocked: no message</source>
        <translation>阻塞：无消息</translation>
    </message>
    <message>
        <source>Blocked: until woken</source>
        <translation>阻塞：等待唤醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <translation>空查</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>改动的设置</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1, and %2 that were lost</source>
        <translation>%1，另丢失 %2</translation>
    </message>
    <message>
        <source>Evidence tier</source>
        <translation>证据级别</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>, %1 processors</source>
        <translation>，%1 个处理器</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The run as far as it was recorded, from left to right.</source>
        <translation>已记录部分的运行过程，从左到右。</translation>
    </message>
    <message>
        <source>Some of these runs were broken off: their figures go no further.</source>
        <translation>其中一些运行被中断：数据只到中断处为止。</translation>
    </message>
    <message>
        <source>The run was broken off after %1: what would have come then is not known.</source>
        <translation>运行在 %1 后被中断：之后会发生什么不得而知。</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n of this kind, the last at %1</source>
        <translation>
            <numerusform>此类共 %n 次，这是第一次，最后一次在 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::HandoutMaker</name>
    <message>
        <source>The handout is in %1.</source>
        <translation>讲义在 %1 中。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>synchroscope::KeysSheet</name>
    <message>
        <source>1  2  3  4  5</source>
        <translation>1  2  3  4  5</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>play or pause, also a replay; after the end: again</source>
        <translation>播放或暂停，回放亦然；结束后：再来一次</translation>
    </message>
    <message>
        <source>←  →</source>
        <translation>←  →</translation>
    </message>
    <message>
        <source>back, on by one happening</source>
        <translation>后退、前进一个事件</translation>
    </message>
    <message>
        <source>Shift+←  Shift+→  PgUp  PgDn</source>
        <translation>Shift+←  Shift+→  PgUp  PgDn</translation>
    </message>
    <message>
        <source>previous, next stop</source>
        <translation>上一、下一停点</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>choose where it stands still by itself: blocked, woken, full …</source>
        <translation>选择在何处自动停下：阻塞、唤醒、已满…</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <source>to the beginning, to the newest moment</source>
        <translation>到开头、到最新时刻</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>back from a replay to the newest moment</source>
        <translation>从回放返回最新时刻</translation>
    </message>
    <message>
        <source>[  ]</source>
        <translation>[  ]</translation>
    </message>
    <message>
        <source>pace: Step, Slow, Live, Max</source>
        <translation>节奏：单步、慢速、实时、最快</translation>
    </message>
    <message>
        <source>{  }</source>
        <translation>{  }</translation>
    </message>
    <message>
        <source>slower, faster by a little</source>
        <translation>略微放慢、加快</translation>
    </message>
    <message>
        <source>1  2  3  4</source>
        <translation>1  2  3  4</translation>
    </message>
    <message>
        <source>the four modes</source>
        <translation>四种模式</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>restart at 0</source>
        <translation>从 0 重新开始</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>the lesson&apos;s own settings</source>
        <translation>本课自身的设置</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>in a replay: new processes, up to here or step by step</source>
        <translation>回放中：新进程，运行到此处或逐步重演</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>the run before</source>
        <translation>上一次运行</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>why? who waits for whom, and who could end it; of the selected process</source>
        <translation>为什么？谁等谁，谁能结束等待；针对所选进程</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare: all modes on one clock; 1–8 opens a run, C leads back</source>
        <translation>对比：所有模式共用一个时钟；1–8 打开一次运行，C 返回</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>full speed: what the machine can do in each mode</source>
        <translation>全速：机器在各模式下能做到什么</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>explore: run it 50 times, find an order that goes wrong</source>
        <translation>探索：运行 50 次，寻找会出错的次序</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>log: what happened</source>
        <translation>日志：发生了什么</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>workshop: change programs, processes, channels; Ctrl+Enter runs them</source>
        <translation>工坊：修改程序、进程、通道；Ctrl+Enter 运行</translation>
    </message>
    <message>
        <source>Ctrl+O  Ctrl+S  Ctrl+N</source>
        <translation>Ctrl+O  Ctrl+S  Ctrl+N</translation>
    </message>
    <message>
        <source>open or save a lesson of your own, begin a new one</source>
        <translation>打开或保存自编课程，新建课程</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>keep what is recorded in a file; Ctrl+O opens it again</source>
        <translation>把记录保存到文件；Ctrl+O 重新打开</translation>
    </message>
    <message>
        <source>,  .</source>
        <translation>,  .</translation>
    </message>
    <message>
        <source>look inside a message: the one sent before, after; Esc: none</source>
        <translation>看消息内部：前一条、后一条发出的；Esc：不看</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>the notional machine, or how Linux does it</source>
        <translation>概念机，或 Linux 的做法</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the lesson&apos;s text</source>
        <translation>课程文字</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>vote: from then on A–D count for an answer, Shift+A–D take one back; V, Esc: done</source>
        <translation>投票：此后 A–D 给答案计票，Shift+A–D 减一票；V、Esc：完成</translation>
    </message>
    <message>
        <source>Ctrl+PgUp  Ctrl+PgDn</source>
        <translation>Ctrl+PgUp  Ctrl+PgDn</translation>
    </message>
    <message>
        <source>previous, next lesson</source>
        <translation>上一课、下一课</translation>
    </message>
    <message>
        <source>Ctrl++  Ctrl+−  Ctrl+0</source>
        <translation>Ctrl++  Ctrl+−  Ctrl+0</translation>
    </message>
    <message>
        <source>larger, smaller, usual text</source>
        <translation>文字放大、缩小、恢复</translation>
    </message>
    <message>
        <source>Alt+1 … 8</source>
        <translation>Alt+1 … 8</translation>
    </message>
    <message>
        <source>select a process; at pace Step: its next happening</source>
        <translation>选择进程；单步时：它的下一事件</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next control, which then has its own keys</source>
        <translation>到下一个控件，控件有自己的按键</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>terms: whose synchronous, glossary, teacher&apos;s guide</source>
        <translation>术语：谁的“同步”、术语表、教师指南</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Click a badge</source>
        <translation>点击标记</translation>
    </message>
    <message>
        <source>on a wait: how it is known that the process sleeps; “Linux” on a card too</source>
        <translation>在等待上：如何得知进程在睡眠；卡片上的“Linux”也一样</translation>
    </message>
    <message>
        <source>Click a message</source>
        <translation>点击消息</translation>
    </message>
    <message>
        <source>look inside it</source>
        <translation>看它的内部</translation>
    </message>
    <message>
        <source>run or pause all, also a replay; after the end: again</source>
        <translation>全部运行或暂停，回放亦然；结束后：再来一次</translation>
    </message>
    <message>
        <source>back; all of them on to the next thing that happens in any</source>
        <translation>后退；全部推进到其中任何一个的下一事件</translation>
    </message>
    <message>
        <source>Home  End  L</source>
        <translation>Home  End  L</translation>
    </message>
    <message>
        <source>[  ]  {  }</source>
        <translation>[  ]  {  }</translation>
    </message>
    <message>
        <source>pace: Step, Slow, Live, Max; slower, faster by a little</source>
        <translation>节奏：单步、慢速、实时、最快；略微放慢、加快</translation>
    </message>
    <message>
        <source>restart all at 0</source>
        <translation>全部从 0 重新开始</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>in turn, or all at once</source>
        <translation>依次，或全部同时</translation>
    </message>
    <message>
        <source>to the values that are compared; Enter runs them</source>
        <translation>到参与对比的值；Enter 运行</translation>
    </message>
    <message>
        <source>+  −  0</source>
        <translation>+  −  0</translation>
    </message>
    <message>
        <source>closer, further away, all of it; the wheel does so too</source>
        <translation>拉近、拉远、全部；滚轮亦可</translation>
    </message>
    <message>
        <source>1 … 8</source>
        <translation>1 … 8</translation>
    </message>
    <message>
        <source>open a run on the lesson page, at the same moment</source>
        <translation>在课程页打开一次运行，停在同一时刻</translation>
    </message>
    <message>
        <source>↑  ↓  Enter</source>
        <translation>↑  ↓  Enter</translation>
    </message>
    <message>
        <source>choose a run, open it</source>
        <translation>选择一次运行，打开它</translation>
    </message>
    <message>
        <source>more: every figure in a table</source>
        <translation>更多：表格列出全部数字</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>mark where each run begins to differ from the first</source>
        <translation>标出每次运行从哪里开始与第一次不同</translation>
    </message>
    <message>
        <source>C  Esc</source>
        <translation>C  Esc</translation>
    </message>
    <message>
        <source>back to the lesson</source>
        <translation>回到课程</translation>
    </message>
    <message>
        <source>start or stop the stream</source>
        <translation>启动或停止数据流</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>all four in turn, three seconds each</source>
        <translation>四种依次进行，各三秒</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>freeze: hold the processes and look at the last events; again: go on</source>
        <translation>冻结：按住进程，查看最后的事件；再按：继续</translation>
    </message>
    <message>
        <source>frozen: closer, further away, all of it; the wheel does so too</source>
        <translation>冻结时：拉近、拉远、全部；滚轮亦可</translation>
    </message>
    <message>
        <source>U  Esc</source>
        <translation>U  Esc</translation>
    </message>
    <message>
        <source>whose synchronous, glossary, teacher&apos;s guide, answers, user&apos;s guide</source>
        <translation>谁的“同步”、术语表、教师指南、答案、用户指南</translation>
    </message>
    <message>
        <source>←  →  ↑  ↓</source>
        <translation>←  →  ↑  ↓</translation>
    </message>
    <message>
        <source>choose a word of a book</source>
        <translation>选择书中的词</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the lesson that shows it, with its settings</source>
        <translation>打开演示它的课程，并用其设置</translation>
    </message>
    <message>
        <source>F1  Esc</source>
        <translation>F1  Esc</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>回到原处</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页的按键</translation>
    </message>
    <message>
        <source>table: what the picture shows, in words and figures</source>
        <translation>表格：用文字和数字给出画面内容</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>start page: the course, the comparison, open</source>
        <translation>起始页：教程、对比、打开</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>a handout of the lesson, to print or for a browser</source>
        <translation>本课的讲义，供打印或在浏览器中看</translation>
    </message>
    <message>
        <source>P  F5  F11</source>
        <translation>P  F5  F11</translation>
    </message>
    <message>
        <source>present: full screen, for the back row; Esc: no more</source>
        <translation>演示：全屏，让后排看清；Esc：退出</translation>
    </message>
    <message>
        <source>blank screen, presented also with . ; any key shows the lesson again</source>
        <translation>空白屏幕，演示时也可按 . ；按任意键重新显示课程</translation>
    </message>
    <message>
        <source>←  →  PgUp  PgDn</source>
        <translation>←  →  PgUp  PgDn</translation>
    </message>
    <message>
        <source>blank screen, presented also with .</source>
        <translation>空白屏幕，演示时也可按 .</translation>
    </message>
    <message>
        <source>1  2  3</source>
        <translation>1  2  3</translation>
    </message>
    <message>
        <source>the course, the comparison, open a file</source>
        <translation>教程、对比、打开文件</translation>
    </message>
    <message>
        <source>←  →  Tab</source>
        <translation>←  →  Tab</translation>
    </message>
    <message>
        <source>from one to the next; Space takes it</source>
        <translation>在各项间移动；空格选定</translation>
    </message>
    <message>
        <source>to the lesson</source>
        <translation>到课程</translation>
    </message>
</context>
<context>
    <name>synchroscope::KnobPanel</name>
    <message>
        <source>Change it</source>
        <translation>改变它</translation>
    </message>
    <message>
        <source>The programs see it as the variable %1; from %2 to %3.</source>
        <translation>程序里它是变量 %1；从 %2 到 %3。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Several values side by side, and a chart of what each costs and gains</source>
        <translation>几个值并排比较，并用图表显示各自的得失</translation>
    </message>
    <message>
        <source>Compare values: %1</source>
        <translation>对比各值：%1</translation>
    </message>
</context>
<context>
    <name>synchroscope::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>跟随桌面</translation>
    </message>
</context>
<context>
    <name>synchroscope::LatencyChart</name>
    <message>
        <source>How long messages lay in the queue</source>
        <translation>消息在队列中放了多久</translation>
    </message>
    <message>
        <source>% of messages</source>
        <translation>消息的 %</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>time in the queue, at most (%1)</source>
        <translation>在队列中的时间，至多（%1）</translation>
    </message>
    <message>
        <source>%1: %2 messages</source>
        <translation>%1：%2 条消息</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>还没有接收到任何消息</translation>
    </message>
    <message>
        <source>% of %1 messages each</source>
        <translation>各 %1 条消息的 %</translation>
    </message>
    <message>
        <source>%1: %2 % of the messages lay in the queue no longer than %3 %4 (%5 received)</source>
        <translation>%1：%2 % 的消息在队列中不超过 %3 %4（已接收 %5 条）</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonFields</name>
    <message>
        <source>The lesson&apos;s texts</source>
        <translation>课程文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>能看到什么</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>+ Slider</source>
        <translation>+ 滑块</translation>
    </message>
    <message>
        <source>One more variable to change</source>
        <translation>增加一个可改变的变量</translation>
    </message>
    <message>
        <source>Slider, as it is called</source>
        <translation>滑块的名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this slider</source>
        <translation>移除此滑块</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Variable that the programs see</source>
        <translation>程序所见的变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPage</name>
    <message>
        <source>Lesson page</source>
        <translation>课程页</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>概念机</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>The notional machine: processes, mailboxes, messages (M)</source>
        <translation>概念机：进程、信箱、消息（M）</translation>
    </message>
    <message>
        <source>How Linux does it: shared memory, futex words, system calls (M)</source>
        <translation>Linux 的做法：共享内存、futex 字、系统调用（M）</translation>
    </message>
    <message>
        <source>Your own settings or programs: the lesson&apos;s texts speak of those it was written with.</source>
        <translation>你自己的设置或程序：课程文字讲的是它原来的那些。</translation>
    </message>
    <message>
        <source>Space: start.</source>
        <translation>空格：开始。</translation>
    </message>
    <message>
        <source>❚❚ PAUSED</source>
        <translation>❚❚ 已暂停</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>没有任何运行。</translation>
    </message>
    <message>
        <source>The reason stands below.</source>
        <translation>原因写在下面。</translation>
    </message>
    <message>
        <source>New processes; this run stays as it is (H)</source>
        <translation>新进程；这次运行保持原样（H）</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPanel</name>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 上一课</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一课 ›</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lesson text</source>
        <translation>课程文字</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>上一课</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of a lesson</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Own %1 · %2</source>
        <comment>a lesson beside the course</comment>
        <translation>自编 %1 · %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a lesson that was run</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · %3 done</source>
        <translation>第 %1 / %2 课 · 已做 %3</translation>
    </message>
    <message>
        <source>Own lesson %1 of %2 · of the course %3 of %4 done</source>
        <translation>自编课 %1 / %2 · 本课程已做 %3 / %4</translation>
    </message>
    <message>
        <source>The lesson as it was written: %1</source>
        <translation>原样的课程：%1</translation>
    </message>
    <message>
        <source>Where it stood still</source>
        <translation>停留之处</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>别处：%1</translation>
    </message>
    <message>
        <source>Whose “synchronous”?</source>
        <translation>谁的“同步”？</translation>
    </message>
    <message>
        <source>What the words mean in your book, and a glossary (F1)</source>
        <translation>这些词在你的书里是什么意思，以及术语表（F1）</translation>
    </message>
</context>
<context>
    <name>synchroscope::LessonPlayer</name>
    <message>
        <source>There is nothing to vote on: no question is open here. One that was committed or answered is asked again when its lesson is opened again.</source>
        <translation>没有可投票的：这里没有开放的问题。已提交或已回答的问题，重新打开该课时会再问。</translation>
    </message>
</context>
<context>
    <name>synchroscope::MainWindow</name>
    <message>
        <source>Workshop</source>
        <translation>工坊</translation>
    </message>
    <message>
        <source>Synchroscope</source>
        <translation>Synchroscope</translation>
    </message>
    <message>
        <source>New run to here</source>
        <translation>新运行到此处</translation>
    </message>
    <message>
        <source>Repeat step by step</source>
        <translation>逐步重演</translation>
    </message>
    <message>
        <source>From the next start the window speaks that language.</source>
        <translation>下次启动时窗口将使用该语言。</translation>
    </message>
    <message>
        <source>This run comes from the comparison, and the switches show its settings: changing one starts a new run. C leads back to the comparison, at the moment that is shown here.</source>
        <translation>这次运行来自对比，开关显示它的设置：改动任何一个就开始新的运行。C 返回对比，停在此处显示的时刻。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The recording is being read; its beginning is here.</source>
        <translation>正在读取记录；开头部分已在这里。</translation>
    </message>
    <message>
        <source>A recording, begun %1 (%2, %3 processors).</source>
        <translation>一份记录，始于 %1（%2，%3 个处理器）。</translation>
    </message>
    <message>
        <source> It was broken off; what was recorded until then is here.</source>
        <translation> 它中断了；中断之前的记录在这里。</translation>
    </message>
    <message>
        <source> Space plays it, End goes to its end.</source>
        <translation> 空格键播放，End 到末尾。</translation>
    </message>
    <message>
        <source>What happens here goes into %1 as it happens.</source>
        <translation>这里发生的一切同时写入 %1。</translation>
    </message>
    <message>
        <source>Keep what is recorded</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>记录 (%1)</translation>
    </message>
    <message>
        <source>Set as on the Terms page. %1 F1 leads back to it, Shift+R to the lesson&apos;s own settings.</source>
        <translation>已按术语页设置。%1 F1 返回该页，Shift+R 恢复本课自身的设置。</translation>
    </message>
    <message>
        <source>Export as text</source>
        <translation>导出为文本</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>文本 (*.md *.txt)</translation>
    </message>
    <message>
        <source>The lesson is on the clipboard, as text.</source>
        <translation>课程已作为文本放入剪贴板。</translation>
    </message>
    <message>
        <source>%1[*] — Synchroscope</source>
        <translation>%1[*] — Synchroscope</translation>
    </message>
    <message>
        <source>It stands in the workshop. The stage still shows the lesson before: Ctrl+Enter runs this one once it is right.</source>
        <translation>它在工坊里。舞台上仍是之前的课程：改正后按 Ctrl+Enter 运行这一课。</translation>
    </message>
    <message>
        <source>Open a lesson or a recording</source>
        <translation>打开课程或记录</translation>
    </message>
    <message>
        <source>Lessons and recordings (%1)</source>
        <translation>课程和记录 (%1)</translation>
    </message>
    <message>
        <source>%1. What has been changed is still here; save it elsewhere.</source>
        <translation>%1。改动的内容还在这里；请保存到别处。</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source> It has mistakes, which are marked: it does not run before they are mended.</source>
        <translation> 其中有错误，已标出：改正之前不能运行。</translation>
    </message>
    <message numerus="yes">
        <source> Left out: checkpoints and watches that wait for more messages than there is room for, %n in all.</source>
        <translation>
            <numerusform> 略去：所等的消息多于容量的检查点和留意项，共 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source> Its questions, checkpoints and watches speak of the programs as they were: look through them in the file.</source>
        <translation> 其中的问题、检查点和留意项说的是原来的程序：请在文件里核对它们。</translation>
    </message>
    <message>
        <source>Save the lesson as (of its comments only those at the top are kept)</source>
        <translation>课程另存为（注释只保留开头的）</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>课程 (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>“%1” has been changed and not saved.</source>
        <translation>“%1”已改动，尚未保存。</translation>
    </message>
    <message>
        <source>A handout&apos;s name ends in .pdf or .html.</source>
        <translation>讲义的文件名以 .pdf 或 .html 结尾。</translation>
    </message>
    <message>
        <source>For the handout the lesson is run once in each mode; the window can be used meanwhile.</source>
        <translation>为了制作讲义，本课在每种模式下各运行一次；这期间窗口可以照常使用。</translation>
    </message>
    <message>
        <source>Handout of this lesson</source>
        <translation>本课的讲义</translation>
    </message>
    <message>
        <source>To print (*.pdf);;For a browser (*.html)</source>
        <translation>供打印 (*.pdf);;供浏览器 (*.html)</translation>
    </message>
    <message>
        <source>The recording that was there is %1 now.</source>
        <translation>原来在那里的记录现在是 %1。</translation>
    </message>
    <message>
        <source>%1 Nothing has been opened.</source>
        <translation>%1 什么都没有打开。</translation>
    </message>
    <message>
        <source>No lesson was found. Open a lesson file or a recording, or install the lessons; “synchroscope doctor” says where they are looked for.</source>
        <translation>没有找到课程。请打开课程文件或记录，或安装课程；“synchroscope doctor”会说明在哪里查找课程。</translation>
    </message>
    <message>
        <source>The recording is still being read; ask for its handout when all of it is here.</source>
        <translation>录制文件仍在读取中；请在全部读完后再制作讲义。</translation>
    </message>
</context>
<context>
    <name>synchroscope::Maker</name>
    <message>
        <source>Shared memory of %1: %2 bytes</source>
        <translation>%1 的共享内存：%2 字节</translation>
    </message>
    <message>
        <source>○ worked out from the recorded events: these bytes were not read</source>
        <translation>○ 由记录的事件推算：这些字节没有读过</translation>
    </message>
    <message>
        <source>● read from the segment at %1</source>
        <translation>● 于 %1 从内存段读取</translation>
    </message>
    <message>
        <source>● read from the segment at %1, while somebody was changing it</source>
        <translation>● 于 %1 从内存段读取，当时有进程正在改动它</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a process and its pid</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 sleeps</source>
        <translation>%1 在睡眠</translation>
    </message>
    <message>
        <source>%1, gen. %2</source>
        <comment>a count&apos;s name with its place, its generation</comment>
        <translation>%1，第 %2 代</translation>
    </message>
    <message>
        <source>put − taken = %1</source>
        <translation>put − taken = %1</translation>
    </message>
    <message>
        <source>tail: put mod %1</source>
        <translation>tail: put mod %1</translation>
    </message>
    <message>
        <source>head: taken mod %1</source>
        <translation>head: taken mod %1</translation>
    </message>
    <message>
        <source>tail = head + count = %1</source>
        <translation>tail = head + count = %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
</context>
<context>
    <name>synchroscope::MemoryView</name>
    <message>
        <source>Linux: the shared memory</source>
        <translation>Linux：共享内存</translation>
    </message>
    <message>
        <source>Every byte of the channel</source>
        <translation>通道的每个字节</translation>
    </message>
    <message>
        <source>All bytes</source>
        <translation>全部字节</translation>
    </message>
    <message>
        <source>All bytes, in a table</source>
        <translation>全部字节，以表格显示</translation>
    </message>
    <message>
        <source>Every byte of the channel by its name</source>
        <translation>按名称列出通道的每个字节</translation>
    </message>
    <message>
        <source>Channel whose memory is shown</source>
        <translation>显示哪个通道的内存</translation>
    </message>
    <message>
        <source>No channel, no bytes of one</source>
        <translation>没有通道，也就没有通道的字节</translation>
    </message>
    <message>
        <source>The processes of this lesson share texts: what they say is at the level Machine (M).</source>
        <translation>本课的进程共享文本：其内容在“概念机”层次显示（M）。</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已变）</translation>
    </message>
    <message>
        <source>slot at %1: %2, %3, %4</source>
        <translation>槽位，位于 %1：%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>synchroscope::MessageLifeModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::MessagePanel</name>
    <message>
        <source>Inside a message</source>
        <translation>消息内部</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>关闭消息（Esc）</translation>
    </message>
    <message>
        <source>The life of the message, step by step</source>
        <translation>消息的一生，逐步显示</translation>
    </message>
    <message>
        <source>Click or Enter: to the moment at which it happened</source>
        <translation>点击或 Enter：到它发生的时刻</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>它的一生</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>%1 的内部</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source> · slot[%1] at %2</source>
        <translation> · slot[%1]，位于 %2</translation>
    </message>
    <message>
        <source>Written by %1 at %2</source>
        <translation>由 %1 写于 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Who wrote it is not known: the events of its sending were lost</source>
        <translation>不知道是谁写的：发送它的事件已丢失</translation>
    </message>
    <message>
        <source>Its bytes are not known: there was no room to record them.</source>
        <translation>不知道它的字节：没有地方记录它们。</translation>
    </message>
    <message>
        <source>As text: “%1”</source>
        <translation>文本：“%1”</translation>
    </message>
    <message>
        <source>To the system this is %1. What it means is agreed between the programs.</source>
        <translation>对系统来说这是 %1。它的含义由程序之间约定。</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentList</name>
    <message>
        <source>%1 · some only with the lesson&apos;s own settings (Shift+R)</source>
        <translation>%1 · 有些只在本课自身的设置下发生（Shift+R）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what may happen, whether it has</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>To this moment</source>
        <translation>到这一刻</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentSheet</name>
    <message>
        <source>Table: what the picture shows</source>
        <translation>表格：画面的内容</translation>
    </message>
    <message>
        <source>What the picture shows, row by row</source>
        <translation>画面的内容，逐行列出</translation>
    </message>
</context>
<context>
    <name>synchroscope::MomentTableModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>next to be received: %1</source>
        <translation>接下来将被接收：%1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1，消息 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
</context>
<context>
    <name>synchroscope::NarrationModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::NarrationPanel</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happened, line by line</source>
        <translation>发生了什么，逐行显示</translation>
    </message>
</context>
<context>
    <name>synchroscope::OriginBar</name>
    <message>
        <source>✕ Close</source>
        <translation>✕ 关闭</translation>
    </message>
    <message>
        <source>Close what is said of where this lesson comes from</source>
        <translation>关闭关于本课来源的说明</translation>
    </message>
    <message>
        <source>It is not said of this lesson again</source>
        <translation>对本课不再说明</translation>
    </message>
    <message>
        <source>This lesson comes from elsewhere: %1. Its programs run in a sandbox: no files, no network.</source>
        <translation>本课来自别处：%1。它的程序在沙箱中运行：没有文件，没有网络。</translation>
    </message>
</context>
<context>
    <name>synchroscope::PaceSwitch</name>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Pace: one step each time</source>
        <translation>节奏：每次一步</translation>
    </message>
    <message>
        <source>Pace: steps on a timer</source>
        <translation>节奏：定时单步</translation>
    </message>
    <message>
        <source>Pace: the processes run freely</source>
        <translation>节奏：进程自由运行</translation>
    </message>
    <message>
        <source>Pace: as fast as the machine can, a new run</source>
        <translation>节奏：机器所能的最快速度，新的运行</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>回放的节奏</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>单步单位</translation>
    </message>
    <message>
        <source>1 in %1 s</source>
        <translation>每 %1 s 一步</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>steps a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>每秒步数</translation>
    </message>
    <message>
        <source>How many steps a second</source>
        <translation>每秒多少步</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the time of the lesson goes: 1× is real time</source>
        <translation>课程时间走多快：1× 为真实时间</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>Speed: work takes no time</source>
        <translation>速度：工作不花时间</translation>
    </message>
    <message>
        <source>Work takes no time: nothing to choose. Who waits looks again and again for a while, in send or receive, before it sleeps.</source>
        <translation>工作不花时间：没有可选的。等待者先在 send 或 receive 中反复查看一会儿，然后才睡眠。</translation>
    </message>
</context>
<context>
    <name>synchroscope::PanelTab</name>
    <message>
        <source>Show the lesson&apos;s text</source>
        <translation>显示课程文字</translation>
    </message>
    <message>
        <source>Show the lesson&apos;s text (T)</source>
        <translation>显示课程文字（T）</translation>
    </message>
    <message>
        <source>▾ Your prediction</source>
        <translation>▾ 你的预测</translation>
    </message>
    <message>
        <source>▾ The lesson’s text</source>
        <translation>▾ 课程文字</translation>
    </message>
    <message>
        <source>A question is open: your prediction</source>
        <translation>有一个开放的问题：你的预测</translation>
    </message>
</context>
<context>
    <name>synchroscope::PredictionBox</name>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>A to D: one vote more. With Shift: one less. V: done.</source>
        <translation>A 到 D：加一票。加按 Shift：减一票。V：完成。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Clear the votes</source>
        <translation>清除投票</translation>
    </message>
    <message>
        <source>Decide before you look. You may also just start.</source>
        <translation>先决定，再看。也可以直接开始。</translation>
    </message>
    <message>
        <source>Count the class&apos;s answers with the keys A to D (V)</source>
        <translation>用 A 到 D 键统计全班的答案（V）</translation>
    </message>
    <message>
        <source>Answer and reason after the run.</source>
        <translation>运行之后给出答案和理由。</translation>
    </message>
    <message>
        <source>A question about the lesson&apos;s own programs and settings (Shift+R)</source>
        <translation>这是关于本课自身的程序和设置的问题（Shift+R）</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>答案：%1。</translation>
    </message>
    <message>
        <source>Yes: %1.</source>
        <translation>对：%1。</translation>
    </message>
    <message>
        <source>No — it is: %1.</source>
        <translation>不对——答案是：%1。</translation>
    </message>
    <message>
        <source> Your choice was not committed.</source>
        <translation> 你的选择没有提交。</translation>
    </message>
</context>
<context>
    <name>synchroscope::ProcessTab</name>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>进程名称</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>One more process with this program</source>
        <translation>再加一个运行此程序的进程</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this process</source>
        <translation>移除此进程</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>%1 的程序</translation>
    </message>
</context>
<context>
    <name>synchroscope::ProcessTableModel</name>
    <message>
        <source>The message that it is busy with, or what it waits for.</source>
        <translation>它正在处理的消息，或它在等什么。</translation>
    </message>
    <message>
        <source>How many messages it has put into channels.</source>
        <translation>它放入通道的消息数。</translation>
    </message>
    <message>
        <source>How many messages it has taken out of channels.</source>
        <translation>它从通道取出的消息数。</translation>
    </message>
    <message>
        <source>Its number in Linux.</source>
        <translation>它在 Linux 中的编号。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Message or reason</source>
        <translation>消息或原因</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Looked in vain</source>
        <translation>空查</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
</context>
<context>
    <name>synchroscope::QueueView</name>
    <message>
        <source>Click a message: look inside it. Once more: to the moment at which it was sent</source>
        <translation>点击消息：看它的内部。再点一次：到发送它的时刻</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1，已选中</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>room in a queue</comment>
        <translation>空位</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>会合点</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>synchroscope::RecentFiles</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;%1 %2 (not there now)</source>
        <translation>&amp;%1 %2（现在不存在）</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>清除这些文件</translation>
    </message>
</context>
<context>
    <name>synchroscope::RunKeeper</name>
    <message>
        <source>The recording is %1 s behind: this disk is slow. Nothing is lost as long as the program runs.</source>
        <translation>记录落后 %1 s：这个磁盘太慢。只要程序在运行，就什么都不会丢。</translation>
    </message>
    <message>
        <source>%1 holds the recording.</source>
        <translation>记录保存在 %1 中。</translation>
    </message>
    <message>
        <source>%1; %2 holds what came before.</source>
        <translation>%1；此前的内容保存在 %2 中。</translation>
    </message>
    <message>
        <source>The recording has caught up: all but the last moment is in the file.</source>
        <translation>记录已经赶上：除最后一刻外，全部都在文件中。</translation>
    </message>
</context>
<context>
    <name>synchroscope::RunStrip</name>
    <message>
        <source>so far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ended badly</source>
        <translation>异常结束</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>死锁</translation>
    </message>
    <message>
        <source>livelock</source>
        <translation>活锁</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>stepped</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how a run ended, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前的运行</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare the shown run with another one</source>
        <translation>把显示的运行与另一次比较</translation>
    </message>
    <message>
        <source>Runs of this lesson</source>
        <translation>本课的各次运行</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Run %1 · now</source>
        <translation>运行 %1 · 现在</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已录制</translation>
    </message>
    <message>
        <source>Run %1 · not started</source>
        <translation>运行 %1 · 尚未开始</translation>
    </message>
</context>
<context>
    <name>synchroscope::ScopeView</name>
    <message>
        <source>%1 million</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>The stream in figures and over time</source>
        <translation>数据流的数字及随时间的变化</translation>
    </message>
    <message>
        <source>messages, last second</source>
        <translation>消息，最近一秒</translation>
    </message>
    <message>
        <source>messages a second so far</source>
        <translation>每秒消息数，至今</translation>
    </message>
    <message>
        <source>wake-ups, last second</source>
        <translation>唤醒，最近一秒</translation>
    </message>
    <message>
        <source>wake-ups a second so far</source>
        <translation>每秒唤醒数，至今</translation>
    </message>
    <message>
        <source>switches, last second</source>
        <translation>切换，最近一秒</translation>
    </message>
    <message>
        <source>switches a second so far</source>
        <translation>每秒切换数，至今</translation>
    </message>
    <message>
        <source>half wait at most</source>
        <translation>半数至多等待</translation>
    </message>
    <message>
        <source>99 % wait at most</source>
        <translation>99 % 至多等待</translation>
    </message>
    <message>
        <source>99.9 % wait at most</source>
        <translation>99.9 % 至多等待</translation>
    </message>
    <message>
        <source>events lost (trace full)</source>
        <translation>丢失的事件（跟踪已满）</translation>
    </message>
    <message>
        <source>events lost</source>
        <translation>丢失的事件</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>messages received a second</source>
        <translation>每秒接收的消息数</translation>
    </message>
    <message>
        <source>messages in the queue: least, mean, greatest</source>
        <translation>队列中的消息数：最少、平均、最多</translation>
    </message>
    <message>
        <source>messages in the queue: none, for there is no room</source>
        <translation>队列中的消息数：没有，因为容量为零</translation>
    </message>
    <message>
        <source>wake-ups a second</source>
        <translation>每秒唤醒数</translation>
    </message>
    <message>
        <source>switches a second (the kernel&apos;s word)</source>
        <translation>每秒切换数（据内核）</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>how long messages lay in the queue</source>
        <translation>消息在队列中放了多久</translation>
    </message>
    <message>
        <source>how long senders held their messages out</source>
        <translation>发送方举着消息等了多久</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>还没有接收到任何消息。</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半数</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>99.9 %</source>
        <translation>99.9 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a share of the messages and their age</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>mess.</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>/ message</source>
        <translation>/ 消息</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>空查</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>differ!</source>
        <translation>不符！</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>每秒消息数</translation>
    </message>
</context>
<context>
    <name>synchroscope::Session</name>
    <message>
        <source>No run could be started: %1.</source>
        <translation>没有一次运行能启动：%1。</translation>
    </message>
    <message>
        <source> Close other programs, or lower “Room for”, and press R.</source>
        <translation> 关闭其他程序，或减小“容量”，然后按 R。</translation>
    </message>
    <message>
        <source> Run “synchroscope doctor” in a terminal: it says what this machine allows.</source>
        <translation> 在终端运行“synchroscope doctor”：它会说明这台机器允许什么。</translation>
    </message>
    <message>
        <source> A part of Synchroscope is missing: build or install all of it again.</source>
        <translation> Synchroscope 缺少一部分：请重新完整编译或安装。</translation>
    </message>
    <message>
        <source> Press Shift+R for the lesson&apos;s own settings, or choose another lesson.</source>
        <translation> 按 Shift+R 恢复本课自身的设置，或选择别的课程。</translation>
    </message>
    <message>
        <source>Run %1. Run %2 is kept below (Ctrl+Z).</source>
        <translation>运行 %1。运行 %2 保留在下方（Ctrl+Z）。</translation>
    </message>
    <message>
        <source>The process could not be reached: %1.</source>
        <translation>无法访问该进程：%1。</translation>
    </message>
    <message>
        <source>At Max a run is not stepped, for its work takes no time. Choose Step: a new run begins.</source>
        <translation>“最快”时运行不能单步，因为工作不花时间。选择“单步”：开始新的运行。</translation>
    </message>
</context>
<context>
    <name>synchroscope::SharedTextView</name>
    <message>
        <source>nobody has written it yet</source>
        <translation>还没有谁写过</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>由 %1 写入</translation>
    </message>
    <message>
        <source> · asleep on it: %1</source>
        <translation> · 在其上睡眠：%1</translation>
    </message>
    <message>
        <source>Shared text %1</source>
        <translation>共享文本 %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>“%1”，%2</translation>
    </message>
</context>
<context>
    <name>synchroscope::SpreadChart</name>
    <message>
        <source>How the runs ended</source>
        <translation>各次运行如何结束</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>completed, with a loss</source>
        <translation>完成，但有丢失</translation>
    </message>
    <message>
        <source>deadlock, bad end or not over</source>
        <translation>死锁、异常结束或未结束</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行数</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <translation>%1 次运行：%2</translation>
    </message>
</context>
<context>
    <name>synchroscope::SpreadTableModel</name>
    <message>
        <source>Runs</source>
        <translation>运行数</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>synchroscope::StackedTimeChart</name>
    <message>
        <source>Where the time went</source>
        <translation>时间用在哪里</translation>
    </message>
</context>
<context>
    <name>synchroscope::StageView</name>
    <message>
        <source>Synchronous send · synchronous receive</source>
        <translation>同步发送 · 同步接收</translation>
    </message>
    <message>
        <source>Synchronous send · asynchronous receive</source>
        <translation>同步发送 · 异步接收</translation>
    </message>
    <message>
        <source>Asynchronous send · synchronous receive</source>
        <translation>异步发送 · 同步接收</translation>
    </message>
    <message>
        <source>Asynchronous send · asynchronous receive</source>
        <translation>异步发送 · 异步接收</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Mode %1: %2</source>
        <translation>模式 %1：%2</translation>
    </message>
    <message>
        <source>has %1</source>
        <comment>a message</comment>
        <translation>持有 %1</translation>
    </message>
</context>
<context>
    <name>synchroscope::StartPage</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>从哪里开始？</translation>
    </message>
    <message>
        <source>Real processes send and receive messages through shared memory: see who waits, why, and for how long.</source>
        <translation>真实的进程通过共享内存发送和接收消息：看看谁在等、为什么等、等多久。</translation>
    </message>
    <message>
        <source>The pictures were made by this program from runs of its own lessons.</source>
        <translation>图片由本程序根据自带课程的运行生成。</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>&amp;1  The course</source>
        <translation>&amp;1  教程</translation>
    </message>
    <message>
        <source>&amp;2  The four modes</source>
        <translation>&amp;2  四种模式</translation>
    </message>
    <message>
        <source>The same programs in all four modes at once, one above the other on one clock.</source>
        <translation>同一批程序在四种模式下同时运行，上下排列，共用一个时钟。</translation>
    </message>
    <message>
        <source>&amp;3  Open …</source>
        <translation>&amp;3  打开…</translation>
    </message>
    <message>
        <source>A lesson of your own, or a recording of a run.</source>
        <translation>自编课程，或一次运行的记录。</translation>
    </message>
    <message>
        <source>Lessons one after the other, each with a question first.</source>
        <translation>一课接一课，每课先提一个问题。</translation>
    </message>
    <message>
        <source>Lessons one after the other. Go on with: %1</source>
        <translation>一课接一课。接着学：%1</translation>
    </message>
    <message>
        <source>Lessons one after the other. The first: %1</source>
        <translation>一课接一课。第一课：%1</translation>
    </message>
</context>
<context>
    <name>synchroscope::StreamSession</name>
    <message>
        <source>The stream could not be started: %1.</source>
        <translation>数据流无法启动：%1。</translation>
    </message>
    <message>
        <source>The stream has ended with %1 (%2). Space starts another one.</source>
        <translation>数据流结束，因为 %1（%2）。空格键启动新的数据流。</translation>
    </message>
    <message>
        <source>The stream has ended: %1</source>
        <translation>数据流已结束：%1</translation>
    </message>
</context>
<context>
    <name>synchroscope::TermsPage</name>
    <message>
        <source>Terms page</source>
        <translation>术语页</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>教师指南</translation>
    </message>
    <message>
        <source>Answers to the lab sheet</source>
        <translation>实验单答案</translation>
    </message>
    <message>
        <source>What is shown here</source>
        <translation>这里显示什么</translation>
    </message>
    <message>
        <source>Whose synchronous?</source>
        <translation>谁的“同步”？</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>What books and systems mean by synchronous (1)</source>
        <translation>各种书和系统所说的“同步”是什么意思（1）</translation>
    </message>
    <message>
        <source>Every term, with a search (2)</source>
        <translation>全部术语，可搜索（2）</translation>
    </message>
    <message>
        <source>A lecture of 50 minutes and a lab sheet (3)</source>
        <translation>一堂 50 分钟的课和一份实验单（3）</translation>
    </message>
    <message>
        <source>The answers to the lab sheet (4)</source>
        <translation>实验单的答案（4）</translation>
    </message>
    <message>
        <source>✕ Close</source>
        <translation>✕ 关闭</translation>
    </message>
    <message>
        <source>Back to where you were (F1 or Esc)</source>
        <translation>回到原处（F1 或 Esc）</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>What each part of the window is for (5)</source>
        <translation>窗口各部分的用途 (5)</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimeByStateChart</name>
    <message>
        <source>seconds of each process</source>
        <translation>各进程的秒数</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run&apos;s badge and a process</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1: over after %2</source>
        <translation>%1：%2 后结束</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimeChart</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>synchroscope::TimelineView</name>
    <message>
        <source>In queue</source>
        <translation>队列中</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>▸ Follow</source>
        <translation>▸ 跟随</translation>
    </message>
    <message>
        <source>Follow the shown moment</source>
        <translation>跟随显示的时刻</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>queues</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>What Linux itself says of these processes here, of 2 tiers</source>
        <translation>Linux 自己在这里能说出这些进程的多少情况，共 2 级</translation>
    </message>
    <message>
        <source>What Linux tells here: tier %1 of 2</source>
        <translation>Linux 在这里能说出的：第 %1 级，共 2 级</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1，pid %2</translation>
    </message>
    <message>
        <source>It has ended: Linux knows nothing of it any more.</source>
        <translation>它已结束：Linux 对它再没有任何信息。</translation>
    </message>
    <message>
        <source>Asked for the last time while it lived, at %2, /proc said: %1</source>
        <translation>它还活着时最后一次询问，在 %2，/proc 说：%1</translation>
    </message>
    <message>
        <source>/proc says: %1</source>
        <translation>/proc 说：%1</translation>
    </message>
    <message>
        <source>Messages in %1</source>
        <translation>%1 中的消息</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>before: %1 from %2 to %3</source>
        <translation>此前：%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>There is no room here for: %1. They are on the stage, and in the charts (G).</source>
        <translation>这里放不下：%1。它们在舞台上和图表里（G）。</translation>
    </message>
</context>
<context>
    <name>synchroscope::TradeOffChart</name>
    <message>
        <source>Waiting against processor time of all processes</source>
        <translation>等待与所有进程的处理器时间</translation>
    </message>
    <message>
        <source>mean time in the queue (s)</source>
        <translation>在队列中的平均时间 (s)</translation>
    </message>
    <message>
        <source>processor time (ms)</source>
        <translation>处理器时间 (ms)</translation>
    </message>
    <message>
        <source>Processor time is known when a run is over</source>
        <translation>运行结束后才知道处理器时间</translation>
    </message>
    <message>
        <source>%1 of %2 runs are over; the others follow</source>
        <translation>%2 次运行中 %1 次已结束；其余随后</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>没有接收到任何消息</translation>
    </message>
    <message>
        <source>In %1 of %2 runs nothing was received</source>
        <translation>%2 次运行中有 %1 次没有接收到任何消息</translation>
    </message>
    <message>
        <source>%1: a message lay in the queue for %2 on average; %3 ms of processor time</source>
        <translation>%1：消息在队列中平均放了 %2；处理器时间 %3 ms</translation>
    </message>
</context>
<context>
    <name>synchroscope::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>播放控制</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>到开头（Home）</translation>
    </message>
    <message>
        <source>Back by one happening (←): only the view goes back</source>
        <translation>后退一个事件（←）：后退的只是画面</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>单步 ▶</translation>
    </message>
    <message>
        <source>On by one happening (→)</source>
        <translation>前进一个事件（→）</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Restart at 0</source>
        <translation>从 0 重新开始</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Step by: the next thing that happens, or the next line of a program</source>
        <translation>单步单位：下一件发生的事，或程序的下一行</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Synchronous send</source>
        <translation>同步发送</translation>
    </message>
    <message>
        <source>Asynchronous send</source>
        <translation>异步发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Synchronous receive</source>
        <translation>同步接收</translation>
    </message>
    <message>
        <source>Asynchronous receive</source>
        <translation>异步接收</translation>
    </message>
    <message>
        <source>Room for how many messages</source>
        <translation>可容多少条消息</translation>
    </message>
    <message>
        <source>How many messages the queue holds, 0 to %1; 0 is a meeting point</source>
        <translation>队列可容的消息数，0 到 %1；0 为会合点</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>What a send does when the queue is full</source>
        <translation>队列满时发送怎么办</translation>
    </message>
    <message>
        <source>wait: until there is room · refuse: the sender is told · discard: the new message is lost · overwrite: the oldest is lost</source>
        <translation>等待：直到有空位 · 拒绝：告诉发送方 · 丢弃：新消息丢失 · 覆盖：最旧的丢失</translation>
    </message>
    <message>
        <source>if full</source>
        <translation>满时</translation>
    </message>
    <message>
        <source>⤼ Next stop</source>
        <translation>⤼ 下一停点</translation>
    </message>
    <message>
        <source>On to the next stop (Page Down). What is a stop: S</source>
        <translation>前进到下一停点（Page Down）。什么算停点：S</translation>
    </message>
    <message>
        <source>Where the run stands still by itself</source>
        <translation>运行在何处自动停下</translation>
    </message>
    <message>
        <source>Stand still when it comes to</source>
        <translation>遇到以下情况时停下</translation>
    </message>
    <message>
        <source>the lesson&apos;s checkpoints</source>
        <translation>本课的检查点</translation>
    </message>
    <message>
        <source>a process falls asleep</source>
        <translation>进程睡着</translation>
    </message>
    <message>
        <source>a process is woken</source>
        <translation>进程被唤醒</translation>
    </message>
    <message>
        <source>a queue gets full</source>
        <translation>队列变满</translation>
    </message>
    <message>
        <source>a queue gets empty, or a look is in vain</source>
        <translation>队列变空，或空查</translation>
    </message>
    <message>
        <source>a message is lost</source>
        <translation>消息丢失</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What stands beside the stage, and other views of the lesson</source>
        <translation>舞台旁边放什么，以及课程的其他视图</translation>
    </message>
    <message>
        <source>Why? Who waits for whom, and who could end it	W</source>
        <translation>为什么？谁等谁，谁能结束等待	W</translation>
    </message>
    <message>
        <source>Log: what happened, line by line	N</source>
        <translation>日志：发生了什么，逐行显示	N</translation>
    </message>
    <message>
        <source>Charts	G</source>
        <translation>图表	G</translation>
    </message>
    <message>
        <source>The lesson&apos;s text	T</source>
        <translation>课程文字	T</translation>
    </message>
    <message>
        <source>Linux: shared memory, futex words, system calls	M</source>
        <translation>Linux：共享内存、futex 字、系统调用	M</translation>
    </message>
    <message>
        <source>Workshop: change programs, processes, channels	E</source>
        <translation>工坊：修改程序、进程、通道	E</translation>
    </message>
    <message>
        <source>Compare: the four modes at once, on one clock	C</source>
        <translation>对比：四种模式同时运行，共用一个时钟	C</translation>
    </message>
    <message>
        <source>Full speed: what the machine can do in each mode	U</source>
        <translation>全速：机器在各模式下能做到什么	U</translation>
    </message>
    <message>
        <source>Explore: run it 50 times, find an order that goes wrong	X</source>
        <translation>探索：运行 50 次，寻找会出错的次序	X</translation>
    </message>
    <message>
        <source>Present: full screen, for the back row	P</source>
        <translation>演示：全屏，让后排看清	P</translation>
    </message>
    <message>
        <source>Open a lesson or a recording …	Ctrl+O</source>
        <translation>打开课程或记录…	Ctrl+O</translation>
    </message>
    <message>
        <source>Keep what is recorded in a file …	Ctrl+R</source>
        <translation>把记录保存到文件…	Ctrl+R</translation>
    </message>
    <message>
        <source>Vote: count the class&apos;s answers with A to D	V</source>
        <translation>投票：用 A 到 D 统计全班的答案	V</translation>
    </message>
    <message>
        <source>Begin the course anew: no lesson is done</source>
        <translation>从头学起：所有课程标为未做</translation>
    </message>
    <message>
        <source>Colours as the desktop&apos;s</source>
        <translation>颜色随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>全部按键	?</translation>
    </message>
    <message>
        <source>Terms: whose synchronous?	F1</source>
        <translation>术语：谁的“同步”？	F1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide and lab sheet</source>
        <translation>教师指南和实验单</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ 暂停</translation>
    </message>
    <message>
        <source>▶ Again</source>
        <translation>▶ 再来</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Room can be a whole number from 0 to %1, and “%2” is none: it stays %3.</source>
        <translation>容量只能是 0 到 %1 的整数，“%2”不是：仍为 %3。</translation>
    </message>
    <message>
        <source>Help: all keys, the terms, guides for users and teachers</source>
        <translation>帮助：所有按键、术语、用户和教师指南</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Table: what the picture shows, in words and figures	D</source>
        <translation>表格：用文字和数字给出画面内容	D</translation>
    </message>
    <message>
        <source>Start page: the course, the comparison, open	Alt+Home</source>
        <translation>起始页：教程、对比、打开	Alt+Home</translation>
    </message>
    <message>
        <source>Handout of this lesson: to print, or for a browser …	Ctrl+P</source>
        <translation>本课的讲义：供打印，或在浏览器中看…	Ctrl+P</translation>
    </message>
    <message>
        <source>Less motion: the time axis goes on in leaps</source>
        <translation>减少动态：时间轴跳跃前进</translation>
    </message>
</context>
<context>
    <name>synchroscope::VoteBar</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::WaitChart</name>
    <message>
        <source>How long each message waited</source>
        <translation>每条消息等了多久</translation>
    </message>
    <message>
        <source>message, in order of receipt</source>
        <translation>消息，按接收顺序</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>message %1 in order of receipt waited %2</source>
        <translation>按接收顺序的消息 %1 等了 %2</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>还没有接收到任何消息</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhoseView</name>
    <message>
        <source>synchronous</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>%1 send, %2 receive, room for %3, if full: %4</source>
        <translation>%1发送，%2接收，容量 %3，满时：%4</translation>
    </message>
    <message>
        <source>Whose synchronous?</source>
        <translation>谁的“同步”？</translation>
    </message>
    <message>
        <source>The same words mean different things in different books. Ask for what a call waits, and choose a word.</source>
        <translation>同样的词在不同的书里含义不同。先问调用在等什么，再选一个词。</translation>
    </message>
    <message>
        <source>What a call waits for, and what each book calls it</source>
        <translation>调用在等什么，各书怎么叫它</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>send, waits for room</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>这里：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>book: its word</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: a %2 that %3 is not there</source>
        <translation>%1：没有 %3 的 %2</translation>
    </message>
    <message>
        <source>Here: %1. %2</source>
        <translation>这里：%1。%2</translation>
    </message>
    <message>
        <source>Show it: “%1”, set so</source>
        <translation>演示它：“%1”，按此设置</translation>
    </message>
    <message>
        <source>The lesson %1 is not installed</source>
        <translation>课程 %1 没有安装</translation>
    </message>
    <message>
        <source>Opens the lesson with these settings (Enter)</source>
        <translation>以这些设置打开课程（Enter）</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What would open it?</source>
        <translation>怎样才能打开？</translation>
    </message>
    <message>
        <source>Whose wait is asked about</source>
        <translation>问的是谁的等待</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有进程</translation>
    </message>
</context>
<context>
    <name>synchroscope::WhyPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>谁等谁</translation>
    </message>
    <message>
        <source>An arrow leads to who could end the wait. Click a process, or use ← →, to ask about it.</source>
        <translation>箭头指向能结束等待的进程。点击进程，或用 ← → 来询问它。</translation>
    </message>
    <message>
        <source>%1 waits for %2, queue %3</source>
        <translation>%1 等待 %2，队列 %3</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>没有谁在等待。</translation>
    </message>
</context>
<context>
    <name>synchroscope::WorkshopPanel</name>
    <message>
        <source>Workshop</source>
        <translation>工坊</translation>
    </message>
    <message>
        <source>Channels, processes and texts</source>
        <translation>通道、进程和文字</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>A lesson has at most %1 channels.</source>
        <translation>一课最多有 %1 个通道。</translation>
    </message>
    <message>
        <source>▶ Run again</source>
        <translation>▶ 再运行</translation>
    </message>
    <message>
        <source>New processes with these programs (Ctrl+Enter)</source>
        <translation>用这些程序启动新进程（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>+ Sender</source>
        <translation>+ 发送方</translation>
    </message>
    <message>
        <source>One more sender</source>
        <translation>增加一个发送方</translation>
    </message>
    <message>
        <source>+ Receiver</source>
        <translation>+ 接收方</translation>
    </message>
    <message>
        <source>One more receiver</source>
        <translation>增加一个接收方</translation>
    </message>
    <message>
        <source>+ Process</source>
        <translation>+ 进程</translation>
    </message>
    <message>
        <source>One more process, with a program of its own</source>
        <translation>增加一个有自己程序的进程</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open and save lessons of your own</source>
        <translation>打开和保存自编课程</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the workshop; what has been changed stays (E)</source>
        <translation>关闭工坊；改动会保留（E）</translation>
    </message>
    <message>
        <source>New lesson from template	Ctrl+N</source>
        <translation>由模板新建课程	Ctrl+N</translation>
    </message>
    <message>
        <source>Open…	Ctrl+O</source>
        <translation>打开…	Ctrl+O</translation>
    </message>
    <message>
        <source>Save	Ctrl+S</source>
        <translation>保存	Ctrl+S</translation>
    </message>
    <message>
        <source>Save as…	Ctrl+Shift+S</source>
        <translation>另存为…	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy as text, as in a textbook</source>
        <translation>复制为文本，如教科书中那样</translation>
    </message>
    <message>
        <source>Export as text…</source>
        <translation>导出为文本…</translation>
    </message>
    <message>
        <source>A lesson has at most %1 processes.</source>
        <translation>一课最多有 %1 个进程。</translation>
    </message>
    <message numerus="yes">
        <source>What the lesson said of it went with it: checkpoints, watches, claims and faults, %n in all.</source>
        <translation>
            <numerusform>课程中与它有关的一并移除：检查点、留意项、断言和故障，共 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renamed: %1.</source>
        <translation>未改名：%1。</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>还没有自己的文件</translation>
    </message>
    <message>
        <source>Changed · %1</source>
        <translation>已改动 · %1</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>未启动：%1</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>room for %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>hand to hand: nothing was ever queued</source>
        <translation>当面交接：从没有排过队</translation>
    </message>
    <message>
        <source>room for none</source>
        <translation>容量为零</translation>
    </message>
    <message>
        <source>%1 done %2</source>
        <translation>%1 完成 %2</translation>
    </message>
    <message>
        <source>%1 killed %2</source>
        <translation>%1 被杀死 %2</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1 失败 %2</translation>
    </message>
    <message>
        <source>%L1 events lost</source>
        <translation>丢失 %L1 个事件</translation>
    </message>
    <message>
        <source>wakes</source>
        <translation>唤醒</translation>
    </message>
</context>
<context>
    <name>whose</name>
    <message>
        <source>Silberschatz</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>Silberschatz</translation>
    </message>
    <message>
        <source>Silberschatz, Galvin, Gagne: Operating System Concepts</source>
        <extracomment>a textbook</extracomment>
        <translation>Silberschatz、Galvin、Gagne：《操作系统概念》（Operating System Concepts）</translation>
    </message>
    <message>
        <source>In this book blocking is the same as synchronous, and nonblocking the same as asynchronous. A blocking send is blocked until the message is received by the receiving process or by the mailbox, and these are two different things: the one is receipt, the other is room.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>在这本书里，阻塞就是同步，非阻塞就是异步。阻塞发送要阻塞到消息被接收进程或信箱接收，而这是两回事：前者是接收，后者是空位。</translation>
    </message>
    <message>
        <source>POSIX</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>POSIX</translation>
    </message>
    <message>
        <source>POSIX: message queues (mq_send, mq_receive) and pipes (write, read)</source>
        <extracomment>a textbook</extracomment>
        <translation>POSIX：消息队列（mq_send、mq_receive）和管道（write、read）</translation>
    </message>
    <message>
        <source>POSIX says blocking and nonblocking (O_NONBLOCK): may the call put its process to sleep or not? No call waits until another process has received something. “Synchronized” (O_SYNC) and “asynchronous” (aio_write) are words about input and output there, not about a receiver.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>POSIX 说的是阻塞与非阻塞（O_NONBLOCK）：调用可不可以让它的进程睡眠？没有哪个调用会等到另一个进程接收了东西。“同步的”（O_SYNC）和“异步的”（aio_write）在那里说的是输入输出，不是接收方。</translation>
    </message>
    <message>
        <source>MPI</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>MPI</translation>
    </message>
    <message>
        <source>MPI: the Message Passing Interface</source>
        <extracomment>a textbook</extracomment>
        <translation>MPI：消息传递接口（Message Passing Interface）</translation>
    </message>
    <message>
        <source>MPI has two questions and two pairs of words. Blocking or nonblocking: does the call return when its buffer may be used again, or before? Standard, buffered, synchronous or ready: what must have happened for the send to be complete? MPI_Issend is nonblocking and synchronous at once.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>MPI 有两个问题、两组词。阻塞或非阻塞：调用是在其缓冲区可以再用时才返回，还是在此之前？标准、缓冲、同步或就绪：发生了什么，发送才算完成？MPI_Issend 既是非阻塞的，又是同步的。</translation>
    </message>
    <message>
        <source>CSP · occam · Go</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>CSP · occam · Go</translation>
    </message>
    <message>
        <source>Hoare&apos;s Communicating Sequential Processes, occam, and the channels of Go</source>
        <extracomment>a textbook</extracomment>
        <translation>Hoare 的通信顺序进程（CSP）、occam，以及 Go 的通道</translation>
    </message>
    <message>
        <source>Communication is one event in which both take part: whoever comes first waits for the other. That is what synchronous means here. A channel with a buffer is asynchronous; in CSP and occam the buffer is a process of its own between the two.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>通信是双方都参与的一个事件：谁先到，谁等对方。“同步”在这里就是这个意思。带缓冲区的通道是异步的；在 CSP 和 occam 中，缓冲区是两者之间一个独立的进程。</translation>
    </message>
    <message>
        <source>This lecture</source>
        <extracomment>a textbook, in short</extracomment>
        <translation>本课程</translation>
    </message>
    <message>
        <source>This lecture, and this program</source>
        <extracomment>a textbook</extracomment>
        <translation>本课程，以及本程序</translation>
    </message>
    <message>
        <source>Synchronous or asynchronous says for what a call waits: a send for receipt or for nothing, a receive for a message or for nothing. Room in the queue is another matter: capacity and “if full” decide it, for both kinds of send.</source>
        <extracomment>what a textbook says</extracomment>
        <translation>同步还是异步，说的是调用在等什么：发送等待接收，或什么都不等；接收等消息，或什么都不等。队列中的空位是另一回事：对两种发送，都由容量和“满时”决定。</translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>a call</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>waits for nothing, always room</source>
        <extracomment>for what a call waits</extracomment>
        <translation>什么都不等，总有空位</translation>
    </message>
    <message>
        <source>The producer is never blocked and is done at 3.0 s. The queue gets 7 deep: what the sender does not wait, the messages do.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>生产者从不阻塞，3.0 s 时完成。队列深达 7：发送方不等，等的就是消息。</translation>
    </message>
    <message>
        <source>nonblocking send; unbounded capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>非阻塞发送；无限容量</translation>
    </message>
    <message>
        <source>The queue has no limit, so the sender never blocks. A real one has a limit: memory.</source>
        <extracomment>what that means there</extracomment>
        <translation>队列没有上限，所以发送方从不阻塞。真实的队列有上限：内存。</translation>
    </message>
    <message>
        <source>No queue without a limit: each has its mq_maxmsg, and on Linux each user a limit (RLIMIT_MSGQUEUE).</source>
        <extracomment>what that means there</extracomment>
        <translation>没有不设上限的队列：每个队列有其 mq_maxmsg，在 Linux 上每个用户还有一个上限（RLIMIT_MSGQUEUE）。</translation>
    </message>
    <message>
        <source>MPI_Isend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Isend</translation>
    </message>
    <message>
        <source>Returns at once, before the message has gone anywhere; its buffer must be left alone until MPI_Wait or MPI_Test says so. Here a send copies its message, so the buffer is free when it returns.</source>
        <extracomment>what that means there</extracomment>
        <translation>立即返回，这时消息还没有去往任何地方；在 MPI_Wait 或 MPI_Test 说可以之前，不能动它的缓冲区。在本程序中发送会复制消息，所以返回时缓冲区已空出来。</translation>
    </message>
    <message>
        <source>Go: go func() { ch &lt;- m }()</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go: go func() { ch &lt;- m }()</translation>
    </message>
    <message>
        <source>No channel is without a limit, but the send can be given to a goroutine of its own, which waits instead.</source>
        <extracomment>what that means there</extracomment>
        <translation>没有不设上限的通道，但可以把发送交给一个单独的 goroutine，由它来等。</translation>
    </message>
    <message>
        <source>asynchronous send, room enough</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>异步发送，空位足够</translation>
    </message>
    <message>
        <source>The usual case: it puts the message into the queue and goes on.</source>
        <extracomment>what that means there</extracomment>
        <translation>通常的情况：把消息放入队列就继续。</translation>
    </message>
    <message>
        <source>waits for nothing, told if full</source>
        <extracomment>for what a call waits</extracomment>
        <translation>什么都不等，满时得知</translation>
    </message>
    <message>
        <source>The producer is never blocked and is done at 3.0 s. Three of ten orders are refused: it was told, and its program ignores it.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>生产者从不阻塞，3.0 s 时完成。十份订单中有三份被拒绝：它得知了，而它的程序不予理会。</translation>
    </message>
    <message>
        <source>The book has a nonblocking send and does not say what becomes of it when a bounded queue is full.</source>
        <extracomment>what that means there</extracomment>
        <translation>书中有非阻塞发送，但没有说有界队列满时它会怎样。</translation>
    </message>
    <message>
        <source>mq_send with O_NONBLOCK</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>带 O_NONBLOCK 的 mq_send</translation>
    </message>
    <message>
        <source>Fails with EAGAIN if the queue is full. A pipe does the same.</source>
        <extracomment>what that means there</extracomment>
        <translation>队列满时失败，返回 EAGAIN。管道也一样。</translation>
    </message>
    <message>
        <source>MPI_Bsend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Bsend</translation>
    </message>
    <message>
        <source>Copies the message into a buffer that the program has given to MPI (MPI_Buffer_attach), and returns whatever the receiver does. If the buffer is too small, that is an error.</source>
        <extracomment>what that means there</extracomment>
        <translation>把消息复制到程序交给 MPI 的缓冲区（MPI_Buffer_attach）里，不管接收方在做什么都返回。如果缓冲区太小，就是错误。</translation>
    </message>
    <message>
        <source>Go: select with default</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go：带 default 的 select</translation>
    </message>
    <message>
        <source>select { case ch &lt;- m: default: } sends if that is possible now, and otherwise goes on without. In occam only a receive can be tried.</source>
        <extracomment>what that means there</extracomment>
        <translation>select { case ch &lt;- m: default: } 如果现在能发送就发送，否则不发送而继续。在 occam 中只有接收可以这样试。</translation>
    </message>
    <message>
        <source>asynchronous send, if full: refuse</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>异步发送，满时：拒绝</translation>
    </message>
    <message>
        <source>Returns false and “full”. Also: discard and overwrite, with which a message is lost.</source>
        <extracomment>what that means there</extracomment>
        <translation>返回 false 和“full”。此外还有：丢弃和覆盖，它们会使一条消息丢失。</translation>
    </message>
    <message>
        <source>waits for room</source>
        <extracomment>for what a call waits</extracomment>
        <translation>等空位</translation>
    </message>
    <message>
        <source>Order 7 is the first for which the producer sleeps, from 2.1 to 2.3 s. A place in the queue wakes it; order 7 itself is received only at 6.3 s.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>订单 7 是生产者第一次为之睡眠的，从 2.1 到 2.3 s。唤醒它的是队列中的一个空位；订单 7 本身到 6.3 s 才被接收。</translation>
    </message>
    <message>
        <source>blocking send to a mailbox; bounded capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>向信箱的阻塞发送；有限容量</translation>
    </message>
    <message>
        <source>Blocked until the mailbox has the message. With bounded capacity the sender must wait, if the queue is full, until there is space.</source>
        <extracomment>what that means there</extracomment>
        <translation>阻塞到信箱得到消息为止。容量有限时，如果队列满，发送方必须等到有空间。</translation>
    </message>
    <message>
        <source>mq_send; write to a pipe</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_send；向管道 write</translation>
    </message>
    <message>
        <source>Returns when the message is in the queue. If the queue is full it sleeps until there is room, whether or not anybody has read this message.</source>
        <extracomment>what that means there</extracomment>
        <translation>消息进入队列时返回。如果队列满，它睡眠到有空位为止，不管有没有谁读过这条消息。</translation>
    </message>
    <message>
        <source>MPI_Send, if MPI copies</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Send，若 MPI 做复制</translation>
    </message>
    <message>
        <source>The standard send returns when its buffer may be used again. Short messages are usually copied: then it waits for room at most. Whether it copies is up to the library, and a program that needs it to is called unsafe.</source>
        <extracomment>what that means there</extracomment>
        <translation>标准发送在其缓冲区可以再用时返回。短消息通常会被复制：这时它至多等空位。是否复制由库决定，依赖于复制的程序称为不安全的。</translation>
    </message>
    <message>
        <source>Go: make(chan T, 4)</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go: make(chan T, 4)</translation>
    </message>
    <message>
        <source>ch &lt;- m sleeps only while four messages are in the channel.</source>
        <extracomment>what that means there</extracomment>
        <translation>只有当通道中已有四条消息时，ch &lt;- m 才睡眠。</translation>
    </message>
    <message>
        <source>asynchronous send, if full: wait</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>异步发送，满时：等待</translation>
    </message>
    <message>
        <source>The usual bounded buffer. It is blocked only by “queue full”: room is not receipt.</source>
        <extracomment>what that means there</extracomment>
        <translation>通常的有界缓冲区。它只会因“队列满”而阻塞：空位不等于接收。</translation>
    </message>
    <message>
        <source>waits for receipt</source>
        <extracomment>for what a call waits</extracomment>
        <translation>等待接收</translation>
    </message>
    <message>
        <source>There is room for eight, and still the sender sleeps, for messages 3, 4 and 5 half a second each: until the receiver has taken them.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>有八个空位，发送方仍然睡眠，为消息 3、4 和 5 各睡半秒：直到接收方取走它们。</translation>
    </message>
    <message>
        <source>blocking send to a process</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>向进程的阻塞发送</translation>
    </message>
    <message>
        <source>Blocked until the receiving process has received the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>阻塞到接收进程接收了消息为止。</translation>
    </message>
    <message>
        <source>No POSIX send waits for receipt. Programs that need it send an acknowledgement back, as a second message.</source>
        <extracomment>what that means there</extracomment>
        <translation>POSIX 的发送都不等待接收。需要这一点的程序会发回一个确认，作为第二条消息。</translation>
    </message>
    <message>
        <source>MPI_Ssend</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Ssend</translation>
    </message>
    <message>
        <source>The synchronous send is complete only when a matching receive has been called and has begun to take the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>只有当匹配的接收已被调用，并且已开始取消息时，同步发送才完成。</translation>
    </message>
    <message>
        <source>With a buffer between them, no: when a send returns, nobody need have received anything. Go programs wait for an answer on a second channel.</source>
        <extracomment>what that means there</extracomment>
        <translation>中间有缓冲区时没有：发送返回时，不必有谁接收过什么。Go 程序会在第二个通道上等答复。</translation>
    </message>
    <message>
        <source>synchronous send</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>同步发送</translation>
    </message>
    <message>
        <source>Waits for room, and then until a receiver has taken the message.</source>
        <extracomment>what that means there</extracomment>
        <translation>先等空位，再等到接收方取走消息。</translation>
    </message>
    <message>
        <source>waits for receipt, from hand to hand</source>
        <extracomment>for what a call waits</extracomment>
        <translation>等待接收，当面交接</translation>
    </message>
    <message>
        <source>The depth is 0 from beginning to end. Sometimes the receiver comes first and sleeps, sometimes the sender.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>深度自始至终为 0。有时接收方先到而睡眠，有时是发送方。</translation>
    </message>
    <message>
        <source>rendezvous; zero capacity</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>会合；零容量</translation>
    </message>
    <message>
        <source>If both send and receive block, the book calls it a rendezvous. With zero capacity it cannot be otherwise: the sender must wait until the recipient receives.</source>
        <extracomment>what that means there</extracomment>
        <translation>如果发送和接收都阻塞，书中称为会合（rendezvous）。零容量时只能如此：发送方必须等到接收者接收。</translation>
    </message>
    <message>
        <source>Not among the message queues: mq_open refuses mq_maxmsg 0.</source>
        <extracomment>what that means there</extracomment>
        <translation>消息队列中没有：mq_open 拒绝 mq_maxmsg 0。</translation>
    </message>
    <message>
        <source>MPI_Send of a long message</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>长消息的 MPI_Send</translation>
    </message>
    <message>
        <source>Usually it is not copied: it stays with its sender until the receiver is ready. Inside the libraries this is called the rendezvous protocol. To the program it is then as MPI_Ssend.</source>
        <extracomment>what that means there</extracomment>
        <translation>通常不复制：消息留在发送方，直到接收方就绪。在库的内部这叫会合协议。对程序来说，这时它就像 MPI_Ssend。</translation>
    </message>
    <message>
        <source>CSP: c!x and c?y; occam: ! and ?; Go: make(chan T)</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>CSP：c!x 和 c?y；occam：！和 ?；Go：make(chan T)</translation>
    </message>
    <message>
        <source>Both must be there; then the message passes in one event. In Go the receive on such a channel comes before the send&apos;s return.</source>
        <extracomment>what that means there</extracomment>
        <translation>双方都必须在场；然后消息在一个事件中传过去。在 Go 中，这种通道上的接收先于发送的返回。</translation>
    </message>
    <message>
        <source>synchronous send, capacity 0</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>同步发送，容量 0</translation>
    </message>
    <message>
        <source>Nothing is ever queued. At capacity 0 even an asynchronous send with “wait” sleeps until somebody receives.</source>
        <extracomment>what that means there</extracomment>
        <translation>从不排队。容量为 0 时，连设为“等待”的异步发送也要睡眠到有谁接收为止。</translation>
    </message>
    <message>
        <source>receive</source>
        <extracomment>a call</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>waits for a message</source>
        <extracomment>for what a call waits</extracomment>
        <translation>等消息</translation>
    </message>
    <message>
        <source>Between two parts the consumer sleeps. Each part wakes it, and nothing else does.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>在两个零件之间消费者睡眠。每个零件唤醒它，别的什么都不会。</translation>
    </message>
    <message>
        <source>blocking receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>阻塞接收</translation>
    </message>
    <message>
        <source>Blocked until a message is available.</source>
        <extracomment>what that means there</extracomment>
        <translation>阻塞到有消息可用为止。</translation>
    </message>
    <message>
        <source>mq_receive; read from a pipe</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>mq_receive；从管道 read</translation>
    </message>
    <message>
        <source>Sleeps while the queue is empty. A read from a pipe whose writers have all closed it returns 0; here that is “closed”.</source>
        <extracomment>what that means there</extracomment>
        <translation>队列空时睡眠。如果管道的所有写者都已关闭它，read 返回 0；在本程序中这就是“已关闭”。</translation>
    </message>
    <message>
        <source>MPI_Recv</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Recv</translation>
    </message>
    <message>
        <source>Returns when the message is in the buffer.</source>
        <extracomment>what that means there</extracomment>
        <translation>消息已在缓冲区中时返回。</translation>
    </message>
    <message>
        <source>CSP, occam: c?y; Go: &lt;-ch</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>CSP、occam：c?y；Go：&lt;-ch</translation>
    </message>
    <message>
        <source>Sleeps until somebody sends.</source>
        <extracomment>what that means there</extracomment>
        <translation>睡眠到有谁发送为止。</translation>
    </message>
    <message>
        <source>synchronous receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>同步接收</translation>
    </message>
    <message>
        <source>The most common: the receiver needs the message to go on.</source>
        <extracomment>what that means there</extracomment>
        <translation>最常见：接收方需要这条消息才能继续。</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <extracomment>for what a call waits</extracomment>
        <translation>什么都不等</translation>
    </message>
    <message>
        <source>Nobody is ever blocked. The receiver looks, finds nothing twelve times, and does other work in between.</source>
        <extracomment>what is to be seen in a lesson</extracomment>
        <translation>没有谁被阻塞。接收方查看，空查十二次，其间做其他工作。</translation>
    </message>
    <message>
        <source>nonblocking receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>非阻塞接收</translation>
    </message>
    <message>
        <source>Returns a valid message or a null.</source>
        <extracomment>what that means there</extracomment>
        <translation>返回一条有效的消息，或返回空（null）。</translation>
    </message>
    <message>
        <source>mq_receive with O_NONBLOCK</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>带 O_NONBLOCK 的 mq_receive</translation>
    </message>
    <message>
        <source>Fails with EAGAIN if the queue is empty.</source>
        <extracomment>what that means there</extracomment>
        <translation>队列空时失败，返回 EAGAIN。</translation>
    </message>
    <message>
        <source>MPI_Iprobe; MPI_Irecv and MPI_Test</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>MPI_Iprobe；MPI_Irecv 和 MPI_Test</translation>
    </message>
    <message>
        <source>MPI_Iprobe looks whether a message is there. MPI_Irecv says at once where to put it, and MPI_Test looks whether it has come.</source>
        <extracomment>what that means there</extracomment>
        <translation>MPI_Iprobe 查看有没有消息。MPI_Irecv 立即指定消息放在哪里，MPI_Test 查看它是否已到。</translation>
    </message>
    <message>
        <source>Go: select with default; occam: PRI ALT with SKIP</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>Go：带 default 的 select；occam：带 SKIP 的 PRI ALT</translation>
    </message>
    <message>
        <source>Takes a message if one can be had now, and otherwise goes on.</source>
        <extracomment>what that means there</extracomment>
        <translation>现在能得到消息就取走，否则继续。</translation>
    </message>
    <message>
        <source>asynchronous receive</source>
        <extracomment>what a textbook calls it</extracomment>
        <translation>异步接收</translation>
    </message>
    <message>
        <source>Looks; if there is nothing it says “no message”, and the program carries on.</source>
        <extracomment>what that means there</extracomment>
        <translation>查看；没有就说“没有消息”，程序接着干。</translation>
    </message>
</context>
</TS>
