export { type DiskOperations, realDisk, type Seen } from './file-writer/disk-operations.ts';
export { createFileWriter, type FileWriterOptions } from './file-writer/file-writer.ts';
export { GitCli } from './git/git-cli.ts';
export { createLogStores, type LogStoreOptions } from './log-store/fs-log-store.ts';
export { openHost, type HostOptions } from './open-host.ts';
export { Terminal, type TerminalOptions, type TerminalSpan } from './output/terminal.ts';
export { ChildProcesses, type ChildProcessesOptions } from './processes/child-processes.ts';
export { FileWorkspace } from './workspace/file-workspace.ts';
export { openWorkspace, type OpenWorkspaceOptions } from './workspace/workspace.ts';
